"""A worker that can be made to run out of file descriptors: every attempt to open one more fails (EMFILE)."""

import asyncio
import resource
from collections.abc import AsyncIterator, Callable
from typing import Any

import asynclock
from asynclock.clock import SYSTEM_CLOCK
from tests.chaos.journal import Journal

now = SYSTEM_CLOCK.monotonic


def allow_descriptors(*, more: bool) -> None:
    """Let this process open files and sockets, or none from now on; what is open stays open."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(most, 1024) if more else 0, most))


async def scarce(
    journal: Journal, commands: Callable[[], AsyncIterator[dict[str, Any]]], url: str, *, ttl: float
) -> None:
    """Hold one lease for long and one of a short ttl; obey ``descriptors``, ``try``, ``look``, ``wait`` and ``kept``."""
    async with (
        asynclock.connect(url, command_timeout=0.5, quarantine=0.1) as client,
        asyncio.TaskGroup() as group,
    ):
        kept = await client.lock("kept", ttl=ttl).acquire()
        short = await client.lock("short", ttl=2, on_lost="notify").acquire()
        client._open.log.warning("descriptors run out soon")  # the first line that is logged imports what logs
        journal.write("ready")
        async for command in commands():
            match command:
                case {"descriptors": more}:
                    allow_descriptors(more=more)
                    journal.write("descriptors")
                case {"try": name}:
                    await _try(journal, client.lock(name, ttl=ttl))
                case {"look": _}:
                    store = (await client.health()).store
                    journal.write("looked", status=store.status, subscriber=store.subscriber, problems=store.problems)
                case {"wait": name}:
                    group.create_task(_wait(journal, client.lock(name, ttl=ttl)))
                case {"kept": _}:
                    kept.ensure()
                    journal.write("kept", token=kept.token, short=short.lost.reason)
        await kept.release()


async def _try(journal: Journal, lock: asynclock.Lock) -> None:
    try:
        async with lock.acquire(timeout=1):
            journal.write("tried", error="", text="")
    except asynclock.AsynclockError as error:
        journal.write("tried", error=type(error).__name__, text=str(error))


async def _wait(journal: Journal, lock: asynclock.Lock) -> None:
    async with lock:
        journal.write("granted", when=now())
