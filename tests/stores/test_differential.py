"""Random command scripts: every store answers as decide() does.

Times differ between a server's clock and a made-up one, so they are compared roughly; tokens by their order and by which of
them are equal; all else exactly. Everything lives long enough that nothing runs out by chance.
"""

import contextlib
import math
import random
import uuid
from collections.abc import AsyncIterator, Iterator
from itertools import count
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from msgspec.structs import replace

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.model.decide import decide
from asynclock.model.record import Holder, Record
from asynclock.stores import open_store
from asynclock.stores.protocol import Store
from asynclock.types import ResourceKey
from tests.model.driver import START_US
from tests.servers import RedisServer

TTL_MS = 3_600_000
#: Waits are all different, and so far apart that the milliseconds a script takes cannot change an order.
STEP_MS = 10_000
STEPS = 1_000
AGEING_MS = STEPS * STEP_MS
CAPACITIES = {"lock": 1, "pair": 2, "pool": 5}
NAMES = [f"{client}{number}" for client in "abc" for number in range(3)]

#: What is sent before a batch is built: commands whose tokens are still the ids of the leases they belong to.
Step: TypeAlias = tuple[c.Command, str]


class Model:
    """decide() and a dict, with a clock that moves a millisecond per command."""

    def __init__(self) -> None:
        self.records: dict[ResourceKey, Record | None] = {}
        self.clock_us = count(START_US, 1_000)

    async def apply(self, _client: str, batch: list[c.Command]) -> list[o.Outcome]:
        return [self.one(command) for command in batch]

    def one(self, command: c.Command) -> o.Outcome:
        decision = decide(self.records.get(command.key), command, next(self.clock_us))
        self.records[command.key] = decision.record
        return decision.outcome


class Real:
    """A store per client, on one space."""

    def __init__(self, stores: dict[str, Store]) -> None:
        self.stores = stores

    async def apply(self, client: str, batch: list[c.Command]) -> list[o.Outcome]:
        return list(await self.stores[client].apply(batch))


@contextlib.asynccontextmanager
async def real(url: str) -> AsyncIterator[Real]:
    async with contextlib.AsyncExitStack() as stack:
        stores = {client: open_store(url) for client in "abc"}
        for client, store in stores.items():
            stack.push_async_callback(store.aclose)
            await store.open(client)
        yield Real(stores)


def script(luck: random.Random, project: str) -> Iterator[tuple[str, list[Step]]]:
    """Batches of one to six commands, each of one client."""
    waits = [step * STEP_MS for step in luck.sample(range(STEPS), STEPS)]
    for _ in range(40):
        client = luck.choice("abc")
        yield client, [command(luck, waits, project) for _ in range(luck.choice((1, 1, 2, 6)))]


def command(luck: random.Random, waits: list[int], project: str) -> Step:
    resource = luck.choice(list(CAPACITIES))
    key = ResourceKey(project, resource)
    name, other = luck.sample(NAMES, 2)
    capacity = CAPACITIES[resource]
    kind = luck.choices(
        ["acquire", "release", "renew", "withdraw", "poke", "inspect", "force", "all", "reassert", "mismatch", "enter"],
        [40, 20, 10, 10, 4, 6, 3, 1, 3, 3, 8],
    )[0]
    match kind:
        case "acquire":
            return acquire(luck, waits, key, name, capacity), ""
        case "mismatch":
            return acquire(luck, waits, key, name, capacity + (1 if capacity > 1 else 0)), ""
        case "release":
            then = acquire(luck, waits, key, other, capacity) if luck.random() < 0.5 else None
            return c.Release(key=key, id=name, then=then), ""
        case "renew":
            details = luck.choice(("", '{"é":[]}'))
            tokens, told = luck.choice((0, 0, 64)), luck.choice((0, 0, 3, 40))
            return c.Renew(key=key, id=name, ttl_ms=TTL_MS, tokens=tokens, owner="n", details=details, token=told), name
        case "withdraw":
            return c.Withdraw(key=key, id=name), ""
        case "poke":
            return c.Poke(key=key), ""
        case "inspect":
            return c.Inspect(key=key), ""
        case "force" | "all":
            return c.ForceRelease(key=key, reason="r", by="b"), name if kind == "force" else ""
        case "enter":
            return shared(luck, key, name, capacity), other
        case _:
            told = c.Reassert(
                key=key, id=f"{name}r", client=name[0], owner="o", permits=luck.randint(1, capacity), capacity=capacity,
                token=0, tokens=2, ttl_ms=TTL_MS, block=luck.choice((0, -5, 5)),
            )  # fmt: skip
            return told, name


