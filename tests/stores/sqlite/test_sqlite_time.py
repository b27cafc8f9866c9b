"""One clock for the host: a reboot ends every lease, and tokens grow whatever the wall clock does."""

import ctypes
import sys

import pytest
from sqlite_clients import HandClock, acquire, key, release

from asynclock.clock import SYSTEM_CLOCK
from asynclock.errors import StoreRefused
from asynclock.model.commands import Inspect
from asynclock.model.outcomes import Granted, NotHeld
from asynclock.stores.sqlite import hosttime
from asynclock.stores.sqlite.hosttime import Boot, Epoch, HostTime, this_boot
from asynclock.types import Grade


@pytest.mark.parametrize("wall", [1_800_000_060.0, 1_800_000_000.0, 1_000_000_000.0, 0.0])
async def test_a_reboot_voids_leases_and_tokens_grow(store_of, wall: float) -> None:
    """Whoever held a lease is gone with the old boot, even if the machine came up with its clock in the past."""
    store = await store_of(clock=HandClock())
    before, _ = await store.apply([acquire("x", tokens=64), acquire("y")])
    await store.aclose()
    rebooted = await store_of(clock=HandClock(up=5.0, wall=wall), boot="boot-2")
    [late] = await rebooted.apply([release("x")])
    [after] = await rebooted.apply([acquire("z")])
    assert isinstance(late, NotHeld)
    assert isinstance(after, Granted)
    assert after.token >= before.token + 64
    assert after.token >= wall * 1e6


async def test_tokens_grow_past_those_of_deleted_records(store_of) -> None:
    """The file remembers how far time was used even when no record is left to tell."""
    clock = HandClock()
    store = await store_of(clock=clock)
    for _ in range(20):
        clock.pass_by(45)
        [before], _ = [await store.apply([acquire("x")]), await store.apply([release("x")])]
    clock.pass_by(1)
    await store.aclose()
    rebooted = await store_of(clock=HandClock(wall=1.0), boot="boot-2")
    [after] = await rebooted.apply([acquire("x")])
    assert after.token > before.token


async def test_a_wall_clock_that_jumps_changes_nothing(store_of) -> None:
    """While the machine is up only its own clock counts: leases neither end early nor live longer."""
    clock = HandClock()
    store, other = await store_of(clock=clock), await store_of("c2", clock=clock)
    await store.apply([acquire("x", ttl_ms=30_000)])
    clock.now -= 1e6
    clock.up += 29
    assert (await other.apply([Inspect(key=key())]))[0].holders
    clock.now += 1e9
    clock.up += 2
    assert not (await store.apply([Inspect(key=key())]))[0].holders


async def test_a_database_used_by_two_machines_is_refused(store_of) -> None:
    """If another boot takes the file over while we use it, there are two machines, and we stop rather than fight."""
    mine = await store_of(clock=HandClock(), boot="boot-1")
    await mine.apply([acquire("x")])
    await store_of("c2", clock=HandClock(), boot="boot-2")
    with pytest.raises(StoreRefused, match="another machine"):
        await mine.apply([acquire("y")])


@pytest.mark.parametrize("step", [-3600.0, 3600.0])
async def test_without_a_boot_id_the_wall_clock_ends_no_lease(store_of, step: float) -> None:
    """A wall clock that is set forward would end the leases of the living, one that is set back keep those of the dead."""
    clock = HandClock()
    store = await store_of(clock=clock, boot="")
    assert store.capabilities.grade == Grade.BEST_EFFORT
    [first] = await store.apply([acquire("x", ttl_ms=10_000)])
    clock.now += step
    other = await store_of("c2", clock=clock, boot="")
    [second] = await other.apply([acquire("y", "b", ttl_ms=10_000)])
    assert second.token >= first.token
    clock.up += 9
    assert [(await store.apply([Inspect(key=key(name))]))[0].holders[0].id for name in "ab"] == ["x", "y"]
    clock.up += 2
    assert not (await store.apply([Inspect(key=key("b"))]))[0].holders


