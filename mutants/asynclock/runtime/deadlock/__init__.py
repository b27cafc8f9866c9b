"""Waits that would never end: what a client knows of them, what it reads in the store, and who gives way."""
