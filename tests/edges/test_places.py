"""Where programs are run: without a home, in directories that are gone or closed, with nothing left of a resource."""

import errno
import os
import pwd
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import asynclock
from asynclock.audit import AuditError, AuditLog
from asynclock.stores.sqlite import default_url, location

KEY = "0123456789abcdef"


@pytest.fixture
def _homeless(monkeypatch: pytest.MonkeyPatch) -> None:
    """As a random user of a container: no HOME, no entry in the user database."""
    for name in ("HOME", "XDG_STATE_HOME", "ASYNCLOCK_URL"):
        monkeypatch.delenv(name, raising=False)

    def nobody(uid: int) -> object:
        raise KeyError(f"getpwuid(): uid not found: {uid}")

    monkeypatch.setattr(pwd, "getpwuid", nobody)


@pytest.fixture
def closed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A directory that this user may not enter. Root may enter any, so for root it is played."""
    directory = tmp_path / "closed"
    (directory / "inner").mkdir(parents=True)
    directory.chmod(0)
    if os.geteuid() == 0:
        play_closed(directory, monkeypatch)
    yield directory
    directory.chmod(0o700)


def play_closed(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have stat, lstat and open refuse all below it."""
    for name in ("stat", "lstat", "open"):
        real = getattr(os, name)

        def refusing(path: object, *args: object, real=real, **options: object) -> object:
            if isinstance(path, str | os.PathLike) and directory in Path(path).parents:
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return real(path, *args, **options)

        monkeypatch.setattr(os, name, refusing)


@pytest.fixture
def gone(tmp_path: Path) -> Iterator[Path]:
    """A working directory that was removed."""
    before = Path.cwd()
    directory = tmp_path / "gone"
    directory.mkdir()
    os.chdir(directory)
    directory.rmdir()
    yield directory
    os.chdir(before)


# -- no home -----------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("_homeless")
async def test_a_named_file_needs_no_home(tmp_path: Path) -> None:
    """Whoever names the store does not need the place of the default one."""
    async with asynclock.connect(f"sqlite:///{tmp_path}/locks.db") as client, client.lock("x"):
        pass
    async with asynclock.connect("memory://") as client, client.lock("x"):
        pass


@pytest.mark.usefixtures("_homeless")
def test_without_a_home_there_is_no_default_store() -> None:
    """It is said when a client is made, with every way to name a place."""
    with pytest.raises(asynclock.ConfigurationError, match=r"no home directory .*; name a store .*XDG_STATE_HOME"):
        asynclock.connect()


def test_a_home_that_is_no_path_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    """Relative to the working directory it would be another store in each."""
    monkeypatch.delenv("XDG_STATE_HOME", raising=False)
    monkeypatch.setenv("HOME", "relative")
    with pytest.raises(asynclock.ConfigurationError, match="no home directory"):
        default_url()


