"""Which span is current: in the body the hold, elsewhere and afterwards not, however the body is left."""

import asyncio
import contextvars
import gc

from opentelemetry import trace


async def test_left_in_another_task(client, spans, caplog):
    """A lease that one task enters and another leaves is current in neither afterwards, and nothing is complained of."""
    with spans.tracer.start_as_current_span("request") as request:
        acquisition = client.lock("n").acquire()
        await acquisition.__aenter__()

        async def leave():
            await acquisition.__aexit__(None, None, None)
            with spans.tracer.start_as_current_span("in the other task") as span:
                return span

        elsewhere = await asyncio.create_task(leave())
        with spans.tracer.start_as_current_span("here") as here:
            pass
    assert elsewhere.parent == here.parent == request.get_span_context()
    assert caplog.records == []


async def test_a_generator_left_in_the_middle(client, spans, caplog):
    """Its caller's spans do not hang under a hold that is over."""

    async def numbers():
        async with client.lock("n"):
            for number in range(3):
                yield number

    with spans.tracer.start_as_current_span("request") as request:
        async for _ in numbers():
            break
        gc.collect()
        while client.stats()["default"].holding:
            await asyncio.sleep(0)
        with spans.tracer.start_as_current_span("afterwards") as afterwards:
            trace.get_current_span().set_attribute("whose", "its own")
        trace.get_current_span().set_attribute("whose", "the request's")
        async with client.lock("m"):
            pass
    assert afterwards.parent == request.get_span_context()
    assert request.attributes["whose"] == "the request's"
    assert spans.acquires()[1].parent == request.get_span_context()
    assert caplog.records == []


async def test_many_generators_left_in_the_middle_leave_no_chain(client, spans):
    """However many holds a context has outlived, what is behind them is found in one step."""

    async def one():
        async with client.lock("n"):
            yield 1

    with spans.tracer.start_as_current_span("request") as request:
        for _ in range(20):
            generator = one()
            await anext(generator)
            await asyncio.create_task(generator.aclose())
        stale = trace.get_current_span()
        assert stale._before is request
        assert stale.get_span_context() == request.get_span_context()


async def test_a_task_that_outlives_the_hold_it_was_started_under(client, spans):
    """During the hold its spans are the hold's, afterwards those of what was current before."""
    over = asyncio.Event()

    async def work():
        with spans.tracer.start_as_current_span("during") as during:
            pass
        await over.wait()
        with spans.tracer.start_as_current_span("after") as after:
            pass
        return during, after

    with spans.tracer.start_as_current_span("request") as request:
        async with client.lock("n"):
            task = asyncio.create_task(work())
            await asyncio.sleep(0)
    over.set()
    during, after = await task
    assert during.parent == spans.holds()[0].context
    assert after.parent == request.get_span_context()


async def test_holds_that_end_out_of_order(client, spans):
    """What is left last is current till then, and never what is over."""
    one, two = client.lock("one").acquire(), client.lock("two").acquire()
    await one.__aenter__()
    await two.__aenter__()
    second = trace.get_current_span()
    await one.__aexit__(None, None, None)
    assert trace.get_current_span() is second
    await two.__aexit__(None, None, None)
    assert not trace.get_current_span().get_span_context().is_valid


async def test_entered_in_a_copied_context(client, spans):
    """A context of one's own is left as it was found."""
    context = contextvars.copy_context()

    async def cycle():
        async with client.lock("n"):
            assert trace.get_current_span().is_recording()

    await asyncio.create_task(cycle(), context=context)
    assert not context.run(trace.get_current_span).get_span_context().is_valid
