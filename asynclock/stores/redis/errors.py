"""What Redis says, as our errors: one table, for replies, for lost connections and for what a script ran into.

What passes by itself is StoreUnavailable (try again); what somebody must repair is StoreRefused, with the remedy. An error
reply that is not in the table is refused with the server's own words: better an odd message than a retry without end.

Everything that is not a reply (the network, the system, an exception of any type in redis-py, bytes that mean nothing) is
StoreUnavailable with its cause: a client that has worked once does not give up because of it.
"""

import ssl

from redis import exceptions as r

from asynclock.errors import StoreError, StoreRefused, StoreUnavailable
from asynclock.model.codec import layout_error
from asynclock.stores.shortage import is_shortage

_NAME_PRIMARY = "locks are writes, so name the primary in the URL; after a failover it is tried again by itself"
#: First word of an error reply -> what it means, what helps if it does not pass. Time mends these.
_PASSING = {
    "BUSY": ("is busy with a script of another client", ""),
    "CLUSTERDOWN": ("is part of a cluster that is down", ""),
    "LOADING": ("is still loading its data", ""),
    "MASTERDOWN": ("is a replica that has lost its primary", _NAME_PRIMARY),
    "NOREPLICAS": ("has too few good replicas to take writes", "see its min-replicas-to-write"),
    "READONLY": ("is a replica (READONLY) and takes no writes", _NAME_PRIMARY),
    "TRYAGAIN": ("is moving these keys to another node", ""),
    "UNBLOCKED": ("has just become a replica", _NAME_PRIMARY),
}
#: All that a user needs; docs/stores/redis.md says which may be left out, and at what price.
RIGHTS = (
    "resetkeys ~asynclock:* resetchannels &asynclock:* -@all +ping +time +select +client|id +client|kill +info +config|get +wait "
    "+subscribe +publish +scan +eval +evalsha +get +set +incrby +pttl +del +hmget +hget +hset +hdel +hgetall +hvals +hrandfield "
    "+pexpire +zadd +zrem +zrange +zrangebyscore +zrank +zcard +zmscore +xadd +xread +xrevrange"
)
#: What to do about a right that a user lacks: the text itself, for whoever has no page at hand.
GIVE_RIGHTS = f"give the user its rights, as an administrator: ACL SETUSER <the user> {RIGHTS}"
#: First word -> what it means, what helps.
_LASTING = {
    "DENIED": ("is in protected mode", "set a password on the server, or bind it to this network"),
    "MISCONF": ("cannot write its snapshots and takes no writes", "see the server's log: is its disk full?"),
    "NOAUTH": ("asks for a password", "put user and password into the URL"),
    "NOPERM": ("denies this user a right", GIVE_RIGHTS),
    "OOM": ("has no memory left", "raise maxmemory, or remove what else fills this server"),
    "WRONGPASS": ("does not accept this user or password", "correct the URL"),
    "WRONGTYPE": ("holds a foreign key under one of our names", "delete what stands under asynclock:* and is not ours"),
}
#: How a server that has as many clients as it may words its refusal, behind ERR.
_FULL = "max number of clients"
#: redis-py strips the first word of these.
_CODES: dict[type[Exception], str] = {
    r.BusyLoadingError: "LOADING",
    r.ClusterDownError: "CLUSTERDOWN",
    r.MasterDownError: "MASTERDOWN",
    r.NoPermissionError: "NOPERM",
    r.OutOfMemoryError: "OOM",
    r.ReadOnlyError: "READONLY",
    r.TryAgainError: "TRYAGAIN",
}
#: How a right that a script lacks is worded, by Redis 7.0 and by later ones.
_SCRIPT_NOPERM = ("The user executing the script can't", "ACL failure in script")


#: What the end of a connection shows as; and what is of these kinds, yet has a reason of its own.
_ENDED = (r.ConnectionError, ConnectionError, EOFError)
_NOT_ENDED = (r.AuthenticationError, r.BusyLoadingError, ConnectionRefusedError)