async def test_a_home_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """HOME=/ is what many containers have: the directory is named, and what else to do."""

    def refuse(*_args: object, **_options: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    client = asynclock.connect()
    monkeypatch.setattr(Path, "mkdir", refuse)
    with pytest.raises(asynclock.StoreRefused, match=r"cannot be made \(Permission denied\); name a store"):
        await client.open()


# -- directories -------------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("gone")
async def test_a_working_directory_that_is_gone() -> None:
    """Nothing needs it but a relative path, and that says so."""
    async with asynclock.connect("memory://") as client, client.lock("x"):
        pass
    with pytest.raises(asynclock.ConfigurationError, match=r"relative, and the working directory cannot be told"):
        await asynclock.connect("sqlite:///locks.db").open()
    with pytest.raises(asynclock.ConfigurationError, match="No such file or directory"):
        await asynclock.connect("memory://", audit_file="trail.jsonl", audit_key=KEY).open()


async def test_a_database_below_a_closed_directory_is_refused(closed: Path) -> None:
    """Python's own tests of existence raise there: the directory is named, and what would help."""
    with pytest.raises(asynclock.StoreRefused, match=r"cannot be reached: this user may not enter .*; change"):
        await asynclock.connect(f"sqlite:///{closed}/inner/locks.db").open()


async def test_certificates_below_a_closed_directory_are_named(closed: Path) -> None:
    """The error of TLS says nothing of the file; ours does."""
    url = f"rediss://localhost:1/?ssl_ca_certs={closed}/inner/ca.pem"
    with pytest.raises(asynclock.ConfigurationError, match=r"ssl_ca_certs=.*closed/inner/ca\.pem"):
        await asynclock.connect(url).open()


async def test_a_trail_below_a_closed_directory_is_refused(closed: Path) -> None:
    """The setting is named as wrong, with the reason."""
    with pytest.raises(asynclock.ConfigurationError, match="Permission denied"):
        await asynclock.connect("memory://", audit_file=f"{closed}/inner/t.jsonl", audit_key=KEY).open()


# -- nothing left ------------------------------------------------------------------------------------------------------


async def test_no_thread_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever needs one says so in its own error, with the limit to raise; so it is at the limit of a container's pids."""

    def fail(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patch:
        patch.setattr(threading.Thread, "start", fail)
        with pytest.raises(asynclock.StoreUnavailable, match=r"no thread or process can be started .*ulimit -u"):
            await asynclock.connect(f"sqlite:///{tmp_path}/locks.db").open()
        with pytest.raises(AuditError, match=r"has no thread that writes it .*ulimit -u"):
            AuditLog(tmp_path / "trail", key=KEY)
        with pytest.raises(asynclock.AsynclockError, match="no thread that writes it"):
            await asynclock.connect("memory://", audit_file=f"{tmp_path}/trail", audit_key=KEY).open()
        with pytest.raises(asynclock.StoreUnavailable, match="can't start new thread"):
            await asynclock.connect("redis://localhost:1").open()  # a name is looked up by a thread


def test_metrics_need_a_thread(monkeypatch: pytest.MonkeyPatch, desk: object) -> None:
    """To serve them: the error is ours, and names the limit."""
    from asynclock.telemetry import prometheus

    def fail(*_args: object) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(prometheus, "start_http_server", fail)
    with pytest.raises(asynclock.AsynclockError, match=r"metrics cannot be served, no thread .*ulimit -u"):
        prometheus.serve(0)


#: Opens a client of each kind in a process that has no descriptor left; prints what was raised.
WITHOUT_DESCRIPTORS = """
import asyncio, resource, sys
import asynclock

async def main():
    resource.setrlimit(resource.RLIMIT_NOFILE, (0, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    for url in sys.argv[1:]:
        try:
            async with asynclock.connect(url) as client:
                async with client.lock("x").acquire(timeout=1):
                    print("held")
        except asynclock.AsynclockError as error:
            print(type(error).__name__, error)

asyncio.run(main())
"""


def test_no_descriptor_is_left(tmp_path: Path) -> None:
    """Not even to import a module: it is said as what it is, and not as a missing module."""
    urls = [f"sqlite:///{tmp_path}/locks.db", "redis://127.0.0.1:1", "unix:///nowhere.sock", "memory://x"]
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT_DESCRIPTORS, *urls], check=False, capture_output=True, text=True
    )
    said = done.stdout.splitlines()
    assert len(said) == 4, done.stderr
    for line in said:
        assert line.startswith("StoreUnavailable"), line
        assert "no file descriptor is left" in line
        assert "ulimit -n" in line


#: What else imports modules when it is asked for; the client is open before descriptors run out.
LATE = """
import asyncio, resource
import asynclock

async def main():
    async with asynclock.connect("memory://x") as client:
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
        for ask in (
            lambda: client.multi("a", "b"),
            lambda: client.election("e"),
            lambda: client.locked("n"),
            client.events,
        ):
            try:
                ask()
            except asynclock.StoreUnavailable as error:
                print(error)
        try:
            await client.deadlocks()
        except asynclock.StoreUnavailable as error:
            print(error)
        async with client.lock("x").acquire(timeout=1):
            print("held")

asyncio.run(main())
"""


def test_no_descriptor_is_left_for_what_is_loaded_late() -> None:
    """Each call fails with an error of ours, and a lock that needs nothing of the kind is there as before."""
    done = subprocess.run([sys.executable, "-c", LATE], check=False, capture_output=True, text=True)
    *refused, held = done.stdout.splitlines() or [done.stderr]
    assert held == "held", done.stderr
    assert len(refused) == 5
    assert all("cannot be loaded now, no file descriptor is left" in line for line in refused), refused


def test_what_has_run_out_is_told_by_its_origin() -> None:
    """The words are for people: what is gone, and what to raise."""
    from asynclock.stores.shortage import find_lack

    wrapped = RuntimeError("x")
    wrapped.__cause__ = OSError(errno.ENFILE, "Too many open files in system")
    assert "descriptor" in find_lack(wrapped).what
    assert "memory" in find_lack(MemoryError()).what
    assert "thread" in find_lack(RuntimeError("can't start new thread")).what
    assert find_lack(ImportError("no such module")) is None
    assert find_lack(OSError(errno.EACCES, "Permission denied")) is None


def test_the_default_place_is_only_compared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A path that is the default one has its directory made, another has not."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert location.prepare(location.default_path()).exists()
