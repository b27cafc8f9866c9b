"""One request of this client in the store, from the first Acquire to a grant or a withdrawal.

A claim speaks for the waiter it carries and may change it: a better-ranked one raises the claim. Its id is known before
anything is sent, so it can be withdrawn at any moment, whatever has become of it.

While it is queued it lives by Renew and finds out by Poke, at the time when the holders it waits for should have run out,
whether it was granted: a notice is only the fast way to know.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, assert_never

from msgspec import Struct
from msgspec.structs import replace

from asynclock.errors import AsynclockError, ConfigurationError, QueueFull, shown
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Poke, Renew
from asynclock.runtime.cleanup import withdraw
from asynclock.runtime.granting import granted
from asynclock.runtime.held import FOLLOW, MAX_BLOCK
from asynclock.runtime.telling import follow, report
from asynclock.runtime.turn import NEVER, Turn

if TYPE_CHECKING:
    from asynclock.runtime.gate import Gate
    from asynclock.runtime.lane import Lane
    from asynclock.runtime.sending.entry import Entry as BatchEntry

#: A recheck comes this much late at random, so that many clients do not poke in step.
_JITTER = 0.05


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁClaimǁcommand__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁsend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁtravel__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁtravelled__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁtravel_alone__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁclose__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_withdraw__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁfinish__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁanswered__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁnoticed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_sent_once__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_stands__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_queues__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_recheck__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁbeat__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁresync__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_poked__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_renewed__mutmut: MutantDict = {}  # type: ignore
mutants_xǁClaimǁ_unexpected__mutmut: MutantDict = {}  # type: ignore


class Claim(Struct, eq=False):
    """A request under way.

    Attributes:
        waiter: the turn that it speaks for.
        wait: it may queue in the store; only one per lane does.
        life: seconds that it lives in the store after ``base``; the shortest it ever asked for.
        base: no later than the send time of the last command that kept it alive in the store.
        carrier: the release that it travels with.
        changed: whether the store may know it with another waiter's owner, details and ttl.
        sent, sent_again: whether the store may have heard of it.
        rank_by: the store has it queued at this rank or a better one, on our clock; NEVER before it says so.
    """

    gate: Gate
    lane: Lane
    waiter: Turn
    wait: bool
    id: str
    life: float
    base: float
    entry: BatchEntry | None = None
    carrier: BatchEntry | None = None
    changed: bool = False
    queued: o.Queued | None = None
    due: float | None = None
    done: bool = False
    withdrawn: bool = False
    sent: bool = False
    sent_again: bool = False
    renew_at: float = NEVER
    recheck_at: float = NEVER
    rank_by: float = NEVER

    @_mutmut_mutated(mutants_xǁClaimǁcommand__mutmut)
    def command(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_orig(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_1(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = None
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_2(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = None
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_3(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = None
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_4(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(None, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_5(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, None)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_6(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_7(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, )
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_8(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=None,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_9(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=None,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_10(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=None,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_11(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=None,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_12(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=None,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_13(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=None,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_14(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=None,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_15(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=None,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_16(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=None,
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_17(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=None,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_18(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=None,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_19(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=None,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_20(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=None,
        )

    def xǁClaimǁcommand__mutmut_21(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_22(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_23(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_24(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_25(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_26(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_27(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_28(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_29(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_30(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_31(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_32(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_33(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            )

    def xǁClaimǁcommand__mutmut_34(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner and self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_35(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int(None),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_36(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) / 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_37(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() + waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_38(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1001),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_39(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if (terms.linger or (terms.handoff and self.lane.live)) and False else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_40(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if (terms.linger or (terms.handoff and self.lane.live)) or True else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_41(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger and (terms.handoff and self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_42(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff or self.lane.live) else 1,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_43(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 2,
            details=waiter.details or terms.details,
        )

    def xǁClaimǁcommand__mutmut_44(self) -> Acquire:
        """The request as it stands now, with tokens for the turns that its lease may serve after this one."""
        waiter = self.waiter
        terms = waiter.terms
        self.life = min(self.life, terms.life)
        return Acquire(
            key=terms.key,
            id=self.id,
            client=self.gate.session.id,
            owner=terms.owner or self.id,
            permits=terms.permits,
            capacity=terms.capacity,
            priority=terms.priority,
            ageing_ms=self.gate.session.ageing_ms,
            waited_ms=int((self.gate.session.monotonic() - waiter.joined) * 1000),
            ttl_ms=terms.ttl_ms,
            wait=self.wait,
            tokens=MAX_BLOCK if terms.linger or (terms.handoff and self.lane.live) else 1,
            details=waiter.details and terms.details,
        )

    @_mutmut_mutated(mutants_xǁClaimǁsend__mutmut)
    def send(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_orig(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_1(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = None
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_2(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None or not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_3(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_4(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_5(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(None):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_6(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = None
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_7(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = False
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_8(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = None
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_9(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() - session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, deadline)

    def xǁClaimǁsend__mutmut_10(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = None

    def xǁClaimǁsend__mutmut_11(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(None, self.answered, deadline)

    def xǁClaimǁsend__mutmut_12(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), None, deadline)

    def xǁClaimǁsend__mutmut_13(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, None)

    def xǁClaimǁsend__mutmut_14(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.answered, deadline)

    def xǁClaimǁsend__mutmut_15(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), deadline)

    def xǁClaimǁsend__mutmut_16(self) -> None:
        """Ask, or ask again: the same id has the same answer, a better rank counts."""
        session = self.gate.session
        if self.entry is not None and not session.batcher.drop(self.entry):
            self.sent = self.sent_again = True
        deadline = session.monotonic() + session.patience
        self.entry = session.batcher.submit(self.command(), self.answered, )

    @_mutmut_mutated(mutants_xǁClaimǁtravel__mutmut)
    def travel(self) -> Acquire:
        """The request, to be sent along with a release."""
        self.sent = True
        return self.command()

    def xǁClaimǁtravel__mutmut_orig(self) -> Acquire:
        """The request, to be sent along with a release."""
        self.sent = True
        return self.command()

    def xǁClaimǁtravel__mutmut_1(self) -> Acquire:
        """The request, to be sent along with a release."""
        self.sent = None
        return self.command()

    def xǁClaimǁtravel__mutmut_2(self) -> Acquire:
        """The request, to be sent along with a release."""
        self.sent = False
        return self.command()

    @_mutmut_mutated(mutants_xǁClaimǁtravelled__mutmut)
    def travelled(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_orig(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_1(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_2(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if (isinstance(outcome, o.Released | o.NotHeld)) and False else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_3(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if (isinstance(outcome, o.Released | o.NotHeld)) or True else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_4(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is None:
            self.answered(then, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_5(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(None, sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_6(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, None)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_7(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(sent)
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_8(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, )
        elif not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_9(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done or self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_10(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, sent)
        elif self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravelled__mutmut_11(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """The answer to that release; without one to the request, it is sent by itself."""
        then = outcome.then if isinstance(outcome, o.Released | o.NotHeld) else None
        if then is not None:
            self.answered(then, sent)
        elif not self.done and self.entry is not None:
            self.send()

    @_mutmut_mutated(mutants_xǁClaimǁtravel_alone__mutmut)
    def travel_alone(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_orig(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_1(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_2(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = None
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_3(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(None, then=None)
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_4(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(then=None)
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_5(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, )
        if not self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_6(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if not self.done or self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_7(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if self.done and self.entry is None:
            self.send()

    def xǁClaimǁtravel_alone__mutmut_8(self) -> None:
        """The release cannot be sent now: from here on the request goes by itself, in its own time."""
        if self.carrier is not None:
            self.carrier.command = replace(self.carrier.command, then=None)
        if not self.done and self.entry is not None:
            self.send()

    @_mutmut_mutated(mutants_xǁClaimǁclose__mutmut)
    def close(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_orig(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_1(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_2(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = None
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_3(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None or not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_4(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is None and not batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_5(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and batcher.drop(self.entry):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_6(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(None):
                self.sent = True
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_7(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = None
            self.finish()
            if self.sent:
                self._withdraw()

    def xǁClaimǁclose__mutmut_8(self) -> None:
        """Take it back. What was never sent leaves no trace; the rest is withdrawn by the client's task."""
        if not self.done:
            batcher = self.gate.session.batcher
            if self.entry is not None and not batcher.drop(self.entry):
                self.sent = False
            self.finish()
            if self.sent:
                self._withdraw()

    @_mutmut_mutated(mutants_xǁClaimǁ_withdraw__mutmut)
    def _withdraw(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_orig(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_1(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = None

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_2(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = False

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_3(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(None, self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_4(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, None, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_5(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, None, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_6(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, None, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_7(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, None)

    def xǁClaimǁ_withdraw__mutmut_8(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.key, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_9(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.id, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_10(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.waiter.terms.ttl, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_11(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, withdrawn)

    def xǁClaimǁ_withdraw__mutmut_12(self) -> None:
        def withdrawn() -> None:
            self.withdrawn = True

        withdraw(self.gate.session, self.gate.key, self.id, self.waiter.terms.ttl, )

    @_mutmut_mutated(mutants_xǁClaimǁfinish__mutmut)
    def finish(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_orig(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_1(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_2(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = None
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_3(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = False
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_4(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None or self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_5(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_6(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_7(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(None)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_8(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None or self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_9(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_10(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_11(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = None
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_12(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(None, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_13(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_14(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, )
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_15(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is None:
                self.gate.session.heartbeats.remove(self)

    def xǁClaimǁfinish__mutmut_16(self) -> None:
        """Nothing that still arrives for it counts any more, and nothing of it is sent again."""
        if not self.done:
            self.done = True
            if self.entry is not None and self.entry.answer is not None:
                self.gate.session.batcher.drop(self.entry)
            if self.carrier is not None and self.carrier.answer is not None:
                self.carrier.command = replace(self.carrier.command, then=None)
            del self.gate.session.claims[self.id]
            if self.due is not None:
                self.gate.session.heartbeats.remove(None)

    # -- what the store says --------------------------------------------------------------------------------------

    @_mutmut_mutated(mutants_xǁClaimǁanswered__mutmut)
    def answered(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_orig(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_1(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn or isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_2(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_3(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_4(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_5(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_6(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_7(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_8(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_9(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = None
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_10(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent - outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_11(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms * 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_12(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1001
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_13(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(None, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_14(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, None, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_15(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, None, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_16(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, None, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_17(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=None)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_18(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_19(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_20(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_21(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_22(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, )
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_23(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None or (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_24(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_25(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(None)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_26(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(None)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_27(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 - outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_28(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent / 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_29(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1001 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_30(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(None, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_31(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, None)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_32(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_33(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, )
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_34(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(None, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_35(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, None)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_36(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_37(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, )
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_38(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = None
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_39(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(None)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_40(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(None, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_41(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, None)
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_42(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_43(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, )
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_44(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(None))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_45(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = None
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_46(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(None)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_47(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(None, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_48(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, None)
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_49(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_50(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, )
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_51(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(None))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_52(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(None, outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_53(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, None)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_54(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(outcome)
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_55(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, )
            case _:
                self._unexpected(outcome)

    # -- what the store says --------------------------------------------------------------------------------------

    def xǁClaimǁanswered__mutmut_56(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        """An answer to the request."""
        if self.done:
            if self.withdrawn and isinstance(outcome, o.Granted | o.Queued):
                self._withdraw()  # the store was told to forget the request before it had heard of it
            return
        match outcome:
            case o.Granted():
                ends = sent + outcome.ttl_ms / 1000
                granted(self, outcome.token, outcome.tokens, ends, confirmed=sent)
                if outcome.contender is not None and (held := self.gate.session.helds.get(outcome.id)):
                    held.contended(sent * 1000 + outcome.contender)
            case o.Queued():
                self._stands(outcome, sent)
            case o.Busy():
                self.gate.turned_away(self, outcome)
            case o.QueueFull():
                text = f"{outcome.waiting} requests wait for {shown(self.gate.key)} already; back off and try later"
                self.gate.failed(self, QueueFull(text))
            case o.CapacityMismatch():
                text = f"{shown(self.gate.key)} is in use with capacity {outcome.capacity}, not {self.gate.capacity}"
                self.gate.failed(self, ConfigurationError(text))
            case AsynclockError():
                self.gate.failed(self, outcome)
            case _:
                self._unexpected(None)

    @_mutmut_mutated(mutants_xǁClaimǁnoticed__mutmut)
    def noticed(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_orig(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_1(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(None, token, tokens, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_2(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, None, tokens, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_3(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, None, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_4(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, None, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_5(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(token, tokens, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_6(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, tokens, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_7(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, self.base + self.life, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_8(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, confirmed=None)
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_9(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, self.base + self.life, )
        else:
            self.send()

    def xǁClaimǁnoticed__mutmut_10(self, token: int, tokens: int) -> None:
        """A notice says that it was granted. The lease lives as long as the waiter did; a Renew follows soon.

        A notice may be old. If the request was sent only once, it can have been granted only once, and ``base`` says until
        when; else what the notice speaks of may be over, and the same id granted or queued anew: the store is asked.
        """
        if self.done:
            return
        if self._sent_once():
            granted(self, token, tokens, self.base - self.life, confirmed=None)
        else:
            self.send()

    @_mutmut_mutated(mutants_xǁClaimǁ_sent_once__mutmut)
    def _sent_once(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again and sum(attempts) == 1

    def xǁClaimǁ_sent_once__mutmut_orig(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again and sum(attempts) == 1

    def xǁClaimǁ_sent_once__mutmut_1(self) -> bool:
        attempts = None
        return not self.sent_again and sum(attempts) == 1

    def xǁClaimǁ_sent_once__mutmut_2(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is None]
        return not self.sent_again and sum(attempts) == 1

    def xǁClaimǁ_sent_once__mutmut_3(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again or sum(attempts) == 1

    def xǁClaimǁ_sent_once__mutmut_4(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return self.sent_again and sum(attempts) == 1

    def xǁClaimǁ_sent_once__mutmut_5(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again and sum(None) == 1

    def xǁClaimǁ_sent_once__mutmut_6(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again and sum(attempts) != 1

    def xǁClaimǁ_sent_once__mutmut_7(self) -> bool:
        attempts = [entry.attempts for entry in (self.entry, self.carrier) if entry is not None]
        return not self.sent_again and sum(attempts) == 2

    @_mutmut_mutated(mutants_xǁClaimǁ_stands__mutmut)
    def _stands(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_orig(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_1(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is not None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_2(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(None)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_3(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = None
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_4(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = None
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_5(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = None
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_6(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(None, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_7(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, None)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_8(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_9(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, )
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_10(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None or follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_11(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_12(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(None, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_13(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, None):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_14(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_15(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, ):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_16(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = None
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_17(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(None, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_18(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, None)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_19(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_20(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, )
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_21(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent - 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_22(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 / FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_23(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 3 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_stands__mutmut_24(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(None, sent)

    def xǁClaimǁ_stands__mutmut_25(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, None)

    def xǁClaimǁ_stands__mutmut_26(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(sent)

    def xǁClaimǁ_stands__mutmut_27(self, outcome: o.Queued, sent: float) -> None:
        if self.queued is None:
            self._queues(outcome)
        self.queued = outcome
        self.base = sent
        self.renew_at = self.gate.session.heartbeats.renewal_due(sent, self.life)
        if self.waiter.trace is not None and follow.behind(self.waiter.trace, outcome):
            self.renew_at = min(self.renew_at, sent + 2 * FOLLOW)
        self._recheck(outcome.recheck_after_ms, )

    @_mutmut_mutated(mutants_xǁClaimǁ_queues__mutmut)
    def _queues(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_orig(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_1(self, outcome: o.Queued) -> None:
        session, terms = None
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_2(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = None
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_3(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 + terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_4(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() / 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_5(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1001 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_6(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority / session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_7(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_8(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(None, outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_9(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, None)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_10(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(outcome)
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_11(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, )
        if terms.owner is not None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_12(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is None:
            session.probe.waits(self.waiter)

    def xǁClaimǁ_queues__mutmut_13(self, outcome: o.Queued) -> None:
        session, terms = self.gate.session, self.waiter.terms
        self.rank_by = session.monotonic() * 1000 - terms.priority * session.ageing_ms
        if session.tell is not None:
            report.queued(self.waiter, outcome)
        if terms.owner is not None:
            session.probe.waits(None)

    @_mutmut_mutated(mutants_xǁClaimǁ_recheck__mutmut)
    def _recheck(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_orig(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_1(self, after_ms: int | None, sent: float) -> None:
        after = None  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_2(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if (after_ms is None) and False else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_3(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if (after_ms is None) or True else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_4(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is not None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_5(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 - random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_6(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms * 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_7(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1001 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_8(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(None, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_9(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, None)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_10(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(_JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_11(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, )  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_12(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(1.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_13(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = None
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_14(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent - after
        self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_15(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(None, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_16(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, None)

    def xǁClaimǁ_recheck__mutmut_17(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_18(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, )

    def xǁClaimǁ_recheck__mutmut_19(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(None, self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_20(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, None))

    def xǁClaimǁ_recheck__mutmut_21(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.recheck_at))

    def xǁClaimǁ_recheck__mutmut_22(self, after_ms: int | None, sent: float) -> None:
        after = NEVER if after_ms is None else after_ms / 1000 + random.uniform(0.002, _JITTER)  # noqa: S311
        self.recheck_at = sent + after
        self.gate.session.heartbeats.set(self, min(self.renew_at, ))

    # -- kept alive -----------------------------------------------------------------------------------------------

    @_mutmut_mutated(mutants_xǁClaimǁbeat__mutmut)
    def beat(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_orig(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_1(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = None
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_2(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now > self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_3(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = None
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_4(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(None, self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_5(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), None, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_6(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, None)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_7(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_8(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_9(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, )
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_10(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=None), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_11(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now - self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_12(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now > self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_13(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = None
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_14(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now - self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_15(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = None
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_16(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=None, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_17(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=None, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_18(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=None)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_19(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_20(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_21(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, )
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_22(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(None, self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_23(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, None, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_24(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, None)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_25(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(self._renewed, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_26(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, now + self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_27(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, )
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_28(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now - self.life)
        return min(self.renew_at, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_29(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(None, self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_30(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, None)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_31(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.recheck_at)

    # -- kept alive -----------------------------------------------------------------------------------------------

    def xǁClaimǁbeat__mutmut_32(self, now: float) -> float:
        """Renew the waiter, poke at the holder's known end: whichever is due."""
        session, key = self.gate.session, self.gate.key
        if now >= self.recheck_at:
            self.recheck_at = NEVER
            session.batcher.submit(Poke(key=key), self._poked, now + self.life)
        if now >= self.renew_at:
            self.renew_at = now + self.life
            renew = Renew(key=key, id=self.id, ttl_ms=self.waiter.terms.ttl_ms)
            session.batcher.submit(renew, self._renewed, now + self.life)
        return min(self.renew_at, )

    @_mutmut_mutated(mutants_xǁClaimǁresync__mutmut)
    def resync(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(self, now)

    def xǁClaimǁresync__mutmut_orig(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(self, now)

    def xǁClaimǁresync__mutmut_1(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(self, now)

    def xǁClaimǁresync__mutmut_2(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = None
            self.gate.session.heartbeats.set(self, now)

    def xǁClaimǁresync__mutmut_3(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(None, now)

    def xǁClaimǁresync__mutmut_4(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(self, None)

    def xǁClaimǁresync__mutmut_5(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(now)

    def xǁClaimǁresync__mutmut_6(self) -> None:
        """Ask for the truth now: a notice may have been missed."""
        if self.queued is not None:
            self.renew_at = now = self.gate.session.monotonic()
            self.gate.session.heartbeats.set(self, )

    @_mutmut_mutated(mutants_xǁClaimǁ_poked__mutmut)
    def _poked(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_orig(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_1(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done and not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_2(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_3(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id != self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_4(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(None, sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_5(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, None)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_6(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(sent)
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_7(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, )
                return
        self._recheck(outcome.recheck_after_ms, sent)

    def xǁClaimǁ_poked__mutmut_8(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(None, sent)

    def xǁClaimǁ_poked__mutmut_9(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, None)

    def xǁClaimǁ_poked__mutmut_10(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(sent)

    def xǁClaimǁ_poked__mutmut_11(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done or not isinstance(outcome, o.Poked):
            return
        for grant in outcome.granted:
            if grant.id == self.id:
                self.answered(grant, sent)
                return
        self._recheck(outcome.recheck_after_ms, )

    @_mutmut_mutated(mutants_xǁClaimǁ_renewed__mutmut)
    def _renewed(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_orig(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_1(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(None, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_2(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, None)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_3(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_4(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, )
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_5(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = None
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_6(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(None)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_7(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = None
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_8(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() - self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_9(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life * 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_10(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 11
            self.gate.session.heartbeats.set(self, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_11(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(None, min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_12(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, None)

    def xǁClaimǁ_renewed__mutmut_13(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(min(self.renew_at, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_14(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, )

    def xǁClaimǁ_renewed__mutmut_15(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(None, self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_16(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, None))

    def xǁClaimǁ_renewed__mutmut_17(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.recheck_at))

    def xǁClaimǁ_renewed__mutmut_18(self, outcome: o.Outcome | AsynclockError, sent: float) -> None:
        if self.done:
            return
        if isinstance(outcome, o.Queued):
            self._stands(outcome, sent)
        elif isinstance(outcome, o.Renewed):  # granted unnoticed: asked again, the store answers with the lease
            self.base = sent
            self.send()
        elif isinstance(outcome, o.Lost):  # dropped unheard, perhaps after a grant that nobody heard of either
            self.gate.start_over(self)
        else:
            self.renew_at = self.gate.session.monotonic() + self.life / 10
            self.gate.session.heartbeats.set(self, min(self.renew_at, ))

    @_mutmut_mutated(mutants_xǁClaimǁ_unexpected__mutmut)
    def _unexpected(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_orig(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_1(self, outcome: o.Outcome) -> None:
        match outcome:
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_2(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_3(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)

    def xǁClaimǁ_unexpected__mutmut_4(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = None
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_5(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(None).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_6(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(None, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_7(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, None)
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_8(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_9(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, )
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_10(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(None))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_11(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(None)
            case _ as unreachable:
                assert_never(unreachable)

    def xǁClaimǁ_unexpected__mutmut_12(self, outcome: o.Outcome) -> None:
        match outcome:
            case (
                o.Renewed()
                | o.Lost()
                | o.Released()
                | o.NotHeld()
                | o.Withdrawn()
                | o.Poked()
                | o.Inspected()
                | o.Failed()
            ):
                message = f"the store answered a request for a lease with {type(outcome).__name__}"
                self.gate.failed(self, AsynclockError(message))
            case o.Granted() | o.Queued() | o.Busy() | o.QueueFull() | o.CapacityMismatch():
                raise AssertionError(outcome)
            case _ as unreachable:
                assert_never(None)

mutants_xǁClaimǁcommand__mutmut['_mutmut_orig'] = Claim.xǁClaimǁcommand__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_1'] = Claim.xǁClaimǁcommand__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_2'] = Claim.xǁClaimǁcommand__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_3'] = Claim.xǁClaimǁcommand__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_4'] = Claim.xǁClaimǁcommand__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_5'] = Claim.xǁClaimǁcommand__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_6'] = Claim.xǁClaimǁcommand__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_7'] = Claim.xǁClaimǁcommand__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_8'] = Claim.xǁClaimǁcommand__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_9'] = Claim.xǁClaimǁcommand__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_10'] = Claim.xǁClaimǁcommand__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_11'] = Claim.xǁClaimǁcommand__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_12'] = Claim.xǁClaimǁcommand__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_13'] = Claim.xǁClaimǁcommand__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_14'] = Claim.xǁClaimǁcommand__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_15'] = Claim.xǁClaimǁcommand__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_16'] = Claim.xǁClaimǁcommand__mutmut_16 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_17'] = Claim.xǁClaimǁcommand__mutmut_17 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_18'] = Claim.xǁClaimǁcommand__mutmut_18 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_19'] = Claim.xǁClaimǁcommand__mutmut_19 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_20'] = Claim.xǁClaimǁcommand__mutmut_20 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_21'] = Claim.xǁClaimǁcommand__mutmut_21 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_22'] = Claim.xǁClaimǁcommand__mutmut_22 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_23'] = Claim.xǁClaimǁcommand__mutmut_23 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_24'] = Claim.xǁClaimǁcommand__mutmut_24 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_25'] = Claim.xǁClaimǁcommand__mutmut_25 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_26'] = Claim.xǁClaimǁcommand__mutmut_26 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_27'] = Claim.xǁClaimǁcommand__mutmut_27 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_28'] = Claim.xǁClaimǁcommand__mutmut_28 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_29'] = Claim.xǁClaimǁcommand__mutmut_29 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_30'] = Claim.xǁClaimǁcommand__mutmut_30 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_31'] = Claim.xǁClaimǁcommand__mutmut_31 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_32'] = Claim.xǁClaimǁcommand__mutmut_32 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_33'] = Claim.xǁClaimǁcommand__mutmut_33 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_34'] = Claim.xǁClaimǁcommand__mutmut_34 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_35'] = Claim.xǁClaimǁcommand__mutmut_35 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_36'] = Claim.xǁClaimǁcommand__mutmut_36 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_37'] = Claim.xǁClaimǁcommand__mutmut_37 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_38'] = Claim.xǁClaimǁcommand__mutmut_38 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_39'] = Claim.xǁClaimǁcommand__mutmut_39 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_40'] = Claim.xǁClaimǁcommand__mutmut_40 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_41'] = Claim.xǁClaimǁcommand__mutmut_41 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_42'] = Claim.xǁClaimǁcommand__mutmut_42 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_43'] = Claim.xǁClaimǁcommand__mutmut_43 # type: ignore # mutmut generated
mutants_xǁClaimǁcommand__mutmut['xǁClaimǁcommand__mutmut_44'] = Claim.xǁClaimǁcommand__mutmut_44 # type: ignore # mutmut generated

mutants_xǁClaimǁsend__mutmut['_mutmut_orig'] = Claim.xǁClaimǁsend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_1'] = Claim.xǁClaimǁsend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_2'] = Claim.xǁClaimǁsend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_3'] = Claim.xǁClaimǁsend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_4'] = Claim.xǁClaimǁsend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_5'] = Claim.xǁClaimǁsend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_6'] = Claim.xǁClaimǁsend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_7'] = Claim.xǁClaimǁsend__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_8'] = Claim.xǁClaimǁsend__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_9'] = Claim.xǁClaimǁsend__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_10'] = Claim.xǁClaimǁsend__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_11'] = Claim.xǁClaimǁsend__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_12'] = Claim.xǁClaimǁsend__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_13'] = Claim.xǁClaimǁsend__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_14'] = Claim.xǁClaimǁsend__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_15'] = Claim.xǁClaimǁsend__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁsend__mutmut['xǁClaimǁsend__mutmut_16'] = Claim.xǁClaimǁsend__mutmut_16 # type: ignore # mutmut generated

mutants_xǁClaimǁtravel__mutmut['_mutmut_orig'] = Claim.xǁClaimǁtravel__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁtravel__mutmut['xǁClaimǁtravel__mutmut_1'] = Claim.xǁClaimǁtravel__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel__mutmut['xǁClaimǁtravel__mutmut_2'] = Claim.xǁClaimǁtravel__mutmut_2 # type: ignore # mutmut generated

mutants_xǁClaimǁtravelled__mutmut['_mutmut_orig'] = Claim.xǁClaimǁtravelled__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_1'] = Claim.xǁClaimǁtravelled__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_2'] = Claim.xǁClaimǁtravelled__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_3'] = Claim.xǁClaimǁtravelled__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_4'] = Claim.xǁClaimǁtravelled__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_5'] = Claim.xǁClaimǁtravelled__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_6'] = Claim.xǁClaimǁtravelled__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_7'] = Claim.xǁClaimǁtravelled__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_8'] = Claim.xǁClaimǁtravelled__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_9'] = Claim.xǁClaimǁtravelled__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_10'] = Claim.xǁClaimǁtravelled__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁtravelled__mutmut['xǁClaimǁtravelled__mutmut_11'] = Claim.xǁClaimǁtravelled__mutmut_11 # type: ignore # mutmut generated

mutants_xǁClaimǁtravel_alone__mutmut['_mutmut_orig'] = Claim.xǁClaimǁtravel_alone__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_1'] = Claim.xǁClaimǁtravel_alone__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_2'] = Claim.xǁClaimǁtravel_alone__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_3'] = Claim.xǁClaimǁtravel_alone__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_4'] = Claim.xǁClaimǁtravel_alone__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_5'] = Claim.xǁClaimǁtravel_alone__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_6'] = Claim.xǁClaimǁtravel_alone__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_7'] = Claim.xǁClaimǁtravel_alone__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁtravel_alone__mutmut['xǁClaimǁtravel_alone__mutmut_8'] = Claim.xǁClaimǁtravel_alone__mutmut_8 # type: ignore # mutmut generated

mutants_xǁClaimǁclose__mutmut['_mutmut_orig'] = Claim.xǁClaimǁclose__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_1'] = Claim.xǁClaimǁclose__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_2'] = Claim.xǁClaimǁclose__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_3'] = Claim.xǁClaimǁclose__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_4'] = Claim.xǁClaimǁclose__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_5'] = Claim.xǁClaimǁclose__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_6'] = Claim.xǁClaimǁclose__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_7'] = Claim.xǁClaimǁclose__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁclose__mutmut['xǁClaimǁclose__mutmut_8'] = Claim.xǁClaimǁclose__mutmut_8 # type: ignore # mutmut generated

mutants_xǁClaimǁ_withdraw__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_withdraw__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_1'] = Claim.xǁClaimǁ_withdraw__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_2'] = Claim.xǁClaimǁ_withdraw__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_3'] = Claim.xǁClaimǁ_withdraw__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_4'] = Claim.xǁClaimǁ_withdraw__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_5'] = Claim.xǁClaimǁ_withdraw__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_6'] = Claim.xǁClaimǁ_withdraw__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_7'] = Claim.xǁClaimǁ_withdraw__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_8'] = Claim.xǁClaimǁ_withdraw__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_9'] = Claim.xǁClaimǁ_withdraw__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_10'] = Claim.xǁClaimǁ_withdraw__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_11'] = Claim.xǁClaimǁ_withdraw__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁ_withdraw__mutmut['xǁClaimǁ_withdraw__mutmut_12'] = Claim.xǁClaimǁ_withdraw__mutmut_12 # type: ignore # mutmut generated

mutants_xǁClaimǁfinish__mutmut['_mutmut_orig'] = Claim.xǁClaimǁfinish__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_1'] = Claim.xǁClaimǁfinish__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_2'] = Claim.xǁClaimǁfinish__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_3'] = Claim.xǁClaimǁfinish__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_4'] = Claim.xǁClaimǁfinish__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_5'] = Claim.xǁClaimǁfinish__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_6'] = Claim.xǁClaimǁfinish__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_7'] = Claim.xǁClaimǁfinish__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_8'] = Claim.xǁClaimǁfinish__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_9'] = Claim.xǁClaimǁfinish__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_10'] = Claim.xǁClaimǁfinish__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_11'] = Claim.xǁClaimǁfinish__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_12'] = Claim.xǁClaimǁfinish__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_13'] = Claim.xǁClaimǁfinish__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_14'] = Claim.xǁClaimǁfinish__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_15'] = Claim.xǁClaimǁfinish__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁfinish__mutmut['xǁClaimǁfinish__mutmut_16'] = Claim.xǁClaimǁfinish__mutmut_16 # type: ignore # mutmut generated

mutants_xǁClaimǁanswered__mutmut['_mutmut_orig'] = Claim.xǁClaimǁanswered__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_1'] = Claim.xǁClaimǁanswered__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_2'] = Claim.xǁClaimǁanswered__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_3'] = Claim.xǁClaimǁanswered__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_4'] = Claim.xǁClaimǁanswered__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_5'] = Claim.xǁClaimǁanswered__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_6'] = Claim.xǁClaimǁanswered__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_7'] = Claim.xǁClaimǁanswered__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_8'] = Claim.xǁClaimǁanswered__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_9'] = Claim.xǁClaimǁanswered__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_10'] = Claim.xǁClaimǁanswered__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_11'] = Claim.xǁClaimǁanswered__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_12'] = Claim.xǁClaimǁanswered__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_13'] = Claim.xǁClaimǁanswered__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_14'] = Claim.xǁClaimǁanswered__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_15'] = Claim.xǁClaimǁanswered__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_16'] = Claim.xǁClaimǁanswered__mutmut_16 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_17'] = Claim.xǁClaimǁanswered__mutmut_17 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_18'] = Claim.xǁClaimǁanswered__mutmut_18 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_19'] = Claim.xǁClaimǁanswered__mutmut_19 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_20'] = Claim.xǁClaimǁanswered__mutmut_20 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_21'] = Claim.xǁClaimǁanswered__mutmut_21 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_22'] = Claim.xǁClaimǁanswered__mutmut_22 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_23'] = Claim.xǁClaimǁanswered__mutmut_23 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_24'] = Claim.xǁClaimǁanswered__mutmut_24 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_25'] = Claim.xǁClaimǁanswered__mutmut_25 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_26'] = Claim.xǁClaimǁanswered__mutmut_26 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_27'] = Claim.xǁClaimǁanswered__mutmut_27 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_28'] = Claim.xǁClaimǁanswered__mutmut_28 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_29'] = Claim.xǁClaimǁanswered__mutmut_29 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_30'] = Claim.xǁClaimǁanswered__mutmut_30 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_31'] = Claim.xǁClaimǁanswered__mutmut_31 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_32'] = Claim.xǁClaimǁanswered__mutmut_32 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_33'] = Claim.xǁClaimǁanswered__mutmut_33 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_34'] = Claim.xǁClaimǁanswered__mutmut_34 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_35'] = Claim.xǁClaimǁanswered__mutmut_35 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_36'] = Claim.xǁClaimǁanswered__mutmut_36 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_37'] = Claim.xǁClaimǁanswered__mutmut_37 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_38'] = Claim.xǁClaimǁanswered__mutmut_38 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_39'] = Claim.xǁClaimǁanswered__mutmut_39 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_40'] = Claim.xǁClaimǁanswered__mutmut_40 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_41'] = Claim.xǁClaimǁanswered__mutmut_41 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_42'] = Claim.xǁClaimǁanswered__mutmut_42 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_43'] = Claim.xǁClaimǁanswered__mutmut_43 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_44'] = Claim.xǁClaimǁanswered__mutmut_44 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_45'] = Claim.xǁClaimǁanswered__mutmut_45 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_46'] = Claim.xǁClaimǁanswered__mutmut_46 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_47'] = Claim.xǁClaimǁanswered__mutmut_47 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_48'] = Claim.xǁClaimǁanswered__mutmut_48 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_49'] = Claim.xǁClaimǁanswered__mutmut_49 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_50'] = Claim.xǁClaimǁanswered__mutmut_50 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_51'] = Claim.xǁClaimǁanswered__mutmut_51 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_52'] = Claim.xǁClaimǁanswered__mutmut_52 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_53'] = Claim.xǁClaimǁanswered__mutmut_53 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_54'] = Claim.xǁClaimǁanswered__mutmut_54 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_55'] = Claim.xǁClaimǁanswered__mutmut_55 # type: ignore # mutmut generated
mutants_xǁClaimǁanswered__mutmut['xǁClaimǁanswered__mutmut_56'] = Claim.xǁClaimǁanswered__mutmut_56 # type: ignore # mutmut generated

mutants_xǁClaimǁnoticed__mutmut['_mutmut_orig'] = Claim.xǁClaimǁnoticed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_1'] = Claim.xǁClaimǁnoticed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_2'] = Claim.xǁClaimǁnoticed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_3'] = Claim.xǁClaimǁnoticed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_4'] = Claim.xǁClaimǁnoticed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_5'] = Claim.xǁClaimǁnoticed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_6'] = Claim.xǁClaimǁnoticed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_7'] = Claim.xǁClaimǁnoticed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_8'] = Claim.xǁClaimǁnoticed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_9'] = Claim.xǁClaimǁnoticed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁnoticed__mutmut['xǁClaimǁnoticed__mutmut_10'] = Claim.xǁClaimǁnoticed__mutmut_10 # type: ignore # mutmut generated

mutants_xǁClaimǁ_sent_once__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_sent_once__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_1'] = Claim.xǁClaimǁ_sent_once__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_2'] = Claim.xǁClaimǁ_sent_once__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_3'] = Claim.xǁClaimǁ_sent_once__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_4'] = Claim.xǁClaimǁ_sent_once__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_5'] = Claim.xǁClaimǁ_sent_once__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_6'] = Claim.xǁClaimǁ_sent_once__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_sent_once__mutmut['xǁClaimǁ_sent_once__mutmut_7'] = Claim.xǁClaimǁ_sent_once__mutmut_7 # type: ignore # mutmut generated

mutants_xǁClaimǁ_stands__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_stands__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_1'] = Claim.xǁClaimǁ_stands__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_2'] = Claim.xǁClaimǁ_stands__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_3'] = Claim.xǁClaimǁ_stands__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_4'] = Claim.xǁClaimǁ_stands__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_5'] = Claim.xǁClaimǁ_stands__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_6'] = Claim.xǁClaimǁ_stands__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_7'] = Claim.xǁClaimǁ_stands__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_8'] = Claim.xǁClaimǁ_stands__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_9'] = Claim.xǁClaimǁ_stands__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_10'] = Claim.xǁClaimǁ_stands__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_11'] = Claim.xǁClaimǁ_stands__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_12'] = Claim.xǁClaimǁ_stands__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_13'] = Claim.xǁClaimǁ_stands__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_14'] = Claim.xǁClaimǁ_stands__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_15'] = Claim.xǁClaimǁ_stands__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_16'] = Claim.xǁClaimǁ_stands__mutmut_16 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_17'] = Claim.xǁClaimǁ_stands__mutmut_17 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_18'] = Claim.xǁClaimǁ_stands__mutmut_18 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_19'] = Claim.xǁClaimǁ_stands__mutmut_19 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_20'] = Claim.xǁClaimǁ_stands__mutmut_20 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_21'] = Claim.xǁClaimǁ_stands__mutmut_21 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_22'] = Claim.xǁClaimǁ_stands__mutmut_22 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_23'] = Claim.xǁClaimǁ_stands__mutmut_23 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_24'] = Claim.xǁClaimǁ_stands__mutmut_24 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_25'] = Claim.xǁClaimǁ_stands__mutmut_25 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_26'] = Claim.xǁClaimǁ_stands__mutmut_26 # type: ignore # mutmut generated
mutants_xǁClaimǁ_stands__mutmut['xǁClaimǁ_stands__mutmut_27'] = Claim.xǁClaimǁ_stands__mutmut_27 # type: ignore # mutmut generated

mutants_xǁClaimǁ_queues__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_queues__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_1'] = Claim.xǁClaimǁ_queues__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_2'] = Claim.xǁClaimǁ_queues__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_3'] = Claim.xǁClaimǁ_queues__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_4'] = Claim.xǁClaimǁ_queues__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_5'] = Claim.xǁClaimǁ_queues__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_6'] = Claim.xǁClaimǁ_queues__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_7'] = Claim.xǁClaimǁ_queues__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_8'] = Claim.xǁClaimǁ_queues__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_9'] = Claim.xǁClaimǁ_queues__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_10'] = Claim.xǁClaimǁ_queues__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_11'] = Claim.xǁClaimǁ_queues__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_12'] = Claim.xǁClaimǁ_queues__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁ_queues__mutmut['xǁClaimǁ_queues__mutmut_13'] = Claim.xǁClaimǁ_queues__mutmut_13 # type: ignore # mutmut generated

mutants_xǁClaimǁ_recheck__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_recheck__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_1'] = Claim.xǁClaimǁ_recheck__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_2'] = Claim.xǁClaimǁ_recheck__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_3'] = Claim.xǁClaimǁ_recheck__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_4'] = Claim.xǁClaimǁ_recheck__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_5'] = Claim.xǁClaimǁ_recheck__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_6'] = Claim.xǁClaimǁ_recheck__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_7'] = Claim.xǁClaimǁ_recheck__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_8'] = Claim.xǁClaimǁ_recheck__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_9'] = Claim.xǁClaimǁ_recheck__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_10'] = Claim.xǁClaimǁ_recheck__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_11'] = Claim.xǁClaimǁ_recheck__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_12'] = Claim.xǁClaimǁ_recheck__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_13'] = Claim.xǁClaimǁ_recheck__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_14'] = Claim.xǁClaimǁ_recheck__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_15'] = Claim.xǁClaimǁ_recheck__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_16'] = Claim.xǁClaimǁ_recheck__mutmut_16 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_17'] = Claim.xǁClaimǁ_recheck__mutmut_17 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_18'] = Claim.xǁClaimǁ_recheck__mutmut_18 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_19'] = Claim.xǁClaimǁ_recheck__mutmut_19 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_20'] = Claim.xǁClaimǁ_recheck__mutmut_20 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_21'] = Claim.xǁClaimǁ_recheck__mutmut_21 # type: ignore # mutmut generated
mutants_xǁClaimǁ_recheck__mutmut['xǁClaimǁ_recheck__mutmut_22'] = Claim.xǁClaimǁ_recheck__mutmut_22 # type: ignore # mutmut generated

mutants_xǁClaimǁbeat__mutmut['_mutmut_orig'] = Claim.xǁClaimǁbeat__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_1'] = Claim.xǁClaimǁbeat__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_2'] = Claim.xǁClaimǁbeat__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_3'] = Claim.xǁClaimǁbeat__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_4'] = Claim.xǁClaimǁbeat__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_5'] = Claim.xǁClaimǁbeat__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_6'] = Claim.xǁClaimǁbeat__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_7'] = Claim.xǁClaimǁbeat__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_8'] = Claim.xǁClaimǁbeat__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_9'] = Claim.xǁClaimǁbeat__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_10'] = Claim.xǁClaimǁbeat__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_11'] = Claim.xǁClaimǁbeat__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_12'] = Claim.xǁClaimǁbeat__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_13'] = Claim.xǁClaimǁbeat__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_14'] = Claim.xǁClaimǁbeat__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_15'] = Claim.xǁClaimǁbeat__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_16'] = Claim.xǁClaimǁbeat__mutmut_16 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_17'] = Claim.xǁClaimǁbeat__mutmut_17 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_18'] = Claim.xǁClaimǁbeat__mutmut_18 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_19'] = Claim.xǁClaimǁbeat__mutmut_19 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_20'] = Claim.xǁClaimǁbeat__mutmut_20 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_21'] = Claim.xǁClaimǁbeat__mutmut_21 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_22'] = Claim.xǁClaimǁbeat__mutmut_22 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_23'] = Claim.xǁClaimǁbeat__mutmut_23 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_24'] = Claim.xǁClaimǁbeat__mutmut_24 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_25'] = Claim.xǁClaimǁbeat__mutmut_25 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_26'] = Claim.xǁClaimǁbeat__mutmut_26 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_27'] = Claim.xǁClaimǁbeat__mutmut_27 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_28'] = Claim.xǁClaimǁbeat__mutmut_28 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_29'] = Claim.xǁClaimǁbeat__mutmut_29 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_30'] = Claim.xǁClaimǁbeat__mutmut_30 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_31'] = Claim.xǁClaimǁbeat__mutmut_31 # type: ignore # mutmut generated
mutants_xǁClaimǁbeat__mutmut['xǁClaimǁbeat__mutmut_32'] = Claim.xǁClaimǁbeat__mutmut_32 # type: ignore # mutmut generated

mutants_xǁClaimǁresync__mutmut['_mutmut_orig'] = Claim.xǁClaimǁresync__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁresync__mutmut['xǁClaimǁresync__mutmut_1'] = Claim.xǁClaimǁresync__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁresync__mutmut['xǁClaimǁresync__mutmut_2'] = Claim.xǁClaimǁresync__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁresync__mutmut['xǁClaimǁresync__mutmut_3'] = Claim.xǁClaimǁresync__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁresync__mutmut['xǁClaimǁresync__mutmut_4'] = Claim.xǁClaimǁresync__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁresync__mutmut['xǁClaimǁresync__mutmut_5'] = Claim.xǁClaimǁresync__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁresync__mutmut['xǁClaimǁresync__mutmut_6'] = Claim.xǁClaimǁresync__mutmut_6 # type: ignore # mutmut generated

mutants_xǁClaimǁ_poked__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_poked__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_1'] = Claim.xǁClaimǁ_poked__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_2'] = Claim.xǁClaimǁ_poked__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_3'] = Claim.xǁClaimǁ_poked__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_4'] = Claim.xǁClaimǁ_poked__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_5'] = Claim.xǁClaimǁ_poked__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_6'] = Claim.xǁClaimǁ_poked__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_7'] = Claim.xǁClaimǁ_poked__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_8'] = Claim.xǁClaimǁ_poked__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_9'] = Claim.xǁClaimǁ_poked__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_10'] = Claim.xǁClaimǁ_poked__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_poked__mutmut['xǁClaimǁ_poked__mutmut_11'] = Claim.xǁClaimǁ_poked__mutmut_11 # type: ignore # mutmut generated

mutants_xǁClaimǁ_renewed__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_renewed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_1'] = Claim.xǁClaimǁ_renewed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_2'] = Claim.xǁClaimǁ_renewed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_3'] = Claim.xǁClaimǁ_renewed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_4'] = Claim.xǁClaimǁ_renewed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_5'] = Claim.xǁClaimǁ_renewed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_6'] = Claim.xǁClaimǁ_renewed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_7'] = Claim.xǁClaimǁ_renewed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_8'] = Claim.xǁClaimǁ_renewed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_9'] = Claim.xǁClaimǁ_renewed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_10'] = Claim.xǁClaimǁ_renewed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_11'] = Claim.xǁClaimǁ_renewed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_12'] = Claim.xǁClaimǁ_renewed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_13'] = Claim.xǁClaimǁ_renewed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_14'] = Claim.xǁClaimǁ_renewed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_15'] = Claim.xǁClaimǁ_renewed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_16'] = Claim.xǁClaimǁ_renewed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_17'] = Claim.xǁClaimǁ_renewed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁClaimǁ_renewed__mutmut['xǁClaimǁ_renewed__mutmut_18'] = Claim.xǁClaimǁ_renewed__mutmut_18 # type: ignore # mutmut generated

mutants_xǁClaimǁ_unexpected__mutmut['_mutmut_orig'] = Claim.xǁClaimǁ_unexpected__mutmut_orig # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_1'] = Claim.xǁClaimǁ_unexpected__mutmut_1 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_2'] = Claim.xǁClaimǁ_unexpected__mutmut_2 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_3'] = Claim.xǁClaimǁ_unexpected__mutmut_3 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_4'] = Claim.xǁClaimǁ_unexpected__mutmut_4 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_5'] = Claim.xǁClaimǁ_unexpected__mutmut_5 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_6'] = Claim.xǁClaimǁ_unexpected__mutmut_6 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_7'] = Claim.xǁClaimǁ_unexpected__mutmut_7 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_8'] = Claim.xǁClaimǁ_unexpected__mutmut_8 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_9'] = Claim.xǁClaimǁ_unexpected__mutmut_9 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_10'] = Claim.xǁClaimǁ_unexpected__mutmut_10 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_11'] = Claim.xǁClaimǁ_unexpected__mutmut_11 # type: ignore # mutmut generated
mutants_xǁClaimǁ_unexpected__mutmut['xǁClaimǁ_unexpected__mutmut_12'] = Claim.xǁClaimǁ_unexpected__mutmut_12 # type: ignore # mutmut generated
