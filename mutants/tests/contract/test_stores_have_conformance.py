"""No store is shipped that the conformance suite does not run on."""

import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

import pytest

from asynclock.stores import STORES
from asynclock.testing.conformance import StoreConformance
from tests.stores import test_conformance

MODULE = Path(test_conformance.__file__)
#: As many tests as the suite has.
SIZE = sum(name.startswith("test_") for name in dir(StoreConformance))


@pytest.fixture(scope="module")
def collected() -> list[str]:
    """The ids of all tests that pytest finds in the module of the suites."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", str(MODULE)]
    listed = subprocess.run(command, cwd=MODULE.parents[2], capture_output=True, text=True, check=False)
    assert listed.returncode == 0, listed.stdout + listed.stderr
    return [line for line in listed.stdout.splitlines() if "::" in line]


def untested(stores: Mapping[str, str], tests: Iterable[str], suites: Mapping[str, str]) -> set[str]:
    """Which stores have no suite of which every test is collected; ``suites`` tells the scheme of each suite."""
    counts: dict[str, int] = {}
    for test in tests:
        suite = test.split("::")[1]
        counts[suite] = counts.get(suite, 0) + 1
    tested = {stores[scheme] for suite, scheme in suites.items() if scheme in stores and counts.get(suite, 0) >= SIZE}
    return set(stores.values()) - tested


def suites() -> dict[str, str]:
    found = vars(test_conformance).values()
    classes = [one for one in found if isinstance(one, type) and issubclass(one, StoreConformance)]
    return {one.__name__: one.scheme for one in classes if one is not StoreConformance}


def test_every_store_runs_the_suite(collected: list[str]) -> None:
    """Each way to make a store that a URL can name is held to the shared suite."""
    assert untested(STORES, collected, suites()) == set()
    assert len(collected) >= SIZE * len(set(STORES.values()))


def test_a_store_without_a_suite_is_found(collected: list[str]) -> None:
    """A new entry in STORES fails until it has a suite, and a suite that pytest does not collect, or not wholly, counts for nothing."""
    more = {**STORES, "etcd": "asynclock.stores.etcd:open_etcd"}
    assert untested(more, collected, suites()) == {more["etcd"]}
    assert untested(more, collected, {**suites(), "Etcd": "etcd"}) == {more["etcd"]}
    assert untested(STORES, [test for test in collected if "::TestRedis::" not in test], suites()) == {STORES["unix"]}
    (dropped, *rest) = [test for test in collected if "::TestMemory::" in test]
    assert dropped
    others = [test for test in collected if "::TestMemory::" not in test]
    assert untested(STORES, rest + others, suites()) == {STORES["memory"]}
