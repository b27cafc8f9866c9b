"""The text of the script, put together from lua/ so that a call defines little more than it needs.

Redis runs the whole text anew for every call: each function is made, and each name that functions share is tied to them,
before the first command is looked at. Two things are therefore done to the files, which are plain Lua otherwise:

1. Names in capitals that stand for one number or text are replaced by it.
2. What only those need who meet others becomes the body of one function, ``crowd``, that runs when it is first called;
   within it what is needed when somebody waits, of ``waiters``, and within that what those need who are many, of ``many``.
"""

import re
from collections.abc import Iterable
from importlib.resources import files

#: In this order, because Lua knows only what stands above.
ALWAYS = ("record", "lease", "acquire", "release")
CROWD = ("others", "several", "renew")
WAITERS = ("holders", "queue", "settle", "answers", "requests", "withdraw", "poke", "enter")
MANY = ("ground", "full", "many_holders", "many_waiters", "force_release", "inspect", "reassert")
LAST = ("apply",)
_ONCE = """
local {name}_met
{name} = function()
  {name}_met = {name}_met or (function()
{body}
  end)()
  return {name}_met
end
"""
_NAME = r"[A-Z][A-Z_]*"
_VALUE = r"(?:\d+|'[^'\n]*')"
#: ``local ONE, TWO = 1, 'text' -- and why``, at the beginning of a line.
_CONSTANTS = re.compile(rf"^local ({_NAME}(?:, {_NAME})*) = ({_VALUE}(?:, {_VALUE})*)[ \t]*(?:--.*)?$", re.MULTILINE)
_WORD = re.compile(rf"--.*|'[^'\n]*'|\b{_NAME}\b")


def assembled() -> bytes:
    """The script as it is sent."""
    many = _ONCE.format(name="many", body=_texts((*MANY, "many")))
    waiters = _ONCE.format(name="waiters", body=_texts(WAITERS) + many + _texts(["waiters"]))
    crowd = _ONCE.format(name="crowd", body=_texts(CROWD) + waiters + _texts(["crowd"]))
    return with_values(_texts(ALWAYS) + crowd + _texts(LAST)).encode()


def with_values(text: str) -> str:
    """The text with constants replaced by what they stand for; comments and texts in quotes stay as they are."""
    values: dict[str, str] = {}
    for names, words in _CONSTANTS.findall(text):
        values.update(zip(names.split(", "), re.findall(_VALUE, words), strict=True))
    return _WORD.sub(lambda word: values.get(word[0], word[0]), _CONSTANTS.sub("", text))


def _texts(names: Iterable[str]) -> str:
    folder = files("asynclock.stores.redis") / "lua"
    return "\n".join((folder / f"{name}.lua").read_text(encoding="utf-8") for name in names)
