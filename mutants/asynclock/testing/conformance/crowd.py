"""Several clients at once: what no single command can show."""

import asyncio

from asynclock.model import outcomes as o
from asynclock.testing.conformance.peer import PATIENCE, Peer, expect
from asynclock.testing.conformance.rules import Rules

ROUNDS = 15


async def take_turns(peer: Peer, held: list[int], capacity: int, permits: int) -> list[int]:
    """Acquire and release ``ROUNDS`` times; return the tokens. ``held`` is what all together hold."""
    tokens = []
    for number in range(ROUNDS):
        name = f"{peer.client}{number}"
        answer = await peer.acquire(name, permits=permits, capacity=capacity)
        while isinstance(answer, o.Queued):
            await asyncio.sleep(0.001)
            answer = await peer.acquire(name, permits=permits, capacity=capacity)
        tokens.append(expect(answer, o.Granted).token)
        held.append(permits)
        assert sum(held) <= capacity, "more is held than there is"
        await asyncio.sleep(0)
        held.remove(permits)
        expect(await peer.release(name), o.Released)
    return tokens


class CrowdRules(Rules):
    """Concurrent clients on one resource."""

    async def test_clients_take_turns(self) -> None:
        """Five clients, one permit: never two at once, and no token twice."""
        async with self.clients(*"abcde") as peers, asyncio.timeout(PATIENCE):
            held: list[int] = []
            tokens = await asyncio.gather(*(take_turns(peer, held, 1, 1) for peer in peers))
            assert len({token for some in tokens for token in some}) == 5 * ROUNDS
            assert all(some == sorted(some) for some in tokens)
            assert (await peers[0].inspect()).capacity == 0

    async def test_clients_share_permits(self) -> None:
        """Five clients that want one to three of four permits: never more than four."""
        async with self.clients(*"abcde") as peers, asyncio.timeout(PATIENCE):
            held: list[int] = []
            wanted = (1, 1, 2, 3, 2)
            await asyncio.gather(*(take_turns(*each) for each in zip(peers, [held] * 5, [4] * 5, wanted, strict=True)))
            assert (await peers[0].inspect()).capacity == 0
