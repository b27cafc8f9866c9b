"""A client's life: it connects, its session and its watch are there in between, it ends within 5 seconds."""

from __future__ import annotations

import asyncio
import logging
import random
import warnings
from functools import partial
from typing import TYPE_CHECKING, Self

from asynclock.client.importing import LATE_IMPORT
from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.errors import AsynclockError, ClientClosed, ConfigurationError, StoreUnavailable, shown
from asynclock.observation import ObserverPort
from asynclock.runtime.session import Session
from asynclock.runtime.telling.watch import Watch
from asynclock.settings import Limits, Settings, mask_url, refuse_incomplete
from asynclock.stores import open_store, refuse_unkept
from asynclock.stores.protocol import Capabilities, StoreOptions
from asynclock.telemetry.log import DebugLines, Log
from asynclock.types import Grade

if TYPE_CHECKING:
    from types import TracebackType

    from asynclock.audit import AuditLog
    from asynclock.stores.protocol import Store


#: Seconds between two tries to reach a store; doubles, with jitter.
_FIRST_PAUSE, _LAST_PAUSE = 0.05, 1.0


class Life:
    """From ``async with`` to its end; what all that a client offers stands on."""

    def __init__(self, settings: Settings, *, store: Store | None = None, clock: Clock = SYSTEM_CLOCK) -> None:
        self._session: Session | None = None
        self._watch: Watch | None = None
        refuse_incomplete(settings)
        self._audit: AuditLog | None = None
        self._closed = False
        self.settings = settings
        self._given_store = store
        self._url = "" if store is not None else settings.url or _default_url()
        #: Made now: when the interpreter ends, masking would need an import, and there are none any more.
        self._place = mask_url(self._url) or "a given store"
        self._clock = clock

    def __repr__(self) -> str:
        state = "not open" if self._session is None else self._session.id
        return f"<Client {state} of {self._place}>"

    async def open(self, *, within: float | None = None) -> Self:
        """Connect; what ``async with`` does.

        A store that cannot be reached, because it is being restarted for one, is tried again for a while. A ``store`` of your
        own is tried once.

        Args:
            within: seconds for which it is tried again; ``unavailable_after`` if not given, 0 for once. The last try may take
                ``command_timeout`` longer.

        Raises:
            StoreUnavailable: with the cause of the last try.
            StoreRefused, StoreIncompatible: with cause and remedy.
            ConfigurationError: the URL is wrong, or a setting is one that this store does not have.
            ConfigurationError: what runs here is not asyncio.
            AsynclockError: it is open already; ClientClosed, if it was closed since, or has failed.
        """
        _refuse_other_loops()
        patience = self.settings.unavailable_after if within is None else within
        loop = asyncio.get_running_loop()
        until = loop.time() + (0.0 if self._given_store is not None else patience)
        pause = _FIRST_PAUSE
        while True:
            try:
                return await self._open_once()
            except StoreUnavailable:
                left = until - loop.time()
                if left <= 0:
                    raise
            await asyncio.sleep(min(left, random.uniform(pause / 2, pause)))  # noqa: S311 - jitter
            pause = min(2 * pause, _LAST_PAUSE)

    async def _open_once(self) -> Self:
        if self._session is not None:
            if not self.is_open:
                state = "is closed" if self._session.closed else "has failed, see its log"
                raise ClientClosed(f"this client was opened before and {state}; make another one with connect()")
            message = "this client was opened before; make another one with connect()"
            raise AsynclockError(message)
        with LATE_IMPORT:  # of the store, and of whom the settings have told
            await self._connect()
        return self

    async def _connect(self) -> None:
        options = self._store_options()
        session = self._new_session(self._given_store or open_store(self._url, options))
        session.log.bind(client=self.settings.client_name or session.id)
        await session.open()
        try:
            refuse_unkept(options, session.store.capabilities)
            await self._begin_telling(session)
        except BaseException:
            await session.aclose()
            raise
        self._session = session
        self._watch = Watch(session, self.settings)
        self._watch.open()

    async def _begin_telling(self, session: Session) -> None:
        """Have those told of events whom the settings name; nobody, if they name none."""
        settings = self.settings
        if settings.share_events:
            await session.share_events()
        if session.log.shows(logging.DEBUG):  # else nobody reads of it
            session.listen(DebugLines(session.log), name="log")
        if settings.audit_file:
            self._audit, actor = _open_audit(settings)
            audit = self._audit
            record = partial(audit.record_wanted, actor=actor)
            session.listen(record, audit.miss, name="audit")

    def _new_session(self, store: Store) -> Session:
        settings = self.settings
        return Session(
            store,
            self._clock,
            Log(ObserverPort(self._clock.monotonic)),
            ageing_ms=max(1, round(settings.ageing * 1000)),
            patience=settings.unavailable_after,
            quarantine=settings.quarantine,
            lag_warning=settings.lag_warning,
            limits={
                "": Limits(max_waiters=settings.max_waiters, max_holders=settings.max_holders),
                **settings.projects,
            },
            victim=settings.victim,
            client_name=settings.client_name,
        )

    async def aclose(self) -> None:
        """End all waits and leases and disconnect, within 5 seconds whatever the store does. Idempotent.

        Raises:
            ClientClosed: it was opened in another event loop, or in that of another thread; nothing was done.
        """
        if self._session is not None:
            self._session.check_here()
        self._closed = True
        if self._session is None or self._watch is None:
            return
        try:
            await self._session.aclose()
        finally:
            try:
                await self._watch.aclose()
            finally:
                if self._audit is not None:  # last, for it records how everything ended
                    await self._audit.aclose()

    @property
    def is_open(self) -> bool:
        """Whether it can be used: it was opened, and has neither been closed since nor failed."""
        return self._session is not None and self._session.usable

    def __del__(self) -> None:
        if self._session is not None and not self._closed and not self._session.forked:
            try:  # noqa: SIM105 - suppress() may have gone, too
                warnings.warn(f"unclosed {self!r}; use `async with`", ResourceWarning, source=self, stacklevel=2)
            except (AttributeError, ImportError, TypeError):
                pass  # the interpreter ends, and what a warning needs has gone before

    async def __aenter__(self) -> Self:
        await self.open()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is GeneratorExit and self._session is not None and not self._session.can_wait:
            return  # nothing can be awaited any more; that it was not closed is said when it is collected
        await self.aclose()

    @property
    def id(self) -> str:
        """This client's id in the store."""
        return self._open.id

    @property
    def capabilities(self) -> Capabilities:
        """What the store says of itself, its grade above all."""
        return self._open.store.capabilities

    @property
    def _open(self) -> Session:
        if self._session is None:
            message = "this client is not open; use `async with asynclock.connect(...) as client:`"
            raise ClientClosed(message)
        return self._session

    @property
    def _watching(self) -> Watch:
        self._open.check_open()
        assert self._watch is not None, "made when the session is"  # noqa: S101
        return self._watch

    def _store_options(self) -> StoreOptions:
        settings = self.settings
        return StoreOptions(
            command_timeout=settings.command_timeout,
            strict=settings.strict,
            durable=settings.durable,
            replicas=settings.replicas,
            accept_grade=Grade(settings.accept_grade),
            clock=self._clock,
        )


def _refuse_other_loops() -> None:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        text = "asynclock runs on asyncio, and no asyncio event loop runs here: use asyncio.run() or anyio's asyncio backend, not trio"
        raise ConfigurationError(text) from None


def _open_audit(settings: Settings) -> tuple[AuditLog, dict[str, object]]:
    """The trail that the settings name, and whom its entries are to name.

    Raises:
        ConfigurationError: it cannot be opened.
    """
    try:
        from asynclock.audit import AuditLog, this_process
    except ImportError as error:
        if error.name != "fcntl":
            raise
        raise ConfigurationError(f"{error}; leave audit_file out") from error

    try:
        audit = AuditLog(settings.audit_file, key=settings.audit_key, anchor=settings.audit_anchor or None)
        return audit, this_process(settings.client_name)
    except OSError as error:
        place = shown(error.filename or settings.audit_file)
        raise ConfigurationError(f"the audit trail {place} cannot be opened: {error.strerror}") from error


def _default_url() -> str:
    from asynclock.stores.sqlite import default_url

    return default_url()
