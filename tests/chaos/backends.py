"""A store of each kind for one test, and the proof that a test has left nothing behind."""

import asyncio
import os
import secrets
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.servers import RedisServer

STORES = ("memory", "sqlite", "redis")


@contextmanager
def url_of(kind: str, folder: Path) -> Iterator[str]:
    """The URL of an empty store; a server behind it ends with the context."""
    match kind:
        case "memory":
            yield f"memory://{secrets.token_hex(8)}"
        case "sqlite":
            yield f"sqlite:///{folder}/locks.db"
        case _:
            with RedisServer.start() as server:
                yield server.url


def talk(server: RedisServer | str, *words: str | int) -> bytes:
    """Say one thing to a server, or to the one at a ``unix://`` URL, on a line of its own.

    Returns:
        The raw reply, at most 64 KiB of it.
    """
    encoded = [str(word).encode() for word in words]
    url = server if isinstance(server, str) else server.url
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(10)
        line.connect(url.removeprefix("unix://"))
        line.sendall(b"*%d\r\n" % len(encoded) + b"".join(b"$%d\r\n%b\r\n" % (len(word), word) for word in encoded))
        return line.recv(65_536)


async def only_epoch_left(url: str) -> None:
    """Wait until idle resources have left no key on Redis: only the two that are kept for all data, the epoch and the mark."""
    kept = [b"asynclock:epoch", b"asynclock:mark"]
    if url.startswith("unix://"):
        async with asyncio.timeout(5):
            while sorted((keys := talk(url, "KEYS", "*")).split(b"\r\n")[2::2]) != kept:
                assert keys.startswith(b"*")
                await asyncio.sleep(0.01)


def sockets() -> int:
    """How many sockets this process has open."""
    return sum(_target(name).startswith("socket:") for name in os.listdir("/proc/self/fd"))  # noqa: PTH208 - no paths


def others() -> set["asyncio.Task[object]"]:
    """All tasks of the loop but this one."""
    return asyncio.all_tasks() - {asyncio.current_task()}


def _target(name: str) -> str:
    try:
        return os.readlink(f"/proc/self/fd/{name}")  # noqa: PTH115 - it may be gone already
    except OSError:  # the one that lists the folder
        return ""
