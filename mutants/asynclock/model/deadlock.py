"""Deadlocks: who waits for ever, a cycle that shows it, and who gives way. Pure, and linear in holds and waits.

    stuck(resources) -> Stuck(owners, knots)          knot.cycle -> (Link, ...)          victim(cycle, policy) -> Link

Whose deadlock: owners'. An owner is one line of work of one client: what it holds it gives back only after its waits, so
nothing of it comes free while it waits. (One owner per acquire, the default, never holds one lock while it waits for
another.)

1. A wait for some of a resource's permits is served when they are free (k of n: those of any holder for one permit of a
   semaphore, of all holders for a writer) and all better-ranked waiters have been served, who give back what they got.
2. An owner that waits for nothing can move: what it holds comes free.
3. So can one that is served in *any* of its waits. Several waits of one owner are tasks that work together; the one that is
   served may be what the others need, and may give back what they hold. If it does not, its wait is over soon and no
   longer in the picture: at worst a deadlock is seen later, but none is seen where there is none.
4. Repeat until nobody else can move. Who waits and is left over is *stuck*, whatever anybody who can move will do.

That is the reduction of a resource graph (Holt, Some Deadlock Properties of Computer Systems, 1972), where a cycle alone
proves nothing. Among the stuck, every wait leads to stuck holders; a set that no wait leads out of is a *knot*. In each knot
a wait must be cut, so a cycle of it is what is shown, and one of that cycle gives way. Whoever is stuck outside waits for
these to be cut.

Every client that sees the same knot finds the same cycle and names the same victim.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from itertools import accumulate, count
from operator import itemgetter
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from asynclock.model.knots import Chains, Edges, knots, short_cycle
from asynclock.types import ResourceKey, Victim


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Owner(NamedTuple):
    """On whose behalf: a name means something within its client only."""

    client: str
    name: str


class Hold(Struct, frozen=True, kw_only=True, gc=False):
    """Permits that an owner has, by a lease."""

    owner: Owner
    permits: int
    lease: str


class Wait(Struct, frozen=True, kw_only=True, gc=False):
    """A request of an owner for permits; ``request`` names it.

    ``aside``: it stands in its client's own line, somewhere behind the waiters before it: it is served after them, and
    keeps nobody waiting who comes after it here. ``since_ms``, and ``began_ms`` when its owner's work began, are of a clock
    for people; ``locks`` is how many leases its owner has. These and ``priority`` only choose a victim.
    """

    owner: Owner
    permits: int
    request: str
    priority: int = 0
    since_ms: int = 0
    began_ms: int = 0
    locks: int = 1
    aside: bool = False


class Resource(Struct, frozen=True, kw_only=True):
    """Who has what of a resource, and who waits for it, best rank first."""

    key: ResourceKey
    capacity: int
    holders: tuple[Hold, ...] = ()
    waiters: tuple[Wait, ...] = ()


class Link(NamedTuple):
    """One owner of a cycle: what it has that the one before waits for, and what it waits for itself."""

    owner: Owner
    held: ResourceKey
    hold: Hold
    wanted: ResourceKey
    wait: Wait


Cycle: TypeAlias = tuple[Link, ...]


class Knot(NamedTuple):
    """Owners that are stuck because of one another and of nobody else, and a shortest cycle among them.

    ``waits`` are all of theirs, ``holds`` all leases that keep them waiting. Of a large knot the cycle is the shortest that a
    bounded search finds.
    """

    waits: tuple[Wait, ...]
    holds: tuple[Hold, ...]
    cycle: Cycle

    @property
    def name(self) -> frozenset[str]:
        """The leases and requests that it is made of: the same as long as it is the same knot."""
        return frozenset([*(hold.lease for hold in self.holds), *(wait.request for wait in self.waits)])


class Stuck(NamedTuple):
    """Everybody who would wait for ever, in order, and what must be cut."""

    owners: tuple[Owner, ...] = ()
    knots: tuple[Knot, ...] = ()
mutants_x_stuck__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_stuck__mutmut)
def stuck(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_orig(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_1(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = None
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_2(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(None)
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_3(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(None, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_4(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=None))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_5(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_6(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, ))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_7(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: None))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_8(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = None
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_9(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(None).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_10(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = None
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_11(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(None) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_12(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_13(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_14(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=None, knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_15(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=None)


def x_stuck__mutmut_16(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_17(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), )


def x_stuck__mutmut_18(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple(None), knots=tuple(_knots(graph, left, moved)))


def x_stuck__mutmut_19(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(None))


def x_stuck__mutmut_20(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(None, left, moved)))


def x_stuck__mutmut_21(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, None, moved)))


def x_stuck__mutmut_22(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, None)))


def x_stuck__mutmut_23(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(left, moved)))


def x_stuck__mutmut_24(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, moved)))


def x_stuck__mutmut_25(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, )))

mutants_x_stuck__mutmut['_mutmut_orig'] = x_stuck__mutmut_orig # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_1'] = x_stuck__mutmut_1 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_2'] = x_stuck__mutmut_2 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_3'] = x_stuck__mutmut_3 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_4'] = x_stuck__mutmut_4 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_5'] = x_stuck__mutmut_5 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_6'] = x_stuck__mutmut_6 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_7'] = x_stuck__mutmut_7 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_8'] = x_stuck__mutmut_8 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_9'] = x_stuck__mutmut_9 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_10'] = x_stuck__mutmut_10 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_11'] = x_stuck__mutmut_11 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_12'] = x_stuck__mutmut_12 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_13'] = x_stuck__mutmut_13 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_14'] = x_stuck__mutmut_14 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_15'] = x_stuck__mutmut_15 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_16'] = x_stuck__mutmut_16 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_17'] = x_stuck__mutmut_17 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_18'] = x_stuck__mutmut_18 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_19'] = x_stuck__mutmut_19 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_20'] = x_stuck__mutmut_20 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_21'] = x_stuck__mutmut_21 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_22'] = x_stuck__mutmut_22 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_23'] = x_stuck__mutmut_23 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_24'] = x_stuck__mutmut_24 # type: ignore # mutmut generated
mutants_x_stuck__mutmut['x_stuck__mutmut_25'] = x_stuck__mutmut_25 # type: ignore # mutmut generated
mutants_x_victim__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_victim__mutmut)
def victim(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, key=lambda link: (*_ORDER[policy](link.wait), link.wait.request))


def x_victim__mutmut_orig(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, key=lambda link: (*_ORDER[policy](link.wait), link.wait.request))


def x_victim__mutmut_1(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(None, key=lambda link: (*_ORDER[policy](link.wait), link.wait.request))


def x_victim__mutmut_2(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, key=None)


def x_victim__mutmut_3(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(key=lambda link: (*_ORDER[policy](link.wait), link.wait.request))


def x_victim__mutmut_4(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, )


def x_victim__mutmut_5(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, key=lambda link: None)


def x_victim__mutmut_6(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, key=lambda link: (*_ORDER[policy](None), link.wait.request))

mutants_x_victim__mutmut['_mutmut_orig'] = x_victim__mutmut_orig # type: ignore # mutmut generated
mutants_x_victim__mutmut['x_victim__mutmut_1'] = x_victim__mutmut_1 # type: ignore # mutmut generated
mutants_x_victim__mutmut['x_victim__mutmut_2'] = x_victim__mutmut_2 # type: ignore # mutmut generated
mutants_x_victim__mutmut['x_victim__mutmut_3'] = x_victim__mutmut_3 # type: ignore # mutmut generated
mutants_x_victim__mutmut['x_victim__mutmut_4'] = x_victim__mutmut_4 # type: ignore # mutmut generated
mutants_x_victim__mutmut['x_victim__mutmut_5'] = x_victim__mutmut_5 # type: ignore # mutmut generated
mutants_x_victim__mutmut['x_victim__mutmut_6'] = x_victim__mutmut_6 # type: ignore # mutmut generated
mutants_x__youngest__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__youngest__mutmut)
def _youngest(wait: Wait) -> tuple[int, ...]:
    """The one whose work began last, and has least to lose."""
    return -wait.began_ms, -wait.since_ms


def x__youngest__mutmut_orig(wait: Wait) -> tuple[int, ...]:
    """The one whose work began last, and has least to lose."""
    return -wait.began_ms, -wait.since_ms


def x__youngest__mutmut_1(wait: Wait) -> tuple[int, ...]:
    """The one whose work began last, and has least to lose."""
    return +wait.began_ms, -wait.since_ms


def x__youngest__mutmut_2(wait: Wait) -> tuple[int, ...]:
    """The one whose work began last, and has least to lose."""
    return -wait.began_ms, +wait.since_ms

mutants_x__youngest__mutmut['_mutmut_orig'] = x__youngest__mutmut_orig # type: ignore # mutmut generated
mutants_x__youngest__mutmut['x__youngest__mutmut_1'] = x__youngest__mutmut_1 # type: ignore # mutmut generated
mutants_x__youngest__mutmut['x__youngest__mutmut_2'] = x__youngest__mutmut_2 # type: ignore # mutmut generated


#: What is compared; the smallest gives way.
_ORDER: dict[Victim, Callable[[Wait], tuple[int, ...]]] = {
    "lowest-priority": lambda wait: (wait.priority, *_youngest(wait)),
    "requester": lambda wait: (-wait.since_ms,),
    "youngest": _youngest,
    "oldest": lambda wait: (wait.began_ms, wait.since_ms),
    "fewest-locks": lambda wait: (wait.locks, *_youngest(wait)),
}
mutants_xǁ_Graphǁ__init____mutmut: MutantDict = {}  # type: ignore


# -- by numbers -------------------------------------------------------------------------------------------------------


class _Graph:
    """The same in flat lists of numbers: to look up owners again and again would be most of the work.

    Owners, in order, are the nodes 0 to n - 1; the resource at place p is the node n + p. Holds, place by place, and then
    waits are edges: from a resource to whoever holds of it, and from whoever waits to the resource.
    """

    @_mutmut_mutated(mutants_xǁ_Graphǁ__init____mutmut)
    def __init__(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_orig(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_1(self, resources: list[Resource]) -> None:
        self.resources = None
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_2(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = None
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_3(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = None
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_4(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = None
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_5(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose = [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_6(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose -= [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_7(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = None
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_8(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(None)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_9(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = None
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_10(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [1, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_11(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate(None)]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_12(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = None
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_13(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [1, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_14(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate(None)]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_15(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = None
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_16(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(None, len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_17(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), None)
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_18(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_19(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), )
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_20(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) - len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_21(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = None
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_22(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(None, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_23(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, None, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_24(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=None) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_25(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_26(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_27(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, ) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_28(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=False) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_29(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = None
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_30(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(None, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_31(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, None, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_32(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=None) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_33(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_34(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_35(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, ) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_36(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=False) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_37(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = None
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_38(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = None

    def xǁ_Graphǁ__init____mutmut_39(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(None, to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_40(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, None, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_41(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, None, Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_42(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), None)

    def xǁ_Graphǁ__init____mutmut_43(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(to, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_44(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, Chains.of(start, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_45(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_46(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), )

    def xǁ_Graphǁ__init____mutmut_47(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(None, nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_48(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, None), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_49(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(nodes.stop), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_50(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, ), Chains.of(to, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_51(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(None, nodes.stop))

    def xǁ_Graphǁ__init____mutmut_52(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, None))

    def xǁ_Graphǁ__init____mutmut_53(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(nodes.stop))

    def xǁ_Graphǁ__init____mutmut_54(self, resources: list[Resource]) -> None:
        self.resources = resources
        self.holds = [hold for resource in resources for hold in resource.holders]
        self.waits = [wait for resource in resources for wait in resource.waiters]
        whose = [hold.owner for hold in self.holds]
        whose += [wait.owner for wait in self.waits]
        self.owners, who = _numbered(whose)
        #: Of each resource the first of its holds, and of its waits; of both lists the end, too.
        self.held = [0, *accumulate([len(resource.holders) for resource in resources])]
        self.queue = [0, *accumulate([len(resource.waiters) for resource in resources])]
        nodes = range(len(self.owners), len(self.owners) + len(resources))
        held = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.holders]
        wanted = [node for node, resource in zip(nodes, resources, strict=True) for _ in resource.waiters]
        start, to = [*held, *who[len(held) :]], [*who[: len(held)], *wanted]
        self.edges = Edges(start, to, Chains.of(start, nodes.stop), Chains.of(to, ))

mutants_xǁ_Graphǁ__init____mutmut['_mutmut_orig'] = _Graph.xǁ_Graphǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_1'] = _Graph.xǁ_Graphǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_2'] = _Graph.xǁ_Graphǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_3'] = _Graph.xǁ_Graphǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_4'] = _Graph.xǁ_Graphǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_5'] = _Graph.xǁ_Graphǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_6'] = _Graph.xǁ_Graphǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_7'] = _Graph.xǁ_Graphǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_8'] = _Graph.xǁ_Graphǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_9'] = _Graph.xǁ_Graphǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_10'] = _Graph.xǁ_Graphǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_11'] = _Graph.xǁ_Graphǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_12'] = _Graph.xǁ_Graphǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_13'] = _Graph.xǁ_Graphǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_14'] = _Graph.xǁ_Graphǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_15'] = _Graph.xǁ_Graphǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_16'] = _Graph.xǁ_Graphǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_17'] = _Graph.xǁ_Graphǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_18'] = _Graph.xǁ_Graphǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_19'] = _Graph.xǁ_Graphǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_20'] = _Graph.xǁ_Graphǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_21'] = _Graph.xǁ_Graphǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_22'] = _Graph.xǁ_Graphǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_23'] = _Graph.xǁ_Graphǁ__init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_24'] = _Graph.xǁ_Graphǁ__init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_25'] = _Graph.xǁ_Graphǁ__init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_26'] = _Graph.xǁ_Graphǁ__init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_27'] = _Graph.xǁ_Graphǁ__init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_28'] = _Graph.xǁ_Graphǁ__init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_29'] = _Graph.xǁ_Graphǁ__init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_30'] = _Graph.xǁ_Graphǁ__init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_31'] = _Graph.xǁ_Graphǁ__init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_32'] = _Graph.xǁ_Graphǁ__init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_33'] = _Graph.xǁ_Graphǁ__init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_34'] = _Graph.xǁ_Graphǁ__init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_35'] = _Graph.xǁ_Graphǁ__init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_36'] = _Graph.xǁ_Graphǁ__init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_37'] = _Graph.xǁ_Graphǁ__init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_38'] = _Graph.xǁ_Graphǁ__init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_39'] = _Graph.xǁ_Graphǁ__init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_40'] = _Graph.xǁ_Graphǁ__init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_41'] = _Graph.xǁ_Graphǁ__init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_42'] = _Graph.xǁ_Graphǁ__init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_43'] = _Graph.xǁ_Graphǁ__init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_44'] = _Graph.xǁ_Graphǁ__init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_45'] = _Graph.xǁ_Graphǁ__init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_46'] = _Graph.xǁ_Graphǁ__init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_47'] = _Graph.xǁ_Graphǁ__init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_48'] = _Graph.xǁ_Graphǁ__init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_49'] = _Graph.xǁ_Graphǁ__init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_50'] = _Graph.xǁ_Graphǁ__init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_51'] = _Graph.xǁ_Graphǁ__init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_52'] = _Graph.xǁ_Graphǁ__init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_53'] = _Graph.xǁ_Graphǁ__init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁ_Graphǁ__init____mutmut['xǁ_Graphǁ__init____mutmut_54'] = _Graph.xǁ_Graphǁ__init____mutmut_54 # type: ignore # mutmut generated
mutants_x__numbered__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__numbered__mutmut)
def _numbered(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_orig(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_1(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = None
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_2(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](None)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_3(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = None
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_4(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(None)
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_5(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(None, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_6(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, None))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_7(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_8(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, ))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_9(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = None
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_10(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(None)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_11(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = None
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_12(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(None), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_13(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(None, owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_14(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), None)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_15(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_16(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), )), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_17(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(None), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_18(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(1), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_19(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(None)
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_20(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(None, owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_21(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), None))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_22(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_23(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), ))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_24(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(None), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_25(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(2), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_26(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = None
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_27(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(None, key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_28(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=None)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_29(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_30(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), )
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_31(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(None), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_32(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=None)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_33(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = None
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_34(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] / len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_35(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [1] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_36(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(None):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_37(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = None
    return [owners[n] for n in order], list(map(rank.__getitem__, who))


def x__numbered__mutmut_38(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(None)


def x__numbered__mutmut_39(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(None, who))


def x__numbered__mutmut_40(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, None))


def x__numbered__mutmut_41(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(who))


def x__numbered__mutmut_42(whose: list[Owner]) -> tuple[list[Owner], list[int]]:
    """Every owner once, in order; and the number of each that was given. Names are hashed once: that is most of the work."""
    met = defaultdict[Owner, int](count().__next__)
    who = list(map(met.__getitem__, whose))
    owners = list(met)
    clients, names = list(map(itemgetter(0), owners)), list(map(itemgetter(1), owners))
    order = sorted(range(len(owners)), key=names.__getitem__)
    order.sort(key=clients.__getitem__)  # twice by text is faster than once by pairs
    rank = [0] * len(owners)
    for number, n in enumerate(order):
        rank[n] = number
    return [owners[n] for n in order], list(map(rank.__getitem__, ))

mutants_x__numbered__mutmut['_mutmut_orig'] = x__numbered__mutmut_orig # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_1'] = x__numbered__mutmut_1 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_2'] = x__numbered__mutmut_2 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_3'] = x__numbered__mutmut_3 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_4'] = x__numbered__mutmut_4 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_5'] = x__numbered__mutmut_5 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_6'] = x__numbered__mutmut_6 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_7'] = x__numbered__mutmut_7 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_8'] = x__numbered__mutmut_8 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_9'] = x__numbered__mutmut_9 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_10'] = x__numbered__mutmut_10 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_11'] = x__numbered__mutmut_11 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_12'] = x__numbered__mutmut_12 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_13'] = x__numbered__mutmut_13 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_14'] = x__numbered__mutmut_14 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_15'] = x__numbered__mutmut_15 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_16'] = x__numbered__mutmut_16 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_17'] = x__numbered__mutmut_17 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_18'] = x__numbered__mutmut_18 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_19'] = x__numbered__mutmut_19 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_20'] = x__numbered__mutmut_20 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_21'] = x__numbered__mutmut_21 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_22'] = x__numbered__mutmut_22 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_23'] = x__numbered__mutmut_23 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_24'] = x__numbered__mutmut_24 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_25'] = x__numbered__mutmut_25 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_26'] = x__numbered__mutmut_26 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_27'] = x__numbered__mutmut_27 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_28'] = x__numbered__mutmut_28 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_29'] = x__numbered__mutmut_29 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_30'] = x__numbered__mutmut_30 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_31'] = x__numbered__mutmut_31 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_32'] = x__numbered__mutmut_32 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_33'] = x__numbered__mutmut_33 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_34'] = x__numbered__mutmut_34 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_35'] = x__numbered__mutmut_35 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_36'] = x__numbered__mutmut_36 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_37'] = x__numbered__mutmut_37 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_38'] = x__numbered__mutmut_38 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_39'] = x__numbered__mutmut_39 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_40'] = x__numbered__mutmut_40 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_41'] = x__numbered__mutmut_41 # type: ignore # mutmut generated
mutants_x__numbered__mutmut['x__numbered__mutmut_42'] = x__numbered__mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Reductionǁrun__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Reductionǁ_serve__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Reductionǁ_move__mutmut: MutantDict = {}  # type: ignore


# -- who can move -----------------------------------------------------------------------------------------------------


class _Reduction:
    """Everybody moves who can (rules 1 to 4)."""

    @_mutmut_mutated(mutants_xǁ_Reductionǁ__init____mutmut)
    def __init__(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_orig(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_1(self, graph: _Graph) -> None:
        self._graph = None
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_2(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = None
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_3(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first <= 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_4(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 1 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_5(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = None
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_6(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(None) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_7(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = None
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_8(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:+1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_9(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-2]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_10(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = None
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_11(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = None
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_12(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) - [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_13(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] / len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_14(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [1] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_15(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(None, graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_16(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, None, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_17(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=None):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_18(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.holds, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_19(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, strict=False):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_20(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, ):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_21(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=True):  # the others are waits
            self._free[node] -= hold.permits

    def xǁ_Reductionǁ__init____mutmut_22(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] = hold.permits

    def xǁ_Reductionǁ__init____mutmut_23(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [first < 0 for first in graph.edges.leaving.first[: len(graph.owners)]]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: By resource: the next of its waits; those aside that did not fit when it was their turn.
        self._next = graph.queue[:-1]
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: By node, and so by resource: what is free.
        self._free = [0] * len(graph.owners) + [resource.capacity for resource in graph.resources]
        for node, hold in zip(graph.edges.start, graph.holds, strict=False):  # the others are waits
            self._free[node] += hold.permits

    @_mutmut_mutated(mutants_xǁ_Reductionǁrun__mutmut)
    def run(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_orig(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_1(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = None
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_2(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(None):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_3(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(None, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_4(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, None, strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_5(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=None)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_6(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_7(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_8(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], )):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_9(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=False)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_10(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters or (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_11(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free and resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_12(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[1].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_13(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits < free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_14(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[1].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_15(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(None)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_16(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = None
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_17(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = None
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_18(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold > 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_19(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 1:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_20(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = None
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_21(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] = graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_22(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] -= graph.holds[hold].permits
                self._serve(node - number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_23(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(None)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_24(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node + number)
                hold = following[hold]
        return self.moved

    def xǁ_Reductionǁrun__mutmut_25(self) -> list[bool]:
        """Whether each owner can move."""
        graph, number = self._graph, len(self._graph.owners)
        for place, (resource, free) in enumerate(zip(graph.resources, self._free[number:], strict=True)):
            if resource.waiters and (resource.waiters[0].permits <= free or resource.waiters[0].aside):
                self._serve(place)
        first, following = graph.edges.coming
        while self._moving:
            hold = first[self._moving.pop()]
            while hold >= 0:
                node = graph.edges.start[hold]
                self._free[node] += graph.holds[hold].permits
                self._serve(node - number)
                hold = None
        return self.moved

    @_mutmut_mutated(mutants_xǁ_Reductionǁ_serve__mutmut)
    def _serve(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_orig(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_1(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = None
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_2(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(None)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_3(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = None
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_4(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) - place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_5(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside or aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_6(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[1][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_7(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][1] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_8(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] < free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_9(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(None)
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_10(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(None)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_11(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[2])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_12(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(None, graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_13(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], None):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_14(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_15(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], ):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_16(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place - 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_17(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 2]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_18(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = None
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_19(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) - at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_20(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits < free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_21(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(None)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_22(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(None, (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_23(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), None)
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_24(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush((wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_25(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), )
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_26(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(None, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_27(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, None), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_28(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault([]), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_29(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, ), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_30(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = None
                return
        self._next[place] = graph.queue[place + 1]

    def xǁ_Reductionǁ_serve__mutmut_31(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = None

    def xǁ_Reductionǁ_serve__mutmut_32(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place - 1]

    def xǁ_Reductionǁ_serve__mutmut_33(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        graph, aside = self._graph, self._aside.get(place)
        free = self._free[len(graph.owners) + place]
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        for at in range(self._next[place], graph.queue[place + 1]):
            wait, node = graph.waits[at], graph.edges.start[len(graph.holds) + at]
            if wait.permits <= free:
                self._move(node)
            elif wait.aside:
                heappush(self._aside.setdefault(place, []), (wait.permits, node))
            else:
                self._next[place] = at
                return
        self._next[place] = graph.queue[place + 2]

    @_mutmut_mutated(mutants_xǁ_Reductionǁ_move__mutmut)
    def _move(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = True
            self._moving.append(node)

    def xǁ_Reductionǁ_move__mutmut_orig(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = True
            self._moving.append(node)

    def xǁ_Reductionǁ_move__mutmut_1(self, node: int) -> None:
        if self.moved[node]:
            self.moved[node] = True
            self._moving.append(node)

    def xǁ_Reductionǁ_move__mutmut_2(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = None
            self._moving.append(node)

    def xǁ_Reductionǁ_move__mutmut_3(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = False
            self._moving.append(node)

    def xǁ_Reductionǁ_move__mutmut_4(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = True
            self._moving.append(None)

mutants_xǁ_Reductionǁ__init____mutmut['_mutmut_orig'] = _Reduction.xǁ_Reductionǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_1'] = _Reduction.xǁ_Reductionǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_2'] = _Reduction.xǁ_Reductionǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_3'] = _Reduction.xǁ_Reductionǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_4'] = _Reduction.xǁ_Reductionǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_5'] = _Reduction.xǁ_Reductionǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_6'] = _Reduction.xǁ_Reductionǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_7'] = _Reduction.xǁ_Reductionǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_8'] = _Reduction.xǁ_Reductionǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_9'] = _Reduction.xǁ_Reductionǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_10'] = _Reduction.xǁ_Reductionǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_11'] = _Reduction.xǁ_Reductionǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_12'] = _Reduction.xǁ_Reductionǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_13'] = _Reduction.xǁ_Reductionǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_14'] = _Reduction.xǁ_Reductionǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_15'] = _Reduction.xǁ_Reductionǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_16'] = _Reduction.xǁ_Reductionǁ__init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_17'] = _Reduction.xǁ_Reductionǁ__init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_18'] = _Reduction.xǁ_Reductionǁ__init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_19'] = _Reduction.xǁ_Reductionǁ__init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_20'] = _Reduction.xǁ_Reductionǁ__init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_21'] = _Reduction.xǁ_Reductionǁ__init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_22'] = _Reduction.xǁ_Reductionǁ__init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ__init____mutmut['xǁ_Reductionǁ__init____mutmut_23'] = _Reduction.xǁ_Reductionǁ__init____mutmut_23 # type: ignore # mutmut generated

mutants_xǁ_Reductionǁrun__mutmut['_mutmut_orig'] = _Reduction.xǁ_Reductionǁrun__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_1'] = _Reduction.xǁ_Reductionǁrun__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_2'] = _Reduction.xǁ_Reductionǁrun__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_3'] = _Reduction.xǁ_Reductionǁrun__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_4'] = _Reduction.xǁ_Reductionǁrun__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_5'] = _Reduction.xǁ_Reductionǁrun__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_6'] = _Reduction.xǁ_Reductionǁrun__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_7'] = _Reduction.xǁ_Reductionǁrun__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_8'] = _Reduction.xǁ_Reductionǁrun__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_9'] = _Reduction.xǁ_Reductionǁrun__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_10'] = _Reduction.xǁ_Reductionǁrun__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_11'] = _Reduction.xǁ_Reductionǁrun__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_12'] = _Reduction.xǁ_Reductionǁrun__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_13'] = _Reduction.xǁ_Reductionǁrun__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_14'] = _Reduction.xǁ_Reductionǁrun__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_15'] = _Reduction.xǁ_Reductionǁrun__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_16'] = _Reduction.xǁ_Reductionǁrun__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_17'] = _Reduction.xǁ_Reductionǁrun__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_18'] = _Reduction.xǁ_Reductionǁrun__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_19'] = _Reduction.xǁ_Reductionǁrun__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_20'] = _Reduction.xǁ_Reductionǁrun__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_21'] = _Reduction.xǁ_Reductionǁrun__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_22'] = _Reduction.xǁ_Reductionǁrun__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_23'] = _Reduction.xǁ_Reductionǁrun__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_24'] = _Reduction.xǁ_Reductionǁrun__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁrun__mutmut['xǁ_Reductionǁrun__mutmut_25'] = _Reduction.xǁ_Reductionǁrun__mutmut_25 # type: ignore # mutmut generated

mutants_xǁ_Reductionǁ_serve__mutmut['_mutmut_orig'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_1'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_2'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_3'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_4'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_5'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_6'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_7'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_8'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_9'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_10'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_11'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_12'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_13'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_14'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_15'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_16'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_17'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_18'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_19'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_20'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_21'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_22'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_23'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_24'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_25'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_26'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_27'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_28'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_29'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_30'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_31'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_32'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_serve__mutmut['xǁ_Reductionǁ_serve__mutmut_33'] = _Reduction.xǁ_Reductionǁ_serve__mutmut_33 # type: ignore # mutmut generated

mutants_xǁ_Reductionǁ_move__mutmut['_mutmut_orig'] = _Reduction.xǁ_Reductionǁ_move__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_move__mutmut['xǁ_Reductionǁ_move__mutmut_1'] = _Reduction.xǁ_Reductionǁ_move__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_move__mutmut['xǁ_Reductionǁ_move__mutmut_2'] = _Reduction.xǁ_Reductionǁ_move__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_move__mutmut['xǁ_Reductionǁ_move__mutmut_3'] = _Reduction.xǁ_Reductionǁ_move__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Reductionǁ_move__mutmut['xǁ_Reductionǁ_move__mutmut_4'] = _Reduction.xǁ_Reductionǁ_move__mutmut_4 # type: ignore # mutmut generated
mutants_x__knots__mutmut: MutantDict = {}  # type: ignore


# -- what is left -----------------------------------------------------------------------------------------------------


@_mutmut_mutated(mutants_x__knots__mutmut)
def _knots(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_orig(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_1(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = None
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_2(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = None
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_3(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] - [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_4(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_5(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] / len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_6(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [False] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_7(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = None
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_8(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(None)
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_9(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(None) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_10(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(None, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_11(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, None, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_12(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, None))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_13(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_14(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_15(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, ))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_16(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = None
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_17(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] / len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_18(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [+1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_19(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-2] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_20(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(None):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_21(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = None
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_22(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = None
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_23(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(None, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_24(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, None, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_25(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, None, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_26(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=None):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_27(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_28(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_29(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_30(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, ):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_31(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=True):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_32(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 or at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_33(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) > 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_34(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 1 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_35(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at != knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_36(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(None)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_37(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(None, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_38(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, None, strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_39(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=None):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_40(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_41(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_42(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], ):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_43(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=False):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_44(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) > 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_45(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 1:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_46(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(None)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_47(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(None):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_48(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = None
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_49(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(None, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_50(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, None)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_51(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_52(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, )]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_53(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = None
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_54(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(None, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_55(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, None)
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_56(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_57(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, )
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_58(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(None, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_59(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, None, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_60(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, None))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_61(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_62(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_63(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, ))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_64(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=None, holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_65(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=None, cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_66(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), cycle=None)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_67(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_68(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_69(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(holds[at]), )


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_70(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(None), holds=tuple(holds[at]), cycle=cycle)


# -- what is left -----------------------------------------------------------------------------------------------------


def x__knots__mutmut_71(graph: _Graph, left: list[int], moved: list[bool]) -> Iterator[Knot]:
    """Those of the stuck, by the first owner in each."""
    edges, number = graph.edges, len(graph.owners)
    among = [not moves for moves in moved] + [True] * len(graph.resources)
    found = sorted(sorted(knot) for knot in knots(edges, left, among))
    knot_of = [-1] * len(among)
    for at, nodes in enumerate(found):
        for node in nodes:
            knot_of[node] = at
    holds, waits = [list[Hold]() for _ in found], [list[Wait]() for _ in found]
    for hold, place, node in zip(graph.holds, edges.start, edges.to, strict=False):  # the others are waits
        if (at := knot_of[node]) >= 0 and at == knot_of[place]:
            holds[at].append(hold)
    for wait, node in zip(graph.waits, edges.start[len(graph.holds) :], strict=True):
        if (at := knot_of[node]) >= 0:
            waits[at].append(wait)
    for at, nodes in enumerate(found):
        owners = nodes[: bisect_left(nodes, number)]
        if owners:
            cycle = _links(graph, short_cycle(edges, owners, among))
            yield Knot(waits=tuple(waits[at]), holds=tuple(None), cycle=cycle)

mutants_x__knots__mutmut['_mutmut_orig'] = x__knots__mutmut_orig # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_1'] = x__knots__mutmut_1 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_2'] = x__knots__mutmut_2 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_3'] = x__knots__mutmut_3 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_4'] = x__knots__mutmut_4 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_5'] = x__knots__mutmut_5 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_6'] = x__knots__mutmut_6 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_7'] = x__knots__mutmut_7 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_8'] = x__knots__mutmut_8 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_9'] = x__knots__mutmut_9 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_10'] = x__knots__mutmut_10 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_11'] = x__knots__mutmut_11 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_12'] = x__knots__mutmut_12 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_13'] = x__knots__mutmut_13 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_14'] = x__knots__mutmut_14 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_15'] = x__knots__mutmut_15 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_16'] = x__knots__mutmut_16 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_17'] = x__knots__mutmut_17 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_18'] = x__knots__mutmut_18 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_19'] = x__knots__mutmut_19 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_20'] = x__knots__mutmut_20 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_21'] = x__knots__mutmut_21 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_22'] = x__knots__mutmut_22 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_23'] = x__knots__mutmut_23 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_24'] = x__knots__mutmut_24 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_25'] = x__knots__mutmut_25 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_26'] = x__knots__mutmut_26 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_27'] = x__knots__mutmut_27 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_28'] = x__knots__mutmut_28 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_29'] = x__knots__mutmut_29 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_30'] = x__knots__mutmut_30 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_31'] = x__knots__mutmut_31 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_32'] = x__knots__mutmut_32 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_33'] = x__knots__mutmut_33 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_34'] = x__knots__mutmut_34 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_35'] = x__knots__mutmut_35 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_36'] = x__knots__mutmut_36 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_37'] = x__knots__mutmut_37 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_38'] = x__knots__mutmut_38 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_39'] = x__knots__mutmut_39 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_40'] = x__knots__mutmut_40 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_41'] = x__knots__mutmut_41 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_42'] = x__knots__mutmut_42 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_43'] = x__knots__mutmut_43 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_44'] = x__knots__mutmut_44 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_45'] = x__knots__mutmut_45 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_46'] = x__knots__mutmut_46 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_47'] = x__knots__mutmut_47 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_48'] = x__knots__mutmut_48 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_49'] = x__knots__mutmut_49 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_50'] = x__knots__mutmut_50 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_51'] = x__knots__mutmut_51 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_52'] = x__knots__mutmut_52 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_53'] = x__knots__mutmut_53 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_54'] = x__knots__mutmut_54 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_55'] = x__knots__mutmut_55 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_56'] = x__knots__mutmut_56 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_57'] = x__knots__mutmut_57 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_58'] = x__knots__mutmut_58 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_59'] = x__knots__mutmut_59 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_60'] = x__knots__mutmut_60 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_61'] = x__knots__mutmut_61 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_62'] = x__knots__mutmut_62 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_63'] = x__knots__mutmut_63 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_64'] = x__knots__mutmut_64 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_65'] = x__knots__mutmut_65 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_66'] = x__knots__mutmut_66 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_67'] = x__knots__mutmut_67 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_68'] = x__knots__mutmut_68 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_69'] = x__knots__mutmut_69 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_70'] = x__knots__mutmut_70 # type: ignore # mutmut generated
mutants_x__knots__mutmut['x__knots__mutmut_71'] = x__knots__mutmut_71 # type: ignore # mutmut generated
mutants_x__links__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__links__mutmut)
def _links(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_orig(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_1(graph: _Graph, way: list[int]) -> Cycle:
    links, number = None
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_2(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(None, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_3(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, None, 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_4(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), None):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_5(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_6(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_7(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), ):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_8(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(1, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_9(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 3):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_10(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = None
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_11(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] + number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_12(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step + 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_13(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 2] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_14(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] + number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_15(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step - 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_16(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 2] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_17(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = None
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_18(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(None, graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_19(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], None)
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_20(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_21(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], )
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_22(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held - 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_23(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 2])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_24(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = None
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_25(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(None, graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_26(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], None)
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_27(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_28(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], )
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_29(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted - 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_30(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 2])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_31(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = None
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_32(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min(None, key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_33(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=None)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_34(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min(key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_35(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], )
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_36(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] != node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_37(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = None
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_38(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(None)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_39(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) - at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_40(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] != node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_41(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(None)
    return tuple(links)


def x__links__mutmut_42(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(None, graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_43(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], None, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_44(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, None, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_45(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, None, wait))
    return tuple(links)


def x__links__mutmut_46(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, None))
    return tuple(links)


def x__links__mutmut_47(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_48(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], hold, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_49(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, graph.resources[wanted].key, wait))
    return tuple(links)


def x__links__mutmut_50(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, wait))
    return tuple(links)


def x__links__mutmut_51(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, ))
    return tuple(links)


def x__links__mutmut_52(graph: _Graph, way: list[int]) -> Cycle:
    links, number = [], len(graph.owners)
    for step in range(0, len(way), 2):
        held, node, wanted = way[step - 1] - number, way[step], way[step + 1] - number
        held_at = range(graph.held[held], graph.held[held + 1])
        wanted_at = range(graph.queue[wanted], graph.queue[wanted + 1])
        hold = min([graph.holds[at] for at in held_at if graph.edges.to[at] == node], key=_lease)
        wait = next(graph.waits[at] for at in wanted_at if graph.edges.start[len(graph.holds) + at] == node)
        links.append(Link(graph.owners[node], graph.resources[held].key, hold, graph.resources[wanted].key, wait))
    return tuple(None)

mutants_x__links__mutmut['_mutmut_orig'] = x__links__mutmut_orig # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_1'] = x__links__mutmut_1 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_2'] = x__links__mutmut_2 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_3'] = x__links__mutmut_3 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_4'] = x__links__mutmut_4 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_5'] = x__links__mutmut_5 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_6'] = x__links__mutmut_6 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_7'] = x__links__mutmut_7 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_8'] = x__links__mutmut_8 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_9'] = x__links__mutmut_9 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_10'] = x__links__mutmut_10 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_11'] = x__links__mutmut_11 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_12'] = x__links__mutmut_12 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_13'] = x__links__mutmut_13 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_14'] = x__links__mutmut_14 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_15'] = x__links__mutmut_15 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_16'] = x__links__mutmut_16 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_17'] = x__links__mutmut_17 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_18'] = x__links__mutmut_18 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_19'] = x__links__mutmut_19 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_20'] = x__links__mutmut_20 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_21'] = x__links__mutmut_21 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_22'] = x__links__mutmut_22 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_23'] = x__links__mutmut_23 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_24'] = x__links__mutmut_24 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_25'] = x__links__mutmut_25 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_26'] = x__links__mutmut_26 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_27'] = x__links__mutmut_27 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_28'] = x__links__mutmut_28 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_29'] = x__links__mutmut_29 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_30'] = x__links__mutmut_30 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_31'] = x__links__mutmut_31 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_32'] = x__links__mutmut_32 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_33'] = x__links__mutmut_33 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_34'] = x__links__mutmut_34 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_35'] = x__links__mutmut_35 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_36'] = x__links__mutmut_36 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_37'] = x__links__mutmut_37 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_38'] = x__links__mutmut_38 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_39'] = x__links__mutmut_39 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_40'] = x__links__mutmut_40 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_41'] = x__links__mutmut_41 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_42'] = x__links__mutmut_42 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_43'] = x__links__mutmut_43 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_44'] = x__links__mutmut_44 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_45'] = x__links__mutmut_45 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_46'] = x__links__mutmut_46 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_47'] = x__links__mutmut_47 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_48'] = x__links__mutmut_48 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_49'] = x__links__mutmut_49 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_50'] = x__links__mutmut_50 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_51'] = x__links__mutmut_51 # type: ignore # mutmut generated
mutants_x__links__mutmut['x__links__mutmut_52'] = x__links__mutmut_52 # type: ignore # mutmut generated


def _lease(hold: Hold) -> str:
    return hold.lease
