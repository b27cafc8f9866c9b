"""An event loop without a clock and without the world: time jumps to the next timer, and every run of a seed is the same.

    run(main, seed=7)

When nothing is ready, time jumps to the next timer: an hour of waiting costs nothing, and no test is slow or lucky. When
nothing is ready and there is no timer either, nothing would ever happen again: ``Stalled`` names the tasks that wait.

Without a seed the order is asyncio's: callbacks run as they were scheduled. A seed explores others that asyncio does not
rule out, under three rules:

1. Only steps of tasks move. Every other callback (of a future, a timer, ``call_soon``) keeps its place, because libraries
   may rely on the order in which they scheduled them; no library may rely on which of two woken tasks runs first.
2. Steps of different tasks that are ready together, with no other callback between them, run in a random order. What
   belongs to one task keeps its order.
3. A step may be put off once until the next turn of the loop, as if its task had awaited ``sleep(0)`` before. So
   cancellations and timeouts meet tasks that are woken but have not run, which is where locks break.

Threads, sockets, pipes, signals and child processes belong to the world and are refused with an error: the memory store
runs here, SQLite and Redis do not.
"""

import asyncio
import collections
import random
import threading
from collections.abc import Callable, Coroutine
from contextvars import Context
from typing import Any, TypeVar, TypeVarTuple

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

#: How often a step is put off (rule 3).
_PUT_OFF = 1 / 8
#: Turns of the loop after which an instant counts as endless: somebody polls with ``sleep(0)``.
_TURNS_PER_INSTANT = 100_000
_REFUSED = (
    "add_reader", "add_signal_handler", "add_writer", "connect_accepted_socket", "connect_read_pipe", "connect_write_pipe",
    "create_connection", "create_datagram_endpoint", "create_server", "create_unix_connection", "create_unix_server",
    "getaddrinfo", "getnameinfo", "run_in_executor", "sendfile", "sock_accept", "sock_connect", "sock_recv",
    "sock_recv_into", "sock_recvfrom", "sock_sendall", "sock_sendfile", "sock_sendto", "start_tls", "subprocess_exec",
    "subprocess_shell",
)  # fmt: skip


class Stalled(AssertionError):  # noqa: N818 - says what happened
    """Nothing will ever happen again, or not within the time limit, and somebody still waits.

    Attributes:
        tasks: the names of the tasks that wait.
    """

    def __init__(self, message: str, tasks: tuple[str, ...]) -> None:
        super().__init__(message)
        self.tasks = tasks


class UnfinishedTasks(AssertionError):  # noqa: N818
    """The main coroutine has ended and left tasks behind.

    Attributes:
        tasks: their names.
    """

    def __init__(self, message: str, tasks: tuple[str, ...]) -> None:
        super().__init__(message)
        self.tasks = tasks


