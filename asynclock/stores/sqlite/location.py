"""Which file: from a URL to a path, and from a path to a file that is ours to use.

A database in the wrong place is worse than none: locks of a network file system fail silently, two names for one file
corrupt it, and somebody else's file is somebody else's decision. Each is refused with what to do instead.

Nothing here opens the database file except to create it: closing *any* descriptor of a file drops the POSIX locks that
SQLite holds on it elsewhere in this process.
"""

import os
import stat
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, unquote

from asynclock.errors import ConfigurationError, StoreRefused
from asynclock.settings.text import clean, mask_url, refuse_control
from asynclock.stores.sqlite.mounts import is_read_only, mount_above, read_only

_SCHEME = "sqlite://"
_NAME_ANOTHER = "name a store (url, ASYNCLOCK_URL, --url), or set XDG_STATE_HOME to a directory of this user"


def default_path() -> Path:
    """The file used when nobody names one: below $XDG_STATE_HOME, else ~/.local/state.

    Raises:
        ConfigurationError: this user has no home directory, as the random user of a container.
    """
    state = clean(os.environ.get("XDG_STATE_HOME", ""), "XDG_STATE_HOME")
    base = Path(state) if state.startswith("/") else _home() / ".local" / "state"
    refuse_control(str(base), "the home directory")
    return base / "asynclock" / "asynclock.db"


def _home() -> Path:
    """The home directory of this user; one that is not absolute would be another one in every working directory."""
    try:
        home = Path.home()
    except RuntimeError:  # neither HOME nor an entry of the user database
        home = Path()
    if not home.is_absolute():
        message = (
            "there is no place for the default store: this user has no home directory (HOME is not set, or no path)"
        )
        raise ConfigurationError(f"{message}; {_NAME_ANOTHER}")
    return home


def default_url() -> str:
    """The store used when no URL is given."""
    return f"{_SCHEME}/{quote(str(default_path()))}"


def path_of(url: str) -> Path:
    """The absolute path in ``url``.

    As in SQLAlchemy, what follows ``sqlite:///`` is the path: ``sqlite:///locks.db`` is relative to the working directory,
    ``sqlite:////var/lib/locks.db`` absolute. ``%3F`` stands for a question mark. ``sqlite://`` alone is the default file.

    Raises:
        ConfigurationError: the URL has a host or parameters, or names no file; or its path is relative, and the working
            directory is gone.
    """
    rest, mark, query = url.removeprefix(_SCHEME).partition("?")
    if mark:
        name, equals, _ = query.partition("=")
        which = f"parameter {name[:40]!r}" if equals else "parameters"
        raise ConfigurationError(f"sqlite:// URLs take no {which}; a question mark in the path is written %3F")
    if rest in ("", "/"):
        return default_path()
    if not rest.startswith("/"):
        raise ConfigurationError(f"{mask_url(url)[:90]} names a host; a path takes three slashes, sqlite:///locks.db")
    path = unquote(rest[1:])
    if path == ":memory:":
        raise ConfigurationError("sqlite:///:memory: would hold between nobody; use memory://")
    if path.endswith("/"):
        raise ConfigurationError(f"sqlite:///{path[:80]!r} does not name a file")
    refuse_control(path, "the path in the sqlite:// URL")
    return _absolute(path)


def _absolute(path: str) -> Path:
    try:
        return Path(path).absolute()
    except OSError as error:
        message = f"sqlite:///{path[:80]} is relative, and the working directory cannot be told ({error.strerror})"
        raise ConfigurationError(f"{message}; change to another directory, or use an absolute path") from error


def prepare(path: Path, *, strict: bool = False) -> Path:
    """Make sure that a file of ours is there, and return its real path.

    Only the default directory is created; a missing one elsewhere is more likely a slip of the pen.

    Args:
        strict: refuse also a file system of which it is not known whether machines share it.

    Raises:
        StoreRefused: the place or the file cannot or must not be used.
    """
    if _is_default(path):
        _make_default_directory(path.parent)
    _check_link(path)
    real = Path(os.path.realpath(path))
    _check_directory(real.parent)
    _check_file_system(real.parent, strict=strict)
    # The file is as private from its first instant as SQLite will make its companions.
    with suppress(FileExistsError):
        os.close(os.open(real, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, 0o600))
    _check_file(real)
    return real


def _is_default(path: Path) -> bool:
    try:
        return path == default_path()
    except ConfigurationError:  # there is none, and somebody named this one
        return False


def _make_default_directory(directory: Path) -> None:
    try:
        directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        message = f"the directory of the default store, {str(directory)!r}, cannot be made ({error.strerror})"
        raise StoreRefused(message, remedy=_NAME_ANOTHER) from error


def _check_link(path: Path) -> None:
    """Refuse a symbolic link that somebody else put there: it would choose the file for us."""
    with suppress(FileNotFoundError, PermissionError):  # what may not be looked at is refused below
        if (owner := path.lstat().st_uid) != os.geteuid():
            raise _foreign(path, owner)


def _check_directory(parent: Path) -> None:
    try:
        found = parent.stat()
    except (FileNotFoundError, NotADirectoryError):
        found = None
    except PermissionError as error:
        message = f"the directory {str(parent)!r} cannot be reached: this user may not enter a directory above it"
        raise StoreRefused(message, remedy="change that directory's rights, or name another path") from error
    if found is None or not stat.S_ISDIR(found.st_mode):
        raise StoreRefused(f"the directory {str(parent)!r} does not exist", remedy="create it, or name another path")
    if is_read_only(parent):
        raise read_only(parent)
    if not os.access(parent, os.W_OK | os.X_OK):
        message = f"this user may not create files in {str(parent)!r}, and SQLite needs companions beside its file"
        raise StoreRefused(message, remedy="change the directory's rights, or name another path")


def _check_file_system(parent: Path, *, strict: bool) -> None:
    mount = mount_above(parent)
    if mount is None:
        return
    if mount.is_shared:
        message = f"{str(parent)!r} is on {mount.kind}, where locks do not hold between machines"
        raise StoreRefused(message, remedy="use a path on a local disk, or Redis for several machines")
    if strict and mount.is_unknown:
        message = f"strict is set, and {str(parent)!r} is on {mount.kind}, which several machines may share"
        raise StoreRefused(message, remedy="use a path on a local disk, Redis for several machines, or strict=False")


def _check_file(real: Path) -> None:
    found = real.stat()
    if not stat.S_ISREG(found.st_mode):
        raise StoreRefused(f"{str(real)!r} is not a regular file", remedy="name another path")
    if found.st_uid != os.geteuid():
        raise _foreign(real, found.st_uid)
    if found.st_nlink > 1:
        message = f"{str(real)!r} has {found.st_nlink} names (hard links), and SQLite would keep a journal for each"
        raise StoreRefused(message, remedy="remove the other names, or use a symbolic link")


def _foreign(path: Path, owner: int) -> StoreRefused:
    message = f"{str(path)!r} belongs to user {owner}, and this process runs as user {os.geteuid()}"
    return StoreRefused(message, remedy="run as its owner, or name another path")
