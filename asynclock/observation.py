"""The port through which all observers are called: logs, spans, instruments, meters, listeners.

An observer is code of the application, or of a library that it has chosen, that is told what happens to locks. None of it
may harm a lock, so nothing in this package calls an observer in any other way.

1. An exception of an observer ends there, a CancelledError that it raised included: a synchronous call cannot be cancelled
   from outside. It is counted, and said once per observer and kind on standard error.
2. SystemExit and KeyboardInterrupt are raised by the event loop in its next turn, when holders have been told and timers are
   set. A second one within ``EXIT_SECONDS`` is only counted: the program is ending, and clients are closing.
3. An observer that blocks is named once. It may block its event loop for one second in ten; after more it is left out until
   that is true again, for all clients of the loop, and what it missed is counted. A single stall mutes nobody, however long: it
   may have been the machine's.
4. ``later`` calls an observer a few turns of the loop later, in order. By then renewals have been sent, all deadlines have
   been looked at, and the body of a lost lease has been cancelled.
5. Saying something needs no logging, no import, no new descriptor and no room in a pipe, and cannot fail.
"""

from __future__ import annotations

import asyncio
import os
import select
import sys
import threading
import time
from collections import Counter, deque
from contextlib import suppress
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias, TypeVar, TypeVarTuple
from weakref import WeakKeyDictionary

from asynclock.errors import shown

if TYPE_CHECKING:
    from collections.abc import Callable

R = TypeVar("R")
Ts = TypeVarTuple("Ts")

#: Seconds that a call may take before they are added up; and before its observer is named.
CHARGED_SECONDS, NAMED_SECONDS = 0.02, 0.5
#: A blocked second is forgiven after so many; an observer that would need longer than ``PATIENCE`` for all of its is left out.
FORGIVEN_AFTER, PATIENCE = 10.0, 15.0
#: What counts of one call at most.
_STALL = 1.5
#: Seconds in which a client closes.
EXIT_SECONDS = 5.0
#: Turns of the loop: batches leave in the first, tasks are cancelled in the second, and run once more before the third.
_TURNS = 3
#: Seconds after which deferred calls let the loop do other things.
_AT_ONCE = 0.02
#: Lines said by this process at most, and characters of each: so many always fit into a pipe that is ready.
_MOST_SAID, _MOST_CHARACTERS = 64, 500

#: "raised" an exception; "blocked" for longer than ``NAMED_SECONDS``; "skipped": was not called, because it blocks too often.
Outcome: TypeAlias = Literal["raised", "blocked", "skipped"]
OUTCOMES: tuple[Outcome, ...] = ("raised", "blocked", "skipped")


class Missed(Enum):
    """The type of ``MISSED``."""

    MISSED = "missed"


#: What ``call`` returns if the observer raised, or was left out.
MISSED: Final = Missed.MISSED