class VirtualLoop(asyncio.BaseEventLoop):
    """See the module.

    Args:
        seed: of the order of tasks; None is asyncio's own.
        limit: seconds of virtual time after which a loop that only serves timers counts as stalled.
    """

    def __init__(self, seed: int | None = None, *, limit: float = 86_400.0) -> None:
        super().__init__()
        self.seed = seed
        self._limit = limit
        self._now = 0.0
        self._turns = 0
        self._order = None if seed is None else _Order(seed)
        self._selector = _TimeMachine(self._pass_time)
        # Of BaseEventLoop, whose type does not show them.
        self._thread_id: int | None
        self._ready: collections.deque[asyncio.Handle]
        self._scheduled: list[asyncio.TimerHandle]

    def __repr__(self) -> str:
        return f"<VirtualLoop seed={self.seed} at {self._now:g} s>"

    def time(self) -> float:
        """Virtual seconds since the loop was made."""
        return self._now

    def advance(self, seconds: float) -> None:
        """Let time pass without running anything, as a callback does that blocks the loop."""
        if seconds < 0:
            raise ValueError("time does not go back")
        self._now += seconds

    def call_soon_threadsafe(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        if self.is_running() and threading.get_ident() != self._thread_id:
            raise RuntimeError("a virtual loop knows no other threads: what they do has no place in its time")
        return self.call_soon(callback, *args, context=context)

    # -- the hooks of BaseEventLoop._run_once, in the order in which it calls them ----------------------------------

    def _pass_time(self, timeout: float | None) -> None:
        """Jump to the next timer; called in place of waiting for I/O."""
        self._turns += 1
        if self._turns > _TURNS_PER_INSTANT:
            self._turns = 0
            raise _stalled(self, f"after {_TURNS_PER_INSTANT} turns no time has passed")
        if timeout == 0 or (self._order is not None and self._order.put_off):
            return
        self._turns = 0
        if timeout is None:
            raise _stalled(self, "nothing is ready and no timer is set")
        self._now = max(self._now, self._scheduled[0].when())
        if self._now > self._limit:
            raise _stalled(self, f"only timers have run for {self._limit:g} s of virtual time")

    def _process_events(self, _events: list[Any]) -> None:
        """Reorder what is ready; timers that are due come after it."""
        if self._order is not None:
            ready = self._order.turn(list(self._ready))
            self._ready.clear()
            self._ready.extend(ready)

    def _write_to_self(self) -> None:
        """There is no sleep to wake the loop from."""


def _refusal(name: str) -> Callable[..., Any]:
    def refuse(_loop: VirtualLoop, *_args: object, **_options: object) -> Any:
        message = (
            f"loop.{name}(): a virtual loop has no threads, sockets or processes; use the memory store, or a real loop"
        )
        raise RuntimeError(message)

    return refuse


for _name in _REFUSED:
    setattr(VirtualLoop, _name, _refusal(_name))


class _Order:
    """The order of each turn (rules 1 to 3 of the module)."""

    def __init__(self, seed: int) -> None:
        self.put_off: list[asyncio.Handle] = []
        self._luck = random.Random(seed)  # noqa: S311 - a schedule, not a secret

    def turn(self, ready: list[asyncio.Handle]) -> list[asyncio.Handle]:
        """What runs in this turn, in which order; the rest is in ``put_off`` until the next."""
        due, self.put_off = self.put_off, []
        times = collections.Counter(_task_of(handle) for handle in (*due, *ready))
        staying = [handle for handle in ready if not self._puts_off(handle, times)]
        order: list[asyncio.Handle] = []
        together: dict[object, asyncio.Handle] = {}
        for handle in (*due, *staying):
            task = _task_of(handle)
            if task is None or task in together:
                order += self._shuffled(together)
                together = {}
            if task is None:
                order.append(handle)
            else:
                together[task] = handle
        return order + self._shuffled(together)

    def _puts_off(self, handle: asyncio.Handle, times: "collections.Counter[object]") -> bool:
        task = _task_of(handle)
        if task is None or times[task] > 1 or self._luck.random() >= _PUT_OFF:
            return False
        self.put_off.append(handle)
        return True

    def _shuffled(self, together: dict[object, asyncio.Handle]) -> list[asyncio.Handle]:
        return self._luck.sample(list(together.values()), len(together))


class _TimeMachine:
    """Stands where a selector would, and finds that time has passed."""

    def __init__(self, select: Callable[[float | None], None]) -> None:
        self._select = select

    def select(self, timeout: float | None) -> list[Any]:
        self._select(timeout)
        return []


def run(main: Callable[[], Coroutine[Any, Any, T]], *, seed: int | None = None, limit: float = 86_400.0) -> T:
    """Run ``main()`` on a VirtualLoop of its own and return its result. Any error carries the seed as a note.

    With a seed the module ``random`` is seeded for the time of the run, so that jitter is the same too.

    Raises:
        Stalled: it would wait for ever.
        UnfinishedTasks: it returned while tasks that it started were still running.
    """
    chance = random.getstate()
    if seed is not None:
        random.seed(seed)
    try:
        with asyncio.Runner(loop_factory=lambda: VirtualLoop(seed, limit=limit)) as runner:
            result = runner.run(main())
            _check_finished(asyncio.all_tasks(runner.get_loop()))
            return result
    except BaseException as error:
        error.add_note(f"on a virtual loop with seed={seed}")
        raise
    finally:
        random.setstate(chance)


def _check_finished(tasks: "set[asyncio.Task[Any]]") -> None:
    if tasks:
        names = _names(tasks)
        raise UnfinishedTasks(f"tasks were left behind: {', '.join(names)}", names)


def _task_of(handle: asyncio.Handle) -> object:
    """The task that this callback is a step of, or None."""
    owner = getattr(handle._callback, "__self__", None)  # type: ignore[attr-defined]  # noqa: SLF001
    return owner if isinstance(owner, asyncio.Task) and not handle.cancelled() else None


def _stalled(loop: VirtualLoop, why: str) -> Stalled:
    tasks = sorted(asyncio.all_tasks(loop), key=lambda task: task.get_name())
    waits = "; ".join(f"{task.get_name()} at {_place(task)}" for task in tasks)
    return Stalled(f"{why}, but these wait: {waits or 'no task, only a future'}", _names(set(tasks)))


def _names(tasks: "set[asyncio.Task[Any]]") -> tuple[str, ...]:
    return tuple(sorted(task.get_name() for task in tasks))


def _place(task: "asyncio.Task[Any]") -> str:
    """File and line where the task waits, innermost."""
    frames = task.get_stack()
    return f"{frames[-1].f_code.co_filename}:{frames[-1].f_lineno}" if frames else "its start"
