"""Whether a trail is what was written: every line looked at, everything that is wrong said with its place.

What is found: lines that were edited, exchanged, inserted, repeated or taken out anywhere; and, with the anchor, lines cut off
at the end. What is not found: a trail that was cut or written anew *together with its anchor*, or by somebody who has the key.
"""

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from asynclock.audit.chain import BEGINNING, Entry, Link, checked_key, read, read_anchor

#: More are not listed; one is enough not to trust the trail.
MOST_PROBLEMS = 1000


class Problem(Struct, frozen=True):
    """What is wrong: in which line of which file; ``line`` 0 is the file as a whole."""

    file: str
    line: int
    what: str


class Verdict(Struct, frozen=True, kw_only=True):
    """What was found.

    Attributes:
        entries: genuine entries, in all files.
        first, last: numbers of the first and the last of them; 0 without any.
        anchored: the number that the anchor has seen, or None without an anchor.
        torn: behind all that the anchor has seen there is a part of an entry: its process was killed as it wrote.
        problems: in the order of the lines; none if the trail is whole.
    """

    entries: int
    first: int
    last: int
    anchored: int | None
    torn: bool
    problems: tuple[Problem, ...]

    @property
    def valid(self) -> bool:
        """Nothing is wrong."""
        return not self.problems


def verify(
    files: Sequence[str | os.PathLike[str]],
    *,
    key: str | bytes,
    anchor: str | os.PathLike[str] | None = None,
    partial: bool = False,
) -> Verdict:
    """Look at a trail.

    Args:
        files: its files, oldest first.
        key: with which it was written.
        anchor: the file that remembers its end. Read first, so a trail that is being written can be verified.
        partial: older files are not there any more: it may begin in the middle.

    Raises:
        ConfigurationError: the key is too short.
        OSError: a file cannot be read.
    """
    examination = _Examination(checked_key(key), partial=partial)
    if anchor is not None:
        examination.anchor(str(anchor), Path(anchor).read_bytes())
    for file in files:
        with Path(file).open("rb") as lines:
            examination.file(str(file), lines)
    return examination.verdict()


class _Examination:
    def __init__(self, key: bytes, *, partial: bool) -> None:
        self._key = key
        self._partial = partial
        self._problems: list[Problem] = []
        self._entries = self._first = 0
        #: The entry that the next one must follow; its mac is "" after one that cannot be believed.
        self._head = BEGINNING
        self._anchor: Link | None = None
        self._anchor_file = ""
        self._place = ("", 0)
        #: The last line, if it has no end, and the entry that is whole before it.
        self._torn_at: tuple[str, int] | None = None
        self._whole = 0

    def anchor(self, name: str, content: bytes) -> None:
        """Remember what it says."""
        self._anchor, self._anchor_file = read_anchor(self._key, content), name
        if self._anchor is None:
            self._place = (name, 0)
            self._find("the anchor was edited, or is of another key")

    def file(self, name: str, lines: Iterable[bytes]) -> None:
        """Look at the lines of one file, which end with a line feed and nothing else."""
        self._torn_at = None
        for number, line in enumerate(lines, 1):
            self._place = (name, number)
            found = read(self._key, line.removesuffix(b"\n"))
            if found is not None:
                self._look_at(found)
            elif line.endswith(b"\n"):
                self._find("this is no entry of an audit trail")
            if not line.endswith(b"\n"):
                self._torn_at, self._whole = self._place, self._head.seq - (found is not None)

    def verdict(self) -> Verdict:
        """What came of it, once all files were looked at."""
        known, last = self._anchor, self._head.seq
        harmless = known is not None and self._whole >= known.seq
        if self._torn_at is not None and not harmless:
            self._place = self._torn_at
            self._find("the line is not complete")
        if known is not None and known.seq > last:
            self._find(f"{_entries(last + 1, known.seq)} missing at the end: the anchor has seen {known.seq}")
        return Verdict(
            entries=self._entries,
            first=self._first,
            last=last,
            anchored=None if known is None else known.seq,
            torn=self._torn_at is not None and harmless,
            problems=tuple(self._problems),
        )

    def _look_at(self, found: Entry) -> None:
        (seq, mac), head = found.link, self._head
        if not found.genuine:
            self._find(f"entry {seq} was edited, or is of another key")
            if seq == head.seq + 1:  # it stands where it should: what follows may be as it was
                self._head = Link(seq, "")
            return
        self._entries += 1
        if seq <= head.seq:
            self._find(f"entry {seq} comes after entry {head.seq}: exchanged, or put in once more")
            return
        begins = head == BEGINNING and self._entries == 1 and self._partial
        if seq > head.seq + 1 and not begins:
            self._find(f"{_entries(head.seq + 1, seq - 1)} missing before entry {seq}")
        elif found.prev != head.mac and head.mac and not begins:
            self._find(f"entry {seq} does not follow the entry {head.seq} that stands before it")
        self._first = self._first or seq
        self._head = found.link
        if self._anchor is not None and self._anchor.seq == seq and self._anchor.mac != mac:
            self._find(f"the anchor has seen another entry {seq}: the trail was written anew")

    def _find(self, what: str) -> None:
        if len(self._problems) < MOST_PROBLEMS:
            self._problems.append(Problem(*self._place, what))


def _entries(first: int, last: int) -> str:
    return f"entry {first} is" if first == last else f"entries {first} to {last} are"
