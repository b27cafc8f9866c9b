"""What stands in the cells: short, escaped, and coloured by how much somebody should care."""

from collections.abc import Iterable

from rich.text import Text

from asynclock.admin.overview import ResourceView, StoreView, Totals
from asynclock.cli.output import about, one_line, plain, share, who
from asynclock.limits import MAX_PERMITS
from asynclock.primitives.deadlock import Deadlock
from asynclock.primitives.resource import Holder, Waiter

_MINUTE, _HOUR, _DAY = 60, 3600, 86400
#: From so many seconds on a wait is worth a look, and somebody's trouble.
_LONG, _TOO_LONG = 10, 60
#: A lease with less than this was not renewed lately, whatever its ttl, or has a very short one.
_ENDS_SOON = 2
#: So many priorities of a queue are told.
_PRIORITIES = 5
_STATUS = {"healthy": "green", "degraded": "yellow", "down": "bold red"}


def brief(seconds: float) -> str:
    """A time span in five characters."""
    if round(seconds, 1) < 10:  # noqa: PLR2004 - two digits
        return f"{max(0.0, seconds):.1f}s"
    whole = round(seconds)
    if whole < _MINUTE:
        return f"{whole}s"
    if whole < _HOUR:
        return f"{whole // _MINUTE}m{whole % _MINUTE:02}"
    if whole < _DAY:
        return f"{whole // _HOUR}h{whole % _HOUR // _MINUTE:02}"
    return f"{whole // _DAY}d{whole % _DAY // _HOUR:02}"


def size(number: int) -> str:
    """Bytes, for people."""
    return f"{number / 2**20:.1f} MiB" if number >= 2**20 else f"{number / 1024:.0f} KiB"


def name(row: ResourceView) -> Text:
    """Project and name; the project is less to look at."""
    return Text.assemble((f"{plain(row.project)}/", "dim"), plain(row.name))


def taken(row: ResourceView) -> str:
    """How much of it is held."""
    if row.capacity == MAX_PERMITS:
        return share(row.taken, MAX_PERMITS) if row.taken <= 1 or row.taken == MAX_PERMITS else f"{row.taken} read"
    return f"{row.taken}/{row.capacity}"


def holder(row: ResourceView) -> Text:
    """Who holds it: the first, and how many more."""
    if not row.holders:
        return Text("-", style="dim")
    first, more = row.holders[0], row.held - 1
    return Text.assemble((f"+{more} " if more else "", "dim"), place(first))


def place(one: Holder | Waiter) -> Text:
    """Where somebody runs; a lease that nobody uses just now says so."""
    if isinstance(one, Holder) and one.lingering:
        return Text.assemble(("lingers ", "italic magenta"), (who(one), "dim"))
    return Text(who(one))


def age(row: ResourceView) -> str:
    """For how long the first of its holders has it."""
    return brief(row.holders[0].held_for) if row.holders else "-"


def ends(holders: Iterable[Holder]) -> Text:
    """When the first of these leases ends if nobody renews it."""
    left = min((one.expires_in for one in holders), default=None)
    if left is None:
        return Text("-", style="dim")
    return Text(brief(left), style="yellow" if left < _ENDS_SOON else "")


def waited(seconds: float) -> Text:
    """How long somebody waits."""
    return Text(brief(seconds), style="bold red" if seconds >= _TOO_LONG else "yellow" if seconds >= _LONG else "")


def queue(row: ResourceView) -> Text:
    """How many wait, and with which priorities, the next one first."""
    if not row.waiting:
        return Text("-", style="dim")
    priorities = ", ".join(str(waiter.priority) for waiter in row.waiters[:_PRIORITIES])
    more = ", …" if row.waiting > _PRIORITIES else ""
    return Text.assemble(str(row.waiting), (f"  {priorities}{more}", "cyan"))


def rate(per_second: float | None, *, counted: bool) -> Text:
    """Grants per second: counted, or the least there were."""
    if per_second is None or not (per_second or counted):
        return Text("-", style="dim")
    return Text(f"{'' if counted else '≥'}{per_second:.{0 if per_second >= 100 else 1}f}")  # noqa: PLR2004 - three digits


def owner(one: Holder | Waiter) -> str:
    """On whose behalf, and what else is said."""
    more = about(one)
    return f"{plain(one.owner)}  {more}" if more else plain(one.owner)


def permits(one: Holder | Waiter, capacity: int) -> str:
    """Its share."""
    return share(one.permits, capacity)


def store(seen: StoreView) -> Text:
    """Which store, and how it is."""
    text = Text.assemble(one_line(seen.url), "  ", (seen.status, _STATUS.get(seen.status, "")))
    if seen.latency_ms is not None:
        text.append(f"  {seen.latency_ms:.1f} ms")
    if seen.grade:
        text.append(f"  {seen.grade}", style="dim")
    if seen.used_memory is not None:
        limit = f" of {size(seen.memory_limit)}" if seen.memory_limit else ""
        text.append(f"  {size(seen.used_memory)}{limit}", style="dim")
    return text


def totals(of: Totals) -> Text:
    """What is in use in all."""
    text = Text.assemble((str(of.resources), "bold"), " in use  ", (str(of.held), "bold"), " held  ")
    text.append_text(Text.assemble((str(of.waiting), "bold"), " waiting"))
    if of.waiting:
        text.append_text(Text.assemble("  longest wait ", waited(of.longest_wait)))
    if of.grants_per_second:
        text.append_text(Text.assemble("  ", rate(of.grants_per_second, counted=of.counted), " grants/s"))
    return text


def cycle(deadlock: Deadlock) -> Text:
    """A deadlock in one line: who waits for whom."""
    owners = [plain(one.owner) for one in deadlock.owners]
    things = ", ".join(f"{plain(one.wants_project)}/{plain(one.wants_name)}" for one in deadlock.owners)
    return Text.assemble(("deadlock  ", "bold red"), " → ".join([*owners, owners[0]]), (f"  over {things}", "dim"))
