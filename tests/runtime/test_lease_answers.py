"""A lease: what its renewals say, what it makes of each answer, and when it does what is due. In virtual time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise
from typing import Any, NamedTuple

import pytest

import asynclock
from asynclock import LossReason
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Reassert, Release, Renew
from asynclock.runtime.details import parse
from asynclock.runtime.held import FOLLOW, Held
from asynclock.runtime.turn import Turn
from asynclock.types import ResourceKey
from tests.runtime.stage import Actor, actors, in_virtual_time
from tests.runtime.test_moments import Refusing, timed
from tests.runtime.test_requests import Observer
from tests.runtime.test_suspend import Told

KEY = ResourceKey("default", "n")
TTL = 30.0
MARGIN = 0.61


class Scene(NamedTuple):
    """A client that is ten seconds old, and a lease that it has just got."""

    actor: Actor
    lease: asynclock.Lease
    held: Held

    @property
    def now(self) -> float:
        return asyncio.get_running_loop().time()


@asynccontextmanager
async def holding(**terms: Any) -> AsyncIterator[Scene]:
    async with actors(1) as [actor]:
        await asyncio.sleep(10)
        lease = await actor.client.lock("n", **{"ttl": TTL, "on_lost": "notify", **terms}).acquire()
        (held,) = actor.client._open.helds.values()
        yield Scene(actor, lease, held)
        if lease.remaining():
            await lease.release()


# -- what it says ------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_a_renewal_says_no_more_than_that_the_lease_lives() -> None:
    """It reserves no token, and repeats nothing that the store knows."""
    async with holding() as ((_, store), _, held):
        await asyncio.sleep(10)
        assert store.of(Renew) == [Renew(key=KEY, id=held.id, ttl_ms=30_000)]


@in_virtual_time
async def test_a_lease_that_passes_on_says_whose_it_is_a_tenth_of_a_second_later() -> None:
    """Once: its next renewal says only that it lives."""
    async with holding() as ((client, store), lease, held):
        heir = asyncio.ensure_future(client.lock("n", ttl=TTL).acquire(owner="heir"))
        await asyncio.sleep(0.1)
        store.sent.clear()
        await lease.release()
        second = await heir
        await asyncio.sleep(FOLLOW - 0.001)
        assert store.sent == []
        await asyncio.sleep(0.002)
        (told,) = store.of(Renew)
        assert told == Renew(key=KEY, id=held.id, ttl_ms=30_000, owner="heir", details=told.details, token=second.token)
        assert parse(told.details)["pid"]
        await asyncio.sleep(10.1)
        assert store.of(Renew)[1:] == [Renew(key=KEY, id=held.id, ttl_ms=30_000)]
        await second.release()


@in_virtual_time
async def test_a_lease_that_lingers_says_so_a_tenth_of_a_second_later() -> None:
    """It is nobody's then; and one that is taken again at once costs no renewal."""
    async with holding(linger=1.0) as ((_, store), lease, held):
        await lease.release()
        await asyncio.sleep(FOLLOW - 0.001)
        assert store.of(Renew) == []
        await asyncio.sleep(0.002)
        (told,) = store.of(Renew)
        assert told == Renew(key=KEY, id=held.id, ttl_ms=30_000, details=told.details, token=lease.token)
        assert parse(told.details)["state"] == "lingering"
        await asyncio.sleep(0.898)
        assert store.count(Release) == 0
        await asyncio.sleep(0.002)
        assert store.count(Release) == 1


@in_virtual_time
async def test_a_lease_that_lingers_is_asserted_again_as_nobodys() -> None:
    """Under its own id, with the next of its tokens."""
    async with holding(linger=1.0) as ((client, _), lease, held):
        await lease.release()
        again = held.reassertion()
        assert parse(again.details)["state"] == "lingering"
        assert again == Reassert(
            key=KEY,
            id=held.id,
            client=client.id,
            owner=held.id,
            permits=1,
            capacity=1,
            token=lease.token,
            block=lease.token + 1,
            tokens=held.end_token - lease.token - 1,
            ttl_ms=30_000,
            details=again.details,
        )
        await asyncio.sleep(1.1)


