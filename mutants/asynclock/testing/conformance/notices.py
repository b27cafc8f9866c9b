"""Notices: hints that come to the right client, and to no other."""

from asynclock.stores.protocol import Contended, Granted, Revoked
from asynclock.testing.conformance.peer import LONG_MS, expect
from asynclock.testing.conformance.rules import Rules


class NoticeRules(Rules):
    """Only for stores that say ``keeps_notices``; the runtime does without, more slowly."""

    async def test_a_granted_waiter_hears_of_it(self) -> None:
        """The notice carries the id and the tokens of the grant."""
        async with self.clients("a", "b") as (a, b):
            if a.store.capabilities.keeps_notices:
                await a.hold("a1")
                await b.queue("b1", tokens=7)
                await a.release("a1")
                notice = expect(await b.notice(), Granted)
                assert notice == Granted(id="b1", token=(await b.hold("b1")).token, tokens=7)

    async def test_a_holder_hears_who_queues_behind_it(self) -> None:
        """And how long that one has waited, so that it can tell whether it may pass the lease on locally."""
        async with self.clients("a", "b") as (a, b):
            if a.store.capabilities.keeps_notices:
                await a.hold("a1")
                since_ms = (await b.inspect()).now_ms
                await b.queue("b1", waited_ms=60_000)
                notice = expect(await a.notice(), Contended)
                assert (notice.id, notice.contender) == ("a1", -60_000)
                await b.expect_contender(notice.contender, since_ms)

    async def test_a_holder_hears_that_it_was_forced_out(self) -> None:
        """With the reason and the name that the operator gave."""
        async with self.clients("a", "b") as (a, b):
            if a.store.capabilities.keeps_notices:
                held = await a.hold("a1")
                await b.force(token=held.token)
                assert await a.notice() == Revoked(id="a1", reason="stuck", by="ops")

    async def test_nobody_hears_what_concerns_another(self) -> None:
        """Of three clients the one in the middle is granted; the others hear nothing of that."""
        async with self.clients("a", "b", "c") as (a, b, c):
            if a.store.capabilities.keeps_notices:
                await a.hold("a1", ttl_ms=LONG_MS)
                await b.queue("b1")
                await c.queue("c1", priority=-1)
                for _ in range(2):
                    expect(await a.notice(), Contended)
                await a.release("a1")
                expect(await b.notice(), Granted)
                await b.release("b1")
                assert expect(await c.notice(), Granted).id == "c1"
                assert (a.unread, b.unread, c.unread) == (0, 0, 0)
