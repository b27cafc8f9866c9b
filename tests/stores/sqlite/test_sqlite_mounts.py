"""Which file system a directory is on, and whether several machines may write it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from asynclock.stores.sqlite import mounts
from asynclock.stores.sqlite.mounts import (
    Mount,
    is_shared,
    is_unknown,
    mount_above,
    nearest,
    read_mount_output,
    read_mountinfo,
)

MOUNTS = """\
22 28 0:20 / /proc rw,nosuid shared:12 - proc proc rw
28 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw
40 28 0:35 / /home rw shared:5 - nfs4 server:/home rw,vers=4.2
41 40 254:1 / /home/me/scratch rw shared:6 - xfs /dev/vdb rw
42 28 0:36 / /mnt/two\\040words rw - cifs //nas/share rw
43 28 0:37 / /srv rw - ext4 /dev/vdc rw
44 43 0:38 / /srv rw - fuse.sshfs me@host:/srv rw
45 28 0:39 / /mnt/twofold rw - tmpfs tmpfs rw
"""


#: As macOS prints it.
OUTPUT = """\
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
devfs on /dev (devfs, local, nobrowse)
/dev/disk3s5 on /System/Volumes/Data (apfs, local, journaled, nobrowse, protect, root data)
//me@nas/share on /Volumes/share (smbfs, nodev, nosuid, mounted by me)
server:/export on /Volumes/two words (nfs, nodev, nosuid, automounted, nobrowse)
me@host:/srv on /Users/me/mnt (macfuse, nodev, nosuid, synchronous, mounted by me)
thing on /Users/me/thing (newfs, nodev, nosuid, mounted by me)
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/var/lib/locks", "ext4"),
        ("/home", "nfs4"),
        ("/home/me", "nfs4"),
        ("/home/me/scratch/x", "xfs"),
        ("/homes", "ext4"),
        ("/mnt/two words/x", "cifs"),
        ("/mnt/two", "ext4"),
        ("/srv/x", "fuse.sshfs"),
    ],
)
def test_the_nearest_mount_counts(path: str, kind: str) -> None:
    """A path is on the longest mount point above it, and on the last of those mounted over each other."""
    assert nearest(path, read_mountinfo(MOUNTS)).kind == kind


@pytest.mark.parametrize(
    "kind",
    [
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "9p",
        "virtiofs",
        "vboxsf",
        "drvfs",
        "ceph",
        "lustre",
        "fuse.sshfs",
        "fuse.glusterfs",
        "fuse.juicefs",
        "fuse.gcsfuse",
        "fuse.blobfuse2",
        "fuse.mountpoint-s3",
        "fuse.ceph-fuse",
        "fuse.mfs",
        "fuse.seaweedfs",
        "fuse.s3fs",
        "fuse.rclone",
    ],
)
def test_shared_file_systems_are_known(kind: str) -> None:
    """Where another machine may write the same file, neither locks nor the clock hold."""
    assert is_shared(kind)
    assert not is_unknown(kind)


@pytest.mark.parametrize(
    "kind", ["ext4", "xfs", "btrfs", "zfs", "tmpfs", "overlay", "fuseblk", "fuse.fuse-overlayfs", "apfs", ""]
)
def test_local_file_systems_are_welcome(kind: str) -> None:
    """A container's overlay, a memory disk and an unknown name are given the benefit of the doubt."""
    assert not is_shared(kind)
    assert not is_unknown(kind)


@pytest.mark.parametrize("kind", ["fuse", "fuse.newfs", "fuse.bindfs", "macfuse", "osxfuse"])
def test_a_program_of_which_nothing_is_known_may_share(kind: str) -> None:
    """FUSE is what most new network file systems are made with."""
    assert not is_shared(kind)
    assert is_unknown(kind)


@pytest.mark.parametrize(
    ("source", "kind"),
    [
        ("fuse blobfuse2", "fuse.blobfuse2"),
        ("fuse mountpoint-s3", "fuse.mountpoint-s3"),
        ("fuse mfs\\043master:9421", "fuse.mfs"),
        ("fuse bucket", "fuse"),
        ("ext4 juicefs", "ext4"),
    ],
)
def test_a_program_is_known_by_its_source_too(source: str, kind: str) -> None:
    """Some give their type no name of its own."""
    [mount] = read_mountinfo(f"45 28 0:39 / /mnt rw - {source} rw,user_id=0")
    assert mount.kind == kind
    assert mount.is_shared == (kind not in ("fuse", "ext4"))


@pytest.mark.parametrize(
    ("path", "kind", "answer"),
    [
        ("/Users/me/locks", "apfs", (False, False)),
        ("/Volumes/share/locks", "smbfs", (True, False)),
        ("/Volumes/two words/locks", "nfs", (True, False)),
        ("/Users/me/mnt", "macfuse", (False, True)),
        ("/Users/me/thing", "newfs", (False, True)),
    ],
)
def test_mounts_are_told_on_macos(path: str, kind: str, answer: tuple[bool, bool]) -> None:
    """There a file system also says whether it is local, so that an unknown name is no benefit of the doubt."""
    mount = nearest(path, read_mount_output(OUTPUT))
    assert mount.kind == kind
    assert (mount.is_shared, mount.is_unknown) == answer


def test_mount_is_asked_where_there_is_no_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only on macOS; and whatever becomes of it, the store opens."""
    monkeypatch.setattr(mounts, "_TABLE", Path("/nonexistent"))
    answers: list[Callable[[], object]] = []
    monkeypatch.setattr(subprocess, "run", lambda *_args, **_options: answers.pop()())
    assert mount_above(Path("/")) is None
    monkeypatch.setattr(sys, "platform", "darwin")

    def late() -> None:
        raise subprocess.TimeoutExpired("mount", 2)

    def missing() -> None:
        raise FileNotFoundError

    answers[:] = [missing, late, lambda: SimpleNamespace(stdout=OUTPUT)]
    assert mount_above(Path("/Volumes/share")) == Mount("/Volumes/share", "smbfs", local=False)
    assert mount_above(Path("/")) is None
    assert mount_above(Path("/")) is None


def test_this_directory_is_local() -> None:
    """The table of mounts of this machine can be read, and the tests run on a local disk; below chroot it may not show that."""
    mount = mount_above(Path(__file__).resolve().parent)
    assert mount is None or not mount.is_shared
    assert mount is not None or mount_above(Path("/")) is None


def test_no_table_of_mounts_is_no_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where mounts cannot be listed, nothing is known against a directory."""
    monkeypatch.setattr(mounts, "_TABLE", Path("/nonexistent"))
    assert mount_above(Path("/")) is None
