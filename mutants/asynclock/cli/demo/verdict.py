"""What came of it, read from the repository itself: the workers' word counts only where it says what they were promised."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from statistics import fmean, median

from msgspec import Struct

from asynclock.cli.demo.checkout import Checkout, Commit, GitError
from asynclock.cli.demo.team import Team
from asynclock.cli.demo.worker import SHARED_FILE, Report, own_file

#: What a loaded machine may add to the time in which the dead worker's lease passes on.
_SLACK_SECONDS = 1.0


class Check(Struct, frozen=True, kw_only=True):
    """One claim, whether it holds, and the figures."""

    claim: str
    holds: bool
    figures: str


class WorkerWaits(Struct, frozen=True, kw_only=True):
    """How long one worker waited for its turns, in seconds."""

    worker: str
    priority: int
    killed: bool
    commits: int
    mean: float
    median: float
    longest: float


class Unlocked(Struct, frozen=True, kw_only=True):
    """What became of the work without the lock, of which ``attempted`` commits were tried."""

    attempted: int
    refused: int
    failed: int
    committed: int
    mixed_up: int
    lines_lost: int


def waits(team: Team) -> list[WorkerWaits]:
    """How long each worker waited."""
    return [
        WorkerWaits(
            worker=task.worker,
            priority=task.priority,
            killed=_killed(team, task.worker),
            commits=team.count("committed", task.worker),
            mean=fmean(waited),
            median=median(waited),
            longest=max(waited),
        )
        for task in team.tasks
        if (waited := [report.waited for report in _held(team) if report.worker == task.worker])
    ]


async def without_lock(team: Team, checkout: Checkout, base: str) -> Unlocked:
    """Count what went wrong."""
    commits = await checkout.commits_since(base)
    attempted = sum(task.commits for task in team.tasks)
    shared = checkout.path / SHARED_FILE
    lines = len(shared.read_text().splitlines()) if shared.exists() else 0
    return Unlocked(
        attempted=attempted,
        refused=team.count("refused"),
        failed=team.count("failed"),
        committed=len(commits),
        mixed_up=sum(not _is_its_own(commit) for commit in commits),
        lines_lost=attempted - lines,
    )


async def with_lock(team: Team, checkout: Checkout, base: str, left_over: str) -> list[Check]:
    """Everything that the lock has promised.

    Args:
        left_over: who holds or awaits the lock afterwards, in words; empty if nobody.
    """
    commits = await checkout.commits_since(base)
    return [
        _all_there(team, commits),
        await _clean(checkout),
        _linear(commits),
        _tokens(commits),
        await _own_work(checkout, commits),
        _priority(team),
        _passed_on(team),
        _repaired(team),
        Check(
            claim="nobody holds or awaits the lock", holds=not left_over, figures=left_over or "the store has no record"
        ),
    ]


def _all_there(team: Team, commits: Sequence[Commit]) -> Check:
    counts = {task.worker: sum(commit.worker == task.worker for commit in commits) for task in team.tasks}
    expected = {task.worker: task.stop_at - 1 if task.stop_at else task.commits for task in team.tasks}
    surviving = [task.worker for task in team.tasks if not _killed(team, task.worker)]
    figures = f"{sum(counts[name] for name in surviving)} of {sum(expected[name] for name in surviving)}"
    return Check(
        claim=f"all commits of the {len(surviving)} survivors are there", holds=counts == expected, figures=figures
    )


async def _clean(checkout: Checkout) -> Check:
    claim = "git fsck --strict finds nothing"
    try:
        await checkout.git("fsck", "--strict", "--no-dangling", "--no-progress")
        dirty = await checkout.git("status", "--porcelain")
    except GitError as error:
        return Check(claim=claim, holds=False, figures=str(error))
    return Check(claim=claim, holds=not dirty, figures=f"the working tree is {'not ' if dirty else ''}clean")


def _linear(commits: Sequence[Commit]) -> Check:
    merges = sum(commit.parents != 1 for commit in commits)
    return Check(claim="history is linear", holds=not merges, figures=f"{len(commits)} commits, {merges} merges")


def _tokens(commits: Sequence[Commit]) -> Check:
    backward = sum(later.token <= earlier.token for earlier, later in pairwise(commits))
    holds = bool(commits) and not backward and commits[0].token > 0
    figures = f"{len({commit.token for commit in commits})} tokens, {backward} steps back"
    return Check(claim="tokens in the trailers strictly increase", holds=holds, figures=figures)


async def _own_work(checkout: Checkout, commits: Sequence[Commit]) -> Check:
    mixed = sum(not _is_its_own(commit) for commit in commits)
    lost = len(commits) - len((await checkout.git("show", f"HEAD:{SHARED_FILE}")).splitlines())
    figures = f"{mixed} mixed up, {lost} lines lost"
    return Check(claim="each commit holds its author's change alone", holds=not mixed and not lost, figures=figures)


def _is_its_own(commit: Commit) -> bool:
    return commit.files == {own_file(commit.worker), SHARED_FILE}


def _priority(team: Team) -> Check:
    """Compared while both kinds were at work: who is alone with others of its kind yields to nobody."""
    urgent = {task.worker for task in team.tasks if task.priority}
    last = max((report.at for report in _held(team) if report.worker in urgent), default=0.0)
    together = [report for report in _held(team) if report.at - report.waited < last]
    high = _median(report.waited for report in together if report.worker in urgent)
    low = _median(report.waited for report in together if report.worker not in urgent)
    figures = f"median {high * 1000:.0f} ms against {low * 1000:.0f} ms, while both kinds were at work"
    return Check(claim="higher priority waited less", holds=high < low, figures=figures)


def _passed_on(team: Team) -> Check:
    claim = "the killed worker's lease passed on in time"
    death = team.death
    later = [report.at for report in _held(team) if death and report.at > death.at]
    if death is None or not later:
        return Check(claim=claim, holds=False, figures="nobody was killed" if death is None else "nobody took it")
    took = min(later) - death.at
    allowed = f"its lease had {death.remaining:.2f} s to live (+{_SLACK_SECONDS:g} s allowed)"
    figures = f"{took:.2f} s after the kill; {allowed}"
    return Check(claim=claim, holds=0 < took <= death.remaining + _SLACK_SECONDS, figures=figures)


def _repaired(team: Team) -> Check:
    times = team.count("repaired")
    figures = f"{times} time{'' if times == 1 else 's'}; the killed git had left its index.lock behind"
    return Check(claim="the next holder repaired the tree", holds=times > 0, figures=figures)


def _killed(team: Team, worker: str) -> bool:
    return team.death is not None and team.death.worker == worker


def _held(team: Team) -> list[Report]:
    return [report for report in team.reports if report.kind == "held"]


def _median(values: Iterable[float]) -> float:
    return median([*values] or [0.0])
