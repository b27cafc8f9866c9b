"""What one acquire asks for, checked at the door and shared by every acquire of a lock that overrides nothing."""

from msgspec import Struct

from asynclock.types import ResourceKey


class Terms(Struct, frozen=True, kw_only=True):
    """Durations are seconds unless the name says otherwise; ``owner`` None means one owner per acquire.

    ``details`` is the JSON text that people see of the holder: host, pid, client, metadata.
    """

    key: ResourceKey
    permits: int = 1
    capacity: int = 1
    ttl: float = 30.0
    ttl_ms: int = 30_000
    priority: int = 0
    owner: str | None = None
    reentrant: bool = False
    max_hold: float | None = None
    details: str = ""
