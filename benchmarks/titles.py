"""What each scenario is, in a line."""

TITLES = {
    "U1": "one task locks and unlocks one name that nobody else wants",
    "U2": "200 tasks, each on a name of its own",
    "C1": "100 tasks of one process take turns on one name",
    "C2": "4 processes of 25 tasks take turns on one name",
    "C3": "50 processes of 4 tasks take turns on one name",
    "B": "a burst: all ask at once and hold for 5 ms",
    "P": "the same burst with ten priorities",
    "H": "10 000 leases with a ttl of 3 s are kept alive",
    "X": "10 000 acquires are cancelled",
    "M": "memory of a waiter and of a lease, beyond the task's own",
    "G": "growth with the number of waiters, names and clients",
    "S": "SQLite",
    "W": "what it costs to be watched: U1, U2 and C1 with nobody there, U2 with somebody",
}
