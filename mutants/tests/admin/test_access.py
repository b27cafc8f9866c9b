"""Names, tokens and origins, one by one."""

from pathlib import Path

import pytest

import asynclock
from asynclock.admin.access import Keys, answers_to, checked_hosts, is_foreign, read_keys, same_origin
from tests.admin.conftest import TOKEN


@pytest.mark.parametrize(
    ("host", "answered"),
    [
        ("localhost", True),
        ("LOCALHOST:8420", True),
        ("127.0.0.1:1", True),
        ("[::1]:8420", True),
        ("locks.example:443", True),
        ("localhost.evil.example", False),
        ("evil.example", False),
        ("127.0.0.1.evil.example", False),
        ("localhost:8420@evil.example", False),
        ("localhost:port", False),
        ("local host", False),
        ("::1", False),
        ("", False),
    ],
)
def test_only_allowed_names_are_answered_to(host: str, answered: bool) -> None:
    """Whatever the port, and nothing that merely looks like one of them."""
    hosts = checked_hosts(["localhost", "127.0.0.1", "::1", "Locks.Example"])
    assert answers_to(hosts, host) is answered
    assert answers_to(checked_hosts(["*"]), host)


@pytest.mark.parametrize("name", ["https://x", "x:8420", "x/y", "", "a b"])
def test_what_is_no_name_of_a_host_is_refused(name: str) -> None:
    """With a scheme or port it would never match anything."""
    with pytest.raises(asynclock.ConfigurationError, match="without scheme and port"):
        checked_hosts([name])


@pytest.mark.parametrize(
    ("origin", "host", "same"),
    [
        ("http://localhost:8420", "localhost:8420", True),
        ("https://locks.example", "locks.example", True),
        ("https://locks.example", "locks.example:443", True),
        ("http://[::1]:8420", "[::1]:8420", True),
        ("http://localhost:3000", "localhost:8420", False),
        ("http://evil.example", "localhost:8420", False),
        ("null", "localhost:8420", False),
        ("", "localhost:8420", False),
        ("file://", "localhost:8420", False),
        ("http://[::1", "localhost:8420", False),
        ("http://localhost:8420@evil.example", "localhost:8420", False),
    ],
)
def test_same_origin(origin: str, host: str, same: bool) -> None:
    """Name and port have to be the same; the port may be the scheme's own."""
    assert same_origin(origin, host) is same


def test_foreign_pages() -> None:
    """Browsers say where a request comes from; what is no browser says nothing."""
    assert [is_foreign(site) for site in ("", "none", "same-origin", "same-site", "cross-site", "?")] == [False] * 3 + [
        True
    ] * 3


def test_tokens(token_file: Path) -> None:
    """Each has the name of whoever it was given to, or none; nothing else is let in."""
    keys = read_keys(token_file)
    assert keys.whose(f"Bearer {TOKEN}") == "ann"
    assert keys.whose(f"bearer  {TOKEN}-of-nobody") == ""
    for wrong in ("", "Bearer", f"Basic {TOKEN}", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Bearer {TOKEN}\udcff"):
        assert keys.whose(wrong) is None, wrong
    assert TOKEN not in repr(keys)
    assert keys
    assert not Keys()


@pytest.mark.parametrize(
    ("content", "match"),
    [
        (b"", "no token in"),
        (b"# none\n", "no token in"),
        (b"ann: short\n", ":1' holds no token|:1 holds no token"),
        (b"ann: " + b"x" * 15, "holds no token of 16"),
        (b"ann: with spaces in it, long\n", "holds no token"),
        (b"\xff" * 20, "not UTF-8"),
        (b"a\x1bb: 0123456789abcdef", "control characters"),
    ],
)
def test_token_files_that_are_none(tmp_path: Path, content: bytes, match: str) -> None:
    """Refused, with the place; what might be a token is never shown."""
    path = tmp_path / "tokens"
    path.write_bytes(content)
    with pytest.raises(asynclock.ConfigurationError, match=match) as caught:
        read_keys(path)
    assert "xxx" not in str(caught.value)
    with pytest.raises(asynclock.ConfigurationError, match="cannot be read: No such file"):
        read_keys(tmp_path / "nowhere")
