"""Tell a lack of descriptors, memory or threads from a fault: it passes without a repair of what was asked for.

Both kinds of store need it: the same call that fails for want of a descriptor fails as well for a wrong path or a missing right.
"""

import errno

_PASSING = frozenset({errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.ENOBUFS, errno.EAGAIN, errno.EINTR})


def is_shortage(error: BaseException) -> bool:
    """Return whether the error, or one that it came from, says that the process or the machine has run out of something."""
    origin: BaseException | None = error
    while origin is not None:
        if isinstance(origin, MemoryError) or (isinstance(origin, OSError) and origin.errno in _PASSING):
            return True
        if isinstance(origin, RuntimeError) and "can't start new thread" in str(origin):
            return True
        origin = origin.__cause__ or origin.__context__
    return False
