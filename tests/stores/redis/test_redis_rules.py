"""The rules in Lua against the rules in Python: the same commands at the same instants, and every answer must be the same.

The script reads a clock that the test sets, so that the comparison is exact and leases run out without anybody waiting.
"""

import itertools
import random
import re
import time
from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec
import pytest
import redis
from msgspec.structs import replace

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.model.record import Holder, Record
from asynclock.stores.cas import decide_batch, raised_mark
from asynclock.stores.protocol import Notice, Resync
from asynclock.stores.redis import assembly, script
from asynclock.stores.redis.keys import channel
from asynclock.stores.redis.store import RedisStore
from asynclock.types import ResourceKey
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import acquire, release

CLOCK = "test:clock"
KEYS = [ResourceKey("p", "lock"), ResourceKey("p", "pool"), ResourceKey("q", "lock")]
CAPACITY = {KEYS[0]: 1, KEYS[1]: 3, KEYS[2]: 2}
REQUESTED = [client + str(number) for client in "ab" for number in range(4)]
#: Leases that are told of; not those that are requested, because no client changes the permits of a lease.
REASSERTED = ["a9", "b9"]


#: Up to how many waiters are few: as it is, and so that two are many.
AS_IT_IS, SOON_MANY = 8, 1


@pytest.fixture(params=[AS_IT_IS], ids=str)
def clock(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let the script read its time from a key of the test, and think few what the test does."""
    text = assembled_for(request.param)
    told = text
    for real, changed in (
        ("redis.call('TIME')", f"redis.call('LRANGE', '{CLOCK}', 0, 1)"),
        # What the ground has left tells the time; the server's own clock must not be read.
        ("redis.call('PTTL', KEYS[1])", "-1"),
    ):
        assert told.count(real.encode()) == 1
        told = told.replace(real.encode(), changed.encode())
    with monkeypatch.context() as patch:
        patch.setattr(script, "source", lambda: told)
        forget()
        yield
    forget()


def assembled_for(few: int) -> bytes:
    """The script, if up to so many waiters are few."""
    texts, changes = assembly._texts, []

    def changed(names: Iterable[str]) -> str:
        text, found = re.subn(
            r"^local FEW_WAITERS = 8\b", f"local FEW_WAITERS = {few}", texts(names), flags=re.MULTILINE
        )
        changes.append(found)
        return text

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(assembly, "_texts", changed)
        text = assembly.assembled()
    assert sum(changes) == 1
    return text


def forget() -> None:
    script._by_sha.cache_clear()
    script._by_text.cache_clear()


def stored_mark(server: RedisServer) -> int:
    """The mark as it is after the stores' rehearsals: see lua/ground.lua."""
    with redis.Redis(unix_socket_path=server.socket_path) as connection:
        return int(connection.get("asynclock:mark"))


class Twin:
    """A store, and decide() on a dict: both get everything, at the same instant."""

    def __init__(self, server: RedisServer, seed: int) -> None:
        self.server = server
        self.random = random.Random(seed)
        self.records: dict[ResourceKey, Record] = {}
        self.notices: dict[str, Counter[Notice]] = {"a": Counter(), "b": Counter()}
        self.tokens: list[int] = [1]
        self.mark_us = 0
        # Ahead of the real clock, by which the keys vanish.
        self.now_us = (int(time.time()) + 3600) * 1_000_000 + self.random.randrange(1_000_000)
        self.tick(0)

    def tick(self, us: int) -> None:
        self.now_us += us
        words = divmod(self.now_us, 1_000_000)
        self.server.command("DEL", CLOCK)
        self.server.command("RPUSH", CLOCK, *words)

    def decide(self, commands: list[c.Command]) -> list[o.Outcome]:
        return [outcome for command in commands for outcome in self.decide_one(command)]

    def decide_one(self, command: c.Command) -> list[o.Outcome]:
        """The mark is kept past every token of every record, and ahead of the clock when tokens are given: see lua/ground.lua.

        One step of it is for a whole call; so ``mark_us`` is what was given of that step until ``look`` is called.
        """
        mark_us = raised_mark(self.mark_us, self.now_us // 1000 * 1000)  # the script counts in milliseconds
        outcomes, changed, notices = decide_batch([command], self.now_us, self.records.get, mark_us)
        for key, record in changed.items():
            self.mark_us = max(self.mark_us, record.next_token if record else 0)
            if record is None or record.idle:  # the mark is past its tokens now
                self.records.pop(key, None)
            else:
                self.records[key] = record
        for client, notice in notices:
            self.notices[client][notice] += 1
        self.tokens += [
            outcome.token for outcome in outcomes if isinstance(outcome, o.Granted | o.Renewed) and outcome.token
        ]
        return outcomes

    def look(self, commands: int) -> None:
        """The call of so many commands has ended: what it has reserved and not given is given to nobody."""
        stored_us = stored_mark(self.server)
        assert 0 <= stored_us - self.mark_us < max(commands, 1)
        self.mark_us = stored_us

    def commands(self) -> list[c.Command]:
        return [self.command() for _ in range(self.random.randint(1, 6))]

    def command(self) -> c.Command:
        key, id_ = self.random.choice(KEYS), self.random.choice(REQUESTED + REASSERTED)
        ttl_ms = self.random.choice([100, 3_000, 9_000, 20_000])
        tokens = self.random.choice([0, 0, 1, 5])
        match self.random.randrange(16):
            case 0 | 1 | 2 | 3 | 4 | 5:
                return self.acquire(key)
            case 6 | 7:
                words = self.random.choice(["", "new"])
                token = self.random.choice([0, self.tokens[-1] + self.random.randrange(-1, 70)])
                return c.Renew(key=key, id=id_, ttl_ms=ttl_ms, tokens=tokens, owner=words, details=words, token=token)
            case 8 | 9:
                return c.Release(key=key, id=id_)
            case 10:
                return c.Release(key=key, id=id_, then=self.acquire(key))
            case 11:
                return c.Withdraw(key=key, id=id_)
            case 12:
                return c.Poke(key=key)
            case 13:
                return c.Inspect(key=key)
            case 14:
                return c.ForceRelease(key=key, token=self.random.choice([0, self.tokens[-1], 7]), reason="r", by="b")
            case _:
                return self.reassert(key, self.random.choice(REASSERTED), ttl_ms)

    def acquire(self, key: ResourceKey) -> c.Acquire:
        id_ = self.random.choice(REQUESTED)
        return c.Acquire(
            key=key,
            id=id_,
            client=id_[0],
            owner=self.random.choice(["x", "y"]),
            permits=self.random.randint(1, CAPACITY[key]),
            capacity=CAPACITY[key] + (self.random.random() < 0.05),
            priority=self.random.choice([0, 0, 0, 5, -5]),
            ageing_ms=self.random.choice([1_000, 120_000, 1_000_000_000_000]),
            waited_ms=self.random.choice([0, 0, 700, 5_000]),
            ttl_ms=self.random.choice([100, 3_000, 9_000, 20_000]),
            wait=self.random.random() < 0.8,
            tokens=self.random.choice([1, 1, 1, 64, 5_000_000]),
            details=self.random.choice(["", '{"host":"ħ"}' * 8]),
            max_waiters=self.random.choice([4, 10_000]),
        )

    def reassert(self, key: ResourceKey, id_: str, ttl_ms: int) -> c.Command:
        token = self.tokens[-1] + self.random.randrange(3)
        return c.Reassert(
            key=key,
            id=id_,
            client=id_[0],
            owner="x",
            permits=1,
            capacity=CAPACITY[key],
            token=token,
            tokens=2,
            ttl_ms=ttl_ms,
            block=self.random.choice([0, token - 3, token + 5]),
        )


def promised(outcome: o.Outcome | None) -> o.Outcome | None:
    """The outcome without what is left open: the order of holders who came within one millisecond, and the first ticket."""
    match outcome:
        case o.Queued():
            return replace(outcome, behind=by_grant(outcome.behind))
        case o.Busy():
            return replace(outcome, holders=by_grant(outcome.holders))
        case o.Released() | o.NotHeld():
            return replace(outcome, then=promised(outcome.then))
        case o.Inspected():
            first = min((waiter.ticket for waiter in outcome.waiters), default=0)
            waiters = tuple(replace(waiter, ticket=waiter.ticket - first) for waiter in outcome.waiters)
            return replace(outcome, holders=by_grant(outcome.holders), waiters=waiters)
        case _:
            return outcome


def by_grant(holders: tuple[Holder, ...]) -> tuple[Holder, ...]:
    return tuple(sorted(holders, key=lambda holder: (holder.granted_ms, holder.token, holder.id)))


async def heard(store: RedisStore, server: RedisServer, client: str) -> Counter[Notice]:
    """All notices so far: a last one is sent to know where they end."""
    server.command("PUBLISH", channel(client), msgspec.msgpack.encode(Resync()))
    found: Counter[Notice] = Counter()
    async for notice in store.notices():
        if isinstance(notice, Resync):
            break
        found[notice] += 1
    return found


@pytest.mark.parametrize("clock", [AS_IT_IS, SOON_MANY], indirect=True, ids=["few", "many"])
@pytest.mark.usefixtures("clock")
@pytest.mark.parametrize("seed", range(25))
async def test_the_script_answers_as_decide_does(server: RedisServer, open_store: OpenStore, seed: int) -> None:
    """Whatever is asked in whatever order, and however the clock is set, Redis and decide() give the same answers and notices."""
    twin = Twin(server, seed)
    a, b = await open_store(server.url, "a"), await open_store(server.url, "b")
    twin.mark_us = stored_mark(server)
    for _ in range(120):
        twin.tick(twin.random.choice([0, 1, 400, 90_000, 1_500_000, 9_100_000, -1, -90_000, -2_000_000, -9_500_000]))
        commands = twin.commands() + [c.Inspect(key=key) for key in KEYS]
        expected = twin.decide(commands)
        answers = await twin.random.choice([a, b]).apply(commands)
        assert list(map(promised, answers)) == list(map(promised, expected)), commands
        twin.look(len(commands))
    assert await heard(a, server, "a") == twin.notices["a"]
    assert await heard(b, server, "b") == twin.notices["b"]


@pytest.mark.usefixtures("clock")
async def test_many_holders_and_waiters(server: RedisServer, open_store: OpenStore) -> None:
    """Thousands of readers behind a writer are granted in one step, and taken away in one step, without a limit of Lua's."""
    twin = Twin(server, 0)
    store = await open_store(server.url, "a")
    key = ResourceKey("p", "catalog")

    async def ask(*commands: c.Command) -> list[o.Outcome]:
        expected = twin.decide(list(commands))
        answers = list(await store.apply(commands))
        assert [type(answer) for answer in answers] == [type(answer) for answer in expected]
        return answers

    def request(id_: str, permits: int) -> c.Acquire:
        return c.Acquire(key=key, id=id_, client="a", owner="o", permits=permits, capacity=100_000)

    await ask(request("w", 100_000))
    for start in range(0, 2_500, 500):
        answers = await ask(*(request(f"r{number}", 1) for number in range(start, start + 500)))
    assert isinstance(answers[-1], o.Queued)
    assert answers[-1].position == 2_500
    released, busy = await ask(c.Release(key=key, id="w"), replace(request("w", 100_000), wait=False))
    assert isinstance(released, o.Released)
    assert released.granted == tuple(f"r{number}" for number in range(2_500))
    assert isinstance(busy, o.Busy)
    assert len({holder.id for holder in busy.holders} - {""}) == o.MAX_BEHIND
    (all_of_them,) = await ask(c.Inspect(key=key))
    assert isinstance(all_of_them, o.Inspected)
    assert [holder.id for holder in all_of_them.holders] == list(released.granted)
    twin.tick(10_000)
    await ask(c.ForceRelease(key=key))
    assert server.command("KEYS", "*catalog*") == []


@pytest.mark.usefixtures("clock")
async def test_the_longest_ttl_comes_down_when_it_is_not_used_any_more(
    server: RedisServer, open_store: OpenStore
) -> None:
    """It is remembered for as long as an unseen lease of it may last, and is gone after two of its periods in use."""
    twin = Twin(server, 0)
    store = await open_store(server.url)

    async def longest_after(seconds: int, ttl_ms: int) -> float:
        twin.tick(seconds * 1_000_000)
        await store.apply([acquire("a", ttl_ms=ttl_ms), release("a")])
        return store._longest_ttl

    assert await longest_after(0, 600_000) == 600
    assert {await longest_after(50, 5_000) for _ in range(12)} == {600}, (
        "a lease of ten minutes may still be believed in"
    )
    assert [await longest_after(70, 5_000) for _ in range(12)][-1] == 5
    assert await longest_after(86_400, 5_000) == 5


async def test_time_stands_still_within_a_batch(server: RedisServer, open_store: OpenStore) -> None:
    """Tokens grow although a batch has one instant, and although the keys of idle records vanish while it runs."""
    store = await open_store(server.url)
    batch = [command for n in range(256) for command in (acquire(f"a{n}"), release(f"a{n}"))]
    tokens = [outcome.token for outcome in await store.apply(batch) if isinstance(outcome, o.Granted)]
    assert len(tokens) == 256
    assert all(earlier < later for earlier, later in itertools.pairwise(tokens))
