"""Says which versions of the libraries that asynclock stands on are installed: ``python -m tests.versions``."""

import sys
from importlib.metadata import PackageNotFoundError, version

NAMES = (
    "redis",
    "hiredis",
    "anyio",
    "msgspec",
    "structlog",
    "opentelemetry-api",
    "starlette",
    "uvicorn",
    "prometheus-client",
)


def installed() -> str:
    """All of them in a line."""
    return ", ".join(f"{name} {_of(name)}" for name in NAMES)


def _of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "missing"


if __name__ == "__main__":
    sys.stdout.write(f"{installed()}\n")
