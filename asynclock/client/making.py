"""What a client makes: locks, semaphores, elections, and sets of locks. Nothing here speaks to the store."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, ParamSpec, TypeVar, Unpack
from weakref import WeakValueDictionary

from asynclock import limits
from asynclock.client.importing import LATE_IMPORT
from asynclock.client.looking import Looking
from asynclock.clock import SYSTEM_CLOCK, Clock
from asynclock.primitives.lock import Lock, RWLock, Semaphore
from asynclock.primitives.options import LockOptions, OnLost, checked_on_lost, checked_terms, refuse_unknown

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from asynclock.primitives.election import Election
    from asynclock.primitives.multi import Multi
    from asynclock.primitives.together import Room
    from asynclock.settings import Settings
    from asynclock.stores.protocol import Store
    from asynclock.types import Json, OnDeadlock, OwnerScope

P = ParamSpec("P")
R = TypeVar("R")
Kind = TypeVar("Kind", Lock, Semaphore)


class Making(Looking):
    """The primitives, on the session of the client. What few use is imported with its first use."""

    def __init__(self, settings: Settings, *, store: Store | None = None, clock: Clock = SYSTEM_CLOCK) -> None:
        super().__init__(settings, store=store, clock=clock)
        #: One as long as a Multi refers to it: all of a project have to share theirs.
        self._rooms: WeakValueDictionary[str, Room] = WeakValueDictionary()

    def lock(
        self,
        name: str,
        *,
        project: str = "default",
        ttl: float = 30.0,
        priority: int = 0,
        timeout: float | None = None,
        owner: str | None = None,
        reentrant: bool = False,
        metadata: Json = None,
        on_lost: OnLost = "cancel",
        max_hold: float | None = None,
        handoff: bool | None = None,
        linger: float | None = None,
        deadlock_after: float | None = None,
        on_deadlock: OnDeadlock | None = None,
        owner_scope: OwnerScope = "client",
    ) -> Lock:
        """Return a lock: one holder at a time. Cheap, shareable, reusable; nothing is sent.

        Args:
            name: 1..512 bytes of UTF-8 without control characters; kept exactly as given.
            project: the unit of isolation for limits and listings; as ``name``.
            ttl: seconds a lease lives if its client dies, 0.1 to 86400; it is renewed at a third of that.
            priority: -1000..1000, higher is sooner.
            timeout: seconds to wait; 0 asks once; None waits for ever.
            owner: on whose behalf: one line of work, which gives back what it holds only after its waits. By default every
                acquire has an owner of its own.
            reentrant: whether the ``owner``, who must be given, may acquire it again while it holds it: within this client, or,
                of a lock or writer and with ``owner_scope="store"``, from any client.
            metadata: JSON for people who look at the holder, at most 4 KiB.
            on_lost: "cancel" stops the body of ``async with`` and raises LeaseLost; "notify" only sets ``lease.lost``.
            max_hold: seconds after which a lease is taken away, however well it is renewed.
            handoff: whether the lease may pass to the next task of this client without the store, for at most 64 turns or
                50 ms once another client waits; False for strict order. The client's setting if not given.
            linger: seconds that this client keeps a released lease, so that its next acquire costs no round trip; given up
                as soon as another client waits. The client's setting if not given.
            deadlock_after: seconds that a named ``owner``, who holds something, waits for this lock before this client looks
                in the store whether that will ever end; 0: never; within the client it is looked for all the same. The
                client's setting if not given.
            on_deadlock: "raise" has the wait raise DeadlockError if it is the one to give way; "report" only tells of it.
                The client's setting if not given.
            owner_scope: "client": an ``owner`` of this name in another client is somebody else. "store": it is the same line of
                work, wherever it runs; its leases are not handed on within a client.

        Raises:
            ConfigurationError: says which value is wrong and what is allowed.
        """
        options = LockOptions(
            project=project,
            ttl=ttl,
            priority=priority,
            timeout=timeout,
            owner=owner,
            reentrant=reentrant,
            metadata=metadata,
            on_lost=on_lost,
            max_hold=max_hold,
            handoff=handoff,
            linger=linger,
            deadlock_after=deadlock_after,
            on_deadlock=on_deadlock,
            owner_scope=owner_scope,
        )
        return self._make(Lock, name, options, "lock")

    def rwlock(self, name: str, **options: Unpack[LockOptions]) -> RWLock:
        """Return a read/write lock: many readers or one writer. Parameters as ``lock``."""
        refuse_unknown(options, "rwlock")
        everybody = limits.MAX_PERMITS
        return RWLock(
            self._make(Lock, name, options, "read", capacity=everybody),
            self._make(Lock, name, options, "write", permits=everybody, capacity=everybody),
        )

    def semaphore(self, name: str, *, permits: int, **options: Unpack[LockOptions]) -> Semaphore:
        """Return a semaphore of ``permits`` in all, 1..1048576, the same wherever it is used. Otherwise as ``lock``."""
        refuse_unknown(options, "semaphore")
        capacity = limits.check_count(permits, "permits", low=1, high=limits.MAX_PERMITS)
        return self._make(Semaphore, name, options, "semaphore", capacity=capacity)

    def multi(self, *locks: str | Lock, **options: Unpack[LockOptions]) -> Multi:
        """Return several locks to be taken together: all or none, never in a circle with others who want some of them.

        Args:
            locks: names, or Locks of this client (of any project), each with its own terms.
            options: as ``lock``, for the names; ``timeout`` and ``on_lost`` are those of the whole.

        Raises:
            ConfigurationError: as ``lock``; no lock, one twice, or more than its project may hold at a time.

        Example:
            >>> async with client.multi("account:1", "account:2").acquire(timeout=5) as held:  # doctest: +SKIP
            ...     held.tokens["account:1"]
        """
        with LATE_IMPORT:
            from asynclock.primitives.multi import Multi, refuse_idle_options

        refuse_unknown(options, "multi")
        if all(isinstance(lock, Lock) for lock in locks):
            refuse_idle_options(options)
        given = [lock if isinstance(lock, Lock) else self._make(Lock, lock, options, "lock") for lock in locks]
        timeout = limits.check_timeout(options.get("timeout"))
        return Multi(self._open, given, self._room, timeout=timeout, on_lost=checked_on_lost(options))

    def _room(self, project: str) -> Room | None:
        """Where those stand who take several locks of a project that may hold only so many."""
        from asynclock.primitives.together import Room

        places = (self.settings.projects.get(project) or self.settings).max_holders
        if places is None:
            return None
        room = self._rooms.get(project)
        if room is None:
            self._rooms[project] = room = Room(places)
        return room

    def election(
        self,
        name: str,
        *,
        project: str = "default",
        ttl: float = 30.0,
        priority: int = 0,
        timeout: float | None = None,
        owner: str | None = None,
        metadata: Json = None,
        on_lost: OnLost = "cancel",
        max_hold: float | None = None,
    ) -> Election:
        """Return an election: one leader at a time, in terms that do not overlap; for candidates and observers.

        Args:
            name: as of a lock; a lock of the same name and project is the same resource.
            project: the unit of isolation.
            ttl: seconds after which a leader that died is followed by the next, at the latest.
            priority: -1000..1000; of those who stand, the higher is elected first. Nobody is deposed.
            timeout: seconds to stand; None for ever.
            owner: who leads, for others to see; by default every candidacy has a name of its own.
            metadata: JSON about the candidate, for others to see; at most 4 KiB.
            on_lost: "cancel" stops the body of ``async with`` at the end of the term; "notify" only sets ``term.lost``.
            max_hold: seconds that a term lasts at most.

        Raises:
            ConfigurationError: says which value is wrong and what is allowed.
        """
        with LATE_IMPORT:
            from asynclock.primitives.election import Election
        options = LockOptions(
            project=project,
            ttl=ttl,
            priority=priority,
            owner=owner,
            metadata=metadata,
            max_hold=max_hold,
            handoff=False,
            linger=0.0,
        )
        lock = self._make(Lock, name, options, "election")
        return Election(
            lock,
            partial(self.inspect, name, project=project),
            self._clock.wall,
            ttl=ttl,
            timeout=limits.check_timeout(timeout),
            on_lost=checked_on_lost({"on_lost": on_lost}),
        )

    def locked(
        self, template: str, **options: Unpack[LockOptions]
    ) -> Callable[[Callable[P, Awaitable[R]]], Callable[P, Awaitable[R]]]:
        """Decorate an async function to run under ``lock(name)``, the name made from its arguments.

        A keyword-only parameter called ``lease`` receives the lease.

        Args:
            template: a format string over the function's parameters, as ``"user:{user_id}"``.
            options: as ``lock``, beside the name.

        Raises:
            ConfigurationError: the template names a parameter that the function does not have; the function is not async.

        Example:
            >>> @client.locked("user:{user_id}", ttl=10)  # doctest: +SKIP
            ... async def refresh(user_id: int) -> None: ...
        """
        refuse_unknown(options, "locked")
        with LATE_IMPORT:
            from asynclock.primitives.decorator import under_lock
        return under_lock(template, lambda name: self.lock(name, **options).acquire())

    def _make(
        self,
        kind: type[Kind],
        name: str,
        options: LockOptions,
        primitive: str,
        *,
        permits: int = 1,
        capacity: int = 1,
    ) -> Kind:
        session, settings = self._open, self.settings
        terms = checked_terms(name, options, settings, primitive=primitive, permits=permits, capacity=capacity)
        session.longest_ttl = max(session.longest_ttl, terms.ttl)
        timeout = limits.check_timeout(options.get("timeout"))
        return kind(session, terms, timeout=timeout, on_lost=checked_on_lost(options), client_name=settings.client_name)
