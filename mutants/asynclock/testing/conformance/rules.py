"""What the groups of rules have in common: how their clients come to be."""

from contextlib import AbstractAsyncContextManager

from asynclock.stores.protocol import Store
from asynclock.testing.conformance.peer import Peer, opened


class Rules:
    """A group of tests. Not a test class by its name; it is collected through the subclass that has ``make_store``."""

    async def make_store(self, client: str) -> Store:
        """Return a store for this client, not open yet, on the space of the running test."""
        raise NotImplementedError(f"{type(self).__name__} must say how the store of client {client!r} is made")

    def clients(self, *names: str) -> AbstractAsyncContextManager[list[Peer]]:
        """Opened stores of these clients, closed at the end."""
        return opened(self.make_store, *names)
