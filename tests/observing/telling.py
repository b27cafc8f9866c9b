"""For tests of what observers are told."""

import asyncio


async def observers_are_told() -> None:
    """Return when observers have been told of what happened before this call: a few turns of the loop later."""
    for _ in range(5):
        await asyncio.sleep(0)


def broken(*_args: object, **_more: object) -> None:
    """Fail, as an observer or a part of one."""
    raise ZeroDivisionError("broken")
