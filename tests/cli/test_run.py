"""``asynclock run``: its promise to the shell."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.processes import Processes, ignoring, until


def test_exit_code_is_that_of_the_command(processes: Processes) -> None:
    """Whoever wraps a command in `asynclock run` changes nothing for its caller."""
    assert processes.run("run", "x", "--", "sh", "-c", "echo out; echo err >&2; exit 42") == (42, "out\n", "err\n")


def test_death_by_signal_is_told_as_shells_tell_it(processes: Processes) -> None:
    """A command that a signal ended yields 128 + N."""
    assert processes.run("run", "x", "--", "sh", "-c", "kill -USR1 $$").code == 128 + signal.SIGUSR1


def test_command_finds_its_token(processes: Processes) -> None:
    """The command can fence its writes: it finds a token that grows from one grant to the next."""
    command = (
        "run",
        "x",
        "--project",
        "p",
        "--",
        "sh",
        "-c",
        "echo $ASYNCLOCK_TOKEN $ASYNCLOCK_NAME $ASYNCLOCK_PROJECT",
    )
    answers = [processes.run(*command).out.split() for _ in range(2)]
    assert [words[1:] for words in answers] == [["x", "p"]] * 2
    assert int(answers[0][0]) < int(answers[1][0])


def test_options_of_the_command_are_its_own(processes: Processes) -> None:
    """What follows `--` is not looked at, another `--` included."""
    answer = processes.run(
        "run", "x", "--", sys.executable, "-c", "import sys; print(sys.argv[1:])", "--ttl", "--", "-q"
    )
    assert answer.out == "['--ttl', '--', '-q']\n"


def test_one_at_a_time(processes: Processes, tmp_path: Path) -> None:
    """Commands under one name never overlap, whichever processes start them."""
    log = tmp_path / "log"
    body = f"echo begin $$ >>{log}; echo end $$ >>{log}"
    for process in [processes.start("run", "x", "--", "sh", "-c", body) for _ in range(5)]:
        assert processes.end(process).code == 0
    lines = [line.split() for line in log.read_text().splitlines()]
    assert [word for word, _ in lines] == ["begin", "end"] * 5
    assert all(begin[1] == end[1] for begin, end in zip(lines[::2], lines[1::2], strict=True))


def test_timeout_is_75_and_names_the_holder(processes: Processes) -> None:
    """A wait that times out says whom it waited for, and leaves nothing in the queue."""
    holder = processes.hold("x")
    answer = processes.run("run", "x", "--timeout", "0.3", "--", "echo", "never")
    assert answer.code == 75
    assert answer.out == ""
    assert answer.err.startswith("asynclock: waited 0.3")
    assert f":{holder.pid}" in answer.err
    assert answer.err.count("\n") == 1
    assert processes.queue("x") == []


def test_loss_ends_the_command_with_76(processes: Processes) -> None:
    """An operator's release stops the command politely, and its caller learns who did it and why."""
    holder = processes.hold("x", command="trap 'echo told; exit 0' TERM; while :; do sleep 0.02; done")
    assert processes.run("release", "x", "--reason", "stuck since noon").code == 0
    answer = processes.end(holder)
    assert (answer.code, answer.out) == (76, "told\n")
    assert answer.err.endswith("; the command was stopped\n")
    assert "revoked" in answer.err
    assert "stuck since noon" in answer.err


def test_loss_kills_what_does_not_listen(processes: Processes, tmp_path: Path) -> None:
    """After the grace time nothing of the command is left, its children included."""
    deaf = f"trap '' TERM; echo $$ >>{tmp_path}/pids; while :; do sleep 0.02; done"
    holder = processes.hold("x", "--grace", "0.3", command=f'({deaf}) & sh -c "{deaf.replace("$", chr(92) + "$")}"')
    until(lambda: len((tmp_path / "pids").read_text().split()) == 2 if (tmp_path / "pids").exists() else False)
    processes.run("release", "x", "--reason", "stuck")
    assert processes.end(holder).code == 76
    for pid in set((tmp_path / "pids").read_text().split()):
        until(lambda pid=pid: _is_over(int(pid)))


