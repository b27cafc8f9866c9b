"""Whether what many processes did was ever wrong, judged afterwards from what they wrote down.

Every process appends to one file; ``check_history`` reads it. Why a violation found here is real, and not a matter of
slow logging:

1. All times are of one clock that the processes of a machine share (CLOCK_BOOTTIME).
2. An instant is written only if the lease was valid *after* the clock was read: ``HistoryLog`` reads the clock, then calls
   ``lease.ensure()``, then writes. A lease that is lost never comes back, so it was valid at that instant too.
3. So a lease was held without a break from its first to its last written instant, at least. If two such spans take more
   permits together than there are, or a lower token is seen after a higher one on an exclusive resource, exclusion was
   broken, whenever the lines were written.
   Sharers are not ordered by when they asked: a client's request under way may be taken over by a better waiter that
   came later, and then carries a token that was given before.
4. A waiter that was seen in the queue while a third one still held, and whose rank is better even if the times that it is
   known by are off as far as they can be, must be granted before the other. Where leases are handed on within a client it
   may be passed by for ``grace`` seconds, see ``order``.

What was not written down is not judged: no finding is no proof. Act often.

Checking takes O(n log n); some seconds for a million lines.
"""

import os
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Protocol, Self, TypeAlias

import msgspec
from msgspec import Struct

from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.testing.order import passed_over


class Acquired(Struct, frozen=True, kw_only=True, tag=True, omit_defaults=True):
    """A lease was held at ``t``. Times in seconds.

    Attributes:
        asked: when the wait began, before acquire() was called.
        queued: when the request was first seen in the store's queue, if it was.
        priority: with which it waited.
    """

    resource: str
    token: int
    client: str
    t: float
    permits: int = 1
    capacity: int = 1
    asked: float | None = None
    queued: float | None = None
    priority: int = 0


class Acted(Struct, frozen=True, kw_only=True, tag=True):
    """The lease was held at ``t``, and its holder went on to act."""

    resource: str
    token: int
    client: str
    t: float


class Released(Struct, frozen=True, kw_only=True, tag=True):
    """Its holder gave the lease back; ``t`` was read before."""

    resource: str
    token: int
    client: str
    t: float


#: Events that a violation quotes.
_EXCERPT = 12

Event: TypeAlias = Acquired | Acted | Released

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder(Event)


