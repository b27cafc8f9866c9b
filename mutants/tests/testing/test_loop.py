"""The virtual loop: time jumps, order is seeded, standstill is an error."""

import asyncio
import threading
from collections.abc import Callable
from typing import Any

import pytest

import asynclock
from asynclock.testing import FakeClock, Stalled, UnfinishedTasks, VirtualLoop, run


async def letters() -> str:
    """What five tasks write, each in three steps."""
    written: list[str] = []

    async def write(letter: str) -> None:
        for _ in range(3):
            written.append(letter)
            await asyncio.sleep(0)

    async with asyncio.TaskGroup() as group:
        for letter in "abcde":
            group.create_task(write(letter))
    return "".join(written)


def test_an_hour_passes_at_once() -> None:
    """Sleeping tasks wake in the order of their times, each at exactly its time."""
    woken: list[tuple[str, float]] = []

    async def sleeper(name: str, seconds: float) -> None:
        await asyncio.sleep(seconds)
        woken.append((name, asyncio.get_running_loop().time()))

    async def main() -> None:
        async with asyncio.TaskGroup() as group:
            for name, seconds in [("slow", 3600.1), ("quick", 0.3), ("middle", 7.7)]:
                group.create_task(sleeper(name, seconds))

    run(main)
    assert woken == [("quick", 0.3), ("middle", 7.7), ("slow", 3600.1)]


def test_without_a_seed_the_order_is_that_of_asyncio() -> None:
    """It is what asyncio.run does."""
    assert run(letters) == asyncio.run(letters()) == "abcdeabcdeabcde"


def test_a_seed_is_an_order() -> None:
    """The same seed gives the same order every time, and many seeds give many orders, none of which loses a step."""
    orders = [run(letters, seed=seed) for seed in range(30)]
    assert orders == [run(letters, seed=seed) for seed in range(30)]
    assert len(set(orders)) > 25
    assert all(sorted(order) == sorted("abcde" * 3) for order in orders)


def test_other_callbacks_keep_their_order() -> None:
    """Plain callbacks run as they were scheduled under every seed."""

    async def main() -> list[int]:
        loop = asyncio.get_running_loop()
        seen: list[int] = []
        for number in range(20):
            loop.call_soon(seen.append, number)
        await asyncio.sleep(1)
        return seen

    assert all(run(main, seed=seed) == list(range(20)) for seed in range(20))


def test_a_seed_finds_what_the_usual_order_hides() -> None:
    """A read-modify-write that is safe by luck of the order fails under some seed."""

    async def main() -> int:
        count = 0
        turn = asyncio.Event()

        async def first() -> None:
            nonlocal count
            count += 1
            turn.set()

        async def second() -> None:
            nonlocal count
            if not turn.is_set():
                count += 100

        async with asyncio.TaskGroup() as group:
            group.create_task(first())
            group.create_task(second())
        return count

    assert run(main) == 1
    assert {run(main, seed=seed) for seed in range(20)} == {1, 101}


def test_a_standstill_names_who_waits() -> None:
    """Two tasks that wait for each other end in an error with their names and places, not in a hung test."""

    async def main() -> None:
        one, two = asyncio.Event(), asyncio.Event()

        async def wait_for(mine: asyncio.Event, other: asyncio.Event) -> None:
            await other.wait()
            mine.set()

        async with asyncio.TaskGroup() as group:
            group.create_task(wait_for(one, two), name="one")
            group.create_task(wait_for(two, one), name="two")

    with pytest.raises(Stalled, match="nothing is ready") as caught:
        run(main, seed=3)
    assert {"one", "two"} <= set(caught.value.tasks)
    assert "test_loop.py" in str(caught.value)
    assert caught.value.__notes__ == ["on a virtual loop with seed=3"]


def test_timers_alone_are_a_standstill_too() -> None:
    """A heartbeat that beats for ever does not hide that nobody gets on."""

    async def main() -> None:
        async def beat() -> None:
            while True:
                await asyncio.sleep(10)

        beating = asyncio.create_task(beat(), name="heart")
        await asyncio.Event().wait()
        beating.cancel()

    with pytest.raises(Stalled, match="only timers have run for 600 s"):
        run(main, limit=600)


def test_polling_without_sleeping_is_a_standstill_too() -> None:
    """Time cannot pass while somebody always has something to do."""

    async def main() -> None:
        while asyncio.get_running_loop().time() < 1:
            await asyncio.sleep(0)

    with pytest.raises(Stalled, match="no time has passed"):
        run(main)


