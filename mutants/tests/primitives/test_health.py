"""What a client says of itself."""

import asyncio

import asynclock
from asynclock.testing import FakeClock, run


def test_the_lease_renewed_longest_ago_is_found_whatever_its_ttl():
    """One with a long ttl may have most time left and yet be the one that nobody has heard of for longest."""

    async def main():
        async with asynclock.connect("memory://", clock=FakeClock()) as client:
            assert (await client.health()).oldest_unrenewed is None
            async with client.lock("long", ttl=600), client.lock("short", ttl=3):
                await asyncio.sleep(100.0)
                assert 99 < (await client.health()).oldest_unrenewed < 101
            async with client.lock("short", ttl=3):
                await asyncio.sleep(100.0)
                assert (await client.health()).oldest_unrenewed < 1.5
            await (await client.lock("kept", ttl=600, linger=300).acquire()).release()
            await asyncio.sleep(50.0)
            assert 49 < (await client.health()).oldest_unrenewed < 51

    run(main, limit=3600)
