"""Re-entry from another client: a request that finds its own owner holding enters that lease, instead of waiting for it.

Who holds is in the answer to every request that has to wait. A lease may be entered if its owner spans clients, and says so;
the store looks once more, at owner and token, in the step that makes the entry.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from asynclock.errors import AsynclockError
from asynclock.model import outcomes as o
from asynclock.model.commands import Enter
from asynclock.runtime.details import spans
from asynclock.runtime.granting import granted

if TYPE_CHECKING:
    from asynclock.model.record import Holder
    from asynclock.runtime.claim import Claim


def enter(claim: Claim, holders: tuple[Holder, ...], busy: o.Busy | None = None) -> bool:
    """Try to enter the lease that the owner of this request holds, if it does and was not tried before.

    Args:
        claim: the request.
        holders: those that the store has named.
        busy: the answer, if the request does not wait.
    """
    terms, session = claim.waiter.terms, claim.gate.session
    for holder in holders:
        whole = holder.permits in (0, claim.gate.capacity)  # an entry has none
        if whole and holder.owner == terms.owner and holder.token != claim.entered and spans(holder.details):
            claim.entered = holder.token
            command = Enter(
                key=terms.key,
                id=claim.id,
                client=session.id,
                owner=holder.owner,
                token=holder.token,
                ttl_ms=terms.ttl_ms,
                details=claim.waiter.details or terms.details,
            )
            session.batcher.submit(command, partial(_answered, claim, busy), session.monotonic() + session.patience)
            return True
    return False


def _answered(claim: Claim, busy: o.Busy | None, outcome: o.Outcome | AsynclockError, sent: float) -> None:
    if claim.done:
        claim.answered(outcome, sent) if isinstance(outcome, o.Granted) else None
    elif isinstance(outcome, o.Granted):
        granted(claim, outcome.token, outcome.tokens, sent, outcome.ttl_ms, answered=True)
    elif isinstance(outcome, AsynclockError):
        claim.entered = 0  # the next answer of the store names the lease again
        if busy is not None:
            claim.gate.failed(claim, outcome)
    elif busy is not None:
        claim.gate.turned_away(claim, busy)
