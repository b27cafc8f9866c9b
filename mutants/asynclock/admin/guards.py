"""What stands before every endpoint, and on every answer.

In this order: the size of the head, the name it is asked for, another site's page, the token, the method, the origin of what would
change something, the size of the body. The page itself and its files hold no data and need no token (the page asks for it); the probes tell nothing but one
word, and are asked under whatever name a kubelet or load balancer uses.
"""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Literal, TypeAlias

from msgspec import Struct
from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import Request

from asynclock.admin.access import LOOPBACK, Keys, answers_to, checked_hosts, is_foreign, same_origin
from asynclock.admin.answers import Problem, problem_of, refusal
from asynclock.errors import AsynclockError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from starlette.responses import Response
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

    Endpoint: TypeAlias = Callable[[Request], Awaitable[ASGIApp]]

#: How closely a path is guarded: not but for the seal, by the name it is asked for, or in every way.
Kind: TypeAlias = Literal["probe", "page", "data"]

#: The largest path with its query and headers, as bytes; the largest body that is read, and how many seconds it may take to come.
MAX_HEAD, MAX_BODY, BODY_SECONDS = 32 * 1024, 64 * 1024, 10.0

#: Only what we serve ourselves runs or is shown; nothing is framed, kept, sniffed, or told to anybody else.
HEADERS = {
    "content-security-policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; "
        "form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    ),
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}

_log = logging.getLogger("asynclock.admin")


class Access(Struct, frozen=True, kw_only=True):
    """Who may ask: under which names, and with which tokens (none: everybody)."""

    hosts: frozenset[str] = checked_hosts(LOOPBACK)
    keys: Keys = Keys()


class Rule(Struct, frozen=True, kw_only=True):
    """What holds for a path: how closely it is guarded, and by which methods it may be asked."""

    kind: Kind = "data"
    methods: tuple[str, ...] = ("GET", "HEAD")


class Guard:
    """Lets through what may pass, seals every answer, and turns what goes wrong behind it into one.

    Whoever passes is known from then on as ``request.scope["actor"]``; empty if nobody need say who they are.
    """

    def __init__(self, access: Access) -> None:
        self._access = access

    async def __call__(self, rule: Rule, behind: Endpoint, scope: Scope, receive: Receive, send: Send) -> None:
        """Carry out one request: admit it, have it answered, send the answer."""
        begun = False

        async def sealed(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        try:
            actor = self._admit(rule, scope)
            request = Request({**scope, "actor": actor}, _capped(receive))
            answer = await behind(request)
            await answer(request.scope, request.receive, sealed)
        except Exception as error:  # whatever it is, who asked gets an answer, and no traceback
            if begun:
                raise
            await _explained(error, scope)(scope, receive, sealed)

    def _admit(self, rule: Rule, scope: Scope) -> str:
        """Who asks.

        Raises:
            Problem: they may not.
        """
        if _size_of_head(scope) > MAX_HEAD:
            raise Problem(431, f"path and headers may have {MAX_HEAD} bytes", connection="close")
        actor = "" if rule.kind == "probe" else self._known(rule.kind, Headers(scope=scope))
        if scope["method"] not in rule.methods:
            raise Problem(405, f"{scope['method']} is not for this path", allow=", ".join(rule.methods))
        if scope["method"] not in ("GET", "HEAD"):
            _check_change(Headers(scope=scope))
        return actor

    def _known(self, kind: Kind, headers: Headers) -> str:
        host = headers.get("host", "")
        if not answers_to(self._access.hosts, host):
            raise Problem(421, "this server does not answer to that name; asynclock serve --allow-host NAME lets it")
        if kind == "page":
            return ""
        if is_foreign(headers.get("sec-fetch-site", "")):
            raise Problem(403, "pages of other sites are not answered")
        actor = self._access.keys.whose(headers.get("authorization", "")) if self._access.keys else ""
        if actor is None:
            raise Problem(
                401, "a token is needed: Authorization: Bearer …", www_authenticate='Bearer realm="asynclock"'
            )
        return actor


def _size_of_head(scope: Scope) -> int:
    """The HTTP parser bounds a head only while it is not complete, and some come in one piece."""
    line = len(scope.get("raw_path") or scope["path"]) + len(scope["query_string"])
    return line + sum(len(name) + len(value) for name, value in scope["headers"])


def _check_change(headers: Headers) -> None:
    """What would change something comes from a page of ours or from no page at all, and is JSON, which no form can send."""
    origin = headers.get("origin")
    if origin is not None and not same_origin(origin, headers.get("host", "")):
        raise Problem(403, "pages of other origins may not change anything")
    if headers.get("content-type", "").partition(";")[0].strip().lower() != "application/json":
        raise Problem(415, "the body must be JSON: Content-Type: application/json")
    if not headers.get("content-length", "0").isdigit() or int(headers.get("content-length", "0")) > MAX_BODY:
        raise Problem(413, f"the body may have {MAX_BODY} bytes")


def _capped(receive: Receive) -> Receive:
    """No more than MAX_BODY bytes, whatever was announced, and not for ever."""
    size = 0
    loop = asyncio.get_running_loop()
    until = loop.time() + BODY_SECONDS
    whole = False

    async def capped() -> Message:
        nonlocal size, whole
        if whole:  # what comes now is the end of the connection, which a stream waits for
            return await receive()
        try:
            async with asyncio.timeout_at(until):
                message = await receive()
        except TimeoutError:
            raise Problem(408, "the body did not come in time", connection="close") from None
        size += len(message.get("body", b""))
        whole = not message.get("more_body", False)
        if size > MAX_BODY:
            raise Problem(413, f"the body may have {MAX_BODY} bytes")
        return message

    return capped


def _explained(error: Exception, scope: Scope) -> Response:
    if isinstance(error, Problem):
        return refusal(error)
    if not isinstance(error, AsynclockError | TimeoutError):
        _log.error("%s %s failed", scope["method"], ascii(scope["path"]), exc_info=error)
    return refusal(problem_of(error))
