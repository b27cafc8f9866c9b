import asyncio

import pytest

from asynclock.clock import SYSTEM_CLOCK
from asynclock.errors import StoreRefused, StoreUnavailable
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire, Release, Renew
from asynclock.runtime.sending.batch import Batcher
from asynclock.runtime.turn import NEVER
from asynclock.stores.protocol import Capabilities, StoreForgot
from asynclock.types import Grade, ResourceKey

KEY = ResourceKey("p", "n")


class ScriptedStore:
    """Answers each apply with the next entry of a script: an error to raise, a future to wait for, or None for success."""

    def __init__(self, *script, in_flight=1):
        self.script = list(script)
        self.batches = []
        self.capabilities = Capabilities(
            name="scripted", grade=Grade.PROCESS_LOCAL, max_batch=4, reach="loop", in_flight=in_flight
        )

    async def apply(self, commands):
        self.batches.append(list(commands))
        step = self.script.pop(0) if self.script else None
        if isinstance(step, Exception):
            raise step
        if isinstance(step, asyncio.Future):
            await step
        return self._outcomes(commands)

    def _outcomes(self, commands):
        return [
            o.Failed(message="no such thing")
            if command.id == "bad"
            else o.Granted(id=command.id, token=1, tokens=1, ttl_ms=1000)
            for command in commands
        ]


class PostingStore(ScriptedStore):
    """The same, by callback."""

    def post(self, commands, answer):
        self.batches.append(list(commands))
        step = self.script.pop(0) if self.script else None
        if isinstance(step, asyncio.Future):
            step.add_done_callback(lambda step: answer(step.exception() or self._outcomes(commands)))
        else:
            asyncio.get_running_loop().call_soon(answer, step or self._outcomes(commands))


@pytest.fixture(params=[ScriptedStore, PostingStore], autouse=True)
def kind(request, monkeypatch):
    """Every store may be awaited; some also answer by callback. The batcher is the same for both."""
    monkeypatch.setattr(Running, "kind", request.param)
    return request.param


class Running:
    """A batcher with its task, and what it answered."""

    kind = ScriptedStore

    def __init__(self, *script, **more):
        self.store = self.kind(*script, **more)
        self.forgot = 0
        self.troubles = []
        self.answers = {}
        self.batcher = Batcher(self.store, SYSTEM_CLOCK, on_forgot=self._forgot, on_trouble=self.troubles.append)

    def _forgot(self):
        self.forgot += 1

    def acquire(self, request_id, *, patience=5.0, **more):
        return self.batcher.submit(
            Acquire(key=KEY, id=request_id, client="c", owner="o"),
            lambda outcome, sent: self.answers.setdefault(request_id, outcome),
            SYSTEM_CLOCK.monotonic() + patience,
            **more,
        )

    async def __aenter__(self):
        self.task = asyncio.create_task(self.batcher.run())
        return self

    async def __aexit__(self, *_):
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)


def ids(batch):
    return [command.id for command in batch]


async def test_one_turn_of_the_loop_is_one_batch_in_order(until):
    """What is asked for together travels together."""
    async with Running() as running:
        for request_id in "abc":
            running.acquire(request_id)
        await until(lambda: len(running.answers) == 3)
        assert [ids(batch) for batch in running.store.batches] == [["a", "b", "c"]]
        assert [running.answers[request_id].id for request_id in "abc"] == ["a", "b", "c"]


async def test_a_batch_is_no_larger_than_the_store_takes(until):
    """Ten commands to a store that takes four are three batches."""
    async with Running() as running:
        for number in range(10):
            running.acquire(str(number))
        await until(lambda: len(running.answers) == 10)
        assert [len(batch) for batch in running.store.batches] == [4, 4, 2]


async def test_what_arrives_during_a_batch_leaves_with_the_next(until):
    """A single command is not delayed to fill a batch, and a batch under way delays nobody beyond itself."""
    gate = asyncio.get_running_loop().create_future()
    async with Running(gate) as running:
        running.acquire("a")
        await until(lambda: running.store.batches)
        running.acquire("b")
        running.acquire("c")
        gate.set_result(None)
        await until(lambda: len(running.answers) == 3)
        assert [ids(batch) for batch in running.store.batches] == [["a"], ["b", "c"]]


