"""Who comes first: linear ageing, and how long a waiter lives unrenewed.

    rank = enqueued_ms - priority * ageing_ms        smallest first; the ticket breaks ties

A waiter gains one level of priority every ``ageing_ms``. Because everybody ages at the same speed, the order of two
waiters never changes while they wait: one static number per waiter is enough, in a heap or in a sorted set. Starvation is
bounded: a waiter of priority p is overtaken by one of priority q > p only if that one comes within (q - p) * ageing_ms.
"""

#: Default speed of ageing: one level every two minutes.
AGEING_MS = 120_000
#: Slow enough that priority is strict; 1000 levels of it still fit a double exactly (ranks are scores in Redis).
STRICT_AGEING_MS = 1_000_000_000_000
#: A queued request lives at most this long without a renewal, whatever its ttl: a dead one at the head costs no more.
WAITER_TTL_MS = 10_000


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_rank_of__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_rank_of__mutmut)
def rank_of(*, enqueued_ms: int, priority: int, ageing_ms: int) -> int:
    """Order of a waiter that queued at ``enqueued_ms``; smaller is sooner."""
    return enqueued_ms - priority * ageing_ms


def x_rank_of__mutmut_orig(*, enqueued_ms: int, priority: int, ageing_ms: int) -> int:
    """Order of a waiter that queued at ``enqueued_ms``; smaller is sooner."""
    return enqueued_ms - priority * ageing_ms


def x_rank_of__mutmut_1(*, enqueued_ms: int, priority: int, ageing_ms: int) -> int:
    """Order of a waiter that queued at ``enqueued_ms``; smaller is sooner."""
    return enqueued_ms + priority * ageing_ms


def x_rank_of__mutmut_2(*, enqueued_ms: int, priority: int, ageing_ms: int) -> int:
    """Order of a waiter that queued at ``enqueued_ms``; smaller is sooner."""
    return enqueued_ms - priority / ageing_ms

mutants_x_rank_of__mutmut['_mutmut_orig'] = x_rank_of__mutmut_orig # type: ignore # mutmut generated
mutants_x_rank_of__mutmut['x_rank_of__mutmut_1'] = x_rank_of__mutmut_1 # type: ignore # mutmut generated
mutants_x_rank_of__mutmut['x_rank_of__mutmut_2'] = x_rank_of__mutmut_2 # type: ignore # mutmut generated
mutants_x_waiter_ttl_ms__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_waiter_ttl_ms__mutmut)
def waiter_ttl_ms(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(ttl_ms, WAITER_TTL_MS)


def x_waiter_ttl_ms__mutmut_orig(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(ttl_ms, WAITER_TTL_MS)


def x_waiter_ttl_ms__mutmut_1(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(None, WAITER_TTL_MS)


def x_waiter_ttl_ms__mutmut_2(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(ttl_ms, None)


def x_waiter_ttl_ms__mutmut_3(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(WAITER_TTL_MS)


def x_waiter_ttl_ms__mutmut_4(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(ttl_ms, )

mutants_x_waiter_ttl_ms__mutmut['_mutmut_orig'] = x_waiter_ttl_ms__mutmut_orig # type: ignore # mutmut generated
mutants_x_waiter_ttl_ms__mutmut['x_waiter_ttl_ms__mutmut_1'] = x_waiter_ttl_ms__mutmut_1 # type: ignore # mutmut generated
mutants_x_waiter_ttl_ms__mutmut['x_waiter_ttl_ms__mutmut_2'] = x_waiter_ttl_ms__mutmut_2 # type: ignore # mutmut generated
mutants_x_waiter_ttl_ms__mutmut['x_waiter_ttl_ms__mutmut_3'] = x_waiter_ttl_ms__mutmut_3 # type: ignore # mutmut generated
mutants_x_waiter_ttl_ms__mutmut['x_waiter_ttl_ms__mutmut_4'] = x_waiter_ttl_ms__mutmut_4 # type: ignore # mutmut generated
