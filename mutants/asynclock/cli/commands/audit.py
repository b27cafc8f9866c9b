"""``asynclock audit verify``: whether an audit trail is what was written."""

from pathlib import Path

import click
import msgspec

from asynclock.audit import Verdict, verify
from asynclock.cli.context import Options, common_options
from asynclock.cli.exits import Exit
from asynclock.cli.output import answer, complain, plain, print_json
from asynclock.errors import ConfigurationError

_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.group()
@common_options
def audit() -> None:
    """Examine audit trails."""


@audit.command("verify")
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=_FILE)
@click.option("--key-file", type=_FILE, help="Where the key is.  [default: the setting audit_key]")
@click.option("--anchor", type=_FILE, help="The file that remembers the end: without it a cut there is not found.")
@click.option("--partial", is_flag=True, help="Older files are gone: the trail may begin in the middle.")
@common_options
@click.pass_obj
def verify_command(
    options: Options, *, files: tuple[Path, ...], key_file: Path | None, anchor: Path | None, partial: bool
) -> int:
    """Find out whether FILE, or a trail of several files with the oldest first, was touched.

    Exit code 4 if it was, with the line and what is wrong with it.
    """
    verdict = verify(files, key=_key(options, key_file), anchor=anchor, partial=partial)
    if options.json:
        print_json({"valid": verdict.valid, **msgspec.to_builtins(verdict)})
    else:
        _say(verdict)
    return Exit.OK if verdict.valid else Exit.INVALID


def _key(options: Options, file: Path | None) -> bytes | str:
    """The secret; in a file it may end with the end of a line."""
    if file is not None:
        return file.read_bytes().rstrip(b"\r\n")
    key = options.settings().audit_key
    if not key:
        raise ConfigurationError("the key is not known; name its file with --key-file, or set audit_key")
    return key


def _say(verdict: Verdict) -> None:
    for problem in verdict.problems:
        place = f"{plain(problem.file)}:{problem.line}" if problem.line else plain(problem.file)
        answer(f"{place}: {problem.what}")
    span = f"{verdict.entries} entries, {verdict.first} to {verdict.last}" if verdict.entries else "no entries"
    if not verdict.valid:
        complain(f"the trail was touched, or is not whole ({span} are genuine)")
        return
    end = "no anchor was given, so a cut at the end would not be found"
    if verdict.anchored is not None:
        end = f"its anchor has seen {verdict.anchored}"
    if verdict.torn:
        end += "; a part of one more was never completed: its process was killed as it wrote"
    complain(f"the trail is whole: {span}; {end}")
