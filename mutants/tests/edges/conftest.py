"""A store of each kind, and a check that nothing outlives a test."""

from tests.chaos.conftest import leakless, server, shared_url, url

__all__ = ["leakless", "server", "shared_url", "url"]
