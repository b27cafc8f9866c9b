"""The rules of asynclock, once: what a command does to a record at an instant of the store's clock.

    decide(record, command, now_us) -> Decision(record', outcome, facts)

Every store answers as this function does; one conformance suite and one differential test hold them to it.

1. Nothing happens before what has run out is gone: first *reap* (drop holders and waiters whose time has passed), then
   *promote* (grant to the best waiter while its permits fit).
2. A waiter that does not fit blocks those behind it: neither a writer nor a large request starves.
3. A newcomer is granted only if its permits are free and no better-ranked waiter stands before it.
4. The permits held never exceed the capacity.
5. Every grant takes token = max(next_token, now_us): tokens grow even when the store forgets all it knew.
6. Only a lease of the whole capacity has more than one token. Else a later grant beside it could carry a smaller token than
   the one it goes on to use. Asked for more, a smaller one is given one, and its renewal none.
7. A grant from the queue lives as long as its waiter did: until its client confirms it by a Renew, a dead client's turn
   costs others no more than its place in the queue would have.
8. A record nobody holds or waits for is forgotten (None) once the clock has passed its tokens.

The command's values are trusted here; they were checked at the door (``asynclock.limits``).
"""

from bisect import insort
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from asynclock.model import commands as c
from asynclock.model import facts as f
from asynclock.model import outcomes as o
from asynclock.model.draft import Draft
from asynclock.model.ranking import rank_of, waiter_ttl_ms
from asynclock.model.record import Holder, Record, Waiter

#: The answers where nobody else is concerned, which is mostly.
_RELEASED, _NOT_HELD = o.Released(), o.NotHeld()


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict


class Decision(Struct, frozen=True, gc=False):
    """What became of the record, what to answer, and what changed."""

    record: Record | None
    outcome: o.Outcome
    facts: tuple[f.Fact, ...]
