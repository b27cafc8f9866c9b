"""``asynclock run`` hands on what it inherited: descriptors, blocked and ignored signals, and the children that fall to it."""

import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.processes import ASYNCLOCK, PATIENCE, Answer, Processes, ignoring, until

RUN = " ".join([*ASYNCLOCK, "run"])
#: What a process finds of its signals.
SIGNALS = """
import json, signal
blocked = sorted(signal.pthread_sigmask(signal.SIG_BLOCK, []))
print(json.dumps([blocked, signal.getsignal(signal.SIGCHLD) == signal.SIG_IGN]), flush=True)
"""


def shell(text: str, *, program: str = "sh", **options: object) -> Answer:
    """A command line, as somebody types it."""
    found = subprocess.run(
        [program, "-c", text], check=False, text=True, capture_output=True, timeout=PATIENCE, **options
    )  # type: ignore[call-overload]
    return Answer(found.returncode, found.stdout, found.stderr)


# -- descriptors ------------------------------------------------------------------------------------------------------


def test_command_has_the_files_of_its_caller(tmp_path: Path) -> None:
    """`3>file` is open in the command, too."""
    answer = shell(f"{RUN} x -- sh -c 'echo said >&3' 3>{tmp_path}/file")
    assert answer == (0, "", "")
    assert (tmp_path / "file").read_text() == "said\n"


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash")
def test_process_substitution_works() -> None:
    """`<(…)` of bash and zsh is a descriptor and its number."""
    assert shell(f"{RUN} x -- cat <(echo one) <(echo two)", program="bash") == (0, "one\ntwo\n", "")


@pytest.mark.skipif(shutil.which("make") is None, reason="no make")
def test_make_shares_its_jobs(tmp_path: Path) -> None:
    """A make below `asynclock run` below a make takes part in the outer one's number of jobs."""
    inner = "inner:\n\t@echo $(MAKEFLAGS) | grep -o -- -j2 || true\n\t@echo inner\n"
    (tmp_path / "inner.mk").write_text(inner)
    (tmp_path / "outer.mk").write_text(f"outer:\n\t+@{RUN} x -- $(MAKE) --no-print-directory -f inner.mk\n")
    environ = {name: text for name, text in os.environ.items() if name not in ("MAKEFLAGS", "MFLAGS", "MAKELEVEL")}
    answer = shell("make -j2 -f outer.mk", cwd=tmp_path, env=environ)
    assert answer.code == 0
    assert "jobserver" not in answer.err
    assert answer.out.endswith("inner\n")


def test_socket_activation_reaches_the_command(tmp_path: Path) -> None:
    """LISTEN_PID names the command, who is to take the descriptors; else every service would ignore them."""
    body = 'test "$LISTEN_PID" = $$ && echo $LISTEN_FDS ${LISTEN_PIDFDID-none} && echo said >&3'
    environ = {**os.environ, "BODY": body, "LISTEN_FDS": "1", "LISTEN_PIDFDID": "7"}
    text = f'export LISTEN_PID=$$; exec {RUN} x -- sh -c "$BODY" 3>{tmp_path}/file'
    assert shell(text, env=environ) == (0, "1 none\n", "")
    assert (tmp_path / "file").read_text() == "said\n"


def test_listen_pid_of_somebody_else_is_left_alone() -> None:
    """Descriptors that are meant for another process are not the command's."""
    text = f"LISTEN_FDS=1 LISTEN_PID=1 {RUN} x -- sh -c 'echo $LISTEN_PID'"
    assert shell(text) == (0, "1\n", "")


def test_command_has_nothing_of_ours(processes: Processes) -> None:
    """Database, sockets and pipes of `asynclock run` are closed in the command."""
    body = "import os; print([n for n in map(int, os.listdir('/dev/fd')) if n > 2 and os.path.exists(f'/dev/fd/{n}')])"
    assert processes.run("run", "x", "--", sys.executable, "-c", body) == (0, "[]\n", "")


# -- signals ----------------------------------------------------------------------------------------------------------


