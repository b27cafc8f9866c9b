"""The runbook and the alerts know each other."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUNBOOK = (ROOT / "docs/howto/runbook.md").read_text()
ALERTS = re.findall(r"^ *- alert: (\w+)$", (ROOT / "deploy/prometheus/alerts.yaml").read_text(), re.MULTILINE)


@pytest.mark.parametrize("alert", ALERTS)
def test_every_alert_has_its_page(alert: str) -> None:
    """Who is woken by it finds what to do: it is named in the first lines of a section."""
    sections = re.split(r"^## ", RUNBOOK, flags=re.MULTILINE)[1:]
    assert any(f"`{alert}`" in section.split("\n\n")[1] for section in sections)


def test_no_alert_is_named_that_is_not_there() -> None:
    """One that was renamed would be searched for in vain."""
    assert set(re.findall(r"`(Asynclock\w+)`", RUNBOOK)) == set(ALERTS)
