"""For those who operate it: what a store looks like at one moment, for the terminal and over HTTP.

    from asynclock.admin import app                             # needs the extra ``admin``

    application.mount("/locks", app(client))

Nothing here is on the way of a lock: it reads by the client's public face, and takes away by ``Client.force_release``.
"""

from typing import TYPE_CHECKING, Any

from asynclock.errors import lacks_extra

if TYPE_CHECKING:
    from asynclock.admin.application import Admin, app

__all__ = ["Admin", "app"]


def __getattr__(name: str) -> Any:
    """The application, when it is asked for: the terminal's view needs no web server.

    Raises:
        ImportError: the extra ``admin`` is not installed.
    """
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    try:
        from asynclock.admin import application
    except ImportError as error:
        raise lacks_extra(f"asynclock.admin.{name}", error, "admin") from error

    return getattr(application, name)
