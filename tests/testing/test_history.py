"""The history checker: finds each kind of wrong, and nothing in what is right."""

import random
from pathlib import Path

import pytest

import asynclock
from asynclock.testing import FakeClock, HistoryLog, check_history
from asynclock.testing.history import Acquired, Acted, Event, Released, read_history


def lease(
    token: int,
    *times: float,
    end: float | None = None,
    client: str = "",
    permits: int = 1,
    capacity: int = 1,
    asked: float | None = None,
    queued: float | None = None,
    priority: int = 0,
) -> list[Event]:
    """The events of one lease on resource "p/r": held at each of the times, released at the end."""
    who = client or f"client {token}"
    grant = Acquired(
        resource="p/r", token=token, client=who, t=times[0], permits=permits, capacity=capacity, asked=asked, queued=queued,
        priority=priority,
    )  # fmt: skip
    acts = [Acted(resource="p/r", token=token, client=who, t=t) for t in times[1:]]
    ends = [Released(resource="p/r", token=token, client=who, t=end)] if end is not None else []
    return [grant, *acts, *ends]


def rules(*leases: list[Event], ageing: float | None = None, grace: float = 0.0) -> list[str]:
    """Which rules were found broken, whatever the order of the lines."""
    events = [event for one in leases for event in one]
    random.Random(1).shuffle(events)
    return sorted({violation.rule for violation in check_history(events, ageing=ageing, grace=grace).violations})


def test_turns_in_order_of_tokens_are_right() -> None:
    """Spans may touch: the clock has a resolution, and equal instants prove nothing."""
    assert rules(lease(1, 0.0, 1.0, end=1.0), lease(5, 1.0, 2.0), lease(9, 3.0)) == []


def test_two_at_once_are_an_overlap() -> None:
    """A late act of an older token, after its successor was seen."""
    assert rules(lease(1, 0.0, 2.0), lease(5, 1.0, 3.0)) == ["overlap"]


def test_tokens_that_fall_are_found_without_an_overlap() -> None:
    """Disjoint spans in the wrong order of tokens mean that one of them had no right to the lock."""
    assert rules(lease(5, 0.0, 1.0), lease(1, 2.0, 3.0)) == ["token"]


def test_a_token_given_twice_is_found() -> None:
    """Whether to two clients or twice to one."""
    assert "token" in rules(lease(1, 0.0, client="a"), lease(1, 5.0, client="b"))
    assert "token" in rules(lease(1, 0.0, client="a"), lease(1, 5.0, client="a"))


def test_an_act_without_a_grant_is_found() -> None:
    """Acts under a token that nobody was seen to get."""
    assert rules([Acted(resource="p/r", token=3, client="a", t=1.0)]) == ["token"]


def test_an_act_after_the_release_is_found() -> None:
    """A lease that was given back and used again."""
    assert rules(lease(1, 0.0, 2.0, end=1.0)) == ["afterlife"]


def test_permits_in_force_are_counted() -> None:
    """Three of three permits at once are right, four are not, whoever is seen first."""
    fine = [lease(1, 0.0, 5.0, permits=2, capacity=3), lease(2, 1.0, 2.0, capacity=3), lease(3, 2.0, 4.0, capacity=3)]
    assert rules(*fine) == []
    assert rules(*fine, lease(4, 3.0, permits=1, capacity=3)) == ["overlap"]
    shared = [lease(2, 0.5, 5.0, capacity=3), lease(1, 1.0, 5.0, capacity=3)]
    assert rules(*shared) == []


def test_sharers_are_not_ordered_by_when_they_asked() -> None:
    """A better waiter may take over a request that was granted before it came."""
    assert rules(lease(5, 1.0, 9.0, capacity=2), lease(3, 2.0, capacity=2, asked=1.5)) == []


def test_a_reader_seen_after_a_writer_of_a_higher_token_is_found() -> None:
    """The reader was there before the writer came, and still after it: they were there together."""
    assert rules(lease(5, 1.0, 2.0, permits=9, capacity=9), lease(3, 3.0, capacity=9)) == ["token"]


def test_a_better_waiter_must_not_be_passed_over() -> None:
    """Only when it was surely in the queue before the grant, and surely better."""
    holder = lease(1, 0.0, 10.0)
    common = lease(2, 11.0, asked=5.0)
    assert rules(holder, common, lease(3, 12.0, asked=6.0, queued=7.0, priority=1), ageing=120) == ["order"]
    assert rules(holder, common, lease(3, 12.0, asked=6.0, queued=7.0), ageing=120) == []
    assert rules(holder, common, lease(3, 12.0, asked=6.0, queued=10.5, priority=1), ageing=120) == []
    assert rules(holder, common, lease(3, 12.0, asked=6.0, queued=7.0, priority=1)) == []
    assert rules(holder, lease(2, 11.0, asked=1.0), lease(3, 12.0, queued=7.0, priority=1), ageing=3) == []


