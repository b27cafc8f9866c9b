"""URLs and paths: cleaned the same from wherever they come, and masked however they are malformed."""

import pytest

import asynclock
from asynclock import settings
from asynclock.settings import load, mask_url
from asynclock.settings.text import clean

SECRET = "hunter2"


@pytest.mark.parametrize("name", [name for name, cleaned in settings.PLACES.items() if cleaned])
@pytest.mark.parametrize("around", ["{}\n", "{}\r\n", " {}\t", "\ufeff{}", "\n\ufeff {}\u00a0\v"])
def test_white_space_around_a_place_counts_for_nothing(name, around, tmp_path):
    """A mounted secret ends in a line feed, and is the same place; as argument, as variable and in a file."""
    place = "memory://here"
    given = around.format(place)
    file = tmp_path / "settings.toml"
    escaped = "".join(f"\\u{ord(char):04x}" for char in given)
    file.write_text(f'{name} = "{escaped}"')
    for found in (
        load({name: given}, environ={}),
        load(environ={f"ASYNCLOCK_{name.upper()}": given}),
        load(environ={}, file=file),
    ):
        assert getattr(found, name) == place


@pytest.mark.parametrize("name", [name for name, cleaned in settings.PLACES.items() if cleaned])
@pytest.mark.parametrize("char", ["\n", "\r", "\t", "\0", "\x1b", "\x7f", "\x85", "\u2028"])
def test_a_control_character_within_a_place_is_refused_and_nothing_is_shown(name, char):
    """It is never meant, and what stands around it may be a password."""
    given = f"redis://user:{SECRET}{char}@host"
    for arguments, environ in (({name: given}, {}), ({}, {f"ASYNCLOCK_{name.upper()}": given})):
        with pytest.raises(
            asynclock.ConfigurationError, match=rf"(?i){name} has a control character .* at place 21 of 26"
        ) as caught:
            load(arguments, environ=environ)
        assert SECRET not in str(caught.value)


def test_a_place_of_white_space_alone_is_refused():
    """Empty means the default; a blank is a mistake, and must not silently mean the same."""
    with pytest.raises(asynclock.ConfigurationError, match="ASYNCLOCK_URL has nothing in it but white space"):
        load(environ={"ASYNCLOCK_URL": " \n"})
    assert load(environ={"ASYNCLOCK_URL": ""}).url == clean("", "x") == ""


@pytest.mark.parametrize("around", ["{}\n", "\r\n{} "])
async def test_one_store_however_its_url_is_wrapped(memory_url, around):
    """Two clients of which one reads its URL from a mounted secret exclude each other."""
    wrapped = asynclock.Client(settings.Settings(url=around.format(memory_url)))  # not even by way of load()
    async with asynclock.connect(memory_url) as one, wrapped as other, one.lock("n"):
        assert await other.lock("n").try_acquire() is None


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("redis://user:hunter2@host:1/0", "redis://user:***@host:1/0"),
        ("redis://:hunter2@host", "redis://:***@host"),
        ("redis://hunter2@host", "redis://***@host"),
        ("redis://redis:redis@redis:6379/0", "redis://redis:***@redis:6379/0"),
        ("redis://:0@host:6379/0?db=0", "redis://:***@host:6379/0?db=0"),
        ("redis://:db@db/0?db=db", "redis://:***@db/0?db=db"),
        ("redis://user:%68unter2@host", "redis://user:***@host"),
        ("unix:///run/r.sock?password=hunter2&db=1", "unix:///run/r.sock?password=***&db=1"),
        ("unix:///run/r.sock?p%61ssword=hunter2&db=1", "unix:///run/r.sock?p%61ssword=***&db=1"),
        ("unix:///run/a@b:c.sock", "unix:///run/a@b:c.sock"),
        ("unix:///run/r.sock?password=a@hunter2", "unix:///run/r.sock?password=***"),
        ("redis://host/0?password=a@hunter2", "redis://***"),
        ("redis://user:a?hunter2@host", "redis://***"),
        ("redis://host/0?hunter2", "redis://host/0?***"),
        ("redis://host/0#hunter2", "redis://host/0#***"),
        ("redis:///:hunter2@host/0", "redis://:***@host/0"),
        ("redis://user:hunter2@with@at@host", "redis://user:***@host"),
        ("redis://user:hunt:er2@host", "redis://user:***@host"),
        ("sqlite:///a/b@c#d.db", "sqlite:///a/b@c#d.db"),
        ("sqlite://user:hunter2@host/a.db", "sqlite://user:***@host/a.db"),
        ("hunter2", "***"),
        ("", ""),
    ],
)
def test_a_password_is_masked_where_it_stands_and_nothing_else(url, masked):
    """No repr, log or listing shows a password; a part that reads like it does not betray it by being masked, too."""
    assert mask_url(url) == masked
    assert SECRET not in repr(settings.Settings(url=url))


def test_a_url_that_cannot_be_parsed_shows_no_password():
    """The place that is shown depends on the parser; that the password is missing does not."""
    assert SECRET not in mask_url("redis://[bad:hunter2@host")
