"""Both ends of every limit: what is just allowed works, what is just beyond is refused with a sentence that says the limit."""

import math
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import asynclock
from asynclock import limits

NAN, INF = math.nan, math.inf
#: Argument of Client.lock -> allowed values, refused values, what the refusal names.
ARGUMENTS: dict[str, tuple[list[Any], list[Any], str]] = {
    "ttl": ([0.1, 1, 86_400], [0.0999, 86_400.001, 0, -1, NAN, INF, True, "1", None], "0.1 to 86400 seconds"),
    "priority": ([-1000, 0, 1000], [-1001, 1001, 0.5, True, "1", None], "-1000 to 1000"),
    "timeout": ([None, 0, 1e9], [-0.001, NAN, INF, -INF, True, "1"], "0 seconds or more, or None to wait for ever"),
    "owner": ([None, "o", "o" * 512], ["", "o" * 513, "\n", 1], "1 to 512|control characters|a string"),
    "max_hold": ([None, 0.001, 1e9], [0, -1, NAN, INF, True, "1"], "0.001 seconds or more"),
    "on_lost": (["cancel", "notify"], ["", "CANCEL", None, 1, []], "'cancel' or 'notify'"),
    "metadata": (
        [None, {}, [], "", 0, {"a": [1, 2.5, None, True]}, "m" * 4094],
        ["m" * 4095, {1, 2}, object(), b"m", NAN, {"a": INF}],
        "4096|JSON",
    ),
}
#: Setting of connect() -> allowed values, refused values.
SETTINGS: dict[str, tuple[list[Any], list[Any]]] = {
    "ageing": ([0.001, 1e9], [0.0, 1e9 + 1, NAN, "1"]),
    "command_timeout": ([0.05, 60], [0.049, 60.1, NAN]),
    "unavailable_after": ([0.05, 86_400], [0.049, 86_401]),
    "quarantine": ([0, 86_400], [-0.1, 86_401]),
    "lag_warning": ([0.001, 3600], [0, 3601]),
    "replicas": ([0, 100], [-1, 101, 1.5]),
    "max_waiters": ([1, 10**9], [0, -1, 10**9 + 1]),
    "max_holders": ([1, 10**9], [0, -1, 10**9 + 1]),
    "client_name": (["", "n", "n" * 512], ["n" * 513, "\x1b"]),
}


def _pairs(table: dict[str, Any], place: int) -> list[tuple[str, Any]]:
    return [(name, value) for name, row in table.items() for value in row[place]]


def _id(value: object) -> str:
    return repr(value) if len(repr(value)) < 20 else f"{type(value).__name__} of {len(repr(value))}"


@pytest.mark.parametrize(("name", "value"), _pairs(ARGUMENTS, 0), ids=_id)
async def test_the_last_allowed_value_locks(client: asynclock.Client, name: str, value: Any) -> None:
    """A value at the very end of its range is not merely accepted: the lock works with it."""
    async with client.lock("a", **{name: value}).acquire() as lease:
        lease.ensure()


@pytest.mark.parametrize(("name", "value"), _pairs(ARGUMENTS, 1), ids=_id)
async def test_the_first_refused_value_is_explained(client: asynclock.Client, name: str, value: Any) -> None:
    """A value beyond the end is refused where it is given, by a ValueError that names it and says what is allowed."""
    with pytest.raises(asynclock.ConfigurationError, match=ARGUMENTS[name][2]) as caught:
        client.lock("a", **{name: value})
    assert isinstance(caught.value, ValueError)
    assert str(caught.value).startswith(name)


async def test_a_number_is_shown_as_one(client: asynclock.Client) -> None:
    """The refusal quotes texts and not numbers, so that "1" and 1 can be told apart."""
    with pytest.raises(asynclock.ConfigurationError, match=r"^ttl is 0\.01; allowed is"):
        client.lock("a", ttl=0.01)
    with pytest.raises(asynclock.ConfigurationError, match=r"^ttl is '1'; allowed is"):
        client.lock("a", ttl="1")  # type: ignore[arg-type]


