"""A password in a URL is for the server alone: nothing that is shown, raised, logged or listed has it."""

import asyncio
import io
import logging
import os
import subprocess
import sys
import traceback
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

import asynclock
from asynclock.settings import mask_url
from tests.chaos.backends import talk
from tests.servers import RedisServer

pytestmark = pytest.mark.usefixtures("leakless")

SECRET = "hunter2-S3cret"
ROOT = Path(__file__).parents[2]
#: URLs with the secret in it, well-formed and not.
URLS = (
    f"redis://:{SECRET}@127.0.0.1:1/0",
    f"redis://user:{SECRET}@127.0.0.1:1/0",
    f"redis://{SECRET}@127.0.0.1:1/0",
    f"redis://user:{SECRET}@127.0.0.1:nonsense/0",
    f"redis://user:{SECRET}@127.0.0.1:1/nonsense",
    f"redis://user:{SECRET}@127.0.0.1:1/0?nonsense=1",
    f"redis://user:{SECRET}@[::1/0",
    f"redis://user:a/{SECRET}@127.0.0.1:1/0",
    f"redis://user:a#{SECRET}@127.0.0.1:1/0",
    f"redis://user:a?{SECRET}@127.0.0.1:1/0",
    f"redis://user:a@{SECRET}@127.0.0.1:1/0",
    f"redis://user:a:{SECRET}@127.0.0.1:1/0",
    f"rediss://:{SECRET}@127.0.0.1:1/0",
    f"rediss://:{SECRET}@127.0.0.1:1/0?ssl_nonsense=1",
    f"rediss://:{SECRET}@127.0.0.1:1/0?ssl_ca_certs=/nonsense",
    f"unix://:{SECRET}@/nonsense.sock",
    f"unix:///nonsense.sock?password={SECRET}",
    f"redis://127.0.0.1:1/0?password={SECRET}",
    f"redis:/:{SECRET}@127.0.0.1:1/0",
    f"redis:{SECRET}@127.0.0.1",
    f"{SECRET}",
    f"nonsense://user:{SECRET}@host",
    f"memory://user:{SECRET}@host",
)


@pytest.fixture
def logged(caplog: pytest.LogCaptureFixture) -> Iterator[io.StringIO]:
    """Everything that any logger writes, at any level."""
    caplog.set_level(logging.DEBUG)
    text = io.StringIO()
    handler = logging.StreamHandler(text)
    logging.getLogger().addHandler(handler)
    yield text
    logging.getLogger().removeHandler(handler)
    assert SECRET not in text.getvalue()


def _family(error: BaseException) -> Iterator[BaseException]:
    """The error, and all that stand behind it."""
    seen: list[BaseException] = []
    queue: list[BaseException | None] = [error]
    while queue:
        relative = queue.pop()
        if relative is not None and relative not in seen:
            seen.append(relative)
            queue += [relative.__cause__, relative.__context__, *getattr(relative, "exceptions", ())]
    return iter(seen)


def _is_clean(error: BaseException) -> None:
    """One line; and neither it nor what stands behind it says the secret, as text, as attribute or in a traceback."""
    assert "\n" not in str(error)
    for relative in _family(error):
        told = [str(relative), repr(relative), repr(relative.args), repr(vars(relative))]
        told += getattr(relative, "__notes__", [])
        assert not any(SECRET in text for text in told), told
    assert SECRET not in "".join(traceback.format_exception(error))


@pytest.mark.parametrize("url", URLS)
async def test_no_error_of_a_url_says_its_password(url: str, logged: io.StringIO) -> None:
    """Whatever is wrong with a URL or with the server behind it, the error is clean, down to its last cause."""
    try:
        async with asyncio.timeout(10), asynclock.connect(url, command_timeout=1, unavailable_after=0.05) as client:
            shown = [repr(client), str(client), repr(client.settings), repr(await client.health())]
            assert not any(SECRET in text for text in shown)
    except asynclock.AsynclockError as error:
        _is_clean(error)


