"""The public face, written down: whoever changes it sees the change in the diff of ``public_api.txt``."""

import difflib
import enum
import inspect
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import asynclock

WRITTEN = Path(__file__).with_name("public_api.txt")
RENEW = "if that is meant, renew the file: python -m tests.contract.test_public_api"
#: Made by connect() and by a client, so how they are constructed is nobody's business.
MADE = {"Acquisition", "Client", "Election", "Lease", "Lock", "Multi", "MultiLease", "RWLock", "Semaphore", "Term"}
#: Members that are used without being named.
SILENT = {"__aenter__", "__await__"}


def face() -> str:
    """Every name of the package with its signature, and of classes every public member too."""
    text = "".join(f"{line}\n" for name in sorted(asynclock.__all__) for line in described(name))
    text = re.sub(r"<[\w.]+ object at 0x\w+>", "…", text)
    return re.sub(r"(: |-> )'([^']*)'", r"\1\2", text)  # annotations, quoted in some modules and not in others


def described(name: str) -> Iterator[str]:
    thing = getattr(asynclock, name)
    if not inspect.isclass(thing):
        yield f"{name}{inspect.signature(thing)}" if callable(thing) else f"{name}: {type(thing).__name__}"
        return
    yield f"class {name}({', '.join(parent.__name__ for parent in thing.__bases__)})"
    if issubclass(thing, enum.Enum):
        yield from (f"    {member.name} = {member.value}" for member in thing)
        return
    if name not in MADE and ("__init__" in vars(thing) or hasattr(thing, "__struct_fields__")):
        yield f"    __init__{inspect.signature(thing)}"
    for member, value in sorted(members(thing).items()):
        if isinstance(value, property):
            yield f"    {member}: {inspect.signature(value.fget).return_annotation}"
        elif inspect.isfunction(value):
            kind = "async def" if inspect.iscoroutinefunction(value) else "def"
            yield f"    {kind} {member}{inspect.signature(value)}"


def members(thing: type) -> dict[str, object]:
    """Its public members and those of the project's own classes above it."""
    own = [vars(one) for one in reversed(thing.__mro__) if one.__module__.startswith("asynclock")]
    found = {name: value for names in own for name, value in names.items()}
    return {name: value for name, value in found.items() if not name.startswith("_") or name in SILENT}


def test_the_public_face_is_as_written() -> None:
    """Nobody's program breaks by accident: a change of the public face is a change of a file that is reviewed."""
    changes = list(difflib.unified_diff(WRITTEN.read_text().splitlines(), face().splitlines(), "written", "now", n=0))
    assert not changes, "\n".join(["the public face has changed", *changes, RENEW])


if __name__ == "__main__":
    WRITTEN.write_text(face())
    sys.stdout.write(f"{WRITTEN.name} is as the package is now\n")
