"""Metrics as a scraper sees them: over HTTP, parsed as Prometheus does."""

import asyncio
import inspect
import urllib.request

import pytest
from opentelemetry.exporter.prometheus import PrometheusMetricReader
from prometheus_client.parser import text_string_to_metric_families

#: Readers of OpenTelemetry before 0.52b0 only know prometheus_client's own registry, which the tests of a process would share.
takes_a_registry = pytest.mark.skipif(
    "registry" not in inspect.signature(PrometheusMetricReader).parameters, reason="this reader takes no registry"
)


class Scrape:
    """One answer. ``families`` by name; a sample is found by its name and labels."""

    def __init__(self, text):
        self.text = text
        self.families = {family.name: family for family in text_string_to_metric_families(text)}
        self.samples = [sample for family in self.families.values() for sample in family.samples]

    def names(self):
        return {sample.name for sample in self.samples}

    def __call__(self, name, **labels):
        """The sum of all samples with this name and these labels."""
        values = [one.value for one in self.samples if one.name == name and labels.items() <= one.labels.items()]
        assert values, f"no sample {name}{labels}"
        return sum(values)


async def scrape(server):
    """What Prometheus gets from ``server``."""
    return Scrape(await asyncio.to_thread(_get, f"http://127.0.0.1:{server.port}/metrics"))


def _get(url):
    with urllib.request.urlopen(url, timeout=10) as answer:
        assert answer.headers["Content-Type"].startswith("text/plain")
        return answer.read().decode()
