"""The search for deadlocks against an execution in which everybody who can move does: no false alarm, none missed."""

import random
import sys
import threading
from itertools import pairwise, permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from asynclock.model.deadlock import Hold, Owner, Resource, Wait, stuck, victim
from asynclock.types import ResourceKey
from benchmarks.deadlocks import chain, circle, edges, entangled


def owner(name):
    return Owner(client="c", name=str(name))


def holds(name, permits=1):
    return Hold(owner=owner(name), permits=permits, lease=f"lease of {name}")


def waits(name, permits=1, **more):
    return Wait(owner=owner(name), permits=permits, request=f"request of {name}", **more)


def resource(name, capacity=1, *, held=(), queue=()):
    return Resource(key=ResourceKey("p", str(name)), capacity=capacity, holders=tuple(held), waiters=tuple(queue))


def names(found):
    return [link.owner.name for link in found]


def ring(*members):
    """Each has a lock and waits for the next one's."""
    return [
        resource(f"lock of {name}", held=[holds(name)], queue=[waits(members[place - 1])])
        for place, name in enumerate(members)
    ]


# -- situations -------------------------------------------------------------------------------------------------------


def test_two_who_wait_for_each_other():
    """The cycle names what each has that the other waits for."""
    (knot,) = stuck(ring("a", "b")).knots
    assert names(knot.cycle) == ["a", "b"]
    first, second = knot.cycle
    assert (first.held.name, first.wanted.name) == ("lock of a", "lock of b")
    assert (second.held.name, second.wanted.name) == ("lock of b", "lock of a")


def test_a_link_names_one_lease_and_one_request_of_its_owner():
    """Of several leases of the same resource all clients name the same, in whatever order they see them."""
    for leases in permutations(("l3", "l1", "l2")):
        held = [Hold(owner=owner("a"), permits=1, lease=lease) for lease in leases]
        first = resource("first", 4, held=[holds("x"), *held], queue=[waits("y"), waits("b", 4)])
        second = resource("second", 2, held=[holds("b"), holds("z")], queue=[waits("a", 2)])
        (knot,) = stuck([first, second]).knots
        one, two = knot.cycle
        assert (one.hold, one.wait) == (Hold(owner=owner("a"), permits=1, lease="l1"), waits("a", 2))
        assert (two.hold, two.wait) == (holds("b"), waits("b", 4))


def test_a_chain_has_an_end():
    """Where the last one waits for nobody, all get their turn."""
    chain = [resource(n, held=[holds(n)], queue=[waits(n - 1)]) for n in range(1, 50)]
    assert stuck(chain) == ((), ())


def test_who_waits_for_a_deadlock_is_stuck_but_not_in_its_way():
    """Cutting the knot frees those behind it; none of them gives way."""
    behind = resource("x", held=[holds("c")], queue=[waits("d")])
    resources = [*ring("a", "b"), behind]
    resources[0] = replace(resources[0], waiters=(*resources[0].waiters, waits("c")))
    found = stuck(resources)
    assert [one.name for one in found.owners] == ["a", "b", "c", "d"]
    assert [names(knot.cycle) for knot in found.knots] == [["a", "b"]]


def test_one_permit_of_a_semaphore_may_come_from_anybody():
    """Two of the three holders are in a cycle; the third one's permit is enough for a waiter."""
    semaphore = resource("s", 3, held=[holds("a"), holds("b"), holds("free")], queue=[waits("x")])
    lock = resource("l", held=[holds("x")], queue=[waits("a"), waits("b")])
    assert not stuck([semaphore, lock]).owners
    full = replace(semaphore, holders=(*semaphore.holders[:2], holds("c")))
    late = replace(lock, waiters=(*lock.waiters, waits("c")))
    assert len(stuck([full, late]).owners) == 4


def test_a_writer_needs_all_readers():
    """One reader that waits for the writer is enough."""
    catalog = resource("c", 100, held=[holds("free"), holds("r")], queue=[waits("w", 100)])
    other = resource("o", held=[holds("w")], queue=[waits("r")])
    (knot,) = stuck([catalog, other]).knots
    assert names(knot.cycle) == ["r", "w"]


def test_a_reader_behind_a_writer_behind_itself():
    """Whoever reads already and reads again waits for the writer in between, who waits for it."""
    catalog = resource("c", 100, held=[holds("r")], queue=[waits("w", 100), waits("r")])
    (knot,) = stuck([catalog]).knots
    assert names(knot.cycle) == ["r"]
    before = replace(catalog, waiters=(waits("r"), waits("w", 100)))
    assert not stuck([before]).owners