def _is_over(pid: int) -> bool:
    """Gone, or a zombie that waits for whoever adopted it."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def test_max_hold_ends_the_command(processes: Processes) -> None:
    """A command that takes longer than allowed is stopped, however healthy its lease is."""
    answer = processes.run("run", "x", "--max-hold", "0.3", "--", "sleep", "60")
    assert answer.code == 76
    assert "max_hold" in answer.err


def test_ttl_frees_what_a_killed_process_held(processes: Processes) -> None:
    """SIGKILL leaves nothing longer than the ttl."""
    processes.hold("x", "--ttl", "0.5").kill()
    assert processes.run("run", "x", "--timeout", "10", "--", "true").code == 0


def test_command_does_not_outlive_a_killed_run(processes: Processes, tmp_path: Path) -> None:
    """Who kills `asynclock run` stops all of its command, politely first, while the lease still keeps out others."""
    deaf, pids, told = tmp_path / "deaf", tmp_path / "pids", tmp_path / "told"
    deaf.write_text(f"trap 'echo told >>{told}' TERM; echo $$ >>{pids}; while :; do sleep 0.02; done")
    holder = processes.hold("x", "--ttl", "600", "--grace", "0.5", command=f"sh {deaf} & exec sh {deaf}")
    until(lambda: pids.exists() and len(pids.read_text().split()) == 2)
    holder.kill()
    for pid in pids.read_text().split():
        until(lambda pid=pid: _is_over(int(pid)))
    assert told.read_text().split() == ["told", "told"]
    assert len(processes.run("show", "x", "--json").json["holders"]) == 1


def test_what_stays_in_the_background_is_left_alone(processes: Processes, tmp_path: Path) -> None:
    """A command that ends well may leave a service running."""
    body = f"(read line; echo $line >{tmp_path}/said) >/dev/null 2>&1 <{tmp_path}/pipe &"
    os.mkfifo(tmp_path / "pipe")
    assert processes.run("run", "x", "--grace", "0", "--", "sh", "-c", body).code == 0
    (tmp_path / "pipe").write_text("alive\n")
    until(lambda: (tmp_path / "said").exists() and (tmp_path / "said").read_text() == "alive\n")


ENDING = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGUSR1, signal.SIGUSR2, signal.SIGALRM]


@pytest.mark.parametrize("number", [*ENDING, signal.SIGWINCH])
def test_signals_are_passed_on(processes: Processes, number: signal.Signals) -> None:
    """The command decides what a signal means; its exit code counts."""
    name = number.name.removeprefix("SIG")
    command = f"trap 'exit 42' {name}; echo held; while :; do sleep 0.02; done"
    holder = processes.start("run", "x", "--", "sh", "-c", command)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    holder.send_signal(number)
    assert processes.end(holder).code == 42
    assert processes.run("locks", "--json").json == []


def test_real_time_signals_are_passed_on(processes: Processes) -> None:
    """What systemd sends to containers reaches the command (not every shell can name it in a trap)."""
    number = signal.SIGRTMIN + 3
    body = f"import signal; signal.pthread_sigmask(signal.SIG_BLOCK, [{number}]); print('held', flush=True)"
    holder = processes.start("run", "x", "--", sys.executable, "-c", f"{body}; print(signal.sigwait([{number}]))")
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    holder.send_signal(number)
    assert processes.end(holder)[:2] == (0, f"{number}\n")


def test_a_command_is_suspended_and_goes_on_by_signals(processes: Processes, tmp_path: Path) -> None:
    """SIGTSTP to `asynclock run` stops the command and not the renewals, so nobody else begins meanwhile; SIGCONT goes on."""
    holder = processes.hold("x", "--ttl", "0.5", command=f"echo $$ >{tmp_path}/pid; read line; echo got $line")
    until(lambda: (tmp_path / "pid").exists() and bool((tmp_path / "pid").read_text()))
    pid = int((tmp_path / "pid").read_text())
    holder.send_signal(signal.SIGTSTP)
    until(lambda: _state(pid) == "T")
    (token,) = [one["token"] for one in processes.run("show", "x", "--json").json["holders"]]
    assert processes.run("run", "x", "--timeout", "0.6", "--", "true").code == 75
    assert [one["token"] for one in processes.run("show", "x", "--json").json["holders"]] == [token]
    holder.send_signal(signal.SIGCONT)
    until(lambda: _state(pid) != "T")
    assert holder.stdin is not None
    holder.stdin.write("on\n")
    assert processes.end(holder)[:2] == (0, "got on\n")


def _state(pid: int) -> str:
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


@pytest.mark.parametrize("number", [*ENDING, signal.SIGRTMIN + 3])
def test_signals_end_a_wait(processes: Processes, number: int) -> None:
    """A wait that is interrupted ends at once, without a word, and leaves nothing in the queue."""
    processes.hold("x")
    waiting = processes.start("run", "x", "--quiet", "--", "echo", "never")
    until(lambda: len(processes.queue("x")) == 1)
    waiting.send_signal(number)
    assert processes.end(waiting) == (128 + number, "", "")
    assert processes.queue("x") == []


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_nohup_is_respected(processes: Processes, number: signal.Signals) -> None:
    """A signal that was ignored from the start stays ignored, for us and for the command."""
    command = f"kill -{number} $PPID $$; echo alive"
    answer = processes.run("run", "x", "--", "sh", "-c", command, preexec_fn=ignoring(number))
    assert answer == (0, "alive\n", "")


def test_an_ignored_signal_does_not_end_a_wait(processes: Processes) -> None:
    """Under nohup a wait goes on after the terminal is gone, and gets the lock."""
    holder = processes.hold("x")
    waiting = processes.start("run", "x", "--", "echo", "done", preexec_fn=ignoring(signal.SIGHUP))
    until(lambda: len(processes.queue("x")) == 1)
    waiting.send_signal(signal.SIGHUP)
    processes.end(holder)
    assert processes.end(waiting)[:2] == (0, "done\n")


def test_exit_code_is_told_where_ended_children_are_not(processes: Processes) -> None:
    """A caller that ignores SIGCHLD (some supervisors do, and it is inherited) gets the exit code of the command."""
    ignore = ignoring(signal.SIGCHLD)
    assert processes.run("run", "x", "--", "sh", "-c", "exit 42", preexec_fn=ignore) == (42, "", "")


def test_progress_names_position_and_holder(processes: Processes) -> None:
    """Who waits is told for whom, where it stands and for how long; without a terminal in plain lines."""
    holder = processes.hold("x")
    waiting = processes.start("run", "x", "--", "echo", "done")
    assert waiting.stderr is not None
    line = waiting.stderr.readline()
    assert "s: position 1 of 1, held by " in line
    assert f":{holder.pid} for " in line
    assert line.startswith("asynclock: waiting for 'x' for 1.")
    assert "\x1b" not in line
    processes.end(holder)
    assert processes.end(waiting)[:2] == (0, "done\n")


@pytest.mark.parametrize(
    ("command", "code", "says"),
    [("no-such-command", 127, "on the PATH?"), ("/etc/passwd", 126, "chmod +x"), ("/", 126, "is a directory")],
)
def test_what_cannot_run_is_refused_before_the_wait(processes: Processes, command: str, code: int, says: str) -> None:
    """A misspelt command does not wait an hour to say so, and to say what helps."""
    processes.hold("x")
    answer = processes.run("run", "x", "--", command)
    assert answer.code == code
    assert command in answer.err
    assert says in answer.err
    assert answer.err.count("\n") == 1


def test_what_turns_out_not_to_be_a_program_is_told(processes: Processes, tmp_path: Path) -> None:
    """An executable file that the kernel refuses yields 126, and frees the lock."""
    (tmp_path / "garbage").write_bytes(b"\x7fELF garbage")
    (tmp_path / "garbage").chmod(0o755)
    assert processes.run("run", "x", "--", f"{tmp_path}/garbage").code == 126
    assert processes.run("locks", "--json").json == []


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "Missing argument 'NAME'"),
        (["x"], "behind --"),
        (["x", "true"], "behind --"),
        (["x", "--"], "behind --"),
        (["x", "y", "--", "true"], "unexpected extra argument"),
        (["--", "true"], "Missing argument 'NAME'"),
        (["x", "--json", "--", "true"], "--json is not for run"),
        (["x", "--ttl", "soon", "--", "true"], "soon"),
        (["x", "--ttl", "0", "--", "true"], "0.1 to 86400 seconds"),
        (["x", "--priority", "1001", "--", "true"], "-1000 to 1000"),
        (["x", "--metadata", "{", "--", "true"], "not JSON"),
        (["x", "--grace", "-1", "--", "true"], "grace"),
        (["x\n", "--", "true"], "control characters"),
        (["x", "--store", "memory://", "--", "true"], "sqlite:/// or redis://"),
    ],
)
def test_misuse_is_2_in_one_line(processes: Processes, words: list[str], says: str) -> None:
    """A wrong call says in one line what is wrong and what is allowed."""
    answer = processes.run("run", *words)
    assert answer.code == 2
    assert says in answer.err
    assert answer.err.startswith("asynclock: ")
    assert answer.err.count("\n") == 1


def test_terms_reach_the_store(processes: Processes) -> None:
    """Whoever looks at the holder sees on whose behalf it holds, and what it had to say."""
    processes.hold("x", "--project", "p", "--owner", "anna", "--metadata", '{"why": "release 42"}')
    (holder,) = processes.run("show", "x", "--project", "p", "--json").json["holders"]
    assert holder["owner"] == "anna"
    assert holder["metadata"] == {"why": "release 42"}


def test_closed_output_is_the_commands_affair(processes: Processes) -> None:
    """The command meets a broken pipe as it would without us: by SIGPIPE."""
    reading, writing = os.pipe()
    os.close(reading)
    process = processes.start("run", "x", "--", "sh", "-c", "echo lost", stdout=writing, stderr=subprocess.DEVNULL)
    os.close(writing)
    assert processes.end(process).code in (2, 128 + signal.SIGPIPE)
