"""The examinations of ``asynclock doctor``, each a few findings with a remedy."""

import os
import platform
import secrets
import socket
import time
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Literal

from msgspec import Struct

import asynclock
from asynclock.cli.context import Options
from asynclock.cli.output import duration, who
from asynclock.client import Client
from asynclock.errors import AsynclockError, ConfigurationError, StoreError, shown
from asynclock.primitives.resource import Holder
from asynclock.settings import Settings, mask_url, refuse_incomplete
from asynclock.types import Grade

#: Leases do not depend on the wall clock, but people who compare logs do.
_CLOCK_TOLERANCE = 2.0
#: A round trip that takes longer delays every grant; renewals of short leases begin to be at risk.
_SLOW_SECONDS = 0.25


class Check(Struct, frozen=True, kw_only=True):
    """One finding."""

    name: str
    status: Literal["ok", "warn", "fail"]
    finding: str
    remedy: str = ""


async def examine(options: Options) -> list[Check]:
    """All findings, in the order in which one would look; what cannot work without another is left out."""
    checks = [_versions()]
    try:
        settings = options.settings()
        checks.append(_settings(settings, options))
        checks += _file(settings)
        checks += _audit(settings)
        async with options.client() as client:
            checks += [check async for check in _store(client)]
    except ConfigurationError as error:
        checks.append(Check(name="settings", status="fail", finding=str(error)))
    except StoreError as error:
        remedy = "" if error.remedy else "is it running, and is its URL right?"
        checks.append(Check(name="store", status="fail", finding=str(error), remedy=remedy))
    return checks


def _versions() -> Check:
    finding = f"asynclock {asynclock.__version__}, {platform.python_implementation()} {platform.python_version()}"
    return Check(name="version", status="ok", finding=finding)


def _settings(settings: Settings, options: Options) -> Check:
    found = options.sources()
    store = mask_url(settings.url) or "this user's SQLite file"
    where = ", ".join(f"{name} from {source}" for name, source in found.items()) or "all are defaults"
    return Check(name="settings", status="ok", finding=f"store {store} ({where})")


def _file(settings: Settings) -> list[Check]:
    """Where the file of a SQLite store lies; whether it may lie there is the store's own decision."""
    if not (settings.url or "sqlite://").startswith("sqlite:"):
        return []
    from asynclock.stores.sqlite.location import path_of
    from asynclock.stores.sqlite.mounts import mount_above

    path = path_of(settings.url or "sqlite://")
    mount = mount_above(Path(os.path.realpath(path)))
    finding = f"{str(path)!r} is on {mount.kind if mount else 'a file system that this system does not name'}"
    if mount is None or not mount.is_unknown:
        return [Check(name="file system", status="ok", finding=finding)]
    remedy = "use a local disk, or Redis, unless no other machine mounts it; strict refuses it"
    finding += ", which several machines may share: locks would not hold between them"
    return [Check(name="file system", status="warn", finding=finding, remedy=remedy)]


def _audit(settings: Settings) -> list[Check]:
    """Check that the trail that the settings name can be written."""
    if not settings.audit_file:
        return []
    found = [Check(name="audit", status="fail", finding=problem) for problem in audit_problems(settings)]
    return found or [Check(name="audit", status="ok", finding=f"the trail {shown(settings.audit_file)} can be written")]


def audit_problems(settings: Settings) -> tuple[str, ...]:
    """Return what keeps the trail that the settings name from being written; nothing if they name none."""
    if not settings.audit_file:
        return ()
    from asynclock.audit import find_problems

    refuse_incomplete(settings)
    return find_problems(settings.audit_file, key=settings.audit_key, anchor=settings.audit_anchor or None)


