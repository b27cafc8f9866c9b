"""Exclusion on SQLite while the processes that share the file fail."""

from pathlib import Path

import pytest

import asynclock
from tests.chaos.fleet import Fleet
from tests.chaos.storm import Storm, everything_ends

pytestmark = pytest.mark.chaos


@pytest.mark.timeout(200)
async def test_no_stop_or_death_of_a_process_lets_two_hold_at_once(fleet: Fleet, seed: int, tmp_path: Path) -> None:
    """20 000 grants and 40 faults, wherever in a transaction they strike: no overlap, no token twice, nothing left."""
    url = f"sqlite:///{tmp_path}/locks.db"
    storm = Storm(fleet, seed, [url], gap=(0.1, 0.6))
    await storm.gather()
    await storm.rage({storm.stop_client: 20, storm.kill_client: 20}, grants=20_000, seconds=120)
    verdict = await storm.judged()
    assert verdict.grants >= 20_000
    async with asynclock.connect(url) as client:
        await everything_ends(client)
