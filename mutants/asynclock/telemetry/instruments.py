"""The metrics as OpenTelemetry instruments, by the API alone. Loaded when there is a meter provider, not before.

Counters and gauges are observed: read when somebody collects, and free until then. Durations go one of two ways:

- "records": every one is recorded in a histogram, exactly as OpenTelemetry means it. The SDK takes about 9 µs for each
  (1.45, Python 3.11), two for every acquire.
- "buckets": they are counted here, and observed as the series that a Prometheus histogram consists of (``_bucket`` with
  ``le``, ``_sum``, ``_count``). As exact, and a tenth of the cost; queries that work on one work on the other. But who exports
  them by OTLP has plain sums. (The SDK takes no histogram that was counted elsewhere: opentelemetry-python issue 4768.)

"auto" means "buckets" where OpenTelemetry's Prometheus exporter is loaded, else "records".
"""

from __future__ import annotations

import sys
from functools import partial
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from opentelemetry.metrics import Observation

from asynclock.telemetry.books import Book
from asynclock.telemetry.counts import BOUNDS
from asynclock.telemetry.metrics import CALLS, DISTRIBUTIONS, HOLDS, LE, METRICS, WAITS, Distribution, Labels, Metric

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from opentelemetry.metrics import CallbackOptions, Histogram, Meter, MeterProvider

    from asynclock.telemetry.books import Sums
    from asynclock.telemetry.counts import Counts, Tally


class Instruments:
    """What the clients that report to one meter provider, under one prefix, have in common."""

    def __init__(self, provider: MeterProvider, *, prefix: str, durations: str) -> None:
        self._book = Book()
        self._prefix = prefix
        self._attributes: dict[tuple[str, ...], Labels] = {}
        meter = provider.get_meter("asynclock")
        for metric in METRICS:
            self._observe(meter, metric)
        if durations == "auto":
            durations = "buckets" if "opentelemetry.exporter.prometheus" in sys.modules else "records"
        self._records = durations == "records"
        if self._records:
            self._waits, self._holds, self._calls = (_histogram(meter, prefix, one) for one in (WAITS, HOLDS, CALLS))
        else:
            for distribution in DISTRIBUTIONS:
                self._observe_buckets(meter, distribution)

    def add(self, counts: Counts) -> None:
        """A client reports here from now on."""
        self._book.add(counts)
        if self._records:
            counts.recorders += (self,)

    def close(self, counts: Counts) -> None:
        """It is closed."""
        counts.recorders = tuple(recorder for recorder in counts.recorders if recorder is not self)
        self._book.close(counts)

    # -- counters and gauges ------------------------------------------------------------------------------------------

    def _observe(self, meter: Meter, metric: Metric) -> None:
        create = meter.create_observable_counter if metric.kind == "counter" else meter.create_observable_gauge
        callback = partial(self._read, metric.read)
        create(self._prefix + metric.name, callbacks=[callback], unit=metric.unit, description=metric.help)

    def _observe_buckets(self, meter: Meter, distribution: Distribution) -> None:
        # Up-down counters because the exporter would append "_total" to the names of others.
        for suffix, read in (("bucket", _buckets), ("sum", _totals), ("count", _counts)):
            meter.create_observable_up_down_counter(
                f"{self._prefix}{distribution.name}_{suffix}",
                callbacks=[partial(self._read, partial(read, distribution))],
                description=distribution.help,
            )

    def _read(
        self, read: Callable[[Sums], Iterator[tuple[Labels, float]]], _options: CallbackOptions
    ) -> Iterator[Observation]:
        for labels, value in read(self._book.read()):
            yield Observation(value, labels)

    # -- a recorder ---------------------------------------------------------------------------------------------------

    def waited(self, tally: Tally, seconds: float, outcome: str) -> None:
        """A wait ended."""
        self._waits.record(seconds, self._labels(tally.project, tally.primitive, outcome))

    def held(self, tally: Tally, seconds: float, outcome: str) -> None:
        """A hold ended."""
        self._holds.record(seconds, self._labels(tally.project, tally.primitive, outcome))

    def called(self, seconds: float, outcome: str) -> None:
        """The store was called."""
        self._calls.record(seconds, {"outcome": outcome})

    def _labels(self, project: str, primitive: str, outcome: str) -> Labels:
        """Made once; as many as there are tallies and outcomes."""
        labels = self._attributes.get((project, primitive, outcome))
        if labels is None:
            labels = {"project": project, "primitive": primitive, "outcome": outcome}
            self._attributes[project, primitive, outcome] = labels
        return labels


def _histogram(meter: Meter, prefix: str, distribution: Distribution) -> Histogram:
    return meter.create_histogram(
        prefix + distribution.name,
        unit="s",
        description=distribution.help,
        explicit_bucket_boundaries_advisory=BOUNDS,
    )


def _buckets(distribution: Distribution, sums: Sums) -> Iterator[tuple[Labels, float]]:
    for labels, durations in distribution.read(sums):
        for le, count in zip(LE, accumulate(durations.buckets), strict=True):
            yield labels | {"le": le}, count


def _totals(distribution: Distribution, sums: Sums) -> Iterator[tuple[Labels, float]]:
    for labels, durations in distribution.read(sums):
        yield labels, durations.total


def _counts(distribution: Distribution, sums: Sums) -> Iterator[tuple[Labels, float]]:
    for labels, durations in distribution.read(sums):
        yield labels, sum(durations.buckets)


_made: WeakKeyDictionary[Any, dict[str, Instruments]] = WeakKeyDictionary()


def instruments(provider: MeterProvider, *, prefix: str, durations: str) -> Instruments:
    """Those of a meter provider; an instrument is made once, however many clients report to it."""
    of_provider = _made.setdefault(provider, {})
    if prefix not in of_provider:
        of_provider[prefix] = Instruments(provider, prefix=prefix, durations=durations)
    return of_provider[prefix]
