"""Whoever counts what happens to requests: told by the runtime, at once and where it happens."""

from typing import Literal, Protocol, TypeAlias

#: How a wait ended, or why it failed: contention first, then errors.
Outcome: TypeAlias = Literal[
    "granted", "timeout", "busy", "cancelled", "unavailable", "refused", "queue_full", "deadlock", "error"
]


class Meter(Protocol):
    """Quick, and does not fail. Durations are seconds, ``now`` is the client's clock; ``primitive`` is as in ``events``."""

    def granted(self, project: str, primitive: str, waited: float, now: float, by: str) -> None:
        """A request holds; ``by`` is as in ``events.Granted``, or "queue" if it stood in the store's queue before."""
        ...

    def in_vain(self, project: str, primitive: str, waited: float, outcome: Outcome) -> None:
        """A wait ended without a lease; ``busy``: it only asked, and others held."""
        ...

    def ended(self, project: str, primitive: str, held: float, now: float) -> None:
        """A turn gave its lease back, or on."""
        ...

    def lost(self, project: str, primitive: str, held: float, reason: str) -> None:
        """A turn lost its lease."""
        ...

    def reported(self, project: str, primitive: str) -> None:
        """A request was found to wait for ever, and nobody gives way."""
        ...

    def happened(self, what: str, seconds: float) -> None:
        """Something that concerns the whole client: the class of an event of the store, or "Resync"; how long, if it says."""
        ...