async def test_an_unavailable_store_is_asked_again_with_the_same_commands(until):
    """A command whose fate is unknown is sent again under its id, before anything newer."""
    async with Running(StoreUnavailable("gone"), StoreUnavailable("gone")) as running:
        running.acquire("a")
        await until(lambda: len(running.answers) == 1)
        assert [ids(batch) for batch in running.store.batches] == [["a"]] * 3
        assert [type(trouble) for trouble in running.troubles] == [StoreUnavailable, type(None)]
        assert not running.batcher.in_trouble()


async def test_a_command_is_given_up_at_its_deadline(until):
    """Retrying ends; the error says what the store said last."""
    async with Running(*[StoreUnavailable("the cable is cut")] * 100) as running:
        running.acquire("a", patience=0.2)
        await until(lambda: len(running.answers) == 1)
        assert isinstance(running.answers["a"], StoreUnavailable)
        assert "the cable is cut" in str(running.answers["a"])
        assert running.batcher.in_trouble()


async def test_a_refusal_is_not_retried(until):
    """What must be fixed by people is said at once."""
    async with Running(StoreRefused("no rights")) as running:
        running.acquire("a")
        await until(lambda: len(running.answers) == 1)
        assert isinstance(running.answers["a"], StoreRefused)
        assert len(running.store.batches) == 1


async def test_one_failed_command_fails_alone(until):
    """A bad neighbour in the batch costs the others nothing."""
    async with Running() as running:
        for request_id in ("a", "bad", "b"):
            running.acquire(request_id)
        await until(lambda: len(running.answers) == 3)
        assert isinstance(running.answers["bad"], StoreRefused)
        assert isinstance(running.answers["b"], o.Granted)


async def test_a_command_dropped_before_it_left_is_never_sent(until):
    """There is nothing to undo for what never left."""
    async with Running() as running:
        entry = running.acquire("a")
        assert running.batcher.drop(entry) is True
        running.acquire("b")
        await until(lambda: "b" in running.answers)
        assert [ids(batch) for batch in running.store.batches] == [["b"]]
        assert "a" not in running.answers


async def test_a_command_dropped_after_it_left_is_not_sent_again(until):
    """Its withdrawal follows; a retry after that would undo the withdrawal."""
    sending = asyncio.get_running_loop().create_future()
    async with Running(sending) as running:
        entry = running.acquire("a")
        await until(lambda: running.store.batches)
        assert running.batcher.drop(entry) is False
        sending.set_exception(StoreUnavailable("cut"))
        running.acquire("b")
        await until(lambda: "b" in running.answers)
        assert [ids(batch) for batch in running.store.batches] == [["a"], ["b"]]


async def test_forgetting_is_told_before_anything_is_sent_again_and_leases_are_not_asked_for(until):
    """In quarantine only what keeps old leases goes out; requests for new ones follow when it ends."""
    async with Running(StoreForgot("restarted")) as running:
        running.batcher._on_forgot = lambda: running.batcher.quarantine(SYSTEM_CLOCK.monotonic() + 0.2)
        running.acquire("a")
        renewed = []
        await until(lambda: len(running.store.batches) == 1)
        running.batcher.submit(
            Renew(key=KEY, id="held", ttl_ms=1000), lambda *answer: renewed.append(answer), SYSTEM_CLOCK.monotonic() + 5
        )
        await until(lambda: renewed)
        assert "a" not in running.answers
        await until(lambda: "a" in running.answers)
        assert [ids(batch) for batch in running.store.batches] == [["a"], ["held"], ["a"]]


