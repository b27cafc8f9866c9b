"""Who takes part. A literal table: what it is called, what it is, and with which settings."""

from dataclasses import dataclass, field
from importlib import import_module
from typing import Any, Literal

Kind = Literal["ours", "peer", "floor", "limit"]


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One contestant with one choice of settings.

    Attributes:
        label: for tables.
        make: ``module:class`` below ``benchmarks.contestants``.
        options: for the class.
        kind: "ours"; "peer" holds across processes as we do; "floor" within one event loop; "limit" promises nothing.
        needs: the module that must be installed.
        apart: it is installed beside the environment, see ``machine.APART``.
        threads: it blocks, and is given threads.
        server: it needs a Redis.
        settings: what it was given, for people.
    """

    label: str
    make: str
    kind: Kind = "peer"
    options: dict[str, Any] = field(default_factory=dict)
    needs: str = ""
    apart: bool = False
    threads: bool = False
    server: bool = True
    settings: str = "defaults"

    def contestant(self) -> Any:
        """A new one, not open yet: a ``Contestant`` or, with ``threads``, a ``ThreadContestant``."""
        module, _, name = self.make.partition(":")
        return getattr(import_module(f"benchmarks.contestants.{module}"), name)(**self.options)


_DEFAULTS = {"defaults": True}

CONTESTANTS: dict[str, Entry] = {
    "asynclock": Entry(label="asynclock", make="asynclock_:Asynclock", kind="ours", needs="asynclock"),
    "asynclock-strict": Entry(
        label="asynclock, strict order",
        make="asynclock_:Asynclock",
        kind="ours",
        options={"handoff": False},
        needs="asynclock",
        settings="handoff=False",
    ),
    "asynclock-linger": Entry(
        label="asynclock, linger",
        make="asynclock_:Asynclock",
        kind="ours",
        options={"linger": 0.5},
        needs="asynclock",
        settings="linger=0.5",
    ),
    "asynclock-sqlite": Entry(
        label="asynclock on SQLite", make="asynclock_:AsynclockSqlite", kind="ours", needs="asynclock", server=False
    ),
    "asynclock-off": Entry(
        label="asynclock, all off",
        make="asynclock_:Asynclock",
        kind="ours",
        options={"tracing": "off", "metrics": "off"},
        needs="asynclock",
        settings="tracing='off', metrics='off'",
    ),
    "asynclock-prometheus": Entry(
        label="asynclock, Prometheus",
        make="watched:Prometheus",
        kind="ours",
        needs="prometheus_client",
        settings="our endpoint, scraped four times a second",
    ),
    "asynclock-otel": Entry(
        label="asynclock, OpenTelemetry and Prometheus",
        make="watched:OpenTelemetry",
        kind="ours",
        needs="opentelemetry.exporter.prometheus",
        settings="the SDK and PrometheusMetricReader, scraped four times a second",
    ),
    "asynclock-otel-records": Entry(
        label="asynclock, OpenTelemetry, every duration recorded",
        make="watched:OpenTelemetry",
        kind="ours",
        options={"metrics_durations": "records"},
        needs="opentelemetry.exporter.prometheus",
        settings="the same, and metrics_durations='records'",
    ),
    "asynclock-traced": Entry(
        label="asynclock, one trace in a hundred",
        make="watched:Traced",
        kind="ours",
        options={"share": 0.01},
        needs="opentelemetry.sdk",
        settings="the SDK, TraceIdRatioBased(0.01)",
    ),
    "asynclock-traced-all": Entry(
        label="asynclock, every request traced",
        make="watched:Traced",
        kind="ours",
        options={"share": 1.0},
        needs="opentelemetry.sdk",
        settings="the SDK, no exporter",
    ),
    "asynclock-told": Entry(
        label="asynclock, events read",
        make="watched:Told",
        kind="ours",
        needs="asynclock",
        settings="client.events(), all kinds",
    ),
    "asynclock-audited": Entry(
        label="asynclock, audit trail",
        make="watched:Audited",
        kind="ours",
        needs="asynclock",
        settings="audit_file, no anchor",
    ),
    "redis-py": Entry(
        label="redis-py Lock",
        make="redis_py:RedisPyLock",
        needs="redis",
        settings="ttl 30 s, BlockingConnectionPool",
    ),
    "redis-py-defaults": Entry(
        label="redis-py Lock, defaults",
        make="redis_py:RedisPyLock",
        options=_DEFAULTS,
        needs="redis",
        settings="no ttl, pool of 100",
    ),
    "coredis": Entry(label="coredis Lock", make="redis_peers:Coredis", needs="coredis", settings="ttl 30 s"),
    "coredis-defaults": Entry(
        label="coredis Lock, defaults",
        make="redis_peers:Coredis",
        options=_DEFAULTS,
        needs="coredis",
        settings="no ttl",
    ),
    "grelmicro": Entry(
        label="grelmicro Lock",
        make="redis_peers:Grelmicro",
        needs="grelmicro",
        settings="lease_duration 30 s, room for 1000 connections",
    ),
    "grelmicro-defaults": Entry(
        label="grelmicro Lock, defaults",
        make="redis_peers:Grelmicro",
        options=_DEFAULTS,
        needs="grelmicro",
        settings="lease_duration 60 s, pool of 100",
    ),
    "pottery": Entry(
        label="pottery AIORedlock",
        make="redis_peers:Pottery",
        needs="pottery",
        settings="one master, auto_release_time 30 s, room for 1000 connections",
    ),
    "pottery-defaults": Entry(
        label="pottery AIORedlock, defaults",
        make="redis_peers:Pottery",
        options=_DEFAULTS,
        needs="pottery",
        settings="one master, auto_release_time 10 s, pool of 100",
    ),
    "python-redis-lock": Entry(
        label="python-redis-lock (threads)",
        make="python_redis_lock:PythonRedisLock",
        needs="redis_lock",
        apart=True,
        threads=True,
        settings="expire 30 s, auto_renewal, room for all connections",
    ),
    "python-redis-lock-defaults": Entry(
        label="python-redis-lock (threads), defaults",
        make="python_redis_lock:PythonRedisLock",
        options=_DEFAULTS,
        needs="redis_lock",
        apart=True,
        threads=True,
        settings="no ttl, pool of 100",
    ),
    "redis-lock-py": Entry(
        label="redis-lock-py",
        make="redis_peers:RedisLockPy",
        needs="redis_lock.asyncio",
        settings="expire_timeout 30 s, room for 1000 connections",
    ),
    "redis-lock-py-defaults": Entry(
        label="redis-lock-py, defaults",
        make="redis_peers:RedisLockPy",
        options=_DEFAULTS,
        needs="redis_lock.asyncio",
        settings="no ttl, pool of 100",
    ),
    "cashews": Entry(
        label="cashews lock", make="redis_peers:Cashews", needs="cashews", settings="expire 30 s, blocking pool of 10"
    ),
    "filelock": Entry(label="filelock AsyncFileLock", make="filelock_:AsyncFileLock", needs="filelock", server=False),
    "asyncio": Entry(label="asyncio.Lock", make="floors:AsyncioLock", kind="floor", server=False),
    "anyio": Entry(label="anyio.Lock", make="floors:AnyioLock", kind="floor", needs="anyio", server=False),
    "two-scripts": Entry(
        label="two raw EVALSHA",
        make="limits:TwoScripts",
        kind="limit",
        needs="hiredis",
        settings="hiredis on an asyncio Protocol",
    ),
    "one-script": Entry(
        label="raw client, one script per turn",
        make="limits:OneScript",
        kind="limit",
        needs="hiredis",
        settings="hiredis on an asyncio Protocol",
    ),
}
