"""The audit log: who held what, when, and how that ended, in a file that shows whether it was touched.

Whoever has something to record is never kept waiting: entries are put into a queue, and a thread appends them, together what
came together. When a second has passed since the first that is not yet on disk, they are synced (fsync); so a killed process
loses what was in its queue, some milliseconds of it, and a power cut at most the last second. What could not be written (a full
disk) is written later. If even the queue is full, the trail says in its place how many entries are missing.
"""

import asyncio
import json
import logging
import os
import socket
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeAlias

import msgspec

from asynclock import events
from asynclock.audit.chain import checked_key
from asynclock.audit.ending import AuditError
from asynclock.audit.trail import Trail
from asynclock.errors import AsynclockError, ConfigurationError, shown
from asynclock.events import AnyEvent, Dropped, word
from asynclock.observation import PROCESS

#: What is recorded of a client (the setting ``audit_file``): what came of every request, and what happened to the store.
AUDITED = frozenset(events.KINDS.values()) - {events.Requested, events.Queued, events.Renewed}
#: Entries that wait, and that are written at once.
_LIMIT, _AT_ONCE = 100_000, 500
#: Bytes of an entry of somebody else's.
_LARGEST = 1 << 20
#: Seconds in which entries come together: to wake the thread and to write cost more than an entry.
_TOGETHER = 0.005
#: Seconds: for a lock that another process has; between two attempts; for what is left when the log is closed.
_PATIENCE, _RETRY, _CLOSE = 2.0, 1.0, 1.0
_ACTIONS = {kind: word(kind) for kind in (*events.KINDS.values(), Dropped)}

_log = logging.getLogger("asynclock.audit")


