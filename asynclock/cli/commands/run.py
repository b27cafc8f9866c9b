"""``asynclock run NAME -- CMD…``: a command, one at a time."""

import asyncio
import json
import os
import time
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator
from contextlib import asynccontextmanager, contextmanager
from functools import partial
from typing import Any

import anyio
import click
from msgspec import Struct

from asynclock import limits
from asynclock.cli.child import beside, check_command, run_under
from asynclock.cli.context import Options, common_options, project_option
from asynclock.cli.exits import Exit
from asynclock.cli.inherited import Inherited
from asynclock.cli.nesting import is_inner, outer_owner, told, within
from asynclock.cli.signals import Signals
from asynclock.cli.terminal import StatusLine
from asynclock.cli.wait import tell_opening, tell_wait
from asynclock.client import Client
from asynclock.errors import ConfigurationError, StoreUnavailable
from asynclock.telemetry.environ import continued
from asynclock.types import Json


class Job(Struct, frozen=True, kw_only=True):
    """A command and the terms on which it takes its lock."""

    name: str
    command: tuple[str, ...]
    project: str
    priority: int
    ttl: float
    timeout: float | None
    max_hold: float | None
    owner: str | None
    metadata: Json
    grace: float
    quiet: bool


class _TakesCommand(click.Command):
    """Takes what follows ``--`` as it is: its options are not ours."""

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [*super().collect_usage_pieces(ctx), "-- CMD..."]

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        cut = args.index("--") if "--" in args else len(args)
        # Who has given nothing at all is asked for the name first.
        if (
            not ctx.resilient_parsing
            and args[:cut]
            and not args[cut + 1 :]
            and not set(args) & set(ctx.help_option_names)
        ):
            raise click.UsageError("there is no command to run; put it behind --", ctx)
        ctx.params["command"] = tuple(args[cut + 1 :])
        return super().parse_args(ctx, args[:cut])


@click.command(cls=_TakesCommand)
@click.argument("name")
@project_option
@click.option("--priority", type=int, default=0, show_default=True, help="-1000 to 1000, higher is sooner.")
@click.option("--ttl", type=float, default=30.0, show_default=True, help="Seconds the lease lives if we die.")
@click.option("--timeout", type=float, help="Seconds to wait; 0 does not wait.  [default: for ever]")
@click.option("--max-hold", type=float, help="Seconds after which the lease is taken away.")
@click.option(
    "--owner",
    help="The line of work, whichever processes it runs in.  [default: of the `asynclock run` around it, or one of its own]",
)
@click.option("--metadata", metavar="JSON", help="Shown to those who look at the holder, up to 4 KiB.")
@click.option("--grace", type=float, default=5.0, show_default=True, help="Seconds from SIGTERM to SIGKILL on loss.")
@click.option("--quiet", "-q", is_flag=True, help="Say nothing while waiting.")
@common_options
@click.pass_obj
def run(options: Options, /, metadata: str | None, owner: str | None, **given: object) -> int:
    """Run a command under a lock.

    The exit code is the command's, 128 + N if signal N ended it; 75 if the wait timed out or gave way in a deadlock, 76 if the lease was lost and the
    command was stopped, 126 if it cannot be run and 127 if there is no such command. Signals are passed on. The command finds its fencing token in ASYNCLOCK_TOKEN, beside ASYNCLOCK_NAME, ASYNCLOCK_PROJECT and ASYNCLOCK_OWNER; where traces are
    exported, the span of the hold is in TRACEPARENT.
    """
    if options.json:
        raise click.UsageError("--json is not for run: what it prints is the command's", click.get_current_context())
    job = Job(metadata=_json(metadata), owner=owner or outer_owner(os.environ), **given)  # type: ignore[arg-type]  # click has made them what they should be
    limits.check_seconds(job.grace, "grace", low=0.0, high=limits.MAX_TTL)
    check_command(job.command[0])
    with continued(os.environ):
        return asyncio.run(hold_and_run(options.client(acts=True), job, options.inherited))


async def hold_and_run(client: Client, job: Job, inherited: Inherited) -> int:
    """Wait for the lock, run the command, return the exit code.

    Raises:
        LockTimeout, DeadlockError, CommandError, StoreError, ConfigurationError: see ``cli.exits``.
    """
    with Signals() as signals, anyio.CancelScope() as before:
        # Until the command runs, a signal ends the wait, which leaves nothing in the store.
        signals.act = lambda _number: before.cancel()
        async with _opened(client, job) as left:
            _refuse_loop(client)
            inner = await is_inner(client, os.environ, job.project, job.name, job.owner)
            lock = client.lock(
                job.name,
                project=job.project,
                ttl=job.ttl,
                priority=job.priority,
                timeout=left,
                owner=job.owner,
                owner_scope="client" if job.owner is None else "store",
                reentrant=inner,
                # Whoever holds nothing is in no deadlock, and need not look for one, however many wait.
                deadlock_after=None if within(os.environ) else 0,
                metadata=job.metadata,
                max_hold=job.max_hold,
                on_lost="notify",
            )
            with _told(job, lambda line: tell_wait(line, client, job.name, job.project)):
                lease = await lock.acquire()
            async with lease:
                variables = told(os.environ, project=lock.project, name=lock.name, token=lease.token, owner=job.owner)
                return await run_under(lease, job.command, variables, signals, inherited, grace=job.grace)
    return Exit.SIGNAL + signals.last


@asynccontextmanager
async def _opened(client: Client, job: Job) -> AsyncIterator[float | None]:
    """Open the client, and wait for a store that cannot be reached yet as for the lock. Yields what is left of the timeout."""
    left = limits.check_timeout(job.timeout)
    began = time.monotonic()
    try:
        try:
            await client.open(within=0)
        except StoreUnavailable as error:
            with _told(job, partial(tell_opening, error=error)):
                await client.open(within=left)
            if left is not None:
                left = max(0.0, left - (time.monotonic() - began))
        yield left
    finally:
        await client.aclose()


@contextmanager
def _told(job: Job, tell: Callable[[StatusLine], Coroutine[Any, Any, None]]) -> Iterator[None]:
    """Tell how a wait goes, unless nobody wants to know."""
    if job.quiet:
        yield
        return
    with StatusLine() as line, beside(tell(line)):
        yield


def _refuse_loop(client: Client) -> None:
    if client.capabilities.reach == "loop":
        message = "the memory store would keep out nobody, since it is this process's own; use sqlite:/// or redis://"
        raise ConfigurationError(message)


def _json(text: str | None) -> Json:
    try:
        value: Json = None if text is None else json.loads(text)
    except ValueError as error:
        raise ConfigurationError(
            f"--metadata is not JSON ({error}); a text needs its own quotes: '\"text\"'"
        ) from error
    return value
