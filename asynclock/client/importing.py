"""Modules that are imported when somebody asks for them: what keeps them from being read is an error of ours."""

from types import TracebackType

from asynclock.errors import StoreUnavailable
from asynclock.stores.shortage import find_lack


class LateImport:
    """A block in which modules are imported.

    Raises:
        StoreUnavailable: no file can be opened, or there is no memory. Python itself may take that for a missing module.
    """

    __slots__ = ()

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, OSError | ImportError | MemoryError) and (lack := find_lack(error)):
            message = f"what was asked for cannot be loaded now, {lack.what} ({error!s:.120})"
            raise StoreUnavailable(message, remedy=lack.remedy) from error


LATE_IMPORT = LateImport()