class ObserverPort:
    """Calls the observers of one client.

    Args:
        monotonic: the client's clock, in seconds.

    Attributes:
        counts: how often which observer failed, and how.
    """

    def __init__(self, monotonic: Callable[[], float]) -> None:
        self.counts: Counter[tuple[str, Outcome]] = Counter()
        self._monotonic = monotonic
        #: Observer -> when all that it has blocked is forgiven.
        self._debts: dict[str, float] = {}  # of the loop, from ``share_debts`` on
        #: Seconds of all calls that were slow: what an inner call took is not charged to the outer one.
        self._charged = 0.0
        self._waiting: deque[tuple[str, Callable[..., object], tuple[Any, ...]]] = deque()
        self._scheduled = False
        self._exited = float("-inf")

    def share_debts(self, loop: asyncio.AbstractEventLoop) -> None:
        """Leave observers out together with the other clients of this loop: they block all of them."""
        self._debts = _debts_of.setdefault(loop, self._debts)

    def total(self, outcome: Outcome) -> int:
        """Count the failures of this kind, of all observers. From any thread."""
        return sum(count for (_, how), count in list(self.counts.items()) if how == outcome)

    def call(self, observer: str, tell: Callable[[*Ts], R], *args: *Ts) -> R | Missed:
        """Call an observer now; return its answer, or MISSED. Raises nothing.

        Args:
            observer: what to call it in counts and messages: few words, few different ones.
        """
        if observer in self._debts and self._is_muted(observer):
            return MISSED
        began, charged = self._monotonic(), self._charged
        try:
            return tell(*args)
        except BaseException as error:  # noqa: BLE001 - rule 1
            self.failed(observer, error)
            return MISSED
        finally:
            took = self._monotonic() - began
            if took >= CHARGED_SECONDS:
                self._charge(observer, took - (self._charged - charged))

    # -- when holders have been told ------------------------------------------------------------------------------

    @property
    def waits(self) -> bool:
        """Return True while deferred calls wait, which later ones must not overtake."""
        return bool(self._waiting)

    def later(self, observer: str, tell: Callable[[*Ts], object], *args: *Ts) -> None:
        """Call an observer when holders have been told: in the loop, after whatever was deferred before."""
        self._waiting.append((observer, tell, args))
        if not self._scheduled:
            try:
                asyncio.get_running_loop().call_soon(self._turn, _TURNS - 1)
            except RuntimeError:  # there is no loop that could do it
                self.flush()
            else:
                self._scheduled = True

    def flush(self) -> None:
        """Make all deferred calls now."""
        while self._waiting:
            observer, tell, args = self._waiting.popleft()
            self.call(observer, tell, *args)

    def _turn(self, left: int) -> None:
        loop = asyncio.get_running_loop()
        if left:
            loop.call_soon(self._turn, left - 1)
            return
        until = self._monotonic() + _AT_ONCE
        while self._waiting and self._monotonic() <= until:
            observer, tell, args = self._waiting.popleft()
            self.call(observer, tell, *args)
        self._scheduled = bool(self._waiting)
        if self._scheduled:
            loop.call_soon(self._turn, _TURNS - 1)

    # -- failures -------------------------------------------------------------------------------------------------

    def failed(self, observer: str, error: BaseException) -> None:
        """Count what an observer raised, and say it; see rules 1 and 2 for what ends the program."""
        self._count(observer, "raised")
        if isinstance(error, SystemExit | KeyboardInterrupt):
            self._exit(error)
            return
        more = "no lock was harmed; further ones are only counted, see asynclock_observer_failures_total"
        say(observer, type(error).__name__, lambda: f"{observer} failed with {_in_words(error)}: {more}")

    def _count(self, observer: str, outcome: Outcome) -> None:
        with suppress(MemoryError):
            self.counts[observer, outcome] += 1

    def _exit(self, error: BaseException) -> None:
        now = self._monotonic()
        if now < self._exited + EXIT_SECONDS:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:  # there is none: only the main thread may end the program
            if threading.current_thread() is threading.main_thread():
                raise error from None
            return
        self._exited = now
        loop.call_soon(_raise, error)

    # -- blocked --------------------------------------------------------------------------------------------------

    def _charge(self, observer: str, took: float) -> None:
        if took < CHARGED_SECONDS:
            return
        self._charged += took
        now = self._monotonic()
        self._debts[observer] = max(self._debts.get(observer, now), now) + FORGIVEN_AFTER * min(took, _STALL)
        if took >= NAMED_SECONDS:
            self._count(observer, "blocked")
            more = "leases cannot be renewed meanwhile; let it hand over to a thread"
            say(observer, "blocked", lambda: f"{observer} blocked the event loop for {took:.3g} s: {more}")

    def _is_muted(self, observer: str) -> bool:
        left = self._debts[observer] - self._monotonic()
        if left <= 0:
            del self._debts[observer]
        if left <= PATIENCE:
            return False
        self._count(observer, "skipped")
        say(observer, "skipped", lambda: f"{observer} blocks the event loop too often: it is left out for {left:.0f} s")
        return True


#: For what belongs to no client: stores and the threads of audit logs.
PROCESS = ObserverPort(time.monotonic)


def say(observer: str, kind: str, text: Callable[[], str]) -> None:
    """Write one line to standard error, once per observer and kind in this process. Cannot fail, and waits for nobody."""
    try:
        if (observer, kind) in _said or len(_said) >= _MOST_SAID:
            return
        _said.add((observer, kind))
        stream = sys.__stderr__
        if stream is None or stream.closed:
            return
        descriptor = stream.fileno()
        if _takes_a_line(descriptor):  # else nobody reads: a write would wait for ever
            line = f"asynclock: {text()[:_MOST_CHARACTERS]}\n"
            os.write(descriptor, line.encode(errors="backslashreplace"))
    except BaseException:  # noqa: BLE001, S110 - there is no other way to say so
        pass


def _takes_a_line(descriptor: int) -> bool:
    if not hasattr(select, "poll"):  # Windows
        return True
    ready = select.poll()
    ready.register(descriptor, select.POLLOUT)
    return bool(ready.poll(0))


_said: set[tuple[str, str]] = set()
_debts_of: WeakKeyDictionary[asyncio.AbstractEventLoop, dict[str, float]] = WeakKeyDictionary()


def place_of(error: BaseException) -> str:
    """File and line where an error was raised. Reads no source file, so it needs no descriptor."""
    trace = error.__traceback__
    if trace is None:
        return "nowhere"
    while trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"


def _in_words(error: BaseException) -> str:
    try:
        text = shown(str(error))
    except Exception:  # noqa: BLE001 - its own description fails, too
        text = "that cannot be described"
    return f"{type(error).__name__} {text} at {place_of(error)}"


def _raise(error: BaseException) -> None:
    raise error
