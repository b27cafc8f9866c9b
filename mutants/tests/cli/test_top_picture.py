"""The picture of ``asynclock top`` in the README: a real frame of real clients on a real server.

``PICTURES=docs/images python -m pytest tests/cli/test_top_picture.py`` draws it anew, which takes two minutes; else the same is done
in a hurry, into a folder of the test.
"""

import asyncio
import io
import os
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

import asynclock
from asynclock.admin.overview import Observer, Overview
from asynclock.cli.top.frame import draw
from asynclock.cli.top.view import View
from tests.cli.lively import HOSTS, ROOT, company
from tests.servers import RedisServer

COLUMNS, LINES = 104, 17
WAITS = sum(len(host.waits) for host in HOSTS.values())
THEME = TerminalTheme(
    (22, 24, 33),
    (205, 210, 224),
    [
        (58, 62, 80),
        (243, 119, 126),
        (140, 203, 137),
        (238, 193, 112),
        (122, 162, 247),
        (199, 146, 234),
        (101, 201, 212),
        (205, 210, 224),
    ],
)
#: rich's own fetches a font from another host.
SVG = """\
<svg class="rich-terminal" viewBox="0 0 {width} {height}" xmlns="http://www.w3.org/2000/svg" role="img">
<title>asynclock top</title>
<style>
.{unique_id}-matrix {{
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace;
    font-size: {char_height}px; line-height: {line_height}px; font-variant-east-asian: full-width;
}}
.{unique_id}-title {{ font-size: 16px; font-family: system-ui, sans-serif; fill: #7d8296; }}
{styles}
</style>
<defs>
<clipPath id="{unique_id}-clip-terminal">
<rect x="0" y="0" width="{terminal_width}" height="{terminal_height}"/>
</clipPath>
{lines}
</defs>
{chrome}
<g transform="translate({terminal_x}, {terminal_y})" clip-path="url(#{unique_id}-clip-terminal)">
{backgrounds}
<g class="{unique_id}-matrix">
{matrix}
</g>
</g>
</svg>
"""


async def _look(url: str, pace: float) -> Overview:
    """When everybody waits who will, and two looks have shown how often what is busy changes hands."""
    async with asynclock.connect(url) as client, Observer(client) as observer:
        async with asyncio.timeout(30 + 130 * pace):
            while True:
                overview = await observer.look()
                if (
                    overview.deadlocks
                    and sum(row.waiting for row in overview.resources if row.project != "shop") >= WAITS - 2
                ):
                    break
                await asyncio.sleep(1)
        await asyncio.sleep(8 * pace)
        await observer.look()
        await asyncio.sleep(1)
        return await observer.look()


def _svg(overview: Overview) -> str:
    view = View()
    view.overview = overview
    frame = draw(
        view, Console(force_terminal=True, color_system="standard", width=COLUMNS, height=LINES, highlight=False)
    )
    console = Console(record=True, file=io.StringIO(), force_terminal=True, width=COLUMNS, highlight=False)
    for line in frame:
        console.print(Text.from_ansi(line), no_wrap=True, crop=True)
    return console.export_svg(title="asynclock top", theme=THEME, code_format=SVG, unique_id="top")


@pytest.mark.slow
@pytest.mark.timeout(240)
async def test_the_picture(tmp_path: Path) -> None:
    """It shows holders, queues with priorities, a lingering lease and a deadlock, and fetches nothing from anywhere."""
    wanted = os.environ.get("PICTURES")
    pace = 1.0 if wanted else 0.01
    with RedisServer.start(tcp=True, durable=True) as server, company(server.tcp_url, pace=pace):
        svg = _svg(await _look(server.tcp_url, pace))
    path = (ROOT / wanted if wanted else tmp_path) / "top.svg"
    path.write_text(svg)
    said = "".join(ET.fromstring(svg).itertext()).replace("\xa0", " ")
    for text in ("infra/prod/deploy", "10, 5, 0", "lingers", "●", "bank/account:17", "deadlock  "):
        assert text in said, said
    assert svg.count("http") == svg.count('xmlns="http://www.w3.org/2000/svg"')
