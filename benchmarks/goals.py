"""What is to be reached, as data: each goal says what it compares and how far it should come.

Nothing here fails a run. A goal that was missed is printed as MISSED, and the figures beside it say by how much.
"""

from dataclasses import dataclass
from typing import Any

from benchmarks import plan
from benchmarks.measures import US, Measure, figure, growth, versus, versus_best


@dataclass(frozen=True, kw_only=True)
class Goal:
    """One comparison.

    Attributes:
        scenario: where it belongs.
        what: in words.
        measured: from the results.
        reach, aim: bounds; None where the figure is only reported.
        most: whether the bounds are the most that is allowed, rather than the least.
        unit: behind the figures.
    """

    scenario: str
    what: str
    measured: Measure
    reach: float | None = None
    aim: float | None = None
    most: bool = False
    unit: str = "×"

    def verdict(self, value: float) -> str:
        """In one word."""
        if self.reach is None:
            return "reported"
        if not self._within(value, self.reach):
            return "MISSED"
        return "aim met" if self.aim is not None and self._within(value, self.aim) else "reached"

    def _within(self, value: float, bound: float) -> bool:
        return value <= bound if self.most else value >= bound


def _least(what: str, measured: Measure, *bounds: float, unit: str = "×") -> dict[str, Any]:
    return {"what": what, "measured": measured, **dict(zip(("reach", "aim"), bounds, strict=False)), "unit": unit}


def _most(what: str, measured: Measure, *bounds: float, unit: str = "×") -> dict[str, Any]:
    return {**_least(what, measured, *bounds, unit=unit), "most": True}


_LINGER, _STRICT, _SQLITE = "asynclock-linger", "asynclock-strict", "asynclock-sqlite"

_U1 = [
    _least("one task: cycles/s to redis-py Lock, pinned", versus("U1", plan.PINNED, US, "redis-py"), 1.5, 3),
    _most(
        "one task: client CPU per cycle to redis-py Lock, pinned",
        versus("U1", plan.PINNED, US, "redis-py", "client_cpu_us"),
        0.65,
    ),
    _most(
        "one task: time per cycle to two raw EVALSHA, pinned",
        versus("U1", plan.PINNED, US, "two-scripts", inverse=True),
        2.0,
        1.25,
    ),
    _most("the same to two raw calls of a script like ours", versus("U1", plan.PINNED, US, "one-script", inverse=True)),
    _least("cycles/s to redis-py Lock, unpinned", versus("U1", plan.UNPINNED, US, "redis-py")),
    _least(
        "one task with linger: cycles/s to redis-py Lock, pinned",
        versus("U1", plan.PINNED, _LINGER, "redis-py"),
        20,
        60,
    ),
]

_U2 = [
    _least("200 tasks, 200 names: cycles/s to redis-py Lock", versus("U2", "", US, "redis-py"), 7, 16),
    _least("200 tasks, 200 names: cycles/s to the raw client", versus("U2", "", US, "one-script"), 0.35, 0.7),
]

_C1 = [
    _least("100 tasks, one name: hand-offs/s to the best peer", versus_best("C1", plan.SWITCH, US), 25, 50),
    _least("the same, counting also what goes to the same task again", versus_best("C1", plan.SWITCH, US, "rate")),
    _least(
        "100 tasks, one name: hand-offs/s to asyncio.Lock",
        versus("C1", plan.SWITCH, US, "asyncio", "handoff_rate"),
        0.3,
        0.7,
    ),
    _most("updates lost", figure("C1", plan.SWITCH, US, "lost"), 0, unit=""),
]

_C2 = [
    _least(
        "4 processes × 25 tasks, one name: hand-offs/s to the best peer", versus_best("C2", plan.SHARED, US), 10, 25
    ),
    _least("the same, counting also what goes to the same task again", versus_best("C2", plan.SHARED, US, "rate")),
    _least("the same in strict order: hand-offs/s to the best peer", versus_best("C2", plan.SHARED, _STRICT), 2, 3),
    _most("calls of the store per grant", figure("C2", plan.SHARED, US, "scripts"), 0.3, unit=""),
    _least("least-served task to most-served", figure("C2", plan.SHARED, US, "fairness"), 0.5, unit=""),
    _most("updates lost", figure("C2", plan.SHARED, US, "lost"), 0, unit=""),
    _most("updates lost, in strict order", figure("C2", plan.SHARED, _STRICT, "lost"), 0, unit=""),
    _most("updates lost, counter in Redis", figure("C2", plan.IN_REDIS, US, "lost"), 0, unit=""),
]

