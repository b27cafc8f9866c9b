"""A record, a clock that only tests move, and short words for the commands."""

from typing import Any

from asynclock.model import commands as c
from asynclock.model import outcomes as o
from asynclock.model.decide import decide
from asynclock.model.facts import Fact
from asynclock.model.record import Holder, Record, Waiter
from asynclock.types import ResourceKey

KEY = ResourceKey("infra", "deploy")
#: An instant of the store's clock that is not a whole millisecond.
START_US = 1_700_000_000_000_123
TTL = 9_000


class Driver:
    """Sends commands to one resource and keeps what decide() makes of it."""

    def __init__(self, *, capacity: int = 1) -> None:
        self.capacity = capacity
        self.now_us = START_US
        self.record: Record | None = None
        self.facts: tuple[Fact, ...] = ()

    @property
    def now_ms(self) -> int:
        return self.now_us // 1000

    def after(self, ms: int) -> "Driver":
        """The same resource, ``ms`` later."""
        self.now_us += ms * 1000
        return self

    def send(self, command: c.Command) -> o.Outcome:
        decision = decide(self.record, command, self.now_us)
        self.record, self.facts = decision.record, decision.facts
        return decision.outcome

    def request(self, name: str, **fields: Any) -> c.Acquire:
        """An Acquire of the client that has the name's first letter: "a1" and "a2" are requests of client "a"."""
        given = {"client": name[0], "owner": f"owner-{name}", "capacity": self.capacity, "ttl_ms": TTL} | fields
        return c.Acquire(key=KEY, id=name, **given)

    def acquire(self, name: str, **fields: Any) -> o.Outcome:
        return self.send(self.request(name, **fields))

    def renew(self, name: str, ttl_ms: int = TTL, **fields: Any) -> o.Outcome:
        return self.send(c.Renew(key=KEY, id=name, ttl_ms=ttl_ms, **fields))

    def release(self, name: str, then: c.Acquire | None = None) -> o.Outcome:
        return self.send(c.Release(key=KEY, id=name, then=then))

    def withdraw(self, name: str) -> o.Outcome:
        return self.send(c.Withdraw(key=KEY, id=name))

    def enter(self, name: str, owner: str, token: int | None = None, **fields: Any) -> o.Outcome:
        """Enter the lease of that owner (of the request that it is named after), by its token if no other is given."""
        token = self.holder(owner).token if token is None else token
        given = {"client": name[0], "owner": f"owner-{owner}", "ttl_ms": TTL} | fields
        return self.send(c.Enter(key=KEY, id=name, token=token, **given))

    def poke(self) -> o.Outcome:
        return self.send(c.Poke(key=KEY))

    def force(self, token: int = 0) -> o.Outcome:
        return self.send(c.ForceRelease(key=KEY, token=token, reason="stuck", by="ops"))

    def inspect(self) -> o.Outcome:
        return self.send(c.Inspect(key=KEY))

    def reassert(self, name: str, **fields: Any) -> o.Outcome:
        given = {"permits": 1, "capacity": self.capacity, "token": START_US, "tokens": 1, "ttl_ms": TTL} | fields
        given = {"client": name[0], "owner": f"owner-{name}"} | given
        return self.send(c.Reassert(key=KEY, id=name, **given))

    def holder(self, name: str) -> Holder:
        return next(holder for holder in self.record.holders if holder.id == name) if self.record else _nobody(name)

    def waiter(self, name: str) -> Waiter:
        return next(waiter for waiter in self.record.waiters if waiter.id == name) if self.record else _nobody(name)

    @property
    def holding(self) -> list[str]:
        return [holder.id for holder in self.record.holders] if self.record else []

    @property
    def waiting(self) -> list[str]:
        return [waiter.id for waiter in self.record.waiters] if self.record else []


def _nobody(name: str) -> Any:
    raise LookupError(name)