@pytest.mark.parametrize("wall", [1_800_000_060.0, 0.0])
async def test_without_a_boot_id_a_reboot_is_seen_by_the_clock(store_of, wall: float) -> None:
    """The machine has been up for less than before: tokens grow, and leases of the dead last for their ttl at most."""
    clock = HandClock()
    store = await store_of(clock=clock, boot="")
    [before, _] = await store.apply([acquire("x", tokens=64), acquire("y", "b", ttl_ms=20_000)])
    await store.aclose()
    clock = HandClock(up=5.0, wall=wall)
    rebooted = await store_of(clock=clock, boot="")
    [after] = await rebooted.apply([acquire("z", "c")])
    assert after.token >= before.token + 64
    clock.up += 21
    assert not (await rebooted.apply([Inspect(key=key("b"))]))[0].holders


async def test_without_a_boot_id_a_reboot_that_does_not_show_counts_no_time_twice(store_of) -> None:
    """The machine has been up for longer than before: less time is counted than has passed, so no lease ends early."""
    clock = HandClock()
    store = await store_of(clock=clock, boot="")
    [before, _] = await store.apply([acquire("x"), acquire("y", "b", ttl_ms=20_000)])
    await store.aclose()
    clock.up += 10  # and by the wall a week
    clock.now += 604_800
    rebooted = await store_of(clock=clock, boot="")
    assert (await rebooted.apply([Inspect(key=key("b"))]))[0].holders
    [after] = await rebooted.apply([acquire("z", "c")])
    assert after.token > before.token


def test_the_mark_on_disk_is_always_ahead() -> None:
    """Whatever now is used, the file already says so, and it is seldom written for that."""
    clock = HandClock()
    time = HostTime(clock, Boot("b"))
    epoch, written = time.begin(0), 0
    for _ in range(1000):
        clock.pass_by(1.7)
        now_us, marked = time.tick(epoch)
        written += marked is not epoch
        epoch = marked
        assert now_us < epoch.high_us
    assert written <= 1700 / 60 + 1


def test_a_time_namespace_is_seen_through() -> None:
    """Containers that shift CLOCK_BOOTTIME agree on the time of their host."""
    clock = HandClock()
    shifted = HandClock(up=clock.up + 500)
    epoch = Epoch("b", 77, 10**18)
    assert HostTime(clock, Boot("b")).tick(epoch) == HostTime(shifted, Boot("b", 500_000_000)).tick(epoch)


def test_this_machine_has_a_boot_id() -> None:
    """On Linux the kernel names the boot, and the same one to everybody."""
    assert this_boot() == this_boot()
    assert this_boot().id
    assert HostTime(SYSTEM_CLOCK).boot == this_boot()


@pytest.fixture
def _no_proc(monkeypatch) -> None:
    monkeypatch.setattr(hosttime.Path, "read_text", lambda self: (_ for _ in ()).throw(FileNotFoundError()))


class Libc:
    """A C library whose sysctlbyname knows one name, or none."""

    def __init__(self, value: bytes | None) -> None:
        self.value = value

    def sysctlbyname(self, name: bytes, text, size, *_: object) -> int:
        if self.value is None:
            return -1
        assert name == b"kern.bootsessionuuid"
        text.value = self.value
        return 0


@pytest.mark.usefixtures("_no_proc")
def test_a_machine_without_proc_has_none() -> None:
    """Elsewhere it is not known, and said so by the grade."""
    assert this_boot() == Boot("")


@pytest.mark.usefixtures("_no_proc")
def test_macos_has_a_boot_id(monkeypatch) -> None:
    """There it is asked of the kernel by name; without an answer there is none, and no failure."""
    monkeypatch.setattr(sys, "platform", "darwin")
    for value, known in ((b"5E6F-A1B2", "5E6F-A1B2"), (None, "")):
        monkeypatch.setattr(ctypes, "CDLL", lambda name, value=value: Libc(value))
        assert this_boot() == Boot(known)

    def missing(name: object) -> None:
        raise OSError("no library")

    monkeypatch.setattr(ctypes, "CDLL", missing)
    assert this_boot() == Boot("")


@pytest.mark.parametrize(("durable", "level"), [(False, 1), (True, 2)])
async def test_durable_is_synchronous_full(store_of, durable: bool, level: int) -> None:
    """NORMAL forgets nothing that still counts after a power cut; FULL is there for who wants each commit on the disk."""
    store = await store_of(durable=durable)
    assert store.capabilities.grade == Grade.DURABLE
    assert await store._ask(lambda a: a.database._ask("PRAGMA synchronous")) == level
    assert await store._ask(lambda a: a.database._ask("PRAGMA wal_autocheckpoint")) == 0
