"""What was measured on what: the machine and the versions of everything that took part."""

import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable
from importlib import metadata
from pathlib import Path

#: Packages that the figures depend on, beside asynclock.
PACKAGES = (
    *("asynclock", "redis", "hiredis", "msgspec", "anyio"),
    *("coredis", "grelmicro", "pottery", "redis-lock-py", "python-redis-lock", "cashews", "filelock"),
)
#: What cannot be installed beside the others: python-redis-lock and redis-lock-py have the same module name.
APART = Path(sys.prefix) / "apart"


def describe() -> dict[str, str]:
    """Machine and versions, as people name them."""
    return {
        "CPU": _cpu(),
        "cores": str(len(cores())),
        "memory": _memory(),
        "kernel": f"{platform.system()} {platform.release()}",
        "Python": f"{platform.python_implementation()} {platform.python_version()}",
        "event loop": "asyncio's own",
        "Redis": _redis(),
        "load when it began": _load(),
        **{name: version for name, version in _versions() if version},
    }


def cores() -> list[int]:
    """The CPUs that may be used."""
    if not hasattr(os, "sched_getaffinity"):
        return []
    return sorted(os.sched_getaffinity(0))


def _cpu() -> str:
    info = Path("/proc/cpuinfo")
    lines = info.read_text().splitlines() if info.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor() or platform.machine()


def _memory() -> str:
    return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB"


def _redis() -> str:
    program = shutil.which("redis-server")
    if program is None:
        return "not installed"
    words = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.split()
    return next((word.removeprefix("v=") for word in words if word.startswith("v=")), "unknown")


def _load() -> str:
    return f"{os.getloadavg()[0]:.2f}"


def _versions() -> Iterable[tuple[str, str]]:
    for name in PACKAGES:
        found = [*metadata.distributions(name=name), *metadata.distributions(name=name, path=[str(APART)])]
        yield name, found[0].version if found else ""
