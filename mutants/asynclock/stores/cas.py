"""``model.decide`` around any store that can load and save whole records under a lock or compare-and-swap.

The memory and SQLite stores are these few functions and a place to put bytes; a third party's store may be too.
"""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from msgspec.structs import replace

from asynclock.model import facts as f
from asynclock.model.commands import Command
from asynclock.model.decide import decide
from asynclock.model.outcomes import Outcome
from asynclock.model.record import Record
from asynclock.stores.protocol import Contended, Granted, Notice, Revoked
from asynclock.types import ResourceKey


class Applied(NamedTuple):
    """A decided batch: what to answer, what to save (None: delete), and whom to tell what."""

    outcomes: list[Outcome]
    changed: dict[ResourceKey, Record | None]
    notices: list[tuple[str, Notice]]


def decide_batch(commands: Sequence[Command], now_us: int, load: Callable[[ResourceKey], Record | None]) -> Applied:
    """Decide a batch in order on records fetched by ``load``; saves nothing itself."""
    outcomes: list[Outcome] = []
    changed: dict[ResourceKey, Record | None] = {}
    notices: list[tuple[str, Notice]] = []
    for command in commands:
        key = command.key
        before = changed[key] if key in changed else load(key)
        decision = decide(before, command, now_us)
        after = decision.record
        outcomes.append(decision.outcome)
        if after is not before:
            changed[key] = after
        told: list[tuple[str, Notice]] = []
        for fact in decision.facts:
            if type(fact) in _TOLD:
                told.extend(_notices_of(fact, after, now_us // 1000))
        notices.extend(_folded(told) if len(told) > 1 else told)
    return Applied(outcomes, changed, notices)


#: Facts that may concern another client than the one that is answered.
_TOLD = frozenset({f.Granted, f.Queued, f.Forced})


def _notices_of(fact: f.Fact, record: Record | None, now_ms: int) -> list[tuple[str, Notice]]:
    """Who must hear of this fact; it may be lost, the truth is in the record."""
    match fact:
        case f.Granted(queued=True):
            return [(fact.client, Granted(id=fact.id, token=fact.token, tokens=fact.tokens))]
        case f.Queued() if record is not None:
            others = (holder for holder in record.holders if holder.client != fact.client)
            return [(holder.client, Contended(id=holder.id, contender=fact.rank - now_ms)) for holder in others]
        case f.Forced():
            return [(fact.client, Revoked(id=fact.id, reason=fact.reason, by=fact.by))]
        case _:
            return []


def _folded(told: list[tuple[str, Notice]]) -> list[tuple[str, Notice]]:
    """Who is granted and waited for in one step hears of both at once."""
    waited_for = {notice.id: notice.contender for _, notice in told if isinstance(notice, Contended)}
    granted = {notice.id for _, notice in told if isinstance(notice, Granted)}
    return [
        (client, replace(notice, contender=waited_for.get(notice.id)) if isinstance(notice, Granted) else notice)
        for client, notice in told
        if not (isinstance(notice, Contended) and notice.id in granted)
    ]
