"""One side of a row, counted by callgrind: the client with a server that runs as usual, or the server with such a client.

The side that is counted is some fifty times slower than the other, so the other has always answered, or always asked, by
the time it is looked at. That is what makes batches, and so the counts, the same from run to run.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from pathlib import Path

from benchmarks.instructions.rows import ROWS, Order
from benchmarks.server import redis_server

_ROOT = Path(__file__).parents[2]
#: Functions whose entry makes callgrind write down its counts, see ``worker.py``. The server's periodic work is left out: how
#: often it is done depends on how long the run takes.
_CLIENT = ("--dump-before=getsid",)
_SERVER = ("--dump-before=nanosleep", "--toggle-collect=serverCron", "--collect-atstart=yes", "--vgdb=no")
_SERVER_OPTIONS = ("--enable-debug-command", "yes", "--hz", "1", "--dynamic-hz", "no")
_TIMEOUT = 900.0


class CountError(Exception):
    """There is no count; the message says why."""


def need(*programs: str) -> None:
    """Raise ``SystemExit`` with a sentence for people if one of these programs is missing."""
    if missing := [program for program in programs if shutil.which(program) is None]:
        raise SystemExit(f"not installed: {', '.join(missing)}. On Debian: apt-get install {' '.join(missing)}")


def count(key: str, side: str, checkout: Path) -> float:
    """Instructions per cycle (per renewal, in row H) of this side.

    Raises:
        CountError: the run failed, or did not do what is to be counted.
    """
    row = ROWS[key]
    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory(prefix="alk-count-", dir="/tmp"))
        order = Order(row=key, checkout=str(checkout), folder=folder, cycles=row.cycles, counted=True)
        under = _callgrind(f"{folder}/count", *(_SERVER if side == "server" else _CLIENT))
        if row.server:
            server = redis_server(under=under if side == "server" else (), options=_SERVER_OPTIONS)
            order = replace(order, redis=stack.enter_context(server), mark_server=side == "server")
        if side == "client":
            order = replace(order, vgdb=f"{folder}/vgdb")
            under += ["--instr-atstart=no", f"--vgdb-prefix={order.vgdb}"]
        found = work(order, under if side == "client" else ())
        total = last_total([part.read_text() for part in sorted(Path(folder).glob("count*"), key=_number)])
    return total / found["units"]


def work(order: Order, under: Sequence[str] = ()) -> dict[str, float]:
    """Run a worker, in an environment that does not depend on the caller's, and return what it says."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "ASYNCLOCK"))}
    worker = [sys.executable, "-m", "benchmarks.instructions.worker", json.dumps(asdict(order))]
    try:
        done = subprocess.run(
            [*under, *worker],
            cwd=_ROOT,
            env={**environment, "PYTHONHASHSEED": "0"},
            capture_output=True,
            text=True,
            check=True,
            timeout=_TIMEOUT,
        )
    except subprocess.CalledProcessError as error:
        raise CountError(f"the worker failed: {error.stderr.strip()[-1000:]}") from error
    except subprocess.TimeoutExpired as error:
        raise CountError(f"the worker did not end within {_TIMEOUT:.0f} s") from error
    found: dict[str, float] = json.loads(done.stdout)
    if found["lost"]:
        raise CountError(f"the work was not done: {found['lost']:.0f} updates were lost")
    return found


def last_total(parts: Sequence[str]) -> int:
    """The instructions of the last stretch that ended with a mark, from the files that callgrind wrote, oldest first."""
    marked = [part for part in parts if re.search(r"^desc: Trigger: --dump-before=", part, re.MULTILINE)]
    totals = [re.search(r"^totals: (\d+)", part, re.MULTILINE) for part in marked]
    # The first is of what came before the first mark.
    if len(totals) < 2 or (last := totals[-1]) is None:
        raise CountError("callgrind wrote no counts between two marks; does this valgrind see the C library's symbols?")
    return int(last[1])


def _number(part: Path) -> int:
    """Callgrind numbers its files; the one without a number was written last."""
    return int(part.suffix[1:]) if part.suffix[1:].isdigit() else sys.maxsize


def _callgrind(out: str, *options: str) -> list[str]:
    return ["valgrind", "--quiet", "--tool=callgrind", f"--callgrind-out-file={out}", *options]
