"""Listens to the store's notices. They are hints: what they say is true, but any of them may never come.

A Granted for a request that is not ours any more needs nothing: its withdrawal is on the way already.
"""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, assert_never

from asynclock.runtime.telling import follow
from asynclock.stores.protocol import Contended, Granted, Notice, Resync, Revoked
from asynclock.types import LossReason

if TYPE_CHECKING:
    from asynclock.runtime.session import Session


async def listen(session: Session) -> None:
    """Act on every notice, until the store is closed; the client's task."""
    if (by_callback := getattr(session.store, "listen", None)) is not None:
        ends: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        by_callback(partial(_heard, session, ends))
        await ends
    else:
        async for notice in session.store.notices():
            act_on(session, notice)


def _heard(session: Session, ends: asyncio.Future[None], notice: Notice) -> None:
    """Act on a notice that the store tells of, as long as somebody listens."""
    if ends.done():
        return
    try:
        act_on(session, notice)
    except Exception as error:  # noqa: BLE001 - the store is not the one to hear of it
        ends.set_exception(error)


def act_on(session: Session, notice: Notice) -> None:
    """Do what one notice says."""
    match notice:
        case Granted():
            if claim := session.claims.get(notice.id):
                claim.noticed(notice.token, notice.tokens)
                _contended(session, notice.id, notice.contender)
        case Revoked():
            if held := session.helds.get(notice.id):
                reason = notice.reason or "no reason given"
                held.lose(LossReason.REVOKED, f"{notice.by}: {reason}" if notice.by else reason)
            elif claim := session.claims.get(notice.id):  # taken away before we heard that it was granted
                claim.gate.start_over(claim)
        case Contended():
            _contended(session, notice.id, notice.contender)
        case Resync():
            follow.happened(session, "Resync")
            for claim in list(session.claims.values()):
                claim.resync()
        case _ as unreachable:
            assert_never(unreachable)


def _contended(session: Session, lease_id: str, contender: int | None) -> None:
    if contender is not None and (held := session.helds.get(lease_id)):
        rank = session.monotonic() * 1000 + contender
        # A notice tells of one waiter, who need not be the best of those that we know of.
        held.contended(rank if held.contender is None else min(rank, held.contender))