_C3 = [
    _least("50 processes × 4 tasks, one name: grants/s", figure("C3", "", US, "rate"), 30_000, unit="/s"),
    _least("least-served task to most-served", figure("C3", "", US, "fairness"), 0.9, unit=""),
    _most("wait until the grant, p99", figure("C3", "", US, "wait_p99_us", scale=1e-3), 150, unit="ms"),
    _most("updates lost", figure("C3", "", US, "lost"), 0, unit=""),
]

_B = [
    _most("burst of 50 × 5 ms in one process, to the ideal", figure("B", plan.ONE_PROCESS, US, "to_ideal"), 1.10, 1.05),
    _most(
        "the same to asyncio.Lock: what timers and loop leave of the ideal",
        versus("B", plan.ONE_PROCESS, US, "asyncio", "took_ms"),
    ),
    _most(
        "burst of 4 × 5 × 5 ms over processes, to the ideal",
        figure("B", plan.FOUR_PROCESSES, US, "to_ideal"),
        1.30,
        1.15,
    ),
]

_P = [_most("pairs served in the wrong order", figure("P", "", US, "wrong_order_percent"), 0, unit="%")]

_H = [
    _most(
        "10 000 leases, ttl 3 s: client CPU, of one core",
        figure("H", plan.ALONE, US, "client_cpu_percent"),
        6,
        3,
        unit="%",
    ),
    _most("calls of the store per second", figure("H", plan.ALONE, US, "scripts_per_s"), 40, unit="/s"),
    _most("leases lost", figure("H", plan.ALONE, US, "lost"), 0, unit=""),
    _most("leases lost while 200 tasks lock and unlock", figure("H", plan.LOADED, US, "lost"), 0, unit=""),
]

_X = [
    _most("keys left by 10 000 cancels", figure("X", "", US, "leaked", noting="cut"), 0, unit=""),
    _most("locks that could not be had afterwards", figure("X", "", US, "stuck"), 0, unit=""),
]

_M = [
    _most("a queued waiter beyond the task", figure("M", "", US, "waiter_bytes", scale=1e-3), 1.5, 0.8, unit="KB"),
    _most("a held lease beyond the task", figure("M", "", US, "lease_bytes", scale=1e-3), 2, 1, unit="KB"),
]

_G = [
    _most(
        "CPU per operation at 100 000 waiters to 1 000",
        growth("waiters", "1,000", "100,000", "join_and_leave_us", "grant_us"),
        2,
        1.5,
    )
]

_S = [
    _least(
        "64 tasks uncontended: cycles/s to filelock's AsyncFileLock",
        versus("S", plan.UNCONTENDED, _SQLITE, "filelock"),
        25,
    ),
    _most("hand-over between processes, p50", figure("S", plan.HANDOVER, _SQLITE, "handover_p50_ms"), 1, unit="ms"),
    _most("hand-over between processes, p99", figure("S", plan.HANDOVER, _SQLITE, "handover_p99_ms"), 15, unit="ms"),
    _most("50 idle waiters: CPU, of one core", figure("S", plan.IDLE, _SQLITE, "waiters_cpu_percent"), 1, unit="%"),
]

_OFF, _CPU = "asynclock-off", "client_cpu_us"
_W = [
    *(
        _most(f"{variant}: client CPU to all of it off", versus("W", variant, US, _OFF, _CPU), 1.05, 1.01)
        for variant in plan.NOBODY.values()
    ),
    *(
        _most(f"{what}: client CPU to all of it off", versus("W", plan.WATCHED, who, _OFF, _CPU), *bounds)
        for what, who, *bounds in (
            ("our Prometheus endpoint", "asynclock-prometheus", 1.35),
            ("OpenTelemetry's SDK and Prometheus reader", "asynclock-otel", 1.35),
            ("the same, every duration recorded by the SDK", "asynclock-otel-records"),
            ("one request in a hundred traced", "asynclock-traced"),
            ("every request traced", "asynclock-traced-all"),
            ("all events read", "asynclock-told"),
            ("an audit trail", "asynclock-audited"),
        )
    ),
]

_BY_SCENARIO = {
    "U1": _U1,
    "U2": _U2,
    "C1": _C1,
    "C2": _C2,
    "C3": _C3,
    "B": _B,
    "P": _P,
    "H": _H,
    "X": _X,
    "M": _M,
    "G": _G,
    "S": _S,
    "W": _W,
}

GOALS = tuple(Goal(scenario=scenario, **goal) for scenario, goals in _BY_SCENARIO.items() for goal in goals)
