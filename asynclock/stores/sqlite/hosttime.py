"""One clock for every process of the host, that a reboot ends and nothing turns back.

    now_us = reading of the machine's clock + the epoch's offset

The reading is that of ``asynclock.clock``: it is the same in all processes of a boot, and counts through suspend on Linux and
macOS. The *epoch*, one row in
the file, says for which boot its offset holds. Who finds another boot there begins a new epoch and deletes every record:
whatever held a lease is gone. The new offset is chosen such that now_us is at least the wall clock and larger than any
now_us used before, so tokens grow even if the wall clock went back while the machine was off.

For that, ``high_us`` in the file always runs ahead of the clock, and is on disk before the clock gets there. It is
written once a minute rather than with every transaction.

Where a boot has no id (neither Linux with /proc nor macOS) a reboot shows by a reading that is smaller than one before it:
then time goes on from ``high_us``, or from the wall clock if that is later, and leases of the dead run out by their ttl. A
reboot that does not show, since the machine has been up for longer than before, counts less time than has passed, never
more. The wall clock is not read for this: set forward, it would end the leases of the living.
"""

import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from asynclock.clock import SYSTEM_CLOCK, Clock

#: How far the mark runs ahead; also what a reboot may add to the distance between this clock and the wall's.
AHEAD_US = 120_000_000
_LONGEST_ID = 128
#: Readings of two processes may differ by less than this.
_SKEW_US = 1_000_000


class Boot(NamedTuple):
    """Which start of the machine this is; ``id`` is empty where that cannot be known.

    ``shift_us`` is what this process's time namespace adds to CLOCK_BOOTTIME (time_namespaces(7)): containers may have
    different ones and share the file.
    """

    id: str
    shift_us: int = 0


class Epoch(NamedTuple):
    """What the file knows of time."""

    boot_id: str
    offset_us: int
    high_us: int


class HostTime:
    """The clock of one boot."""

    def __init__(self, clock: Clock = SYSTEM_CLOCK, boot: Boot | None = None) -> None:
        self._clock = clock
        self.boot = boot or this_boot()

    def reading_us(self) -> int:
        """The machine's clock as every process reads it."""
        return int(self._clock.monotonic() * 1_000_000) - self.boot.shift_us

    def begin(self, used_us: int) -> Epoch:
        """A new epoch, in which every time is later than ``used_us`` and not before the wall clock."""
        start_us = max(int(self._clock.wall() * 1_000_000), used_us + 1)
        return Epoch(self.boot.id, start_us - self.reading_us(), start_us)

    def tick(self, epoch: Epoch) -> tuple[int, Epoch]:
        """Now, and the epoch as it must stand in the file before this now is used (the same object if it does already)."""
        now_us = self.reading_us() + epoch.offset_us
        if now_us + AHEAD_US // 2 < epoch.high_us:
            return now_us, epoch
        return now_us, epoch._replace(high_us=now_us + AHEAD_US)

    def fell_back(self, epoch: Epoch) -> bool:
        """Whether the reading is smaller than it was when the mark was written: the machine was started anew."""
        return self.reading_us() + epoch.offset_us < epoch.high_us - AHEAD_US - _SKEW_US


def this_boot() -> Boot:
    """The boot this process runs in."""
    with suppress(OSError):
        boot_id = Path("/proc/sys/kernel/random/boot_id").read_text().strip()
        return Boot(boot_id, _namespace_shift_us())
    if sys.platform == "darwin":
        import ctypes

        with suppress(OSError, AttributeError):
            return Boot(boot_session(ctypes.CDLL(None)))
    return Boot("")


def boot_session(libc: Any) -> str:
    """Return the id that macOS gives to each start of the machine; empty if it has none.

    Args:
        libc: the C library, with sysctlbyname(3).
    """
    import ctypes

    text, size = ctypes.create_string_buffer(_LONGEST_ID), ctypes.c_size_t(_LONGEST_ID)
    failed = libc.sysctlbyname(b"kern.bootsessionuuid", text, ctypes.byref(size), None, ctypes.c_size_t(0))
    return "" if failed else text.value.decode("ascii", "replace").strip()


def _namespace_shift_us() -> int:
    with suppress(OSError, ValueError):
        for line in Path("/proc/self/timens_offsets").read_text().splitlines():
            name, seconds, nanoseconds = line.split()
            if name == "boottime":
                return int(seconds) * 1_000_000 + int(nanoseconds) // 1000
    return 0