@in_virtual_time
async def test_a_reassertion_keeps_the_tokens_that_were_reserved_meanwhile() -> None:
    """All up to the last of the next block: what lies between the two blocks is given to nobody."""
    async with holding(linger=1.0) as (_, lease, held):
        held.renewed(o.Renewed(ttl_ms=30_000, token=held.end_token + 10, tokens=64), 10.0)
        again = held.reassertion()
        assert again.block == lease.token + 1
        assert again.block + again.tokens == held.end_token + 10 + 64
        held.next_block()
        assert (held.next_token, held.end_token, held.spare) == (
            again.block + again.tokens - 64,
            again.block + again.tokens,
            None,
        )
        await lease.release()
        await asyncio.sleep(1.1)


@in_virtual_time
async def test_a_reassertion_of_a_lease_without_tokens_to_give_names_the_one_in_use() -> None:
    """A block of one."""
    async with holding() as (_, lease, held):
        again = held.reassertion()
        assert (again.token, again.block, again.tokens) == (lease.token, lease.token, 1)


# -- what it makes of an answer ------------------------------------------------------------------------------------------


@in_virtual_time
async def test_an_answer_counts_from_when_the_renewal_was_sent_to_the_millisecond() -> None:
    """And so does the rank of whoever waits elsewhere."""
    async with holding() as (scene, _, held):
        held.renewed(o.Renewed(ttl_ms=20_000, contender=-500), 9.5)
        assert held.valid_until == pytest.approx(9.5 + 20 - MARGIN, abs=1e-6)
        assert held.contender == pytest.approx(9_500 - 500, abs=1e-3)
        assert 9.5 + 6.0 <= held.renew_at <= 9.5 + 20 / 3
        assert held.due == held.renew_at
        held.renewed(o.Renewed(ttl_ms=20_000), 9.6)
        assert held.contender is None
        await asyncio.sleep(0.1)
        assert scene.store.count(Renew) == 0


@in_virtual_time
async def test_whose_turn_it_became_meanwhile_is_told_a_tenth_of_a_second_after_the_renewal_was_sent() -> None:
    """The answer is to an older question."""
    async with holding() as (_, _, held):
        held.stale = True
        held.renewed(o.Renewed(ttl_ms=30_000), 10.0)
        assert held.renew_at == pytest.approx(10.0 + FOLLOW)


@in_virtual_time
async def test_refused_renewals_get_nearer_to_each_other_as_the_end_comes_near() -> None:
    """A tenth of the ttl, or a third of what is left, and never less than ten milliseconds. The store is said to be why."""
    async with actors(1) as [(client, store)]:
        store.__class__ = Refusing
        store.times, store.answer, store.tried, store.refused = [], None, [], (Renew,)
        await asyncio.sleep(10)
        lease = await client.lock("n", ttl=3.0, on_lost="notify").acquire(owner="ops")
        end = asyncio.get_running_loop().time() + lease.remaining()
        await lease.lost.wait()
        assert asyncio.get_running_loop().time() == pytest.approx(end, abs=1e-6)
        assert lease.lost.reason is LossReason.UNREACHABLE
        assert len(store.tried) > 10
        for before, after in pairwise(store.tried):
            assert after - before == pytest.approx(max(0.01, min(0.3, (end - before) / 3)), abs=1e-6)


@in_virtual_time
async def test_after_a_refused_renewal_the_next_one_says_whose_the_lease_is() -> None:
    """What the refused one told may not have been heard."""
    async with holding(owner="ops") as ((_, store), _, held):
        held.renewed(o.Failed(message="full"), 10.0)
        await asyncio.sleep(3.1)
        assert [told.owner for told in store.of(Renew)] == ["ops"]
        assert not held.unanswered


