"""``asynclock health``: one look at the store."""

import asyncio

import click
import msgspec

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import print_fields, print_json
from asynclock.client import Client
from asynclock.stores.protocol import Capabilities, StoreHealth


@click.command()
@common_options
@click.pass_obj
def health(options: Options) -> int:
    """Ask the store how it is: healthy, degraded or down. Exit code 3 if it is down."""
    store, seen = asyncio.run(_look(options.client()))
    if options.json:
        print_json({"store": store.name, "reach": store.reach, **msgspec.to_builtins(seen)})
    else:
        print_fields(_fields(store, seen))
    return Exit.STORE if seen.status == "down" else Exit.OK


async def _look(client: Client) -> tuple[Capabilities, StoreHealth]:
    async with client:
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
