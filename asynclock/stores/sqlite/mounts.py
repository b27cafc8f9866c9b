"""Is this directory on a file system that several machines may share?

There SQLite's locks, its shared memory and the host's clock mean nothing. Recognised by name in /proc/self/mountinfo
(proc(5)); where there is no such file, or a name is unknown, the benefit of the doubt is given.
"""

import os
from pathlib import Path

from asynclock.errors import StoreRefused

_WRITABLE = (
    "name a path on one that can be written (url = sqlite:////path, ASYNCLOCK_URL); in a container mount a volume there"
)
_TABLE = Path("/proc/self/mountinfo")
#: Also those that a virtual machine shares with its host (9p, virtiofs, vboxsf, …): two kernels, two lock tables.
_NAMES = (
    "9p acfs afs beegfs ceph cifs coda davfs fakeowner gfs2 glusterfs gpfs grpcfuse lustre ncpfs nfs nfs4 ocfs2 orangefs"
    " osxfs panfs prl_fs pvfs2 rclone s3fs smb2 smb3 smbfs sshfs vboxsf virtiofs vmhgfs vmhgfs-fuse wekafs"
)
SHARED = frozenset(_NAMES.split())


def shared_file_system(directory: Path) -> str | None:
    """Name of the shared file system that ``directory`` (a real path) is on, else None."""
    try:
        table = _TABLE.read_text(errors="surrogateescape")
    except OSError:
        return None
    kind = file_system_of(str(directory), table)
    return kind if is_shared(kind) else None


def is_shared(kind: str) -> bool:
    """Whether a file system of this type, such as ``nfs4`` or ``fuse.sshfs``, may be shared by machines."""
    return kind.removeprefix("fuse.") in SHARED


def file_system_of(path: str, mountinfo: str) -> str:
    """Type of the file system that holds ``path``: that of the longest mount point above it, the last one if mounted over."""
    best, kind = "", ""
    for line in mountinfo.splitlines():
        fields, _, source = line.partition(" - ")
        point = _unescaped(fields.split(" ")[4])
        if len(point) >= len(best) and (path + "/").startswith(point.rstrip("/") + "/"):
            best, kind = point, source.split(" ")[0]
    return kind


def _unescaped(point: str) -> str:
    """Blanks and backslashes stand there as octal numbers."""
    for code, char in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        point = point.replace(code, char)
    return point


def is_read_only(path: object) -> bool:
    """Whether the file system of ``path`` is mounted read-only."""
    try:
        return bool(os.statvfs(str(path)).f_flag & os.ST_RDONLY)
    except (OSError, AttributeError):  # it is not there; a system without statvfs
        return False


def read_only(path: object) -> StoreRefused:
    """The error to raise for a file system on which nothing can be written."""
    return StoreRefused(f"{str(path)!r} is on a file system that is mounted read-only", remedy=_WRITABLE)
