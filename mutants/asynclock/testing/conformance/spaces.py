"""Batches, names, listings, health and the end: what surrounds a single record."""

import pytest

from asynclock.errors import StoreUnavailable
from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.testing.conformance.peer import LOCK, expect
from asynclock.testing.conformance.rules import Rules
from asynclock.types import ResourceKey

#: Pairs that a store with careless keys takes for one, or that do harm in a pattern, a path, a page or a terminal.
NAMES = (
    "lock", "Lock", "lock ", " ", "../../x", "/", "//", "}{", "{lock}", "a*", "a?", "[ab]", "a", "ab", "%61", "%", ":", "a:b", "<b>", "'",
    '"; DROP TABLE records; --', "\N{LATIN SMALL LETTER E WITH ACUTE}", "e\N{COMBINING ACUTE ACCENT}", "\N{LOCK}",
    "\N{RIGHT-TO-LEFT OVERRIDE}a", "x" * 512, "é" * 256,
)  # fmt: skip


class SpaceRules(Rules):
    """Everything but the rules of one resource."""

    async def test_a_batch_is_answered_in_order(self) -> None:
        """Each command sees what those before it did."""
        async with self.clients("a") as (a,):
            outcomes = await a.store.apply(
                [
                    a.request("a1"),
                    a.request("a2"),
                    c.Release(key=LOCK, id="a1"),
                    c.Renew(key=LOCK, id="a2", ttl_ms=5_000),
                    c.Withdraw(key=LOCK, id="a2"),
                    c.Inspect(key=LOCK),
                ]
            )
            kinds = [o.Granted, o.Queued, o.Released, o.Renewed, o.Released, o.Inspected]
            assert [type(outcome) for outcome in outcomes] == kinds
            assert expect(outcomes[-1], o.Inspected).holders == ()

    async def test_the_largest_batch_fits(self) -> None:
        """As many commands as the store says it takes, each on a resource of its own, all answered with their ids."""
        async with self.clients("a") as (a,):
            count = min(a.store.capabilities.max_batch, 2_000)
            names = [f"name {number}" for number in range(count)]
            outcomes = await a.store.apply([a.request(name, ResourceKey("big batch", name)) for name in names])
            assert [expect(outcome, o.Granted).id for outcome in outcomes] == names
            assert len(await a.listed("big batch")) == count

    async def test_an_empty_batch_is_nothing(self) -> None:
        """It answers nothing and does no harm."""
        async with self.clients("a") as (a,):
            assert list(await a.store.apply([])) == []

    async def test_a_repeated_batch_has_one_effect(self) -> None:
        """Sent again as a whole, as after a lost reply, it leaves what the first left."""
        async with self.clients("a") as (a,):
            keys = [ResourceKey("repeated", f"{number}") for number in range(5)]
            batch = [a.request(f"a{number % 2}", key) for number in range(2) for key in keys]
            first = await a.store.apply(batch)
            again = await a.store.apply(batch)
            tokens = [outcome.token for outcome in first if isinstance(outcome, o.Granted)]
            assert [outcome.token for outcome in again if isinstance(outcome, o.Granted)] == tokens
            assert [type(outcome) for outcome in again] == [type(outcome) for outcome in first]

    async def test_every_name_is_a_lock_of_its_own(self) -> None:
        """Names that look alike, or like something else, neither share a lock nor touch another's."""
        async with self.clients("a", "b") as (a, b):
            keys = [ResourceKey("names", name) for name in NAMES] + [ResourceKey(name, "names") for name in NAMES]
            keys += [ResourceKey("p/q", "r"), ResourceKey("p", "q/r")]
            for number, key in enumerate(keys):
                await a.hold(f"a{number}", key)
            for number, key in enumerate(keys):
                assert await b.holding(key) == [f"a{number}"]
            assert set(await b.listed(None)) == set(keys)
            await a.release("a0", keys[0])
            assert set(await b.listed(None)) == set(keys[1:])

    async def test_ids_owners_and_details_are_kept_exactly(self) -> None:
        """What people wrote comes back byte for byte, four kilobytes of it too."""
        async with self.clients("a") as (a,):
            for name in NAMES:
                await a.hold(f"id {name}", owner=name, details="é" * 2_048 + name)
                (holder,) = (await a.inspect()).holders
                assert (holder.id, holder.owner, holder.details) == (f"id {name}", name, "é" * 2_048 + name)
                await a.release(f"id {name}")

    async def test_a_listing_shows_what_is_in_use(self) -> None:
        """Of one project or of all, with holders and waiters; what is idle is not shown."""
        async with self.clients("a", "b") as (a, b):
            one, two, other = ResourceKey("p", "1"), ResourceKey("p", "2"), ResourceKey("q", "1")
            for key in (one, two, other):
                await a.hold("a1", key)
            await b.queue("b1", one)
            await a.release("a1", two)
            listed = await b.listed("p")
            assert set(listed) == {one}
            assert [waiter.id for waiter in listed[one].waiters] == ["b1"]
            assert set(await b.listed(None)) == {one, other}
            assert await b.listed("nobody") == {}

    async def test_looking_at_what_nobody_uses(self) -> None:
        """It has no capacity, no holders and no waiters; and a poke finds nothing to do."""
        async with self.clients("a") as (a,):
            seen = await a.inspect()
            assert (seen.capacity, seen.holders, seen.waiters) == (0, (), ())
            assert await a.poke() == o.Poked(granted=())

    async def test_health_of_a_living_store(self) -> None:
        """It is up, says its version and grade, and how long a round trip takes."""
        async with self.clients("a") as (a,):
            health = await a.store.health()
            assert health.status in {"healthy", "degraded"}
            assert health.grade == a.store.capabilities.grade
            assert health.version
            assert health.latency_ms is not None
            assert health.latency_ms >= 0

    async def test_closing_twice_and_asking_afterwards(self) -> None:
        """A closed store refuses work by a typed error, and its notices come to an end."""
        async with self.clients("a", "b") as (a, b):
            await a.hold("a1")
            await a.store.aclose()
            await a.store.aclose()
            with pytest.raises(StoreUnavailable):
                await a.acquire("a2")
            assert await b.holding() == ["a1"]
