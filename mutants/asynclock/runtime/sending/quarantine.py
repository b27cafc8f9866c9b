"""After a store has forgotten grants, no lease is asked for until all that others may still believe in have ended."""

import asyncio
from collections.abc import Callable, Iterable

from msgspec.structs import replace

from asynclock.model.commands import Acquire, Release
from asynclock.runtime.sending.entry import DROPPED, Entry


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁQuarantineǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁQuarantineǁextend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁQuarantineǁkeeps__mutmut: MutantDict = {}  # type: ignore
mutants_xǁQuarantineǁtidy__mutmut: MutantDict = {}  # type: ignore
mutants_xǁQuarantineǁ_look__mutmut: MutantDict = {}  # type: ignore


class Quarantine:
    """What is kept back meanwhile. What keeps or ends old leases is not.

    Args:
        monotonic: the client's clock.
        release: told what was kept back when it is over.
    """

    @_mutmut_mutated(mutants_xǁQuarantineǁ__init____mutmut)
    def __init__(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = release
        self.until = 0.0
        self.kept: list[Entry] = []

    def xǁQuarantineǁ__init____mutmut_orig(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = release
        self.until = 0.0
        self.kept: list[Entry] = []

    def xǁQuarantineǁ__init____mutmut_1(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = None
        self._release = release
        self.until = 0.0
        self.kept: list[Entry] = []

    def xǁQuarantineǁ__init____mutmut_2(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = None
        self.until = 0.0
        self.kept: list[Entry] = []

    def xǁQuarantineǁ__init____mutmut_3(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = release
        self.until = None
        self.kept: list[Entry] = []

    def xǁQuarantineǁ__init____mutmut_4(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = release
        self.until = 1.0
        self.kept: list[Entry] = []

    def xǁQuarantineǁ__init____mutmut_5(self, monotonic: Callable[[], float], release: Callable[[Iterable[Entry]], None]) -> None:
        self._monotonic = monotonic
        self._release = release
        self.until = 0.0
        self.kept: list[Entry] = None

    @_mutmut_mutated(mutants_xǁQuarantineǁextend__mutmut)
    def extend(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(self.until, until)
        self._look()

    def xǁQuarantineǁextend__mutmut_orig(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(self.until, until)
        self._look()

    def xǁQuarantineǁextend__mutmut_1(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = None
        self._look()

    def xǁQuarantineǁextend__mutmut_2(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(None, until)
        self._look()

    def xǁQuarantineǁextend__mutmut_3(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(self.until, None)
        self._look()

    def xǁQuarantineǁextend__mutmut_4(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(until)
        self._look()

    def xǁQuarantineǁextend__mutmut_5(self, until: float) -> None:
        """Keep requests back until then, or for as long as before if that is longer."""
        self.until = max(self.until, )
        self._look()

    @_mutmut_mutated(mutants_xǁQuarantineǁkeeps__mutmut)
    def keeps(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_orig(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_1(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = None
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_2(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline = now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_3(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline += now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_4(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(None)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_5(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return False
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_6(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) or command.then is not None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_7(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is None:
            entry.command = replace(command, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_8(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = None
        return False

    def xǁQuarantineǁkeeps__mutmut_9(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(None, then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_10(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(then=None)
        return False

    def xǁQuarantineǁkeeps__mutmut_11(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, )
        return False

    def xǁQuarantineǁkeeps__mutmut_12(self, entry: Entry, now: float) -> bool:
        """While it lasts: whether this stays back. A release goes without the request that was to travel with it."""
        command = entry.command
        if isinstance(command, Acquire):
            entry.deadline -= now  # what is left of it: this is no fault of the store, and does not count
            self.kept.append(entry)
            return True
        if isinstance(command, Release) and command.then is not None:
            entry.command = replace(command, then=None)
        return True

    @_mutmut_mutated(mutants_xǁQuarantineǁtidy__mutmut)
    def tidy(self) -> None:
        """Forget what was dropped."""
        self.kept = [entry for entry in self.kept if entry.deadline != DROPPED]

    def xǁQuarantineǁtidy__mutmut_orig(self) -> None:
        """Forget what was dropped."""
        self.kept = [entry for entry in self.kept if entry.deadline != DROPPED]

    def xǁQuarantineǁtidy__mutmut_1(self) -> None:
        """Forget what was dropped."""
        self.kept = None

    def xǁQuarantineǁtidy__mutmut_2(self) -> None:
        """Forget what was dropped."""
        self.kept = [entry for entry in self.kept if entry.deadline == DROPPED]

    @_mutmut_mutated(mutants_xǁQuarantineǁ_look__mutmut)
    def _look(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_orig(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_1(self) -> None:
        left = None
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_2(self) -> None:
        left = self.until + self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_3(self) -> None:
        left = self.until - self._monotonic()
        if left >= 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_4(self) -> None:
        left = self.until - self._monotonic()
        if left > 1:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_5(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(None, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_6(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, None)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_7(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_8(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, )
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_9(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = None
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_10(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline = self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_11(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline -= self._monotonic()
        self._release(kept)

    def xǁQuarantineǁ_look__mutmut_12(self) -> None:
        left = self.until - self._monotonic()
        if left > 0:
            asyncio.get_running_loop().call_later(left, self._look)
            return
        self.tidy()
        kept, self.kept = self.kept, []
        for entry in kept:
            entry.deadline += self._monotonic()
        self._release(None)

mutants_xǁQuarantineǁ__init____mutmut['_mutmut_orig'] = Quarantine.xǁQuarantineǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁQuarantineǁ__init____mutmut['xǁQuarantineǁ__init____mutmut_1'] = Quarantine.xǁQuarantineǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ__init____mutmut['xǁQuarantineǁ__init____mutmut_2'] = Quarantine.xǁQuarantineǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ__init____mutmut['xǁQuarantineǁ__init____mutmut_3'] = Quarantine.xǁQuarantineǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ__init____mutmut['xǁQuarantineǁ__init____mutmut_4'] = Quarantine.xǁQuarantineǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ__init____mutmut['xǁQuarantineǁ__init____mutmut_5'] = Quarantine.xǁQuarantineǁ__init____mutmut_5 # type: ignore # mutmut generated

mutants_xǁQuarantineǁextend__mutmut['_mutmut_orig'] = Quarantine.xǁQuarantineǁextend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁQuarantineǁextend__mutmut['xǁQuarantineǁextend__mutmut_1'] = Quarantine.xǁQuarantineǁextend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁQuarantineǁextend__mutmut['xǁQuarantineǁextend__mutmut_2'] = Quarantine.xǁQuarantineǁextend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁQuarantineǁextend__mutmut['xǁQuarantineǁextend__mutmut_3'] = Quarantine.xǁQuarantineǁextend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁQuarantineǁextend__mutmut['xǁQuarantineǁextend__mutmut_4'] = Quarantine.xǁQuarantineǁextend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁQuarantineǁextend__mutmut['xǁQuarantineǁextend__mutmut_5'] = Quarantine.xǁQuarantineǁextend__mutmut_5 # type: ignore # mutmut generated

mutants_xǁQuarantineǁkeeps__mutmut['_mutmut_orig'] = Quarantine.xǁQuarantineǁkeeps__mutmut_orig # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_1'] = Quarantine.xǁQuarantineǁkeeps__mutmut_1 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_2'] = Quarantine.xǁQuarantineǁkeeps__mutmut_2 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_3'] = Quarantine.xǁQuarantineǁkeeps__mutmut_3 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_4'] = Quarantine.xǁQuarantineǁkeeps__mutmut_4 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_5'] = Quarantine.xǁQuarantineǁkeeps__mutmut_5 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_6'] = Quarantine.xǁQuarantineǁkeeps__mutmut_6 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_7'] = Quarantine.xǁQuarantineǁkeeps__mutmut_7 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_8'] = Quarantine.xǁQuarantineǁkeeps__mutmut_8 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_9'] = Quarantine.xǁQuarantineǁkeeps__mutmut_9 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_10'] = Quarantine.xǁQuarantineǁkeeps__mutmut_10 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_11'] = Quarantine.xǁQuarantineǁkeeps__mutmut_11 # type: ignore # mutmut generated
mutants_xǁQuarantineǁkeeps__mutmut['xǁQuarantineǁkeeps__mutmut_12'] = Quarantine.xǁQuarantineǁkeeps__mutmut_12 # type: ignore # mutmut generated

mutants_xǁQuarantineǁtidy__mutmut['_mutmut_orig'] = Quarantine.xǁQuarantineǁtidy__mutmut_orig # type: ignore # mutmut generated
mutants_xǁQuarantineǁtidy__mutmut['xǁQuarantineǁtidy__mutmut_1'] = Quarantine.xǁQuarantineǁtidy__mutmut_1 # type: ignore # mutmut generated
mutants_xǁQuarantineǁtidy__mutmut['xǁQuarantineǁtidy__mutmut_2'] = Quarantine.xǁQuarantineǁtidy__mutmut_2 # type: ignore # mutmut generated

mutants_xǁQuarantineǁ_look__mutmut['_mutmut_orig'] = Quarantine.xǁQuarantineǁ_look__mutmut_orig # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_1'] = Quarantine.xǁQuarantineǁ_look__mutmut_1 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_2'] = Quarantine.xǁQuarantineǁ_look__mutmut_2 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_3'] = Quarantine.xǁQuarantineǁ_look__mutmut_3 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_4'] = Quarantine.xǁQuarantineǁ_look__mutmut_4 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_5'] = Quarantine.xǁQuarantineǁ_look__mutmut_5 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_6'] = Quarantine.xǁQuarantineǁ_look__mutmut_6 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_7'] = Quarantine.xǁQuarantineǁ_look__mutmut_7 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_8'] = Quarantine.xǁQuarantineǁ_look__mutmut_8 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_9'] = Quarantine.xǁQuarantineǁ_look__mutmut_9 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_10'] = Quarantine.xǁQuarantineǁ_look__mutmut_10 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_11'] = Quarantine.xǁQuarantineǁ_look__mutmut_11 # type: ignore # mutmut generated
mutants_xǁQuarantineǁ_look__mutmut['xǁQuarantineǁ_look__mutmut_12'] = Quarantine.xǁQuarantineǁ_look__mutmut_12 # type: ignore # mutmut generated
