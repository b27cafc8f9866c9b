"""The smallest value among all that were added at an earlier key: a Fenwick tree of minima."""

from bisect import bisect_left
from collections.abc import Iterable


class Minima:
    """Holds ``(value, label)`` at keys known beforehand; adding and asking take O(log n)."""

    def __init__(self, keys: Iterable[float]) -> None:
        self._keys = sorted(set(keys))
        self._tree: list[tuple[float, int] | None] = [None] * (len(self._keys) + 1)

    def add(self, key: float, value: float, label: int) -> None:
        """Add a value at one of the keys."""
        place = bisect_left(self._keys, key) + 1
        while place < len(self._tree):
            known = self._tree[place]
            if known is None or value < known[0]:
                self._tree[place] = (value, label)
            place += place & -place

    def lowest(self, *, before: float) -> tuple[float, int] | None:
        """The smallest value, with its label, of all added at keys below ``before``."""
        place = bisect_left(self._keys, before)
        best: tuple[float, int] | None = None
        while place:
            known = self._tree[place]
            if known is not None and (best is None or known[0] < best[0]):
                best = known
            place -= place & -place
        return best
