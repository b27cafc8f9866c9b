"""The tests that every store passes, shipped so that a third party can prove a store of its own.

    class TestMyStore(StoreConformance):
        async def make_store(self, client: str) -> Store:
            return MyStore(...)

``make_store`` returns a store that is not open yet. Within one test all its stores share one space, and no other test may
see what that one left: take a fresh folder, database or prefix per test, for example from an autouse fixture.

What is checked is what can be seen from outside: answers, notices, listings. How ``model.decide`` comes to its answers is
tested with the model; what is lost when servers die belongs to each store's own tests. Ttls run on the store's real clock,
so the few tests that wait for one take some tenths of a second.
"""

import pytest

from asynclock.testing.conformance.callbacks import CallbackRules
from asynclock.testing.conformance.crowd import CrowdRules
from asynclock.testing.conformance.grants import GrantRules
from asynclock.testing.conformance.lifetimes import LifetimeRules
from asynclock.testing.conformance.notices import NoticeRules
from asynclock.testing.conformance.queueing import QueueRules
from asynclock.testing.conformance.spaces import SpaceRules
from asynclock.testing.conformance.streams import StreamRules
from asynclock.testing.conformance.tokens import TokenRules

__all__ = ["StoreConformance"]


class StoreConformance(
    GrantRules, TokenRules, QueueRules, LifetimeRules, NoticeRules, SpaceRules, CrowdRules, CallbackRules, StreamRules
):
    """Subclass it in a test module, name the class ``Test…`` and give it ``make_store``."""

    pytestmark = pytest.mark.asyncio
