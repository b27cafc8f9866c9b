"""The condition of a trail: whether entries could be written to it now. For operators; the trail is not changed."""

import os
import tempfile
from pathlib import Path

from asynclock.audit.chain import checked_key
from asynclock.audit.ending import AuditError
from asynclock.audit.trail import Trail
from asynclock.errors import shown

#: Bytes for which there must be room, more than a batch of entries has.
_ROOM = 1 << 16
#: Seconds for the lock: whoever writes has it for milliseconds.
_PATIENCE = 1.0


def find_problems(
    path: str | os.PathLike[str], *, key: str | bytes, anchor: str | os.PathLike[str] | None = None
) -> tuple[str, ...]:
    """Return what keeps entries from being written, or has kept them; nothing if all is well.

    Beside the trail a temporary file is written and removed, to see whether there is room.

    Raises:
        ConfigurationError: the key is too short.
    """
    place = Path(path)
    trail = Trail(place, checked_key(key), None if anchor is None else Path(anchor))
    problems = []
    try:
        if lost := trail.look(_PATIENCE).lost:
            problems.append(f"the audit trail {shown(str(place))} lacks {lost} entries, which could not be written")
        _find_room(place)
    except AuditError as error:
        problems.append(str(error))
    except OSError as error:
        where = shown(str(error.filename or place))
        problems.append(
            f"the audit trail cannot be written: {error.strerror} ({where}); free space, or name another file"
        )
    finally:
        trail.close()
    return tuple(problems)


def _find_room(path: Path) -> None:
    """Write as much as a batch beside the trail, and drop it.

    Raises:
        OSError: there is no room, or the file system is read-only.
    """
    folder = path.absolute().parent
    if os.path.exists(path) and not os.access(folder, os.W_OK | os.X_OK):  # noqa: PTH110 - Path's raises
        return  # the file alone may be written, as on an append-only volume
    with tempfile.TemporaryFile(dir=folder) as file:
        file.write(b"\0" * _ROOM)
        file.flush()
        os.fsync(file.fileno())