def blocking(*numbers: int) -> object:
    """For ``preexec_fn``: have a process begin with these signals blocked."""
    return lambda: signal.pthread_sigmask(signal.SIG_BLOCK, numbers)


def test_blocked_signals_end_a_wait(processes: Processes) -> None:
    """A parent that blocks SIGTERM, as threads of some servers do, gets a process that can be stopped all the same."""
    processes.hold("x")
    waiting = processes.start("run", "x", "-q", "--", "true", preexec_fn=blocking(signal.SIGTERM))
    until(lambda: len(processes.queue("x")) == 1)
    waiting.terminate()
    assert processes.end(waiting).code == 128 + signal.SIGTERM


def test_command_finds_signals_as_they_were(processes: Processes) -> None:
    """Blocked ones are blocked and SIGCHLD is ignored, where it was so before us; else nothing is."""
    command = ("run", "x", "--", sys.executable, "-c", SIGNALS)
    assert json.loads(processes.run(*command).out) == [[], False]
    blocked = blocking(signal.SIGUSR1, signal.SIGRTMIN)
    assert json.loads(processes.run(*command, preexec_fn=blocked).out) == [[signal.SIGUSR1, signal.SIGRTMIN], False]
    assert json.loads(processes.run(*command, preexec_fn=ignoring(signal.SIGCHLD)).out) == [[], True]


def test_what_cannot_run_is_told_behind_the_step_too(processes: Processes, tmp_path: Path) -> None:
    """Where signals are restored for it, a file that the kernel refuses yields 126 as well."""
    (tmp_path / "garbage").write_bytes(b"\x7fELF garbage")
    (tmp_path / "garbage").chmod(0o755)
    answer = processes.run("run", "x", "--", f"{tmp_path}/garbage", preexec_fn=blocking(signal.SIGUSR1))
    assert answer.code == 126
    assert "cannot run" in answer.err
    assert "Traceback" not in answer.err


# -- orphans ----------------------------------------------------------------------------------------------------------

#: Leaves an orphan that ends, and waits until it has left the table of processes.
ORPHAN = 'p=$(sh -c "sleep 0.5 >/dev/null & echo \\$!"); n=0; while kill -0 $p 2>/dev/null && [ $n -lt 900 ]; do sleep 0.05; n=$((n+1)); done; [ $n -lt 900 ] && echo reaped'
SUBREAPER = "import ctypes, os, sys; ctypes.CDLL(None).prctl(36, 1, 0, 0, 0); os.execv(sys.argv[1], sys.argv[1:])"


@pytest.mark.skipif(sys.platform != "linux", reason="a way of Linux")
def test_orphans_are_reaped(processes: Processes) -> None:
    """Who inherits processes whose parents have ended takes their exit codes, and not the command's."""
    words = [sys.executable, "-c", SUBREAPER, *ASYNCLOCK, "run", "x", "--", "sh", "-c", f"{ORPHAN}; exit 42"]
    process = subprocess.run(words, text=True, capture_output=True, timeout=PATIENCE, check=False)
    assert (process.returncode, process.stdout, process.stderr) == (42, "reaped\n", "")


def _may_unshare() -> bool:
    return (
        shutil.which("unshare") is not None
        and not subprocess.run(["unshare", "-pf", "true"], capture_output=True, check=False).returncode
    )


@pytest.mark.skipif(not _may_unshare(), reason="no process namespaces for this user")
def test_first_process_of_a_container() -> None:
    """As PID 1 it reaps orphans, is ended by SIGTERM through its command, and has the command's exit code."""
    body = f"{ORPHAN}; trap 'exit 43' TERM; kill -TERM 1; while :; do sleep 0.05; done"
    words = ["unshare", "-pf", *ASYNCLOCK, "run", "x", "--", "sh", "-c", body]
    process = subprocess.run(words, text=True, capture_output=True, timeout=PATIENCE, check=False)
    assert (process.returncode, process.stdout) == (43, "reaped\n")
