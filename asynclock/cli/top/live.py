"""The live view at work: looks, keys, signals and the screen in one event loop.

A look takes as long as the store needs; keys are answered meanwhile. Whatever ends the view, the terminal is as it was before.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any

from asynclock.admin.overview import Observer
from asynclock.cli.exits import Exit
from asynclock.cli.output import who
from asynclock.cli.signals import Signals
from asynclock.cli.top.frame import draw
from asynclock.cli.top.keys import Keys
from asynclock.cli.top.screen import Screen
from asynclock.cli.top.view import Do, Take, View
from asynclock.errors import AsynclockError, shown

#: An Escape that nothing has followed for so long is the key, and not the beginning of another.
_ESCAPE_SECONDS = 0.05


class Live:
    """Looks every ``interval`` seconds, until somebody quits.

    Args:
        take: takes a lease away; whether the holder that was shown still had it.
    """

    def __init__(
        self, observer: Observer, view: View, take: Callable[[Take], Awaitable[bool]], *, interval: float
    ) -> None:
        self._observer = observer
        self._view = view
        self._take = take
        self._interval = interval
        self._screen = Screen(sys.stdin.fileno(), sys.stdout)
        self._keys = Keys()
        self._escape: asyncio.TimerHandle | None = None
        self._over: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._look_now = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    async def run(self) -> int:
        """Be the view; return the exit code."""
        loop = asyncio.get_running_loop()
        with Signals() as signals, self._screen:
            signals.act = lambda _number: self._end()
            loop.add_signal_handler(signal.SIGWINCH, self._safely, self._redraw)
            loop.add_signal_handler(signal.SIGTSTP, self._safely, self._suspend)
            loop.add_reader(self._screen.keys, self._safely, self._read)
            try:
                await self._until_over()
            finally:
                loop.remove_reader(self._screen.keys)
                loop.remove_signal_handler(signal.SIGTSTP)
                loop.remove_signal_handler(signal.SIGWINCH)
        return Exit.SIGNAL + signals.last if signals.last else Exit.OK

    async def _until_over(self) -> None:
        self._draw()
        looks = self._start(self._look())
        try:
            await self._over
        finally:
            for task in (tasks := {looks, *self._tasks}):
                task.cancel()
            await asyncio.wait(tasks)

    def _start(self, work: Coroutine[Any, Any, None]) -> asyncio.Task[None]:
        """Do something beside the rest; its error is the end of all."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._done)
        return task

    def _done(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._end(error)

    def _safely(self, act: Callable[[], None]) -> None:
        """What the loop calls has no caller whom an error could reach."""
        try:
            act()
        except Exception as error:  # noqa: BLE001 - it is raised by run()
            self._end(error)

    def _end(self, error: BaseException | None = None) -> None:
        if self._over.done():
            return
        if error is None:
            self._over.set_result(None)
        else:
            self._over.set_exception(error)

    async def _look(self) -> None:
        while True:
            self._look_now.clear()
            if not self._view.paused:
                overview = await self._observer.look()
                if not self._view.paused:
                    self._view.overview = overview
                    self._draw()
            with suppress(TimeoutError):
                async with asyncio.timeout(self._interval):
                    await self._look_now.wait()

    # -- the screen -----------------------------------------------------------------------------------------------

    def _draw(self) -> None:
        try:
            self._screen.show(draw(self._view, self._screen.console()))
        except OSError:  # the terminal has gone away
            self._end()

    def _redraw(self) -> None:
        try:
            self._screen.clear()
        except OSError:
            self._end()
        else:
            self._draw()

    def _suspend(self) -> None:
        """Ctrl-Z: give the terminal back, stop, and go on when told to."""
        loop = asyncio.get_running_loop()
        self._screen.leave()
        loop.remove_signal_handler(signal.SIGTSTP)
        os.kill(os.getpid(), signal.SIGTSTP)  # here we stand until somebody continues us
        loop.add_signal_handler(signal.SIGTSTP, self._safely, self._suspend)
        self._screen.enter()
        self._draw()

    # -- keys -----------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._escape is not None:
            self._escape.cancel()
            self._escape = None
        try:
            data = os.read(self._screen.keys, 1024)
        except OSError:
            data = b""
        if not data:
            self._end()
            return
        self._press(self._keys.feed(data))
        if self._keys.waits:
            self._escape = asyncio.get_running_loop().call_later(_ESCAPE_SECONDS, self._safely, self._rest)

    def _rest(self) -> None:
        self._press(self._keys.rest())

    def _press(self, keys: list[str]) -> None:
        for key in keys:
            match self._view.press(key):
                case Do.QUIT:
                    self._end()
                    return
                case Do.LOOK:
                    self._look_now.set()
                case Do.REDRAW:
                    self._screen.clear()
                case Take() as take:
                    self._begin(take)
                case None:
                    pass
        self._draw()

    def _begin(self, take: Take) -> None:
        self._view.note = f"taking {shown(take.key)} …"
        self._start(self._taking(take))

    async def _taking(self, take: Take) -> None:
        try:
            taken = await self._take(take)
        except AsynclockError as error:
            self._view.note = str(error)
        else:
            whose = f"{shown(take.key)} from {who(take.holder)}"
            self._view.note = f"took {whose}" if taken else f"did not take {whose}: it has no such lease any more"
        self._look_now.set()
        self._draw()