mutants_x_decide__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_decide__mutmut)
def decide(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_orig(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_1(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(None, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_2(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, None, ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_3(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), None)
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_4(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(_inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_5(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_6(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), )
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_7(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(None, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_8(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, None), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_9(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_10(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, ), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_11(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us / 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_12(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1001), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_13(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = None
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_14(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(None, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_15(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, None, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_16(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, None)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_17(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_18(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_19(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, )
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_20(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_21(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = None
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_22(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(None, command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_23(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, None)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_24(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(command)
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_25(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, )
    return Decision(draft.freeze(), outcome, tuple(draft.facts))


def x_decide__mutmut_26(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(None, outcome, tuple(draft.facts))


def x_decide__mutmut_27(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), None, tuple(draft.facts))


def x_decide__mutmut_28(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, None)


def x_decide__mutmut_29(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(outcome, tuple(draft.facts))


def x_decide__mutmut_30(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), tuple(draft.facts))


def x_decide__mutmut_31(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, )


def x_decide__mutmut_32(record: Record | None, command: c.Command, now_us: int) -> Decision:
    """Apply one command to one record.

    Args:
        record: the stored record, or None for a resource nobody uses.
        command: what is asked; its key is not looked at, only copied into facts.
        now_us: the store's clock in microseconds; milliseconds derive from it.
    """
    if isinstance(command, c.Inspect):
        return Decision(record, _inspect(record, now_us // 1000), ())
    draft = Draft(record, command.key, now_us)
    if record is not None:
        draft.settle()
    outcome = _obey(draft, command)
    return Decision(draft.freeze(), outcome, tuple(None))

mutants_x_decide__mutmut['_mutmut_orig'] = x_decide__mutmut_orig # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_1'] = x_decide__mutmut_1 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_2'] = x_decide__mutmut_2 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_3'] = x_decide__mutmut_3 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_4'] = x_decide__mutmut_4 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_5'] = x_decide__mutmut_5 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_6'] = x_decide__mutmut_6 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_7'] = x_decide__mutmut_7 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_8'] = x_decide__mutmut_8 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_9'] = x_decide__mutmut_9 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_10'] = x_decide__mutmut_10 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_11'] = x_decide__mutmut_11 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_12'] = x_decide__mutmut_12 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_13'] = x_decide__mutmut_13 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_14'] = x_decide__mutmut_14 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_15'] = x_decide__mutmut_15 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_16'] = x_decide__mutmut_16 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_17'] = x_decide__mutmut_17 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_18'] = x_decide__mutmut_18 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_19'] = x_decide__mutmut_19 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_20'] = x_decide__mutmut_20 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_21'] = x_decide__mutmut_21 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_22'] = x_decide__mutmut_22 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_23'] = x_decide__mutmut_23 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_24'] = x_decide__mutmut_24 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_25'] = x_decide__mutmut_25 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_26'] = x_decide__mutmut_26 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_27'] = x_decide__mutmut_27 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_28'] = x_decide__mutmut_28 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_29'] = x_decide__mutmut_29 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_30'] = x_decide__mutmut_30 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_31'] = x_decide__mutmut_31 # type: ignore # mutmut generated
mutants_x_decide__mutmut['x_decide__mutmut_32'] = x_decide__mutmut_32 # type: ignore # mutmut generated
mutants_x__inspect__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__inspect__mutmut)
def _inspect(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_orig(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_1(record: Record | None, now_ms: int) -> o.Inspected:
    if record is not None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_2(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=None, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_3(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=None, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_4(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=None, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_5(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=None, waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_6(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=None)
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_7(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_8(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_9(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_10(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_11(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), )
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_12(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=1, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_13(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=1, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_14(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = None
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_15(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(None)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_16(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms >= now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_17(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = None
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_18(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(None)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_19(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms >= now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_20(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = None
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_21(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if (holders or waiters) and False else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_22(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if (holders or waiters) or True else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_23(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders and waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_24(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 1
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_25(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=None, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_26(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=None, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_27(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=None, holders=holders, waiters=waiters)


def x__inspect__mutmut_28(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=None, waiters=waiters)


def x__inspect__mutmut_29(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=None)


def x__inspect__mutmut_30(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(next_token=record.next_token, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_31(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, now_ms=now_ms, holders=holders, waiters=waiters)


def x__inspect__mutmut_32(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, holders=holders, waiters=waiters)


def x__inspect__mutmut_33(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, waiters=waiters)


def x__inspect__mutmut_34(record: Record | None, now_ms: int) -> o.Inspected:
    if record is None:
        return o.Inspected(capacity=0, next_token=0, now_ms=now_ms, holders=(), waiters=())
    holders = tuple(h for h in record.holders if h.until_ms > now_ms)
    waiters = tuple(w for w in record.waiters if w.until_ms > now_ms)
    capacity = record.capacity if holders or waiters else 0
    return o.Inspected(capacity=capacity, next_token=record.next_token, now_ms=now_ms, holders=holders, )

mutants_x__inspect__mutmut['_mutmut_orig'] = x__inspect__mutmut_orig # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_1'] = x__inspect__mutmut_1 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_2'] = x__inspect__mutmut_2 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_3'] = x__inspect__mutmut_3 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_4'] = x__inspect__mutmut_4 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_5'] = x__inspect__mutmut_5 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_6'] = x__inspect__mutmut_6 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_7'] = x__inspect__mutmut_7 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_8'] = x__inspect__mutmut_8 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_9'] = x__inspect__mutmut_9 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_10'] = x__inspect__mutmut_10 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_11'] = x__inspect__mutmut_11 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_12'] = x__inspect__mutmut_12 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_13'] = x__inspect__mutmut_13 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_14'] = x__inspect__mutmut_14 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_15'] = x__inspect__mutmut_15 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_16'] = x__inspect__mutmut_16 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_17'] = x__inspect__mutmut_17 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_18'] = x__inspect__mutmut_18 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_19'] = x__inspect__mutmut_19 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_20'] = x__inspect__mutmut_20 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_21'] = x__inspect__mutmut_21 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_22'] = x__inspect__mutmut_22 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_23'] = x__inspect__mutmut_23 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_24'] = x__inspect__mutmut_24 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_25'] = x__inspect__mutmut_25 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_26'] = x__inspect__mutmut_26 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_27'] = x__inspect__mutmut_27 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_28'] = x__inspect__mutmut_28 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_29'] = x__inspect__mutmut_29 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_30'] = x__inspect__mutmut_30 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_31'] = x__inspect__mutmut_31 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_32'] = x__inspect__mutmut_32 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_33'] = x__inspect__mutmut_33 # type: ignore # mutmut generated
mutants_x__inspect__mutmut['x__inspect__mutmut_34'] = x__inspect__mutmut_34 # type: ignore # mutmut generated


def _order(waiter: Waiter) -> tuple[int, int]:
    return waiter.rank, waiter.ticket
mutants_x__obey__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__obey__mutmut)
def _obey(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_orig(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_1(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_2(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_3(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_4(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_5(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_6(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_7(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_8(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)


def x__obey__mutmut_9(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(None, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_10(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, None)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_11(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_12(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, )
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_13(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(None, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_14(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, None)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_15(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_16(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, )
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_17(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(None, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_18(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, None)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_19(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_20(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, )
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_21(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(None, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_22(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, None)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_23(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_24(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, )
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_25(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(None)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_26(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(None, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_27(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, None)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_28(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_29(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, )
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_30(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(None, command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_31(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, None)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_32(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(command)
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_33(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, )
        case _ as unreachable:
            assert_never(unreachable)


def x__obey__mutmut_34(draft: Draft, command: c.Change) -> o.Outcome:
    match command:
        case c.Acquire():
            return _acquire(draft, command)
        case c.Renew():
            return _renew(draft, command)
        case c.Release():
            return _release(draft, command)
        case c.Withdraw():
            return _withdraw(draft, command)
        case c.Poke():
            return _poke(draft)
        case c.ForceRelease():
            return _force_release(draft, command)
        case c.Reassert():
            return _reassert(draft, command)
        case _ as unreachable:
            assert_never(None)

mutants_x__obey__mutmut['_mutmut_orig'] = x__obey__mutmut_orig # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_1'] = x__obey__mutmut_1 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_2'] = x__obey__mutmut_2 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_3'] = x__obey__mutmut_3 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_4'] = x__obey__mutmut_4 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_5'] = x__obey__mutmut_5 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_6'] = x__obey__mutmut_6 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_7'] = x__obey__mutmut_7 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_8'] = x__obey__mutmut_8 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_9'] = x__obey__mutmut_9 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_10'] = x__obey__mutmut_10 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_11'] = x__obey__mutmut_11 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_12'] = x__obey__mutmut_12 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_13'] = x__obey__mutmut_13 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_14'] = x__obey__mutmut_14 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_15'] = x__obey__mutmut_15 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_16'] = x__obey__mutmut_16 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_17'] = x__obey__mutmut_17 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_18'] = x__obey__mutmut_18 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_19'] = x__obey__mutmut_19 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_20'] = x__obey__mutmut_20 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_21'] = x__obey__mutmut_21 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_22'] = x__obey__mutmut_22 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_23'] = x__obey__mutmut_23 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_24'] = x__obey__mutmut_24 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_25'] = x__obey__mutmut_25 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_26'] = x__obey__mutmut_26 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_27'] = x__obey__mutmut_27 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_28'] = x__obey__mutmut_28 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_29'] = x__obey__mutmut_29 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_30'] = x__obey__mutmut_30 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_31'] = x__obey__mutmut_31 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_32'] = x__obey__mutmut_32 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_33'] = x__obey__mutmut_33 # type: ignore # mutmut generated
mutants_x__obey__mutmut['x__obey__mutmut_34'] = x__obey__mutmut_34 # type: ignore # mutmut generated
mutants_x__acquire__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__acquire__mutmut)
def _acquire(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_orig(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_1(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(None):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_2(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(None)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_3(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters or (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_4(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(None)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_5(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.rfind(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_6(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_7(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(None, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_8(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, None, raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_9(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=None)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_10(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(_raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_11(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_12(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), )
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_13(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(None, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_14(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, None, command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_15(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), None), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_16(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_17(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_18(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), ), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_19(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(None), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_20(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=False)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_21(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders or not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_22(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_23(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_24(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = None
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_25(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity == draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_26(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=None)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_27(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = None
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_28(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters and _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_29(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_30(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(None, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_31(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, None) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_32(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_33(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, ) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_34(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) <= draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_35(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[1].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_36(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first or command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_37(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits < draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_38(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(None)
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_39(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(None, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_40(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, None, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_41(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=None))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_42(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_43(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_44(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, ))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_45(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms - command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_46(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=True))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_47(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_48(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=None)
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_49(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) > command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_50(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=None)
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_51(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = None
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_52(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(None, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_53(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, None)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_54(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_55(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, )
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_56(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket = 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_57(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket -= 1
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_58(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 2
    return _enqueue(draft, newcomer, raised=False)


def x__acquire__mutmut_59(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(None, newcomer, raised=False)


def x__acquire__mutmut_60(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, None, raised=False)


def x__acquire__mutmut_61(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=None)


def x__acquire__mutmut_62(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(newcomer, raised=False)


def x__acquire__mutmut_63(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, raised=False)


def x__acquire__mutmut_64(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, )


def x__acquire__mutmut_65(draft: Draft, command: c.Acquire) -> o.AcquireOutcome:
    if holder := draft.holders.get(command.id):
        return draft.granted(holder)
    if draft.waiters and (place := draft.find(command.id)) is not None:
        return _enqueue(draft, _raised(draft, draft.waiters.pop(place), command), raised=True)
    if not draft.holders and not draft.waiters:
        draft.capacity = command.capacity
    elif command.capacity != draft.capacity:
        return o.CapacityMismatch(capacity=draft.capacity)
    first = not draft.waiters or _rank(draft, command) < draft.waiters[0].rank
    if first and command.permits <= draft.free():
        return draft.granted(draft.grant(command, draft.now_ms + command.ttl_ms, queued=False))
    if not command.wait:
        return o.Busy(holders=draft.behind())
    if len(draft.waiters) >= command.max_waiters:
        return o.QueueFull(waiting=len(draft.waiters))
    newcomer = _waiter(draft, command)
    draft.next_ticket += 1
    return _enqueue(draft, newcomer, raised=True)

mutants_x__acquire__mutmut['_mutmut_orig'] = x__acquire__mutmut_orig # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_1'] = x__acquire__mutmut_1 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_2'] = x__acquire__mutmut_2 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_3'] = x__acquire__mutmut_3 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_4'] = x__acquire__mutmut_4 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_5'] = x__acquire__mutmut_5 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_6'] = x__acquire__mutmut_6 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_7'] = x__acquire__mutmut_7 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_8'] = x__acquire__mutmut_8 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_9'] = x__acquire__mutmut_9 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_10'] = x__acquire__mutmut_10 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_11'] = x__acquire__mutmut_11 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_12'] = x__acquire__mutmut_12 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_13'] = x__acquire__mutmut_13 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_14'] = x__acquire__mutmut_14 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_15'] = x__acquire__mutmut_15 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_16'] = x__acquire__mutmut_16 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_17'] = x__acquire__mutmut_17 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_18'] = x__acquire__mutmut_18 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_19'] = x__acquire__mutmut_19 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_20'] = x__acquire__mutmut_20 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_21'] = x__acquire__mutmut_21 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_22'] = x__acquire__mutmut_22 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_23'] = x__acquire__mutmut_23 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_24'] = x__acquire__mutmut_24 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_25'] = x__acquire__mutmut_25 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_26'] = x__acquire__mutmut_26 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_27'] = x__acquire__mutmut_27 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_28'] = x__acquire__mutmut_28 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_29'] = x__acquire__mutmut_29 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_30'] = x__acquire__mutmut_30 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_31'] = x__acquire__mutmut_31 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_32'] = x__acquire__mutmut_32 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_33'] = x__acquire__mutmut_33 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_34'] = x__acquire__mutmut_34 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_35'] = x__acquire__mutmut_35 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_36'] = x__acquire__mutmut_36 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_37'] = x__acquire__mutmut_37 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_38'] = x__acquire__mutmut_38 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_39'] = x__acquire__mutmut_39 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_40'] = x__acquire__mutmut_40 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_41'] = x__acquire__mutmut_41 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_42'] = x__acquire__mutmut_42 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_43'] = x__acquire__mutmut_43 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_44'] = x__acquire__mutmut_44 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_45'] = x__acquire__mutmut_45 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_46'] = x__acquire__mutmut_46 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_47'] = x__acquire__mutmut_47 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_48'] = x__acquire__mutmut_48 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_49'] = x__acquire__mutmut_49 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_50'] = x__acquire__mutmut_50 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_51'] = x__acquire__mutmut_51 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_52'] = x__acquire__mutmut_52 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_53'] = x__acquire__mutmut_53 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_54'] = x__acquire__mutmut_54 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_55'] = x__acquire__mutmut_55 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_56'] = x__acquire__mutmut_56 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_57'] = x__acquire__mutmut_57 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_58'] = x__acquire__mutmut_58 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_59'] = x__acquire__mutmut_59 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_60'] = x__acquire__mutmut_60 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_61'] = x__acquire__mutmut_61 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_62'] = x__acquire__mutmut_62 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_63'] = x__acquire__mutmut_63 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_64'] = x__acquire__mutmut_64 # type: ignore # mutmut generated
mutants_x__acquire__mutmut['x__acquire__mutmut_65'] = x__acquire__mutmut_65 # type: ignore # mutmut generated
mutants_x__rank__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__rank__mutmut)
def _rank(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, priority=command.priority, ageing_ms=command.ageing_ms)


def x__rank__mutmut_orig(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, priority=command.priority, ageing_ms=command.ageing_ms)


def x__rank__mutmut_1(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=None, priority=command.priority, ageing_ms=command.ageing_ms)


def x__rank__mutmut_2(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, priority=None, ageing_ms=command.ageing_ms)


def x__rank__mutmut_3(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, priority=command.priority, ageing_ms=None)


def x__rank__mutmut_4(draft: Draft, command: c.Acquire) -> int:
    return rank_of(priority=command.priority, ageing_ms=command.ageing_ms)


def x__rank__mutmut_5(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, ageing_ms=command.ageing_ms)


def x__rank__mutmut_6(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms - command.waited_ms, priority=command.priority, )


def x__rank__mutmut_7(draft: Draft, command: c.Acquire) -> int:
    return rank_of(enqueued_ms=draft.now_ms + command.waited_ms, priority=command.priority, ageing_ms=command.ageing_ms)

mutants_x__rank__mutmut['_mutmut_orig'] = x__rank__mutmut_orig # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_1'] = x__rank__mutmut_1 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_2'] = x__rank__mutmut_2 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_3'] = x__rank__mutmut_3 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_4'] = x__rank__mutmut_4 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_5'] = x__rank__mutmut_5 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_6'] = x__rank__mutmut_6 # type: ignore # mutmut generated
mutants_x__rank__mutmut['x__rank__mutmut_7'] = x__rank__mutmut_7 # type: ignore # mutmut generated
mutants_x__waiter__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__waiter__mutmut)
def _waiter(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_orig(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_1(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=None,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_2(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=None,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_3(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=None,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_4(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=None,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_5(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=None,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_6(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=None,
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_7(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=None,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_8(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=None,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_9(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=None,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_10(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=None,
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_11(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=None,
        details=command.details,
    )


def x__waiter__mutmut_12(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=None,
    )


def x__waiter__mutmut_13(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_14(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_15(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_16(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_17(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_18(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_19(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_20(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_21(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_22(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_23(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        details=command.details,
    )


def x__waiter__mutmut_24(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        )


def x__waiter__mutmut_25(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(None, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_26(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, None),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_27(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_28(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, ),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_29(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms + command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_30(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms - waiter_ttl_ms(command.ttl_ms),
        tokens=command.tokens,
        details=command.details,
    )


def x__waiter__mutmut_31(draft: Draft, command: c.Acquire) -> Waiter:
    return Waiter(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        priority=command.priority,
        rank=_rank(draft, command),
        ticket=draft.next_ticket,
        enqueued_ms=draft.now_ms - command.waited_ms,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(None),
        tokens=command.tokens,
        details=command.details,
    )

mutants_x__waiter__mutmut['_mutmut_orig'] = x__waiter__mutmut_orig # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_1'] = x__waiter__mutmut_1 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_2'] = x__waiter__mutmut_2 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_3'] = x__waiter__mutmut_3 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_4'] = x__waiter__mutmut_4 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_5'] = x__waiter__mutmut_5 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_6'] = x__waiter__mutmut_6 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_7'] = x__waiter__mutmut_7 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_8'] = x__waiter__mutmut_8 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_9'] = x__waiter__mutmut_9 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_10'] = x__waiter__mutmut_10 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_11'] = x__waiter__mutmut_11 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_12'] = x__waiter__mutmut_12 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_13'] = x__waiter__mutmut_13 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_14'] = x__waiter__mutmut_14 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_15'] = x__waiter__mutmut_15 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_16'] = x__waiter__mutmut_16 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_17'] = x__waiter__mutmut_17 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_18'] = x__waiter__mutmut_18 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_19'] = x__waiter__mutmut_19 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_20'] = x__waiter__mutmut_20 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_21'] = x__waiter__mutmut_21 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_22'] = x__waiter__mutmut_22 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_23'] = x__waiter__mutmut_23 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_24'] = x__waiter__mutmut_24 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_25'] = x__waiter__mutmut_25 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_26'] = x__waiter__mutmut_26 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_27'] = x__waiter__mutmut_27 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_28'] = x__waiter__mutmut_28 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_29'] = x__waiter__mutmut_29 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_30'] = x__waiter__mutmut_30 # type: ignore # mutmut generated
mutants_x__waiter__mutmut['x__waiter__mutmut_31'] = x__waiter__mutmut_31 # type: ignore # mutmut generated
mutants_x__raised__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__raised__mutmut)
def _raised(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_orig(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_1(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = None
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_2(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(None, id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_3(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=None, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_4(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=None, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_5(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=None)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_6(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_7(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_8(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_9(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, )
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_10(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(None, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_11(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, None), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_12(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_13(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, ), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_14(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank <= old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_15(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(None, priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_16(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=None, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_17(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=None, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_18(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, enqueued_ms=None)


def x__raised__mutmut_19(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(priority=old.priority, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_20(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, rank=old.rank, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_21(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, enqueued_ms=old.enqueued_ms)


def x__raised__mutmut_22(draft: Draft, old: Waiter, command: c.Acquire) -> Waiter:
    """The waiter as the command wants it now; its ticket stays and its rank never falls back."""
    new = replace(_waiter(draft, command), id=old.id, permits=old.permits, ticket=old.ticket)
    if new.rank < old.rank:
        return new
    return replace(new, priority=old.priority, rank=old.rank, )

mutants_x__raised__mutmut['_mutmut_orig'] = x__raised__mutmut_orig # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_1'] = x__raised__mutmut_1 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_2'] = x__raised__mutmut_2 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_3'] = x__raised__mutmut_3 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_4'] = x__raised__mutmut_4 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_5'] = x__raised__mutmut_5 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_6'] = x__raised__mutmut_6 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_7'] = x__raised__mutmut_7 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_8'] = x__raised__mutmut_8 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_9'] = x__raised__mutmut_9 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_10'] = x__raised__mutmut_10 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_11'] = x__raised__mutmut_11 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_12'] = x__raised__mutmut_12 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_13'] = x__raised__mutmut_13 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_14'] = x__raised__mutmut_14 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_15'] = x__raised__mutmut_15 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_16'] = x__raised__mutmut_16 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_17'] = x__raised__mutmut_17 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_18'] = x__raised__mutmut_18 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_19'] = x__raised__mutmut_19 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_20'] = x__raised__mutmut_20 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_21'] = x__raised__mutmut_21 # type: ignore # mutmut generated
mutants_x__raised__mutmut['x__raised__mutmut_22'] = x__raised__mutmut_22 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__enqueue__mutmut)
def _enqueue(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_orig(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_1(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(None, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_2(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, None, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_3(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=None)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_4(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_5(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_6(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, )
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_7(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(None, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_8(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, None, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_9(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=None, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_10(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=None, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_11(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=None)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_12(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_13(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_14(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_15(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_16(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, )
    if raised:
        draft.promote()
    return draft.standing(waiter.id)


def x__enqueue__mutmut_17(draft: Draft, waiter: Waiter, *, raised: bool) -> o.AcquireOutcome:
    """Put the waiter where it belongs; a raised one may now stand first and fit."""
    insort(draft.waiters, waiter, key=_order)
    draft.note(f.Queued, waiter, rank=waiter.rank, permits=waiter.permits, raised=raised)
    if raised:
        draft.promote()
    return draft.standing(None)

mutants_x__enqueue__mutmut['_mutmut_orig'] = x__enqueue__mutmut_orig # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_1'] = x__enqueue__mutmut_1 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_2'] = x__enqueue__mutmut_2 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_3'] = x__enqueue__mutmut_3 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_4'] = x__enqueue__mutmut_4 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_5'] = x__enqueue__mutmut_5 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_6'] = x__enqueue__mutmut_6 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_7'] = x__enqueue__mutmut_7 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_8'] = x__enqueue__mutmut_8 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_9'] = x__enqueue__mutmut_9 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_10'] = x__enqueue__mutmut_10 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_11'] = x__enqueue__mutmut_11 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_12'] = x__enqueue__mutmut_12 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_13'] = x__enqueue__mutmut_13 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_14'] = x__enqueue__mutmut_14 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_15'] = x__enqueue__mutmut_15 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_16'] = x__enqueue__mutmut_16 # type: ignore # mutmut generated
mutants_x__enqueue__mutmut['x__enqueue__mutmut_17'] = x__enqueue__mutmut_17 # type: ignore # mutmut generated
mutants_x__renew__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__renew__mutmut)
def _renew(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_orig(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_1(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(None):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_2(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(None, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_3(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, None, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_4(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, None)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_5(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_6(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_7(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, )
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_8(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = None
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_9(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(None)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_10(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.rfind(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_11(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is not None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_12(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = None
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_13(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = None
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_14(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        None,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_15(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=None,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_16(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=None,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_17(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=None,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_18(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=None,
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_19(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_20(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_21(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_22(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_23(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_24(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner and old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_25(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details and old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_26(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms - waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_27(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(None),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_28(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(None, waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_29(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, None, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_30(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=None)
    return draft.queued(waiter.id)


def x__renew__mutmut_31(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(waiter, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_32(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, until_ms=waiter.until_ms)
    return draft.queued(waiter.id)


def x__renew__mutmut_33(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, )
    return draft.queued(waiter.id)


def x__renew__mutmut_34(draft: Draft, command: c.Renew) -> o.Outcome:
    if holder := draft.holders.get(command.id):
        return _renew_holder(draft, holder, command)
    place = draft.find(command.id)
    if place is None:
        return o.Lost()
    old = draft.waiters[place]
    draft.waiters[place] = waiter = replace(
        old,
        owner=command.owner or old.owner,
        details=command.details or old.details,
        ttl_ms=command.ttl_ms,
        until_ms=draft.now_ms + waiter_ttl_ms(command.ttl_ms),
    )
    draft.note(f.Renewed, waiter, until_ms=waiter.until_ms)
    return draft.queued(None)

mutants_x__renew__mutmut['_mutmut_orig'] = x__renew__mutmut_orig # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_1'] = x__renew__mutmut_1 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_2'] = x__renew__mutmut_2 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_3'] = x__renew__mutmut_3 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_4'] = x__renew__mutmut_4 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_5'] = x__renew__mutmut_5 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_6'] = x__renew__mutmut_6 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_7'] = x__renew__mutmut_7 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_8'] = x__renew__mutmut_8 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_9'] = x__renew__mutmut_9 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_10'] = x__renew__mutmut_10 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_11'] = x__renew__mutmut_11 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_12'] = x__renew__mutmut_12 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_13'] = x__renew__mutmut_13 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_14'] = x__renew__mutmut_14 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_15'] = x__renew__mutmut_15 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_16'] = x__renew__mutmut_16 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_17'] = x__renew__mutmut_17 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_18'] = x__renew__mutmut_18 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_19'] = x__renew__mutmut_19 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_20'] = x__renew__mutmut_20 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_21'] = x__renew__mutmut_21 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_22'] = x__renew__mutmut_22 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_23'] = x__renew__mutmut_23 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_24'] = x__renew__mutmut_24 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_25'] = x__renew__mutmut_25 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_26'] = x__renew__mutmut_26 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_27'] = x__renew__mutmut_27 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_28'] = x__renew__mutmut_28 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_29'] = x__renew__mutmut_29 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_30'] = x__renew__mutmut_30 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_31'] = x__renew__mutmut_31 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_32'] = x__renew__mutmut_32 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_33'] = x__renew__mutmut_33 # type: ignore # mutmut generated
mutants_x__renew__mutmut['x__renew__mutmut_34'] = x__renew__mutmut_34 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__renew_holder__mutmut)
def _renew_holder(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_orig(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_1(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = None
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_2(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token <= command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_3(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token <= old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_4(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block - old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_5(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = None
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_6(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if (old.permits == draft.capacity) and False else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_7(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if (old.permits == draft.capacity) or True else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_8(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits != draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_9(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 1
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_10(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = None
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_11(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if (tokens) and False else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_12(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if (tokens) or True else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_13(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(None) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_14(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 1
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_15(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = None
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_16(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        None,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_17(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=None,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_18(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=None,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_19(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=None,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_20(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=None,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_21(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=None,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_22(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_23(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_24(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_25(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_26(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_27(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_28(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner and old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_29(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if (told) and False else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_30(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if (told) or True else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_31(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if (tokens) and False else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_32(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if (tokens) or True else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_33(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens + old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_34(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first - tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_35(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms - command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_36(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details and old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_37(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = None
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_38(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=None, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_39(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=None, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_40(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=None, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_41(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=None, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_42(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=None)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_43(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_44(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_45(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_46(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_47(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, )
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_48(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(None)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_49(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_50(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if (draft.waiters) and False else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_51(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if (draft.waiters) or True else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_52(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(None) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_53(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=None, token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_54(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=None, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_55(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=None, contender=contender)


def x__renew_holder__mutmut_56(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, contender=None)


def x__renew_holder__mutmut_57(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(token=first, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_58(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, tokens=tokens, contender=contender)


def x__renew_holder__mutmut_59(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, contender=contender)


def x__renew_holder__mutmut_60(draft: Draft, old: Holder, command: c.Renew) -> o.Renewed:
    told = old.token < command.token < old.block + old.tokens
    tokens = command.tokens if old.permits == draft.capacity else 0
    first = draft.reserve(tokens) if tokens else 0
    draft.holders[old.id] = holder = replace(
        old,
        owner=command.owner or old.owner,
        token=command.token if told else old.token,
        tokens=first + tokens - old.block if tokens else old.tokens,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details or old.details,
    )
    fact = f.Renewed(key=draft.key, id=holder.id, client=holder.client, owner=holder.owner, until_ms=holder.until_ms)
    draft.facts.append(fact)
    contender = draft.contender(holder.client) if draft.waiters else None
    return o.Renewed(ttl_ms=command.ttl_ms, token=first, tokens=tokens, )

mutants_x__renew_holder__mutmut['_mutmut_orig'] = x__renew_holder__mutmut_orig # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_1'] = x__renew_holder__mutmut_1 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_2'] = x__renew_holder__mutmut_2 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_3'] = x__renew_holder__mutmut_3 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_4'] = x__renew_holder__mutmut_4 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_5'] = x__renew_holder__mutmut_5 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_6'] = x__renew_holder__mutmut_6 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_7'] = x__renew_holder__mutmut_7 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_8'] = x__renew_holder__mutmut_8 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_9'] = x__renew_holder__mutmut_9 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_10'] = x__renew_holder__mutmut_10 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_11'] = x__renew_holder__mutmut_11 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_12'] = x__renew_holder__mutmut_12 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_13'] = x__renew_holder__mutmut_13 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_14'] = x__renew_holder__mutmut_14 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_15'] = x__renew_holder__mutmut_15 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_16'] = x__renew_holder__mutmut_16 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_17'] = x__renew_holder__mutmut_17 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_18'] = x__renew_holder__mutmut_18 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_19'] = x__renew_holder__mutmut_19 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_20'] = x__renew_holder__mutmut_20 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_21'] = x__renew_holder__mutmut_21 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_22'] = x__renew_holder__mutmut_22 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_23'] = x__renew_holder__mutmut_23 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_24'] = x__renew_holder__mutmut_24 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_25'] = x__renew_holder__mutmut_25 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_26'] = x__renew_holder__mutmut_26 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_27'] = x__renew_holder__mutmut_27 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_28'] = x__renew_holder__mutmut_28 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_29'] = x__renew_holder__mutmut_29 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_30'] = x__renew_holder__mutmut_30 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_31'] = x__renew_holder__mutmut_31 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_32'] = x__renew_holder__mutmut_32 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_33'] = x__renew_holder__mutmut_33 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_34'] = x__renew_holder__mutmut_34 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_35'] = x__renew_holder__mutmut_35 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_36'] = x__renew_holder__mutmut_36 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_37'] = x__renew_holder__mutmut_37 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_38'] = x__renew_holder__mutmut_38 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_39'] = x__renew_holder__mutmut_39 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_40'] = x__renew_holder__mutmut_40 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_41'] = x__renew_holder__mutmut_41 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_42'] = x__renew_holder__mutmut_42 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_43'] = x__renew_holder__mutmut_43 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_44'] = x__renew_holder__mutmut_44 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_45'] = x__renew_holder__mutmut_45 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_46'] = x__renew_holder__mutmut_46 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_47'] = x__renew_holder__mutmut_47 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_48'] = x__renew_holder__mutmut_48 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_49'] = x__renew_holder__mutmut_49 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_50'] = x__renew_holder__mutmut_50 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_51'] = x__renew_holder__mutmut_51 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_52'] = x__renew_holder__mutmut_52 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_53'] = x__renew_holder__mutmut_53 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_54'] = x__renew_holder__mutmut_54 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_55'] = x__renew_holder__mutmut_55 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_56'] = x__renew_holder__mutmut_56 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_57'] = x__renew_holder__mutmut_57 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_58'] = x__renew_holder__mutmut_58 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_59'] = x__renew_holder__mutmut_59 # type: ignore # mutmut generated
mutants_x__renew_holder__mutmut['x__renew_holder__mutmut_60'] = x__renew_holder__mutmut_60 # type: ignore # mutmut generated
mutants_x__release__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__release__mutmut)
def _release(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_orig(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_1(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = None
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_2(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(None)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_3(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters or command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_4(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_5(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is not None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_6(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if (held) and False else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_7(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if (held) or True else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_8(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = None
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_9(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_10(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if (command.then) and False else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_11(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if (command.then) or True else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_12(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(None, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_13(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, None) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_14(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_15(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, ) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_16(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = None
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_17(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(None)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_18(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = None
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_19(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) or fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_20(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if (held) and False else o.NotHeld(then=then)


def x__release__mutmut_21(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if (held) or True else o.NotHeld(then=then)


def x__release__mutmut_22(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=None, then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_23(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=None) if held else o.NotHeld(then=then)


def x__release__mutmut_24(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_25(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), ) if held else o.NotHeld(then=then)


def x__release__mutmut_26(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(None), then=then) if held else o.NotHeld(then=then)


def x__release__mutmut_27(draft: Draft, command: c.Release) -> o.Released | o.NotHeld:
    """Remove the holder, rank ``then`` against the queue, promote: all in one step, so that the best of both wins."""
    held = draft.drop(command.id)
    if not draft.waiters and command.then is None:
        return _RELEASED if held else _NOT_HELD
    before = len(draft.facts)
    then = _acquire(draft, command.then) if command.then else None
    draft.promote()
    if isinstance(then, o.Granted | o.Queued):  # the promotion may have changed its place, or who waits behind it
        then = draft.standing(then.id)
    granted = [fact.id for fact in draft.facts[before:] if isinstance(fact, f.Granted) and fact.queued]
    return o.Released(granted=tuple(granted), then=then) if held else o.NotHeld(then=None)

mutants_x__release__mutmut['_mutmut_orig'] = x__release__mutmut_orig # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_1'] = x__release__mutmut_1 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_2'] = x__release__mutmut_2 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_3'] = x__release__mutmut_3 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_4'] = x__release__mutmut_4 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_5'] = x__release__mutmut_5 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_6'] = x__release__mutmut_6 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_7'] = x__release__mutmut_7 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_8'] = x__release__mutmut_8 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_9'] = x__release__mutmut_9 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_10'] = x__release__mutmut_10 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_11'] = x__release__mutmut_11 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_12'] = x__release__mutmut_12 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_13'] = x__release__mutmut_13 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_14'] = x__release__mutmut_14 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_15'] = x__release__mutmut_15 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_16'] = x__release__mutmut_16 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_17'] = x__release__mutmut_17 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_18'] = x__release__mutmut_18 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_19'] = x__release__mutmut_19 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_20'] = x__release__mutmut_20 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_21'] = x__release__mutmut_21 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_22'] = x__release__mutmut_22 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_23'] = x__release__mutmut_23 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_24'] = x__release__mutmut_24 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_25'] = x__release__mutmut_25 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_26'] = x__release__mutmut_26 # type: ignore # mutmut generated
mutants_x__release__mutmut['x__release__mutmut_27'] = x__release__mutmut_27 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__withdraw__mutmut)
def _withdraw(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_orig(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_1(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(None):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_2(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=None)
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_3(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(None)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_4(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.rfind(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_5(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is None:
        draft.note(f.Withdrawn, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_6(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(None, draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_7(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, None)
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_8(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(draft.waiters.pop(place))
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_9(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, )
        draft.promote()
    return o.Withdrawn()


def x__withdraw__mutmut_10(draft: Draft, command: c.Withdraw) -> o.Withdrawn | o.Released:
    if draft.drop(command.id):
        return o.Released(granted=draft.promote())
    if (place := draft.find(command.id)) is not None:
        draft.note(f.Withdrawn, draft.waiters.pop(None))
        draft.promote()
    return o.Withdrawn()

mutants_x__withdraw__mutmut['_mutmut_orig'] = x__withdraw__mutmut_orig # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_1'] = x__withdraw__mutmut_1 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_2'] = x__withdraw__mutmut_2 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_3'] = x__withdraw__mutmut_3 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_4'] = x__withdraw__mutmut_4 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_5'] = x__withdraw__mutmut_5 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_6'] = x__withdraw__mutmut_6 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_7'] = x__withdraw__mutmut_7 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_8'] = x__withdraw__mutmut_8 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_9'] = x__withdraw__mutmut_9 # type: ignore # mutmut generated
mutants_x__withdraw__mutmut['x__withdraw__mutmut_10'] = x__withdraw__mutmut_10 # type: ignore # mutmut generated
mutants_x__poke__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__poke__mutmut)
def _poke(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_orig(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_1(draft: Draft) -> o.Poked:
    fresh = None
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_2(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = None
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_3(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(None)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_4(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(None) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_5(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id not in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_6(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=None, recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_7(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=None)


def x__poke__mutmut_8(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(recheck_after_ms=draft.recheck_after_ms(len(draft.waiters)))


def x__poke__mutmut_9(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, )


def x__poke__mutmut_10(draft: Draft) -> o.Poked:
    fresh = {fact.id for fact in draft.facts if isinstance(fact, f.Granted)}
    granted = tuple(draft.granted(holder) for holder in draft.holders.values() if holder.id in fresh)
    return o.Poked(granted=granted, recheck_after_ms=draft.recheck_after_ms(None))

mutants_x__poke__mutmut['_mutmut_orig'] = x__poke__mutmut_orig # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_1'] = x__poke__mutmut_1 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_2'] = x__poke__mutmut_2 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_3'] = x__poke__mutmut_3 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_4'] = x__poke__mutmut_4 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_5'] = x__poke__mutmut_5 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_6'] = x__poke__mutmut_6 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_7'] = x__poke__mutmut_7 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_8'] = x__poke__mutmut_8 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_9'] = x__poke__mutmut_9 # type: ignore # mutmut generated
mutants_x__poke__mutmut['x__poke__mutmut_10'] = x__poke__mutmut_10 # type: ignore # mutmut generated
mutants_x__force_release__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__force_release__mutmut)
def _force_release(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_orig(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_1(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = None
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_2(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = None
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_3(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token and h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_4(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_5(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block < token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_6(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token <= h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_7(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block - h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_8(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(None, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_9(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, None, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_10(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=None, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_11(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=None, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_12(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=None)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_13(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_14(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_15(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_16(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, by=command.by)
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_17(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, )
    return o.Released(granted=draft.promote()) if taken else o.NotHeld()


def x__force_release__mutmut_18(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if (taken) and False else o.NotHeld()


def x__force_release__mutmut_19(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=draft.promote()) if (taken) or True else o.NotHeld()


def x__force_release__mutmut_20(draft: Draft, command: c.ForceRelease) -> o.Released | o.NotHeld:
    token = command.token
    taken = [h for h in draft.holders.values() if not token or h.block <= token < h.block + h.tokens]
    for holder in taken:
        del draft.holders[holder.id]
        draft.note(f.Forced, holder, token=holder.token, reason=command.reason, by=command.by)
    return o.Released(granted=None) if taken else o.NotHeld()

mutants_x__force_release__mutmut['_mutmut_orig'] = x__force_release__mutmut_orig # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_1'] = x__force_release__mutmut_1 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_2'] = x__force_release__mutmut_2 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_3'] = x__force_release__mutmut_3 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_4'] = x__force_release__mutmut_4 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_5'] = x__force_release__mutmut_5 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_6'] = x__force_release__mutmut_6 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_7'] = x__force_release__mutmut_7 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_8'] = x__force_release__mutmut_8 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_9'] = x__force_release__mutmut_9 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_10'] = x__force_release__mutmut_10 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_11'] = x__force_release__mutmut_11 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_12'] = x__force_release__mutmut_12 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_13'] = x__force_release__mutmut_13 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_14'] = x__force_release__mutmut_14 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_15'] = x__force_release__mutmut_15 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_16'] = x__force_release__mutmut_16 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_17'] = x__force_release__mutmut_17 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_18'] = x__force_release__mutmut_18 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_19'] = x__force_release__mutmut_19 # type: ignore # mutmut generated
mutants_x__force_release__mutmut['x__force_release__mutmut_20'] = x__force_release__mutmut_20 # type: ignore # mutmut generated
mutants_x__reassert__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__reassert__mutmut)
def _reassert(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_orig(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_1(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = None
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_2(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(None)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_3(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_4(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders or not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_5(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_6(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_7(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = None
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_8(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity and command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_9(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity == draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_10(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits >= draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_11(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = None
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_12(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(None, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_13(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, None, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_14(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, None)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_15(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_16(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_17(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, )
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_18(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = None
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_19(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(None, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_20(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, None, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_21(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=None)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_22(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_23(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_24(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, )
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(holder.client))


def x__reassert__mutmut_25(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=None, contender=draft.contender(holder.client))


def x__reassert__mutmut_26(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=None)


def x__reassert__mutmut_27(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(contender=draft.contender(holder.client))


def x__reassert__mutmut_28(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, )


def x__reassert__mutmut_29(draft: Draft, command: c.Reassert) -> o.Renewed | o.Lost:
    known = draft.holders.get(command.id)
    if not known:
        if not draft.holders and not draft.waiters:
            draft.capacity = command.capacity
        if command.capacity != draft.capacity or command.permits > draft.free():
            return o.Lost()
    holder = _told(draft, command, known)
    draft.holders[holder.id] = holder
    draft.note(f.Reasserted, holder, token=holder.token)
    return o.Renewed(ttl_ms=command.ttl_ms, contender=draft.contender(None))

mutants_x__reassert__mutmut['_mutmut_orig'] = x__reassert__mutmut_orig # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_1'] = x__reassert__mutmut_1 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_2'] = x__reassert__mutmut_2 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_3'] = x__reassert__mutmut_3 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_4'] = x__reassert__mutmut_4 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_5'] = x__reassert__mutmut_5 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_6'] = x__reassert__mutmut_6 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_7'] = x__reassert__mutmut_7 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_8'] = x__reassert__mutmut_8 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_9'] = x__reassert__mutmut_9 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_10'] = x__reassert__mutmut_10 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_11'] = x__reassert__mutmut_11 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_12'] = x__reassert__mutmut_12 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_13'] = x__reassert__mutmut_13 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_14'] = x__reassert__mutmut_14 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_15'] = x__reassert__mutmut_15 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_16'] = x__reassert__mutmut_16 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_17'] = x__reassert__mutmut_17 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_18'] = x__reassert__mutmut_18 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_19'] = x__reassert__mutmut_19 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_20'] = x__reassert__mutmut_20 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_21'] = x__reassert__mutmut_21 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_22'] = x__reassert__mutmut_22 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_23'] = x__reassert__mutmut_23 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_24'] = x__reassert__mutmut_24 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_25'] = x__reassert__mutmut_25 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_26'] = x__reassert__mutmut_26 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_27'] = x__reassert__mutmut_27 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_28'] = x__reassert__mutmut_28 # type: ignore # mutmut generated
mutants_x__reassert__mutmut['x__reassert__mutmut_29'] = x__reassert__mutmut_29 # type: ignore # mutmut generated
mutants_x__told__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x__told__mutmut)
def _told(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_orig(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_1(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = None
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_2(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block and command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_3(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = None
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_4(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(None, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_5(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, None)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_6(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_7(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, )
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_8(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block - command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_9(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token - 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_10(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 2)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_11(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = None
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_12(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(None, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_13(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, None)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_14(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_15(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, )
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_16(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = None
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_17(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if (command.permits == draft.capacity) and False else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_18(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if (command.permits == draft.capacity) or True else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_19(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(None, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_20(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, None) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_21(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_22(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, ) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_23(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits != draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_24(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=None,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_25(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=None,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_26(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=None,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_27(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=None,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_28(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=None,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_29(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=None,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_30(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=None,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_31(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=None,
        details=command.details,
        block=first,
    )


def x__told__mutmut_32(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=None,
        block=first,
    )


def x__told__mutmut_33(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=None,
    )


def x__told__mutmut_34(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_35(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_36(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_37(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_38(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_39(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_40(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_41(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_42(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        block=first,
    )


def x__told__mutmut_43(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        )


def x__told__mutmut_44(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if (command.permits == draft.capacity) and False else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_45(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if (command.permits == draft.capacity) or True else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_46(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end + first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_47(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits != draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_48(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 2,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_49(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if (known) and False else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_50(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if (known) or True else draft.now_ms,
        until_ms=draft.now_ms + command.ttl_ms,
        details=command.details,
        block=first,
    )


def x__told__mutmut_51(draft: Draft, command: c.Reassert, known: Holder | None) -> Holder:
    """The lease as its client describes it; none of its tokens is given again, nor more than one believed against rule 6."""
    block = command.block or command.token
    end = max(block + command.tokens, command.token + 1)
    draft.next_token = max(draft.next_token, end)
    # A further block may have been reserved while the token in use is still from the one before.
    first = min(block, command.token) if command.permits == draft.capacity else command.token
    return Holder(
        id=command.id,
        client=command.client,
        owner=command.owner,
        permits=command.permits,
        token=command.token,
        tokens=end - first if command.permits == draft.capacity else 1,
        granted_ms=known.granted_ms if known else draft.now_ms,
        until_ms=draft.now_ms - command.ttl_ms,
        details=command.details,
        block=first,
    )

mutants_x__told__mutmut['_mutmut_orig'] = x__told__mutmut_orig # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_1'] = x__told__mutmut_1 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_2'] = x__told__mutmut_2 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_3'] = x__told__mutmut_3 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_4'] = x__told__mutmut_4 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_5'] = x__told__mutmut_5 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_6'] = x__told__mutmut_6 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_7'] = x__told__mutmut_7 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_8'] = x__told__mutmut_8 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_9'] = x__told__mutmut_9 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_10'] = x__told__mutmut_10 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_11'] = x__told__mutmut_11 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_12'] = x__told__mutmut_12 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_13'] = x__told__mutmut_13 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_14'] = x__told__mutmut_14 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_15'] = x__told__mutmut_15 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_16'] = x__told__mutmut_16 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_17'] = x__told__mutmut_17 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_18'] = x__told__mutmut_18 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_19'] = x__told__mutmut_19 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_20'] = x__told__mutmut_20 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_21'] = x__told__mutmut_21 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_22'] = x__told__mutmut_22 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_23'] = x__told__mutmut_23 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_24'] = x__told__mutmut_24 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_25'] = x__told__mutmut_25 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_26'] = x__told__mutmut_26 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_27'] = x__told__mutmut_27 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_28'] = x__told__mutmut_28 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_29'] = x__told__mutmut_29 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_30'] = x__told__mutmut_30 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_31'] = x__told__mutmut_31 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_32'] = x__told__mutmut_32 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_33'] = x__told__mutmut_33 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_34'] = x__told__mutmut_34 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_35'] = x__told__mutmut_35 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_36'] = x__told__mutmut_36 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_37'] = x__told__mutmut_37 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_38'] = x__told__mutmut_38 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_39'] = x__told__mutmut_39 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_40'] = x__told__mutmut_40 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_41'] = x__told__mutmut_41 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_42'] = x__told__mutmut_42 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_43'] = x__told__mutmut_43 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_44'] = x__told__mutmut_44 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_45'] = x__told__mutmut_45 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_46'] = x__told__mutmut_46 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_47'] = x__told__mutmut_47 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_48'] = x__told__mutmut_48 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_49'] = x__told__mutmut_49 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_50'] = x__told__mutmut_50 # type: ignore # mutmut generated
mutants_x__told__mutmut['x__told__mutmut_51'] = x__told__mutmut_51 # type: ignore # mutmut generated
