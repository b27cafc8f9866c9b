"""Knots and short cycles of a graph of numbers. Pure; nothing here knows what the numbers stand for.

A *knot* is a strongly connected component that no edge leaves. Edges are numbers, too, and kept in flat lists: of ten thousand
nodes, to make a list for each would take longer than the search.
"""

from collections.abc import Iterable
from typing import NamedTuple, Self

#: How many edges are looked at, in search of a shorter cycle than the first.
_SEARCH = 5_000


class Chains(NamedTuple):
    """Edges by the node at one of their ends: of a node ``first[node]``, then ``following[edge]`` and so on; -1 ends that."""

    first: list[int]
    following: list[int]

    @classmethod
    def of(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    def beyond(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 0:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(found)


class Edges(NamedTuple):
    """An edge leads from ``start[edge]`` to ``to[edge]``; ``leaving`` and ``coming`` are those of each node."""

    start: list[int]
    to: list[int]
    leaving: Chains
    coming: Chains


def knots(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(edges, among)
    return [knot for root in roots if (knot := search.walk(root))]


#: Instead of a place on the path: the node leads to a knot or is in one; it does not count.
_DONE, _OUT = -1, -2


class _Path:
    """A path that takes every edge once. Where it comes back to itself, all from there on is in one component.

    When the last component has no edge left it is a knot; and all that the path came through leads there, so nothing else need be
    known of it. (Path-based components: Purdom and Munro 1970, Gabow 2000.)
    """

    def __init__(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [0 if counts else _OUT for counts in among]

    def walk(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = 1, root
        while True:
            if (edge := ahead[node]) >= 0:
                n = to[edge]
                ahead[node], at = following[edge], place[n]
                if at > 0:
                    while begins[-1] > at:
                        begins.pop()
                elif not at:
                    path.append(n)
                    left.append(n)
                    begins.append(len(path))
                    place[n], node = len(path), n
                elif at == _DONE:
                    return self._end(path, [])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def _end(self, path: list[int], knot: list[int]) -> list[int]:
        for node in path:
            self._place[node] = _DONE
        return knot


def short_cycle(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


class _RoundTrip:
    """A shortest way from a node back to it, looked for from both of its ends: there are far fewer nodes half as far away."""

    def __init__(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def run(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def _step(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()


def _trail(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != -1:
        trail.append(node)
        node = known[node]
    return trail
