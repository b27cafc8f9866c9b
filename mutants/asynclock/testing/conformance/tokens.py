"""Fencing tokens: they only grow, whoever holds; a block of them is for one lease that holds everything."""

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.testing.conformance.peer import LOCK, LONG_MS, Peer, expect
from asynclock.testing.conformance.rules import Rules


async def shown(peer: Peer) -> tuple[int, int, int]:
    """Of the only holder: the token in use, the first one it had, and the last."""
    (holder,) = (await peer.inspect()).holders
    return holder.token, holder.block, holder.block + holder.tokens - 1


def reassertion(token: int, block: int, *, capacity: int = 1) -> c.Reassert:
    """What client "a" tells of its lease "a1" of one permit, which has, so it says, 64 tokens from ``block`` on."""
    return c.Reassert(
        key=LOCK,
        id="a1",
        client="a",
        owner="o",
        permits=1,
        capacity=capacity,
        token=token,
        tokens=64,
        ttl_ms=LONG_MS,
        block=block,
    )


class TokenRules(Rules):
    """Acquire and Renew reserve tokens, Renew tells the one in use, ForceRelease takes a lease by any it has had."""

    async def test_tokens_grow_across_idle_times(self) -> None:
        """Also when nobody holds or waits in between and the store has nothing to remember."""
        async with self.clients("a") as (a,):
            tokens = []
            for number in range(20):
                tokens.append((await a.hold(f"a{number}")).token)
                await a.release(f"a{number}")
            assert tokens == sorted(set(tokens))

    async def test_tokens_grow_within_a_batch(self) -> None:
        """Also where one name is taken and given back many times before the store looks at its clock again."""
        async with self.clients("a") as (a,):
            rounds = min(a.store.capabilities.max_batch // 2, 60)
            batch = [each for n in range(rounds) for each in (a.request(f"a{n}"), c.Release(key=LOCK, id=f"a{n}"))]
            outcomes = await a.store.apply(batch)
            tokens = [outcome.token for outcome in outcomes if isinstance(outcome, o.Granted)]
            assert len(tokens) == rounds
            assert tokens == sorted(set(tokens))

    async def test_blocks_of_tokens_do_not_overlap(self) -> None:
        """The next grant's token lies above the whole block of the last one, and of a renewal's."""
        async with self.clients("a", "b") as (a, b):
            first = await a.hold("a1", tokens=5_000)
            renewed = expect(await a.renew("a1", tokens=5_000), o.Renewed)
            assert renewed.tokens == 5_000
            assert renewed.token >= first.token + 5_000
            await a.release("a1")
            assert (await b.hold("b1")).token >= renewed.token + 5_000

    async def test_a_share_has_one_token(self) -> None:
        """Beside others a lease with more in reserve would go on to a token that is smaller than a later grant's."""
        async with self.clients("a", "b") as (a, b):
            for peer, name in ((a, "a1"), (b, "b1")):
                assert (await peer.hold(name, capacity=3, tokens=64)).tokens == 1
                renewed = expect(await peer.renew(name, tokens=64), o.Renewed)
                assert (renewed.token, renewed.tokens) == (0, 0)
            await a.queue("a2", permits=3, capacity=3, tokens=64)
            for peer, name in ((a, "a1"), (b, "b1")):
                await peer.release(name)
            assert (await a.hold("a2", permits=3, capacity=3)).tokens == 64

    async def test_the_token_in_use_is_shown(self) -> None:
        """As the client tells it, so that people see who holds it now; never an older one, nor one it does not have."""
        async with self.clients("a", "b") as (a, b):
            first = (await a.hold("a1", tokens=3)).token
            assert await shown(b) == (first, first, first + 2)
            for told, seen in ((1, 1), (0, 1), (2, 2), (1, 2), (3, 2), (-1, 2)):
                expect(await a.renew("a1", token=first + told), o.Renewed)
                assert await shown(b) == (first + seen, first, first + 2)
            await b.queue("b1")
            expect(await b.renew("b1", token=first + 2), o.Queued)

    async def test_a_further_block_is_not_in_use_yet(self) -> None:
        """Reserved while the last of the block before are still in use, it is shown when its client says so."""
        async with self.clients("a") as (a,):
            first = (await a.hold("a1", tokens=2)).token
            block = expect(await a.renew("a1", tokens=8, token=first + 1), o.Renewed).token
            assert await shown(a) == (first + 1, first, block + 7)
            expect(await a.renew("a1", token=block + 3), o.Renewed)
            assert await shown(a) == (block + 3, first, block + 7)

    async def test_any_token_it_has_had_names_a_lease(self) -> None:
        """Its client may have passed it on since somebody looked; yet a token never takes a lease that was granted later."""
        async with self.clients("a", "b") as (a, b):
            first = (await a.hold("a1", tokens=64)).token
            block = expect(await a.renew("a1", tokens=64), o.Renewed).token
            await a.renew("a1", token=block + 5)
            assert await b.force(first - 1) == o.NotHeld()
            assert await b.force(block + 64) == o.NotHeld()
            assert await b.force(first + 9) == o.Released()
            await b.hold("b1", tokens=64)
            for token in (first, first + 9, block, block + 63):
                assert await a.force(token) == o.NotHeld()
            assert await a.holding() == ["b1"]

    async def test_reasserting_tells_the_token_in_use_and_its_block(self) -> None:
        """The block may be a further one, or have been used up to its end; what is told of is never given again."""
        async with self.clients("a", "b") as (a, b):
            ahead = (await a.inspect()).now_ms * 1000 + 60_000_000
            for token, block, first, last in (
                (ahead, 0, ahead, ahead + 63),
                (ahead + 20, ahead, ahead, ahead + 63),
                (ahead, ahead + 90, ahead, ahead + 153),
            ):
                expect(await a.send(reassertion(token, block)), o.Renewed)
                assert await shown(b) == (token, first, last)
            await b.queue("b1")
            await a.release("a1")
            assert (await b.hold("b1")).token >= ahead + 154

    async def test_a_reasserted_share_has_one_token(self) -> None:
        """Whatever it says; but none of the tokens that it speaks of is given again."""
        async with self.clients("a", "b") as (a, b):
            ahead = (await a.inspect()).now_ms * 1000 + 60_000_000
            expect(await a.send(reassertion(ahead, ahead - 4, capacity=2)), o.Renewed)
            assert await shown(b) == (ahead, ahead, ahead)
            assert (await b.hold("b1", capacity=2)).token >= ahead + 60