def shared(luck: random.Random, key: ResourceKey, name: str, capacity: int) -> c.Command:
    """Enter the lease of an owner, or say that one has done so."""
    owner, details = f"owner {luck.randrange(3)}", luck.choice(("", '{"é":[]}'))
    if luck.random() < 0.7:
        return c.Enter(key=key, id=name, client=name[0], owner=owner, token=0, ttl_ms=TTL_MS, details=details)
    return c.Reassert(
        key=key, id=f"{name}e", client=name[0], owner=owner, permits=capacity, capacity=capacity, token=0, tokens=1,
        ttl_ms=TTL_MS, details=details,
    )  # fmt: skip


def acquire(luck: random.Random, waits: list[int], key: ResourceKey, name: str, capacity: int) -> c.Acquire:
    return c.Acquire(
        key=key,
        id=name,
        client=name[0],
        owner=f"owner {luck.randrange(3)}",
        permits=luck.randint(1, CAPACITIES[key.name]),
        capacity=capacity,
        priority=luck.choice((-1, 0, 0, 1)),
        ageing_ms=AGEING_MS,
        waited_ms=waits.pop(),
        ttl_ms=TTL_MS,
        wait=luck.random() < 0.85,
        tokens=luck.choice((1, 1, 64)),
        details=luck.choice(("", '{"host":"h"}')),
        max_waiters=luck.choice((2, 100)),
    )


async def play(backend: Model | Real, seed: int, project: str) -> list[Any]:
    """The normalised answers to the script of this seed."""
    tokens: dict[tuple[str, str], int] = {}
    answers: list[tuple[c.Command, o.Outcome]] = []
    (origin,) = await backend.apply("a", [c.Inspect(key=ResourceKey(project, "lock"))])
    assert isinstance(origin, o.Inspected)
    for client, steps in script(random.Random(seed), project):
        batch = [with_token(command, tokens.get((command.key.name, name))) for command, name in steps]
        for sent, outcome in zip(batch, await backend.apply(client, batch), strict=True):
            answers.append((sent, outcome))
            for name, token in blocks(sent, outcome):  # an Acquire sent again is told the first one once more
                tokens[sent.key.name, name] = max(token, tokens.get((sent.key.name, name), 0))
    return normalised(answers, origin.now_ms)


def with_token(command: c.Command, token: int | None) -> c.Command:
    """Some commands speak of a lease by its token, which each store chose itself."""
    match command:
        case c.ForceRelease() | c.Enter() if token is not None:
            return replace(command, token=token)
        case c.Renew() if token is not None and command.token:
            return replace(command, token=token + command.token)
        case c.Reassert() if command.id.endswith("e"):
            return replace(command, token=token or 1_000_000)
        case c.Reassert():
            ahead = (token or 1_000_000) + 20_000_000  # twenty seconds: the record outlives the script, idle or not
            return replace(command, token=ahead, block=command.block and ahead + command.block)
        case _:
            return command


def blocks(sent: c.Command, outcome: o.Outcome) -> list[tuple[str, int]]:
    """Leases, and the first tokens of the blocks they got."""
    if isinstance(sent, c.Renew) and isinstance(outcome, o.Renewed) and outcome.tokens:
        return [(sent.id, outcome.token)]
    return [(granted.id, granted.token) for granted in grants(outcome)]


