"""The order of grants on one resource, judged afterwards (rule 4 of ``history``).

A grant is *out of order* if somebody with a better rank was surely queued in the store before the previous lease ended.

- A lease may be handed on within its client out of order for ``grace`` seconds: counted from the client's last grant that was
  in order, or from the time at which the passed waiter was queued, if that is later.
- The store serves by rank, so a client's first grant is in order. It need not be in the history (a caller that was cancelled
  wrote nothing), so it is taken to have been given when the previous client's lease ended.
- A waiter that is better by a whole level of priority is not passed at all, once its client had ``grace`` seconds to be heard of.
"""

from collections.abc import Iterator, Sequence
from typing import Protocol

from asynclock.testing.minima import Minima

#: Seconds by which a rank may be off, because stores count in milliseconds.
_GRAIN = 0.005


class Asked(Protocol):
    """The known facts of the wait before a grant; ``history.Acquired`` has them."""

    @property
    def client(self) -> str: ...
    @property
    def asked(self) -> float | None: ...
    @property
    def queued(self) -> float | None: ...
    @property
    def priority(self) -> int: ...


class Span(Protocol):
    """One lease, held at least from ``first`` to ``last``; ``alone``: nobody else can hold beside it."""

    @property
    def acquired(self) -> Asked: ...
    @property
    def first(self) -> float: ...
    @property
    def last(self) -> float: ...
    @property
    def alone(self) -> bool: ...


def passed_over(spans: Sequence[Span], ageing: float, grace: float) -> Iterator[tuple[int, int]]:
    """Find the grants that must not have been given before another one.

    Args:
        spans: all leases of the resource, by token.
        ageing: seconds that one level of priority is worth.
        grace: seconds for which hand-off within a client may pass a waiter by; 0 is strict order.

    Yields:
        The places of the grant and of the better waiter that it passed.
    """
    better = _better(spans, ageing, grace)
    in_order_since = spans[0].first if spans else 0.0
    for place in range(1, len(spans)):
        span, previous, passed = spans[place], spans[place - 1], better[place]
        if passed is None:
            in_order_since = span.first
            continue
        if span.acquired.client != previous.acquired.client:
            in_order_since = previous.last
        waiter, by_a_level = passed
        allowed_until = max(in_order_since, spans[waiter].acquired.queued or 0.0) + grace
        if by_a_level or not grace or span.first > allowed_until:
            yield place, waiter


def _better(spans: Sequence[Span], ageing: float, grace: float) -> list[tuple[int, bool] | None]:
    """For each grant: the best waiter that was queued, surely had a better rank and was granted later.

    With it: whether one that was queued ``grace`` seconds before the end of the previous lease is better by a whole level.
    """
    queued = Minima(span.acquired.queued for span in spans if span.acquired.queued is not None)
    found: list[tuple[int, bool] | None] = [None] * len(spans)
    for place in range(len(spans) - 1, -1, -1):
        span = spans[place]
        asked = span.acquired.asked
        if place and asked is not None and span.alone:
            rank = asked - span.acquired.priority * ageing - _GRAIN
            ended = spans[place - 1].last
            urgent = queued.lowest(before=ended - grace)
            best = queued.lowest(before=ended)
            if urgent is not None and urgent[0] < rank - (ageing if grace else 0.0):
                found[place] = urgent[1], True
            elif best is not None and best[0] < rank:
                found[place] = best[1], False
        if span.acquired.queued is not None:
            queued.add(span.acquired.queued, span.acquired.queued - span.acquired.priority * ageing, place)
    return found
