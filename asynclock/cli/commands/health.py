"""``asynclock health``: one look at the store."""

import asyncio

import click
import msgspec

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import print_fields, print_json
from asynclock.client import Client
from asynclock.errors import StoreError
from asynclock.stores.protocol import Capabilities, StoreHealth


@click.command()
@common_options
@click.pass_obj
def health(options: Options) -> int:
    """Ask the store how it is: healthy, degraded or down. Exit code 3 if it is down."""
    client = options.client()
    try:
        store, seen = asyncio.run(_look(client))
    except StoreError as error:
        return _unopened(error, as_json=options.json)
    if options.json:
        print_json({"store": store.name, "reach": store.reach, **msgspec.to_builtins(seen)})
    else:
        print_fields(_fields(store, seen))
    return Exit.STORE if seen.status == "down" else Exit.OK


def _unopened(error: StoreError, *, as_json: bool) -> int:
    """Answer for a store that could not be opened, which is an answer too: the same keys, and null for the unknown."""
    if as_json:
        unknown = dict.fromkeys(("store", "reach", *StoreHealth.__struct_fields__))
        print_json({**unknown, "status": "down", "problems": [str(error)]})
    else:
        print_fields([("status", "down"), ("problem", error)])
    return Exit.STORE


async def _look(client: Client) -> tuple[Capabilities, StoreHealth]:
    async with client:
        # The first look also pays for what opening has put off; what callers meet is the next one.
        await client.health()
        return client.capabilities, (await client.health()).store


def _fields(store: Capabilities, seen: StoreHealth) -> list[tuple[str, object]]:
    fields: list[tuple[str, object]] = [
        ("status", seen.status),
        ("store", f"{store.name} ({seen.version}), excludes within one {store.reach}"),
        ("grade", seen.grade),
    ]
    if seen.latency_ms is not None:
        fields.append(("latency", f"{seen.latency_ms:.2f} ms"))
    if seen.used_memory is not None:
        fields.append(("size", f"{seen.used_memory / 1024:.0f} KiB"))
    if seen.clients is not None:
        fields.append(("clients", seen.clients))
    return fields + [("problem", problem) for problem in seen.problems]
