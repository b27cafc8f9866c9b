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

from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from typing import NamedTuple, TypeAlias

from msgspec import Struct

from asynclock.types import ResourceKey, Victim

#: How many edges are looked at in search of a shorter cycle than the first.
_SEARCH = 10_000


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


def stuck(resources: Iterable[Resource]) -> Stuck:
    """Let everybody move who can (rules 1 to 4), and look at those who are left."""
    graph = _Graph(sorted(resources, key=lambda resource: resource.key))
    moved = _Reduction(graph).run()
    left = [node for node, waits in enumerate(graph.waits) if waits and not moved[node]]
    if not left:
        return Stuck()
    left.sort(key=graph.owners.__getitem__)
    rest = _Rest(graph, left)
    return Stuck(owners=tuple(rest.owners), knots=tuple(_knot(rest, nodes) for nodes in _knots(rest)))


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


# -- who can move -----------------------------------------------------------------------------------------------------


class _Graph:
    """Resources by their places. Owners are numbers: to look up names again and again would be most of the work."""

    def __init__(self, resources: list[Resource]) -> None:
        self.resources = resources
        numbers: dict[Owner, int] = {}
        #: Of each resource its holders, and its waiters, in their order.
        self.held = [[numbers.setdefault(hold.owner, len(numbers)) for hold in r.holders] for r in resources]
        self.wanted = [[numbers.setdefault(wait.owner, len(numbers)) for wait in r.waiters] for r in resources]
        self.owners = list(numbers)
        #: Of each owner the places where it waits.
        self.waits: list[list[int]] = [[] for _ in numbers]
        for place, nodes in enumerate(self.wanted):
            for node in nodes:
                self.waits[node].append(place)


class _Reduction:
    """Everybody moves who can (rules 1 to 4)."""

    def __init__(self, graph: _Graph) -> None:
        self._graph = graph
        #: Of each owner, whether it has been found to move; those that were, and have not given back yet.
        self.moved = [not waits for waits in graph.waits]
        self._moving = [node for node, moves in enumerate(self.moved) if moves]
        #: Of each resource: what is free, how many of its waiters are past, and those aside that did not fit when they were.
        self._free: list[int] = []
        self._past = [0] * len(graph.resources)
        self._aside: dict[int, list[tuple[int, int]]] = {}
        #: Of each owner, where it holds how much.
        self._holds: list[list[tuple[int, int]]] = [[] for _ in graph.owners]
        for place, resource in enumerate(graph.resources):
            nodes, left = graph.held[place], resource.capacity
            for at, hold in enumerate(resource.holders):
                left -= hold.permits
                self._holds[nodes[at]].append((place, hold.permits))
            self._free.append(left)

    def run(self) -> list[bool]:
        """Whether each owner can move."""
        for place, resource in enumerate(self._graph.resources):
            if resource.waiters:
                self._serve(place)
        while self._moving:
            for place, permits in self._holds[self._moving.pop()]:
                self._free[place] += permits
                self._serve(place)
        return self.moved

    def _serve(self, place: int) -> None:
        """Serve in order while the next one fits; who is served takes nothing, as it will give it back."""
        free, waiters, nodes = self._free[place], self._graph.resources[place].waiters, self._graph.wanted[place]
        aside = self._aside.get(place)
        while aside and aside[0][0] <= free:
            self._move(heappop(aside)[1])
        at = self._past[place]
        while at < len(nodes):
            if waiters[at].permits <= free:
                self._move(nodes[at])
            elif waiters[at].aside:
                heappush(self._aside.setdefault(place, []), (waiters[at].permits, nodes[at]))
            else:
                break
            at += 1
        self._past[place] = at

    def _move(self, node: int) -> None:
        if not self.moved[node]:
            self.moved[node] = True
            self._moving.append(node)


# -- what is left -----------------------------------------------------------------------------------------------------


class _Rest:
    """The stuck as a graph: owners, in order, and behind them the resources they wait for; ``after`` is what must come first."""

    def __init__(self, graph: _Graph, left: list[int]) -> None:
        self.graph = graph
        self.numbers = left
        self.owners = [graph.owners[number] for number in left]
        self.places = sorted({place for number in left for place in graph.waits[number]})
        node_of = {place: node for node, place in enumerate(self.places, len(left))}
        self.after = [[node_of[place] for place in graph.waits[number]] for number in left]
        node_of = {number: node for node, number in enumerate(left)}
        # In the order of the owners: a store may name the holders in any.
        self.after += [sorted([node_of[n] for n in graph.held[place] if n in node_of]) for place in self.places]


