"""A trail shows whether it was touched: every way to change it is found, with its place, and nothing else is."""

import json
import random

import pytest

import asynclock
from asynclock.audit import AuditLog, verify
from asynclock.audit.chain import BEGINNING, Link, anchor, checked_key, entry, read, read_anchor

KEY = "a key of sixteen bytes or more"
NAMES = ("deploy", "\u202eevil\u2028", "a\nb\x1b[31m", 'q"}{,"mac":"' + "0" * 64, "\U0001f512 é")


@pytest.fixture
def trail(tmp_path):
    """A trail of nine entries with an anchor, and its lines."""
    path, anchor_path = tmp_path / "audit.jsonl", tmp_path / "elsewhere"
    with AuditLog(path, key=KEY, anchor=anchor_path) as log:
        for number in range(9):
            log.append("granted", name=NAMES[number % len(NAMES)], token=number)
    return path, anchor_path


def problems(trail, **options):
    path, anchor_path = trail
    verdict = verify([path], key=options.pop("key", KEY), anchor=options.pop("anchor", anchor_path), **options)
    assert verdict.valid == (not verdict.problems)
    return [(problem.line, problem.what) for problem in verdict.problems]


def rewrite(trail, change):
    path, _ = trail
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(change(lines)))


def test_a_trail_that_nobody_touched_is_whole(trail):
    """And says how much there is of it."""
    path, anchor_path = trail
    verdict = verify([path], key=KEY, anchor=anchor_path)
    assert (verdict.valid, verdict.entries, verdict.first, verdict.last, verdict.anchored) == (True, 9, 1, 9, 9)
    assert verify([path], key=KEY).anchored is None


def test_an_entry_is_one_line_of_plain_ascii(trail):
    """Whatever names have in them, each entry is a line that any terminal and any tool can take."""
    path, _ = trail
    lines = path.read_bytes().split(b"\n")
    assert lines.pop() == b""
    assert len(lines) == 9
    assert all(line.decode("ascii").isprintable() for line in lines)
    assert [json.loads(line)["name"] for line in lines] == [NAMES[number % len(NAMES)] for number in range(9)]


def test_every_change_of_a_single_byte_is_found(trail):
    """Every byte of the trail, the ends of lines too, changed in one bit, to a blank, or taken out, or one put in before it."""
    path, anchor_path = trail
    path.unlink()
    anchor_path.unlink()
    with AuditLog(path, key=KEY, anchor=anchor_path) as log:
        for number in range(3):
            log.append("granted", name=NAMES[3], token=number)
    whole = path.read_bytes()
    for place in range(len(whole)):
        before, byte, after = whole[:place], whole[place : place + 1], whole[place + 1 :]
        changed = bytes([byte[0] ^ (1 << place % 8)])
        for wrong in (before + changed + after, before + b" " + after, before + after, before + b"0" + byte + after):
            if wrong != whole:
                path.write_bytes(wrong)
                found = problems(trail)
                assert found, (place, wrong[place - 20 : place + 20])
                line = whole[:place].count(b"\n") + 1
                assert found[0][0] in (line, line + 1), found


def test_bytes_of_another_line_are_found(trail):
    """A value taken from another entry is as wrong as one that was made up."""
    path, _ = trail
    whole = path.read_bytes()
    luck = random.Random(7)
    lines = whole.splitlines(keepends=True)
    for _ in range(300):
        first, second = luck.sample(range(len(lines)), 2)
        place, length = luck.randrange(len(lines[first]) - 1), luck.randint(1, 80)
        mixed = lines[first][:place] + lines[second][place : place + length] + lines[first][place + length :]
        if mixed != lines[first]:
            path.write_bytes(b"".join([*lines[:first], mixed, *lines[first + 1 :]]))
            assert problems(trail), (first, second, place, length)


@pytest.mark.parametrize(
    ("change", "found"),
    [
        pytest.param(
            lambda lines: [*lines[:3], lines[4], lines[3], *lines[5:]],
            [
                (4, "entry 4 is missing before entry 5"),
                (5, "entry 4 comes after entry 5: exchanged, or put in once more"),
            ],
            id="two exchanged",
        ),
        pytest.param(
            lambda lines: [*lines[:3], *lines[6:]],
            [(4, "entries 4 to 6 are missing before entry 7")],
            id="some taken out of the middle",
        ),
        pytest.param(
            lambda lines: lines[2:],
            [(1, "entries 1 to 2 are missing before entry 3")],
            id="the first taken out",
        ),
        pytest.param(
            lambda lines: lines[:7],
            [(7, "entries 8 to 9 are missing at the end: the anchor has seen 9")],
            id="the end cut off",
        ),
        pytest.param(
            lambda lines: [],
            [(0, "entries 1 to 9 are missing at the end: the anchor has seen 9")],
            id="all cut off",
        ),
        pytest.param(
            lambda lines: [*lines[:6], lines[2], *lines[6:]],
            [(7, "entry 3 comes after entry 6: exchanged, or put in once more")],
            id="an old one put in again",
        ),
        pytest.param(
            lambda lines: [*lines, lines[8]],
            [(10, "entry 9 comes after entry 9: exchanged, or put in once more")],
            id="the last one twice",
        ),
        pytest.param(
            lambda lines: [*lines[:4], lines[4].replace(b'"token":4', b'"token":5'), *lines[5:]],
            [(5, "entry 5 was edited, or is of another key")],
            id="one edited",
        ),
        pytest.param(
            lambda lines: [*lines[:4], b"hello\n", *lines[4:]],
            [(5, "this is no entry of an audit trail")],
            id="something else put in",
        ),
        pytest.param(
            lambda lines: [*lines[:8], lines[8][:-1]],
            [(9, "the line is not complete")],
            id="the last line without its end",
        ),
        pytest.param(
            lambda lines: [*lines[:8], lines[8][:50]],
            [
                (9, "the line is not complete"),
                (9, "entry 9 is missing at the end: the anchor has seen 9"),
            ],
            id="the last line torn",
        ),
        pytest.param(
            lambda lines: list(reversed(lines)),
            [(1, "entries 1 to 8 are missing before entry 9")]
            + [
                (9 - seq + 1, f"entry {seq} comes after entry 9: exchanged, or put in once more")
                for seq in range(8, 0, -1)
            ],
            id="backwards",
        ),
    ],
)
def test_what_is_wrong_is_said_with_its_place(trail, change, found):
    """The line and what happened to it; what stands after it and is right is not complained of."""
    rewrite(trail, change)
    assert problems(trail) == found


