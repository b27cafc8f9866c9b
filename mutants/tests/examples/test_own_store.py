"""The example store passes the suite that the shipped stores pass."""

import functools
import importlib.util
import sys
from pathlib import Path

import pytest

from asynclock.stores.protocol import Store
from asynclock.testing.conformance import StoreConformance

EXAMPLE = Path(__file__).parents[2] / "examples/09_your_own_store.py"


@functools.cache
def load_example() -> type:
    """A script whose name begins with a digit, as a module."""
    spec = importlib.util.spec_from_file_location("your_own_store", EXAMPLE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module.DirectoryStore


class TestDirectoryStore(StoreConformance):
    """A store in one file of an example is held to every rule."""

    @pytest.fixture(autouse=True)
    def folder(self, tmp_path: Path) -> None:
        self.place = tmp_path / "locks"

    async def make_store(self, client: str) -> Store:
        return load_example()(self.place)
