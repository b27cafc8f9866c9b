"""What is shipped and how it is pinned: the wheel, the version, the requirements, the top of the repository."""

import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from importlib import metadata
from itertools import chain, pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import asynclock

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PINS = {path.stem: path.read_text() for path in sorted((ROOT / ".ci/requirements").glob("*.txt"))}
#: Each environment is the one before with more in it.
GROWING = ("run", "test", "dev")

FOLDERS = {"asynclock", "benchmarks", "deploy", "docs", "examples", "tests"}
PAGES = {"ARCHITECTURE.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md"}
TOOLS = {"Makefile", "pyproject.toml"}


def project_files(under: str = ".") -> list[str]:
    """What a commit of everything would hold, so that a stray file shows before it is committed."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "--", under]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout.splitlines()
    return [name for name in listed if (ROOT / name).exists()]


def pinned(name: str) -> dict[str, str]:
    """The pins of a file: each one's line and hashes, by canonical name."""
    blocks = PINS[name].replace("\\\n", " ").splitlines()
    return {canonicalize_name(Requirement(head(block)).name): block for block in blocks if not block.startswith("#")}


def head(block: str) -> str:
    """A pin without its hashes."""
    return block.partition("--hash")[0].strip()


def declared(*groups: str) -> Iterator[Requirement]:
    """The requirements of these dependency groups, and of the groups that they include."""
    for entry in chain.from_iterable(PYPROJECT["dependency-groups"][group] for group in groups):
        if isinstance(entry, dict):
            yield from declared(entry["include-group"])
        else:
            yield Requirement(entry)


def of_the_project(*, extras: bool) -> Iterator[Requirement]:
    project = PYPROJECT["project"]
    yield from map(Requirement, project["dependencies"])
    if extras:
        yield from map(Requirement, chain.from_iterable(project["optional-dependencies"].values()))


@pytest.mark.parametrize("name", PINS)
def test_pins_name_no_place_to_fetch_from(name: str) -> None:
    """Where packages come from is the installing machine's choice, so the pins hold no URL, path or option."""
    assert "://" not in PINS[name]
    for block in pinned(name).values():
        assert " @ " not in block
        assert not block.startswith("-")


@pytest.mark.parametrize("name", PINS)
def test_every_pin_is_exact_and_hashed(name: str) -> None:
    """An install with --require-hashes gets the very files these pins were made from, or fails."""
    assert pinned(name)
    for block in pinned(name).values():
        assert "==" in block
        assert "--hash=sha256:" in block


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("run", [*of_the_project(extras=False), *declared("build")]),
        ("test", [*of_the_project(extras=True), *declared("test")]),
        (
            "dev",
            [*of_the_project(extras=True), *declared("dev"), *map(Requirement, PYPROJECT["build-system"]["requires"])],
        ),
        ("oldest", [*of_the_project(extras=True), *declared("test")]),
        ("newest", [*of_the_project(extras=True), *declared("test")]),
        ("mutants", [*of_the_project(extras=True), *declared("test", "mutants")]),
        ("pip", list(declared("pip"))),
        ("uv", list(declared("uv"))),
        ("bench", [*of_the_project(extras=False), *declared("bench")]),
        ("bench-apart", list(declared("bench-apart"))),
    ],
)
def test_every_dependency_is_pinned(name: str, wanted: list[Requirement]) -> None:
    """A dependency added to pyproject.toml without `make pins` is found here, and not on a bare machine."""
    pins = pinned(name)
    for requirement in wanted:
        block = pins.get(canonicalize_name(requirement.name), "")
        version = block.partition("==")[2].split(maxsplit=1)[0] if block else "none"
        assert block, f"{requirement} is not pinned: run `make pins`"
        assert requirement.specifier.contains(version), f"{requirement} is pinned to {version}: run `make pins`"


def test_environments_grow_into_each_other() -> None:
    """What `make demo` installs is kept by `make test`, and that by `make check`: the same files, and more."""
    for smaller, larger in pairwise(map(pinned, GROWING)):
        assert smaller.items() < larger.items()


def test_the_demo_is_installed_without_the_tools_of_developers() -> None:
    """Somebody who only looks does not wait for a type checker, a linter, a test runner or a web server."""
    assert not pinned("run").keys() & {"mypy", "ruff", "import-linter", "pytest", "hypothesis", "starlette"}


def test_pins_have_the_extras_that_other_pins_ask_for() -> None:
    """In hash mode pip up to 23.2.1 refuses `coverage==…` as the pin of `coverage[toml]`, which another package requires."""
    pins = pinned("dev")
    asked = [
        (name, requirement)
        for name in pins.keys() & {canonicalize_name(dist.name) for dist in metadata.distributions()}
        for requirement in map(Requirement, metadata.requires(name) or ())
        if requirement.extras and (requirement.marker is None or requirement.marker.evaluate({"extra": ""}))
    ]
    assert asked
    for name, requirement in asked:
        pin = Requirement(head(pins[canonicalize_name(requirement.name)]))
        assert requirement.extras <= pin.extras, f"{name} requires {requirement}, pinned is {pin}"


def test_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    """A Lua script or py.typed left out of the wheel would be missed only by those who install it."""
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = tmp_path.glob("*.whl")
    shipped = set(zipfile.ZipFile(wheel).namelist())
    assert {name for name in shipped if name.startswith("asynclock/")} == set(project_files("asynclock"))
    assert "asynclock/py.typed" in shipped
    assert any(name.endswith(".lua") for name in shipped)
    assert any(name.endswith("licenses/LICENSE") for name in shipped)


def test_version_is_the_same_everywhere() -> None:
    """pyproject.toml, the package, its metadata and the changelog tell one version."""
    version = PYPROJECT["project"]["version"]
    assert asynclock.__version__ == version
    assert metadata.version("asynclock") == version
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text()


def test_entry_points_load() -> None:
    """The `asynclock` command and the pytest plugin point at something that is there."""
    ours = metadata.distribution("asynclock").entry_points
    assert {entry.group for entry in ours} == {"console_scripts", "pytest11"}
    for entry in ours:
        assert entry.load(), entry


def test_top_of_the_repository_stays_tidy() -> None:
    """A newcomer's first listing shows only what has a place in the layout; scratch goes elsewhere."""
    tops = {name.partition("/")[0] for name in project_files()}
    assert {top for top in tops if not top.startswith(".")} <= FOLDERS | PAGES | TOOLS