@pytest.mark.parametrize(("name", "value"), _pairs(ARGUMENTS, 1), ids=_id)
async def test_an_acquire_is_as_strict_as_its_lock(client: asynclock.Client, name: str, value: Any) -> None:
    """What an acquire overrides passes through the same door."""
    if name in ("priority", "timeout", "owner", "metadata") and value is not None:
        with pytest.raises(asynclock.ConfigurationError, match=ARGUMENTS[name][2]):
            client.lock("a").acquire(**{name: value})


@pytest.mark.parametrize(("name", "value"), _pairs(SETTINGS, 0), ids=_id)
def test_a_setting_at_its_end_is_taken(name: str, value: Any) -> None:
    """Settings at the ends of their ranges make a client that shows them."""
    assert getattr(asynclock.connect("memory://", **{name: value}).settings, name) == value


@pytest.mark.parametrize(("name", "value"), _pairs(SETTINGS, 1), ids=_id)
def test_a_setting_beyond_its_end_is_refused(name: str, value: Any) -> None:
    """Settings beyond the ends name themselves in the refusal."""
    with pytest.raises(asynclock.ConfigurationError, match=name):
        asynclock.connect("memory://", **{name: value})


@pytest.mark.parametrize("permits", [1, 2, limits.MAX_PERMITS])
async def test_a_semaphore_of_any_allowed_size_gives_all_its_permits(client: asynclock.Client, permits: int) -> None:
    """The largest share of a semaphore is the whole of it, and then nothing is left."""
    semaphore = client.semaphore("s", permits=permits)
    async with semaphore.acquire(permits=permits):
        assert await semaphore.try_acquire() is None
    for wrong in (0, permits + 1, -1, 1.5, "1"):
        with pytest.raises(asynclock.ConfigurationError, match=f"1 to {permits}"):
            semaphore.acquire(permits=wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize("permits", [0, -1, limits.MAX_PERMITS + 1, 1.5, True, None])
async def test_a_semaphore_of_another_size_is_refused(client: asynclock.Client, permits: Any) -> None:
    """A capacity is a whole number between one and the largest."""
    with pytest.raises(asynclock.ConfigurationError, match=f"1 to {limits.MAX_PERMITS}"):
        client.semaphore("s", permits=permits)


async def test_two_sizes_of_one_semaphore_do_not_mix(client: asynclock.Client) -> None:
    """Whoever comes with another capacity than the one in use hears of both, and is not let in."""
    async with client.semaphore("s", permits=3).acquire():
        with pytest.raises(asynclock.ConfigurationError, match="capacity 3, not 4"):
            await client.semaphore("s", permits=4).acquire()


@pytest.mark.parametrize("reason", ["", "r" * 513, "line\nbreak"])
async def test_a_reason_without_sense_is_refused(client: asynclock.Client, reason: str) -> None:
    """Whoever takes a lease away says why, in a line."""
    with pytest.raises(asynclock.ConfigurationError, match="reason"):
        await client.force_release("a", reason=reason)


@given(st.floats() | st.integers())
def test_seconds_are_taken_exactly_within_their_range(value: float) -> None:
    """No number slips through the door of a ttl, and none within the range is turned away."""
    assert _passes(limits.check_ttl, value) == (limits.MIN_TTL <= value <= limits.MAX_TTL)


@given(st.text(st.characters(), max_size=600))
def test_a_name_passes_unchanged_or_not_at_all(name: str) -> None:
    """The rule for names is as short as it says: 1 to 512 bytes of UTF-8, no control characters."""
    control = any(ord(char) < 32 or 127 <= ord(char) < 160 for char in name)
    surrogate = any(0xD800 <= ord(char) < 0xE000 for char in name)
    allowed = not control and not surrogate and 1 <= len(name.encode()) <= limits.MAX_NAME_BYTES
    assert _passes(limits.check_name, name) == allowed
    if allowed:
        assert limits.check_name(name) is name


def _passes(check: Callable[[Any], object], value: object) -> bool:
    try:
        check(value)
    except asynclock.ConfigurationError:
        return False
    return True
