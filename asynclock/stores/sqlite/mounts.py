"""Is this directory on a file system that several machines may share?

There SQLite's locks, its shared memory and the host's clock mean nothing. A file system is recognised by its type in
/proc/self/mountinfo (proc(5)) or, on macOS, in the answer of mount(8). Three answers:

- shared: known to be used by several machines, or by a virtual machine and its host. It is refused.
- unknown: a program of its own serves it (FUSE), or it is not local, and its name is not in the tables. ``doctor`` warns, ``strict``
  refuses.
- local: everything else. A name that is in no table, and where mounts cannot be listed, the benefit of the doubt is given.
"""

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from asynclock.errors import StoreRefused

_WRITABLE = (
    "name a path on one that can be written (url = sqlite:////path, ASYNCLOCK_URL); in a container mount a volume there"
)
_TABLE = Path("/proc/self/mountinfo")
_MOUNT, _MOUNT_SECONDS = "/sbin/mount", 2.0
#: Network, cluster and object-store file systems; and those that a virtual machine shares with its host (9p, virtiofs, vboxsf,
#: drvfs, …): two kernels, two lock tables.
_NAMES = (
    "9p acfs adlfs afpfs afs alluxio alluxio-fuse beegfs blobfuse blobfuse2 ceph ceph-fuse cephfs chubaofs cifs coda cosfs cubefs"
    " curlftpfs cvmfs cvmfs2 davfs davfs2 drvfs dvs fakeowner fhgfs fuse_dfs gcsfuse geesefs gfs gfs2 glusterfs"
    " google-drive-ocamlfuse goofys gpfs grpcfuse gvfsd-fuse hdfs hgfs ipfs juicefs kio-fuse lizardfs lustre mfs mfsmount moosefs"
    " mount-s3 mountpoint-s3 ncp ncpfs nfs nfs3 nfs4 objectivefs obsfs ocfs2 onedriver orangefs ossfs ossfs2 osxfs panfs prl_fs"
    " pvfs2 quobyte rclone rclonefs riofs s3fs saunafs seaweedfs smb2 smb3 smbfs smbnetfs sshfs tahoe tigrisfs vboxsf virtiofs"
    " vmhgfs vmhgfs-fuse webdav weed wekafs xrootdfs xtreemfs yas3fs"
)
SHARED = frozenset(_NAMES.split())
#: Served by a program, and yet of this machine alone.
_LOCAL_FUSE = frozenset(
    ["exfat", "exfat-fuse", "fuse-overlayfs", "lowntfs-3g", "lxcfs", "ntfs", "ntfs-3g", "squashfuse"]
)
#: The column of the mount point.
_POINT = 4
#: What FUSE is called, by Linux and by its makers on macOS.
_FUSE = ("fuse", "fusefs", "macfuse", "osxfuse")
_MOUNT_LINE = re.compile(r"(?P<source>.*) on (?P<point>/.*) \((?P<kind>[^,)]*)(?P<options>[^()]*)\)")


class Mount(NamedTuple):
    """A line of the table.

    Attributes:
        point: the directory.
        kind: the type, such as ``nfs4`` or ``fuse.sshfs``.
        local: False if the system says that it is not on this machine; on Linux it does not say.
    """

    point: str
    kind: str
    local: bool = True

    @property
    def is_shared(self) -> bool:
        """Several machines are known to use such a file system."""
        return is_shared(self.kind)

    @property
    def is_unknown(self) -> bool:
        """Several machines may use it, for all that is known."""
        return not self.is_shared and (not self.local or is_unknown(self.kind))


def mount_above(directory: Path) -> Mount | None:
    """Return the mount that ``directory`` (a real path) is on; None if mounts cannot be listed."""
    return nearest(str(directory), _list_mounts())


def is_shared(kind: str) -> bool:
    """Whether a file system of this type, such as ``nfs4`` or ``fuse.sshfs``, is shared by machines."""
    return kind.removeprefix("fuse.") in SHARED


def is_unknown(kind: str) -> bool:
    """Whether a program serves it of which nothing is known, such as ``fuse.newfs``."""
    family, _, name = kind.partition(".")
    return family in _FUSE and not is_shared(kind) and name not in _LOCAL_FUSE


def nearest(path: str, mounts: Iterator[Mount]) -> Mount | None:
    """Return the mount that holds ``path``: that of the longest mount point above it, the last one if mounted over."""
    best: Mount | None = None
    for mount in mounts:
        above = (path + "/").startswith(mount.point.rstrip("/") + "/")
        if above and (best is None or len(mount.point) >= len(best.point)):
            best = mount
    return best


def read_mountinfo(table: str) -> Iterator[Mount]:
    """Yield the mounts in a text as /proc/self/mountinfo has it.

    A FUSE file system that gives its type no name of its own often has one as its source: ``fuse blobfuse2``.
    """
    for line in table.splitlines():
        fields, _, rest = line.partition(" - ")
        kind, _, source = rest.partition(" ")
        name = re.split(r"[ #:]", source.replace("\\043", "#"), maxsplit=1)[0]
        if kind == "fuse" and name in SHARED:
            kind = f"fuse.{name}"
        if len(places := fields.split(" ")) > _POINT:
            yield Mount(_unescaped(places[_POINT]), kind)


def read_mount_output(text: str) -> Iterator[Mount]:
    """Yield the mounts in a text as mount(8) of macOS prints it: ``SOURCE on /POINT (TYPE, local, journaled)``."""
    for line in text.splitlines():
        if found := _MOUNT_LINE.fullmatch(line):
            yield Mount(found["point"], found["kind"], "local" in found["options"].split(", "))


def _list_mounts() -> Iterator[Mount]:
    try:
        return read_mountinfo(_TABLE.read_text(errors="surrogateescape"))
    except OSError:
        return read_mount_output(_ask_mount()) if sys.platform == "darwin" else iter(())


def _ask_mount() -> str:
    import subprocess  # here, for whoever only asks for the default URL

    try:
        return subprocess.run(  # noqa: S603 - a fixed program
            [_MOUNT], capture_output=True, check=True, timeout=_MOUNT_SECONDS, text=True, errors="surrogateescape"
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return ""


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