class HeldLease(Protocol):
    """What is needed of a lease; ``asynclock.Lease`` has it."""

    @property
    def project(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def token(self) -> int: ...
    @property
    def permits(self) -> int: ...
    def ensure(self) -> None:
        """Raise unless the lease is valid now."""
        ...


class HistoryLog:
    """Appends what one client does to a file that many may share.

    Each line is a single write to a file opened for appending, so lines of different processes do not mix, and what was
    written survives a SIGKILL.
    """

    def __init__(self, path: str | Path, *, client: str, clock: Clock = SYSTEM_CLOCK) -> None:
        self.client = client
        self._clock = clock
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def now(self) -> float:
        """For ``asked`` and ``queued``."""
        return self._clock.monotonic()

    def acquired(
        self,
        lease: HeldLease,
        *,
        capacity: int = 1,
        asked: float | None = None,
        queued: float | None = None,
        priority: int = 0,
    ) -> None:
        """Write that the lease is held now. Once per lease.

        Raises:
            LeaseLost: it is not; nothing is written.
        """
        t = self._held(lease)
        self._write(
            Acquired(
                resource=f"{lease.project}/{lease.name}",
                token=lease.token,
                client=self.client,
                t=t,
                permits=lease.permits,
                capacity=capacity,
                asked=asked,
                queued=queued,
                priority=priority,
            )
        )

    def acted(self, lease: HeldLease) -> None:
        """Write that the lease is held now, before every use of what it protects.

        Raises:
            LeaseLost: it is not; nothing is written.
        """
        t = self._held(lease)
        self._write(Acted(resource=f"{lease.project}/{lease.name}", token=lease.token, client=self.client, t=t))

    def released(self, lease: HeldLease) -> None:
        """Write that the lease is about to be given back."""
        t = self.now()
        self._write(Released(resource=f"{lease.project}/{lease.name}", token=lease.token, client=self.client, t=t))

    def close(self) -> None:
        """Close the file."""
        os.close(self._file)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    def _held(self, lease: HeldLease) -> float:
        t = self.now()
        lease.ensure()  # after the clock: see rule 2
        return t

    def _write(self, event: Event) -> None:
        os.write(self._file, _encoder.encode(event) + b"\n")


def read_history(path: str | Path) -> list[Event]:
    """All events of the file; a last line that its writer did not finish is left out."""
    whole, _, _ = Path(path).read_bytes().rpartition(b"\n")
    return [_decoder.decode(line) for line in whole.splitlines()]


class Violation(Struct, frozen=True, kw_only=True):
    """One thing that must not happen.

    Attributes:
        rule: "overlap", "order", "token" or "afterlife".
        resource: where.
        message: what, in one sentence.
        excerpt: the events of the leases involved, by time.
    """

    rule: str
    resource: str
    message: str
    excerpt: tuple[Event, ...]

    def __str__(self) -> str:
        lines = "".join(f"\n    {_encoder.encode(event).decode()}" for event in self.excerpt)
        return f"[{self.rule}] {self.resource}: {self.message}{lines}"


class Verdict(Struct, frozen=True, kw_only=True):
    """What became of a history: how much was looked at, and what was wrong."""

    grants: int
    resources: int
    violations: tuple[Violation, ...]

    def ensure(self) -> None:
        """Raise AssertionError with the first violations in full, if there are any."""
        if self.violations:
            first = "\n".join(str(violation) for violation in self.violations[:5])
            raise AssertionError(f"{len(self.violations)} violations in {self.grants} grants\n{first}")


class _Span(Struct, kw_only=True):
    """What is known of one lease: held at least from ``first`` to ``last``."""

    acquired: Acquired
    first: float
    last: float
    released: float | None
    events: list[Event]

    @property
    def token(self) -> int:
        return self.acquired.token

    @property
    def alone(self) -> bool:
        """Nobody else can hold beside it."""
        return self.acquired.permits == self.acquired.capacity


def check_history(history: str | Path | Iterable[Event], *, ageing: float | None = None, grace: float = 0.0) -> Verdict:
    """Judge a history, given as a file or as events in any order.

    Args:
        history: from ``HistoryLog``.
        ageing: seconds that one level of priority is worth; if given, the order of waiters is judged too (rule 4).
        grace: seconds for which one client may pass a waiter of another by: hand-off. 0 is strict order.
    """
    events = read_history(history) if isinstance(history, str | Path) else history
    by_resource: dict[str, list[Event]] = defaultdict(list)
    for event in events:
        by_resource[event.resource].append(event)
    found: list[Violation] = []
    grants = 0
    for resource in sorted(by_resource):
        spans, repeated = _spans(by_resource[resource])
        grants += len(spans)
        found += repeated + _afterlives(spans) + _overlaps(spans) + _fallen_tokens(spans)
        if ageing is not None:
            found += _passed_over(spans, ageing, grace)
    return Verdict(grants=grants, resources=len(by_resource), violations=tuple(found))


def _spans(events: list[Event]) -> tuple[list[_Span], list[Violation]]:
    """One span per token, by token; and the tokens that were given twice or are used without a grant."""
    by_token: dict[int, list[Event]] = defaultdict(list)
    for event in events:
        by_token[event.token].append(event)
    spans, found = [], []
    for token, mine in sorted(by_token.items()):
        mine.sort(key=lambda event: event.t)
        grants = [event for event in mine if isinstance(event, Acquired)]
        if len(grants) != 1 or len({event.client for event in mine}) > 1:
            found.append(_violation("token", f"token {token} belongs to {len(grants)} grants", mine))
        if grants:
            held = [event.t for event in mine if not isinstance(event, Released)]
            ends = [event.t for event in mine if isinstance(event, Released)]
            end = min(ends, default=None)
            spans.append(_Span(acquired=grants[0], first=held[0], last=held[-1], released=end, events=mine))
    return spans, found


def _afterlives(spans: Sequence[_Span]) -> list[Violation]:
    return [
        _violation("afterlife", f"token {span.token} was still used after its release", span.events)
        for span in spans
        if span.released is not None and span.last > span.released
    ]


def _overlaps(spans: Sequence[_Span]) -> list[Violation]:
    """Sweep over time (rule 3): what ends at an instant makes room for what begins then."""
    found = []
    edges = [(span.first, 1, place) for place, span in enumerate(spans)]
    edges += [(span.last, 0, place) for place, span in enumerate(spans) if span.last > span.first]
    held: dict[int, _Span] = {}
    used = 0
    for _, begins, place in sorted(edges):
        span = spans[place]
        if begins:
            used += span.acquired.permits
            held[place] = span
            if used > span.acquired.capacity:
                tokens = ", ".join(str(other.token) for other in held.values())
                what = f"{used} of {span.acquired.capacity} permits are held at once, by tokens {tokens}"
                found.append(_violation("overlap", what, _events(held.values())))
        if span.last <= span.first or not begins:
            used -= held.pop(place).acquired.permits
    return found


def _fallen_tokens(spans: Sequence[_Span]) -> list[Violation]:
    """Going down the tokens: nobody may begin to hold after a higher token was seen, where one of both holds alone (rule 3).

    Those who share may be heard of in any order.
    """
    found = []
    seen: _Span | None = None  # the first seen of all higher tokens
    seen_alone: _Span | None = None
    for span in reversed(spans):
        other = seen if span.alone else seen_alone
        if other is not None and span.first > other.first:
            what = f"token {span.token} is lower than {other.token}, but was seen after it"
            found.append(_violation("token", what, _events([span, other])))
        seen = _earlier(seen, span)
        seen_alone = _earlier(seen_alone, span) if span.alone else seen_alone
    return found


def _passed_over(spans: Sequence[_Span], ageing: float, grace: float) -> list[Violation]:
    """The grants before which somebody better was surely queued (rule 4)."""
    found = []
    for place, better in passed_over(spans, ageing, grace):
        before, span, other = spans[place - 1], spans[place], spans[better]
        what = f"token {span.token} was granted before {other.token}, which waited with a better rank"
        found.append(_violation("order", what, _events([before, span, other])))
    return found


def _earlier(one: _Span | None, other: _Span) -> _Span:
    return other if one is None or other.first < one.first else one


def _events(spans: Iterable[_Span]) -> list[Event]:
    """The grant, the first and the last event of each, by time."""
    chosen = {id(event): event for span in spans for event in (span.acquired, span.events[0], span.events[-1])}
    return sorted(chosen.values(), key=lambda event: event.t)


def _violation(rule: str, message: str, events: Sequence[Event]) -> Violation:
    return Violation(rule=rule, resource=events[0].resource, message=message, excerpt=tuple(events[:_EXCERPT]))