@in_virtual_time
async def test_listeners_hear_of_the_renewals_of_whoever_holds() -> None:
    """A lease that lingers is renewed in silence: nobody holds it."""
    async with holding(linger=15.0) as ((client, store), lease, _):
        told: list[Any] = []
        client._open.listen(lambda event: told.append(event) if type(event).__name__ == "Renewed" else None)
        await asyncio.sleep(10)
        assert [(event.name, event.token) for event in told] == [("n", lease.token)]
        await lease.release()
        await asyncio.sleep(14)
        assert store.count(Renew) >= 3
        assert len(told) == 1
        await asyncio.sleep(2)


@in_virtual_time
async def test_an_answer_after_the_end_has_a_lease_given_back_only_if_the_store_has_it() -> None:
    """It may have been renewed after it was given back as lost; one that its client gave back itself cannot."""
    async with holding() as ((_, store), _, held):
        held.lose(LossReason.UNREACHABLE)
        for answer in (o.Lost(), o.Failed(message="full")):
            held.renewed(answer, 10.0)
        await asyncio.sleep(0.01)
        assert store.count(Release) == 1
        held.renewed(o.Renewed(ttl_ms=30_000), 10.0)
        await asyncio.sleep(0.01)
        assert store.count(Release) == 2
    async with holding() as ((_, store), lease, held):
        await lease.release()
        held.renewed(o.Renewed(ttl_ms=30_000), 10.0)
        await asyncio.sleep(0.01)
        assert store.count(Release) == 1


# -- when ----------------------------------------------------------------------------------------------------------------


@in_virtual_time
async def test_an_end_is_an_end_at_its_very_time() -> None:
    """Whoever looks, and whether a timer has come."""
    async with holding() as (scene, lease, held):
        held.valid_until = asyncio.get_running_loop().time()
        assert not held.valid()
        assert lease.lost.reason is LossReason.EXPIRED
        assert scene.client.stats()["default"].holding == 0
    async with holding() as (_, lease, held):
        held.beat(held.valid_until)
        assert lease.lost.reason is LossReason.EXPIRED
    async with holding(max_hold=5.0) as (_, lease, held):
        held.beat(lease._turn.max_hold_until)
        assert lease.lost.reason is LossReason.MAX_HOLD
    async with holding(linger=5.0) as ((_, store), lease, held):
        await lease.release()
        held.beat(held.linger_until)
        await asyncio.sleep(0.01)
        assert store.count(Release) == 1
    async with holding() as ((_, store), lease, held):
        held.beat(held.renew_at)
        await asyncio.sleep(0.01)
        assert store.count(Renew) == 1


@in_virtual_time
async def test_a_hold_that_lasts_too_long_ends_to_the_millisecond_and_says_why() -> None:
    """However long its renewals are away."""
    async with holding(max_hold=1.5) as (scene, lease, _):
        assert await lease.lost.wait() is LossReason.MAX_HOLD
        assert asyncio.get_running_loop().time() == pytest.approx(11.5, abs=1e-6)
        with pytest.raises(asynclock.LeaseLost, match=r"held for 1\.5 s") as caught:
            lease.ensure()
        assert caught.value.by == "held for 1.5 s"
        await asyncio.sleep(0.01)
        assert scene.store.count(Release) == 1


@in_virtual_time
async def test_a_loss_that_nobody_caused_names_nobody() -> None:
    """And counts from the end of the lease, though it is found later; listeners hear of it."""
    async with holding() as ((client, _), lease, held):
        told: list[Any] = []
        client._open.listen(lambda event: told.append(event) if type(event).__name__ == "Lost" else None)
        asyncio.get_running_loop().advance(held.valid_until - 10.0 + 2.0)
        with pytest.raises(asynclock.LeaseLost) as caught:
            lease.ensure()
        assert (caught.value.by, caught.value.reason) == ("", LossReason.EXPIRED)
        assert caught.value.ago == pytest.approx(2.0, abs=1e-6)
        await asyncio.sleep(0.1)
        assert [event.name for event in told] == ["n"]