def test_a_forged_entry_is_found(trail):
    """Put in, with a mac of another key, in the right place and with the right mac before it."""

    def forge(lines):
        before = read(KEY.encode(), lines[3].rstrip(b"\n"))
        line, _ = entry(b"another key", before.link, {"action": "granted", "name": "deploy", "token": 99})
        return [*lines[:4], line + b"\n", *lines[4:]]

    rewrite(trail, forge)
    first, second = problems(trail)
    assert first == (5, "entry 5 was edited, or is of another key")
    assert second == (6, "entry 5 comes after entry 5: exchanged, or put in once more")


def test_a_genuine_entry_of_another_trail_is_found(trail, tmp_path):
    """One of the same key and number, from a trail that went another way."""
    other = tmp_path / "other.jsonl"
    with AuditLog(other, key=KEY) as log:
        for number in range(9):
            log.append("granted", name="other", token=number)
    theirs = other.read_bytes().splitlines(keepends=True)
    rewrite(trail, lambda lines: [*lines[:4], theirs[4], *lines[5:]])
    assert problems(trail) == [
        (5, "entry 5 does not follow the entry 4 that stands before it"),
        (6, "entry 6 does not follow the entry 5 that stands before it"),
    ]


def test_a_trail_written_anew_is_found_by_its_anchor(trail, tmp_path):
    """Even by somebody who has the key, as long as the anchor is out of reach."""
    path, _ = trail
    path.unlink()
    with AuditLog(path, key=KEY) as log:
        for number in range(12):
            log.append("granted", name="innocent", token=number)
    assert problems(trail) == [(9, "the anchor has seen another entry 9: the trail was written anew")]


def test_with_another_key_nothing_is_genuine(trail):
    """The reader learns that every entry is of another key, and so is the anchor."""
    found = problems(trail, key="another key of sixteen bytes")
    assert found[0] == (0, "the anchor was edited, or is of another key")
    assert len(found) == 10


@pytest.mark.parametrize("content", [b"", b"{}", b"nonsense", b'{"seq":"9","mac":1,"seal":2}'])
def test_a_broken_anchor_is_found(trail, content):
    """And every single byte of it that is not a blank at its end counts."""
    _, anchor_path = trail
    whole = anchor_path.read_bytes()
    anchor_path.write_bytes(content)
    assert problems(trail) == [(0, "the anchor was edited, or is of another key")]
    for place in range(len(whole.rstrip())):
        changed = bytearray(whole)
        changed[place] ^= 1
        anchor_path.write_bytes(changed)
        assert problems(trail), place


def test_a_trail_that_begins_in_the_middle_must_be_meant(trail):
    """Where the older files are not there any more, that must be said; what is there must hold together all the same."""
    rewrite(trail, lambda lines: lines[4:])
    assert problems(trail) == [(1, "entries 1 to 4 are missing before entry 5")]
    assert problems(trail, partial=True) == []
    rewrite(trail, lambda lines: [lines[0], *lines[2:]])
    assert problems(trail, partial=True) == [(2, "entry 6 is missing before entry 7")]


def test_problems_are_listed_up_to_a_bound(trail, monkeypatch):
    """A file of something else altogether does not fill the screen for ever."""
    monkeypatch.setattr("asynclock.audit.verdict.MOST_PROBLEMS", 5)
    rewrite(trail, lambda lines: [b"x\n"] * 1000)
    assert len(problems(trail)) == 5


@pytest.mark.parametrize("line", [b"", b"{}", b'{"seq":1}', b'"' + b"0" * 80, b"[" * 5000])
def test_what_is_no_entry_is_not_read_as_one(line):
    """Whatever stands in a line, with an end that looks right too."""
    assert read(b"k" * 16, line) is None
    assert read(b"k" * 16, line + b',"mac":"' + b"0" * 64 + b'"}') is None


def test_an_entry_with_fields_of_the_wrong_kind_is_none():
    """Numbers are numbers and macs are text, else it is none of ours."""
    for fields in ('"seq":"1","prev":"x"', '"seq":1,"prev":2', '"seq":true,"prev":"x"', '"seq":1'):
        assert read(b"k" * 16, f'{{{fields},"mac":"{"0" * 64}"}}'.encode()) is None


def test_an_anchor_is_always_as_long():
    """So it can be written over in place, however the numbers grow."""
    key = b"k" * 16
    lengths = {len(anchor(key, Link(10**digits, "f" * 64))) for digits in range(16)}
    assert len(lengths) == 1
    assert read_anchor(key, anchor(key, BEGINNING)) == BEGINNING


@pytest.mark.parametrize("key", ["short", b"short", "", None, 1234567890123456], ids=repr)
def test_a_key_that_could_be_guessed_is_refused(key):
    """And is not shown."""
    with pytest.raises(asynclock.ConfigurationError, match="16 bytes or more") as caught:
        checked_key(key)
    assert "short" not in str(caught.value)
