"""Tasks and time: what turns the rules and a store into waits that end.

``session`` owns everything of one client; ``acquire`` is the path of one wait; ``gate`` holds the heaps and asks the store
for leases; ``batch`` carries commands; ``heartbeat`` keeps leases and waiters alive; ``held`` is one lease; ``wakeup``
listens to the store. Everything runs in one event loop and is synchronous between awaits: decide first, then do.
"""
