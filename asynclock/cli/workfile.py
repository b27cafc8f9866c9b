"""The settings file of the working directory, if it can only be the caller's own.

A working directory may be a cloned repository, a shared folder or another user's home. So ``./asynclock.toml`` is read only if
the caller or root owns both it and the directory, and nobody else can write either. Symbolic links are not followed. A link, a
hard link or an archive could still bring in a file of somebody else's making: it may set no store and no file in any case (see
``asynclock.settings.PLACES``).
"""

import os
import stat

from asynclock.settings import Offer

NAME = "asynclock.toml"
_FLAGS = os.O_RDONLY | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
_MOST_BYTES = 1 << 20


def look() -> Offer | None:
    """Return the file's text, or the reason why it is not read; None if there is no such file."""
    try:
        found, directory = os.lstat(NAME), os.stat(".")  # noqa: PTH116 - no path, but the directory itself
    except OSError:
        return None
    if why := _distrust(found, "it") or _distrust(directory, "its directory"):
        return Offer(NAME, refused=f"not read: {why}")
    try:
        return _read()
    except (OSError, UnicodeDecodeError) as error:
        return Offer(NAME, refused=f"not read: {getattr(error, 'strerror', None) or error}")


def _read() -> Offer:
    descriptor = os.open(NAME, _FLAGS)
    with open(descriptor, encoding="utf-8") as file:  # noqa: PTH123 - of a descriptor
        opened = os.fstat(descriptor)
        why = _distrust(opened, "it")  # again, of what was opened: it may have been exchanged
        if not why and opened.st_size > _MOST_BYTES:
            why = f"it is larger than {_MOST_BYTES >> 10} KiB"
        return Offer(NAME, refused=f"not read: {why}") if why else Offer(NAME, text=file.read())


def _distrust(found: os.stat_result, what: str) -> str:
    """The reason not to believe a file or directory; empty if there is none."""
    kind = found.st_mode
    if stat.S_ISLNK(kind):
        return f"{what} is a symbolic link"
    if not stat.S_ISREG(kind) and not stat.S_ISDIR(kind):
        return f"{what} is not a regular file"
    if not hasattr(os, "geteuid"):
        return "this system does not tell who else can write it"
    if found.st_uid not in (os.geteuid(), 0):
        return f"{what} belongs to another user ({found.st_uid})"
    if kind & (stat.S_IWGRP | stat.S_IWOTH):
        return f"others can write {what} (`chmod go-w` takes that from them)"
    return ""
