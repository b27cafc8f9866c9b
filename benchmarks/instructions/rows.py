"""The rows of the table: the work of five scenarios of the suite, with a fixed number of cycles instead of a window of time.

Cycles are whole: all tasks begin together and end together, so nothing half done is counted.
"""

from dataclasses import dataclass

#: Seconds that leases live: none is renewed, by the clock, while cycles are counted, however slow the machine is.
TTL = 3600.0


@dataclass(frozen=True, kw_only=True)
class Row:
    """One kind of work.

    Attributes:
        title: for people.
        contestant: a key of ``benchmarks.contestants.CONTESTANTS``.
        tasks: how many tasks, or leases.
        shared: all tasks use one name; else each has its own.
        renewals: leases are held and renewed, instead of acquired and released.
        cycles: acquire and release, or renew, per task or lease; a tenth of them before, uncounted.
        natively: so many times as many cycles without callgrind, which makes everything some fifty times slower.
        server: a Redis takes part.
    """

    title: str
    contestant: str = "asynclock"
    tasks: int
    shared: bool = False
    renewals: bool = False
    cycles: int
    natively: int = 10
    server: bool = True

    @property
    def unit(self) -> str:
        """The thing that instructions are counted per."""
        return "renewal" if self.renewals else "cycle"

    @property
    def sides(self) -> tuple[str, ...]:
        """The processes that can be counted."""
        return ("client", "server") if self.server else ("client",)


ROWS = {
    "U1": Row(title="one task, one name", tasks=1, cycles=1000),
    "U2": Row(title="200 tasks, a name each", tasks=200, cycles=10),
    "C1": Row(title="100 tasks, one name", tasks=100, cycles=60, shared=True),
    "SQLite": Row(
        title="64 tasks, a name each", contestant="asynclock-sqlite", tasks=64, cycles=30, natively=30, server=False
    ),
    "H": Row(title="10,000 leases are renewed", tasks=10_000, cycles=2, natively=5, renewals=True),
}


@dataclass(frozen=True, kw_only=True)
class Order:
    """What a worker is told to do; it travels as JSON.

    Attributes:
        row: a key of ``ROWS``.
        checkout: the folder that ``asynclock`` is imported from.
        folder: an empty folder, for SQLite.
        redis: the path of a server's socket; "" without one.
        cycles: per task.
        counted: callgrind counts instructions, of this process or of the server.
        mark_server: tell the server, too, where the counted stretch begins and ends.
        vgdb: the prefix of the files by which callgrind is told to begin; "" without it.
    """

    row: str
    checkout: str
    folder: str
    redis: str = ""
    cycles: int
    counted: bool = False
    mark_server: bool = False
    vgdb: str = ""