def test_hand_off_may_pass_a_waiter_by_within_one_client_and_for_a_moment() -> None:
    """With grace a client may go on before a better waiter of another one, until that has waited for so long."""
    holder, passing = lease(1, 0.0, 10.0, client="a"), lease(2, 11.0, asked=8.0, client="a")
    better = lease(3, 12.0, asked=6.0, queued=7.0)
    assert rules(holder, passing, better, ageing=120) == ["order"]
    assert rules(holder, passing, better, ageing=120, grace=3.9) == ["order"]
    assert rules(holder, passing, better, ageing=120, grace=4.1) == []
    another = lease(2, 11.0, asked=8.0, client="b")
    assert rules(holder, another, better, ageing=120, grace=0.9) == ["order"]
    assert rules(holder, another, better, ageing=120, grace=1.1) == []


def test_the_moment_begins_anew_with_a_grant_that_is_in_order() -> None:
    """A client whose next waiter wins by rank may pass others by again; one whose next waiter does not, may not."""
    leases = [
        lease(1, 0.0, 1.0, client="a"),
        lease(2, 2.0, 3.0, asked=0.1, client="a"),
        lease(3, 4.0, 5.0, asked=1.0, client="a"),
        lease(4, 6.0, 7.0, asked=1.0, client="a"),
    ]
    assert rules(*leases, lease(5, 8.0, asked=0.2, queued=0.3), ageing=120, grace=2.1) == ["order"]
    assert rules(*leases[:3], lease(5, 8.0, asked=0.2, queued=0.3), ageing=120, grace=2.1) == []


def test_hand_off_passes_nobody_by_who_is_better_by_a_level_of_priority() -> None:
    """A more urgent waiter is next as soon as it can be known of, whatever the moment still allows."""
    holder, passing = lease(1, 0.0, 10.0, client="a"), lease(2, 11.0, asked=8.0, client="a")
    urgent = lease(3, 12.0, asked=8.0, queued=9.0, priority=2)
    assert rules(holder, passing, urgent, ageing=120, grace=0.5) == ["order"]
    assert rules(holder, passing, urgent, ageing=120, grace=2.1) == []


def test_a_violation_is_readable() -> None:
    """The error says how much was judged, which rule was broken where, and quotes the events."""
    verdict = check_history([*lease(1, 0.0, 2.0), *lease(5, 1.0)])
    assert (verdict.grants, verdict.resources) == (2, 1)
    with pytest.raises(AssertionError) as caught:
        verdict.ensure()
    text = str(caught.value)
    assert "1 violations in 2 grants" in text
    assert "[overlap] p/r: 2 of 1 permits are held at once, by tokens 1, 5" in text
    assert '"client":"client 5"' in text
    check_history([]).ensure()


def test_a_long_history_is_judged_quickly_and_its_one_fault_is_found() -> None:
    """Two hundred thousand events on ten resources, one late act among them; the cost does not grow with the square."""
    events: list[Event] = []
    for number in range(50_000):
        resource = f"p/{number % 10}"
        token, t = number, float(number)
        events.append(
            Acquired(resource=resource, token=token, client="c", t=t, asked=t - 50, queued=t - 45, priority=0)
        )
        events += [Acted(resource=resource, token=token, client="c", t=t + step) for step in (1, 2, 3)]
    assert check_history(events, ageing=120).violations == ()
    events.append(Acted(resource="p/3", token=20_003, client="c", t=20_013.5))
    (violation,) = check_history(events, ageing=120).violations
    assert (violation.rule, violation.resource) == ("overlap", "p/3")


async def test_real_leases_write_a_history(tmp_path: Path) -> None:
    """What a client logs by the way passes; a lease that is not held writes nothing."""
    path = tmp_path / "history.jsonl"
    async with asynclock.connect("memory://history") as client:
        with HistoryLog(path, client=client.id) as log:
            for _ in range(3):
                asked = log.now()
                lease = await client.lock("r", project="p").acquire()
                log.acquired(lease, asked=asked)
                log.acted(lease)
                log.released(lease)
                await lease.release()
            with pytest.raises(asynclock.AsynclockError):
                log.acted(lease)
    verdict = check_history(path, ageing=120)
    verdict.ensure()
    assert verdict.grants == 3
    assert len(read_history(path)) == 9


def test_a_line_that_was_not_finished_is_left_out(tmp_path: Path) -> None:
    """A process killed while it wrote does not spoil what the others wrote."""
    path = tmp_path / "history.jsonl"
    with HistoryLog(path, client="a", clock=FakeClock()) as log:
        log.released(_Paper())
    with path.open("ab") as file:
        file.write(b'{"type":"Acted","resou')
    assert read_history(path) == [Released(resource="p/r", token=7, client="a", t=0.0)]


class _Paper:
    """A lease on paper."""

    project, name, token, permits = "p", "r", 7, 1

    def ensure(self) -> None:
        pass
