"""What people see of a holder: a little JSON that travels with its lease, and the words made of it."""

import json
import os
import socket
from functools import lru_cache
from typing import Any

from asynclock.errors import shown
from asynclock.model.record import Holder
from asynclock.types import Json


@lru_cache(maxsize=1)
def _host() -> str:
    return socket.gethostname()


#: What the details of a lease or request say if its owner is the same whichever client it is of.
_SPANS = {"owner_scope": "store"}


def describe(client_name: str, metadata: Json, *, spans: bool = False) -> str:
    """JSON text: where this process runs, and what the caller wants to be seen; ``spans``: whether its owner spans clients."""
    if metadata is None:
        return _describe(client_name, os.getpid(), spans)
    return _json({**parse(_describe(client_name, os.getpid(), spans)), "metadata": metadata})


@lru_cache(maxsize=16)
def _describe(client_name: str, pid: int, spans: bool) -> str:  # noqa: FBT001 - lru_cache is faster by position
    """The same text for all locks of a client: it is kept with each of them."""
    about: dict[str, Any] = {"host": _host(), "pid": pid}
    if client_name:
        about["client"] = client_name
    return _json({**about, **_SPANS} if spans else about)


def spans(details: str) -> bool:
    """Whether a lease or request says that its owner spans clients."""
    return '"owner_scope"' in details and parse(details).get("owner_scope") == "store"


def place(client_name: str) -> dict[str, Any]:
    """Who and where this client is, as events have it."""
    return {"client_name": client_name, "host": _host(), "pid": os.getpid()}


def _json(about: dict[str, Any]) -> str:
    return json.dumps(about, separators=(",", ":"))


def lingering(details: str) -> str:
    """The same, of a lease that nobody holds just now and its client keeps for a moment."""
    return _json({**parse(details), "state": "lingering"})


def parse(details: str) -> dict[str, Any]:
    """The JSON of a lease as a dict; whatever else may stand there is kept under ``raw``."""
    try:
        about = json.loads(details) if details else {}
    except (ValueError, RecursionError):  # other people's text: whatever it is, waits go on
        return {"raw": details}
    return about if isinstance(about, dict) else {"raw": details}


def in_words(holders: tuple[Holder, ...]) -> tuple[str, ...]:
    """One phrase per holder, safe for a terminal: ``host:pid 'name' (owner …, token …)``."""
    return tuple(_in_words(holder) for holder in holders)


def _in_words(holder: Holder) -> str:
    owner = "" if holder.owner == holder.id else f"owner {shown(holder.owner)}, "
    return f"{place_of(holder.details)} ({owner}token {holder.token})"


def place_of(details: str) -> str:
    """Where a holder runs, safe for a terminal: ``host:pid 'name'``."""
    about = parse(details)
    where = shown(f"{about.get('host', '?')}:{about.get('pid', '?')}")[1:-1]
    return f"{where} {shown(str(about['client']))}" if about.get("client") else where
