"""Dashboard and alert rules: valid, and about metrics that there are."""

import json
import re
import shutil
import subprocess
from pathlib import Path

import httpx2
import prometheus_client
import pytest
import yaml
from msgspec.structs import replace

import asynclock
from asynclock.admin import app
from asynclock.admin.metrics import GAUGES
from asynclock.clock import SYSTEM_CLOCK
from asynclock.stores.memory import MemorySpace, MemoryStore
from asynclock.telemetry import prometheus
from tests.deploy.promql import parse
from tests.telemetry.scraper import Scrape

DEPLOY = Path(__file__).parents[2] / "deploy"
ALERTS = DEPLOY / "prometheus" / "alerts.yaml"
RULES = [rule for group in yaml.safe_load(ALERTS.read_text())["groups"] for rule in group["rules"]]
DASHBOARD = json.loads((DEPLOY / "grafana" / "asynclock.json").read_text())
PANELS = [panel for panel in DASHBOARD["panels"] if panel["type"] != "row"]
QUERIES = [target["expr"] for panel in PANELS for target in panel["targets"]] + [rule["expr"] for rule in RULES]
#: What Prometheus adds to every series.
ADDED = {"job", "instance"}


class LimitedStore(MemoryStore):
    """A store that has, and may have, so much memory: what a Redis with ``maxmemory`` says of itself."""

    async def health(self):
        return replace(await super().health(), used_memory=1, memory_limit=2)


@pytest.fixture
async def labels(desk, until):
    """The labels of every series that a scraper sees."""
    registry = prometheus.registry()
    async with asynclock.connect(store=LimitedStore(MemorySpace(SYSTEM_CLOCK))) as client:
        await until(client._watch._looking.done)
        counted = prometheus_client.generate_latest(registry).decode()
        transport = httpx2.ASGITransport(app=app(client))
        async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as http:
            served = (await http.get("/metrics")).text
    lines = [line for line in served.splitlines() if re.search(rf"\b({'|'.join(GAUGES)})\b", line)]
    seen = Scrape(counted + "\n".join(lines) + "\n")
    found = {}
    for sample in seen.samples:
        found.setdefault(sample.name, set()).update(sample.labels)
    return found


@pytest.mark.parametrize("query", sorted(set(QUERIES)))
def test_every_query_is_promql(query):
    """And answers a vector, as a panel or a rule needs it."""
    assert parse(query).type == "vector"


async def test_every_query_is_about_what_there_is(labels):
    """A metric or a label that was renamed in the code only would leave a panel empty and an alert silent for ever."""
    for query in QUERIES:
        for selector in parse(query).selectors:
            assert selector.metric in labels, query
            known = labels[selector.metric] | ADDED
            assert set(selector.matchers) | selector.grouped_by <= known, query


async def test_every_metric_is_shown(labels):
    """What is measured has a place on the dashboard."""
    shown = {selector.metric for query in QUERIES for selector in parse(query).selectors}
    families = {re.sub(r"_(bucket|sum|count|created)$", "", name) for name in labels}
    assert families <= {re.sub(r"_(bucket|sum|count)$", "", name) for name in shown}


def test_quantiles_keep_their_buckets():
    """A quantile of what was summed without ``le`` is nonsense that Prometheus does not complain of."""
    for query in QUERIES:
        for selector in parse(query).selectors:
            if selector.metric.endswith("_bucket"):
                assert "le" in selector.grouped_by, query


def test_the_dashboard_is_one():
    """Every panel has a number, a place of its own, a source and something to say."""
    numbers = [panel["id"] for panel in DASHBOARD["panels"]]
    assert len(numbers) == len(set(numbers))
    taken = set()
    for panel in DASHBOARD["panels"]:
        place = panel["gridPos"]
        cells = {
            (x, y)
            for x in range(place["x"], place["x"] + place["w"])
            for y in range(place["y"], place["y"] + place["h"])
        }
        assert max(x for x, _ in cells) < 24
        assert not cells & taken, panel["title"]
        taken |= cells
    for panel in PANELS:
        assert panel["title"]
        assert panel["description"]
        assert panel["type"] in ("timeseries", "stat")
        assert {target["datasource"]["uid"] for target in panel["targets"]} == {"${datasource}"}
        assert len({target["refId"] for target in panel["targets"]}) == len(panel["targets"])


