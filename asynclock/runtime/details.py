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


def describe(client_name: str, metadata: Json) -> str:
    """JSON text: where this process runs, and what the caller wants to be seen."""
    if metadata is None:
        return _describe(client_name, os.getpid())
    return _json({**parse(_describe(client_name, os.getpid())), "metadata": metadata})


@lru_cache(maxsize=16)
def _describe(client_name: str, pid: int) -> str:
    """The same text for all locks of a client: it is kept with each of them."""
    about: dict[str, Any] = {"host": _host(), "pid": pid}
    return _json({**about, "client": client_name} if client_name else about)


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