def _knots(rest: _Rest) -> list[list[int]]:
    """The nodes of each knot, in order: a strongly connected component that no edge leaves."""
    component = _components(rest.after)
    found: dict[int, list[int]] = {}
    for node in range(len(rest.owners)):
        found.setdefault(component[node], []).append(node)
    for node, after in enumerate(rest.after):
        own = component[node]
        for n in after:
            if component[n] != own:
                found.pop(own, None)
                break
    return list(found.values())


def _components(after: list[list[int]]) -> list[int]:
    """Of each node a number that those of its strongly connected component share (Tarjan 1972, without recursion)."""
    count, done = 0, len(after) + 1
    low, stack, path = [0] * len(after), list[int](), list[tuple[int, int, Iterator[int]]]()
    for root in range(len(after)):
        ahead = [] if low[root] else [root]
        while ahead or path:
            if ahead:
                node = ahead.pop()
                count = low[node] = count + 1
                stack.append(node)
                path.append((node, count, iter(after[node])))
            node, order, rest = path[-1]
            lowest = low[node]
            for n in rest:
                if not low[n]:
                    ahead.append(n)
                    break
                lowest = min(lowest, low[n])
            low[node] = lowest
            if not ahead:
                path.pop()
                if lowest == order:
                    _close(node, stack, low, done + node)
                else:
                    low[path[-1][0]] = min(lowest, low[path[-1][0]])
    return low


def _close(root: int, stack: list[int], low: list[int], component: int) -> None:
    """A component is complete. Its number is larger than any in use by those under way, so it counts no more for them."""
    node = -1
    while node != root:
        node = stack.pop()
        low[node] = component


def _knot(rest: _Rest, nodes: list[int]) -> Knot:
    graph, owners = rest.graph, {rest.numbers[node] for node in nodes}
    waits, holds = list[Wait](), list[Hold]()
    for place in sorted({place for number in owners for place in graph.waits[number]}):
        resource = graph.resources[place]
        waits += [wait for wait, n in zip(resource.waiters, graph.wanted[place], strict=True) if n in owners]
        holds += [hold for hold, n in zip(resource.holders, graph.held[place], strict=True) if n in owners]
    return Knot(waits=tuple(waits), holds=tuple(holds), cycle=_links(rest, _shortest(rest.after, nodes)))


def _shortest(after: list[list[int]], nodes: list[int]) -> list[int]:
    """A shortest cycle through any of the nodes, every second node of which is a resource."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        found, looked = _round_trip(after, start, len(best))
        best = found or best
        left -= looked
        if left <= 0:
            break
    return best


def _round_trip(after: list[list[int]], start: int, less_than: int) -> tuple[list[int], int]:
    """A shortest way from ``start`` back to it, if there is one of fewer nodes (0: of any number); how many edges were looked at."""
    came, front, depth, looked = {start: -1}, [start], 1, 0
    while front and (not less_than or depth < less_than):
        ahead, depth = [], depth + 1
        for node in front:
            for n in after[node]:
                looked += 1
                if n == start:
                    return _way(came, node), looked
                if n not in came:
                    came[n] = node
                    ahead.append(n)
        front = ahead
    return [], looked


def _way(came: dict[int, int], node: int) -> list[int]:
    way = []
    while node != -1:
        way.append(node)
        node = came[node]
    way.reverse()
    return way


def _links(rest: _Rest, way: list[int]) -> Cycle:
    graph, links = rest.graph, []
    owners, places = way[::2], [rest.places[node - len(rest.owners)] for node in way[1::2]]
    for step, node in enumerate(owners):
        number, held, wanted = rest.numbers[node], graph.resources[places[step - 1]], graph.resources[places[step]]
        holds = [hold for hold, n in zip(held.holders, graph.held[places[step - 1]], strict=True) if n == number]
        wait = wanted.waiters[graph.wanted[places[step]].index(number)]
        links.append(Link(rest.owners[node], held.key, min(holds, key=_lease), wanted.key, wait))
    return tuple(links)


def _lease(hold: Hold) -> str:
    return hold.lease