def grants(outcome: object) -> list[o.Granted]:
    match outcome:
        case o.Granted():
            return [outcome]
        case o.Released() | o.NotHeld():
            return grants(outcome.then)
        case o.Poked():
            return list(outcome.granted)
        case _:
            return []


def normalised(answers: list[tuple[c.Command, o.Outcome]], origin_ms: int) -> list[Any]:
    """Answers with tokens as places in the order of their resource, and times in long steps from the beginning."""
    seen: dict[str, set[int]] = {resource: set() for resource in CAPACITIES}
    for sent, outcome in answers:
        plain(outcome, seen[sent.key.name].add, origin_ms)
    places = {resource: {token: place for place, token in enumerate(sorted(seen[resource]))} for resource in seen}
    return [
        (type(sent).__name__, plain(outcome, places[sent.key.name].__getitem__, origin_ms)) for sent, outcome in answers
    ]


def plain(value: Any, token: Any, origin_ms: int) -> Any:
    """The value as comparable tuples."""
    if isinstance(value, tuple | list):
        return tuple(plain(one, token, origin_ms) for one in value)
    if not hasattr(value, "__struct_fields__"):
        return value
    told = {name: getattr(value, name) for name in value.__struct_fields__}
    if isinstance(value, o.Busy):
        told = {"behind": told["holders"]}
    if isinstance(value, o.Granted | Holder):  # how far its first and its last token lie apart is a matter of time
        first = value.block if isinstance(value, Holder) else value.token
        told["last"] = first + told.pop("tokens") - 1
    for name in ("next_token", "now_ms", "ticket"):  # an idle record may be forgotten sooner or later
        told.pop(name, None)
    return type(value).__name__, tuple((name, field(name, one, token, origin_ms)) for name, one in told.items())


def field(name: str, value: Any, token: Any, origin_ms: int) -> Any:
    match name, value:
        case _, None:
            return None
        case (("token" | "block" | "last"), _):
            return value and token(value)
        case (("behind" | "holders"), _):  # in no order; which of many an answer names is the store's choice
            chosen = (
                len(value) if name == "behind" and len(value) == o.MAX_BEHIND else sorted(value, key=lambda one: one.id)
            )
            return plain(chosen, token, origin_ms)
        case (("ttl_ms" | "recheck_after_ms"), _):
            return math.ceil(value / STEP_MS)
        case ("contender", _):
            return round(value / STEP_MS)
        case (("granted_ms" | "until_ms"), _):
            return math.ceil((value - origin_ms - 5_000) / STEP_MS)
        case (("rank" | "enqueued_ms"), _):
            return round((value - origin_ms) / STEP_MS)
        case _:
            return plain(value, token, origin_ms)


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer.start() as server:
        yield server


SEEDS = range(25)


async def same(url: str, seeds: range) -> None:
    """Play every script on the store and on the model; the first difference is shown with its seed."""
    async with real(url) as store:
        for seed in seeds:
            project = uuid.uuid4().hex
            expected = await play(Model(), seed, project)
            answered = await play(store, seed, project)
            for place, (want, got) in enumerate(zip(expected, answered, strict=True)):
                assert got == want, f"seed {seed}, command {place}"


async def test_memory() -> None:
    """The reference itself, through its store."""
    await same(f"memory://{uuid.uuid4().hex}", SEEDS)


async def test_sqlite(tmp_path: Path) -> None:
    """Three clients, three writer threads, one file."""
    await same(f"sqlite:///{tmp_path / 'locks.db'}", SEEDS)


async def test_redis(server: RedisServer) -> None:
    """The rules a second time, in Lua."""
    await same(server.url, SEEDS)


async def test_a_difference_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A store that serves the last waiter first does not pass."""

    def other_rank(*, enqueued_ms: int, priority: int, ageing_ms: int) -> int:
        return -enqueued_ms - priority * ageing_ms

    stores = real(f"memory://{uuid.uuid4().hex}")
    async with stores as store:
        expected = await play(Model(), 1, "p")
        monkeypatch.setattr("asynclock.model.decide.rank_of", other_rank)
        assert await play(store, 1, "p") != expected
