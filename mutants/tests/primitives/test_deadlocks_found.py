"""What was told of deadlocks, put together: every client tells only of its own requests."""

from asynclock.events import Deadlock, Dropped, Failed
from asynclock.primitives.deadlock import found


def event(kind, at, owner, request, **more):
    where = {"project": "p", "name": f"lock of {owner}", "primitive": "lock"}
    return kind(at=at, client=f"client of {owner}", request=request, owner=owner, **where, **more)


def told(at, owner, request, *, victim=False, others=("a", "b", "c"), after=0.0):
    cycle = tuple(
        f"owner '{one}' holds 'p/x for 1 s' for {after:.1f} s and waits for 'p/y' for 0.{at % 10:.0f} s"
        for one in others
    )
    return event(Deadlock, at, owner, request, cycle=cycle, victim=victim)


def refused(at, owner, request, error="DeadlockError"):
    return event(Failed, at, owner, request, waited=0.1, error=error, text="")


def test_every_client_tells_its_part_of_one_deadlock():
    """One entry, with the words of the client whose request was refused, whatever the others came too late to see."""
    events = [told(100.0, "a", "a1"), told(100.7, "b", "b1", victim=True, after=0.7), refused(100.7, "b", "b1")]
    events += [
        told(101.5, "c", "c1", after=1.5),
        Dropped(at=101.6, client="x", count=3),
        refused(102, "z", "z1", "QueueFull"),
    ]
    (one,) = found(events)
    assert (one.at, one.outcome, one.victim, one.projects) == (100.0, "broken", "b", ("p",))
    assert "for 0.7 s" in one.words[0]
    assert found(reversed(events)) == [one]


def test_the_same_owners_again():
    """Who gave way tries again, and meets the others once more: with another request of its own, and the old ones of theirs."""
    for order in (1, -1):
        events = [told(100.0, "b", "b1", victim=True), refused(100.0, "b", "b1"), told(100.1, "a", "a1")]
        events += [*[told(100.5, "b", "b2", victim=True), told(100.5, "a", "a1")][::order], refused(100.6, "b", "b2")]
        assert [(one.at, one.outcome) for one in found(events)] == [(100.0, "broken"), (100.5, "broken")]
    assert len(found([told(100.0, "a", "a1"), told(200.0, "b", "b1")])) == 2


def test_how_it_ended():
    """Refused; told of, and not refused; or told of only by those who were not to give way."""
    assert found([told(1.0, "a", "a1", victim=True)])[0].outcome == "reported"
    (one,) = found([told(1.0, "a", "a1"), refused(1.0, "z", "z1")])
    assert (one.outcome, one.victim) == ("unknown", "")


def test_circles_of_others_are_others():
    """At the same moment, among other owners."""
    events = [told(1.0, "a", "a1", victim=True, others="ab"), told(1.0, "c", "c1", victim=True, others="cd")]
    assert [one.victim for one in found(events)] == ["a", "c"]
    assert found([]) == []
