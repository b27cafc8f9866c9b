"""What waits to be sent: a command, or renewals that go together; and who is told how that ended."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from msgspec import Struct

from asynclock.errors import AsynclockError, StoreError
from asynclock.model.commands import Command, Renew
from asynclock.model.outcomes import Outcome

#: Called once per entry, inside the client's task: with an outcome or the error that ended it, and when the answered
#: attempt was sent (seconds of the client's clock).
Answer: TypeAlias = Callable[[Outcome | AsynclockError, float], None]
#: The same for a bundle, with an outcome per command.
Answers: TypeAlias = Callable[[Sequence[Outcome] | AsynclockError, float], None]
#: The deadline of an entry that was dropped.
DROPPED = -1.0


class Entry(Struct, eq=False):
    """One command under way."""

    command: Command
    answer: Answer | None
    deadline: float
    on_trouble: Callable[[StoreError], None] | None = None
    number: int = 0
    attempts: int = 0


class Bundle(Struct, eq=False):
    """Renewals under way: ten thousand leases are renewed by a few dozen objects, not by as many as there are leases."""

    commands: Sequence[Renew]
    answer: Answers | None
    deadline: float
    number: int = 0
    attempts: int = 0
    on_trouble: None = None
