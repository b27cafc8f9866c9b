"""Clean-up behind those who left: it belongs to the client, never to a caller, and goes on until done or of no use any more."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError, StoreRefused
from asynclock.model.commands import Release, Withdraw

if TYPE_CHECKING:
    from collections.abc import Callable

    from asynclock.model.commands import Command
    from asynclock.model.outcomes import Outcome
    from asynclock.runtime.session import Session
    from asynclock.types import ResourceKey

_RETRY_REFUSED_SECONDS = 0.5


def withdraw(
    session: Session, key: ResourceKey, request_id: str, ttl: float, withdrawn: Callable[[], None] | None = None
) -> None:
    """Take a request back, whatever became of it; retried until done or its lease would have ended by itself."""
    _insist(session, Withdraw(key=key, id=request_id), session.monotonic() + ttl, withdrawn)


def give_back(session: Session, key: ResourceKey, lease_id: str, ttl: float) -> None:
    """Release a lease that nobody waits for any more; retried likewise."""
    _insist(session, Release(key=key, id=lease_id), session.monotonic() + ttl)


def _insist(session: Session, command: Command, until: float, done: Callable[[], None] | None = None) -> None:
    def answered(outcome: Outcome | AsynclockError, _sent: float) -> None:
        if not isinstance(outcome, AsynclockError):
            if done is not None:
                done()
        elif isinstance(outcome, StoreRefused) and session.monotonic() < until and not session.closed:
            loop = asyncio.get_running_loop()
            loop.call_later(_RETRY_REFUSED_SECONDS, session.batcher.submit, command, answered, until)

    session.batcher.submit(command, answered, until)
