"""What a call of the script makes Redis do: counted, because counts do not depend on the machine."""

import re
from importlib.resources import files

import hiredis
import msgspec
import redis

from asynclock.model import commands as c
from asynclock.stores.redis import script
from asynclock.stores.redis.assembly import ALWAYS, CROWD, LAST, MANY, WAITERS, assembled, with_values
from tests.servers import RedisServer
from tests.stores.redis.words import acquire, release, renew

#: The same script, in which meeting others is an error; and one in which those others must be few.
ONCE_A_SECOND = b"NOW_MS * 1000 + 1000000"
UNHURRIED = assembled().replace(
    ONCE_A_SECOND, b"NOW_MS * 1000 - 60000000", 1
)  # what is done once a second is not done here
LONELY = UNHURRIED.replace(b"crowd = function()", b"crowd = function() error('somebody is there')", 1)
SHARED = UNHURRIED.replace(b"many = function()", b"many = function() error('they are many')", 1)
#: What a client alone with its lock sends, and what Redis has to do for it beyond reading time and epoch.
ALONE: dict[str, tuple[c.Command, dict[str, int]]] = {
    "acquire": (acquire("a"), {"get": 1, "set": 1, "incrby": 1}),
    "release": (release("a"), {"get": 1, "del": 1}),
    "release again": (release("a"), {"get": 1}),
}
#: The same with others, who are few: one read and one write, whatever is done, and a notice to who is concerned.
TOGETHER: dict[str, tuple[c.Command, dict[str, int]]] = {
    "acquire": (acquire("a"), {"get": 1, "set": 1, "incrby": 1}),
    "acquire again": (acquire("a"), {"get": 1}),
    "renew": (renew("a"), {"get": 1, "set": 1}),
    "another block": (renew("a", tokens=64), {"get": 1, "set": 1, "incrby": 1}),
    "a late renew": (renew("x"), {"get": 1}),
    "wait": (acquire("b", client="d"), {"get": 1, "set": 1, "publish": 1}),
    "wait too": (acquire("e", client="e"), {"get": 1, "set": 1, "publish": 1}),
    "hand over in strict order": (release("a", then=acquire("f")), {"get": 1, "set": 1, "incrby": 1, "publish": 1}),
    "renew a waiter": (renew("f"), {"get": 1, "set": 1}),
    "hand over": (release("b"), {"get": 1, "set": 1, "incrby": 1, "publish": 1}),
    "poke": (c.Poke(key=acquire().key), {"get": 1}),
    "withdraw": (c.Withdraw(key=acquire().key, id="f"), {"get": 1, "set": 1}),
    "release": (release("e"), {"get": 1, "del": 1}),
}
NOT_COUNTED = {"client", "config", "hello", "info", "pttl", "script"}


def run(server: RedisServer, text: bytes, *commands: c.Command) -> list[list[object]]:
    """The outcomes, as the script packs them."""
    with redis.Redis(unix_socket_path=server.socket_path) as connection:
        _, outcomes = connection.execute_command("EVAL", text, *words(*commands))
    return unpacked(outcomes, len(commands))


def words(*commands: c.Command) -> list[bytes]:
    """What follows the script in a call, as it is sent."""
    reader = hiredis.Reader()
    reader.feed(script.call(commands, b""))
    sent: list[bytes] = reader.gets()  # a call looks like the reply that would be a list of its words
    return sent[2:]


def unpacked(outcomes: bytes, count: int) -> list[list[object]]:
    decoded: list[list[object]] = msgspec.msgpack.decode(b"\xdc" + count.to_bytes(2, "big") + outcomes)
    return decoded


def done(server: RedisServer) -> dict[str, int]:
    """How often each command was carried out since the last look, without what every call and the test itself need."""
    statistics = server.command("INFO", "commandstats")
    server.command("CONFIG", "RESETSTAT")
    calls = {name.removeprefix("cmdstat_"): found["calls"] for name, found in statistics.items()}
    calls["get"] = calls.get("get", 0) - calls.pop("eval", 0)  # the epoch
    return {name: count for name, count in calls.items() if count and name.partition("|")[0] not in NOT_COUNTED}


def test_a_client_alone_costs_little(server: RedisServer) -> None:
    """Nothing that concerns others is even defined, and Redis carries out the fewest commands that keep the record."""
    _each_costs(server, LONELY, ALONE)


def test_few_who_meet_cost_little(server: RedisServer) -> None:
    """Whatever is done, the record is read once and written once."""
    _each_costs(server, SHARED, TOGETHER)


def _each_costs(server: RedisServer, text: bytes, steps: dict[str, tuple[c.Command, dict[str, int]]]) -> None:
    run(server, assembled(), acquire("nobody"), release("nobody"))
    for name, (command, expected) in steps.items():
        done(server)
        ((tag, *_),) = run(server, text, command)
        assert tag != "Failed", name
        assert done(server) == expected, name


def test_a_full_server_is_talked_round_once_per_call(own_server: RedisServer) -> None:
    """The command that lets renewals write on a full server is sent once in a batch, which reads each record once."""
    run(own_server, assembled(), acquire("a"))
    own_server.command("CONFIG", "SET", "maxmemory", "1")
    done(own_server)
    run(own_server, assembled(), *[renew("a")] * 50)
    assert done(own_server) == {"get": 1, "set": 50, "hdel": 1}


def test_others_are_met_when_they_are_there(server: RedisServer) -> None:
    """The scripts that know nobody, or few, fail where somebody is, or many are, so the tests above would notice."""
    run(server, assembled(), acquire("a"))
    ((tag, message),) = run(server, LONELY, acquire("b"))
    assert (tag, "somebody is there" in str(message)) == ("Failed", True)
    for id_ in "bcdefghi":
        ((tag, *_),) = run(server, SHARED, acquire(id_))
        assert tag == "Queued"
    ((tag, message),) = run(server, SHARED, acquire("j"))
    assert (tag, "they are many" in str(message)) == ("Failed", True)
    ((tag, *_),) = run(server, assembled(), acquire("j"))
    assert tag == "Queued"


def test_every_file_is_in_the_script_once() -> None:
    """A file that nobody names would be a rule that is not kept."""
    folder = files("asynclock.stores.redis") / "lua"
    named = (*ALWAYS, *CROWD, "crowd", *WAITERS, "waiters", *MANY, "many", *LAST)
    assert sorted(named) == sorted(file.name.removesuffix(".lua") for file in folder.iterdir())


def test_names_that_stand_for_a_value_become_it() -> None:
    """In code only: comments and texts keep their words, and other names in capitals are left alone."""
    text = (
        "local ONE, TEXT = 1, 'a b' -- ONE is one\nlocal NOW = time()\nreturn { ONE, 'ONE', TEXT, NOW, X_ONE } -- ONE\n"
    )
    assert with_values(text) == "\nlocal NOW = time()\nreturn { 1, 'ONE', 'a b', NOW, X_ONE } -- ONE\n"


def test_no_constant_is_left_in_the_script() -> None:
    """Each would be tied to every function that names it, in every call."""
    left = re.findall(rb"^local [A-Z][A-Z_, ]* = .*", assembled(), re.MULTILINE)
    assert [line.split()[1] for line in left] == [b"NOW_MS"]
