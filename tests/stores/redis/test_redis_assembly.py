"""What a call of the script makes Redis do: counted, because counts do not depend on the machine."""

import re
from importlib.resources import files

import msgspec
import redis

from asynclock.model import commands as c
from asynclock.stores.redis.assembly import ALWAYS, CROWD, LAST, assembled, with_values
from asynclock.stores.redis.keys import EPOCH, PARTS, key
from tests.servers import RedisServer
from tests.stores.redis.words import KEY, acquire, release, renew

#: The same script, in which meeting others is an error.
LONELY = assembled().replace(b"crowd = function()", b"crowd = function() error('somebody is there')", 1)
#: What a client alone with its lock sends, and what Redis has to do for it beyond reading time and epoch.
ALONE: dict[str, tuple[c.Command, dict[str, int]]] = {
    "acquire": (acquire("a"), {"hmget": 1, "hset": 1, "pexpireat": 1}),
    "acquire again": (acquire("a"), {"hmget": 1}),
    "renew": (renew("a"), {"hmget": 1, "hset": 1, "pexpireat": 1}),
    "another block": (renew("a", tokens=64), {"hmget": 1, "hset": 1, "pexpireat": 1}),
    "a late renew": (renew("b"), {"hmget": 1}),
    "hand over": (release("a", then=acquire("c")), {"hmget": 1, "hset": 1, "hdel": 1, "pexpireat": 1}),
    "release": (release("c"), {"hmget": 1, "del": 1}),
    "release again": (release("c"), {"hmget": 1}),
}
NOT_COUNTED = {"client", "config", "eval", "get", "hello", "info", "set", "time"}


def run(server: RedisServer, text: bytes, *commands: c.Command) -> list[list[object]]:
    """The outcomes, as the script packs them."""
    keys = [EPOCH, *(key(KEY, part) for part in PARTS)]
    batch = msgspec.msgpack.encode(([2] * len(commands), commands))
    with redis.Redis(unix_socket_path=server.socket_path) as connection:
        _, outcomes = connection.eval(text, len(keys), *keys, "", batch)
    decoded: list[list[object]] = msgspec.msgpack.decode(outcomes)
    return decoded


def done(server: RedisServer) -> dict[str, int]:
    """How often each command was carried out since the last look, without what every call and the test itself need."""
    statistics = server.command("INFO", "commandstats")
    server.command("CONFIG", "RESETSTAT")
    calls = {name.removeprefix("cmdstat_"): found["calls"] for name, found in statistics.items()}
    return {name: count for name, count in calls.items() if name.partition("|")[0] not in NOT_COUNTED}


def test_a_client_alone_costs_little(server: RedisServer) -> None:
    """Nothing that concerns others is even defined, and Redis carries out the fewest commands that keep the record."""
    run(server, LONELY)
    done(server)
    for name, (command, expected) in ALONE.items():
        ((tag, *_),) = run(server, LONELY, command)
        assert tag != "Failed", name
        assert done(server) == expected, name


def test_a_full_server_is_talked_round_once_per_call(server: RedisServer) -> None:
    """The command that lets renewals write on a full server is sent before the first of a batch only."""
    run(server, LONELY, acquire("a"))
    done(server)
    run(server, LONELY, *[renew("a")] * 50)
    assert done(server) == {"hmget": 50, "hset": 50, "pexpireat": 1}


def test_others_are_met_when_they_are_there(server: RedisServer) -> None:
    """The script that knows nobody fails where somebody is, so the tests above would notice."""
    run(server, LONELY, acquire("a"))
    ((tag, message),) = run(server, LONELY, acquire("b"))
    assert (tag, "somebody is there" in str(message)) == ("Failed", True)
    ((tag, *_),) = run(server, assembled(), acquire("b"))
    assert tag == "Queued"


def test_every_file_is_in_the_script_once() -> None:
    """A file that nobody names would be a rule that is not kept."""
    folder = files("asynclock.stores.redis") / "lua"
    assert sorted((*ALWAYS, *CROWD, *LAST)) == sorted(file.name.removesuffix(".lua") for file in folder.iterdir())


def test_names_that_stand_for_a_value_become_it() -> None:
    """In code only: comments and texts keep their words, and other names in capitals are left alone."""
    text = (
        "local ONE, TEXT = 1, 'a b' -- ONE is one\nlocal NOW = time()\nreturn { ONE, 'ONE', TEXT, NOW, X_ONE } -- ONE\n"
    )
    assert with_values(text) == "\nlocal NOW = time()\nreturn { 1, 'ONE', 'a b', NOW, X_ONE } -- ONE\n"


def test_no_constant_is_left_in_the_script() -> None:
    """Each would be tied to every function that names it, in every call."""
    left = re.findall(rb"^local [A-Z][A-Z_, ]* = .*", assembled(), re.MULTILINE)
    assert [line.split()[1] for line in left] == [b"NOW_US", b"NOW_MS"]
