"""What is let through, over real sockets: names, pages, tokens, origins, bodies; and what every answer is sealed with."""

import asyncio
import json
import logging
from pathlib import Path
from urllib.parse import urlsplit

import httpx2
import pytest

import asynclock
from asynclock.admin import app, guards
from asynclock.admin.guards import HEADERS, MAX_BODY, MAX_HEAD
from asynclock.admin.server import Server
from tests.admin.conftest import TOKEN, serving

PATHS = ["/", "/static/main.js", "/api/overview", "/api/locks", "/api/nothing", "/healthz", "/metrics", "/nowhere"]
RELEASE = "/api/locks/default/n/force-release"
JSON = {"content-type": "application/json"}
WISH = json.dumps({"token": None, "reason": "x"})


@pytest.mark.parametrize("path", PATHS)
async def test_every_answer_is_sealed(http: httpx2.AsyncClient, path: str) -> None:
    """Also those that say no: nothing is framed, sniffed, kept or run that is not ours."""
    answer = await http.get(path)
    assert HEADERS.items() <= dict(answer.headers).items()
    assert "unsafe" not in answer.headers["content-security-policy"]
    assert "server" not in answer.headers


@pytest.mark.parametrize("path", [path for path in PATHS if path != "/healthz"])
async def test_other_names_are_not_answered_to(http: httpx2.AsyncClient, path: str) -> None:
    """A page that points its own name here (DNS rebinding) reads nothing."""
    answer = await http.get(path, headers={"host": "evil.example"})
    assert (answer.status_code, "--allow-host" in answer.text) == (421, True)


async def test_probes_are_asked_under_any_name(http: httpx2.AsyncClient) -> None:
    """A kubelet asks by the address of a pod; it hears one word."""
    for path, word in (("/healthz", "ok"), ("/readyz", "healthy")):
        answer = await http.get(path, headers={"host": "10.1.2.3:8420"})
        assert (answer.status_code, answer.json()) == (200, {"status": word})


@pytest.mark.parametrize("site", ["cross-site", "same-site"])
async def test_pages_of_other_sites_get_nothing(http: httpx2.AsyncClient, site: str) -> None:
    """Not even what they could not read: a stream would take a place."""
    for path in ("/api/overview", "/api/events", "/metrics"):
        assert (await http.get(path, headers={"sec-fetch-site": site})).status_code == 403
    assert (await http.get("/", headers={"sec-fetch-site": site})).status_code == 200


@pytest.mark.parametrize("path", ["/api/overview", "/api/events", "/api/locks/p/n", "/metrics", "/api/nothing"])
async def test_without_the_token_there_is_no_data(client: asynclock.Client, token_file: Path, path: str) -> None:
    """Neither with a wrong one; the page itself, which asks for it, is there, and so are the probes."""
    async with serving(client, token_file=token_file) as server, httpx2.AsyncClient(base_url=server.url) as http:
        for headers in (
            {},
            {"authorization": "Bearer wrong"},
            {"authorization": f"Basic {TOKEN}"},
            {"cookie": f"token={TOKEN}"},
        ):
            answer = await http.get(path, headers=headers)
            assert (answer.status_code, answer.headers["www-authenticate"]) == (401, 'Bearer realm="asynclock"')
        for open_path in ("/", "/static/page.css", "/healthz", "/readyz"):
            assert (await http.get(open_path)).status_code == 200
        if path != "/api/events":
            known = await http.get(path, headers={"authorization": f"Bearer {TOKEN}"})
            assert known.status_code in (200, 404)


