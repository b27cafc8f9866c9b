"""No observer harms a lock: every kind of observer, at every moment, with every way to misbehave. In virtual time.

An observer that blocks for a second is one that advances the clock by a second.
"""

import asyncio
import logging
from contextlib import ExitStack

import pytest

from asynclock import observation
from asynclock.testing.loop import VirtualLoop
from tests.observing.moments import MOMENTS, Scene
from tests.observing.observers import LOGGER, OBSERVERS, Fault
from tests.runtime.stage import actors

#: What an observer may do. The program goes on after an exit, to see what came of it.
FAULTS = {
    "exception": ValueError("broken"),
    "memory": MemoryError(),
    "cancelled": asyncio.CancelledError(),
    "exit": SystemExit(3),
    "blocks": None,
}
#: A lease that a second of blocking, and another one, must not cost; the others are told of by shorter ones.
TTL = {"blocks": 5.0}


def misbehave(kind):
    error = FAULTS[kind]
    if error is None:
        asyncio.get_running_loop().advance(1.0)
    else:
        raise error


def drive(main):
    """Run on a virtual loop until it has ended, and return what the loop raised on the way: a program that goes on all the same."""
    loop = VirtualLoop(limit=3600)
    exits = []
    task = loop.create_task(main())
    try:
        while not task.done():
            try:
                loop.run_until_complete(task)
            except SystemExit as exit_:
                exits.append(exit_)
        task.result()
        return exits
    finally:
        loop.close()


@pytest.fixture(autouse=True)
def _as_before(monkeypatch):
    """Nothing has been said yet, and the level is that of a program that wants to read everything."""
    monkeypatch.setattr(observation, "_said", set())
    LOGGER.setLevel(logging.DEBUG)
    yield
    LOGGER.setLevel(logging.NOTSET)


@pytest.mark.parametrize("kind", FAULTS)
@pytest.mark.parametrize("moment", MOMENTS)
@pytest.mark.parametrize("observer", OBSERVERS)
def test_no_observer_harms_a_lock(observer, moment, kind, tmp_path, capfd):
    """Leases are renewed, holders are told, waits end by their own errors, and the failure is counted, and said once."""
    fault = Fault(lambda: misbehave(kind))
    counts = []

    async def main():
        with ExitStack() as stack:
            make = OBSERVERS[observer](tmp_path) if observer == "audit" else OBSERVERS[observer]
            install = stack.enter_context(make(fault)) or (lambda _client: None)
            settings = {"metrics_durations": "records", "share_events": observer == "shared events"}
            async with actors(2, **settings) as (a, b):
                await _play(Scene(a, b, fault, install), MOMENTS[moment], TTL.get(kind, 2.0))
                counts.extend(actor.client._open.port.counts for actor in (a, b))

    exits = drive(main)
    _check_told(
        kind,
        fault,
        counts,
        exits,
        capfd.readouterr().err,
        swallowed=observer == "exporter" and kind in ("exception", "memory"),
    )


async def _play(scene, moment, ttl):
    """The moment, with a lease beside it that is renewed on and on; then the client is used again."""
    scene.install(scene.a.client)
    bystander = await scene.a.client.lock("bystander", ttl=ttl, on_lost="notify").acquire()
    await moment(scene)
    await asyncio.sleep(3 * ttl)
    bystander.ensure()
    assert not bystander.lost.is_set()
    await bystander.release()
    async with scene.a.client.lock("afterwards"), scene.b.client.lock("elsewhere"):
        pass


def _check_told(kind, fault, counts, exits, said, *, swallowed):
    """What was raised is counted; what ends a program gets out once; what else was raised or blocked is said once."""
    of_scene = sum(counted for count in counts for (_, how), counted in count.items() if how == "raised")
    lines = [line for line in said.splitlines() if line.startswith("asynclock: ")]
    assert of_scene <= fault.calls
    if swallowed or kind == "blocks":
        assert of_scene == 0
    if kind == "exit":
        assert bool(exits) == bool(fault.calls)
        assert lines == []
        return
    assert exits == []
    words = {"blocks": " blocked "}.get(kind, f" failed with {type(FAULTS[kind]).__name__} ")
    named = [line for line in lines if words in line]
    assert len(named) == (1 if fault.calls and not swallowed else 0), lines
