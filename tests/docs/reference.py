"""The pages under docs/reference, written from the program: every public name with its docstring, every command with its help.

python -m tests.docs.reference      # writes them anew
"""

import enum
import inspect
import re
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click

import asynclock
from asynclock.cli.main import COMMANDS, cli

FOLDER = Path(__file__).parents[2] / "docs" / "reference"
RENEW = "if that is meant, renew the pages: python -m tests.docs.reference"
#: Module -> its public names, and what stands above them.
MODULES = {
    "asynclock": tuple(name for name in asynclock.__all__ if not name.startswith("_")),
    "asynclock.events": (),
    "asynclock.audit": ("AuditLog",),
    "asynclock.admin": ("app", "Admin"),
    "asynclock.telemetry.prometheus": ("serve", "asgi_app", "wsgi_app", "register", "registry"),
    "asynclock.testing": (),
}
#: Made by connect() and by a client: how they are constructed is nobody's business.
MADE = {
    "Acquisition",
    "Admin",
    "Client",
    "Election",
    "Lease",
    "Lock",
    "Multi",
    "MultiLease",
    "RWLock",
    "Semaphore",
    "Term",
}
_WIDTH = 100


def pages() -> dict[str, str]:
    """File name -> its text."""
    return {"api.md": "\n".join(_api()) + "\n", "commands.md": "\n".join(_commands()) + "\n"}


def _api() -> Iterator[str]:
    yield "# Reference: Python\n"
    yield "Every public name, with its docstring. Written from the program by `python -m tests.docs.reference`; what is not here is"
    yield "not public. How things are used is in the [how-tos](../index.md#how-to); [commands](commands.md) have a page of their own.\n"
    for module in MODULES:
        yield f"- [{module}](#{module.replace('.', '')})"
    for module in MODULES:
        yield from _module(module)


def names_of(module: str) -> list[str]:
    """The public names of a module."""
    found = import_module(module)
    if module == "asynclock.events":
        return [
            name
            for name, value in vars(found).items()
            if inspect.isclass(value) and value.__module__ == module and name[0] != "_"
        ]
    return list(MODULES[module] or found.__all__)


def _module(module: str) -> Iterator[str]:
    found = import_module(module)
    yield f"\n## {module}\n"
    yield _text(inspect.getdoc(found) or "")
    for name in names_of(module):
        yield from _thing(name, getattr(found, name))


def _thing(name: str, thing: object) -> Iterator[str]:
    yield f"\n### {name}\n"
    if not inspect.isclass(thing):
        if callable(thing):
            yield _code(f"{name}{_short(inspect.signature(thing))}")
        yield _text(inspect.getdoc(thing) or "")
        return
    bases = ", ".join(base.__name__ for base in thing.__bases__ if base is not object)
    yield _code(f"class {name}({bases})" if bases else f"class {name}")
    yield _text(_own_doc(thing))
    if issubclass(thing, enum.Enum):
        yield "\n" + ", ".join(f"`{member.name}` = `{member.value!s}`" for member in thing)
        return
    if hasattr(thing, "__struct_fields__"):
        yield "\nFields: " + ", ".join(f"`{field}`" for field in thing.__struct_fields__)
    elif name not in MADE and "__init__" in vars(thing):
        yield "\n" + _code(f"{name}{_short(inspect.signature(thing.__init__))}")
    for member, value in sorted(_members(thing).items()):
        yield from _member(member, value)


def _own_doc(thing: type) -> str:
    return inspect.cleandoc(thing.__doc__ or "")


def _members(thing: type) -> dict[str, object]:
    """Its public members, and those of the project's own classes above it."""
    own = [vars(one) for one in reversed(thing.__mro__) if one.__module__.startswith("asynclock")]
    found = {name: value for names in own for name, value in names.items() if not name.startswith("_")}
    return {name: value for name, value in found.items() if isinstance(value, property) or inspect.isfunction(value)}


def _member(name: str, value: object) -> Iterator[str]:
    if isinstance(value, property):
        yield f"\n#### {name} (property)\n"
    else:
        assert inspect.isfunction(value)
        kind = "async " if inspect.iscoroutinefunction(value) else ""
        yield f"\n#### {name}\n"
        yield _code(f"{kind}{name}{_short(inspect.signature(value))}")
    if doc := inspect.getdoc(value):
        yield _text(doc)


def _short(signature: inspect.Signature) -> str:
    """Without ``self`` and quotes."""
    kept = [one for one in signature.parameters.values() if one.name != "self"]
    text = str(signature.replace(parameters=kept))
    text = re.sub(r"<[\w.]+ object at 0x\w+>", "…", text)
    return re.sub(r"(: |-> )'([^']*)'", r"\1\2", text)  # annotations, quoted in some modules and not in others


def _code(text: str) -> str:
    return f"```text\n{re.sub(r' object at 0x[0-9a-f]+', '', text)}\n```\n"


def _text(doc: str) -> str:
    """A docstring as Markdown: ``code`` in single quotes, what is indented as it stands."""
    lines = []
    for line in doc.splitlines():
        if re.match(r"\s", line):
            lines.append(f"    {line}" if not line.startswith("    ") else line)
        else:
            lines.append(line.replace("``", "`").replace("<", "\\<"))
    return "\n".join(_spaced(lines))


def _spaced(lines: list[str]) -> Iterator[str]:
    """An indented block is one only behind an empty line."""
    before = ""
    for line in lines:
        if line.startswith("    ") != before.startswith("    ") and line and before:
            yield ""
        yield line
        before = line


def _commands() -> Iterator[str]:
    yield "# Reference: commands\n"
    yield "What `asynclock COMMAND --help` says, for all of them. Written by `python -m tests.docs.reference`. How they are used is in"
    yield "[run a command under a lock](../howto/command-line.md).\n"
    yield _code(_help(cli, ()))
    for name in COMMANDS:
        with click.Context(cli) as context:
            command = cli.get_command(context, name)
        assert command is not None
        yield f"## asynclock {name}\n"
        yield _code(_help(command, (name,)))
        if isinstance(command, click.Group):
            for within, inner in command.commands.items():
                yield f"## asynclock {name} {within}\n"
                yield _code(_help(inner, (name, within)))


def _help(command: click.Command, words: tuple[str, ...]) -> str:
    context = click.Context(cli, info_name="asynclock", terminal_width=_WIDTH, max_content_width=_WIDTH)
    for place, word in enumerate(words):
        one = command if place == len(words) - 1 else click.Group(word)
        context = click.Context(one, info_name=word, parent=context, terminal_width=_WIDTH, max_content_width=_WIDTH)
    return command.get_help(context)


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for file, text in pages().items():
        (FOLDER / file).write_text(text)
        sys.stdout.write(f"{FOLDER / file} is as the program is now\n")
