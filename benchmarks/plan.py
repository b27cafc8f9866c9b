"""Which cases there are: every scenario of the suite with everybody who takes part, in three sizes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from benchmarks.case import Case
from benchmarks.contestants import CONTESTANTS

#: Everybody who locks on Redis, as documented and with defaults.
PEERS = tuple(
    key for key, entry in CONTESTANTS.items() if entry.kind == "peer" and key != "filelock"
)  # fmt: skip
#: Those that the goals name; python-redis-lock is quickest with its defaults.
RIVALS = ("redis-py", "python-redis-lock", "python-redis-lock-defaults")


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much of it.

    Attributes:
        rounds: of cases that are timed.
        window, warm_up: seconds per round.
        everyone: all peers, or only those that the goals name.
        leases: in scenario H.
        share: of all other numbers (waiters, cancels, names).
    """

    rounds: int
    window: float
    warm_up: float
    everyone: bool
    leases: int = 10_000
    share: float = 1.0

    def peers(self, *rivals: str) -> tuple[str, ...]:
        """Everyone, or these."""
        return PEERS if self.everyone else rivals

    def count(self, number: int) -> int:
        """So many of them, or their share."""
        return max(1, round(number * self.share))


SIZES = {
    "full": Size(rounds=3, window=1.0, warm_up=0.3, everyone=True),
    "quick": Size(rounds=3, window=0.4, warm_up=0.15, everyone=False),
    "tiny": Size(rounds=1, window=0.1, warm_up=0.05, everyone=False, leases=200, share=0.01),
}


def plan(size: Size) -> list[Case]:
    """All cases, scenario by scenario."""
    return [case for scenario in (_u1, _u2, _c1, _c2, _h) for case in scenario(size)]


def _crowd(size: Size, scenario: str, variant: str, who: Iterable[str], **params: object) -> Iterator[Case]:
    processes = int(str(params.pop("processes", 1)))
    pinned = bool(params.pop("pinned", False))
    for contestant in who:
        yield Case(
            scenario=scenario,
            variant=variant,
            contestant=contestant,
            measure="crowd",
            params={"warm_up": size.warm_up, "window": size.window, **params},
            processes=processes,
            pinned=pinned,
        )


def _u1(size: Size) -> Iterator[Case]:
    """One task, one name, nothing inside."""
    who = ("asynclock", "asynclock-linger", *size.peers("redis-py"), "two-scripts", "one-script")
    for variant, pinned in (("pinned", True), ("unpinned", False)):
        yield from _crowd(size, "U1", variant, who, tasks=1, names="own", body="none", pinned=pinned)


def _u2(size: Size) -> Iterator[Case]:
    """200 tasks on 200 names."""
    who = ("asynclock", *size.peers("redis-py"), "one-script")
    yield from _crowd(size, "U2", "", who, tasks=200, names="own", body="none")


def _c1(size: Size) -> Iterator[Case]:
    """100 tasks on one name in one process."""
    who = ("asynclock", *size.peers(*RIVALS), "asyncio", "anyio")
    for variant, body in (("counter and one turn inside", "switch"), ("nothing inside", "none")):
        yield from _crowd(size, "C1", variant, who, tasks=100, names="one", body=body)


def _c2(size: Size) -> Iterator[Case]:
    """4 processes of 25 tasks on one name."""
    who = ("asynclock", "asynclock-strict", *size.peers(*RIVALS))
    shape = {"tasks": 25, "names": "one", "processes": 4}
    longer = {"window": 2 * size.window, "warm_up": 2 * size.warm_up}
    yield from _crowd(size, "C2", "counter in shared memory", who, body="shared", **shape, **longer)
    yield from _crowd(size, "C2", "counter in Redis", who, body="redis", **shape, **longer)


def _h(size: Size) -> Iterator[Case]:
    """Leases with a ttl of 3 s, alone and while others lock and unlock."""
    who = ("asynclock", *(("redis-py", "python-redis-lock") if size.everyone else ()))
    for variant, others in (("alone", 0), ("200 tasks lock and unlock", size.count(200))):
        for contestant in who:
            yield Case(
                scenario="H",
                variant=variant,
                contestant=contestant,
                measure="heartbeats",
                params={"leases": size.leases, "ttl": 3.0, "others": others, "warm_up": 1.5, "window": 4.0},
                rounds=1 if not size.everyone else None,
                patience=60.0,
            )
