"""How are the locks doing? Metrics for Prometheus, as a scraper sees them, and what became worse in the last minute.

A shop locks its stock per article. First it is quiet, then a slow clerk makes everybody wait. The numbers are served on a
port of this machine, where Prometheus would fetch them; deploy/ has a dashboard and alerts for them. The trend compares the
last minute with the hour before.
Needs prometheus_client: pip install asynclock[prometheus].
"""

import asyncio
import contextlib
import os
import urllib.request

import asynclock
from asynclock.telemetry import prometheus
from asynclock.testing import FakeClock

URL = os.environ.get("ASYNCLOCK_URL", "memory://")
SHOWN = (
    'lock_acquisition_duration_seconds_count{outcome="granted"',
    'lock_acquisition_duration_seconds_count{outcome="timeout"',
    "lock_timeouts_total",
    "lock_wait_queue_depth",
    "locks_held",
    'handoffs_total{kind="local"',
    'lock_acquisition_failures_total{outcome="unavailable"',
    "backend_health_status",
)


async def scrape(port: int) -> list[str]:
    """What Prometheus gets, as far as it is shown here."""
    with await asyncio.to_thread(urllib.request.urlopen, f"http://127.0.0.1:{port}/metrics") as answer:
        lines = answer.read().decode().splitlines()
    return [line for line in lines if line.startswith(SHOWN) and ('"shop"' in line or "{" not in line)]


async def sell(client: asynclock.Client) -> None:
    """Four clerks take ten articles each."""

    async def clerk() -> None:
        for article in range(10):
            with contextlib.suppress(asynclock.LockTimeout):
                async with client.lock(f"article-{article}", project="shop").acquire(timeout=0.5):
                    await asyncio.sleep(0.001)

    await asyncio.gather(*(clerk() for _ in range(4)))


async def main() -> None:
    with prometheus.serve(port=0) as server:
        async with asynclock.connect(URL) as client:
            await sell(client)
            async with client.lock("article-3", project="shop"):  # the slow one
                selling = asyncio.create_task(sell(client))
                await asyncio.sleep(0.1)
                print("while the slow clerk holds an article:")
                print(*await scrape(server.port), sep="\n")
                await selling
        print("\nafterwards:")
        afterwards = await scrape(server.port)
        print(*afterwards, sep="\n")
    assert 'lock_timeouts_total{primitive="lock",project="shop"} 4.0' in afterwards
    assert 'locks_held{primitive="lock",project="shop"} 0.0' in afterwards
    await trend()


async def trend() -> None:
    """Half an hour in a moment, on a clock that is moved by hand."""
    clock = FakeClock()
    async with asynclock.connect("memory://", clock=clock, trends=True) as client:
        lock = client.lock("till", project="shop", ttl=3600)
        for minute in range(30):
            for _ in range(10):
                async with lock:
                    clock.advance(0.02 if minute < 29 else 0.5)
            clock.advance(55)
        for _ in range(20):
            async with lock:
                clock.advance(0.5)
        hold = client.trends()["shop"].hold
    print(
        f"\nheld for {hold.before.p95:.3f} s (p95) in the hour before, {hold.now.p95:.3f} s in the last minute: {hold.verdict}"
    )
    assert hold.verdict == "worsening"


if __name__ == "__main__":
    asyncio.run(main())
