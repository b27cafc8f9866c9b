"""How long the search for deadlocks takes: ``python -m benchmarks.deadlocks [OWNERS]``, a few seconds, no server.

Process CPU time, and so nearly independent of who else uses the machine; shapes take turns, and medians count. The shapes:

- entangled: every owner holds and waits, some more than once, in one large knot: nothing can move, and all of it is searched.
- circle: everybody waits for the next one, and so the cycle itself is as long as it can be.
- chain: the same without the last link: nobody is stuck.
"""

import argparse
import random
from collections.abc import Callable, Sequence
from statistics import median
from time import process_time

from asynclock.model.deadlock import Hold, Owner, Resource, Wait, stuck
from asynclock.types import ResourceKey
from benchmarks import machine

OWNERS, ROUNDS = 10_000, 15


def entangled(size: int) -> list[Resource]:
    """So many owners, each with a lock, some with permits of more; all wait, in one large knot. Five holds and waits for each."""
    rng = random.Random(size)
    held, queues = [[n] for n in range(size)], [[n - 1 if n else size - 1] for n in range(size)]
    for _ in range(3 * size // 2):
        held[rng.randrange(size)].append(rng.randrange(size))
        queues[rng.randrange(size)].append(rng.randrange(size))
    return [_resource(place, *both) for place, both in enumerate(zip(held, queues, strict=True))]


def circle(size: int) -> list[Resource]:
    """Each has a lock that the one before waits for."""
    return [_resource(place, [place], [place - 1 if place else size - 1]) for place in range(size)]


def chain(size: int) -> list[Resource]:
    """The same, but the last one waits for nobody."""
    return circle(size)[1:]


def _resource(place: int, held: list[int], queue: list[int]) -> Resource:
    holders = [Hold(owner=_owner(n), permits=1, lease=f"lease {place}/{at}") for at, n in enumerate(held)]
    waiters = [Wait(owner=_owner(n), permits=1, request=f"request {place}/{at}") for at, n in enumerate(queue)]
    key = ResourceKey("default", str(place))
    return Resource(key=key, capacity=len(held), holders=tuple(holders), waiters=tuple(waiters))


def _owner(number: int) -> Owner:
    return Owner("client", str(number))


def edges(resources: list[Resource]) -> int:
    """How many holds and waits there are."""
    return sum(len(one.holders) + len(one.waiters) for one in resources)


SHAPES: tuple[Callable[[int], list[Resource]], ...] = (entangled, circle, chain)


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.deadlocks", description=__doc__)
    parser.add_argument("owners", nargs="?", type=int, default=OWNERS, help=f"how many (default: {OWNERS:,})")
    owners = parser.parse_args(arguments).owners
    worlds = {shape.__name__: shape(owners) for shape in SHAPES}
    seconds = {name: list[float]() for name in worlds}
    for _ in range(ROUNDS):
        for name, resources in worlds.items():
            began = process_time()
            stuck(resources)
            seconds[name].append(process_time() - began)
    here = machine.describe()
    print(f"{here['CPU']}, {here['cores']} cores, {here['Python']}; load {here['load when it began']}")
    for name, resources in worlds.items():
        some = [round(1000 * one, 1) for one in (median(seconds[name]), min(seconds[name]), max(seconds[name]))]
        print(
            f"{name:<10} {owners:,} owners, {edges(resources):,} holds and waits: {some[0]} ms ({some[1]} to {some[2]})"
        )


if __name__ == "__main__":
    main()
