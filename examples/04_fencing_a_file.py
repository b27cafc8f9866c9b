"""A fenced file: the write of a holder that comes too late is refused by the file itself.

A writer takes the lock, checks its lease, and is then stopped for longer than its ttl, as by a suspended machine. Another
process gets the lock and writes. When the first one wakes up it is between its check and its write: no lock in the world can
stop it there. The file can, because every write brings the fencing token of its lease, and the file takes no older one.
"""

import asyncio
import fcntl
import logging
import os
import sys
import tempfile
from pathlib import Path

import asynclock

# What is lost here is lost on purpose; in a service this warning is what you want to read.
logging.getLogger("asynclock").setLevel(logging.ERROR)

TTL = 1.0


class FencedFile:
    """A text file that remembers the newest token it was written with, in its first line."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write(self, token: int, text: str) -> None:
        """Replace the text. Check and write are one step for all processes: both happen under one file lock."""
        with self.path.with_suffix(".fence").open("w") as fence:
            fcntl.flock(fence, fcntl.LOCK_EX)
            if token < (newest := self.read()[0]):
                raise asynclock.StaleToken(str(self.path), token=token, newest=newest)
            fresh = self.path.with_suffix(".new")
            fresh.write_text(f"{token}\n{text}")
            fresh.replace(self.path)

    def read(self) -> tuple[int, str]:
        if not self.path.exists():
            return 0, ""
        token, _, text = self.path.read_text().partition("\n")
        return int(token), text


async def late_writer(url: str, file: FencedFile) -> None:
    """The child process: takes the lock, is stopped at the worst moment, writes all the same."""
    async with asynclock.connect(url) as client:
        lease = await client.lock("report", ttl=TTL).acquire()
        lease.ensure()
        print(lease.token, flush=True)
        sys.stdin.readline()  # the whole process stands still here, its heartbeats too
        try:
            file.write(lease.token, "what the late writer thought")
        except asynclock.StaleToken as error:
            print(f"late writer: {error}")
        try:
            await lease.release()
        except asynclock.LeaseLost as error:
            print(f"late writer: {error}")


async def main(url: str, folder: Path) -> None:
    file = FencedFile(folder / "report.txt")
    pipe = asyncio.subprocess.PIPE
    child = await asyncio.create_subprocess_exec(sys.executable, __file__, url, folder, stdin=pipe, stdout=pipe)
    assert child.stdout is not None
    old = int(await child.stdout.readline())

    async with asynclock.connect(url) as client, client.lock("report", ttl=TTL).acquire(timeout=4) as lease:
        print(f"token {lease.token} follows {old}: the lock passed on when the ttl had run out")
        assert lease.token > old
        file.write(lease.token, "what the next one wrote")

    said, _ = await child.communicate(b"wake up\n")
    print(said.decode().rstrip())
    print(f"the file says: {file.read()[1]!r}")
    assert child.returncode == 0
    assert b"refuses token" in said
    assert b"was lost" in said
    assert file.read() == (lease.token, "what the next one wrote")


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(late_writer(sys.argv[1], FencedFile(Path(sys.argv[2]) / "report.txt")))
    else:
        with tempfile.TemporaryDirectory() as scratch:
            store = os.environ.get("ASYNCLOCK_URL", f"sqlite:///{scratch}/locks.db")
            asyncio.run(main(store, Path(scratch)))
