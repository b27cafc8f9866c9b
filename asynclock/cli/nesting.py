"""``asynclock run`` within ``asynclock run``: what the outer ones hold, told by the environment.

ASYNCLOCK_OWNER names the line of work, ASYNCLOCK_HELD lists the locks: ``[[project, name, token], …]`` as JSON, outermost first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import msgspec

from asynclock.cli.exits import CommandError, Exit
from asynclock.errors import shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from asynclock.client import Client

OWNER, HELD = "ASYNCLOCK_OWNER", "ASYNCLOCK_HELD"
_Held: TypeAlias = list[tuple[str, str, int]]
_decoder = msgspec.json.Decoder(_Held)


def outer_owner(environ: Mapping[str, str]) -> str | None:
    """The owner of the command that we are a part of."""
    return environ.get(OWNER) or None


def told(environ: Mapping[str, str], *, project: str, name: str, token: int, owner: str | None) -> dict[str, str]:
    """What a command under this lock finds in its environment, for those within it."""
    held = [*_held(environ), (project, name, token)]
    return {HELD: msgspec.json.encode(held).decode(), **({OWNER: owner} if owner else {})}


def within(environ: Mapping[str, str]) -> bool:
    """Whether we are part of a command that holds something."""
    return bool(_held(environ))


async def is_inner(client: Client, environ: Mapping[str, str], project: str, name: str, owner: str | None) -> bool:
    """Whether we are part of a command that holds this very lock for the same owner, and may enter it.

    Raises:
        CommandError: it holds it for somebody else, so the wait would never end.
    """
    tokens = {token for outer_project, outer, token in _held(environ) if (outer_project, outer) == (project, name)}
    if not tokens:
        return False
    resource = await client.inspect(name, project=project)
    holders = [holder for holder in resource.holders if any(holder.has(token) for token in tokens)]
    if not holders:  # in another store, or it has been lost
        return False
    if owner is not None and any(holder.owner == owner for holder in holders):
        return True
    text = f"this runs under a command that holds {shown(name)} (token {holders[0].token}) and waits for us to end"
    remedy = "use another name, or give both the same --owner, who may enter it again"
    raise CommandError(f"{text}: waiting for it would never end; {remedy}", Exit.USAGE)


def _held(environ: Mapping[str, str]) -> _Held:
    try:
        return _decoder.decode(environ.get(HELD) or "[]")
    except (msgspec.MsgspecError, RecursionError):  # not written by us
        return []