class AuditLog:
    """Appends to a trail, which any number of processes may share. Closed by ``close``, ``aclose`` or ``with``.

    Args:
        path: the file, one entry per line; made if it is not there.
        key: a secret of 16 bytes or more. Without it nothing can be added or changed unnoticed.
        anchor: a file elsewhere that remembers the latest entry, so that a cut at the end is found.
        sync_every: seconds until what was written is synced to disk; 0 for at once, None for never.

    Raises:
        AuditError: a file is not proven to be a trail or anchor of this key, and was left as it is; or another process keeps
            the trail locked; or no thread can be started.
        ConfigurationError: the key is too short.
        OSError: a file cannot be opened.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        *,
        key: str | bytes,
        anchor: str | os.PathLike[str] | None = None,
        sync_every: float | None = 1.0,
    ) -> None:
        #: Where it is.
        self.path = Path(path)
        self._trail = Trail(self.path, checked_key(key), None if anchor is None else Path(anchor))
        self._sync_every = sync_every
        self._changed = threading.Condition()
        #: Fields of entries, or events with what is known of their actor: the thread makes entries of them.
        self._waiting: deque[_Waiting] = deque()
        self._dropped = 0
        self._asleep = False
        self._closing = False
        self._sync_at: float | None = None
        self._pid = os.getpid()
        #: Why entries, or the anchor, cannot be written now; empty if all is well.
        self.trouble = ""
        #: Entries that were given up: for want of room in the queue, of time at the end, or because of a fault.
        self.lost = 0
        self._thread = threading.Thread(target=self._run, name="asynclock-audit", daemon=True)
        try:
            self._trail.check(_PATIENCE)
            self._start()
        except BaseException:
            self._trail.close()
            raise

    def _start(self) -> None:
        try:
            self._thread.start()
        except RuntimeError as error:
            message = f"the audit trail {shown(str(self.path))} has no thread that writes it ({error})"
            raise AuditError(f"{message}; raise the limit (ulimit -u, or the pids of the container)") from error

    def __repr__(self) -> str:
        return f"<AuditLog {shown(str(self._trail.path))}>"

    def problems(self) -> tuple[str, ...]:
        """Return what keeps entries from being written, or has kept them, for people; nothing if all is well."""
        place = shown(str(self.path))
        cannot = f"the audit trail {place} cannot be written: {self.trouble} ({len(self._waiting)} entries wait)"
        lacks = f"the audit trail {place} lacks {self.lost} entries, which could not be written"
        return tuple(text for text, holds in ((cannot, self.trouble), (lacks, self.lost)) if holds)

    def record(self, event: AnyEvent | Dropped, actor: Mapping[str, object] | None = None) -> None:
        """Record an event. From any thread.

        Args:
            actor: what is known of the client beside its id and the owner; see ``this_process``.
        """
        self._add((event, actor or {}))

    def record_wanted(self, event: AnyEvent, actor: Mapping[str, object]) -> None:
        """Record an event if its kind is in AUDITED. One that finds the log closed comes too late."""
        if type(event) in AUDITED and not self._closing:
            self._add((event, actor))

    def miss(self, event: AnyEvent) -> None:
        """Count an event that could not be recorded; the trail says so in its place."""
        missed = type(event) in AUDITED
        self._dropped += missed
        self.lost += missed

    def append(self, action: str, **fields: Any) -> None:
        """Record something of your own. From any thread.

        Raises:
            ConfigurationError: a field is not JSON, or all together are larger than 1 MiB.
        """
        entry = {"utc": _utc(time.time()), "action": action, **fields}
        try:
            size = len(json.dumps(entry, allow_nan=False))
        except (TypeError, ValueError, RecursionError) as error:
            raise ConfigurationError(f"an entry of the audit log is not JSON: {error!s:.200}") from error
        if size > _LARGEST:
            raise ConfigurationError(f"an entry of the audit log has {size} bytes; allowed are {_LARGEST}")
        self._add(entry)

    def close(self) -> None:
        """Write what is left, and stop; waits about a second for it at most. Idempotent."""
        self._stop()
        if os.getpid() == self._pid:
            self._thread.join(_CLOSE)
            self._closed()

    async def aclose(self) -> None:
        """The same for those in an event loop."""
        self._stop()
        until = time.monotonic() + _CLOSE
        # Looked at, for a thread that hangs must not keep the loop waiting, nor its executor.
        while os.getpid() == self._pid and self._thread.is_alive() and time.monotonic() < until:  # noqa: ASYNC110
            await asyncio.sleep(0.002)
        self._closed()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _add(self, one: "_Waiting") -> None:
        if os.getpid() != self._pid:
            raise AsynclockError("this audit log is the parent process's; open another one here")
        with self._changed:
            if self._closing:
                raise AsynclockError("this audit log is closed")
            if len(self._waiting) >= _LIMIT:
                self._dropped += 1
                self.lost += 1
                return
            self._say_dropped()
            self._waiting.append(one)
            if self._asleep:
                self._asleep = False
                self._changed.notify()

    def _say_dropped(self) -> None:
        """There is room again: first, what there was none for."""
        if self._dropped:
            at, count, self._dropped = time.time(), self._dropped, 0
            self._waiting.append({"utc": _utc(at), "action": "dropped", "count": count})

    def _stop(self) -> None:
        with self._changed:
            self._closing = True
            self._say_dropped()
            self._changed.notify()

    def _closed(self) -> None:
        if self._thread.is_alive() and os.getpid() == self._pid:
            _report(
                _log.error,
                "%s: %d entries could not be written in time",
                shown(str(self._trail.path)),
                len(self._waiting),
            )

    # -- the thread -----------------------------------------------------------------------------------------------

    def _run(self) -> None:
        try:
            while batch := self._next():
                self._survive(batch)
        finally:
            self._trail.close()

    def _survive(self, batch: "list[_Waiting]") -> None:
        """Write; a fault costs the entries in which it struck, which the trail counts as missing, and none after them."""
        try:
            self._write(batch)
        except Exception as error:  # noqa: BLE001 - said loudly; who records is not told, and goes on
            with self._changed:  # counted in its place, before anything else can be recorded
                self.trouble = f"{len(batch)} entries could not be written: {error}"
                self.lost += len(batch)
                if not self._closing:
                    self._dropped += len(batch)
                    self._say_dropped()
            _report(_log.exception, "%s: %d entries were not written", shown(str(self._trail.path)), len(batch))
            with self._changed:
                if not self._closing:
                    self._changed.wait(_RETRY)

    def _next(self) -> "list[_Waiting]":
        """Wait for entries and take some; sync when it is time; nothing means the end."""
        while True:
            with self._changed:
                if not self._waiting and not self._closing:
                    self._asleep = True
                    self._changed.wait(None if self._sync_at is None else max(0.0, self._sync_at - time.monotonic()))
                    self._asleep = False
                if 0 < len(self._waiting) < _AT_ONCE and not self._closing:
                    self._changed.wait(_TOGETHER)
                batch = [self._waiting.popleft() for _ in range(min(_AT_ONCE, len(self._waiting)))]
                closing = self._closing
            if self._sync_at is not None and ((closing and not batch) or time.monotonic() >= self._sync_at):
                self._sync_at = None
                self._tried(self._trail.sync)
            if batch or closing:
                return batch

    def _write(self, batch: "list[_Waiting]") -> None:
        entries = [one if isinstance(one, dict) else _fields(*one) for one in batch]
        while not self._tried(lambda: self._trail.append(entries, time.monotonic() + _PATIENCE)):
            with self._changed:
                if self._closing:
                    self._give_up(len(batch))
                    return
                self._changed.wait(_RETRY)
        if self._trail.cut:
            _report(_log.error, "%s", self._trail.cut)
            self._trail.cut = ""
        if self._sync_every is not None and self._sync_at is None:
            self._sync_at = time.monotonic() + self._sync_every

    def _give_up(self, count: int) -> None:
        """The log is closing, and ``count`` entries and those that still wait cannot be written: say so where that is possible."""
        count += len(self._waiting)
        self._waiting.clear()
        self.lost += count
        with suppress(OSError, AsynclockError):
            self._trail.remember_lost(count, time.monotonic())
        _report(
            _log.error, "the audit trail %s lacks %d entries: %s", shown(str(self._trail.path)), count, self.trouble
        )

    def _tried(self, work: Callable[[], None]) -> bool:
        """Do it, and tell whether it was done; the beginning and the end of trouble are logged."""
        trouble, done = "", True
        try:
            work()
            trouble = self._trail.unanchored
        except (OSError, AsynclockError) as error:
            trouble, done = getattr(error, "strerror", None) or str(error), False
        if bool(trouble) != bool(self.trouble):
            place = shown(str(self._trail.path))
            if trouble:
                _report(_log.error, "the audit trail %s cannot be written: %s", place, trouble)
            else:
                _report(_log.warning, "the audit trail %s is written again", place)
        self.trouble = trouble
        return done


def _report(write: Callable[..., None], *line: object) -> None:
    """Write a line to the log, whose handlers must not be able to end the trail."""
    PROCESS.call("log", write, *line)


def this_process(client_name: str = "") -> dict[str, object]:
    """The actor, as far as it is this process."""
    return {"client": client_name, "host": socket.gethostname(), "pid": os.getpid()}


def _fields(event: AnyEvent | Dropped, actor: Mapping[str, object]) -> dict[str, Any]:
    """An event as an entry says it: when, who, what, and then its own fields."""
    rest = msgspec.structs.asdict(event)
    for known in ("client_name", "host", "pid"):  # the actor says the same
        del rest[known]
    who = {**actor, "id": rest.pop("client")}
    if owner := rest.pop("owner", ""):
        who["owner"] = owner
    return {"utc": _utc(rest.pop("at")), "actor": who, "action": _ACTIONS[type(event)], **rest}


def _utc(at: float) -> str:
    """RFC 3339, in microseconds."""
    second, microseconds = divmod(round(at * 1_000_000), 1_000_000)
    return f"{_whole(second)}.{microseconds:06}Z"


@lru_cache(maxsize=4)
def _whole(second: int) -> str:
    """Most entries are of the second of the one before."""
    return datetime.fromtimestamp(second, UTC).isoformat().removesuffix("+00:00")


_Waiting: TypeAlias = dict[str, Any] | tuple[AnyEvent | Dropped, Mapping[str, object]]
