"""How the page looks when there is much to see: a play of nine processes on one store, with a deadlock in it.

With DOCS_IMAGES=FOLDER in the environment the pictures are taken there, after a minute, when the curves have something to
tell: that is how those in ``docs/images`` are renewed. Otherwise they are taken at once, into a scratch folder.
"""

import asyncio
import os
import struct
from pathlib import Path
from typing import Any

import pytest

import asynclock
from tests.admin.browser import Browser
from tests.admin.conftest import serving
from tests.admin.scene import PLAY, Scene
from tests.servers import RedisServer

LOOKS: dict[str, dict[str, Any]] = {
    "page": {"width": 1200, "height": 1330},
    "page-dark": {"width": 1200, "height": 1330, "dark": True},
    "page-phone": {"width": 390, "height": 1210, "scale": 2},
}
FOLDER = os.environ.get("DOCS_IMAGES", "")
#: Seconds until there is something in the curves.
LATER = 62 if FOLDER else 0


@pytest.mark.browser
@pytest.mark.slow
async def test_a_lively_evening(tmp_path: Path) -> None:
    """All of it is there, in the light, in the dark and on a phone; what the documents show is what there is."""
    taken: dict[str, bytes] = {}
    with RedisServer.start(tcp=True, durable=True) as redis:
        async with (
            Scene(redis.tcp_url),
            asynclock.connect(redis.tcp_url) as client,
            serving(client) as server,
            Browser() as browser,
        ):
            pages = {name: await browser.page(server.url, **look) for name, look in LOOKS.items()}
            await asyncio.sleep(LATER)
            for name, page in pages.items():
                await page.call("Page.bringToFront")
                await page.until("document.querySelectorAll('.node.stuck').length === 3")
                await page.until("document.querySelectorAll('#events li').length >= 3")
                assert await page.js("document.querySelectorAll('.alarm ol li').length") == 3
                assert await page.js("document.querySelectorAll('.arrow.grave').length") == 3
                shown = await page.text("main")
                assert [
                    one for one in (*PLAY, "voucher:AUTUMN", "build slots", "2 reading", "+10") if one not in shown
                ] == []
                assert await page.js(_OVERLAPS) == []
                assert list(page.problems) == []
                taken[name] = await page.picture()
    for name, png in taken.items():
        keep(Path(FOLDER or tmp_path) / f"{name}.png", png)
        scale = LOOKS[name].get("scale", 1)
        assert size(png) == (LOOKS[name]["width"] * scale, LOOKS[name]["height"] * scale)
    assert min(map(len, taken.values())) > 30_000, "there is little in the picture"
    assert taken["page"] != taken["page-dark"]


def keep(path: Path, png: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(png)


def size(png: bytes) -> tuple[int, int]:
    """Width and height, from its header."""
    width, height = struct.unpack(">II", png[16:24])
    return width, height


#: Boxes of the wait-for graph that lie on each other, and names of waits that lie on a box.
_OVERLAPS = """(() => {
    const found = [];
    for (const figure of document.querySelectorAll("figure")) {
        const boxes = [...figure.querySelectorAll(".node rect")].map((node) => [node.parentNode.dataset.owner, node.getBoundingClientRect()]);
        const labels = [...figure.querySelectorAll(".label text")].map((node) => [node.textContent, node.getBoundingClientRect()]);
        boxes.forEach(([owner, one], at) => {
            for (const [other, two] of [...boxes.slice(at + 1), ...labels]) {
                const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left);
                const high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
                if (wide > 3 && high > 3) found.push(`${owner} and ${other}`);
            }
        });
    }
    return found;
})()"""
