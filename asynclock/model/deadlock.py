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


class Owner(NamedTuple):
    """On whose behalf: a name means something within its client only, or, without a client, in all of them."""

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


def stuck(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, moves in enumerate(moved) if not moves]
    if not left:
        return Stuck()
    return Stuck(owners=tuple([graph.owners[node] for node in left]), knots=tuple(_knots(graph, left, moved)))


def victim(cycle: Cycle, policy: Victim) -> Link:
    """Who gives way. Ties are broken by what all clients see alike, in the end by the names of the requests."""
    return min(cycle, key=lambda link: (*_ORDER[policy](link.wait), link.wait.request))


def _youngest(wait: Wait) -> tuple[int, ...]:
    """The one whose work began last, and has least to lose."""
    return -wait.began_ms, -wait.since_ms


#: What is compared; the smallest gives way.
_ORDER: dict[Victim, Callable[[Wait], tuple[int, ...]]] = {
    "lowest-priority": lambda wait: (wait.priority, *_youngest(wait)),
    "requester": lambda wait: (-wait.since_ms,),
    "youngest": _youngest,
    "oldest": lambda wait: (wait.began_ms, wait.since_ms),
    "fewest-locks": lambda wait: (wait.locks, *_youngest(wait)),
}


# -- by numbers -------------------------------------------------------------------------------------------------------


class _Graph:
    """The same in flat lists of numbers: to look up owners again and again would be most of the work.

    Owners, in order, are the nodes 0 to n - 1; the resource at place p is the node n + p. Holds, place by place, and then
    waits are edges: from a resource to whoever holds of it, and from whoever waits to the resource.
    """

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


# -- who can move -----------------------------------------------------------------------------------------------------


class _Reduction:
    """Everybody moves who can (rules 1 to 4)."""

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

    def _move(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = True
            self._moving.append(node)


# -- what is left -----------------------------------------------------------------------------------------------------


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


def _lease(hold: Hold) -> str:
    return hold.lease
