"""Which module may import what, beyond the layers that import-linter holds (see pyproject.toml).

import-linter sees the project and what is installed; the standard library is looked after here.
"""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "asynclock"
MODULES = sorted(path.relative_to(PACKAGE).as_posix() for path in PACKAGE.rglob("*.py"))

#: All that the rules may know of: names a module may import if it or a parent package of it is listed.
PURE = (
    "asynclock.errors",
    "asynclock.events",
    "asynclock.limits",
    "asynclock.model",
    "asynclock.types",
    "bisect",
    "collections",
    "dataclasses",
    "enum",
    "functools",
    "heapq",
    "itertools",
    "math",
    "msgspec",
    "operator",
    "typing",
)

#: Each of these is imported by one part of the package only, so that it can be changed, or left out, in one place.
HOMES = {
    "click": "cli/",
    "hypothesis": "testing/",
    "opentelemetry": "telemetry/",
    "prometheus_client": "telemetry/",
    "pytest": "testing/",
    "redis": "stores/redis/",
    "rich": "cli/",
    "starlette": "admin/",
    "structlog": "telemetry/",
    "uvicorn": "admin/",
}

#: What `import asynclock` leaves alone until it is needed.
LAZY = (
    *("click", "hypothesis", "opentelemetry", "prometheus_client", "pytest", "redis", "rich", "sqlite3"),
    *("starlette", "uvicorn"),
    *("pathlib", "tomllib", "urllib.parse"),
    *(f"asynclock.primitives.{name}" for name in ("deadlock", "election", "fence", "multi", "together")),
    *(
        "asynclock.audit",
        "asynclock.runtime.telling.everywhere",
        "asynclock.runtime.telling.feed",
        "asynclock.runtime.telling.sharing",
    ),
)


def imported(module: str) -> Iterator[str]:
    """Every name that a module imports, at its top or inside a function, in full."""
    for node in ast.walk(ast.parse((PACKAGE / module).read_text())):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(source), names=names, level=0):
                yield from (f"{source}.{alias.name}" for alias in names)
            case ast.ImportFrom(names=names):
                pytest.fail(f"{module}: relative import of {[alias.name for alias in names]}; write it in full")


def within(name: str, parents: tuple[str, ...]) -> bool:
    return any(name == parent or name.startswith(f"{parent}.") for parent in parents)


@pytest.mark.parametrize("module", [module for module in MODULES if module.startswith("model/")])
def test_model_is_pure(module: str) -> None:
    """The rules know no clock, no chance, no event loop and no I/O: time and ids are handed to them."""
    assert [name for name in imported(module) if not within(name, PURE)] == []


@pytest.mark.parametrize("module", MODULES)
def test_third_parties_stay_in_their_part(module: str) -> None:
    """Each outside library is imported by the one part of the package that wraps it."""
    strays = [name for name in imported(module) if not module.startswith(HOMES.get(name.partition(".")[0], ""))]
    assert strays == []


def test_import_asynclock_is_light() -> None:
    """Nobody pays for Redis, SQLite, the command line or what few programs use by importing the package."""
    loaded = f"import json, sys, asynclock; print(json.dumps([name for name in {LAZY} if name in sys.modules]))"
    # Coverage, when it measures child processes, imports sqlite3 itself.
    env = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_")}
    done = subprocess.run([sys.executable, "-c", loaded], env=env, check=True, capture_output=True, text=True)
    assert json.loads(done.stdout) == []


#: Functions that import something, where locks are looked after: each runs when something is opened, made or asked for, and none where a
#: failure, a loss or an end is dealt with. There an import may fail, because descriptors or memory are gone.
IMPORTING = {
    ("__init__.py", "__getattr__"),
    ("client/life.py", "_default_url"),
    ("client/life.py", "_open_audit"),
    ("client/looking.py", "deadlocks"),
    ("client/looking.py", "events"),
    ("client/making.py", "_room"),
    ("client/making.py", "election"),
    ("client/making.py", "locked"),
    ("client/making.py", "multi"),
    ("primitives/fence.py", "__init__"),
    ("runtime/session.py", "share_events"),
    ("runtime/telling/watch.py", "_counting"),
    ("runtime/telling/watch.py", "measure"),
    ("runtime/telling/watch.py", "trace"),
    ("runtime/telling/watch.py", "trends"),
    ("stores/sqlite/__init__.py", "_refuse_system"),
    ("stores/sqlite/__init__.py", "open_sqlite"),
    ("stores/sqlite/hosttime.py", "boot_session"),
    ("stores/sqlite/hosttime.py", "this_boot"),
    ("stores/sqlite/mounts.py", "_ask_mount"),
    ("telemetry/environ.py", "_own_sdk"),
    ("telemetry/environ.py", "_parent"),
    ("telemetry/environ.py", "outgoing"),
}


def importing(module: str) -> set[tuple[str, str]]:
    """The functions of a module that import something when they are called."""
    functions = (
        node
        for node in ast.walk(ast.parse((PACKAGE / module).read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )
    return {
        (module, function.name)
        for function in functions
        if any(isinstance(node, ast.Import | ast.ImportFrom) for node in ast.walk(function))
    }


def test_failures_need_no_import() -> None:
    """What is imported late is imported when something begins, never when something has failed."""
    modules = [module for module in MODULES if not module.startswith(("cli/", "admin/", "settings", "testing/"))]
    assert set().union(*map(importing, modules)) == IMPORTING
