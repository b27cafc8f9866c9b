"""Every command in every situation a request can find itself in: the kind of answer, in one table."""

from collections.abc import Callable

import pytest

from tests.model.driver import START_US, TTL, Driver


def idle() -> Driver:
    return Driver()


def mine() -> Driver:
    """The request itself holds."""
    resource = Driver()
    resource.acquire("a")
    return resource


def entered() -> Driver:
    """It has entered a lease of its owner."""
    resource = other()
    resource.enter("a", "x")
    return resource


def other() -> Driver:
    """Somebody else holds."""
    resource = Driver()
    resource.acquire("x")
    return resource


def queued() -> Driver:
    """The request waits behind somebody else."""
    resource = other()
    resource.acquire("a")
    return resource


def full() -> Driver:
    """Somebody else holds, and as many wait as the request allows."""
    resource = other()
    resource.acquire("y")
    return resource


def expired() -> Driver:
    """Its lease has run out, nobody noticed."""
    return mine().after(TTL)


def abandoned() -> Driver:
    """The request waited, and was not renewed in time; the holder was."""
    resource = queued()
    resource.after(TTL - 1).renew("x")
    return resource.after(1)


def promotable() -> Driver:
    """The holder has run out while the request, renewed in time, waits for it."""
    resource = queued()
    resource.after(TTL - 1).renew("a")
    return resource.after(1)


def wider() -> Driver:
    """Somebody else holds one of two permits."""
    resource = Driver(capacity=2)
    resource.acquire("x")
    resource.capacity = 1
    return resource


COMMANDS: dict[str, Callable[[Driver], object]] = {
    "acquire": lambda resource: resource.acquire("a", max_waiters=1),
    "try": lambda resource: resource.acquire("a", wait=False),
    "renew": lambda resource: resource.renew("a"),
    "release": lambda resource: resource.release("a"),
    "withdraw": lambda resource: resource.withdraw("a"),
    "poke": lambda resource: resource.poke(),
    "force": lambda resource: resource.force(),
    "reassert": lambda resource: resource.reassert("a"),
    "inspect": lambda resource: resource.inspect(),
    "enter": lambda resource: resource.enter("a", "x", token=START_US),
}

TABLE = """
             acquire           try               renew    release   withdraw   poke   force     reassert  inspect    enter
idle         Granted           Granted           Lost     NotHeld   Withdrawn  Poked  NotHeld   Renewed   Inspected  Lost
mine         Granted           Granted           Renewed  Released  Released   Poked  Released  Renewed   Inspected  Granted
entered      Granted           Granted           Renewed  Released  Released   Poked  Released  Renewed   Inspected  Granted
other        Queued            Busy              Lost     NotHeld   Withdrawn  Poked  Released  Lost      Inspected  Granted
queued       Queued            Queued            Queued   NotHeld   Withdrawn  Poked  Released  Lost      Inspected  Granted
full         QueueFull         Busy              Lost     NotHeld   Withdrawn  Poked  Released  Lost      Inspected  Granted
expired      Granted           Granted           Lost     NotHeld   Withdrawn  Poked  NotHeld   Renewed   Inspected  Lost
abandoned    Queued            Busy              Lost     NotHeld   Withdrawn  Poked  Released  Lost      Inspected  Granted
promotable   Granted           Granted           Renewed  Released  Released   Poked  Released  Renewed   Inspected  Granted
wider        CapacityMismatch  CapacityMismatch  Lost     NotHeld   Withdrawn  Poked  Released  Lost      Inspected  Lost
"""
ROWS = [line.split() for line in TABLE.strip().splitlines()]
CELLS = [(row[0], name, answer) for row in ROWS[1:] for name, answer in zip(ROWS[0], row[1:], strict=True)]


@pytest.mark.parametrize(("situation", "command", "answer"), CELLS, ids=str)
def test_answer(situation: str, command: str, answer: str) -> None:
    """What a command answers depends only on where its request stands once what has run out is gone."""
    assert type(COMMANDS[command](globals()[situation]())).__name__ == answer


@pytest.mark.parametrize("situation", [row[0] for row in ROWS[1:]])
@pytest.mark.parametrize("command", ["release", "withdraw"])
def test_nothing_is_left(situation: str, command: str) -> None:
    """After a release no lease, and after a withdrawal neither lease nor waiter of that id remains."""
    resource = globals()[situation]()
    COMMANDS[command](resource)
    assert "a" not in resource.holding
    assert command == "release" or "a" not in resource.waiting


def test_an_idle_record_lives_until_the_clock_has_passed_its_tokens() -> None:
    """A block of tokens that runs ahead of the clock is remembered, so that no token is given twice; then it is forgotten."""
    resource = Driver()
    resource.acquire("a", tokens=5_000)
    resource.release("a")
    assert resource.record is not None
    assert resource.record.next_token == START_US + 5_000
    resource.after(4).acquire("b")
    assert resource.holder("b").token == START_US + 5_000
    resource.release("b")
    resource.after(2).poke()
    assert resource.record is None
