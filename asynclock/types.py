"""The words every layer shares: what is locked, how sure a store is, why a lease ended.

Nothing here imports from the project, does I/O or reads a clock.
"""

from enum import StrEnum
from typing import Any, Literal, NamedTuple, TypeAlias

#: What the standard JSON encoders take; metadata of a lease is one of these.
Json: TypeAlias = dict[str, Any] | list[Any] | str | int | float | bool | None


class ResourceKey(NamedTuple):
    """What is locked: a name inside a project, the unit of isolation."""

    project: str
    name: str

    def __str__(self) -> str:
        return f"{self.project}/{self.name}"


class Grade(StrEnum):
    """What a store still knows after a crash of its own; stated at connect().

    ``DURABLE`` forgets no acknowledged grant; ``REPLICATED`` has it on other servers too; ``BEST_EFFORT`` may forget the
    last moments; ``PROCESS_LOCAL`` ends with this process.
    """

    DURABLE = "durable"
    REPLICATED = "replicated"
    BEST_EFFORT = "best-effort"
    PROCESS_LOCAL = "process-local"

    def is_at_least(self, least: "Grade") -> bool:
        """Whether a store of this grade forgets no more than one of ``least``."""
        grades = list(Grade)
        return grades.index(self) <= grades.index(least)


class LossReason(StrEnum):
    """Why a holder must stop.

    ``EXPIRED``: its time ran out or the store gave the lease up. ``UNREACHABLE``: its time ran out while the store did
    not answer. ``REVOKED``: an operator forced the release. ``MAX_HOLD``: it was held longer than allowed. ``CLOSED``: its
    client was closed. ``FORKED``: this is a child process; the lease belongs to the parent.
    """

    EXPIRED = "expired"
    UNREACHABLE = "unreachable"
    REVOKED = "revoked"
    MAX_HOLD = "max_hold"
    CLOSED = "closed"
    FORKED = "forked"


#: Who of a deadlock gives way; see ``asynclock.settings.Settings``.
Victim: TypeAlias = Literal["lowest-priority", "requester", "youngest", "oldest", "fewest-locks"]
#: What happens to that one.
OnDeadlock: TypeAlias = Literal["raise", "report"]
#: How far the name of an owner reaches.
OwnerScope: TypeAlias = Literal["client", "store"]