def test_the_dashboard_can_be_narrowed_to_projects():
    """The two variables are defined, and every query about projects heeds its own."""
    variables = {one["name"]: one for one in DASHBOARD["templating"]["list"]}
    assert set(variables) == {"datasource", "project"}
    assert variables["datasource"]["query"] == "prometheus"
    assert variables["project"]["query"]["query"] == "label_values(locks_held, project)"
    for panel in PANELS:
        for target in panel["targets"]:
            for selector in parse(target["expr"]).selectors:
                of_projects = not selector.metric.startswith(("asynclock_", "backend_", "heartbeat_", "fallback_"))
                assert (selector.matchers.get("project") == ("=~", "$project")) == of_projects, target["expr"]


def test_what_the_dashboard_must_show():
    """Rate, waits and holds with their percentiles, queues, holders, and all that goes wrong."""
    text = " ".join(QUERIES)
    for metric in ("lock_acquisition_duration_seconds", "lock_hold_duration_seconds"):
        for share in ("0.50", "0.95", "0.99"):
            assert re.search(rf"histogram_quantile\({share}, sum by \(le\) \(rate\({metric}_bucket", text)
    assert "rate(lock_acquisition_duration_seconds_count" in text


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["alert"])
def test_every_alert_says_what_to_do(rule):
    """Whoever is woken learns in one line what is wrong, and then what helps."""
    assert set(rule) <= {"alert", "expr", "for", "labels", "annotations"}
    assert re.fullmatch(r"Asynclock[A-Z]\w+", rule["alert"])
    assert rule["labels"]["severity"] in ("critical", "warning", "info")
    assert re.fullmatch(r"\d+m", rule.get("for", "1m"))
    assert set(rule["annotations"]) == {"summary", "description"}
    used = set(re.findall(r"\$labels\.(\w+)", json.dumps(rule["annotations"])))
    kept = frozenset.union(*(selector.grouped_by for selector in parse(rule["expr"]).selectors))
    assert used <= kept


def test_every_alert_is_tried():
    """Each name stands in the tests that promtool runs."""
    tried = (DEPLOY / "prometheus" / "alerts_test.yaml").read_text()
    assert [rule["alert"] for rule in RULES if f'alertname="{rule["alert"]}"' not in tried] == []
    assert len({rule["alert"] for rule in RULES}) == len(RULES)


@pytest.mark.skipif(
    shutil.which("promtool") is None, reason="no promtool here; the tests above read the rules themselves"
)
@pytest.mark.parametrize("command", [("check", "rules", "alerts.yaml"), ("test", "rules", "alerts_test.yaml")])
def test_promtool_agrees(command):
    """The rules are valid to Prometheus itself, and fire when they should."""
    done = subprocess.run(
        ["promtool", *command], cwd=ALERTS.parent, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    "query",
    [
        "rate(x)",
        "rate(x[5m]",
        "sum(x[5m])",
        "sum by job (x)",
        "histogram_quantile(x, 0.95)",
        "histogram_quantile(0.95)",
        "rat(x[5m])",
        "x{a=b}",
        'x{a=="b"}',
        'x{"a"="b"}',
        "x >",
        "x y",
        "x[5]",
        "1 or 2",
        "x[5m] > 1",
        "x @ 5",
    ],
)
def test_what_is_no_query_is_refused(query):
    """The reader of these tests can fail."""
    with pytest.raises(ValueError, match=r".+"):
        parse(query)
