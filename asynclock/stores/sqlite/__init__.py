"""The SQLite store, the default: a file, no server; one machine, any number of processes.

What it promises, and where each part of that is kept:

- location, mounts: which file, and which files are refused (another owner's, a network file system's, not ours).
- hosttime: one clock for all processes of the host; a reboot ends every lease, and tokens still grow.
- sidecar: the directory beside the file, whose lock puts writers and checkpoints in single file.
- shortcut: a short path to it, for sockets, where there is no /proc.
- database, records: the file, the tables, and one transaction.
- doorbell: waking a client in another process.
- attachment: all that is open on a file, together; inheritance: what a forked child must close of it.
- stream: events that clients share, in a file of their own.
- writer: the one thread that touches SQLite; batches that come together commit together.
- faults: SQLite's result codes as our errors.
- store: what the runtime sees.

This module is imported with the settings, so it leaves sqlite3 alone until a store is opened.
"""

from asynclock.errors import ConfigurationError
from asynclock.stores.protocol import Store, StoreOptions
from asynclock.stores.sqlite.location import default_url, path_of

__all__ = ["default_url", "open_sqlite"]


def open_sqlite(url: str, options: StoreOptions) -> Store:
    """Return a store on the file that ``url`` names (see ``location.path_of``), not opened yet.

    Raises:
        ConfigurationError: the URL is malformed, or this system has no file locks of the kind that is needed.
    """
    _refuse_system()
    path = path_of(url)
    from asynclock.stores.sqlite.store import SQLiteStore

    return SQLiteStore(path, options)


def _refuse_system() -> None:
    try:
        import fcntl  # noqa: F401
    except ImportError as error:
        message = "the SQLite store, which is the default, needs Linux or macOS: this system has no flock(2)"
        raise ConfigurationError(f"{message}; name another store, such as memory:// or redis://host") from error
