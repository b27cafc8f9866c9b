"""Names that try to be patterns, paths, slots or other names."""

import fnmatch
import tracemalloc
from urllib.parse import quote

import pytest
import redis
from hypothesis import given
from hypothesis import strategies as st

from asynclock.stores.redis import keys as redis_keys
from asynclock.stores.redis.keys import PARTS, channel, key, pattern, resource_of, wire_keys
from asynclock.types import ResourceKey
from tests.servers import RedisServer
from tests.stores.redis.conftest import OpenStore
from tests.stores.redis.words import acquire

text = st.text(st.characters(codec="utf-8") | st.sampled_from("{}*?[]^-\\/:%+ \r\n\0"), min_size=1, max_size=12)
names = st.builds(ResourceKey, text, text)

HOSTILE = [
    "../../x",
    "}{",
    "a*",
    "[ab]",
    "<b>&amp;</b>",
    "a/b",
    "a%2Fb",
    "a:b",
    "\u00e9",
    "e\u0301",
    " ",
    "%",
    "{a}",
    "\\",
]


@given(names)
def test_a_name_comes_back_from_its_key(name: ResourceKey) -> None:
    """The listing shows the names that callers gave, whatever they are."""
    assert resource_of(key(name, PARTS[0]).encode()) == name


@given(names, names)
def test_two_names_never_share_a_key(one: ResourceKey, other: ResourceKey) -> None:
    """No caller can reach another's lock by a clever name, nor by shifting text between project and name."""
    assert (key(one, PARTS[0]) == key(other, PARTS[0])) is (one == other)


@given(names)
def test_a_family_has_one_slot(name: ResourceKey) -> None:
    """All keys of a resource carry the same single hash tag, so that a cluster keeps them together."""
    tags = {key(name, part).split("{", 1)[1].split("}", 1)[0] for part in PARTS}
    assert len(tags) == 1
    assert all(key(name, part).count("{") == key(name, part).count("}") == 1 for part in PARTS)


@given(names, text)
def test_a_project_matches_only_its_own(name: ResourceKey, project: str) -> None:
    """A project named like a pattern lists itself and no other."""
    found = fnmatch.fnmatchcase(key(name, PARTS[0]), pattern(project))
    assert found is (name.project == project)


@given(names)
def test_keys_travel_as_redis_py_would_send_them(name: ResourceKey) -> None:
    """The wire form, made or remembered, is that of the keys."""
    packed = redis.Connection().pack_command(*(key(name, part) for part in PARTS))
    for _ in range(2):
        assert b"".join(packed).split(b"\r\n", 1)[1] == wire_keys(name)[0]


def test_what_is_remembered_of_names_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many names there are and however long, the wire forms that are kept stay few and short."""
    monkeypatch.setattr(redis_keys, "_kept", kept := {})
    monkeypatch.setattr(redis_keys, "_KEPT", 10)
    for number in range(35):
        wire_keys(ResourceKey("p", f"name {number}"))
        wire_keys(ResourceKey("p", "\N{LOCK}" * 128 + str(number)))
        assert len(kept) == number % 10 + 1
    assert all(resource.name.startswith("name") for resource in kept)


def test_what_is_remembered_of_names_is_small(monkeypatch: pytest.MonkeyPatch) -> None:
    """However many names of usual length there are, no more than 12 MB are remembered at any time."""
    monkeypatch.setattr(redis_keys, "_kept", {})
    tracemalloc.start()
    try:
        for number in range(3 * redis_keys._KEPT):
            wire_keys(ResourceKey("customers of the north", f"customer/{number:08}/invoices"))
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < 12 * 2**20


@given(text)
def test_names_are_quoted_as_urls_are(name: str) -> None:
    """What others know to read."""
    assert quote(name, safe="") in key(ResourceKey("p", name), PARTS[0])


@pytest.mark.parametrize("foreign", [b"asynclock:{x}:record", b"asynclock:{%FF/a}:record", b"asynclock:{a/a b}:record"])
def test_a_foreign_key_is_nobodys(foreign: bytes) -> None:
    """What somebody else put under our prefix is not taken for a resource."""
    assert resource_of(foreign) is None


async def test_hostile_names_are_locks_of_their_own(server: RedisServer, open_store: OpenStore) -> None:
    """Each odd name is granted, listed as it was given, and touches no key but its own."""
    server.command("SET", "bystander", "1")
    store = await open_store(server.url)
    keys = [ResourceKey(project, name) for project in HOSTILE for name in HOSTILE]
    outcomes = await store.apply([acquire("a", key=key) for key in keys])
    assert {type(outcome).__name__ for outcome in outcomes} == {"Granted"}
    assert {key async for key, _ in store.scan(None)} == set(keys)
    assert {key async for key, _ in store.scan("a*")} == {key for key in keys if key.project == "a*"}
    assert server.command("DBSIZE") == len(keys) + 3, "the bystander, and what is kept for all resources"


def test_channels_are_under_the_prefix() -> None:
    """One access rule, asynclock:*, covers keys and channels."""
    assert channel("abc") == "asynclock:client:abc"
