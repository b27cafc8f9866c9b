"""What is said while ``asynclock run`` waits: the place in the queue, who holds it, since when."""

import asyncio
import time

from asynclock.cli.output import duration, held_by
from asynclock.cli.terminal import StatusLine
from asynclock.client import Client
from asynclock.errors import StoreError, in_quarantine, shown
from asynclock.primitives.resource import Resource

#: Most waits are shorter than this, and nobody wants to read of them.
_SILENT_SECONDS = 1.0


async def tell_wait(line: StatusLine, client: Client, name: str, project: str) -> None:
    """Say how the wait stands, again and again until cancelled."""
    began = time.monotonic()
    await asyncio.sleep(_SILENT_SECONDS)
    while True:
        try:
            standing = await _standing(client, name, project)
        except StoreError as error:
            standing = f"the store does not answer ({error})"
        line.show(f"waiting for {shown(name)} for {duration(time.monotonic() - began)}: {standing}")
        await asyncio.sleep(line.interval)


async def tell_opening(line: StatusLine, error: StoreError) -> None:
    """Say why the store cannot be used yet, again and again until cancelled."""
    began = time.monotonic()
    await asyncio.sleep(_SILENT_SECONDS)
    while True:
        line.show(f"waiting for the store for {duration(time.monotonic() - began)}: {error}")
        await asyncio.sleep(line.interval)


async def _standing(client: Client, name: str, project: str) -> str:
    resource = await client.inspect(name, project=project)
    if all(waiter.client != client.id for waiter in resource.waiters):
        quarantine = (await client.health()).quarantine
        if quarantine:
            return in_quarantine(quarantine)
    return describe(resource, client.id)


def describe(resource: Resource, client_id: str) -> str:
    """Describe how the client's wait stands."""
    place = next((waiter.position for waiter in resource.waiters if waiter.client == client_id), None)
    queue = "not in the queue yet" if place is None else f"position {place} of {len(resource.waiters)}"
    holders = [f"{held_by(holder)} for {duration(holder.held_for)}" for holder in resource.holders[:3]]
    more = len(resource.holders) - len(holders)
    held = ", ".join(holders) + (f" and {more} more" if more else "")
    return f"{queue}, held by {held}" if held else f"{queue}, held by nobody now"
