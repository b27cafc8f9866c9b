"""Renewals of many leases at once: what is due together is sent as one, answered as one, and watched by one timer.

A lease by itself costs an object to send, one to wait for the answer, two due times and ten calls of functions; ten thousand of
them every second are a tenth of a core. So those that are plain go together: held, with nothing to tell the store but that
they live, and with nobody to give way to. Whatever is more than that, before or after it was sent, is done by ``Held`` itself.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from msgspec import Struct

from asynclock.errors import AsynclockError
from asynclock.model.commands import Renew
from asynclock.model.outcomes import Outcome, Renewed
from asynclock.runtime.held import Held
from asynclock.runtime.telling import report
from asynclock.runtime.turn import NEVER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from asynclock.runtime.heartbeat import Beating
    from asynclock.runtime.session import Session
    from asynclock.runtime.terms import Terms

#: Leases of one call: enough to make its fixed cost small, few enough that a lost reply concerns few.
_MOST = 500


from mutmut.mutation.trampoline import wrap_in_trampoline as _mutmut_mutated, MutantDict
mutants_x_renew_together__mutmut: MutantDict = {}  # type: ignore


@_mutmut_mutated(mutants_x_renew_together__mutmut)
def renew_together(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_orig(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_1(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = None
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_2(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(None)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_3(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = None
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_4(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER or not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_5(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None or turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_6(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until or (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_7(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held or held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_8(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(None) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_9(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is not Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_10(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at < now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_11(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now <= held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_12(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_13(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until != NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_14(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_15(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing and held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_16(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale and held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_17(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = ""
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_18(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = None
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_19(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = False
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_20(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(None)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_21(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(None)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_22(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = None
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_23(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(None, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_24(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, None)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_25(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_26(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, )
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_27(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(None, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_28(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, None, most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_29(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), None):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_30(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_31(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_32(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), ):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_33(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(1, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_34(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(None, helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_35(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, None, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_36(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, None).send()
    return rest


def x_renew_together__mutmut_37(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(helds[0].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_38(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_39(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, ).send()
    return rest


def x_renew_together__mutmut_40(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[1].terms, helds[start : start + most]).send()
    return rest


def x_renew_together__mutmut_41(session: Session, due: list[Beating], now: float) -> list[Beating]:
    """Renew the plain leases among what is due; return the rest, which is to be asked one by one."""
    plain: dict[float, list[Held]] = defaultdict(list)
    rest: list[Beating] = []
    for held in due:
        if (
            type(held) is Held
            and held.renew_at <= now < held.valid_until
            and (turn := held.turn) is not None
            and turn.max_hold_until == NEVER
            and not (held.stale or held.renewing or held.over)
        ):
            held.due = None
            held.renewing = True
            plain[held.terms.ttl].append(held)
        else:
            rest.append(held)
    most = min(_MOST, session.batcher.most_renewals)
    for helds in plain.values():
        for start in range(0, len(helds), most):
            Renewals(session, helds[0].terms, helds[start : start - most]).send()
    return rest

mutants_x_renew_together__mutmut['_mutmut_orig'] = x_renew_together__mutmut_orig # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_1'] = x_renew_together__mutmut_1 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_2'] = x_renew_together__mutmut_2 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_3'] = x_renew_together__mutmut_3 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_4'] = x_renew_together__mutmut_4 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_5'] = x_renew_together__mutmut_5 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_6'] = x_renew_together__mutmut_6 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_7'] = x_renew_together__mutmut_7 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_8'] = x_renew_together__mutmut_8 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_9'] = x_renew_together__mutmut_9 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_10'] = x_renew_together__mutmut_10 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_11'] = x_renew_together__mutmut_11 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_12'] = x_renew_together__mutmut_12 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_13'] = x_renew_together__mutmut_13 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_14'] = x_renew_together__mutmut_14 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_15'] = x_renew_together__mutmut_15 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_16'] = x_renew_together__mutmut_16 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_17'] = x_renew_together__mutmut_17 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_18'] = x_renew_together__mutmut_18 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_19'] = x_renew_together__mutmut_19 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_20'] = x_renew_together__mutmut_20 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_21'] = x_renew_together__mutmut_21 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_22'] = x_renew_together__mutmut_22 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_23'] = x_renew_together__mutmut_23 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_24'] = x_renew_together__mutmut_24 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_25'] = x_renew_together__mutmut_25 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_26'] = x_renew_together__mutmut_26 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_27'] = x_renew_together__mutmut_27 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_28'] = x_renew_together__mutmut_28 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_29'] = x_renew_together__mutmut_29 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_30'] = x_renew_together__mutmut_30 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_31'] = x_renew_together__mutmut_31 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_32'] = x_renew_together__mutmut_32 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_33'] = x_renew_together__mutmut_33 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_34'] = x_renew_together__mutmut_34 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_35'] = x_renew_together__mutmut_35 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_36'] = x_renew_together__mutmut_36 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_37'] = x_renew_together__mutmut_37 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_38'] = x_renew_together__mutmut_38 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_39'] = x_renew_together__mutmut_39 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_40'] = x_renew_together__mutmut_40 # type: ignore # mutmut generated
mutants_x_renew_together__mutmut['x_renew_together__mutmut_41'] = x_renew_together__mutmut_41 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRenewalsǁbeat__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRenewalsǁanswered__mutmut: MutantDict = {}  # type: ignore
mutants_xǁRenewalsǁ_renewed__mutmut: MutantDict = {}  # type: ignore


class Renewals(Struct, eq=False):
    """Leases of one ttl on their way to the store; ``terms`` are those of any of them.

    Attributes:
        due: when the first of them ends, if there is no answer: they have no due time of their own meanwhile.
    """

    session: Session
    terms: Terms
    helds: list[Held]
    due: float | None = None

    @_mutmut_mutated(mutants_xǁRenewalsǁsend__mutmut)
    def send(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_orig(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_1(self) -> None:
        """Off they go."""
        ttl_ms = None
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_2(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = None
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_3(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=None, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_4(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=None, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_5(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=None) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_6(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_7(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_8(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_9(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = None
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_10(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min(None)
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_11(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(None, self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_12(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, None, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_13(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, None)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_14(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(self.answered, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_15(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, first_end)
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_16(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, )
        self.session.heartbeats.set(self, first_end)

    def xǁRenewalsǁsend__mutmut_17(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(None, first_end)

    def xǁRenewalsǁsend__mutmut_18(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, None)

    def xǁRenewalsǁsend__mutmut_19(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(first_end)

    def xǁRenewalsǁsend__mutmut_20(self) -> None:
        """Off they go."""
        ttl_ms = self.terms.ttl_ms
        commands = [Renew(key=held.gate.key, id=held.id, ttl_ms=ttl_ms) for held in self.helds]
        first_end = min([held.valid_until for held in self.helds])
        self.session.batcher.submit_renewals(commands, self.answered, first_end)
        self.session.heartbeats.set(self, )

    @_mutmut_mutated(mutants_xǁRenewalsǁbeat__mutmut)
    def beat(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min((held.valid_until for held in self.helds if not held.over), default=None)

    def xǁRenewalsǁbeat__mutmut_orig(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min((held.valid_until for held in self.helds if not held.over), default=None)

    def xǁRenewalsǁbeat__mutmut_1(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now > held.valid_until:
                held.lose(held.why())
        return min((held.valid_until for held in self.helds if not held.over), default=None)

    def xǁRenewalsǁbeat__mutmut_2(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(None)
        return min((held.valid_until for held in self.helds if not held.over), default=None)

    def xǁRenewalsǁbeat__mutmut_3(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min(None, default=None)

    def xǁRenewalsǁbeat__mutmut_4(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min(default=None)

    def xǁRenewalsǁbeat__mutmut_5(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min((held.valid_until for held in self.helds if not held.over), )

    def xǁRenewalsǁbeat__mutmut_6(self, now: float) -> float | None:
        """There is no answer yet: those whose time has passed are lost."""
        for held in self.helds:
            if now >= held.valid_until:
                held.lose(held.why())
        return min((held.valid_until for held in self.helds if held.over), default=None)

    @_mutmut_mutated(mutants_xǁRenewalsǁanswered__mutmut)
    def answered(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_orig(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_1(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = None
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_2(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(None)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_3(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(None, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_4(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, None)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_5(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_6(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, )
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_7(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = None
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_8(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(None, sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_9(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, None)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_10(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(sent)
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_11(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, )
        for held, outcome in other:
            held.renewed(outcome, sent)

    def xǁRenewalsǁanswered__mutmut_12(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(None, sent)

    def xǁRenewalsǁanswered__mutmut_13(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, None)

    def xǁRenewalsǁanswered__mutmut_14(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(sent)

    def xǁRenewalsǁanswered__mutmut_15(self, outcomes: Sequence[Outcome] | AsynclockError, sent: float) -> None:
        """What the store says of each; or why it says nothing."""
        session = self.session
        session.heartbeats.remove(self)
        if isinstance(outcomes, AsynclockError):
            for held in self.helds:
                held.renewed(outcomes, sent)
            return
        other = self._renewed(outcomes, sent)
        for held, outcome in other:
            held.renewed(outcome, )

    @_mutmut_mutated(mutants_xǁRenewalsǁ_renewed__mutmut)
    def _renewed(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_orig(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_1(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = None
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_2(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = None
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_3(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(None, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_4(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, None)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_5(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_6(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, )
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_7(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = None
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_8(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 + terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_9(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent - terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_10(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms * 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_11(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1001 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_12(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = None
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_13(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=None)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_14(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = None
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_15(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = None
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_16(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(None, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_17(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, None, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_18(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=None):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_19(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_20(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_21(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, ):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_22(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=False):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_23(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = None
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_24(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None or not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_25(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None or held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_26(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is not None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_27(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is not None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_28(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_29(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale and held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_30(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain or outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_31(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome != as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_32(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = None
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_33(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = True
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_34(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = None
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_35(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = None
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_36(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(None)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_37(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append(None)
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_38(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(None, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_39(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, None)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_40(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_41(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, )
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_42(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is None:
                    report.renewed(held.turn, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_43(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(None, held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_44(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, None)
        return other

    def xǁRenewalsǁ_renewed__mutmut_45(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held)
        return other

    def xǁRenewalsǁ_renewed__mutmut_46(self, outcomes: Sequence[Outcome], sent: float) -> list[tuple[Held, Outcome]]:
        """Go on with those that were answered as they were asked; return the others."""
        session, terms = self.session, self.terms
        due = session.heartbeats.renewal_due(sent, terms.ttl)
        valid_until = sent + terms.ttl_ms / 1000 - terms.margin
        as_asked = Renewed(ttl_ms=terms.ttl_ms)
        renewed: list[Held] = []
        other: list[tuple[Held, Outcome]] = []
        # What has happened to one meanwhile has given it a due time of its own, or is to be told the store.
        for held, outcome in zip(self.helds, outcomes, strict=True):
            plain = held.due is None and held.contender is None and not (held.stale or held.over)
            if plain and outcome == as_asked:
                held.renewing = held.unanswered = False
                held.valid_until = valid_until
                held.renew_at = held.due = due
                renewed.append(held)
            else:
                other.append((held, outcome))
        session.heartbeats.set_all(renewed, due)
        if session.listened:
            for held in renewed:
                if held.turn is not None:
                    report.renewed(held.turn, )
        return other

mutants_xǁRenewalsǁsend__mutmut['_mutmut_orig'] = Renewals.xǁRenewalsǁsend__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_1'] = Renewals.xǁRenewalsǁsend__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_2'] = Renewals.xǁRenewalsǁsend__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_3'] = Renewals.xǁRenewalsǁsend__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_4'] = Renewals.xǁRenewalsǁsend__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_5'] = Renewals.xǁRenewalsǁsend__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_6'] = Renewals.xǁRenewalsǁsend__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_7'] = Renewals.xǁRenewalsǁsend__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_8'] = Renewals.xǁRenewalsǁsend__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_9'] = Renewals.xǁRenewalsǁsend__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_10'] = Renewals.xǁRenewalsǁsend__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_11'] = Renewals.xǁRenewalsǁsend__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_12'] = Renewals.xǁRenewalsǁsend__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_13'] = Renewals.xǁRenewalsǁsend__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_14'] = Renewals.xǁRenewalsǁsend__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_15'] = Renewals.xǁRenewalsǁsend__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_16'] = Renewals.xǁRenewalsǁsend__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_17'] = Renewals.xǁRenewalsǁsend__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_18'] = Renewals.xǁRenewalsǁsend__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_19'] = Renewals.xǁRenewalsǁsend__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRenewalsǁsend__mutmut['xǁRenewalsǁsend__mutmut_20'] = Renewals.xǁRenewalsǁsend__mutmut_20 # type: ignore # mutmut generated

mutants_xǁRenewalsǁbeat__mutmut['_mutmut_orig'] = Renewals.xǁRenewalsǁbeat__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRenewalsǁbeat__mutmut['xǁRenewalsǁbeat__mutmut_1'] = Renewals.xǁRenewalsǁbeat__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRenewalsǁbeat__mutmut['xǁRenewalsǁbeat__mutmut_2'] = Renewals.xǁRenewalsǁbeat__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRenewalsǁbeat__mutmut['xǁRenewalsǁbeat__mutmut_3'] = Renewals.xǁRenewalsǁbeat__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRenewalsǁbeat__mutmut['xǁRenewalsǁbeat__mutmut_4'] = Renewals.xǁRenewalsǁbeat__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRenewalsǁbeat__mutmut['xǁRenewalsǁbeat__mutmut_5'] = Renewals.xǁRenewalsǁbeat__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRenewalsǁbeat__mutmut['xǁRenewalsǁbeat__mutmut_6'] = Renewals.xǁRenewalsǁbeat__mutmut_6 # type: ignore # mutmut generated

mutants_xǁRenewalsǁanswered__mutmut['_mutmut_orig'] = Renewals.xǁRenewalsǁanswered__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_1'] = Renewals.xǁRenewalsǁanswered__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_2'] = Renewals.xǁRenewalsǁanswered__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_3'] = Renewals.xǁRenewalsǁanswered__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_4'] = Renewals.xǁRenewalsǁanswered__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_5'] = Renewals.xǁRenewalsǁanswered__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_6'] = Renewals.xǁRenewalsǁanswered__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_7'] = Renewals.xǁRenewalsǁanswered__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_8'] = Renewals.xǁRenewalsǁanswered__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_9'] = Renewals.xǁRenewalsǁanswered__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_10'] = Renewals.xǁRenewalsǁanswered__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_11'] = Renewals.xǁRenewalsǁanswered__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_12'] = Renewals.xǁRenewalsǁanswered__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_13'] = Renewals.xǁRenewalsǁanswered__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_14'] = Renewals.xǁRenewalsǁanswered__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRenewalsǁanswered__mutmut['xǁRenewalsǁanswered__mutmut_15'] = Renewals.xǁRenewalsǁanswered__mutmut_15 # type: ignore # mutmut generated

mutants_xǁRenewalsǁ_renewed__mutmut['_mutmut_orig'] = Renewals.xǁRenewalsǁ_renewed__mutmut_orig # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_1'] = Renewals.xǁRenewalsǁ_renewed__mutmut_1 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_2'] = Renewals.xǁRenewalsǁ_renewed__mutmut_2 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_3'] = Renewals.xǁRenewalsǁ_renewed__mutmut_3 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_4'] = Renewals.xǁRenewalsǁ_renewed__mutmut_4 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_5'] = Renewals.xǁRenewalsǁ_renewed__mutmut_5 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_6'] = Renewals.xǁRenewalsǁ_renewed__mutmut_6 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_7'] = Renewals.xǁRenewalsǁ_renewed__mutmut_7 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_8'] = Renewals.xǁRenewalsǁ_renewed__mutmut_8 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_9'] = Renewals.xǁRenewalsǁ_renewed__mutmut_9 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_10'] = Renewals.xǁRenewalsǁ_renewed__mutmut_10 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_11'] = Renewals.xǁRenewalsǁ_renewed__mutmut_11 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_12'] = Renewals.xǁRenewalsǁ_renewed__mutmut_12 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_13'] = Renewals.xǁRenewalsǁ_renewed__mutmut_13 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_14'] = Renewals.xǁRenewalsǁ_renewed__mutmut_14 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_15'] = Renewals.xǁRenewalsǁ_renewed__mutmut_15 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_16'] = Renewals.xǁRenewalsǁ_renewed__mutmut_16 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_17'] = Renewals.xǁRenewalsǁ_renewed__mutmut_17 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_18'] = Renewals.xǁRenewalsǁ_renewed__mutmut_18 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_19'] = Renewals.xǁRenewalsǁ_renewed__mutmut_19 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_20'] = Renewals.xǁRenewalsǁ_renewed__mutmut_20 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_21'] = Renewals.xǁRenewalsǁ_renewed__mutmut_21 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_22'] = Renewals.xǁRenewalsǁ_renewed__mutmut_22 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_23'] = Renewals.xǁRenewalsǁ_renewed__mutmut_23 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_24'] = Renewals.xǁRenewalsǁ_renewed__mutmut_24 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_25'] = Renewals.xǁRenewalsǁ_renewed__mutmut_25 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_26'] = Renewals.xǁRenewalsǁ_renewed__mutmut_26 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_27'] = Renewals.xǁRenewalsǁ_renewed__mutmut_27 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_28'] = Renewals.xǁRenewalsǁ_renewed__mutmut_28 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_29'] = Renewals.xǁRenewalsǁ_renewed__mutmut_29 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_30'] = Renewals.xǁRenewalsǁ_renewed__mutmut_30 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_31'] = Renewals.xǁRenewalsǁ_renewed__mutmut_31 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_32'] = Renewals.xǁRenewalsǁ_renewed__mutmut_32 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_33'] = Renewals.xǁRenewalsǁ_renewed__mutmut_33 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_34'] = Renewals.xǁRenewalsǁ_renewed__mutmut_34 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_35'] = Renewals.xǁRenewalsǁ_renewed__mutmut_35 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_36'] = Renewals.xǁRenewalsǁ_renewed__mutmut_36 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_37'] = Renewals.xǁRenewalsǁ_renewed__mutmut_37 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_38'] = Renewals.xǁRenewalsǁ_renewed__mutmut_38 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_39'] = Renewals.xǁRenewalsǁ_renewed__mutmut_39 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_40'] = Renewals.xǁRenewalsǁ_renewed__mutmut_40 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_41'] = Renewals.xǁRenewalsǁ_renewed__mutmut_41 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_42'] = Renewals.xǁRenewalsǁ_renewed__mutmut_42 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_43'] = Renewals.xǁRenewalsǁ_renewed__mutmut_43 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_44'] = Renewals.xǁRenewalsǁ_renewed__mutmut_44 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_45'] = Renewals.xǁRenewalsǁ_renewed__mutmut_45 # type: ignore # mutmut generated
mutants_xǁRenewalsǁ_renewed__mutmut['xǁRenewalsǁ_renewed__mutmut_46'] = Renewals.xǁRenewalsǁ_renewed__mutmut_46 # type: ignore # mutmut generated
