"""What is shipped and how it is pinned: the wheel, the version, the requirements, the top of the repository."""

import subprocess
import sys
import tomllib
import zipfile
from importlib import metadata
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

import asynclock

ROOT = Path(__file__).parents[2]
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())
PINS = (ROOT / ".ci/requirements.txt").read_text()

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


def pinned() -> dict[str, str]:
    """Each pin's own line and hashes, by canonical name."""
    blocks = PINS.replace("\\\n", " ").splitlines()
    return {canonicalize_name(block.partition("==")[0]): block for block in blocks if not block.startswith("#")}


def test_pins_name_no_place_to_fetch_from() -> None:
    """Where packages come from is the installing machine's choice, so the pins hold no URL, path or option."""
    for name, block in pinned().items():
        assert "://" not in block, name
        assert " @ " not in block, name
        assert not block.startswith("-"), name


def test_every_pin_is_exact_and_hashed() -> None:
    """An install with --require-hashes gets the very files these pins were made from, or fails."""
    for name, block in pinned().items():
        assert "==" in block, name
        assert "--hash=sha256:" in block, name


def test_every_dependency_is_pinned() -> None:
    """A dependency added to pyproject.toml without `make pins` is found here, and not on a bare machine."""
    project = PYPROJECT["project"]
    declared = [*project["dependencies"], *chain.from_iterable(project["optional-dependencies"].values())]
    declared += PYPROJECT["dependency-groups"]["dev"] + PYPROJECT["build-system"]["requires"]
    pins = pinned()
    for requirement in map(Requirement, declared):
        block = pins.get(canonicalize_name(requirement.name), "")
        version = block.partition("==")[2].split(maxsplit=1)[0] if block else "none"
        assert block, f"{requirement} is not pinned: run `make pins`"
        assert requirement.specifier.contains(version), f"{requirement} is pinned to {version}: run `make pins`"


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