def test_who_stands_aside_is_in_nobodys_way():
    """A large request of which it is not known where it stands may be served late, and keeps nobody waiting."""
    lock = resource("l", held=[holds("x")], queue=[waits("a")])
    semaphore = resource("s", 2, held=[holds("a")], queue=[waits("big", 2), waits("x")])
    assert stuck([lock, semaphore]).owners
    aside = replace(semaphore, waiters=(waits("big", 2, aside=True), waits("x")))
    assert not stuck([lock, aside]).owners


def test_who_stands_aside_waits_for_those_before_it():
    """A reader in its client's own line, behind one that waits for a writer to pass."""
    queue = [waits("w", 100), waits("first"), waits("x", aside=True)]
    catalog = resource("c", 100, held=[holds("r")], queue=queue)
    lock = resource("l", held=[holds("x")], queue=[waits("r")])
    (knot,) = stuck([catalog, lock]).knots
    assert names(knot.cycle) == ["r", "x"]


def test_an_owner_served_anywhere_can_move():
    """Of two waits of one owner, one has an end: that may be all that the other needs."""
    resources = [*ring("a", "b"), resource("x", held=[holds("free")], queue=[waits("a")])]
    assert not stuck(resources).owners
    blocked = replace(resources[2], holders=(holds("b"),))
    assert [one.name for one in stuck([*resources[:2], blocked]).owners] == ["a", "b"]


def test_names_mean_something_within_their_client_only():
    """The same name in two clients is two owners."""
    mine, theirs = Owner("here", "job"), Owner("there", "job")
    resources = [
        resource("x", held=[replace(holds("?"), owner=mine)], queue=[replace(waits("?"), owner=theirs)]),
        resource("y", held=[replace(holds("?"), owner=mine)]),
    ]
    assert not stuck(resources).owners


def test_a_request_for_more_than_there_is_blames_nobody():
    """No lease is in its way, so there is nothing to cut."""
    found = stuck([resource("x", 1, held=[holds("a")], queue=[waits("b", 2)])])
    assert [one.name for one in found.owners] == ["b"]
    assert not found.knots


def test_two_knots_are_cut_one_by_one():
    """Each has a cycle of its own."""
    found = stuck([*ring("a", "b"), *ring("x", "y", "z")])
    assert [names(knot.cycle) for knot in found.knots] == [["a", "b"], ["x", "y", "z"]]


def test_the_shortest_cycle_of_a_knot_is_shown():
    """However it is entangled in longer ones."""
    resources = ring(*"abcdefgh")
    resources[7] = replace(resources[7], waiters=(*resources[7].waiters, waits("e")))
    (knot,) = stuck(resources).knots
    assert names(knot.cycle) == list("abcdeh")
    assert {hold.owner.name for hold in knot.holds} == set("abcdefgh")


def test_whoever_waits_for_two_knots_is_in_neither():
    """Both are found, whichever of them is come to first."""
    resources = [*ring("m", "n"), *ring("x", "y")]
    for place in (0, 2):
        also = replace(waits("a"), request=f"request of a for {place}")
        resources[place] = replace(resources[place], waiters=(*resources[place].waiters, also))
    found = stuck(resources)
    assert [one.name for one in found.owners] == ["a", "m", "n", "x", "y"]
    assert [names(knot.cycle) for knot in found.knots] == [["m", "n"], ["x", "y"]]


def test_of_two_short_cycles_all_take_the_same():
    """In whatever order a store names the holders, and their waits were read."""
    for held in permutations([holds("b"), holds("c")]):
        for queue in permutations([waits("b", aside=True), waits("c", aside=True)]):
            semaphore = resource("s", 2, held=held, queue=[waits("a")])
            (knot,) = stuck([semaphore, resource("l", held=[holds("a")], queue=queue)]).knots
            assert names(knot.cycle) == ["a", "b"]


def test_no_cycle_goes_through_somebody_who_can_move():
    """A writer waits for two readers, of whom one waits for the writer, too, and for something that is free."""
    catalog = resource("c", 9, held=[holds("b"), holds("free")], queue=[waits("a", 9)])
    others = [resource("lock of a", held=[holds("a")], queue=[waits("c"), waits("free")])]
    others += [resource("lock of c", held=[holds("c")], queue=[waits("b")]), resource("x", queue=[waits("free")])]
    (knot,) = stuck([catalog, *others]).knots
    assert names(knot.cycle) == ["a", "b", "c"]


# -- who gives way ----------------------------------------------------------------------------------------------------

MEMBERS = {
    "old": {"priority": 5, "began_ms": 1, "since_ms": 60, "locks": 9},
    "poor": {"priority": 5, "began_ms": 30, "since_ms": 50, "locks": 1},
    "low": {"priority": -1, "began_ms": 20, "since_ms": 40, "locks": 3},
    "new": {"priority": 5, "began_ms": 40, "since_ms": 70, "locks": 2},
    "last": {"priority": 5, "began_ms": 10, "since_ms": 90, "locks": 4},
}


