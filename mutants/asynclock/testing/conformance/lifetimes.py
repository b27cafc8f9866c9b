"""What runs out, by the store's own clock: leases, waiters, and grants that nobody confirmed."""

from asynclock.model import outcomes as o
from asynclock.testing.conformance.peer import LONG_MS, Peer, expect, until
from asynclock.testing.conformance.rules import Rules

SHORT_MS = 150
#: Long enough to be renewed in time on a busy machine.
RENEWED_MS = 600


async def gone(peer: Peer, name: str) -> None:
    """Return once ``name`` is neither holder nor waiter, which must be by the store's clock alone."""

    async def look() -> bool:
        seen = await peer.inspect()
        return name not in {holder.id for holder in seen.holders} | {waiter.id for waiter in seen.waiters}

    await until(look)


class LifetimeRules(Rules):
    """Short real ttls; every wait is for the store's clock, and bounded."""

    async def test_a_lease_runs_out_and_is_never_renewed_again(self) -> None:
        """A late renewal is answered Lost although nobody else has taken the lock."""
        async with self.clients("a") as (a,):
            await a.hold("a1", ttl_ms=SHORT_MS)
            await gone(a, "a1")
            assert await a.renew("a1") == o.Lost()
            assert await a.release("a1") == o.NotHeld()
            assert (await a.inspect()).capacity == 0

    async def test_what_ran_out_goes_to_the_next_waiter(self) -> None:
        """A waiter that asks at the time it was told finds itself granted, with a larger token."""
        async with self.clients("a", "b") as (a, b):
            first = await a.hold("a1", ttl_ms=SHORT_MS)
            queued = await b.queue("b1")
            assert queued.recheck_after_ms is not None
            assert queued.recheck_after_ms <= SHORT_MS

            async def look() -> tuple[o.Granted, ...]:
                return (await b.poke()).granted

            (granted,) = await until(look)
            assert granted.id == "b1"
            assert granted.token > first.token

    async def test_renewing_keeps_a_lease(self) -> None:
        """Renewed from a short to a long ttl, it outlives another that was not renewed."""
        async with self.clients("a") as (a,):
            await a.hold("kept", capacity=2, ttl_ms=RENEWED_MS)
            assert expect(await a.renew("kept", ttl_ms=LONG_MS), o.Renewed).ttl_ms == LONG_MS
            await a.hold("left", capacity=2, ttl_ms=RENEWED_MS)
            await gone(a, "left")
            assert await a.holding() == ["kept"]

    async def test_a_waiter_nobody_renews_is_skipped(self) -> None:
        """A dead client's better-ranked request does not stop a living one."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await b.queue("dead", priority=9, ttl_ms=SHORT_MS)
            await b.queue("living")
            await gone(a, "dead")
            assert expect(await a.release("a1"), o.Released).granted == ("living",)

    async def test_renewing_keeps_a_waiter(self) -> None:
        """A queued request that is renewed keeps its place beyond its first lifetime."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await b.queue("b1", ttl_ms=RENEWED_MS)
            await b.queue("b2", ttl_ms=RENEWED_MS)
            assert expect(await b.renew("b1", ttl_ms=LONG_MS), o.Queued).position == 1
            await gone(a, "b2")
            assert await a.waiting() == ["b1"]

    async def test_an_unconfirmed_grant_ends_with_its_waiter(self) -> None:
        """A grant from the queue has the waiter's remaining time, not a whole ttl, until it is renewed."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await b.queue("b1", ttl_ms=60_000)
            await a.release("a1")
            granted = await b.hold("b1", ttl_ms=60_000)
            assert granted.ttl_ms <= 10_000
            expect(await b.renew("b1", ttl_ms=60_000), o.Renewed)
            assert (await b.hold("b1")).ttl_ms > 50_000

    async def test_tokens_grow_past_what_ran_out(self) -> None:
        """Expiry forgets the holder, not that its token was given."""
        async with self.clients("a", "b") as (a, b):
            first = await a.hold("a1", ttl_ms=SHORT_MS, tokens=1_000_000)
            await gone(a, "a1")
            assert (await b.hold("b1")).token >= first.token + 1_000_000
