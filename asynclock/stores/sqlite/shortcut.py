"""A short path to a directory whose own is too long for a socket: a link in this user's directory for temporary files.

Used where there is no /proc, through which a socket can be reached by the descriptor of its directory. The link is found by the path
that it stands for, so all processes of a user make the same one, and one that was removed is made again when it is needed.
"""

import errno
import os
import stat
import tempfile
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path


def shortcut(directory: Path) -> Path:
    """Return a link to ``directory`` (a real path), made if it is not there.

    Raises:
        OSError: it cannot be made, or somebody else could exchange it.
    """
    folder = Path(tempfile.gettempdir()) / f"asynclock-{os.geteuid()}"
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
    _refuse_shared(folder)
    link = folder / blake2b(os.fsencode(directory), digest_size=8).hexdigest()
    if _target(link) != str(directory):
        _make(link, directory)
    return link


def _refuse_shared(folder: Path) -> None:
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or found.st_uid != os.geteuid() or stat.S_IMODE(found.st_mode) & 0o077:
        raise PermissionError(errno.EPERM, f"{str(folder)!r} is not a directory of this user alone")


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return ""


def _make(link: Path, directory: Path) -> None:
    """Put the link there in one step: others may use it meanwhile."""
    new = link.with_name(f"{link.name}-{os.getpid()}")
    with suppress(FileNotFoundError):
        new.unlink()
    new.symlink_to(directory)
    new.replace(link)