async def _store(client: Client) -> AsyncIterator[Check]:
    """What an open client finds out: health, grade, a whole cycle, leftovers."""
    health = (await client.health()).store
    store = client.capabilities
    status: Literal["ok", "fail"] = "fail" if health.status == "down" else "ok"
    yield Check(
        name="store", status=status, finding=f"{store.name} ({health.version}), excludes within one {store.reach}"
    )
    for problem in health.problems:
        yield Check(name="store", status="warn", finding=problem)
    if not any("grade" in problem for problem in health.problems):
        yield _grade(store.grade, Grade(client.settings.accept_grade))
    if not store.keeps_notices:
        remedy = "grants are found by polling, which works, and takes longer"
        yield Check(name="notices", status="warn", finding="are not delivered at once", remedy=remedy)
    try:
        for check in await _cycle(client):
            yield check
    except AsynclockError as error:
        yield Check(name="lock", status="fail", finding=f"could not be taken and released: {error}")
    async for check in _leftovers(client):
        yield check


def _grade(grade: Grade, accepted: Grade) -> Check:
    if grade.is_at_least(Grade.REPLICATED):
        return Check(name="grade", status="ok", finding=f"{grade}: no acknowledged grant is forgotten")
    forgets = "all of it when this process ends" if grade is Grade.PROCESS_LOCAL else "the last grants in a crash"
    if grade.is_at_least(accepted):
        return Check(name="grade", status="ok", finding=f"{grade}, as configured: it may forget {forgets}")
    remedy = "let the resource check fencing tokens, or make the store durable"
    return Check(name="grade", status="warn", finding=f"{grade}: it may forget {forgets}", remedy=remedy)


async def _cycle(client: Client) -> list[Check]:
    """Take and release a lock that nobody else knows."""
    lock = client.lock(f"doctor-{secrets.token_hex(8)}", project="asynclock-doctor", ttl=10, timeout=5)
    began = time.perf_counter()
    async with lock.acquire() as lease:
        token = lease.token
    took = time.perf_counter() - began
    slow = took > _SLOW_SECONDS
    remedy = "use ttls of several seconds, or a store that is nearer" if slow else ""
    cycle = f"taken and released in {took * 1000:.1f} ms (token {token})"
    return [
        Check(name="lock", status="warn" if slow else "ok", finding=cycle, remedy=remedy),
        _clock(token / 1_000_000 - time.time()),
    ]


def _clock(ahead: float) -> Check:
    """A new name's first token is the store's clock in microseconds."""
    if abs(ahead) <= _CLOCK_TOLERANCE:
        return Check(
            name="clock", status="ok", finding=f"the store's is within {_CLOCK_TOLERANCE:g} s of this machine's"
        )
    finding = f"the store's is {duration(abs(ahead))} {'ahead of' if ahead > 0 else 'behind'} this machine's"
    remedy = "leases do not mind, readers of logs will: synchronise the clocks"
    return Check(name="clock", status="warn", finding=finding, remedy=remedy)


async def _leftovers(client: Client) -> AsyncIterator[Check]:
    """Leases of processes of this host that are no more, one finding per process."""
    count, gone = 0, dict[str, _Left]()
    async for resource in client.resources():
        count += 1
        for holder in resource.holders:
            if _is_gone(holder):
                name = shown(f"{resource.project}/{resource.name}")
                gone.setdefault(who(holder), _Left(name)).add(holder)
    for process, left in gone.items():
        yield left.check(process)
    yield Check(name="in use", status="ok", finding=f"{count} resource{'' if count == 1 else 's'}")


class _Left(Struct):
    """What a process has left: the first that was found, how many, and when the last of them ends."""

    name: str
    leases: int = 0
    ends: float = 0.0

    def add(self, holder: Holder) -> None:
        self.leases += 1
        self.ends = max(self.ends, holder.expires_in)

    def check(self, process: str) -> Check:
        one = self.leases == 1
        finding = f"{self.name} is held" if one else f"{self.name} and {self.leases - 1} more are held"
        ends = "it ends by itself in" if one else "they end by themselves within"
        return Check(
            name="leftover",
            status="warn",
            finding=f"{finding} by {process}, which has ended",
            remedy=f"{ends} {duration(self.ends)}, or by `asynclock release`",
        )


def _is_gone(holder: Holder) -> bool:
    """Whether the process can no longer be found here. A container has process ids of its own, so this is a hint only."""
    if holder.pid is None or holder.host != socket.gethostname():
        return False
    try:
        os.kill(holder.pid, 0)
    except ProcessLookupError:
        return True
    except (PermissionError, OverflowError):
        return False
    return False
