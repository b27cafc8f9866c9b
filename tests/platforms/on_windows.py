"""What works on Windows, and what is said of the rest: ``on_windows.py FOLDER REDIS_URL``."""

import asyncio
import sys

import asynclock
import asynclock.testing


async def hand_over(url: str) -> list[int]:
    """Pass a lock between two clients, each of which waits for it."""
    tokens = []
    async with asynclock.connect(url) as one, asynclock.connect(url) as other:

        async def turns(client: asynclock.Client) -> None:
            for _ in range(5):
                async with client.lock("x").acquire(timeout=30) as lease:
                    tokens.append(lease.token)
                    await asyncio.sleep(0)

        await asyncio.gather(turns(one), turns(other))
    return tokens


async def refused(url: str | None, **options: str) -> str:
    try:
        async with asynclock.connect(url, **options):
            return "nothing was refused"
    except asynclock.ConfigurationError as error:
        return str(error)


async def main(folder: str, redis: str) -> None:
    for url in ("memory://x", redis):
        tokens = await hand_over(url)
        assert tokens == sorted(set(tokens)), tokens
        print("worked", url.partition(":")[0], len(tokens))  # noqa: T201 - to the test that started this
    for url in (None, f"sqlite:///{folder}/locks.db"):
        print(await refused(url))  # noqa: T201
    print(await refused("memory://", audit_file=f"{folder}/trail", audit_key="0123456789abcdef"))  # noqa: T201


asyncio.run(main(*sys.argv[1:]))
