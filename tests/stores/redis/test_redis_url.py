"""Redis URLs: each part means one thing, and no error shows a password."""

import traceback

import pytest
from redis.exceptions import ConnectionError as RedisConnectionError

from asynclock.errors import ConfigurationError
from asynclock.stores.redis.address import Address

SECRET = "hunter2"


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("redis://h:0", "port"),
        ("redis://h:0/0", "port"),
        ("rediss://[::1]:00/0", "port"),
        ("redis://h:65536", "port"),
        ("redis://h:1x", "port"),
        ("redis://h:1:2", "cannot be understood"),
        ("redis://::1:6379", "in brackets"),
        ("redis://[::1", "cannot be understood"),
        ("redis://", "names no host"),
        ("redis:///0", "names no host"),
        ("redis://:6379/0", "names no host"),
        (f"redis://user:{SECRET}@/0", "names no host"),
        ("redis://a b/0", "a blank in it"),
        ("redis://a%0Ab/0", "control character"),
        ("redis://h/path", "database number"),
        ("redis://h/0/1", "database number"),
        ("redis://h/-1", "database number"),
        ("redis://h/\u0663", "database number"),
        ("redis://h?db=x", "database number"),
        ("redis://h?db=-1", "database number"),
        ("redis://h?db=", "database number"),
        ("redis://h/1?db=2", "database twice"),
        ("redis://h/1?db=1", "database twice"),
        ("redis://h?db=1&db=2", "'db' 2 times"),
        ("redis://h?db=1&%64b=2", "'db' 2 times"),
        ("redis://h?host=other", "an option 'host'"),
        ("redis://h?port=1", "an option 'port'"),
        ("redis://h?path=/x", "an option 'path'"),
        ("redis://h?connection_class=x", "an option 'connection_class'"),
        ("redis://h?socket_timeout=1", "an option 'socket_timeout'"),
        (f"redis://h?{SECRET}", "has no value"),
        (f"redis://user:6379?{SECRET}@h", "has no value"),
        (f"redis://user:6379#{SECRET}@h", "%23"),
        (f"redis://h/0#{SECRET}", "%23"),
        (f"redis://:{SECRET}/x@h", "written %XX"),
        (f"redis://user:a@h?password={SECRET}", "password twice"),
        (f"redis://user@h?username={SECRET}", "username twice"),
        ("unix://", "names no socket"),
        ("unix:///", "names no socket"),
        (f"unix://user:{SECRET}@", "names no socket"),
        ("unix://run/redis.sock", "three slashes"),
        ("unix:///run/r.sock%0A", "control character"),
        ("unix:///run/r.sock?db=1&db=1", "'db' 2 times"),
    ],
)
def test_what_means_nothing_or_two_things_is_refused(url: str, said: str) -> None:
    """A part that is passed over is another server or database than somebody has in mind, and excludes nobody."""
    with pytest.raises(ConfigurationError, match=said) as caught:
        Address(url)
    assert SECRET not in "".join(traceback.format_exception(caught.value)) + repr(caught.value.__context__)


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("redis://h", "redis://h:6379"),
        ("redis://h/", "redis://h:6379"),
        ("redis://h:6380/3", "redis://h:6380/3"),
        ("redis://h?db=3", "redis://h:6379/3"),
        ("redis://[::1]:6380/0", "redis://[::1]:6380"),
        ("rediss://[fe80::1%25eth0]/1?ssl_ca_certs=/x", "rediss://[fe80::1%eth0]:6379/1"),
        (f"redis://h?username=u&password={SECRET}", "redis://h:6379"),
        (f"unix://u:{SECRET}@/run/r.sock", "unix:///run/r.sock"),
        (f"unix:///run/r.sock?password={SECRET}", "unix:///run/r.sock"),
        ("redis://redis:redis@redis:6379/0", "redis://redis:6379"),
        ("redis://:6379@h", "redis://h:6379"),
        ("redis://:%0A@h", "redis://h:6379"),
    ],
)
def test_an_address_is_shown_without_its_password(url: str, shown: str) -> None:
    """The place of the server, as a URL of the same place; a secret that reads like a part of it changes nothing."""
    assert Address(url).shown == shown


@pytest.mark.parametrize("password", ["redis", "6379", "cache", "cache.internal", "0", "i"])
def test_a_password_that_reads_like_the_place_is_not_betrayed(password: str) -> None:
    """If every text that equals the password were masked, the gap in a known address would show what it is."""
    address = Address(f"redis://:{password}@cache.internal:6379/0")
    error = RedisConnectionError("Error 111 connecting to cache.internal:6379. Refused.")
    expected = "cannot reach redis://cache.internal:6379: Error 111 connecting to cache.internal:6379. Refused"
    assert str(address.explain(error)).startswith(expected)


def test_a_password_that_the_server_echoes_is_masked() -> None:
    """As a word of its own, wherever the server puts it, as it is and as the URL has it."""
    address = Address("redis://:hunter2%21@cache:6379/0")
    error = RedisConnectionError("unknown command 'hunter2!', with args beginning with: hunter2%21")
    said = str(address.explain(error))
    assert "hunter2" not in said
    assert said.count("***") == 2
    assert address.clean(error) is None
