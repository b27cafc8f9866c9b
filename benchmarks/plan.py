"""Which cases there are: every scenario of the suite with everybody who takes part, in three sizes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from benchmarks.case import Case
from benchmarks.contestants import CONTESTANTS

#: Everybody who locks on Redis, as documented and with defaults.
PEERS = tuple(key for key, entry in CONTESTANTS.items() if entry.kind == "peer" and entry.server)
#: Those that the goals name; python-redis-lock is quicker with its defaults than with a ttl.
RIVALS = ("redis-py", "python-redis-lock-defaults")


# Variants, as tables are called.
PINNED, UNPINNED = "pinned", "unpinned"
SWITCH, EMPTY = "counter and one turn inside", "nothing inside"
SHARED, IN_REDIS = "counter in shared memory", "counter in Redis"
ONE_PROCESS, FOUR_PROCESSES = "50 tasks of one process", "4 processes of 5 tasks"
ALONE, LOADED = "alone", "200 tasks lock and unlock"
NOBODY = {"U1": "U1 with nobody there", "U2": "U2 with nobody there", "C1": "C1 with nobody there"}
WATCHED = "U2 with somebody there"
UNCONTENDED, HANDOVER, IDLE = "64 tasks, a name each", "back and forth between two processes", "50 tasks wait"


@dataclass(frozen=True, kw_only=True)
class Size:
    """How much of it.

    Attributes:
        rounds: of cases that are timed.
        window, warm_up: seconds per round.
        everyone: all peers, or only those that the goals name.
        reported: also what no goal is about.
        leases: in scenario H.
        share: of all other numbers (waiters, cancels, names).
    """

    rounds: int
    window: float
    warm_up: float
    everyone: bool
    reported: bool = True
    leases: int = 10_000
    share: float = 1.0

    @property
    def once(self) -> int | None:
        """Rounds of what no goal is about: one, if time is short."""
        return None if self.everyone else 1

    def peers(self, *rivals: str) -> tuple[str, ...]:
        """Everyone, or these."""
        return PEERS if self.everyone else rivals

    def documented(self, *rivals: str) -> tuple[str, ...]:
        """The same with the settings of their documentation only, for what lasts."""
        return _documented(self.peers(*rivals))

    def only_if_everyone(self, *some: str) -> tuple[str, ...]:
        """These, or nobody."""
        return some if self.everyone else ()

    def count(self, number: int) -> int:
        """So many of them, or their share."""
        return max(1, round(number * self.share))


SIZES = {
    "full": Size(rounds=3, window=0.7, warm_up=0.2, everyone=True),
    "quick": Size(rounds=3, window=0.35, warm_up=0.12, everyone=False, reported=False),
    "tiny": Size(rounds=1, window=0.1, warm_up=0.05, everyone=False, leases=200, share=0.01),
}


def plan(size: Size) -> list[Case]:
    """All cases, scenario by scenario."""
    scenarios = (_u1, _u2, _c1, _c2, _c3, _b, _p, _h, _x, _m, _g, _s, _w)
    return [case for scenario in scenarios for case in scenario(size)]


def _documented(who: Iterable[str]) -> tuple[str, ...]:
    """Without peers that are there a second time, with their defaults."""
    return tuple(one for one in who if CONTESTANTS[one].kind != "peer" or not CONTESTANTS[one].options)


def _crowd(size: Size, who: Iterable[str], shape: Case, *, times: float = 1.0) -> Iterator[Case]:
    """The shape with each of them; ``times`` as long as the size says."""
    window = {"warm_up": times * size.warm_up, "window": times * size.window}
    for contestant in who:
        yield replace(shape, contestant=contestant, params={**window, **shape.params})


def _u1(size: Size) -> Iterator[Case]:
    """One task, one name, nothing inside."""
    who = ("asynclock", "asynclock-linger", *size.peers("redis-py"), "two-scripts", "one-script")
    alone = {"tasks": 1, "names": "own", "body": "none"}
    yield from _crowd(size, who, _shape("U1", PINNED, alone, pinned=True))
    fewer = _documented(who) if size.everyone else ("asynclock", "redis-py")
    yield from _crowd(size, fewer, _shape("U1", UNPINNED, alone, rounds=size.once))


def _u2(size: Size) -> Iterator[Case]:
    """200 tasks on 200 names."""
    who = ("asynclock", *size.peers("redis-py"), "one-script")
    yield from _crowd(size, who, _shape("U2", "", {"tasks": 200, "names": "own", "body": "none"}))


def _c1(size: Size) -> Iterator[Case]:
    """100 tasks on one name in one process."""
    who = ("asynclock", *size.peers(*RIVALS), "asyncio", "anyio")
    crowd = {"tasks": 100, "names": "one"}
    yield from _crowd(size, who, _shape("C1", SWITCH, {**crowd, "body": "switch"}))
    yield from _crowd(size, size.only_if_everyone(*_documented(who)), _shape("C1", EMPTY, {**crowd, "body": "none"}))


def _c2(size: Size) -> Iterator[Case]:
    """4 processes of 25 tasks on one name."""
    who = ("asynclock", "asynclock-strict", *size.peers(*RIVALS))
    crowd = {"tasks": 25, "names": "one"}
    yield from _crowd(size, who, _shape("C2", SHARED, {**crowd, "body": "shared"}, processes=4), times=1.5)
    in_redis = _shape("C2", IN_REDIS, {**crowd, "body": "redis"}, processes=4, rounds=1)
    fewer = _documented(who) if size.everyone else ("asynclock", "asynclock-strict", "redis-py")
    yield from _crowd(size, fewer if size.reported else (), in_redis, times=1.5)


def _c3(size: Size) -> Iterator[Case]:
    """50 processes of 4 tasks on one name: many visits by clients with little to do each."""
    who = ("asynclock", *size.only_if_everyone("redis-py"))
    crowd = {"tasks": 4, "names": "one", "body": "shared"}
    yield from _crowd(size, who, _shape("C3", "", crowd, processes=size.count(50), patience=60.0), times=4)


def _shape(scenario: str, variant: str, params: dict[str, Any], **more: Any) -> Case:
    """A case of the crowd that nobody takes part in yet."""
    return Case(scenario=scenario, variant=variant, contestant="", measure="crowd", params=params, **more)


def _b(size: Size) -> Iterator[Case]:
    """A burst of 50 in one process, and of 20 over four. It lasts seconds with whoever polls: peers get one round."""
    hold = 0.005
    shapes = ((ONE_PROCESS, 1, max(5, size.count(50))), (FOUR_PROCESSES, 4, 5))
    for variant, processes, tasks in shapes:
        floor = ("asyncio",) if processes == 1 else ()
        ours = ("asynclock", "asynclock-strict") if size.reported else ("asynclock",)
        for contestant in (*ours, *size.documented("redis-py"), *floor):
            yield Case(
                scenario="B",
                variant=variant,
                contestant=contestant,
                measure="burst",
                params={"tasks": tasks, "hold": hold},
                processes=processes,
                rounds=1 if CONTESTANTS[contestant].kind == "peer" else None,
            )


def _p(size: Size) -> Iterator[Case]:
    """A burst of 50 with ten priorities."""
    for contestant in ("asynclock", *size.documented("redis-py"), *size.only_if_everyone("asyncio")):
        if not CONTESTANTS[contestant].threads:
            yield Case(
                scenario="P",
                contestant=contestant,
                measure="priorities",
                params={"tasks": max(20, size.count(50)), "levels": 10, "hold": 0.005},
                rounds=_rounds(size, contestant),
            )


def _h(size: Size) -> Iterator[Case]:
    """Leases with a ttl of 3 s, alone and while others lock and unlock. Peers get a tenth: with all they never get there."""
    window, warm_up = (4.0, 1.5) if size.share == 1 else (1.2, 0.1)
    loaded = ((LOADED, size.count(200)),) if size.reported else ()
    for variant, others in ((ALONE, 0), *loaded):
        for contestant in ("asynclock", *size.only_if_everyone("redis-py", "python-redis-lock")):
            leases = size.leases if contestant == "asynclock" else size.leases // 10
            yield Case(
                scenario="H",
                variant=variant,
                contestant=contestant,
                row="" if leases == size.leases else f"{leases:,} leases",
                measure="heartbeats",
                params={"leases": leases, "ttl": 3.0, "others": others, "warm_up": warm_up, "window": window},
                rounds=_rounds(size, contestant),
                patience=60.0,
            )


def _x(size: Size) -> Iterator[Case]:
    """10 000 cancels; of peers as many as they manage in some seconds, and fewer in the short runs."""
    cancels = size.count(10_000)
    theirs, seconds = (cancels, 6.0) if size.everyone else (max(cancels // 20, 20), 2.0)
    for contestant in ("asynclock", *size.documented("redis-py")):
        ours = contestant == "asynclock"
        bounds = {"cancels": cancels, "seconds": 25.0} if ours else {"cancels": theirs, "seconds": seconds}
        yield Case(
            scenario="X",
            contestant=contestant,
            measure="cancels",
            params={**bounds, "at_once": 100, "ttl": 600.0},
            rounds=_rounds(size, contestant),
            patience=80.0,
        )


def _m(size: Size) -> Iterator[Case]:
    """Bytes of 2 000 waiters and 2 000 leases; 500 of redis-py, whose waiters are slow to leave."""
    for contestant in ("asynclock", *size.only_if_everyone("redis-py", "asyncio")):
        yield Case(
            scenario="M",
            contestant=contestant,
            measure="memory",
            params={"tasks": size.count(500 if contestant == "redis-py" else 2_000), "ttl": 600.0},
            rounds=_rounds(size, contestant),
            patience=60.0,
        )


def _g(size: Size) -> Iterator[Case]:
    """Growth by waiters, names and clients."""
    few, some, many = (size.count(number) for number in (1_000, 10_000, 100_000))
    steps: dict[str, tuple[int, ...]] = {"waiters": (few, many)}
    if size.reported:
        steps["clients"] = (2, 10)
    if size.everyone:
        steps = {"waiters": (few, some, many), "names": (few, some, many), "clients": (2, 10, 50)}
    for of, numbers in steps.items():
        for number in numbers:
            yield Case(
                scenario="G",
                variant=of,
                contestant="asynclock",
                row=f"{number:,}",
                measure="growth",
                params={
                    "of": of,
                    "number": number,
                    "operations": max(50, size.count(2_000)),
                    "seconds": 2 * size.window,
                    "ttl": 600.0,
                },
                rounds=size.once if of == "waiters" else 1,
                patience=120.0,
            )


def _s(size: Size) -> Iterator[Case]:
    """SQLite, and what one would use instead on one machine."""
    who = ("asynclock-sqlite", "filelock")
    yield from _crowd(size, who, _shape("S", UNCONTENDED, {"tasks": 64, "names": "own", "body": "none"}))
    shapes = (
        (HANDOVER, "handover", {"hold": 0.01, "window": max(1.0, 3 * size.window)}),
        # A short ttl, so that renewals fall into the window: with the default there would be a tenth of them.
        (IDLE, "idle", {"tasks": 50, "warm_up": 0.3, "window": max(0.3, 4 * size.window), "ttl": 3.0}),
    )
    for variant, measure, params in shapes:
        for contestant in who:
            yield Case(
                scenario="S",
                variant=variant,
                contestant=contestant,
                measure=measure,
                params=params,
                processes=2,
                rounds=size.once,
            )


def _w(size: Size) -> Iterator[Case]:
    """What it costs to be watched, or could be. Not in the short runs: ratios near 1 take many rounds to be told from noise."""
    crowds: dict[str, dict[str, Any]] = {
        "U1": {"tasks": 1, "names": "own", "body": "none"},
        "U2": {"tasks": 200, "names": "own", "body": "none"},
        "C1": {"tasks": 100, "names": "one", "body": "switch"},
    }
    if not size.reported:
        return
    for scenario, crowd in crowds.items():
        yield from _crowd(size, ("asynclock-off", "asynclock"), _shape("W", NOBODY[scenario], crowd))
    watched = (one for one in CONTESTANTS if CONTESTANTS[one].make.startswith("watched:"))
    yield from _crowd(size, ("asynclock-off", *watched), _shape("W", WATCHED, crowds["U2"]))


def _rounds(size: Size, contestant: str) -> int | None:
    """What lasts seconds and is plain at once is measured once, but ours as often as everything, if there is time."""
    return None if size.everyone and CONTESTANTS[contestant].kind == "ours" else 1