def test_tasks_left_behind_are_an_error() -> None:
    """A background task that outlives the main coroutine is named."""

    async def main() -> None:
        leaked.append(asyncio.create_task(asyncio.sleep(5), name="forgotten"))

    leaked: list[asyncio.Task[None]] = []
    with pytest.raises(UnfinishedTasks, match="forgotten") as caught:
        run(main)
    assert caught.value.tasks == ("forgotten",)
    assert leaked[0].cancelled()


@pytest.mark.parametrize(
    "reach_out",
    [
        lambda: asyncio.to_thread(int),
        lambda: asyncio.open_connection("127.0.0.1", 9),
        lambda: asyncio.create_subprocess_exec("true"),
        lambda: asyncio.open_unix_connection("/nowhere"),
    ],
    ids=["thread", "socket", "process", "unix"],
)
def test_the_world_is_refused(reach_out: Callable[[], Any]) -> None:
    """What depends on real time or another thread says so instead of making the run irreproducible."""

    async def main() -> None:
        await reach_out()

    with pytest.raises(RuntimeError, match="a virtual loop has no threads, sockets or processes"):
        run(main)


def test_other_threads_are_refused() -> None:
    """A callback from another thread has no place in virtual time."""

    async def main() -> str:
        said: list[str] = []
        loop = asyncio.get_running_loop()
        loop.call_soon_threadsafe(said.append, "from the loop itself")

        def call() -> None:
            try:
                loop.call_soon_threadsafe(said.append, "from elsewhere")
            except RuntimeError as error:
                said.append(str(error))

        thread = threading.Thread(target=call)
        thread.start()
        thread.join()
        await asyncio.sleep(0)
        return said[0]

    assert "knows no other threads" in run(main)


def test_a_cancel_meets_a_task_that_is_woken_but_has_not_run() -> None:
    """Putting a step off reaches the state in which a grant and a cancel arrive together."""

    async def main() -> bool:
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()

        async def wait() -> None:
            await future

        async def cancel() -> None:
            await future
            waiting.cancel()

        waiting = asyncio.create_task(wait())
        cancelling = asyncio.create_task(cancel())
        await asyncio.sleep(0.1)
        future.set_result(None)
        await asyncio.wait([waiting, cancelling])
        return waiting.cancelled()

    assert {run(main, seed=seed) for seed in range(40)} == {True, False}


def test_leases_live_in_virtual_time() -> None:
    """With a clock that follows the loop, a whole client runs on it: a day of holding and waiting, seeded, in no time."""

    async def main() -> list[int]:
        tokens: list[int] = []
        async with asynclock.connect("memory://virtual", clock=FakeClock()) as client:
            lock = client.lock("deploy", ttl=30)

            async def work() -> None:
                async with lock.acquire() as lease:
                    await asyncio.sleep(3600)
                    lease.ensure()
                    tokens.append(lease.token)

            async with asyncio.TaskGroup() as group:
                for _ in range(8):
                    group.create_task(work())
        return tokens

    for seed in range(5):
        tokens = run(main, seed=seed)
        assert tokens == sorted(set(tokens))
        assert len(tokens) == 8


def test_a_blocked_loop_loses_its_lease() -> None:
    """Time that passes without the loop running is noticed by ensure(), before anything is renewed."""

    async def main() -> None:
        clock = FakeClock()
        async with (
            asynclock.connect("memory://blocked", clock=clock) as client,
            client.lock("deploy", ttl=3).acquire() as lease,
        ):
            clock.advance(10)
            lease.ensure()

    with pytest.raises(asynclock.LeaseLost):
        run(main)


def test_the_clock_follows_its_loop() -> None:
    """Both show the same time, also after a jump; the wall clock can be set apart."""

    async def main() -> None:
        loop = asyncio.get_running_loop()
        assert isinstance(loop, VirtualLoop)
        clock = FakeClock(wall=1000.0)
        await asyncio.sleep(2.5)
        assert clock.monotonic() == loop.time() == 2.5
        clock.advance(1.5)
        assert clock.monotonic() == loop.time() == 4.0
        clock.step_wall(-100)
        assert clock.wall() == 904.0

    run(main)


def test_a_clock_without_a_loop_stands_still() -> None:
    """It moves only when told to, and never back."""
    clock = FakeClock(wall=50.0)
    assert (clock.monotonic(), clock.wall()) == (0.0, 50.0)
    clock.advance(2)
    assert (clock.monotonic(), clock.wall()) == (2.0, 52.0)
    for moving in (clock, VirtualLoop()):
        with pytest.raises(ValueError, match="does not go back"):
            moving.advance(-1)
        if isinstance(moving, VirtualLoop):
            moving.close()