@pytest.mark.parametrize(
    ("policy", "name"),
    [
        ("lowest-priority", "low"),
        ("youngest", "new"),
        ("oldest", "old"),
        ("requester", "last"),
        ("fewest-locks", "poor"),
    ],
)
def test_each_policy_has_its_victim(policy, name):
    """Whatever the order in which the cycle was found."""
    for members in permutations(MEMBERS):
        resources = [
            replace(one, waiters=tuple(replace(wait, **MEMBERS[wait.owner.name]) for wait in one.waiters))
            for one in ring(*members)
        ]
        (knot,) = stuck(resources).knots
        assert victim(knot.cycle, policy).owner.name == name


@pytest.mark.parametrize(
    ("policy", "name"), [("lowest-priority", "b"), ("youngest", "b"), ("fewest-locks", "b"), ("oldest", "a")]
)
def test_of_those_whose_work_began_together_the_wait_decides(policy, name):
    """Whoever began to wait last gives way; where the oldest does, whoever began to wait first."""
    since = {"a": 10, "b": 30, "c": 20}
    for members in permutations(since):
        resources = [
            replace(one, waiters=tuple(replace(wait, since_ms=since[wait.owner.name]) for wait in one.waiters))
            for one in ring(*members)
        ]
        (knot,) = stuck(resources).knots
        assert victim(knot.cycle, policy).owner.name == name


@pytest.mark.parametrize("policy", ["lowest-priority", "youngest", "oldest", "requester", "fewest-locks"])
def test_equals_have_one_victim(policy):
    """Clients that see the same in another order name the same one."""
    resources = ring(*"abcde")
    found = set()
    for seed in range(20):
        random.Random(seed).shuffle(resources)
        found.add(victim(stuck(resources).knots[0].cycle, policy).wait.request)
    assert len(found) == 1


# -- against an execution ---------------------------------------------------------------------------------------------


class Execution:
    """Owners that take, wait and give back by the rules of a queue, one random step after the other."""

    def __init__(self, resources, seed):
        self.rng = random.Random(seed)
        self.capacity = {one.key: one.capacity for one in resources}
        self.held = {one.key: [(hold.owner, hold.permits) for hold in one.holders] for one in resources}
        self.queue = {one.key: list(one.waiters) for one in resources}
        self.waiting = {wait.owner for one in resources for wait in one.waiters}
        #: Those that go on, for they wait for nothing or got something.
        self.running = {hold.owner for one in resources for hold in one.holders} - self.waiting
        for key in self.queue:
            self.promote(key)

    def promote(self, key):
        """Serve in order while the next one fits; who stands aside may be passed by, and not be passed over those before."""
        queue, at = self.queue[key], 0
        while at < len(queue):
            wait = queue[at]
            if wait.permits <= self.capacity[key] - sum(permits for _, permits in self.held[key]):
                del queue[at]
                self.held[key].append((wait.owner, wait.permits))
                self.running.add(wait.owner)
            elif wait.aside:
                at += 1
            else:
                return

    def run(self):
        """Until nobody can do anything; those who never ran are stuck."""
        ran = set()
        while self.running:
            one = self.rng.choice(sorted(self.running))
            ran.add(one)
            keys = [key for key, held in self.held.items() if any(who == one for who, _ in held)]
            if not keys:
                self.running.discard(one)
                continue
            key = self.rng.choice(keys)
            self.held[key].remove(next(entry for entry in self.held[key] if entry[0] == one))
            self.promote(key)
        return self.waiting - ran


@st.composite
def worlds(draw):
    """A few owners, a few resources, held within their capacity; who waits does so rightly, in any order."""
    people = [owner(name) for name in "abcdefg"[: draw(st.integers(1, 7))]]
    resources = []
    for number in range(draw(st.integers(1, 5))):
        capacity = draw(st.sampled_from([1, 1, 2, 3, 9]))
        left, held, queue = capacity, [], []
        for count in range(draw(st.integers(0, 4))):
            permits = min(left, draw(st.sampled_from([1, 1, 1, 2, capacity])))
            if permits:
                left -= permits
                held.append(Hold(owner=draw(st.sampled_from(people)), permits=permits, lease=f"{number}/{count}"))
        for count in range(draw(st.integers(0, 4))):
            wait = Wait(
                owner=draw(st.sampled_from(people)),
                permits=min(capacity, draw(st.sampled_from([1, 1, 2, capacity]))),
                request=f"{number}/{count}",
                priority=draw(st.integers(0, 2)),
                aside=draw(st.integers(0, 3)) == 0,
            )
            queue.append(wait)
        resources.append(resource(number, capacity, held=held, queue=queue))
    return resources