async def test_a_release_in_quarantine_does_not_ask_for_the_next_lease(until):
    """The release goes out; the request that travelled with it does not."""
    async with Running() as running:
        running.batcher.quarantine(SYSTEM_CLOCK.monotonic() + 5)
        done = []
        following = Acquire(key=KEY, id="next", client="c", owner="o")
        running.batcher.submit(
            Release(key=KEY, id="held", then=following),
            lambda *answer: done.append(answer),
            SYSTEM_CLOCK.monotonic() + 5,
        )
        await until(lambda: done)
        assert running.store.batches == [[Release(key=KEY, id="held")]]


async def test_whoever_will_not_wait_for_a_retry_is_told_of_trouble(until):
    """A leaving block hears after one failed attempt; its release goes on."""
    troubles = []
    async with Running(StoreUnavailable("gone")) as running:
        running.acquire("a", on_trouble=troubles.append)
        await until(lambda: "a" in running.answers)
        assert [str(trouble) for trouble in troubles] == ["gone"]


async def test_drained_waits_for_every_answer(until):
    """Closing may rely on it: nothing is under way afterwards."""
    gate = asyncio.get_running_loop().create_future()
    async with Running(gate) as running:
        running.acquire("a")
        draining = asyncio.create_task(running.batcher.drained())
        await until(lambda: running.store.batches)
        assert not draining.done()
        gate.set_result(None)
        await draining
        assert "a" in running.answers
        await running.batcher.drained()


@pytest.mark.parametrize("number", [1, 5])
async def test_a_store_that_answers_too_few_is_a_bug_that_is_not_hidden(number):
    """A store that breaks its contract stops the batcher, loudly."""
    running = Running()

    async def short(commands):
        return []

    running.store.apply = short
    running.store.post = lambda _, answer: asyncio.get_running_loop().call_soon(answer, [])
    running.batcher.use(running.store)
    for request in range(number):
        running.acquire(str(request))
    with pytest.RaisesGroup(pytest.RaisesExc(RuntimeError, match="0 outcomes")):
        await running.batcher.run()


async def test_several_batches_are_under_way_where_the_store_takes_them(until):
    """While the store works on one batch the next is on its way, in order."""
    first, second = (asyncio.get_running_loop().create_future() for _ in range(2))
    async with Running(first, second, in_flight=2) as running:
        for number in range(10):
            running.acquire(str(number))
        await until(lambda: len(running.store.batches) == 2)
        assert [ids(batch) for batch in running.store.batches] == [["0", "1", "2", "3"], ["4", "5", "6", "7"]]
        first.set_result(None)
        await until(lambda: len(running.store.batches) == 3)
        second.set_result(None)
        await until(lambda: len(running.answers) == 10)


async def test_after_a_failure_all_goes_again_in_its_first_order(until):
    """Nothing overtakes a command whose fate is unknown, however many batches were under way."""
    first, second = (asyncio.get_running_loop().create_future() for _ in range(2))
    async with Running(first, second, in_flight=2) as running:
        for number in range(8):
            running.acquire(str(number))
        await until(lambda: len(running.store.batches) == 2)
        running.acquire("late")
        second.set_exception(StoreUnavailable("cut"))
        for _ in range(20):
            await asyncio.sleep(0)
        assert len(running.store.batches) == 2, "the first batch is still under way"
        first.set_exception(StoreUnavailable("cut"))
        await until(lambda: len(running.answers) == 9)
        sent_again = [request_id for batch in running.store.batches[2:] for request_id in ids(batch)]
        assert sent_again == [*map(str, range(8)), "late"]


async def test_what_was_dropped_in_quarantine_is_over(until):
    """It is not sent when the quarantine ends, nobody is told of it, and draining does not wait for it."""
    async with Running(StoreUnavailable("cut")) as running:
        running.batcher.quarantine(SYSTEM_CLOCK.monotonic() + 0.2)
        dropped = running.acquire("dropped")
        kept = running.acquire("kept")
        await until(lambda: len(running.batcher._quarantine.kept) == 2)
        dropped.attempts = 1  # as if it had been sent before the store forgot
        running.batcher.drop(dropped)
        await until(lambda: "kept" in running.answers)
        assert "dropped" not in running.answers
        running.batcher.quarantine(SYSTEM_CLOCK.monotonic() + 60)
        another = running.acquire("another")
        await until(lambda: running.batcher._quarantine.kept)
        running.batcher.drop(another)
        async with asyncio.timeout(1):
            await running.batcher.drained()
        assert kept.attempts == 2


