"""What terminals send as keys, in whatever pieces it comes."""

import pytest

from asynclock.cli.top.keys import Keys


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (b"q", ["q"]),
        (b"\x1b[A", ["up"]),
        (b"\x1bOB", ["down"]),
        (b"\x1b[1;5A", ["up"]),
        (b"\x1b[5~\x1b[6;2~", ["page up", "page down"]),
        (b"\x1b[H\x1b[4~", ["home", "end"]),
        (b"\r\n", ["enter", "enter"]),
        (b"a\x7f\x15", ["a", "backspace", "clear"]),
        ("é語".encode(), ["é", "語"]),
        (b"\x1b[200~", []),
        (b"\x1b[3~x", ["x"]),
        (b"\x1bx", ["escape", "x"]),
        (b"\x1b\x1b[A", ["escape", "up"]),
        (b"\x00\x01\xff", ["\ufffd"]),
    ],
)
def test_keys_come_in_any_pieces(sent: bytes, keys: list[str]) -> None:
    """All at once, byte by byte, or cut in two anywhere: they are the same keys."""
    for cut in range(len(sent) + 1):
        parser = Keys()
        assert parser.feed(sent[:cut]) + parser.feed(sent[cut:]) == keys
        assert not parser.waits
    parser = Keys()
    assert [key for byte in sent for key in parser.feed(bytes([byte]))] == keys


def test_escape_alone_is_known_by_time() -> None:
    """It begins every sequence, so it is a key only when nothing has come after it."""
    parser = Keys()
    assert parser.feed(b"\x1b") == []
    assert parser.waits
    assert parser.rest() == ["escape"]
    assert not parser.waits


def test_what_never_ends_is_not_kept() -> None:
    """Whatever is sent, little of it is remembered, and keys work afterwards."""
    parser = Keys()
    parser.feed(b"\x1b[" + b"1;" * 10_000)
    parser.rest()
    assert parser.feed(b"q") == ["q"]
    parser.feed(b"\x1b[12")
    assert parser.rest() == []
    assert parser.feed(b"q") == ["q"]
