"""A trace context in the details of a lease: there and back, and what strangers may have written."""

import json

import pytest

from asynclock.runtime.details import describe
from asynclock.telemetry.carrier import carried, carry, provisional

TRACE, SPAN = 0x0AF7651916CD43DD8448EB211C80319C, 0xB7AD6B7169203331
TRACEPARENT = f"00-{TRACE:032x}-{SPAN:016x}-01"


@pytest.mark.parametrize(
    "details", [describe("worker", {"a": '"}'}), "{}", '{"host":"h"}'], ids=["full", "none", "host"]
)
@pytest.mark.parametrize("span", ["acquire", "hold"])
def test_there_and_back(details, span):
    """What was there stays, and what is added is found again."""
    text = carry(details, TRACEPARENT, span)
    assert {**json.loads(details), "trace": TRACEPARENT, "span": span} == json.loads(text)
    assert carried(text) == (TRACE, SPAN, 1, span == "hold")
    assert provisional(text) == (span == "acquire")


@pytest.mark.parametrize(
    "details",
    [
        "",
        "{}",
        '{"trace"',
        '["trace"]',
        '"trace"',
        '{"trace":7}',
        '{"trace":null}',
        '{"trace":{"trace":1}}',
        '{"trace":"00-' + "0" * 32 + '-00f067aa0ba902b7-01"}',
        '{"trace":"00-4bf92f3577b34da6a3ce929d0e0e4736-' + "0" * 16 + '-01"}',
        '{"trace":"ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"}',
        '{"trace":"00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"}',
        '{"trace":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\\u0000"}',
        '{"trace":"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7"}',
    ],
)
def test_what_is_no_context_is_none(details):
    """Details are other people's text."""
    assert carried(details) is None


def test_a_later_version_may_append():
    """As the W3C has it."""
    assert carried(f'{{"trace":"{TRACEPARENT.replace("00-", "cc-", 1)}-what-the-future-brings"}}') == (
        TRACE,
        SPAN,
        1,
        True,
    )
