"""The errors, one small tree, drawn by what the caller should do.

    AsynclockError
      LockTimeout (also TimeoutError)     waited long enough: names the holder and the queue position
      LeaseLost                           stop writing: reason, since when
      DeadlockError                       you were the victim: the cycle
      StaleToken                          stop writing: a fence has seen a newer token
      NotHeld                             release or renew of what you do not hold
      QueueFull                           back off
      StoreError
        StoreUnavailable                  retry later
        StoreRefused                      fix the store: cause and remedy
        StoreIncompatible                 written by another layout version
      ConfigurationError (also ValueError)
      ClientClosed                        the client is not open (any more): open another one

Messages are one line, safe for a terminal (names are escaped) and free of secrets. What a program needs to know is in
attributes, never only in the text.
"""

from asynclock.types import LossReason, ResourceKey


class AsynclockError(Exception):
    """Base of all errors that asynclock raises on purpose."""


class LockTimeout(AsynclockError, TimeoutError):
    """The wait took longer than its timeout; nothing is left in the store.

    Attributes:
        key: the resource.
        waited: seconds waited.
        position: place in the store's queue when last heard of (1 is next), or None if it never queued.
        holders: who held it when last heard of, in words.
        quarantine: seconds for which the client asks for no lease because the store forgot its grants; else 0.
    """

    def __init__(
        self,
        key: ResourceKey,
        *,
        waited: float,
        position: int | None = None,
        holders: tuple[str, ...] = (),
        quarantine: float = 0.0,
    ) -> None:
        place = f", position {position} in the queue" if position else ""
        held = f"; held by {', '.join(holders)}" if holders else ""
        forgot = f"; {in_quarantine(quarantine)}" if quarantine else ""
        super().__init__(f"waited {waited:.3g} s for {shown(key)}{place}{held}{forgot}")
        self.key = key
        self.waited = waited
        self.position = position
        self.holders = holders
        self.quarantine = quarantine


class LeaseLost(AsynclockError):
    """The lease is no longer valid: whatever it protected must not be written any more.

    Attributes:
        key: the resource.
        token: the fencing token of the lost lease.
        reason: why.
        ago: seconds since the lease stopped being valid, when the error was made.
        by: what the operator said, for ``revoked``.
    """

    def __init__(self, key: ResourceKey, *, token: int, reason: LossReason, ago: float = 0.0, by: str = "") -> None:
        why = f"{reason}: {by}" if by else str(reason)
        super().__init__(f"the lease on {shown(key)} (token {token}) was lost {_ago(ago)} ago ({why})")
        self.key = key
        self.token = token
        self.reason = reason
        self.ago = ago
        self.by = by


class DeadlockError(AsynclockError):
    """This wait would never have ended; the cycle is in the message and in ``cycle``."""

    def __init__(self, key: ResourceKey, *, cycle: tuple[str, ...]) -> None:
        super().__init__(f"waiting for {shown(key)} would never end: {' -> '.join(cycle)}")
        self.key = key
        self.cycle = cycle


class StaleToken(AsynclockError):
    """A fence refused the token because it has seen a newer one: the lease has passed on, do not write."""

    def __init__(self, fence: str, *, token: int, newest: int) -> None:
        super().__init__(f"fence {shown(fence)} refuses token {token}: it has seen {newest}")
        self.fence = fence
        self.token = token
        self.newest = newest


class NotHeld(AsynclockError):
    """Released or renewed something that is not held (any more)."""


class QueueFull(AsynclockError):
    """So many are waiting that one more was turned away; back off and try later."""


class StoreError(AsynclockError):
    """The store did not do what was asked: ``message`` says what and why, ``remedy`` what would help, in one sentence."""

    def __init__(self, message: str, *, remedy: str = "") -> None:
        super().__init__(f"{message}; {remedy}" if remedy else message)
        self.message = message
        self.remedy = remedy


class StoreUnavailable(StoreError):
    """The store cannot be reached or did not answer in time. Retry later; nothing needs to be fixed here."""


class StoreRefused(StoreError):
    """The store answered that it will not do this (rights, memory, a foreign key). Fix the store."""


class StoreIncompatible(StoreError):
    """The store holds data of a layout version, or is of a server version, that this asynclock does not speak."""


class ConfigurationError(AsynclockError, ValueError):
    """An argument or a setting is wrong; the message says which, and what is allowed."""


class ClientClosed(AsynclockError):
    """The client was not opened yet, is closed, has failed, or is another loop's or process's; open one here."""


def in_quarantine(seconds: float) -> str:
    """Say why no lease is asked for, and for how long; the setting ``quarantine`` says the same."""
    return f"the store forgot its grants: no new leases for another {seconds:.3g} s, while old ones may still be believed in"


def lacks_extra(what: str, error: ImportError, extra: str) -> ImportError:
    """The error to raise where a package of an extra is not installed, in words that can be pasted into a shell."""
    return ImportError(
        f"{what} needs {error.name}, which is not installed; pip install 'asynclock[{extra}]'", name=error.name
    )


def _ago(seconds: float) -> str:
    return f"{seconds * 1000:.0f} ms" if seconds < 1 else f"{seconds:.3g} s"


def shown(key: ResourceKey | str) -> str:
    """A name as it may stand in a log or terminal: quoted, control bytes and lone surrogates escaped, shortened."""
    text = repr(str(key))
    return text if len(text) <= 120 else f"{text[:100]}…{text[-12:]}"  # noqa: PLR2004 - one screen line
