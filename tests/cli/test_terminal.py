"""``asynclock run`` on a terminal: the command has it, as if it had been started there."""

import os
import pty
import re
import select
import socket
import subprocess
import sys
import time

from tests.cli.processes import ASYNCLOCK, PATIENCE, Processes, until

CTRL_C, CTRL_Z = b"\x03", b"\x1a"


class Terminal:
    """A process on a pseudo-terminal of its own."""

    def __init__(self, *words: str) -> None:
        self.output = b""
        self.pid, self.line = pty.fork()
        if self.pid == 0:
            os.execve(sys.executable, [*ASYNCLOCK, *words], {**os.environ, "TERM": "xterm"})

    def type(self, text: bytes) -> None:
        os.write(self.line, text)

    def read_until(self, text: bytes) -> None:
        deadline = time.monotonic() + PATIENCE
        while text not in self.output:
            assert time.monotonic() < deadline, self.output
            self.read_some()

    def read_some(self) -> None:
        if select.select([self.line], [], [], 0.1)[0]:
            self.output += os.read(self.line, 4096)

    def end(self) -> int:
        """The exit code."""
        try:
            while chunk := os.read(self.line, 4096):
                self.output += chunk
        except OSError:  # how Linux says that the other side is closed
            pass
        os.close(self.line)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def test_command_can_read_from_the_terminal() -> None:
    """An interactive command works under a lock."""
    terminal = Terminal("run", "x", "--", "sh", "-c", "echo ready; read line; echo got $line")
    terminal.read_until(b"ready")
    terminal.type(b"hello\n")
    terminal.read_until(b"got hello")
    assert terminal.end() == 0


def test_ctrl_c_reaches_the_command_once() -> None:
    """The terminal's Ctrl-C is not doubled on its way."""
    body = "trap 'echo caught; n=1$n' INT; echo ready; while [ ! $n ]; do sleep 0.05; done; sleep 0.2; exit 4$n"
    terminal = Terminal("run", "x", "--", "sh", "-c", body)
    terminal.read_until(b"ready")
    terminal.type(CTRL_C)
    assert terminal.end() == 41
    assert terminal.output.count(b"caught") == 1


def test_ctrl_z_does_not_suspend_a_holder() -> None:
    """A suspended command would hold its lock without end."""
    terminal = Terminal("run", "x", "--", "sh", "-c", "echo ready; read line; echo got $line")
    terminal.read_until(b"ready")
    while b"cannot be suspended" not in terminal.output:  # it may be ready a moment before it has the terminal
        terminal.type(CTRL_Z)
        terminal.read_some()
    terminal.type(b"on\n")
    terminal.read_until(b"got on")
    assert terminal.end() == 0


def test_status_line_is_rewritten_in_place(processes: Processes) -> None:
    """A wait takes one line of the terminal, and leaves it empty."""
    holder = processes.hold("x")
    terminal = Terminal("run", "x", "--", "echo", "done")
    terminal.read_until(b"position 1 of 1")
    processes.end(holder)
    assert terminal.end() == 0
    text = terminal.output.decode()
    assert re.search(r"\r\x1b\[K(asynclock: waiting for 'x' for [^\n]*)\r\x1b\[Kdone", text)


def test_release_asks_first(processes: Processes) -> None:
    """On a terminal nothing is taken away by a slip of the finger."""
    processes.hold("x")
    terminal = Terminal("release", "x", "--reason", "stuck")
    terminal.read_until(b"[y/N]")
    terminal.type(b"n\n")
    assert terminal.end() == 1
    assert len(processes.run("locks", "--json").json) == 1
    terminal = Terminal("release", "x", "--reason", "stuck")
    terminal.read_until(b"[y/N]")
    terminal.type(b"y\n")
    assert terminal.end() == 0


def test_release_takes_from_nobody_but_the_holder_it_asked_about(processes: Processes) -> None:
    """The holder that was shown ends while the question is read: who has come after it keeps the lock, and the answer says so."""
    first = processes.hold("x", "--owner", "anna")
    terminal = Terminal("release", "x", "--reason", "stuck")
    terminal.read_until(b"[y/N]")
    processes.end(first)
    processes.hold("x", "--owner", "bert")
    ((holder,),) = [one["holders"] for one in processes.run("locks", "--json").json]
    terminal.type(b"y\n")
    assert terminal.end() == 5
    text = " ".join(terminal.output.decode().split())
    assert "'x' is no longer held by" in text
    assert f"now it is held by {socket.gethostname()}:{holder['pid']} (token {holder['token']})" in text
    ((still,),) = [one["holders"] for one in processes.run("locks", "--json").json]
    assert (still["token"], still["owner"]) == (holder["token"], "bert")


PASSES_ON = """if True:
    import asyncio, sys, asynclock

    async def hold(lock, owner):
        async with lock.acquire(owner=owner):
            print(owner, flush=True)
            await asyncio.to_thread(sys.stdin.readline)

    async def main():
        async with asynclock.connect() as client:
            lock = client.lock("x")
            tasks = [asyncio.create_task(hold(lock, owner)) for owner in ("anna", "bert")]
            await asyncio.gather(*tasks)

    asyncio.run(main())
"""


def test_release_takes_nothing_that_its_client_has_passed_on(processes: Processes) -> None:
    """A lease that goes to another task of its client while the question is read is not the one that was asked about."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", PASSES_ON], text=True, **pipes) as client:
        assert client.stdout is not None
        assert client.stdin is not None
        assert client.stdout.readline() == "anna\n"
        terminal = Terminal("release", "x", "--reason", "stuck")
        terminal.read_until(b"[y/N]")
        client.stdin.write("\n")
        client.stdin.flush()
        assert client.stdout.readline() == "bert\n"
        until(lambda: processes.run("show", "x", "--json").json["holders"][0]["owner"] == "bert")
        terminal.type(b"y\n")
        assert terminal.end() == 5
        assert b"nothing was taken" in terminal.output
        assert processes.run("show", "x", "--json").json["holders"][0]["owner"] == "bert"
        client.communicate("\n", timeout=PATIENCE)
        assert client.returncode == 0