@in_virtual_time
async def test_a_lease_that_was_taken_away_is_not_given_back() -> None:
    """The store has it no more; the client's next waiter asks for one of its own."""
    async with holding() as ((client, store), lease, _):
        wait = asyncio.ensure_future(client.lock("n", ttl=TTL).acquire())
        await client.force_release("n", reason="stuck", by="ann")
        assert await lease.lost.wait() is LossReason.REVOKED
        second = await wait
        assert store.count(Release) == 0
        assert store.count(Acquire) == 2
        await second.release()


@in_virtual_time
async def test_an_earlier_renewal_is_taken_and_a_later_one_is_not() -> None:
    """One that is under way is early enough; and what ends before it ends at its time."""
    async with holding(max_hold=2.0) as (_, _, held):
        renew_at, due = held.renew_at, held.due
        assert due == 12.0
        held.renew_by(renew_at + 1)
        assert (held.renew_at, held.due) == (renew_at, due)
        held.renew_by(15.0)
        assert (held.renew_at, held.due) == (15.0, due)
        held.renew_by(11.0)
        assert (held.renew_at, held.due) == (11.0, 11.0)
        held.renewing = True
        held.renew_by(10.5)
        assert (held.renew_at, held.due) == (11.0, 11.0)
        held.renewing = False


@in_virtual_time
async def test_the_end_of_lingering_is_nothing_to_a_lease_that_was_taken_again() -> None:
    """It does not even renew it sooner."""
    async with holding(linger=5.0) as ((client, store), lease, _):
        await lease.release()
        await asyncio.sleep(4.95)
        again = await client.lock("n", ttl=TTL).acquire()
        store.sent.clear()
        await asyncio.sleep(FOLLOW - 0.001)
        assert store.sent == []
        await asyncio.sleep(0.002)
        assert store.count(Renew) == 1
        await again.release()


@in_virtual_time
async def test_a_waiter_that_leaves_at_once_keeps_no_lease_from_its_renewals() -> None:
    """Tokens were to be reserved for it with the loop's next turn."""
    async with holding() as ((_, store), lease, held):
        turn = Turn(held.gate, held.terms, 10.0, wait=True)
        held.gate.join(turn)
        held.gate.leave(turn)
        await asyncio.sleep(10.1)
        assert store.of(Renew) == [Renew(key=KEY, id=held.id, ttl_ms=30_000)]
        assert lease.remaining() > 20


@in_virtual_time
async def test_a_traced_holder_is_told_to_the_store_a_tenth_of_a_second_after_its_grant() -> None:
    """Its span is what those who wait are linked to."""
    async with actors(1) as [(client, store)]:
        trace = Observer()
        trace.details = '{"trace":"abc"}'
        client._open.tracer = Observer(begin=lambda *_about: trace)
        client._open.attend()
        await asyncio.sleep(10)
        lease = await client.lock("n", ttl=TTL).acquire()
        await asyncio.sleep(FOLLOW - 0.001)
        assert store.count(Renew) == 0
        await asyncio.sleep(0.002)
        assert [told.details for told in store.of(Renew)] == [trace.details]
        await lease.release()
        client._open.tracer = None


@in_virtual_time
async def test_a_lease_is_not_believed_in_after_a_fork() -> None:
    """It is the parent's: nobody is told, nothing is given back."""
    store, client = timed()
    async with client:
        lease = await client.lock("n", ttl=TTL, on_lost="notify").acquire()
        (held,) = client._open.helds.values()
        told: list[Any] = []
        lease._turn.watch(Told(lambda: told.append(lease)))
        client._open.forked = True
        assert not held.valid()
        await asyncio.sleep(0.1)
        assert lease.lost.reason is LossReason.FORKED
        assert told == []
        assert store.count(Release) == 0
        client._open.forked = False