def translate(error: Exception, where: str, *, first: bool = False) -> StoreError:
    """Our error for one of redis-py's or the system's.

    Args:
        error: what was raised, or came as a reply.
        where: the server, as it may be shown.
        first: this client has never been connected, so a refused certificate is a fault of its settings. Later it may be a
            certificate that is being replaced.
    """
    origins = _origins(error)
    text = str(error) or type(origins[-1]).__name__  # a MemoryError has no words
    if _FULL in text:
        return _full(where)
    if code := _CODES.get(type(error)):
        return refusal(f"{code} {text}", where)
    if any(
        isinstance(origin, r.AuthenticationError) for origin in origins
    ):  # a ConnectionError, and yet no use retrying
        return refusal(f"{'NOAUTH' if 'required' in text else 'WRONGPASS'} {text}", where)
    if isinstance(error, r.ResponseError | r.DataError):
        return refusal(text, where)
    if any(isinstance(origin, ssl.SSLError) for origin in origins):
        kind = StoreRefused if first and not is_shortage(error) else StoreUnavailable
        return kind(f"no TLS with {where}: {_line(text)}", remedy="check the certificates and the ssl_ options")
    if isinstance(error, r.ConnectionError | r.TimeoutError | OSError):
        return StoreUnavailable(f"cannot reach {where}: {_line(text)}")
    return StoreUnavailable(f"talking to {where} failed ({type(error).__name__}: {_line(text)})")


def was_ended(error: Exception) -> bool:
    """Whether the server took a connection and then ended it, without a reason that could be read."""
    origins = _origins(error)
    if any(isinstance(origin, ssl.SSLEOFError) for origin in origins):
        return True
    if any(isinstance(origin, _NOT_ENDED) or not isinstance(origin, _ENDED) for origin in origins):
        return False
    return _FULL not in str(error)


def turns_away(text: str) -> bool:
    """Whether an error reply is what a server says before it ends a connection that it will not serve."""
    return _FULL in text or text.startswith("DENIED")


def ended(error: Exception, where: str) -> StoreError:
    """Our error for a connection that the server ended in the middle of the login."""
    why = _line(str(error) or type(error).__name__)
    remedy = (
        "if it goes on doing so, see its log: its maxclients may be reached, or something in between cuts connections"
    )
    return StoreUnavailable(f"{where} ended the connection during the login ({why})", remedy=remedy)


def _full(where: str) -> StoreError:
    remedy = "raise maxclients there, or end connections that nobody needs (CLIENT LIST); it is tried again"
    return StoreUnavailable(f"{where} takes no more connections: its maxclients is reached", remedy=remedy)


def _origins(error: BaseException) -> list[BaseException]:
    """The error and what it came from: redis-py wraps some, and which ones depends on its version."""
    origins: list[BaseException] = []
    origin: BaseException | None = error
    while origin is not None:
        origins.append(origin)
        origin = origin.__cause__ or origin.__context__
    return origins


def refusal(text: str, where: str) -> StoreError:
    """Our error for an error text of the server, such as a script gives for one of its commands."""
    code, _, rest = text.partition(" ")
    if _FULL in text:
        return _full(where)
    if code == "LAYOUT":
        return layout_error(rest)
    if code in _PASSING:
        cause, remedy = _PASSING[code]
        return StoreUnavailable(f"{where} {cause}", remedy=remedy)
    if any(words in text for words in _SCRIPT_NOPERM):
        code = "NOPERM"
    if code in _LASTING:
        cause, remedy = _LASTING[code]
        return StoreRefused(f"{where} {cause} ({_line(text)})", remedy=remedy)
    return StoreRefused(f"{where} answered: {_line(text)}")


def _line(text: str) -> str:
    """Foreign text as it may stand in a log."""
    return " ".join(text.split()).encode("ascii", "backslashreplace").decode()[:300].rstrip(".")