@given(worlds(), st.integers(0, 2**32))
@settings(max_examples=400, deadline=None)
def test_stuck_are_those_whom_no_execution_moves(resources, seed):
    """No false alarm: who is called stuck never runs. None missed: who is not called so does run."""
    assert set(stuck(resources).owners) == Execution(resources, seed).run()


@given(worlds(), st.integers(0, 2**32))
@settings(max_examples=400, deadline=None)
def test_cycles_are_cycles_and_cutting_them_helps(resources, seed):
    """Each waits for what the next one has; somebody is stuck because of leases if and only if there is a knot to cut."""
    found = stuck(resources)
    for _ in range(20):
        if not found.knots:
            break
        for knot in found.knots:
            check(knot, found, resources)
        gone = victim(found.knots[0].cycle, "lowest-priority").wait.request
        resources = [
            replace(one, waiters=tuple(wait for wait in one.waiters if wait.request != gone)) for one in resources
        ]
        before, found = found, stuck(resources)
        assert set(found.owners) <= set(before.owners)
    assert not found.owners
    assert Execution(resources, seed).run() == set()


def check(knot, found, resources):
    by_key = {one.key: one for one in resources}
    assert len({link.owner for link in knot.cycle}) == len(knot.cycle)
    for link, following in pairwise([*knot.cycle, knot.cycle[0]]):
        assert link.owner in found.owners
        assert link.wait in by_key[link.wanted].waiters
        assert link.hold in by_key[link.held].holders
        assert link.owner == link.wait.owner == link.hold.owner
        assert following.held == link.wanted
    assert set(knot.holds) >= {link.hold for link in knot.cycle}
    assert {hold.owner for hold in knot.holds} <= {wait.owner for wait in knot.waits} <= set(found.owners)
    assert len(knot.cycle) == girth(knot)


def girth(knot):
    """The length of a shortest cycle among all sequences of the knot's owners."""
    people = sorted({wait.owner for wait in knot.waits})
    for length in range(1, len(people) + 1):
        for some in permutations(people, length):
            if all(waits_for(knot, one, other) for one, other in pairwise([*some, some[0]])):
                return length
    raise AssertionError(people)


def waits_for(knot, one, other):
    wanted = {wait.request.split("/")[0] for wait in knot.waits if wait.owner == one}
    return any(hold.owner == other and hold.lease.split("/")[0] in wanted for hold in knot.holds)


@given(worlds(), st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_all_clients_find_the_same(resources, rng):
    """The order in which a client came to know of things changes nothing."""
    shuffled = [replace(one, holders=tuple(rng.sample(one.holders, len(one.holders)))) for one in resources]
    rng.shuffle(shuffled)
    assert [knot.cycle for knot in stuck(shuffled).knots] == [knot.cycle for knot in stuck(resources).knots]


# -- how much work it is ----------------------------------------------------------------------------------------------


def work(resources):
    """How many steps the search makes: lines that it runs, one for each turn of a loop; and what it finds."""
    counted, found = 0, []

    def trace(_frame, event, _argument):
        nonlocal counted
        counted += event == "line"
        return trace

    def search():
        sys.settrace(trace)
        try:
            found.append(stuck(resources))
        finally:
            sys.settrace(None)

    thread = threading.Thread(target=search)  # a thread's tracing is its own: whoever measures coverage keeps theirs
    thread.start()
    thread.join()
    return counted, *found


def test_a_short_cycle_of_a_large_knot():
    """Nobody looks for the shortest of all for long; but whoever must give way reads of a few, not of thousands."""
    (knot,) = stuck(entangled(1_000)).knots
    assert len({wait.owner for wait in knot.waits}) > 900
    assert len(knot.cycle) <= 4
    (knot,) = stuck(circle(1_000)).knots
    assert len(knot.cycle) == 1_000


@pytest.mark.parametrize("make", [entangled, circle, chain])
def test_work_grows_with_holds_and_waits(make):
    """Four times as many are four times the work, whether they form a knot, a ring or a chain; and large ones are no trouble."""
    few, _ = work(make(1_000))
    many, found = work(make(4_000))
    assert many <= 4.4 * few
    assert all(link.wait.owner == link.owner for knot in found.knots for link in knot.cycle)


def test_every_hold_and_wait_costs_some_thirty_steps():
    """Ten thousand owners with 50 000 holds and waits in one knot; ``benchmarks/deadlocks.py`` says how long that takes."""
    resources = entangled(10_000)
    steps, found = work(resources)
    assert edges(resources) == 50_000
    assert len(found.owners) == 10_000
    assert steps <= 37 * 50_000
