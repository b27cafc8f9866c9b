import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asynclock.runtime.heap import Heap


def test_smallest_rank_leaves_first_and_ties_leave_in_order_of_arrival():
    """A heap is a queue among equals."""
    heap = Heap[str]()
    for rank, item in [(2, "c"), (1, "a"), (2, "d"), (1, "b")]:
        heap.push(rank, item)
    assert [heap.pop()[1] for _ in range(4)] == ["a", "b", "c", "d"]


def test_pop_from_an_empty_heap_is_an_error():
    """An empty heap says so, also when only discarded entries are left in it."""
    heap = Heap[str]()
    heap.discard(heap.push(1, "a"))
    with pytest.raises(IndexError):
        heap.pop()


def test_a_restored_item_has_its_old_place_among_equals():
    """Taking an item out to look at it costs it nothing."""
    heap = Heap[str]()
    heap.push(1, "a")
    heap.push(1, "b")
    entry, item = heap.pop()
    assert heap.put_back(entry, entry[0], item) is entry
    assert heap.pop()[1] == "a"


@given(st.lists(st.tuples(st.integers(0, 20), st.booleans()), max_size=400))
def test_discarded_entries_never_leave_and_the_rest_leave_sorted(pushes):
    """What was discarded is gone, whatever the heap did inside."""
    heap = Heap[int]()
    kept = []
    for number, (rank, keep) in enumerate(pushes):
        entry = heap.push(rank, number)
        if keep:
            kept.append((rank, number))
        else:
            heap.discard(entry)
            heap.discard(entry)
        assert len(heap) == len(kept)
    assert [heap.pop()[1] for _ in range(len(kept))] == [number for _, number in sorted(kept)]


def test_discarded_entries_do_not_pile_up():
    """Memory follows the living, not the dead: 100 000 cancelled waiters leave at most a constant behind."""
    heap = Heap[int]()
    heap.push(-1, 0)
    entries = [heap.push(random.random(), number) for number in range(100_000)]
    for entry in entries:
        heap.discard(entry)
    assert len(heap._entries) <= 2 * len(heap) + 64