@pytest.mark.parametrize("url", URLS)
def test_a_masked_url_has_no_password(url: str) -> None:
    """What is shown of a URL keeps the place, and not the secret, however the URL is malformed."""
    assert SECRET not in mask_url(url)
    assert SECRET not in repr(asynclock.Settings(url=url))
    assert SECRET not in str(asynclock.Settings(url=url).masked())


@pytest.fixture
async def guarded() -> AsyncIterator[tuple[RedisServer, asynclock.Client]]:
    """A server that asks for the secret, and a client that knows it."""
    with RedisServer.start(tcp=True, config={"requirepass": SECRET}) as server:
        url = f"redis://:{SECRET}@127.0.0.1:{server.port}/0"
        async with asynclock.connect(url, command_timeout=0.5, unavailable_after=0.6) as client:
            yield server, client


async def test_a_working_client_never_says_its_password(
    guarded: tuple[RedisServer, asynclock.Client], logged: io.StringIO
) -> None:
    """Not in what it shows of itself, of its leases or of the store, and not in what it tells others."""
    _, client = guarded
    lock = client.lock("a", metadata={"who": "test"})
    async with lock.acquire() as lease:
        shown = [client, client.settings, client.capabilities, lock, lease, lease.lost, await client.health()]
        shown += [await client.inspect("a"), client.stats(), client._open, client._open.store, client._open.batcher]
        assert not any(SECRET in f"{thing!r} {thing}" for thing in shown)
        with pytest.raises(asynclock.LockTimeout) as caught:
            await lock.acquire(timeout=0.01)
        _is_clean(caught.value)


async def test_a_server_that_is_lost_is_not_told_the_password_in_errors(
    guarded: tuple[RedisServer, asynclock.Client], logged: io.StringIO
) -> None:
    """Refused, changed, silent or gone: the error and the log name the server without the password."""
    server, client = guarded
    server.pause()
    with pytest.raises(asynclock.StoreUnavailable) as caught:
        await client.inspect("a")
    _is_clean(caught.value)
    server.resume()
    server.kill()
    with pytest.raises(asynclock.StoreUnavailable) as caught:
        await client.lock("a").acquire(timeout=0.3)
    _is_clean(caught.value)
    server.restart(config={"requirepass": "another"})
    with pytest.raises(asynclock.StoreRefused) as refused:
        while True:
            try:
                await client.inspect("a")
            except asynclock.StoreUnavailable:
                await asyncio.sleep(0.05)
    _is_clean(refused.value)
    assert (await client.health()).status == "down"
    assert SECRET not in repr(await client.health())


async def test_a_server_that_echoes_the_password_is_not_quoted(server: RedisServer, logged: io.StringIO) -> None:
    """An error text of the server with the password in it is shown without."""
    talk(server, "ACL", "SETUSER", "someone", "on", f">{SECRET}", "-@all")
    with pytest.raises(asynclock.StoreRefused) as caught:
        async with asynclock.connect(f"unix://someone:{SECRET}@{server.socket_path}"):
            raise AssertionError
    _is_clean(caught.value)


@pytest.mark.parametrize(
    "command", [("config", "show"), ("config", "show", "--json"), ("config", "validate"), ("health",)]
)
@pytest.mark.parametrize("url", [URLS[1], URLS[10], URLS[18]])
def test_the_command_line_never_says_the_password(command: tuple[str, ...], url: str) -> None:
    """What the commands print, to whichever stream, has the place of the server at most."""
    done = subprocess.run(
        [sys.executable, "-m", "asynclock", *command],
        env={**os.environ, "ASYNCLOCK_URL": url, "ASYNCLOCK_COMMAND_TIMEOUT": "0.5"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
    )
    assert done.stdout or done.stderr
    assert SECRET not in done.stdout + done.stderr
