"""A busy company on one store, for the picture of ``asynclock top``: ``python -m tests.cli.lively URL HOST PACE`` is one host of it.

Each host takes what it holds, says "ready", and goes on when it is told to: it waits for what others hold, and works on what is busy.
It ends with its input. Host names are made up; all else is as it would be.
"""

import asyncio
import sys
from collections.abc import Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from pathlib import Path
from subprocess import PIPE, Popen
from types import MappingProxyType
from typing import Any, NamedTuple

import asynclock
from asynclock.runtime import details

ROOT = Path(__file__).parents[2]


class Wait(NamedTuple):
    """Begun after so many seconds of a scene that has two minutes."""

    after: float
    project: str
    name: str
    options: Mapping[str, Any] = MappingProxyType({})


class Host(NamedTuple):
    client: str
    holds: tuple[tuple[str, str, dict[str, Any]], ...] = ()
    waits: tuple[Wait, ...] = ()
    busy: tuple[str, ...] = ()


ANN, BEN = {"owner": "ann"}, {"owner": "ben"}
HOSTS = {
    "ci-1": Host(
        "release", (("infra/prod", "deploy", {"owner": "release 4.12"}), ("etl", "partner-api", {"permits": 5}))
    ),
    "ci-2": Host("release", (), (Wait(45, "infra/prod", "deploy", {"priority": 10}), Wait(90, "etl", "nightly"))),
    "worker-1": Host(
        "etl",
        (
            ("etl", "nightly", {"owner": "run 7"}),
            ("etl", "partner-api", {"permits": 5}),
            ("shop", "catalog", {"reads": True}),
        ),
        (Wait(28, "infra/prod", "deploy", {"priority": 5}),),
    ),
    "worker-2": Host(
        "etl",
        (
            ("etl", "partner-api", {"permits": 5}),
            ("shop", "catalog", {"reads": True}),
            ("shop", "stock:88", {"linger": 600}),
        ),
        (Wait(60, "etl", "nightly", {"priority": -5}), Wait(100, "shop", "catalog", {"writes": True})),
    ),
    "teller-1": Host("teller", (("bank", "account:17", ANN),), (Wait(112, "bank", "account:42", ANN),)),
    "teller-2": Host("teller", (("bank", "account:42", BEN),), (Wait(114, "bank", "account:17", BEN),)),
    "web-1": Host("web", (("shop", "catalog", {"reads": True}),), (Wait(5, "infra/prod", "deploy"),), ("cart:1042",)),
    "web-2": Host("web", (), (Wait(106, "shop", "catalog", {"reads": True}),), ("cart:1042", "cart:2001")),
}


@contextmanager
def company(url: str, *, pace: float) -> Iterator[None]:
    """All hosts at work; ``pace`` is seconds per second of the scene."""
    with ExitStack() as stack:
        hosts = [stack.enter_context(_host(url, host, pace)) for host in HOSTS]
        for host in hosts:
            assert host.stdout is not None
            assert host.stdout.readline() == "ready\n"
        for host in hosts:
            assert host.stdin is not None
            host.stdin.write("go\n")
            host.stdin.flush()
        yield


@contextmanager
def _host(url: str, host: str, pace: float) -> Iterator["Popen[str]"]:
    command = [sys.executable, "-m", "tests.cli.lively", url, host, str(pace)]
    with Popen(command, cwd=ROOT, text=True, stdin=PIPE, stdout=PIPE) as process:
        try:
            yield process
        finally:
            process.communicate(timeout=30)


async def main(url: str, name: str, pace: float) -> None:
    details._host = lambda: name  # type: ignore[assignment]
    host = HOSTS[name]
    settings: dict[str, Any] = {
        "client_name": host.client,
        "on_deadlock": "report",
        "deadlock_after": 0.3,
        "share_events": True,
    }
    async with asynclock.connect(url, **settings) as client, AsyncExitStack() as stack:
        for project, resource, options in host.holds:
            lease = await _acquisition(client, project, resource, options)
            if "linger" in options:
                await lease.release()
            else:
                stack.push_async_callback(lease.release)
        print("ready", flush=True)  # noqa: T201
        await asyncio.to_thread(sys.stdin.readline)
        tasks = [asyncio.create_task(_wait(client, wait, pace)) for wait in host.waits]
        tasks += [asyncio.create_task(_work(client, busy)) for busy in host.busy]
        await asyncio.to_thread(sys.stdin.read)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _acquisition(client: asynclock.Client, project: str, name: str, given: Mapping[str, Any]) -> Any:
    options = dict(given)
    if options.pop("writes", False):
        return client.rwlock(name, project=project).write(**options)
    if options.pop("reads", False):
        return client.rwlock(name, project=project).read(**options)
    if permits := options.pop("permits", None):
        return client.semaphore(name, project=project, permits=permits, **options).acquire()
    linger = options.pop("linger", None)
    return client.lock(name, project=project, linger=linger).acquire(**options)


async def _wait(client: asynclock.Client, wait: Wait, pace: float) -> None:
    await asyncio.sleep(wait.after * pace)
    await _acquisition(client, wait.project, wait.name, wait.options)


async def _work(client: asynclock.Client, name: str) -> None:
    lock = client.lock(name, project="shop")
    while True:
        async with lock:
            await asyncio.sleep(0.02)
        await asyncio.sleep(0.01)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2], float(sys.argv[3])))
