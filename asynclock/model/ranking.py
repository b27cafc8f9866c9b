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


def rank_of(*, enqueued_ms: int, priority: int, ageing_ms: int) -> int:
    """Order of a waiter that queued at ``enqueued_ms``; smaller is sooner."""
    return enqueued_ms - priority * ageing_ms


def waiter_ttl_ms(ttl_ms: int) -> int:
    """How long a queued request lives between two renewals, for a lease of ``ttl_ms``."""
    return min(ttl_ms, WAITER_TTL_MS)
