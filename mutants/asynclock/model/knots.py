"""Knots and short cycles of a graph of numbers. Pure; nothing here knows what the numbers stand for.

A *knot* is a strongly connected component that no edge leaves. Edges are numbers, too, and kept in flat lists: of ten thousand
nodes, to make a list for each would take longer than the search.
"""

from collections.abc import Iterable
from typing import NamedTuple, Self

#: How many edges are looked at, in search of a shorter cycle than the first.
_SEARCH = 5_000


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁChainsǁof__mutmut: MutantDict = {}  # type: ignore
mutants_xǁChainsǁbeyond__mutmut: MutantDict = {}  # type: ignore


class Chains(NamedTuple):
    """Edges by the node at one of their ends: of a node ``first[node]``, then ``following[edge]`` and so on; -1 ends that."""

    first: list[int]
    following: list[int]

    @classmethod
    @_mutmut_mutated(mutants_xǁChainsǁof__mutmut, is_classmethod = True)
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

    @classmethod
    def xǁChainsǁof__mutmut_orig(cls, ends: list[int], nodes: int) -> Self:
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

    @classmethod
    def xǁChainsǁof__mutmut_1(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = None
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_2(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] / nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_3(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [+1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_4(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-2] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_5(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] / len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_6(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [+1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_7(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-2] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_8(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(None, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_9(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, None, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_10(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, None):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_11(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(-1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_12(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_13(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, ):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_14(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) + 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_15(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 2, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_16(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, +1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_17(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -2, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_18(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, +1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_19(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -2):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_20(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = None
            following[edge] = first[node]
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_21(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = None
            first[node] = edge
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_22(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = None
        return cls(first, following)

    @classmethod
    def xǁChainsǁof__mutmut_23(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(None, following)

    @classmethod
    def xǁChainsǁof__mutmut_24(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, None)

    @classmethod
    def xǁChainsǁof__mutmut_25(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(following)

    @classmethod
    def xǁChainsǁof__mutmut_26(cls, ends: list[int], nodes: int) -> Self:
        """Those of all nodes, each in the order of the edges.

        Args:
            ends: of each edge the node at that end.
        """
        first, following = [-1] * nodes, [-1] * len(ends)
        for edge in range(len(ends) - 1, -1, -1):
            node = ends[edge]
            following[edge] = first[node]
            first[node] = edge
        return cls(first, )

    @_mutmut_mutated(mutants_xǁChainsǁbeyond__mutmut)
    def beyond(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 0:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_orig(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 0:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_1(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = None
        while edge >= 0:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_2(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge > 0:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_3(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 1:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_4(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 0:
            found.append(None)
            edge = self.following[edge]
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_5(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 0:
            found.append(ends[edge])
            edge = None
        return sorted(found)

    def xǁChainsǁbeyond__mutmut_6(self, node: int, ends: list[int]) -> list[int]:
        """The nodes at the other ends, in order: so whoever searches finds the same."""
        edge, found = self.first[node], list[int]()
        while edge >= 0:
            found.append(ends[edge])
            edge = self.following[edge]
        return sorted(None)

mutants_xǁChainsǁof__mutmut['_mutmut_orig'] = Chains.xǁChainsǁof__mutmut_orig # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_1'] = Chains.xǁChainsǁof__mutmut_1 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_2'] = Chains.xǁChainsǁof__mutmut_2 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_3'] = Chains.xǁChainsǁof__mutmut_3 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_4'] = Chains.xǁChainsǁof__mutmut_4 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_5'] = Chains.xǁChainsǁof__mutmut_5 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_6'] = Chains.xǁChainsǁof__mutmut_6 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_7'] = Chains.xǁChainsǁof__mutmut_7 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_8'] = Chains.xǁChainsǁof__mutmut_8 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_9'] = Chains.xǁChainsǁof__mutmut_9 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_10'] = Chains.xǁChainsǁof__mutmut_10 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_11'] = Chains.xǁChainsǁof__mutmut_11 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_12'] = Chains.xǁChainsǁof__mutmut_12 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_13'] = Chains.xǁChainsǁof__mutmut_13 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_14'] = Chains.xǁChainsǁof__mutmut_14 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_15'] = Chains.xǁChainsǁof__mutmut_15 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_16'] = Chains.xǁChainsǁof__mutmut_16 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_17'] = Chains.xǁChainsǁof__mutmut_17 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_18'] = Chains.xǁChainsǁof__mutmut_18 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_19'] = Chains.xǁChainsǁof__mutmut_19 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_20'] = Chains.xǁChainsǁof__mutmut_20 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_21'] = Chains.xǁChainsǁof__mutmut_21 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_22'] = Chains.xǁChainsǁof__mutmut_22 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_23'] = Chains.xǁChainsǁof__mutmut_23 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_24'] = Chains.xǁChainsǁof__mutmut_24 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_25'] = Chains.xǁChainsǁof__mutmut_25 # type: ignore # mutmut generated
mutants_xǁChainsǁof__mutmut['xǁChainsǁof__mutmut_26'] = Chains.xǁChainsǁof__mutmut_26 # type: ignore # mutmut generated

mutants_xǁChainsǁbeyond__mutmut['_mutmut_orig'] = Chains.xǁChainsǁbeyond__mutmut_orig # type: ignore # mutmut generated
mutants_xǁChainsǁbeyond__mutmut['xǁChainsǁbeyond__mutmut_1'] = Chains.xǁChainsǁbeyond__mutmut_1 # type: ignore # mutmut generated
mutants_xǁChainsǁbeyond__mutmut['xǁChainsǁbeyond__mutmut_2'] = Chains.xǁChainsǁbeyond__mutmut_2 # type: ignore # mutmut generated
mutants_xǁChainsǁbeyond__mutmut['xǁChainsǁbeyond__mutmut_3'] = Chains.xǁChainsǁbeyond__mutmut_3 # type: ignore # mutmut generated
mutants_xǁChainsǁbeyond__mutmut['xǁChainsǁbeyond__mutmut_4'] = Chains.xǁChainsǁbeyond__mutmut_4 # type: ignore # mutmut generated
mutants_xǁChainsǁbeyond__mutmut['xǁChainsǁbeyond__mutmut_5'] = Chains.xǁChainsǁbeyond__mutmut_5 # type: ignore # mutmut generated
mutants_xǁChainsǁbeyond__mutmut['xǁChainsǁbeyond__mutmut_6'] = Chains.xǁChainsǁbeyond__mutmut_6 # type: ignore # mutmut generated


class Edges(NamedTuple):
    """An edge leads from ``start[edge]`` to ``to[edge]``; ``leaving`` and ``coming`` are those of each node."""

    start: list[int]
    to: list[int]
    leaving: Chains
    coming: Chains
mutants_x_knots__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_knots__mutmut)
def knots(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(edges, among)
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_orig(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(edges, among)
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_1(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = None
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_2(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(None, among)
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_3(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(edges, None)
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_4(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(among)
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_5(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(edges, )
    return [knot for root in roots if (knot := search.walk(root))]


def x_knots__mutmut_6(edges: Edges, roots: Iterable[int], among: list[bool]) -> list[list[int]]:
    """The nodes of each knot.

    Args:
        roots: where to begin: nodes that all others are reached from.
        among: whether each node counts; one that does not is as if it were not there.
    """
    search = _Path(edges, among)
    return [knot for root in roots if (knot := search.walk(None))]

mutants_x_knots__mutmut['_mutmut_orig'] = x_knots__mutmut_orig # type: ignore # mutmut generated
mutants_x_knots__mutmut['x_knots__mutmut_1'] = x_knots__mutmut_1 # type: ignore # mutmut generated
mutants_x_knots__mutmut['x_knots__mutmut_2'] = x_knots__mutmut_2 # type: ignore # mutmut generated
mutants_x_knots__mutmut['x_knots__mutmut_3'] = x_knots__mutmut_3 # type: ignore # mutmut generated
mutants_x_knots__mutmut['x_knots__mutmut_4'] = x_knots__mutmut_4 # type: ignore # mutmut generated
mutants_x_knots__mutmut['x_knots__mutmut_5'] = x_knots__mutmut_5 # type: ignore # mutmut generated
mutants_x_knots__mutmut['x_knots__mutmut_6'] = x_knots__mutmut_6 # type: ignore # mutmut generated


#: Instead of a place on the path: the node leads to a knot or is in one; it does not count.
_DONE, _OUT = -1, -2
mutants_xǁ_Pathǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Pathǁwalk__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_Pathǁ_end__mutmut: MutantDict = {}  # type: ignore


class _Path:
    """A path that takes every edge once. Where it comes back to itself, all from there on is in one component.

    When the last component has no edge left it is a knot; and all that the path came through leads there, so nothing else need be
    known of it. (Path-based components: Purdom and Munro 1970, Gabow 2000.)
    """

    @_mutmut_mutated(mutants_xǁ_Pathǁ__init____mutmut)
    def __init__(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [0 if counts else _OUT for counts in among]

    def xǁ_Pathǁ__init____mutmut_orig(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [0 if counts else _OUT for counts in among]

    def xǁ_Pathǁ__init____mutmut_1(self, edges: Edges, among: list[bool]) -> None:
        self._edges = None
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [0 if counts else _OUT for counts in among]

    def xǁ_Pathǁ__init____mutmut_2(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = None
        self._place = [0 if counts else _OUT for counts in among]

    def xǁ_Pathǁ__init____mutmut_3(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = None

    def xǁ_Pathǁ__init____mutmut_4(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [0 if (counts) and False else _OUT for counts in among]

    def xǁ_Pathǁ__init____mutmut_5(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [0 if (counts) or True else _OUT for counts in among]

    def xǁ_Pathǁ__init____mutmut_6(self, edges: Edges, among: list[bool]) -> None:
        self._edges = edges
        #: Of each node the edge to take next, and its place on the path; 0 if it was never on it.
        self._ahead = edges.leaving.first.copy()
        self._place = [1 if counts else _OUT for counts in among]

    @_mutmut_mutated(mutants_xǁ_Pathǁwalk__mutmut)
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

    def xǁ_Pathǁwalk__mutmut_orig(self, root: int) -> list[int]:
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

    def xǁ_Pathǁwalk__mutmut_1(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = None
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

    def xǁ_Pathǁwalk__mutmut_2(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = None
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

    def xǁ_Pathǁwalk__mutmut_3(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [2]
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

    def xǁ_Pathǁwalk__mutmut_4(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = None
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

    def xǁ_Pathǁwalk__mutmut_5(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = 2, root
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

    def xǁ_Pathǁwalk__mutmut_6(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = 1, root
        while False:
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

    def xǁ_Pathǁwalk__mutmut_7(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = 1, root
        while True:
            if (edge := ahead[node]) > 0:
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

    def xǁ_Pathǁwalk__mutmut_8(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = 1, root
        while True:
            if (edge := ahead[node]) >= 1:
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

    def xǁ_Pathǁwalk__mutmut_9(self, root: int) -> list[int]:
        """The nodes of the knot that a path from here ends in; nothing if it leads to where another one led."""
        if self._place[root]:
            return []
        place, ahead, to, following = self._place, self._ahead, self._edges.to, self._edges.leaving.following
        # The nodes on the path; those of which edges may be left; the places where the components begin.
        path, left, begins = [root], [root], [1]
        place[root], node = 1, root
        while True:
            if (edge := ahead[node]) >= 0:
                n = None
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

    def xǁ_Pathǁwalk__mutmut_10(self, root: int) -> list[int]:
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
                ahead[node], at = None
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

    def xǁ_Pathǁwalk__mutmut_11(self, root: int) -> list[int]:
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
                if at >= 0:
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

    def xǁ_Pathǁwalk__mutmut_12(self, root: int) -> list[int]:
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
                if at > 1:
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

    def xǁ_Pathǁwalk__mutmut_13(self, root: int) -> list[int]:
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
                    while begins[+1] > at:
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

    def xǁ_Pathǁwalk__mutmut_14(self, root: int) -> list[int]:
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
                    while begins[-2] > at:
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

    def xǁ_Pathǁwalk__mutmut_15(self, root: int) -> list[int]:
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
                    while begins[-1] >= at:
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

    def xǁ_Pathǁwalk__mutmut_16(self, root: int) -> list[int]:
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
                elif at:
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

    def xǁ_Pathǁwalk__mutmut_17(self, root: int) -> list[int]:
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
                    path.append(None)
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

    def xǁ_Pathǁwalk__mutmut_18(self, root: int) -> list[int]:
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
                    left.append(None)
                    begins.append(len(path))
                    place[n], node = len(path), n
                elif at == _DONE:
                    return self._end(path, [])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_19(self, root: int) -> list[int]:
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
                    begins.append(None)
                    place[n], node = len(path), n
                elif at == _DONE:
                    return self._end(path, [])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_20(self, root: int) -> list[int]:
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
                    place[n], node = None
                elif at == _DONE:
                    return self._end(path, [])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_21(self, root: int) -> list[int]:
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
                elif at != _DONE:
                    return self._end(path, [])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_22(self, root: int) -> list[int]:
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
                    return self._end(None, [])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_23(self, root: int) -> list[int]:
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
                    return self._end(path, None)
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_24(self, root: int) -> list[int]:
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
                    return self._end([])
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_25(self, root: int) -> list[int]:
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
                    return self._end(path, )
                continue
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_26(self, root: int) -> list[int]:
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
                break
            left.pop()
            if not left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_27(self, root: int) -> list[int]:
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
            if not left and place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_28(self, root: int) -> list[int]:
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
            if left or place[left[-1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_29(self, root: int) -> list[int]:
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
            if not left or place[left[+1]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_30(self, root: int) -> list[int]:
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
            if not left or place[left[-2]] < begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_31(self, root: int) -> list[int]:
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
            if not left or place[left[-1]] <= begins[-1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_32(self, root: int) -> list[int]:
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
            if not left or place[left[-1]] < begins[+1]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_33(self, root: int) -> list[int]:
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
            if not left or place[left[-1]] < begins[-2]:
                return self._end(path, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_34(self, root: int) -> list[int]:
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
                return self._end(None, path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_35(self, root: int) -> list[int]:
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
                return self._end(path, None)
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_36(self, root: int) -> list[int]:
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
                return self._end(path[begins[-1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_37(self, root: int) -> list[int]:
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
                return self._end(path, )
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_38(self, root: int) -> list[int]:
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
                return self._end(path, path[begins[-1] + 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_39(self, root: int) -> list[int]:
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
                return self._end(path, path[begins[+1] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_40(self, root: int) -> list[int]:
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
                return self._end(path, path[begins[-2] - 1 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_41(self, root: int) -> list[int]:
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
                return self._end(path, path[begins[-1] - 2 :])
            node = left[-1]

    def xǁ_Pathǁwalk__mutmut_42(self, root: int) -> list[int]:
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
            node = None

    def xǁ_Pathǁwalk__mutmut_43(self, root: int) -> list[int]:
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
            node = left[+1]

    def xǁ_Pathǁwalk__mutmut_44(self, root: int) -> list[int]:
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
            node = left[-2]

    @_mutmut_mutated(mutants_xǁ_Pathǁ_end__mutmut)
    def _end(self, path: list[int], knot: list[int]) -> list[int]:
        for node in path:
            self._place[node] = _DONE
        return knot

    def xǁ_Pathǁ_end__mutmut_orig(self, path: list[int], knot: list[int]) -> list[int]:
        for node in path:
            self._place[node] = _DONE
        return knot

    def xǁ_Pathǁ_end__mutmut_1(self, path: list[int], knot: list[int]) -> list[int]:
        for node in path:
            self._place[node] = None
        return knot

mutants_xǁ_Pathǁ__init____mutmut['_mutmut_orig'] = _Path.xǁ_Pathǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Pathǁ__init____mutmut['xǁ_Pathǁ__init____mutmut_1'] = _Path.xǁ_Pathǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Pathǁ__init____mutmut['xǁ_Pathǁ__init____mutmut_2'] = _Path.xǁ_Pathǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Pathǁ__init____mutmut['xǁ_Pathǁ__init____mutmut_3'] = _Path.xǁ_Pathǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Pathǁ__init____mutmut['xǁ_Pathǁ__init____mutmut_4'] = _Path.xǁ_Pathǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Pathǁ__init____mutmut['xǁ_Pathǁ__init____mutmut_5'] = _Path.xǁ_Pathǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Pathǁ__init____mutmut['xǁ_Pathǁ__init____mutmut_6'] = _Path.xǁ_Pathǁ__init____mutmut_6 # type: ignore # mutmut generated

mutants_xǁ_Pathǁwalk__mutmut['_mutmut_orig'] = _Path.xǁ_Pathǁwalk__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_1'] = _Path.xǁ_Pathǁwalk__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_2'] = _Path.xǁ_Pathǁwalk__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_3'] = _Path.xǁ_Pathǁwalk__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_4'] = _Path.xǁ_Pathǁwalk__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_5'] = _Path.xǁ_Pathǁwalk__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_6'] = _Path.xǁ_Pathǁwalk__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_7'] = _Path.xǁ_Pathǁwalk__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_8'] = _Path.xǁ_Pathǁwalk__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_9'] = _Path.xǁ_Pathǁwalk__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_10'] = _Path.xǁ_Pathǁwalk__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_11'] = _Path.xǁ_Pathǁwalk__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_12'] = _Path.xǁ_Pathǁwalk__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_13'] = _Path.xǁ_Pathǁwalk__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_14'] = _Path.xǁ_Pathǁwalk__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_15'] = _Path.xǁ_Pathǁwalk__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_16'] = _Path.xǁ_Pathǁwalk__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_17'] = _Path.xǁ_Pathǁwalk__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_18'] = _Path.xǁ_Pathǁwalk__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_19'] = _Path.xǁ_Pathǁwalk__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_20'] = _Path.xǁ_Pathǁwalk__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_21'] = _Path.xǁ_Pathǁwalk__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_22'] = _Path.xǁ_Pathǁwalk__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_23'] = _Path.xǁ_Pathǁwalk__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_24'] = _Path.xǁ_Pathǁwalk__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_25'] = _Path.xǁ_Pathǁwalk__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_26'] = _Path.xǁ_Pathǁwalk__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_27'] = _Path.xǁ_Pathǁwalk__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_28'] = _Path.xǁ_Pathǁwalk__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_29'] = _Path.xǁ_Pathǁwalk__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_30'] = _Path.xǁ_Pathǁwalk__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_31'] = _Path.xǁ_Pathǁwalk__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_32'] = _Path.xǁ_Pathǁwalk__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_33'] = _Path.xǁ_Pathǁwalk__mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_34'] = _Path.xǁ_Pathǁwalk__mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_35'] = _Path.xǁ_Pathǁwalk__mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_36'] = _Path.xǁ_Pathǁwalk__mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_37'] = _Path.xǁ_Pathǁwalk__mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_38'] = _Path.xǁ_Pathǁwalk__mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_39'] = _Path.xǁ_Pathǁwalk__mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_40'] = _Path.xǁ_Pathǁwalk__mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_41'] = _Path.xǁ_Pathǁwalk__mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_42'] = _Path.xǁ_Pathǁwalk__mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_43'] = _Path.xǁ_Pathǁwalk__mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_Pathǁwalk__mutmut['xǁ_Pathǁwalk__mutmut_44'] = _Path.xǁ_Pathǁwalk__mutmut_44 # type: ignore # mutmut generated

mutants_xǁ_Pathǁ_end__mutmut['_mutmut_orig'] = _Path.xǁ_Pathǁ_end__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_Pathǁ_end__mutmut['xǁ_Pathǁ_end__mutmut_1'] = _Path.xǁ_Pathǁ_end__mutmut_1 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_short_cycle__mutmut)
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


def x_short_cycle__mutmut_orig(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_1(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = None
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_2(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = None
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_3(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(None, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_4(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, None, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_5(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, None)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_6(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_7(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_8(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, )
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_9(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = None
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_10(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) and best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_11(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(None) or best
        left -= search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_12(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left = search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_13(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left += search.looked
        if left <= 0:
            break
    return best


def x_short_cycle__mutmut_14(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left < 0:
            break
    return best


def x_short_cycle__mutmut_15(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 1:
            break
    return best


def x_short_cycle__mutmut_16(edges: Edges, nodes: list[int], among: list[bool]) -> list[int]:
    """A cycle through any of these nodes: a shortest one, as far as a bounded search can tell. It begins with one of them."""
    best, left = list[int](), _SEARCH
    for start in nodes:
        search = _RoundTrip(edges, start, among)
        best = search.run(len(best)) or best
        left -= search.looked
        if left <= 0:
            return
    return best

mutants_x_short_cycle__mutmut['_mutmut_orig'] = x_short_cycle__mutmut_orig # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_1'] = x_short_cycle__mutmut_1 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_2'] = x_short_cycle__mutmut_2 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_3'] = x_short_cycle__mutmut_3 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_4'] = x_short_cycle__mutmut_4 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_5'] = x_short_cycle__mutmut_5 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_6'] = x_short_cycle__mutmut_6 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_7'] = x_short_cycle__mutmut_7 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_8'] = x_short_cycle__mutmut_8 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_9'] = x_short_cycle__mutmut_9 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_10'] = x_short_cycle__mutmut_10 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_11'] = x_short_cycle__mutmut_11 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_12'] = x_short_cycle__mutmut_12 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_13'] = x_short_cycle__mutmut_13 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_14'] = x_short_cycle__mutmut_14 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_15'] = x_short_cycle__mutmut_15 # type: ignore # mutmut generated
mutants_x_short_cycle__mutmut['x_short_cycle__mutmut_16'] = x_short_cycle__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_RoundTripǁrun__mutmut: MutantDict = {}  # type: ignore
mutants_xǁ_RoundTripǁ_step__mutmut: MutantDict = {}  # type: ignore


class _RoundTrip:
    """A shortest way from a node back to it, looked for from both of its ends: there are far fewer nodes half as far away."""

    @_mutmut_mutated(mutants_xǁ_RoundTripǁ__init____mutmut)
    def __init__(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_orig(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_1(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = None
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_2(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = None
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_3(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = None
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_4(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: +1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_5(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -2}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_6(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: +1}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_7(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -2}
        self._ahead, self._back = [start], [start]
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_8(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = None
        self.looked = 0

    def xǁ_RoundTripǁ__init____mutmut_9(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = None

    def xǁ_RoundTripǁ__init____mutmut_10(self, edges: Edges, start: int, among: list[bool]) -> None:
        self._edges = edges
        self._among = among
        #: By node, the one before it on a shortest way from the start, and the one after it on a shortest way to the start.
        self._before, self._after = {start: -1}, {start: -1}
        self._ahead, self._back = [start], [start]
        self.looked = 1

    @_mutmut_mutated(mutants_xǁ_RoundTripǁrun__mutmut)
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

    def xǁ_RoundTripǁrun__mutmut_orig(self, less_than: int) -> list[int]:
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

    def xǁ_RoundTripǁrun__mutmut_1(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = None
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

    def xǁ_RoundTripǁrun__mutmut_2(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 2
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

    def xǁ_RoundTripǁrun__mutmut_3(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back or (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_4(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead or self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_5(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than and length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_6(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_7(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length <= less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_8(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) < len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_9(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = None
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_10(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(None, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_11(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, None, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_12(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, None, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_13(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, None, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_14(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, None)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_15(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_16(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_17(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_18(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_19(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, )
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_20(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = None
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_21(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(None, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_22(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, None, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_23(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, None, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_24(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, None, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_25(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, None)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_26(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_27(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_28(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_29(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_30(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, )
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_31(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = None
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_32(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::+1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_33(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-2]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_34(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(None, met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_35(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, None)[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_36(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(met[0])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_37(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, )[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_38(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[1])[::-1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_39(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::+1], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_40(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-2], *_trail(self._after, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_41(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(None, met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_42(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, None)[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_43(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(met[1])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_44(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, )[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_45(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[2])[:-1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_46(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:+1]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_47(self, less_than: int) -> list[int]:
        """The nodes on the way, if there is one of fewer than these (0: of any number)."""
        edges, length = self._edges, 1
        while self._ahead and self._back and (not less_than or length < less_than):
            if len(self._ahead) <= len(self._back):
                self._ahead, met = self._step(self._ahead, edges.leaving, edges.to, self._before, self._after)
            else:
                self._back, met = self._step(self._back, edges.coming, edges.start, self._after, self._before)
                met = met[::-1]
            if met:
                return [*_trail(self._before, met[0])[::-1], *_trail(self._after, met[1])[:-2]]
            length += 1
        return []

    def xǁ_RoundTripǁrun__mutmut_48(self, less_than: int) -> list[int]:
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
            length = 1
        return []

    def xǁ_RoundTripǁrun__mutmut_49(self, less_than: int) -> list[int]:
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
            length -= 1
        return []

    def xǁ_RoundTripǁrun__mutmut_50(self, less_than: int) -> list[int]:
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
            length += 2
        return []

    @_mutmut_mutated(mutants_xǁ_RoundTripǁ_step__mutmut)
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

    def xǁ_RoundTripǁ_step__mutmut_orig(
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

    def xǁ_RoundTripǁ_step__mutmut_1(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = None
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_2(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(None, ends):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_3(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, None):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_4(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(ends):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_5(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_6(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked = 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_7(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked -= 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_8(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked += 2
                if n in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_9(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked += 1
                if n not in others:
                    return [], (node, n)
                if self._among[n] and n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_10(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] or n not in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_11(
        self, front: list[int], chains: Chains, ends: list[int], known: dict[int, int], others: dict[int, int]
    ) -> tuple[list[int], tuple[int, ...]]:
        """The nodes one edge further on; and the ends of an edge to one that is known from the other side, if there is one."""
        further = list[int]()
        for node in front:
            for n in chains.beyond(node, ends):
                self.looked += 1
                if n in others:
                    return [], (node, n)
                if self._among[n] and n in known:
                    known[n] = node
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_12(
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
                    known[n] = None
                    further.append(n)
        return further, ()

    def xǁ_RoundTripǁ_step__mutmut_13(
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
                    further.append(None)
        return further, ()

mutants_xǁ_RoundTripǁ__init____mutmut['_mutmut_orig'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_1'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_2'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_3'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_4'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_5'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_6'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_7'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_8'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_9'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ__init____mutmut['xǁ_RoundTripǁ__init____mutmut_10'] = _RoundTrip.xǁ_RoundTripǁ__init____mutmut_10 # type: ignore # mutmut generated

mutants_xǁ_RoundTripǁrun__mutmut['_mutmut_orig'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_1'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_2'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_3'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_4'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_5'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_6'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_7'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_8'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_9'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_10'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_11'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_12'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_13'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_13 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_14'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_14 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_15'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_15 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_16'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_16 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_17'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_17 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_18'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_18 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_19'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_19 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_20'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_20 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_21'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_21 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_22'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_22 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_23'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_23 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_24'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_24 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_25'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_25 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_26'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_26 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_27'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_27 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_28'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_28 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_29'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_29 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_30'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_30 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_31'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_31 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_32'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_32 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_33'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_33 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_34'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_34 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_35'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_35 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_36'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_36 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_37'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_37 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_38'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_38 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_39'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_39 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_40'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_40 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_41'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_41 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_42'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_42 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_43'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_43 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_44'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_44 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_45'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_45 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_46'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_46 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_47'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_47 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_48'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_48 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_49'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_49 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁrun__mutmut['xǁ_RoundTripǁrun__mutmut_50'] = _RoundTrip.xǁ_RoundTripǁrun__mutmut_50 # type: ignore # mutmut generated

mutants_xǁ_RoundTripǁ_step__mutmut['_mutmut_orig'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_orig # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_1'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_1 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_2'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_2 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_3'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_3 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_4'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_4 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_5'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_5 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_6'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_6 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_7'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_7 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_8'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_8 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_9'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_9 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_10'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_10 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_11'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_11 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_12'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_12 # type: ignore # mutmut generated
mutants_xǁ_RoundTripǁ_step__mutmut['xǁ_RoundTripǁ_step__mutmut_13'] = _RoundTrip.xǁ_RoundTripǁ_step__mutmut_13 # type: ignore # mutmut generated
mutants_x__trail__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__trail__mutmut)
def _trail(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != -1:
        trail.append(node)
        node = known[node]
    return trail


def x__trail__mutmut_orig(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != -1:
        trail.append(node)
        node = known[node]
    return trail


def x__trail__mutmut_1(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = None
    while node != -1:
        trail.append(node)
        node = known[node]
    return trail


def x__trail__mutmut_2(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node == -1:
        trail.append(node)
        node = known[node]
    return trail


def x__trail__mutmut_3(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != +1:
        trail.append(node)
        node = known[node]
    return trail


def x__trail__mutmut_4(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != -2:
        trail.append(node)
        node = known[node]
    return trail


def x__trail__mutmut_5(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != -1:
        trail.append(None)
        node = known[node]
    return trail


def x__trail__mutmut_6(known: dict[int, int], node: int) -> list[int]:
    """From a node to the start."""
    trail = []
    while node != -1:
        trail.append(node)
        node = None
    return trail

mutants_x__trail__mutmut['_mutmut_orig'] = x__trail__mutmut_orig # type: ignore # mutmut generated
mutants_x__trail__mutmut['x__trail__mutmut_1'] = x__trail__mutmut_1 # type: ignore # mutmut generated
mutants_x__trail__mutmut['x__trail__mutmut_2'] = x__trail__mutmut_2 # type: ignore # mutmut generated
mutants_x__trail__mutmut['x__trail__mutmut_3'] = x__trail__mutmut_3 # type: ignore # mutmut generated
mutants_x__trail__mutmut['x__trail__mutmut_4'] = x__trail__mutmut_4 # type: ignore # mutmut generated
mutants_x__trail__mutmut['x__trail__mutmut_5'] = x__trail__mutmut_5 # type: ignore # mutmut generated
mutants_x__trail__mutmut['x__trail__mutmut_6'] = x__trail__mutmut_6 # type: ignore # mutmut generated
