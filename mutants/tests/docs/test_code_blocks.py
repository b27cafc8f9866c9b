"""What the documents show is true: every code block runs, every link leads somewhere."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.docs.blocks import Block, blocks, pattern_of, run, split_session
from tests.servers import RedisServer

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    path.relative_to(ROOT).as_posix()
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]
    if path.name != "CHANGELOG.md"
)
#: Blocks that may go without being run: each is a hole in what is proven here.
MOST_NOT_RUN = 6


def blocks_of(page: str) -> list[Block]:
    return list(blocks(page, (ROOT / page).read_text()))


@pytest.fixture(scope="module")
def server() -> Iterator[RedisServer]:
    with RedisServer.start(durable=True) as server:
        yield server


@pytest.mark.parametrize("page", [page for page in PAGES if blocks_of(page)])
def test_blocks_run(page: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """A reader who copies what a page shows, in order, sees what the page says."""
    for block in blocks_of(page):
        if block.runs:
            server = request.getfixturevalue("server").url if block.wants_redis else ""
            run(block, tmp_path, server)


def test_few_blocks_are_not_run() -> None:
    """What is not run is little, and says why right above."""
    skipped = [block for page in PAGES for block in blocks_of(page) if not block.runs]
    assert len(skipped) <= MOST_NOT_RUN, [block.place for block in skipped]
    for block in skipped:
        assert re.fullmatch(r"<!-- .{20,} -->", block.before), f"{block.place}: say why it is not run"


def test_make_knows_its_targets() -> None:
    """`make demo` and `make test`, shown in the README but too long to run here, are at least there to be run."""
    done = subprocess.run(["make", "-n", "demo", "test"], cwd=ROOT, check=True, capture_output=True, text=True)
    assert "asynclock demo" in done.stdout
    assert "pytest" in done.stdout


@pytest.mark.parametrize("page", PAGES)
def test_links_lead_somewhere(page: str) -> None:
    """Every relative link names a file that is there, and a heading that is in it."""
    for target in re.findall(r"\]\((?!https?:)([^)\s]+)\)", (ROOT / page).read_text()):
        name, _, anchor = target.partition("#")
        path = (ROOT / page).parent / name if name else ROOT / page
        assert path.exists(), f"{page} links to {target}"
        if anchor:
            assert anchor in anchors(path.read_text()), f"{page} links to {target}"


def anchors(markdown: str) -> set[str]:
    """The headings as GitHub turns them into anchors."""
    headings = re.findall(r"^#+ (.+)$", markdown, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def test_a_session_is_split_into_commands_and_output() -> None:
    """Commands begin with a dollar, go on after a backslash, and all else is output."""
    commands, expected = split_session("$ one \\\n  two\n$ three\nfour\nfive\n")
    assert commands == ["one \\\n  two", "three"]
    assert expected == ["four", "five"]


def test_shown_output_may_leave_things_out() -> None:
    """An ellipsis stands for part of a line, or alone for any number of lines, and for nothing else."""
    pattern = pattern_of(["token …", "…", "end"])
    assert pattern.fullmatch("token 17\nend\n")
    assert pattern.fullmatch("token 17\nmore\nand more\nend\n")
    assert not pattern.fullmatch("token 17\nend\nand more\n")
