"""A record opened for one decision: what is done to it before and during a command, and how it answers.

``decide`` says when; here is how a grant is made, what runs out, and what a holder or a waiter is told of itself.
"""

from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.commands import Acquire
from asynclock.model.record import Holder, Record, Waiter
from asynclock.types import ResourceKey


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_xǁDraftǁ__init____mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁfreeze__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁsettle__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁpromote__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁfree__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁgrant__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁdrop__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁreserve__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁstanding__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁgranted__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁqueued__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁbehind__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁrecheck_after_ms__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁcontender__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁfind__mutmut: MutantDict = {}  # type: ignore
mutants_xǁDraftǁnote__mutmut: MutantDict = {}  # type: ignore


class Draft:
    """A record opened for one decision; never outlives it."""

    __slots__ = (
        "capacity",
        "facts",
        "holders",
        "key",
        "next_ticket",
        "next_token",
        "now_ms",
        "now_us",
        "record",
        "waiters",
    )

    @_mutmut_mutated(mutants_xǁDraftǁ__init____mutmut)
    def __init__(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_orig(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_1(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = None
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_2(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = None
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_3(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = None
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_4(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = None
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_5(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us / 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_6(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1001
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_7(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = None
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_8(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = None
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_9(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = None
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_10(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is not None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_11(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = None
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_12(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = None
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_13(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 1
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_14(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = None
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_15(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = None
        for holder in record.holders:
            holders[holder.id] = holder

    def xǁDraftǁ__init____mutmut_16(self, record: Record | None, key: ResourceKey, now_us: int) -> None:
        self.record = record
        self.key = key
        self.now_us = now_us
        self.now_ms = now_us // 1000
        self.facts: list[f.Fact] = []
        holders: dict[str, Holder] = {}
        self.holders = holders
        if record is None:
            self.waiters: list[Waiter] = []
            self.capacity = self.next_ticket = self.next_token = 0
            return
        self.waiters = [*record.waiters]
        self.capacity, self.next_ticket, self.next_token = record.capacity, record.next_ticket, record.next_token
        for holder in record.holders:
            holders[holder.id] = None

    @_mutmut_mutated(mutants_xǁDraftǁfreeze__mutmut)
    def freeze(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_orig(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_1(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters or self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_2(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders or not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_3(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_4(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_5(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token < self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_6(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts or self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_7(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_8(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_9(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=None,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_10(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=None,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_11(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=None,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_12(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=None,
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_13(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=None,
        )

    def xǁDraftǁfreeze__mutmut_14(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_15(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_16(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            holders=tuple(self.holders.values()),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_17(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_18(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            )

    def xǁDraftǁfreeze__mutmut_19(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(None),
            waiters=tuple(self.waiters),
        )

    def xǁDraftǁfreeze__mutmut_20(self) -> Record | None:
        """The record as it is now; the same object if nothing changed, None if nothing needs to be kept (rule 8)."""
        if not self.holders and not self.waiters and self.next_token <= self.now_us:
            return None
        if not self.facts and self.record is not None:  # every change is a fact
            return self.record
        return Record(
            capacity=self.capacity,
            next_ticket=self.next_ticket,
            next_token=self.next_token,
            holders=tuple(self.holders.values()),
            waiters=tuple(None),
        )

    # -- what runs before every command ---------------------------------------------------------------------------

    @_mutmut_mutated(mutants_xǁDraftǁsettle__mutmut)
    def settle(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_orig(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_1(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = None
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_2(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if (self.record) and False else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_3(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if (self.record) or True else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_4(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms < now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_5(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(None, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_6(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, None, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_7(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=None)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_8(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_9(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_10(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, )
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_11(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = None
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_12(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms < now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_13(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = None
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_14(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms >= now_ms]
            for waiter in dead:
                self.note(f.Abandoned, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_15(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(None, waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_16(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, None)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_17(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(waiter)
            self.promote()

    # -- what runs before every command ---------------------------------------------------------------------------

    def xǁDraftǁsettle__mutmut_18(self) -> None:
        """Reap, then promote (rule 1)."""
        now_ms = self.now_ms
        for holder in self.record.holders if self.record else ():
            if holder.until_ms <= now_ms:
                del self.holders[holder.id]
                self.note(f.Expired, holder, token=holder.token)
        if self.waiters:
            dead = [w for w in self.waiters if w.until_ms <= now_ms]
            self.waiters = [w for w in self.waiters if w.until_ms > now_ms]
            for waiter in dead:
                self.note(f.Abandoned, )
            self.promote()

    @_mutmut_mutated(mutants_xǁDraftǁpromote__mutmut)
    def promote(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_orig(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_1(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = None
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_2(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters or self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_3(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[1].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_4(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits < self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_5(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = None
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_6(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(None)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_7(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(1)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_8(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(None, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_9(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, None, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_10(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=None)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_11(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_12(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, queued=True)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_13(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, )
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_14(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=False)
            granted.append(waiter.id)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_15(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(None)
        return tuple(granted)

    def xǁDraftǁpromote__mutmut_16(self) -> tuple[str, ...]:
        """Grant while the best waiter's permits fit (rules 2 and 7); return the ids granted."""
        granted = []
        while self.waiters and self.waiters[0].permits <= self.free():
            waiter = self.waiters.pop(0)
            self.grant(waiter, waiter.until_ms, queued=True)
            granted.append(waiter.id)
        return tuple(None)

    @_mutmut_mutated(mutants_xǁDraftǁfree__mutmut)
    def free(self) -> int:
        """Permits that nobody holds."""
        left = self.capacity
        for holder in self.holders.values():
            left -= holder.permits
        return left

    def xǁDraftǁfree__mutmut_orig(self) -> int:
        """Permits that nobody holds."""
        left = self.capacity
        for holder in self.holders.values():
            left -= holder.permits
        return left

    def xǁDraftǁfree__mutmut_1(self) -> int:
        """Permits that nobody holds."""
        left = None
        for holder in self.holders.values():
            left -= holder.permits
        return left

    def xǁDraftǁfree__mutmut_2(self) -> int:
        """Permits that nobody holds."""
        left = self.capacity
        for holder in self.holders.values():
            left = holder.permits
        return left

    def xǁDraftǁfree__mutmut_3(self) -> int:
        """Permits that nobody holds."""
        left = self.capacity
        for holder in self.holders.values():
            left += holder.permits
        return left

    @_mutmut_mutated(mutants_xǁDraftǁgrant__mutmut)
    def grant(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_orig(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_1(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = None
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_2(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if (request.permits == self.capacity) and False else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_3(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if (request.permits == self.capacity) or True else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_4(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits != self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_5(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 2
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_6(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = None
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_7(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(None)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_8(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = None
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_9(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=None,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_10(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=None,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_11(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=None,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_12(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=None,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_13(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=None,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_14(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=None,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_15(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=None,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_16(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=None,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_17(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=None,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_18(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=None,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_19(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_20(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_21(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_22(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_23(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_24(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_25(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_26(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_27(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_28(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_29(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = None
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_30(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = None
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_31(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=None,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_32(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=None,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_33(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=None,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_34(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=None,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_35(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=None,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_36(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=None,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_37(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=None,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_38(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=None,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_39(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=None,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_40(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_41(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_42(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_43(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_44(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_45(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_46(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_47(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            until_ms=until_ms,
        )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_48(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            )
        self.facts.append(fact)
        return holder

    def xǁDraftǁgrant__mutmut_49(self, request: Waiter | Acquire, until_ms: int, *, queued: bool) -> Holder:
        """Give a lease with fresh tokens (rule 6); the caller has seen that it fits."""
        tokens = request.tokens if request.permits == self.capacity else 1
        token = self.reserve(tokens)
        holder = Holder(
            id=request.id,
            client=request.client,
            owner=request.owner,
            permits=request.permits,
            token=token,
            tokens=tokens,
            granted_ms=self.now_ms,
            until_ms=until_ms,
            details=request.details,
            block=token,
        )
        self.holders[holder.id] = holder
        fact = f.Granted(
            key=self.key,
            id=holder.id,
            client=holder.client,
            owner=holder.owner,
            token=token,
            tokens=tokens,
            permits=request.permits,
            queued=queued,
            until_ms=until_ms,
        )
        self.facts.append(None)
        return holder

    @_mutmut_mutated(mutants_xǁDraftǁdrop__mutmut)
    def drop(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_orig(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_1(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = None
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_2(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(None, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_3(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_4(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, )
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_5(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is not None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_6(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return True
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_7(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = None
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_8(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=None, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_9(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=None, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_10(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=None, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_11(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=None, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_12(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=None)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_13(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_14(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_15(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_16(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, token=holder.token)
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_17(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, )
        self.facts.append(fact)
        return True

    def xǁDraftǁdrop__mutmut_18(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(None)
        return True

    def xǁDraftǁdrop__mutmut_19(self, lease_id: str) -> bool:
        """Take a lease from its holder, who gives it back; whether there was one."""
        holder = self.holders.pop(lease_id, None)
        if holder is None:
            return False
        fact = f.Released(key=self.key, id=holder.id, client=holder.client, owner=holder.owner, token=holder.token)
        self.facts.append(fact)
        return False

    @_mutmut_mutated(mutants_xǁDraftǁreserve__mutmut)
    def reserve(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, self.now_us)
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_orig(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, self.now_us)
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_1(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = None
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_2(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(None, self.now_us)
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_3(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, None)
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_4(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.now_us)
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_5(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, )
        self.next_token = token + tokens
        return token

    def xǁDraftǁreserve__mutmut_6(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, self.now_us)
        self.next_token = None
        return token

    def xǁDraftǁreserve__mutmut_7(self, tokens: int) -> int:
        """The first of so many fresh tokens (rule 5)."""
        token = max(self.next_token, self.now_us)
        self.next_token = token - tokens
        return token

    # -- the answers ----------------------------------------------------------------------------------------------

    @_mutmut_mutated(mutants_xǁDraftǁstanding__mutmut)
    def standing(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if holder else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_orig(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if holder else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_1(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = None
        return self.granted(holder) if holder else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_2(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(None)
        return self.granted(holder) if holder else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_3(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if (holder) and False else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_4(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if (holder) or True else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_5(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(None) if holder else self.queued(request_id)

    # -- the answers ----------------------------------------------------------------------------------------------

    def xǁDraftǁstanding__mutmut_6(self, request_id: str) -> o.Granted | o.Queued:
        """Where a request that holds or waits stands now."""
        holder = self.holders.get(request_id)
        return self.granted(holder) if holder else self.queued(None)

    @_mutmut_mutated(mutants_xǁDraftǁgranted__mutmut)
    def granted(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_orig(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_1(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=None,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_2(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=None,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_3(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=None,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_4(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=None,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_5(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=None,
        )

    def xǁDraftǁgranted__mutmut_6(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_7(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_8(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_9(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_10(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            )

    def xǁDraftǁgranted__mutmut_11(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms + self.now_ms,
            contender=self.contender(holder.client) if self.waiters else None,
        )

    def xǁDraftǁgranted__mutmut_12(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if (self.waiters) and False else None,
        )

    def xǁDraftǁgranted__mutmut_13(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(holder.client) if (self.waiters) or True else None,
        )

    def xǁDraftǁgranted__mutmut_14(self, holder: Holder) -> o.Granted:
        """What its client is told of a lease."""
        return o.Granted(
            id=holder.id,
            token=holder.block,
            tokens=holder.tokens,
            ttl_ms=holder.until_ms - self.now_ms,
            contender=self.contender(None) if self.waiters else None,
        )

    @_mutmut_mutated(mutants_xǁDraftǁqueued__mutmut)
    def queued(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_orig(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_1(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = None
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_2(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) and 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_3(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(None) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_4(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.rfind(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_5(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 1
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_6(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=None,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_7(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=None,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_8(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=None,
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_9(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=None,
        )

    def xǁDraftǁqueued__mutmut_10(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_11(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_12(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_13(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            )

    def xǁDraftǁqueued__mutmut_14(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place - 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_15(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 2,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(place),
        )

    def xǁDraftǁqueued__mutmut_16(self, waiter_id: str) -> o.Queued:
        """What its client is told of a waiter."""
        place = self.find(waiter_id) or 0
        return o.Queued(
            id=waiter_id,
            position=place + 1,
            behind=self.behind(),
            recheck_after_ms=self.recheck_after_ms(None),
        )

    @_mutmut_mutated(mutants_xǁDraftǁbehind__mutmut)
    def behind(self) -> tuple[Holder, ...]:
        """Some of the holders, for people."""
        return tuple(self.holders.values())[: o.MAX_BEHIND]

    def xǁDraftǁbehind__mutmut_orig(self) -> tuple[Holder, ...]:
        """Some of the holders, for people."""
        return tuple(self.holders.values())[: o.MAX_BEHIND]

    def xǁDraftǁbehind__mutmut_1(self) -> tuple[Holder, ...]:
        """Some of the holders, for people."""
        return tuple(None)[: o.MAX_BEHIND]

    @_mutmut_mutated(mutants_xǁDraftǁrecheck_after_ms__mutmut)
    def recheck_after_ms(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def xǁDraftǁrecheck_after_ms__mutmut_orig(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def xǁDraftǁrecheck_after_ms__mutmut_1(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = None
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def xǁDraftǁrecheck_after_ms__mutmut_2(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends = [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def xǁDraftǁrecheck_after_ms__mutmut_3(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends -= [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if ends else None

    def xǁDraftǁrecheck_after_ms__mutmut_4(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if (ends) and False else None

    def xǁDraftǁrecheck_after_ms__mutmut_5(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) - self.now_ms if (ends) or True else None

    def xǁDraftǁrecheck_after_ms__mutmut_6(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(ends) + self.now_ms if ends else None

    def xǁDraftǁrecheck_after_ms__mutmut_7(self, place: int) -> int | None:
        """When the first holder, or the first of the waiters before ``place``, runs out."""
        ends = [holder.until_ms for holder in self.holders.values()]
        ends += [waiter.until_ms for waiter in self.waiters[:place]]
        return min(None) - self.now_ms if ends else None

    @_mutmut_mutated(mutants_xǁDraftǁcontender__mutmut)
    def contender(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next((waiter.rank - self.now_ms for waiter in self.waiters if waiter.client != client), None)

    def xǁDraftǁcontender__mutmut_orig(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next((waiter.rank - self.now_ms for waiter in self.waiters if waiter.client != client), None)

    def xǁDraftǁcontender__mutmut_1(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next(None, None)

    def xǁDraftǁcontender__mutmut_2(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next(None)

    def xǁDraftǁcontender__mutmut_3(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next((waiter.rank - self.now_ms for waiter in self.waiters if waiter.client != client), )

    def xǁDraftǁcontender__mutmut_4(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next((waiter.rank + self.now_ms for waiter in self.waiters if waiter.client != client), None)

    def xǁDraftǁcontender__mutmut_5(self, client: str) -> int | None:
        """Rank of the best waiter of another client, less now."""
        return next((waiter.rank - self.now_ms for waiter in self.waiters if waiter.client == client), None)

    @_mutmut_mutated(mutants_xǁDraftǁfind__mutmut)
    def find(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next((place for place, waiter in enumerate(self.waiters) if waiter.id == waiter_id), None)

    def xǁDraftǁfind__mutmut_orig(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next((place for place, waiter in enumerate(self.waiters) if waiter.id == waiter_id), None)

    def xǁDraftǁfind__mutmut_1(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next(None, None)

    def xǁDraftǁfind__mutmut_2(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next(None)

    def xǁDraftǁfind__mutmut_3(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next((place for place, waiter in enumerate(self.waiters) if waiter.id == waiter_id), )

    def xǁDraftǁfind__mutmut_4(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next((place for place, waiter in enumerate(None) if waiter.id == waiter_id), None)

    def xǁDraftǁfind__mutmut_5(self, waiter_id: str) -> int | None:
        """The place of a waiter, from 0."""
        return next((place for place, waiter in enumerate(self.waiters) if waiter.id != waiter_id), None)

    @_mutmut_mutated(mutants_xǁDraftǁnote__mutmut)
    def note(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_orig(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_1(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(None)  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_2(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=None, id=who.id, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_3(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=None, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_4(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=None, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_5(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, owner=None, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_6(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(id=who.id, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_7(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, client=who.client, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_8(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, owner=who.owner, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_9(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, **more))  # type: ignore[arg-type]

    def xǁDraftǁnote__mutmut_10(self, kind: type[f.Fact], who: Holder | Waiter, **more: object) -> None:
        """Remember what changed."""
        self.facts.append(kind(key=self.key, id=who.id, client=who.client, owner=who.owner, ))  # type: ignore[arg-type]

mutants_xǁDraftǁ__init____mutmut['_mutmut_orig'] = Draft.xǁDraftǁ__init____mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_1'] = Draft.xǁDraftǁ__init____mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_2'] = Draft.xǁDraftǁ__init____mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_3'] = Draft.xǁDraftǁ__init____mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_4'] = Draft.xǁDraftǁ__init____mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_5'] = Draft.xǁDraftǁ__init____mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_6'] = Draft.xǁDraftǁ__init____mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_7'] = Draft.xǁDraftǁ__init____mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_8'] = Draft.xǁDraftǁ__init____mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_9'] = Draft.xǁDraftǁ__init____mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_10'] = Draft.xǁDraftǁ__init____mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_11'] = Draft.xǁDraftǁ__init____mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_12'] = Draft.xǁDraftǁ__init____mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_13'] = Draft.xǁDraftǁ__init____mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_14'] = Draft.xǁDraftǁ__init____mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_15'] = Draft.xǁDraftǁ__init____mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁ__init____mutmut['xǁDraftǁ__init____mutmut_16'] = Draft.xǁDraftǁ__init____mutmut_16 # type: ignore # mutmut generated

mutants_xǁDraftǁfreeze__mutmut['_mutmut_orig'] = Draft.xǁDraftǁfreeze__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_1'] = Draft.xǁDraftǁfreeze__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_2'] = Draft.xǁDraftǁfreeze__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_3'] = Draft.xǁDraftǁfreeze__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_4'] = Draft.xǁDraftǁfreeze__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_5'] = Draft.xǁDraftǁfreeze__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_6'] = Draft.xǁDraftǁfreeze__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_7'] = Draft.xǁDraftǁfreeze__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_8'] = Draft.xǁDraftǁfreeze__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_9'] = Draft.xǁDraftǁfreeze__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_10'] = Draft.xǁDraftǁfreeze__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_11'] = Draft.xǁDraftǁfreeze__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_12'] = Draft.xǁDraftǁfreeze__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_13'] = Draft.xǁDraftǁfreeze__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_14'] = Draft.xǁDraftǁfreeze__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_15'] = Draft.xǁDraftǁfreeze__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_16'] = Draft.xǁDraftǁfreeze__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_17'] = Draft.xǁDraftǁfreeze__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_18'] = Draft.xǁDraftǁfreeze__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_19'] = Draft.xǁDraftǁfreeze__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDraftǁfreeze__mutmut['xǁDraftǁfreeze__mutmut_20'] = Draft.xǁDraftǁfreeze__mutmut_20 # type: ignore # mutmut generated

mutants_xǁDraftǁsettle__mutmut['_mutmut_orig'] = Draft.xǁDraftǁsettle__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_1'] = Draft.xǁDraftǁsettle__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_2'] = Draft.xǁDraftǁsettle__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_3'] = Draft.xǁDraftǁsettle__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_4'] = Draft.xǁDraftǁsettle__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_5'] = Draft.xǁDraftǁsettle__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_6'] = Draft.xǁDraftǁsettle__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_7'] = Draft.xǁDraftǁsettle__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_8'] = Draft.xǁDraftǁsettle__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_9'] = Draft.xǁDraftǁsettle__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_10'] = Draft.xǁDraftǁsettle__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_11'] = Draft.xǁDraftǁsettle__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_12'] = Draft.xǁDraftǁsettle__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_13'] = Draft.xǁDraftǁsettle__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_14'] = Draft.xǁDraftǁsettle__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_15'] = Draft.xǁDraftǁsettle__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_16'] = Draft.xǁDraftǁsettle__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_17'] = Draft.xǁDraftǁsettle__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDraftǁsettle__mutmut['xǁDraftǁsettle__mutmut_18'] = Draft.xǁDraftǁsettle__mutmut_18 # type: ignore # mutmut generated

mutants_xǁDraftǁpromote__mutmut['_mutmut_orig'] = Draft.xǁDraftǁpromote__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_1'] = Draft.xǁDraftǁpromote__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_2'] = Draft.xǁDraftǁpromote__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_3'] = Draft.xǁDraftǁpromote__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_4'] = Draft.xǁDraftǁpromote__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_5'] = Draft.xǁDraftǁpromote__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_6'] = Draft.xǁDraftǁpromote__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_7'] = Draft.xǁDraftǁpromote__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_8'] = Draft.xǁDraftǁpromote__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_9'] = Draft.xǁDraftǁpromote__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_10'] = Draft.xǁDraftǁpromote__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_11'] = Draft.xǁDraftǁpromote__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_12'] = Draft.xǁDraftǁpromote__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_13'] = Draft.xǁDraftǁpromote__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_14'] = Draft.xǁDraftǁpromote__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_15'] = Draft.xǁDraftǁpromote__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁpromote__mutmut['xǁDraftǁpromote__mutmut_16'] = Draft.xǁDraftǁpromote__mutmut_16 # type: ignore # mutmut generated

mutants_xǁDraftǁfree__mutmut['_mutmut_orig'] = Draft.xǁDraftǁfree__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁfree__mutmut['xǁDraftǁfree__mutmut_1'] = Draft.xǁDraftǁfree__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁfree__mutmut['xǁDraftǁfree__mutmut_2'] = Draft.xǁDraftǁfree__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁfree__mutmut['xǁDraftǁfree__mutmut_3'] = Draft.xǁDraftǁfree__mutmut_3 # type: ignore # mutmut generated

mutants_xǁDraftǁgrant__mutmut['_mutmut_orig'] = Draft.xǁDraftǁgrant__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_1'] = Draft.xǁDraftǁgrant__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_2'] = Draft.xǁDraftǁgrant__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_3'] = Draft.xǁDraftǁgrant__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_4'] = Draft.xǁDraftǁgrant__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_5'] = Draft.xǁDraftǁgrant__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_6'] = Draft.xǁDraftǁgrant__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_7'] = Draft.xǁDraftǁgrant__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_8'] = Draft.xǁDraftǁgrant__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_9'] = Draft.xǁDraftǁgrant__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_10'] = Draft.xǁDraftǁgrant__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_11'] = Draft.xǁDraftǁgrant__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_12'] = Draft.xǁDraftǁgrant__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_13'] = Draft.xǁDraftǁgrant__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_14'] = Draft.xǁDraftǁgrant__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_15'] = Draft.xǁDraftǁgrant__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_16'] = Draft.xǁDraftǁgrant__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_17'] = Draft.xǁDraftǁgrant__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_18'] = Draft.xǁDraftǁgrant__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_19'] = Draft.xǁDraftǁgrant__mutmut_19 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_20'] = Draft.xǁDraftǁgrant__mutmut_20 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_21'] = Draft.xǁDraftǁgrant__mutmut_21 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_22'] = Draft.xǁDraftǁgrant__mutmut_22 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_23'] = Draft.xǁDraftǁgrant__mutmut_23 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_24'] = Draft.xǁDraftǁgrant__mutmut_24 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_25'] = Draft.xǁDraftǁgrant__mutmut_25 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_26'] = Draft.xǁDraftǁgrant__mutmut_26 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_27'] = Draft.xǁDraftǁgrant__mutmut_27 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_28'] = Draft.xǁDraftǁgrant__mutmut_28 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_29'] = Draft.xǁDraftǁgrant__mutmut_29 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_30'] = Draft.xǁDraftǁgrant__mutmut_30 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_31'] = Draft.xǁDraftǁgrant__mutmut_31 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_32'] = Draft.xǁDraftǁgrant__mutmut_32 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_33'] = Draft.xǁDraftǁgrant__mutmut_33 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_34'] = Draft.xǁDraftǁgrant__mutmut_34 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_35'] = Draft.xǁDraftǁgrant__mutmut_35 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_36'] = Draft.xǁDraftǁgrant__mutmut_36 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_37'] = Draft.xǁDraftǁgrant__mutmut_37 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_38'] = Draft.xǁDraftǁgrant__mutmut_38 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_39'] = Draft.xǁDraftǁgrant__mutmut_39 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_40'] = Draft.xǁDraftǁgrant__mutmut_40 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_41'] = Draft.xǁDraftǁgrant__mutmut_41 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_42'] = Draft.xǁDraftǁgrant__mutmut_42 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_43'] = Draft.xǁDraftǁgrant__mutmut_43 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_44'] = Draft.xǁDraftǁgrant__mutmut_44 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_45'] = Draft.xǁDraftǁgrant__mutmut_45 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_46'] = Draft.xǁDraftǁgrant__mutmut_46 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_47'] = Draft.xǁDraftǁgrant__mutmut_47 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_48'] = Draft.xǁDraftǁgrant__mutmut_48 # type: ignore # mutmut generated
mutants_xǁDraftǁgrant__mutmut['xǁDraftǁgrant__mutmut_49'] = Draft.xǁDraftǁgrant__mutmut_49 # type: ignore # mutmut generated

mutants_xǁDraftǁdrop__mutmut['_mutmut_orig'] = Draft.xǁDraftǁdrop__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_1'] = Draft.xǁDraftǁdrop__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_2'] = Draft.xǁDraftǁdrop__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_3'] = Draft.xǁDraftǁdrop__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_4'] = Draft.xǁDraftǁdrop__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_5'] = Draft.xǁDraftǁdrop__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_6'] = Draft.xǁDraftǁdrop__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_7'] = Draft.xǁDraftǁdrop__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_8'] = Draft.xǁDraftǁdrop__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_9'] = Draft.xǁDraftǁdrop__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_10'] = Draft.xǁDraftǁdrop__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_11'] = Draft.xǁDraftǁdrop__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_12'] = Draft.xǁDraftǁdrop__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_13'] = Draft.xǁDraftǁdrop__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_14'] = Draft.xǁDraftǁdrop__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_15'] = Draft.xǁDraftǁdrop__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_16'] = Draft.xǁDraftǁdrop__mutmut_16 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_17'] = Draft.xǁDraftǁdrop__mutmut_17 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_18'] = Draft.xǁDraftǁdrop__mutmut_18 # type: ignore # mutmut generated
mutants_xǁDraftǁdrop__mutmut['xǁDraftǁdrop__mutmut_19'] = Draft.xǁDraftǁdrop__mutmut_19 # type: ignore # mutmut generated

mutants_xǁDraftǁreserve__mutmut['_mutmut_orig'] = Draft.xǁDraftǁreserve__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_1'] = Draft.xǁDraftǁreserve__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_2'] = Draft.xǁDraftǁreserve__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_3'] = Draft.xǁDraftǁreserve__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_4'] = Draft.xǁDraftǁreserve__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_5'] = Draft.xǁDraftǁreserve__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_6'] = Draft.xǁDraftǁreserve__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁreserve__mutmut['xǁDraftǁreserve__mutmut_7'] = Draft.xǁDraftǁreserve__mutmut_7 # type: ignore # mutmut generated

mutants_xǁDraftǁstanding__mutmut['_mutmut_orig'] = Draft.xǁDraftǁstanding__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁstanding__mutmut['xǁDraftǁstanding__mutmut_1'] = Draft.xǁDraftǁstanding__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁstanding__mutmut['xǁDraftǁstanding__mutmut_2'] = Draft.xǁDraftǁstanding__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁstanding__mutmut['xǁDraftǁstanding__mutmut_3'] = Draft.xǁDraftǁstanding__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁstanding__mutmut['xǁDraftǁstanding__mutmut_4'] = Draft.xǁDraftǁstanding__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁstanding__mutmut['xǁDraftǁstanding__mutmut_5'] = Draft.xǁDraftǁstanding__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁstanding__mutmut['xǁDraftǁstanding__mutmut_6'] = Draft.xǁDraftǁstanding__mutmut_6 # type: ignore # mutmut generated

mutants_xǁDraftǁgranted__mutmut['_mutmut_orig'] = Draft.xǁDraftǁgranted__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_1'] = Draft.xǁDraftǁgranted__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_2'] = Draft.xǁDraftǁgranted__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_3'] = Draft.xǁDraftǁgranted__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_4'] = Draft.xǁDraftǁgranted__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_5'] = Draft.xǁDraftǁgranted__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_6'] = Draft.xǁDraftǁgranted__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_7'] = Draft.xǁDraftǁgranted__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_8'] = Draft.xǁDraftǁgranted__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_9'] = Draft.xǁDraftǁgranted__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_10'] = Draft.xǁDraftǁgranted__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_11'] = Draft.xǁDraftǁgranted__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_12'] = Draft.xǁDraftǁgranted__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_13'] = Draft.xǁDraftǁgranted__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁgranted__mutmut['xǁDraftǁgranted__mutmut_14'] = Draft.xǁDraftǁgranted__mutmut_14 # type: ignore # mutmut generated

mutants_xǁDraftǁqueued__mutmut['_mutmut_orig'] = Draft.xǁDraftǁqueued__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_1'] = Draft.xǁDraftǁqueued__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_2'] = Draft.xǁDraftǁqueued__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_3'] = Draft.xǁDraftǁqueued__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_4'] = Draft.xǁDraftǁqueued__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_5'] = Draft.xǁDraftǁqueued__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_6'] = Draft.xǁDraftǁqueued__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_7'] = Draft.xǁDraftǁqueued__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_8'] = Draft.xǁDraftǁqueued__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_9'] = Draft.xǁDraftǁqueued__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_10'] = Draft.xǁDraftǁqueued__mutmut_10 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_11'] = Draft.xǁDraftǁqueued__mutmut_11 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_12'] = Draft.xǁDraftǁqueued__mutmut_12 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_13'] = Draft.xǁDraftǁqueued__mutmut_13 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_14'] = Draft.xǁDraftǁqueued__mutmut_14 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_15'] = Draft.xǁDraftǁqueued__mutmut_15 # type: ignore # mutmut generated
mutants_xǁDraftǁqueued__mutmut['xǁDraftǁqueued__mutmut_16'] = Draft.xǁDraftǁqueued__mutmut_16 # type: ignore # mutmut generated

mutants_xǁDraftǁbehind__mutmut['_mutmut_orig'] = Draft.xǁDraftǁbehind__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁbehind__mutmut['xǁDraftǁbehind__mutmut_1'] = Draft.xǁDraftǁbehind__mutmut_1 # type: ignore # mutmut generated

mutants_xǁDraftǁrecheck_after_ms__mutmut['_mutmut_orig'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_1'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_2'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_3'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_4'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_5'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_6'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁrecheck_after_ms__mutmut['xǁDraftǁrecheck_after_ms__mutmut_7'] = Draft.xǁDraftǁrecheck_after_ms__mutmut_7 # type: ignore # mutmut generated

mutants_xǁDraftǁcontender__mutmut['_mutmut_orig'] = Draft.xǁDraftǁcontender__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁcontender__mutmut['xǁDraftǁcontender__mutmut_1'] = Draft.xǁDraftǁcontender__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁcontender__mutmut['xǁDraftǁcontender__mutmut_2'] = Draft.xǁDraftǁcontender__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁcontender__mutmut['xǁDraftǁcontender__mutmut_3'] = Draft.xǁDraftǁcontender__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁcontender__mutmut['xǁDraftǁcontender__mutmut_4'] = Draft.xǁDraftǁcontender__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁcontender__mutmut['xǁDraftǁcontender__mutmut_5'] = Draft.xǁDraftǁcontender__mutmut_5 # type: ignore # mutmut generated

mutants_xǁDraftǁfind__mutmut['_mutmut_orig'] = Draft.xǁDraftǁfind__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁfind__mutmut['xǁDraftǁfind__mutmut_1'] = Draft.xǁDraftǁfind__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁfind__mutmut['xǁDraftǁfind__mutmut_2'] = Draft.xǁDraftǁfind__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁfind__mutmut['xǁDraftǁfind__mutmut_3'] = Draft.xǁDraftǁfind__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁfind__mutmut['xǁDraftǁfind__mutmut_4'] = Draft.xǁDraftǁfind__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁfind__mutmut['xǁDraftǁfind__mutmut_5'] = Draft.xǁDraftǁfind__mutmut_5 # type: ignore # mutmut generated

mutants_xǁDraftǁnote__mutmut['_mutmut_orig'] = Draft.xǁDraftǁnote__mutmut_orig # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_1'] = Draft.xǁDraftǁnote__mutmut_1 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_2'] = Draft.xǁDraftǁnote__mutmut_2 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_3'] = Draft.xǁDraftǁnote__mutmut_3 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_4'] = Draft.xǁDraftǁnote__mutmut_4 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_5'] = Draft.xǁDraftǁnote__mutmut_5 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_6'] = Draft.xǁDraftǁnote__mutmut_6 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_7'] = Draft.xǁDraftǁnote__mutmut_7 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_8'] = Draft.xǁDraftǁnote__mutmut_8 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_9'] = Draft.xǁDraftǁnote__mutmut_9 # type: ignore # mutmut generated
mutants_xǁDraftǁnote__mutmut['xǁDraftǁnote__mutmut_10'] = Draft.xǁDraftǁnote__mutmut_10 # type: ignore # mutmut generated
