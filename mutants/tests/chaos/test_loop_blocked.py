"""A holder that does not run for longer than its lease lives."""

import asyncio
from pathlib import Path

import pytest

import asynclock
from tests.chaos.fleet import Fleet, Worker
from tests.chaos.workers import fenced_write, notebook

pytestmark = pytest.mark.chaos


@pytest.mark.timeout(60)
async def test_a_blocked_loop_finds_out_that_its_lease_is_lost(shared_url: str, fleet: Fleet, tmp_path: Path) -> None:
    """After time.sleep(10) under a ttl of 3 s, ensure() and leaving the block raise and the fence refuses the write."""
    book = str(tmp_path / "notebook.db")
    worker = fleet.start("stall", url=shared_url, name="notebook", ttl=3.0, database=book, sleep=10.0)
    await _overtaken(shared_url, worker, book)


@pytest.mark.timeout(60)
async def test_a_stopped_process_finds_out_that_its_lease_is_lost(
    shared_url: str, fleet: Fleet, tmp_path: Path
) -> None:
    """After SIGSTOP for longer than the ttl, its body is stopped and what its cleanup still writes is refused."""
    book = str(tmp_path / "notebook.db")
    worker = fleet.start("stall", url=shared_url, name="notebook", ttl=1.0, database=book, sleep=0.0)
    await worker.heard("holds")
    worker.pause()
    await _overtaken(shared_url, worker, book)


async def _overtaken(url: str, worker: Worker, book: str) -> None:
    """While the worker stands still, the lease passes on to us and we write; then it tries to."""
    old = (await worker.heard("holds"))["token"]
    async with asynclock.connect(url) as client, client.lock("notebook", ttl=5.0, timeout=8.0) as lease:
        assert lease.token > old
        await asyncio.to_thread(fenced_write, book, lease.token, "fresh")
        worker.resume()
        answers = await worker.heard("stalled")
        lease.ensure()
        assert notebook(book) == [(lease.token, "fresh")]
    assert {name: answers[name] for name in ("ensure", "write", "leaving")} == {
        "ensure": "LeaseLost",
        "write": "StaleToken",
        "leaving": "LeaseLost",
    }
    await worker.finish()