def renewals(*request_ids):
    return [Renew(key=KEY, id=request_id, ttl_ms=1000) for request_id in request_ids]


async def test_renewals_that_go_as_one_are_answered_as_one(until):
    """Each gets its own outcome, and its neighbours in the batch get theirs."""
    answers = []
    async with Running(in_flight=1) as running:
        running.acquire("a")
        running.batcher.submit_renewals(renewals("r", "bad"), lambda *answer: answers.append(answer), NEVER)
        running.acquire("b")
        await until(lambda: "b" in running.answers)
        assert [ids(batch) for batch in running.store.batches] == [["a", "r", "bad", "b"]]
        ((outcomes, sent),) = answers
        assert [type(outcome) for outcome in outcomes] == [o.Granted, o.Failed]
        assert 0 < sent <= SYSTEM_CLOCK.monotonic()
        assert [running.answers[request_id].id for request_id in "ab"] == ["a", "b"]


async def test_renewals_that_go_as_one_are_not_torn_apart(until):
    """What does not fit any more leaves with the next batch, whole; what is more than a batch leaves all the same."""
    answers = []
    async with Running() as running:
        for request_id in "abc":
            running.acquire(request_id)
        running.batcher.submit_renewals(renewals("r", "s"), lambda *answer: answers.append(answer), NEVER)
        running.batcher.submit_renewals(renewals(*"12345"), lambda *answer: answers.append(answer), NEVER)
        await until(lambda: len(answers) == 2)
        assert [ids(batch) for batch in running.store.batches] == [["a", "b", "c"], ["r", "s"], list("12345")]


async def test_renewals_that_go_as_one_are_retried_and_given_up_as_one(until):
    """They are commands like others: sent again until their deadline, and then answered by the error."""
    answers = []
    async with Running(StoreUnavailable("gone")) as running:
        running.batcher.submit_renewals(renewals("r", "s"), lambda *answer: answers.append(answer), NEVER)
        await until(lambda: answers)
        assert [ids(batch) for batch in running.store.batches] == [["r", "s"]] * 2
        running.batcher.submit_renewals(renewals("late"), lambda *answer: answers.append(answer), 0.0)
        await until(lambda: len(answers) == 2)
        assert isinstance(answers[1][0], StoreUnavailable)
    running.batcher.abandon(StoreUnavailable("closed"))
    running.batcher.submit_renewals(renewals("after"), lambda *answer: answers.append(answer), NEVER)
    await until(lambda: len(answers) == 3)
    assert str(answers[2][0]) == "closed"


async def test_a_bug_behind_an_answer_is_not_hidden(kind):
    """Whoever is told of an outcome and fails stops the batcher, loudly."""
    running = Running()

    def broken(*_):
        raise ZeroDivisionError

    running.batcher.submit(renewals("r")[0], broken, NEVER)
    with pytest.RaisesGroup(ZeroDivisionError):
        await running.batcher.run()


async def test_what_an_answer_wakes_leaves_in_the_same_turn(kind, monkeypatch):
    """A task that asks again and again waits for no turn of the loop between an answer and its next question."""
    turns, loop = 0, asyncio.get_running_loop()
    once = loop._run_once

    def counting():
        nonlocal turns
        turns += 1
        once()

    async with Running() as running:
        monkeypatch.setattr(loop, "_run_once", counting)
        for number in range(52):
            if number == 2:
                turns = 0
            answered = loop.create_future()
            running.batcher.submit(renewals(str(number))[0], lambda *_, a=answered: a.set_result(None), NEVER)
            await answered
        # The store's answer, and the task with the next batch behind it. Where the store is awaited, its task takes the turn.
        assert turns == 100, kind
