"""``asynclock health``: one look at the store, and at what is in use there."""

import asyncio

import click
import msgspec
from msgspec import Struct

from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import duration, plain, print_fields, print_json
from asynclock.client import Client, Health
from asynclock.errors import StoreError, shown
from asynclock.primitives.resource import Holder, Resource
from asynclock.stores.protocol import Capabilities, StoreHealth

#: What is in use is looked through for so many seconds at most: this is a question that is asked often.
_SECONDS = 2.0


class Lease(Struct, kw_only=True):
    """The lease with the least time left: it ends in ``expires_in`` seconds if its client does not renew it.

    When it was renewed last nobody but its client knows: the store keeps the end of a lease, and not its ttl.
    """

    project: str
    name: str
    host: str
    pid: int | None
    client_name: str
    expires_in: float
    lingering: bool


class Usage(Struct, kw_only=True):
    """What is in use. ``complete`` is false if there was more than could be looked through in time."""

    resources: int = 0
    holders: int = 0
    waiters: int = 0
    ends_first: Lease | None = None
    complete: bool = True

    def count(self, resource: Resource) -> None:
        """One more."""
        self.resources += 1
        self.holders += len(resource.holders)
        self.waiters += len(resource.waiters)
        for holder in resource.holders:
            if self.ends_first is None or holder.expires_in < self.ends_first.expires_in:
                self.ends_first = _lease(resource, holder)


def _lease(resource: Resource, holder: Holder) -> Lease:
    return Lease(
        project=resource.project,
        name=resource.name,
        host=holder.host,
        pid=holder.pid,
        client_name=holder.client_name,
        expires_in=holder.expires_in,
        lingering=holder.lingering,
    )


@click.command()
@common_options
@click.pass_obj
def health(options: Options) -> int:
    """Ask the store how it is: healthy, degraded or down. Exit code 3 if it is down."""
    client = options.client()
    try:
        store, seen, usage = asyncio.run(_look(client))
    except StoreError as error:
        return _unopened(error, as_json=options.json)
    if options.json:
        print_json(_plain(store, seen, usage))
    else:
        print_fields(_fields(store, seen, usage))
    return Exit.STORE if seen.status == "down" else Exit.OK


def _plain(store: Capabilities, seen: Health, usage: Usage) -> dict[str, object]:
    of_store: dict[str, object] = msgspec.to_builtins(seen.store)
    return {
        "store": store.name,
        "reach": store.reach,
        **of_store,
        "loop_lag": seen.loop_lag,
        **msgspec.to_builtins(usage),
    }


def _unopened(error: StoreError, *, as_json: bool) -> int:
    """Answer for a store that could not be opened, which is an answer too: the same keys, and null for the unknown."""
    if as_json:
        names = ("store", "reach", *StoreHealth.__struct_fields__, "loop_lag", *Usage.__struct_fields__)
        print_json({**dict.fromkeys(names), "status": "down", "problems": [str(error)]})
    else:
        print_fields([("status", "down"), ("problem", error)])
    return Exit.STORE


async def _look(client: Client) -> tuple[Capabilities, Health, Usage]:
    async with client:
        # The first look also pays for what opening has put off; what callers meet is the next one.
        await client.health()
        seen = await client.health()
        return client.capabilities, seen, await _usage(client)


async def _usage(client: Client) -> Usage:
    usage = Usage()
    try:
        async with asyncio.timeout(_SECONDS):
            async for resource in client.resources():
                usage.count(resource)
    except (TimeoutError, StoreError):
        usage.complete = False
    return usage


def _fields(store: Capabilities, health: Health, usage: Usage) -> list[tuple[str, object]]:
    seen = health.store
    fields: list[tuple[str, object]] = [
        ("status", seen.status),
        ("store", f"{store.name} ({seen.version}), excludes within one {store.reach}"),
        ("grade", seen.grade),
    ]
    if seen.latency_ms is not None:
        fields.append(("latency", f"{seen.latency_ms:.2f} ms"))
    if seen.used_memory is not None:
        limit = "" if seen.memory_limit is None else f" of {_size(seen.memory_limit)}"
        fields.append(("size", _size(seen.used_memory) + limit))
    fields += [(name, value) for name, value in (("clients", seen.clients), ("keys", seen.keys)) if value is not None]
    if seen.subscriber is not None:
        fields.append(("notices", seen.subscriber))
    fields.append(("lag", f"{health.loop_lag * 1000:.1f} ms, of the event loop of this command"))
    return fields + _use(usage) + [("problem", problem) for problem in seen.problems]


def _use(usage: Usage) -> list[tuple[str, object]]:
    more = "" if usage.complete else " and more"
    fields: list[tuple[str, object]] = [
        ("in use", f"{usage.resources}{more}, held {usage.holders} times, waited for {usage.waiters} times")
    ]
    if (lease := usage.ends_first) is not None:
        which, where = f"{plain(lease.project)}/{plain(lease.name)}", f"{plain(lease.host or '?')}:{lease.pid or '?'}"
        name = f" {shown(lease.client_name)}" if lease.client_name else ""
        lingers = ", which lingers," if lease.lingering else ""
        ends = f"ends in {duration(lease.expires_in)} if it is not renewed"
        fields.append(("ends first", f"{which} of {where}{name}{lingers} {ends}"))
    return fields


def _size(size: int) -> str:
    return f"{size / 1024:.0f} KiB"
