"""Tokens under a clock that is set at will: each rule for the mark is checked, and rules that are not enough are found out.

A store is modelled as its records, its mark and the real ``decide``. Names are taken, given back, renewed with further tokens,
or left to run out; the clock is set forward and back between any two steps.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from asynclock.model import commands as c
from asynclock.model.decide import decide
from asynclock.model.outcomes import Granted, Renewed
from asynclock.model.record import Record
from asynclock.stores.cas import raised_mark
from asynclock.types import ResourceKey
from tests.model.driver import START_US

TTL_MS = 100
#: How long a record outlives its leases where records vanish by themselves.
SLACK_US = 60_000_000
#: What is done: take, give back, have the best waiter granted, a further block of tokens, look, set the clock, vanish.
Step: TypeAlias = tuple[str, str | int]


@dataclass
class Store:
    """Records, a mark and a clock that anybody may set. Subclasses say how the mark is raised."""

    now_us: int = START_US
    mark_us: int = 0
    records: dict[str, Record] = field(default_factory=dict)
    highest: dict[str, int] = field(default_factory=dict)
    granted: int = 0
    fell: bool = False

    def begin(self) -> None:
        """Raise the mark before a step."""

    def decided_with(self) -> int:
        """Return the mark that ``decide`` is told."""
        return self.mark_us

    def saved(self, name: str, record: Record | None) -> None:
        """Raise the mark for what a step has written."""

    def vanish(self) -> None:
        """Lose what vanishes by itself at this time; most stores have nothing of that kind."""

    def do(self, step: Step) -> None:
        what, argument = step
        if isinstance(argument, int):
            self.now_us += argument
        elif what == "vanish":
            self.vanish()
        else:
            self.send(argument, self.command(what, argument))

    def command(self, what: str, name: str) -> c.Command:
        key = ResourceKey("p", name)
        match what:
            case "take" | "wait":
                self.granted += 1
                return c.Acquire(
                    key=key,
                    id=f"{name}{self.granted}",
                    client=f"c{self.granted}",
                    owner="o",
                    permits=1,
                    capacity=1,
                    ttl_ms=TTL_MS,
                    wait=what == "wait",
                    tokens=3,
                )
            case "give" | "block":
                record = self.records.get(name)
                held = record.holders[0].id if record and record.holders else "nobody"
                if what == "give":
                    return c.Release(key=key, id=held)
                return c.Renew(key=key, id=held, ttl_ms=TTL_MS, tokens=64)
            case _:
                return c.Poke(key=key)

    def send(self, name: str, command: c.Command) -> None:
        self.begin()
        decision = decide(self.records.get(name), command, self.now_us, self.decided_with())
        if decision.record is None:
            self.records.pop(name, None)
        else:
            self.records[name] = decision.record
        self.saved(name, decision.record)
        for fact in decision.facts:
            if (token := getattr(fact, "token", None)) and type(fact).__name__ == "Granted":
                self.given(name, token, fact.tokens)  # type: ignore[union-attr]
        outcome = decision.outcome
        if isinstance(outcome, Renewed) and outcome.tokens:
            self.given(name, outcome.token, outcome.tokens)
        assert not isinstance(outcome, Granted) or outcome.token

    def given(self, name: str, token: int, tokens: int) -> None:
        self.fell = self.fell or token <= self.highest.get(name, 0)
        self.highest[name] = token + tokens - 1


class Ahead(Store):
    """The rule of ``stores.cas``: ahead of the clock, raised at every step that finds it too low."""

    def begin(self) -> None:
        self.mark_us = raised_mark(self.mark_us, self.now_us)


class Past(Store):
    """The rule of Redis: past every token of every record, so that a record may vanish by itself; ahead of the clock at grants."""

    def decided_with(self) -> int:
        return raised_mark(self.mark_us, self.now_us)

    def saved(self, name: str, record: Record | None) -> None:
        if record is not None:
            self.mark_us = max(self.mark_us, record.next_token)
            if record.idle:
                del self.records[name]

    def vanish(self) -> None:
        for name, record in list(self.records.items()):
            ends = [one.until_ms * 1000 for one in (*record.holders, *record.waiters)]
            if max(ends, default=0) + SLACK_US <= self.now_us:
                del self.records[name]


class Steady(Store):
    """The rule of SQLite and memory: a clock that nothing turns back, which is its own mark."""

    def begin(self) -> None:
        self.mark_us = self.now_us = max(self.mark_us, self.now_us)


class NoMark(Store):
    """The clock is taken for the mark although it may be set back."""

    def decided_with(self) -> int:
        return self.now_us


class AtGrantsOnly(Store):
    """Ahead of the clock, but raised only in steps that ask for a lease: what is forgotten later may have more tokens."""

    def decided_with(self) -> int:
        return max(self.mark_us, self.now_us)

    def send(self, name: str, command: c.Command) -> None:
        if isinstance(command, c.Acquire):
            self.mark_us = raised_mark(self.mark_us, self.now_us)
        super().send(name, command)


class AheadAndVanishing(Ahead):
    """Ahead of the clock, while records vanish by themselves: no step is there to raise the mark."""

    vanish = Past.vanish


RULES: list[type[Store]] = [Ahead, Past, Steady]
NOT_ENOUGH: list[type[Store]] = [NoMark, AtGrantsOnly, AheadAndVanishing]
SECOND = 1_000_000
NAMES = "ab"


def run(kind: type[Store], steps: Iterable[Step]) -> Store:
    store = kind()
    for step in steps:
        store.do(step)
    return store


def small_histories(length: int) -> Iterator[tuple[Step, ...]]:
    """All histories of so many steps out of a few."""
    alphabet: list[Step] = [
        ("take", "a"), ("give", "a"), ("take", "b"),
        ("clock", -1), ("clock", -SECOND // 2), ("clock", 3 * SECOND), ("clock", -3600 * SECOND),
    ]  # fmt: skip
    return itertools.product(alphabet, repeat=length)


@pytest.mark.parametrize("kind", RULES)
def test_no_short_history_makes_a_token_fall(kind: type[Store]) -> None:
    """All histories of six steps: two names, steps of the clock of a microsecond, half a second, seconds and an hour."""
    falls = [steps for steps in small_histories(6) if run(kind, steps).fell]
    assert falls == []


def steps_of(luck: random.Random, length: int) -> list[Step]:
    sizes = [1, 40, 500_000, SECOND, 2 * SECOND, 61 * SECOND, 3600 * SECOND, 10**13]
    found: list[Step] = []
    for _ in range(length):
        what = luck.choice(["take", "take", "give", "give", "wait", "poke", "block", "clock", "clock", "vanish"])
        clock = luck.choice([-1, 1]) * luck.choice(sizes)
        found.append((what, clock if what == "clock" else luck.choice(NAMES)))
    return found


def falls_at(kind: type[Store], seeds: range) -> Callable[[], int | None]:
    return lambda: next((seed for seed in seeds if run(kind, steps_of(random.Random(seed), 60)).fell), None)


@pytest.mark.parametrize("kind", RULES)
def test_no_long_history_makes_a_token_fall(kind: type[Store]) -> None:
    """Random histories: waiters that are granted, blocks in reserve, leases that run out, steps of up to four months."""
    assert falls_at(kind, range(2_000))() is None


@pytest.mark.parametrize("kind", NOT_ENOUGH)
def test_rules_that_are_not_enough_are_found_out(kind: type[Store]) -> None:
    """The same histories make tokens fall under them, so the tests above would notice."""
    assert falls_at(kind, range(2_000))() is not None


@given(
    st.lists(
        st.tuples(st.sampled_from(["take", "give", "wait", "poke", "block", "vanish"]), st.sampled_from(NAMES))
        | st.tuples(st.just("clock"), st.integers(-(10**7), 10**7)),
        max_size=40,
    )
)
@settings(max_examples=300, deadline=None)
def test_no_step_of_the_clock_is_too_odd(steps: list[Step]) -> None:
    """Steps of any number of microseconds, which hypothesis looks for."""
    for kind in RULES:
        assert not run(kind, steps).fell, kind.__name__


def test_the_mark_is_raised_about_once_a_second() -> None:
    """A thousand steps of ten milliseconds raise it ten times; it never falls, whatever the clock does."""
    mark_us, changes = 0, 0
    for now_us in range(START_US, START_US + 10 * SECOND, 10_000):
        before, mark_us = mark_us, raised_mark(mark_us, now_us)
        changes += mark_us != before
        assert mark_us >= max(before, now_us + SECOND)
    assert changes == 10
    assert raised_mark(mark_us, START_US - 10**9) == mark_us


def test_nothing_is_kept_for_long() -> None:
    """A record that nobody uses is forgotten by the first step that finds it when the mark has been raised past its tokens."""
    store = run(Ahead, [("take", "a"), ("give", "a")])
    assert store.records["a"].idle
    for step in (("clock", 1_100_000), ("poke", "a")):
        store.do(step)
    assert store.records == {}
