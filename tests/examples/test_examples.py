"""Every example does what its docstring says: it runs, says so, and leaves nothing behind."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.servers import RedisServer

EXAMPLES = Path(__file__).parents[2] / "examples"
#: Examples in Python; those for the shell have tests of their own.
SCRIPTS = sorted(path.name for path in EXAMPLES.glob("*.py"))

#: What each says when all went well, as a regular expression over the whole output.
SAYS = {
    "01_first_lock.py": r"without a lock: 1 of 10\nwith a lock:    10 of 10",
    "02_timeout_and_cancel.py": r"timed out:  waited [\d.]+ s for 'default/printer'.* held by .+\n"
    r"only asked: None\nin the way: {'job': 'annual report'}; still waiting: 0\nand now it is free",
    "03_priority.py": r"by priority: fire, urgent, first, second, tidy\nby patience: very important, patient, important",
    "04_fencing_a_file.py": r"(?s)token \d+ follows \d+: .*refuses token \d+: it has seen \d+.* was lost .*'what the next one",
    "05_read_write.py": r"prices raised\nlate read tea at 4\nreaders at a time: 3",
    "06_semaphore_around_an_api.py": r"answered: 12, never more than 3 at a time\nskipped .*: True",
    "07_reentrant_owner.py": r"seen three times: 3\nnot re-entrant: waiting for 'default/order-43' would never end",
    "08_one_job_per_key_http.py": r"9 callers: \[(200, ){8}201\]\nthey all got: report annual, made by process \d+\n"
    r"in a hurry: \[409, 409, 409\]\none was told: .*'default/report:monthly'; held by .*'an operator'",
    "09_your_own_store.py": r"through a directory: 40",
    "10_all_at_once.py": r"(?s)victim holds the numbers\n.*operator: .*revoked: night manager: the shop opens.*\n24 invoices, .*"
    r"left behind: \[\]",
    "11_handoff_and_linger.py": r"handed on without the store: True\ntokens rise from turn to turn: True\n"
    r"taken again from the lease that lingered: 49 of 50\nanother client had it at once: True",
    "12_several_locks.py": r"one after the other: 2 of 2 waited in vain\ntogether: 120 transfers, 400 in all accounts\n"
    r"in vain: waited [\d.]+ s for 'default/bert'.*\nstill in use: \['bert'\]\na token for each of: anna, bert",
    "13_election.py": r"main leads, .*'version': 7.*\nspare leads, .*\nelected within [\d.]+ s of the death of main .*\n"
    r"last leads, .*\nthree terms, one after the other, each with a larger token",
    "14_events.py": r"(?s)\A(?=.*bert gave up after [\d.]+ s\n)(?=.*carl lost it after [\d.]+ s: the boss: carl is slow\n)"
    r"((anna|bert|carl) [^\n]+\n|bert's [^\n]+\n){12}12 requests, 11 grants, each with a token of its own",
    "15_tracing.py": r"(?s)order      asynclock.hold .*why did the order wait \d+ ms\?\n  order waited \d+ ms for delivery, which held the lock "
    r"\d+ ms\n  delivery waited \d+ ms for report, which held the lock \d+ ms",
    "16_metrics.py": r"(?s)lock_wait_queue_depth.* 4.0\nlocks_held.* 1.0.*lock_timeouts_total.* 4.0.*: worsening",
    "17_deadlock.py": r"ben gives way; waiting for contract would never end:\n"
    r"  owner \"ben's order\" \(.*'ben' .*holds 'office/invoice' for [\d.]+ s and waits for 'office/contract' for [\d.]+ s\n"
    r"  owner \"ann's order\" \(.*'ann' .*holds 'office/contract' for .*\nann has both files\n"
    r"(?=(.*\n)?ann has finished; gave way: 0\n)(?=(.*\n)?ben has both files\n)(.*\n){2}ben has finished; gave way: 1",
    "18_blocking_work.py": r"more than the ttl: 30 parts\nthe body was stopped: .*the disk is needed\nand the thread, by LeaseLost, before its end: True",
    "19_web_workers.py": r"40 requests, counted: 40",
}
#: Those that start processes of their own, and two that do not: enough to see that the URL is all that differs.
ON_REDIS = [
    "02_timeout_and_cancel.py",
    "03_priority.py",
    "04_fencing_a_file.py",
    "08_one_job_per_key_http.py",
    "10_all_at_once.py",
    "11_handoff_and_linger.py",
    "12_several_locks.py",
    "13_election.py",
    "14_events.py",
    "15_tracing.py",
    "17_deadlock.py",
]


def run(name: str, folder: Path, **env: str) -> str:
    """The output of an example, run as a reader would, where nothing it leaves goes unseen."""
    environ = {key: value for key, value in os.environ.items() if not key.startswith("ASYNCLOCK_")}
    # A busy machine makes loops late, which is no fault of an example.
    environ |= {"TMPDIR": str(folder), "HOME": str(folder), "ASYNCLOCK_LAG_WARNING": "60"} | env
    command = [sys.executable, "-W", "error", str(EXAMPLES / name)]
    done = subprocess.run(command, cwd=folder, env=environ, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    assert list(folder.iterdir()) == [], "something was left behind"
    return done.stdout


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer.start(durable=True) as server:  # any other grade is warned of, and these print no warnings
        yield server


@pytest.mark.parametrize("name", SCRIPTS)
def test_example_on_its_own_store(name: str, tmp_path: Path) -> None:
    """An example needs no server, and its output shows what it claims."""
    assert re.search(SAYS[name], run(name, tmp_path))


@pytest.mark.parametrize("name", ON_REDIS)
def test_example_on_redis(name: str, tmp_path: Path, server: RedisServer) -> None:
    """With another URL the same lines say the same thing."""
    assert re.search(SAYS[name], run(name, tmp_path, ASYNCLOCK_URL=server.url))


def test_numbers_have_no_gap() -> None:
    """Examples are numbered in the order in which they are to be read."""
    numbers = sorted(int(path.name[:2]) for path in EXAMPLES.glob("[0-9][0-9]_*"))
    assert numbers == list(range(1, len(numbers) + 1))


def test_readme_lists_every_example() -> None:
    """Whoever reads the README finds all there is to run."""
    readme = (EXAMPLES.parent / "README.md").read_text()
    assert [path.name for path in EXAMPLES.glob("[0-9]*") if f"(examples/{path.name})" not in readme] == []


@pytest.mark.parametrize("name", SCRIPTS)
def test_example_opens_with_its_purpose(name: str) -> None:
    """The first line of an example says in one sentence what it is about."""
    first, *_ = (EXAMPLES / name).read_text().splitlines()
    assert re.fullmatch(r'"""[A-Z].{20,115}[.?]', first)
