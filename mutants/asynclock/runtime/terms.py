"""What one acquire asks for, checked at the door and shared by every acquire of a lock that overrides nothing."""

from functools import lru_cache

from msgspec import Struct
from msgspec.structs import force_setattr

from asynclock.model.ranking import waiter_ttl_ms
from asynclock.types import OnDeadlock, ResourceKey

#: Leases and waiters are renewed after this part of their ttl.
RENEW_AFTER = 1 / 3


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁTermsǁ__post_init____mutmut: MutantDict = {}  # type: ignore


class Terms(Struct, frozen=True, kw_only=True, gc=False):
    """Durations are seconds unless the name says otherwise; ``owner`` None means one owner per acquire.

    Attributes:
        details: the JSON text that people see of the holder: host, pid, client, metadata.
        life: how long the request lives in the store while it waits, unrenewed.
        margin: by how much a holder stops before its time is up. It covers the drift of two clocks, the store's rounding
            to milliseconds, and the time it takes to tell the holder: 10 ms + 2 % of the ttl, at most 1 s.
        primitive: what users call it, for events and metrics.
        handoff: whether the lease may pass to the next waiter of this client without the store. Only one that has every
            permit may: tokens for later turns are reserved, and no other lease may get a smaller one meanwhile.
        linger: seconds that the lease is kept for the next acquire of this client; likewise, and only with ``handoff``, for
            that is what it is.
        deadlock_after: seconds that a named owner waits for it before a deadlock is looked for in the store; 0 is never.
        on_deadlock: whether a wait for it that is the victim of one raises, or is only reported.
    """

    key: ResourceKey
    permits: int = 1
    capacity: int = 1
    ttl: float = 30.0
    priority: int = 0
    owner: str | None = None
    reentrant: bool = False
    max_hold: float | None = None
    details: str = ""
    primitive: str = "lock"
    handoff: bool = True
    linger: float = 0.0
    deadlock_after: float = 1.0
    on_deadlock: OnDeadlock = "raise"
    ttl_ms: int = 0
    life: float = 0.0
    margin: float = 0.0

    @_mutmut_mutated(mutants_xǁTermsǁ__post_init____mutmut)
    def __post_init__(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_orig(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_1(self) -> None:
        ttl, ttl_ms, life, margin = None
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_2(self) -> None:
        ttl, ttl_ms, life, margin = _by(None)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_3(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(None, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_4(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, None, ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_5(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", None)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_6(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr("ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_7(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_8(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", )
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_9(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "XXttlXX", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_10(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "TTL", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_11(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(None, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_12(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, None, ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_13(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", None)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_14(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr("ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_15(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_16(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", )
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_17(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "XXttl_msXX", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_18(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "TTL_MS", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_19(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(None, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_20(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, None, life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_21(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", None)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_22(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr("life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_23(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_24(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", )
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_25(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "XXlifeXX", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_26(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "LIFE", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_27(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(None, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_28(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, None, margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_29(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", None)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_30(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr("margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_31(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_32(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", )
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_33(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "XXmarginXX", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_34(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "MARGIN", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_35(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits == self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_36(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(None, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_37(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, None, False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_38(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", None)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_39(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr("handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_40(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_41(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", )  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_42(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "XXhandoffXX", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_43(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "HANDOFF", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_44(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", True)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_45(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if self.handoff:
            force_setattr(self, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_46(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(None, "linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_47(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, None, 0.0)

    def xǁTermsǁ__post_init____mutmut_48(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", None)

    def xǁTermsǁ__post_init____mutmut_49(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr("linger", 0.0)

    def xǁTermsǁ__post_init____mutmut_50(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, 0.0)

    def xǁTermsǁ__post_init____mutmut_51(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", )

    def xǁTermsǁ__post_init____mutmut_52(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "XXlingerXX", 0.0)

    def xǁTermsǁ__post_init____mutmut_53(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "LINGER", 0.0)

    def xǁTermsǁ__post_init____mutmut_54(self) -> None:
        ttl, ttl_ms, life, margin = _by(self.ttl)
        force_setattr(self, "ttl", ttl)
        force_setattr(self, "ttl_ms", ttl_ms)
        force_setattr(self, "life", life)
        force_setattr(self, "margin", margin)
        if self.permits != self.capacity:
            force_setattr(self, "handoff", False)  # noqa: FBT003
        if not self.handoff:
            force_setattr(self, "linger", 1.0)

mutants_xǁTermsǁ__post_init____mutmut['_mutmut_orig'] = Terms.xǁTermsǁ__post_init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_1'] = Terms.xǁTermsǁ__post_init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_2'] = Terms.xǁTermsǁ__post_init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_3'] = Terms.xǁTermsǁ__post_init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_4'] = Terms.xǁTermsǁ__post_init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_5'] = Terms.xǁTermsǁ__post_init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_6'] = Terms.xǁTermsǁ__post_init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_7'] = Terms.xǁTermsǁ__post_init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_8'] = Terms.xǁTermsǁ__post_init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_9'] = Terms.xǁTermsǁ__post_init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_10'] = Terms.xǁTermsǁ__post_init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_11'] = Terms.xǁTermsǁ__post_init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_12'] = Terms.xǁTermsǁ__post_init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_13'] = Terms.xǁTermsǁ__post_init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_14'] = Terms.xǁTermsǁ__post_init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_15'] = Terms.xǁTermsǁ__post_init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_16'] = Terms.xǁTermsǁ__post_init____mutmut_16 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_17'] = Terms.xǁTermsǁ__post_init____mutmut_17 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_18'] = Terms.xǁTermsǁ__post_init____mutmut_18 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_19'] = Terms.xǁTermsǁ__post_init____mutmut_19 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_20'] = Terms.xǁTermsǁ__post_init____mutmut_20 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_21'] = Terms.xǁTermsǁ__post_init____mutmut_21 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_22'] = Terms.xǁTermsǁ__post_init____mutmut_22 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_23'] = Terms.xǁTermsǁ__post_init____mutmut_23 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_24'] = Terms.xǁTermsǁ__post_init____mutmut_24 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_25'] = Terms.xǁTermsǁ__post_init____mutmut_25 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_26'] = Terms.xǁTermsǁ__post_init____mutmut_26 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_27'] = Terms.xǁTermsǁ__post_init____mutmut_27 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_28'] = Terms.xǁTermsǁ__post_init____mutmut_28 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_29'] = Terms.xǁTermsǁ__post_init____mutmut_29 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_30'] = Terms.xǁTermsǁ__post_init____mutmut_30 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_31'] = Terms.xǁTermsǁ__post_init____mutmut_31 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_32'] = Terms.xǁTermsǁ__post_init____mutmut_32 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_33'] = Terms.xǁTermsǁ__post_init____mutmut_33 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_34'] = Terms.xǁTermsǁ__post_init____mutmut_34 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_35'] = Terms.xǁTermsǁ__post_init____mutmut_35 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_36'] = Terms.xǁTermsǁ__post_init____mutmut_36 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_37'] = Terms.xǁTermsǁ__post_init____mutmut_37 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_38'] = Terms.xǁTermsǁ__post_init____mutmut_38 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_39'] = Terms.xǁTermsǁ__post_init____mutmut_39 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_40'] = Terms.xǁTermsǁ__post_init____mutmut_40 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_41'] = Terms.xǁTermsǁ__post_init____mutmut_41 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_42'] = Terms.xǁTermsǁ__post_init____mutmut_42 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_43'] = Terms.xǁTermsǁ__post_init____mutmut_43 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_44'] = Terms.xǁTermsǁ__post_init____mutmut_44 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_45'] = Terms.xǁTermsǁ__post_init____mutmut_45 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_46'] = Terms.xǁTermsǁ__post_init____mutmut_46 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_47'] = Terms.xǁTermsǁ__post_init____mutmut_47 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_48'] = Terms.xǁTermsǁ__post_init____mutmut_48 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_49'] = Terms.xǁTermsǁ__post_init____mutmut_49 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_50'] = Terms.xǁTermsǁ__post_init____mutmut_50 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_51'] = Terms.xǁTermsǁ__post_init____mutmut_51 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_52'] = Terms.xǁTermsǁ__post_init____mutmut_52 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_53'] = Terms.xǁTermsǁ__post_init____mutmut_53 # type: ignore # mutmut generated
mutants_xǁTermsǁ__post_init____mutmut['xǁTermsǁ__post_init____mutmut_54'] = Terms.xǁTermsǁ__post_init____mutmut_54 # type: ignore # mutmut generated


@lru_cache(maxsize=256)
def _by(ttl: float) -> tuple[float, int, float, float]:
    """What follows from a ttl; numbers that ten thousand locks share."""
    ttl_ms = round(ttl * 1000)
    return ttl, ttl_ms, waiter_ttl_ms(ttl_ms) / 1000, min(0.01 + 0.02 * ttl, 1.0)
