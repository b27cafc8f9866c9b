"""Keys, from what a terminal sends for them: a character stands for itself, the others have a name.

An escape sequence may come in pieces, and Escape itself is the beginning of one: only time tells, so who reads calls ``rest`` when
nothing more has come for a moment.
"""

import codecs
import re

#: What terminals send, in the forms of xterm, rxvt, the Linux console and their application modes.
_SEQUENCES = {
    "A": "up",
    "B": "down",
    "C": "right",
    "D": "left",
    "H": "home",
    "F": "end",
    "1~": "home",
    "4~": "end",
    "7~": "home",
    "8~": "end",
    "5~": "page up",
    "6~": "page down",
}
_CONTROLS = {"\r": "enter", "\n": "enter", "\x7f": "backspace", "\b": "backspace", "\x15": "clear", "\x0c": "redraw"}
#: CSI or SS3, parameters, a final character.
_SEQUENCE = re.compile(r"\x1b(?:\[|O)([0-9;?<>=]*[@-~])")
_BEGUN = re.compile(r"\x1b(?:(?:\[|O)[0-9;?<>=]*)?\Z")
#: No sequence is longer; else what never ends would be kept for ever.
_LONGEST = 32


class Keys:
    """Takes bytes as they come, gives keys as they are complete."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")(errors="replace")
        self._text = ""

    @property
    def waits(self) -> bool:
        """Whether something has begun that may go on."""
        return bool(self._text)

    def feed(self, data: bytes) -> list[str]:
        """The keys that are complete now."""
        self._text += self._decoder.decode(data)
        keys = []
        while self._text and not (len(self._text) < _LONGEST and _BEGUN.match(self._text)):
            if key := self._next():
                keys.append(key)
        return keys

    def rest(self) -> list[str]:
        """Nothing more came: an Escape that stands alone was the key."""
        text, self._text = self._text, ""
        return ["escape"] if text == "\x1b" else []

    def _next(self) -> str:
        """The first key of the text; empty for what is none of ours."""
        if sequence := _SEQUENCE.match(self._text):
            self._text = self._text[sequence.end() :]
            # Modifiers (1;5A is Ctrl-Up) make no difference here.
            return _SEQUENCES.get(re.sub(r"^1;\d+(?=[A-Z])|(?<=\d);\d+(?=~)", "", sequence[1]), "")
        char, self._text = self._text[0], self._text[1:]
        if char == "\x1b":
            return "escape"
        return _CONTROLS.get(char, char if char.isprintable() else "")
