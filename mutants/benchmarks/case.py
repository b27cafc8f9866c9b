"""A case: one contestant in one scenario, measured in fresh processes; it becomes one row of a table.

A case travels to its processes as JSON, and what they measured comes back as JSON. Nothing else is shared.
"""

from dataclasses import asdict, dataclass, field
from typing import Any

#: Figures of one round by name: rates in 1/s, times and CPU in the unit that the name ends with, the rest counts.
Figures = dict[str, float]


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is measured, and how.

    Attributes:
        scenario: "U1", "C2", …; what ``--only`` selects.
        variant: which of the scenario's tables the row belongs to; "" if there is only one.
        contestant: a key of ``contestants.CONTESTANTS``.
        row: tells rows of one contestant apart.
        measure: the module of ``scenarios`` that does it.
        params: for that module.
        processes: how many work at the same time.
        pinned: the contestant on one core, the server on another.
        rounds: fewer than the others, for what counts rather than times or takes long.
        patience: seconds after which its processes are killed and the round counts as failed.
    """

    scenario: str
    contestant: str
    measure: str
    variant: str = ""
    row: str = ""
    params: dict[str, Any] = field(default_factory=dict)
    processes: int = 1
    pinned: bool = False
    rounds: int | None = None
    patience: float = 30.0

    @property
    def table(self) -> tuple[str, str]:
        """The table it stands in."""
        return self.scenario, self.variant


@dataclass(frozen=True, kw_only=True)
class Place:
    """Where the stores of one round are.

    Attributes:
        redis: path of the Unix socket of a redis-server that only this round uses.
        folder: an empty folder, for SQLite and lock files, shared by the processes of the round.
        counter: path of the socket of another server, for what is counted inside the locks.
        ttl: seconds that a lease lives, for whoever has leases.
    """

    redis: str
    folder: str
    counter: str = ""
    ttl: float = 30.0


@dataclass(frozen=True, kw_only=True)
class Job:
    """What one process gets: its case, its place, and which of the case's processes it is.

    Attributes:
        start: when all processes begin, on the monotonic clock, which they share; set once all are ready.
        core: which CPU it stays on, or None.
    """

    case: Case
    place: Place
    index: int = 0
    start: float = 0.0
    core: int | None = None

    def plain(self) -> dict[str, Any]:
        """As JSON has it."""
        return asdict(self)

    @classmethod
    def read(cls, plain: dict[str, Any]) -> "Job":
        """The inverse of ``plain``."""
        return cls(**{**plain, "case": Case(**plain["case"]), "place": Place(**plain["place"])})