async def test_the_token_is_never_logged(
    client: asynclock.Client, token_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Whatever goes wrong, at whatever level."""
    caplog.set_level(logging.DEBUG)
    async with serving(client, token_file=token_file) as server, httpx2.AsyncClient(base_url=server.url) as http:
        http.headers["authorization"] = f"Bearer {TOKEN}"
        for path in ("/api/locks", "/api/locks/a%FF/b", f"/api/locks/{'x' * 600}/b"):
            await http.get(path)
        await http.post(RELEASE, content="{", headers=JSON)
        await client.aclose()
        assert (await http.get("/api/locks")).status_code == 503
    assert TOKEN not in caplog.text


async def test_nothing_changes_by_get(http: httpx2.AsyncClient, client: asynclock.Client) -> None:
    """A link or an image can do no harm; nor can methods that are not for a path."""
    async with client.lock("n"):
        for method in ("GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"):
            answer = await http.request(method, RELEASE)
            assert (answer.status_code, answer.headers["allow"]) == (405, "POST"), method
        for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS"):
            for path in ("/api/locks", "/healthz", "/"):
                answer = await http.request(method, path)
                assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD"), (method, path)
        assert (await http.get("/api/locks/force-release")).status_code == 405


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "http://evil.example"},
        {"origin": "null"},
        {"origin": "http://localhost:1"},
        {"sec-fetch-site": "same-site"},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
    ],
)
async def test_only_our_page_may_change_something(
    http: httpx2.AsyncClient, client: asynclock.Client, headers: dict[str, str]
) -> None:
    """Or what is no page at all. A form cannot send JSON, so no form of another site can be mistaken for it."""
    async with client.lock("n"):
        refused = await http.post(RELEASE, content=WISH, headers={**JSON, **headers})
        assert refused.status_code in (403, 415)
        assert len((await client.inspect("n")).holders) == 1


async def test_our_own_page_may(http: httpx2.AsyncClient, server: Server, client: asynclock.Client) -> None:
    """As may a program, which has no origin."""
    for headers in ({"origin": server.url.rstrip("/"), "sec-fetch-site": "same-origin"}, {}):
        lease = await client.lock("n", on_lost="notify").acquire()
        answer = await http.post(RELEASE, content=WISH, headers={**JSON, **headers})
        assert (answer.status_code, answer.json()["released"]) == (200, True)
        await lease.lost.wait()


@pytest.mark.parametrize("path", ["/", "/healthz", "/api/locks"])
async def test_large_heads_are_refused_when_they_are_whole(client: asynclock.Client, path: str) -> None:
    """The parser gives up on those that are not complete; what came at once it takes, however long."""
    transport = httpx2.ASGITransport(app=app(client))
    async with httpx2.AsyncClient(transport=transport, base_url="http://localhost") as http:
        assert (await http.get(path, headers={"x": "y" * (MAX_HEAD - 1000)})).status_code == 200
        for more in ({"headers": {"x": "y" * MAX_HEAD}}, {"params": {"x": "y" * MAX_HEAD}}):
            assert (await http.get(path, **more)).status_code == 431
        many = [(f"x{number}", "y" * 1000) for number in range(40)]
        assert (await http.get(path, headers=many)).status_code == 431


async def test_large_bodies_are_not_read(http: httpx2.AsyncClient) -> None:
    """Neither if they are announced nor if they just come."""
    announced = await http.post(RELEASE, content=b" " * (MAX_BODY + 1), headers=JSON)
    assert announced.status_code == 413

    async def pieces():
        for _ in range(100):
            yield b" " * 1024

    assert (await http.post(RELEASE, content=pieces(), headers=JSON)).status_code == 413
    padded = WISH.encode() + b" " * (MAX_BODY - len(WISH))
    assert (await http.post(RELEASE, content=padded, headers=JSON)).status_code == 404


async def test_slow_bodies_are_not_waited_for(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who begins and does not go on is told so."""
    monkeypatch.setattr(guards, "BODY_SECONDS", 0.1)
    reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(server.url).port)
    head = f"POST {RELEASE} HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n"
    writer.write(head.encode() + b"{")
    async with asyncio.timeout(5):
        assert (await reader.read()).startswith(b"HTTP/1.1 408 ")
    writer.close()
    await writer.wait_closed()


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"\xff", b"{}", b'{"token": 1}', b'{"token": "1", "reason": "x"}', b'{"token": 0, "reason": "x"}',
     b'{"token": 1, "reason": ""}', b'{"token": 1, "reason": "a\\nb"}', b'{"token": 1, "reason": "x", "all": true}',
     b'{"token": true, "reason": "x"}', b'{"token": 1e400, "reason": "x"}', b"[" * 5000],
)  # fmt: skip
async def test_bodies_that_are_none(http: httpx2.AsyncClient, body: bytes) -> None:
    """Say what is wrong, in one line of JSON."""
    answer = await http.post(RELEASE, content=body, headers=JSON)
    assert answer.status_code == 400
    assert answer.json()["error"]


async def test_a_bug_is_told_without_its_details(
    http: httpx2.AsyncClient,
    client: asynclock.Client,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    """Whoever asks hears that it was ours; the log has the rest."""

    async def broken(*_words: object, **_options: object) -> None:
        raise RuntimeError("the secret reason")

    monkeypatch.setattr(type(client), "inspect", broken)
    answer = await http.get("/api/locks/default/n")
    assert (answer.status_code, "secret" in answer.text) == (500, False)
    assert "the secret reason" in caplog.text
