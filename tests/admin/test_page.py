"""The page in a real browser, served by a real uvicorn: what a person sees and does there."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest

import asynclock
from asynclock.admin.server import Address, Server
from tests.admin.browser import Browser, Page
from tests.admin.conftest import TOKEN, serving

pytestmark = pytest.mark.browser

HOSTILE = "<img src=x onerror=alert(1)>"


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with Browser() as browser:
        yield browser


async def opened(browser: Browser, server: Server, **how: Any) -> Page:
    """The page, as soon as it shows what is in use."""
    page = await browser.page(server.url, **how)
    await page.until("document.querySelector('#live').classList.contains('open')")
    return page


async def check_clean(page: Page, server: Server) -> None:
    """Nothing to complain of: no error, no violation, and nobody else was asked for anything."""
    assert list(page.problems) == []
    assert page.requests
    assert [url for url in page.requests if not url.startswith(server.url)] == []


async def test_holders_and_queue(browser: Browser, server: Server, client: asynclock.Client, memory_url: str) -> None:
    """Who holds, who waits in which order and for how long, as a list and as a picture; what changes is there by itself."""
    async with asynclock.connect(memory_url, client_name="ann") as ann, asynclock.connect(memory_url) as bob:
        async with client.lock("deploy", project="infra").acquire(owner="release 7"):
            waits = [
                asyncio.create_task(one.lock("deploy", project="infra").acquire(priority=priority).__aenter__())
                for one, priority in ((ann, -5), (bob, 10))
            ]
            page = await opened(browser, server)
            await page.until("document.querySelectorAll('.queue li').length === 2")
            assert "release 7" in await page.text(".holders")
            assert (await page.text(".queue .priority")).strip() == "+10"
            assert "ann" in await page.text(".queue li:last-child")
            assert "2 waiting" in await page.text(".facts")
            assert await page.js("document.querySelectorAll('figure .arrow').length") == 2
            assert "waits for release 7" in await page.js(
                "document.querySelector('figure svg').getAttribute('aria-label')"
            )
            assert await page.text("#tiles .number") == "1"
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)
        async with client.lock("another", project="infra"):
            await page.until("document.querySelector('.lock h3').innerText.includes('another')")
            await page.until(
                "[...document.querySelectorAll('#events li.granted')].some((line) => line.innerText.includes('another'))"
            )
        await page.until("document.querySelector('#more').innerText === 'Nothing is in use.'")
        await page.until("document.querySelector('#graph').innerText === 'Nobody waits for anybody.'")
        await check_clean(page, server)


async def test_names_stay_text(browser: Browser, server: Server, client: asynclock.Client, memory_url: str) -> None:
    """Whatever a name, project, owner, metadata or reason says is shown as it is, and runs nowhere."""
    async with asynclock.connect(memory_url, client_name=HOSTILE) as other:
        lock = client.lock(HOSTILE, project=f"'\">{HOSTILE}", metadata={HOSTILE: HOSTILE}, on_lost="notify")
        async with lock.acquire(owner=f"</bdi>{HOSTILE}"):
            wait = asyncio.create_task(
                other.lock(HOSTILE, project=f"'\">{HOSTILE}").acquire(owner=HOSTILE).__aenter__()
            )
            page = await opened(browser, server)
            await page.until("document.querySelector('.queue li') && document.querySelector('figure .label')")
            assert HOSTILE in await page.text(".lock h3")
            assert f"</bdi>{HOSTILE}" in await page.text(".holders")
            assert HOSTILE in await page.text(".queue")
            assert await page.js("document.querySelectorAll('main img, main script').length") == 0
            await page.click("button[data-token]")
            assert HOSTILE in await page.text("#release .what")
            wait.cancel()
            await asyncio.gather(wait, return_exceptions=True)
        await page.until("document.querySelector('#events').innerText.includes('onerror')")
        await check_clean(page, server)


async def test_nothing_foreign_runs(browser: Browser, server: Server) -> None:
    """Were a name ever to become more than text, the browser would refuse it, and the other tests would see its complaint."""
    page = await opened(browser, server)
    await page.js(
        """(() => {
            window.ran = 0;
            const script = document.createElement("script");
            script.append("window.ran += 1");
            try { document.head.append(script); } catch {}
            const image = document.createElement("img");
            image.src = "http://other.example/x.png";
            image.className = "foreign";
            try { image.setAttribute("onerror", "window.ran += 1"); } catch {}
            document.body.append(image);
            try { document.body.innerHTML = "<b>x</b>"; window.ran += 1; } catch {}
            try { eval("window.ran += 1"); } catch {}
        })()"""
    )
    await page.until("document.querySelector('img.foreign').complete")
    assert await page.js("window.ran") == 0
    refused = " ".join(page.problems)
    for what in ("TrustedScript", "TrustedHTML", "img-src 'self'"):
        assert what in refused, what


async def test_what_cannot_be_seen_is_spelled_out(browser: Browser, server: Server, client: asynclock.Client) -> None:
    """A name that turns the text around, or pretends to be another, gives itself away."""
    async with client.lock("deploy\u202eyalp\u200b"):
        page = await opened(browser, server)
        await page.until("document.querySelector('.lock')")
        assert "deploy\\u{202e}yalp\\u{200b}" in await page.text(".lock h3")


async def test_a_lease_is_taken_away(browser: Browser, server: Server, client: asynclock.Client) -> None:
    """After a question that can be answered with no; the reason has to be given and reaches the holder."""
    lease = await client.lock("a/b%2F..", project="p", on_lost="notify").acquire(owner="ann")
    page = await opened(browser, server)
    await page.click("button[data-token]")
    asked = await page.text("#release .what")
    assert asked.startswith("a/b%2F.. of p, from ann at ")
    assert str(lease.token) in asked
    await page.click("#release [value=cancel]")
    assert not await page.js("document.querySelector('#release').open")
    await page.click("button[data-token]")
    await page.click("#release button.grave")
    assert await page.js("document.querySelector('#release').open"), "without a reason"
    await page.click("#release input")
    await page.write("stuck since noon")
    await page.click("#release button.grave")
    await page.until("!document.querySelector('#release').open")
    await lease.lost.wait()
    with pytest.raises(asynclock.LeaseLost, match=r"HTTP from 127\.0\.0\.1: stuck since noon"):
        lease.ensure()
    await page.until("!document.querySelector('.lock')")
    await page.until("document.querySelector('#events .forced')")
    await check_clean(page, server)


async def test_what_cannot_be_taken_away_is_said(browser: Browser, server: Server, client: asynclock.Client) -> None:
    """The lease that was seen has ended while the question stood: nobody else loses theirs."""
    lease = await client.lock("n").acquire()
    page = await opened(browser, server)
    await page.click("button[data-token]")
    await lease.release()
    async with client.lock("n"):
        await page.click("#release input")
        await page.write("x")
        await page.press("Enter")
        await page.until("document.querySelector('#release .wrong').innerText.includes('any more')")
        assert len((await client.inspect("n")).holders) == 1


async def test_a_token_is_asked_for(browser: Browser, client: asynclock.Client, token_file: Path) -> None:
    """And kept in the tab alone; a wrong one is said to be wrong; it can be forgotten."""
    async with serving(client, token_file=token_file) as server, client.lock("secret name"):
        page = await browser.page(server.url)
        await page.until("document.querySelector('#ask').open")
        assert "secret name" not in await page.text("body")
        for token, opens in (("wrong", False), (TOKEN, True)):
            await page.click("#ask input")
            await page.write(token)
            await page.press("Enter")
            if not opens:
                await page.until("document.querySelector('#ask .wrong').innerText.includes('does not know')")
        await page.until("document.querySelector('.lock')")
        assert not await page.js("document.querySelector('#ask').open")
        assert await page.js("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 1]
        assert [url for url in page.requests if TOKEN in url] == []
        await page.call("Page.reload")
        await page.until("document.querySelector('.lock')")
        await page.click("#forget")
        await page.until("document.querySelector('#ask')?.open && sessionStorage.length === 0")


async def test_over_tls(browser: Browser, client: asynclock.Client, certificate: tuple[Path, Path]) -> None:
    """The stream and its files come the same way."""
    address = Address(host="127.0.0.1", port=0, tls_cert=certificate[0], tls_key=certificate[1])
    async with serving(client, address) as server, client.lock("n"):
        page = await opened(browser, server)
        await page.until("document.querySelector('.lock')")
        await check_clean(page, server)


async def test_a_server_that_comes_back(browser: Browser, client: asynclock.Client) -> None:
    """While it is away the page says so, and shows that what it shows is old; then it goes on by itself."""
    async with client.lock("n"):
        async with serving(client) as server:
            page = await opened(browser, server)
            await page.until("document.querySelector('.lock')")
            address = Address(host="127.0.0.1", port=int(server.url.rsplit(":", 1)[1].rstrip("/")))
        await page.until("document.querySelector('#live').classList.contains('closed')")
        assert await page.js("document.body.classList.contains('blind')")
        async with serving(client, address):
            await page.until("document.querySelector('#live').classList.contains('open')")


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("width", [390, 320])
async def test_on_a_phone(  # noqa: PLR0917 - half of them are fixtures
    browser: Browser, server: Server, client: asynclock.Client, memory_url: str, width: int, dark: bool
) -> None:
    """Long names, long chains, dialogs: nothing has to be moved sideways, and all can be read, in the light and in the dark."""
    long = "a-name-that-never-ends/" * 15
    async with (
        asynclock.connect(memory_url, client_name="x" * 512) as other,
        asynclock.connect(memory_url, client_name="w" * 512, share_events=True) as third,
        client.lock(long, project="p" * 80).acquire(owner=long),
    ):
        wait = asyncio.create_task(other.lock(long, project="p" * 80).acquire(owner="y" * 100).__aenter__())
        page = await opened(browser, server, width=width, height=844, dark=dark)
        await page.until("document.querySelector('.queue li') && document.querySelector('figure')")
        async with third.lock(f"of the third {long}", project="q" * 80):
            await page.until("document.querySelector('#events .granted .whose')")
        assert await page.js("document.documentElement.scrollWidth") <= width
        await page.click("button[data-token]")
        assert await page.js("document.documentElement.scrollWidth") <= width
        assert await page.js("document.querySelector('#release').getBoundingClientRect().right") <= width
        assert await page.js(_LEAST_CONTRAST) >= 4.5
        wait.cancel()
        await asyncio.gather(wait, return_exceptions=True)


#: The least contrast (WCAG 2) of any text to what it stands on: 4.5 is what can be read by most.
_LEAST_CONTRAST = """(() => {
    const channels = (text) => text.match(/[\\d.]+/g).map(Number);
    const light = ([r, g, b]) => [r, g, b].map((c) => (c /= 255) <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
        .reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
    const ground = (node) => {
        for (; node; node = node.parentElement) {
            const color = channels(getComputedStyle(node).backgroundColor);
            if (color.length < 4 || color[3] > 0) return color;
        }
        return [255, 255, 255];
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let least = 21;
    while (walker.nextNode()) {
        const node = walker.currentNode.parentElement;
        if (!walker.currentNode.data.trim() || !node.getClientRects().length || node.closest("svg, :disabled")) continue;
        const [one, other] = [light(channels(getComputedStyle(node).color)), light(ground(node))].sort((a, b) => b - a);
        least = Math.min(least, (one + 0.05) / (other + 0.05));
    }
    return least;
})()"""


async def test_a_crowd(browser: Browser, server: Server, client: asynclock.Client, memory_url: str) -> None:
    """What is too much to be drawn or listed is told in numbers."""
    async with AsyncExitStack() as stack:
        crowd = [await stack.enter_async_context(asynclock.connect(memory_url)) for _ in range(10)]
        for number in range(120):
            await stack.enter_async_context(client.lock(f"n{number}"))
        waits = [
            asyncio.create_task(one.lock(f"n{number}").acquire().__aenter__()) for one in crowd for number in range(8)
        ]
        page = await opened(browser, server)
        await page.until("document.querySelector('#tiles article:nth-child(2) .number').innerText === '80'")
        assert await page.js("document.querySelectorAll('.lock').length") == 100
        assert (await page.text("#more")).startswith("20 more are in use")
        assert "4 more wait" in await page.text(".queue")
        assert await page.js("document.querySelectorAll('figure').length") == 6
        assert "more waiting than can be drawn" in await page.text("#graph")
        assert await page.js("document.querySelectorAll('figure:first-child .node').length") == 5
        assert "and 7 more" in await page.text("figure")
        for wait in waits:
            wait.cancel()
        await asyncio.gather(*waits, return_exceptions=True)
        await check_clean(page, server)


async def test_a_holder_is_named_with_its_client(browser: Browser, server: Server, memory_url: str) -> None:
    """Owner, name of the client, host and process, so that somebody can go and look."""
    async with (
        asynclock.connect(memory_url, client_name="nightly import") as other,
        other.lock("n").acquire(owner="anna"),
    ):
        (holder,) = (await other.inspect("n")).holders
        page = await opened(browser, server)
        await page.until("document.querySelector('.holders .who')")
        text = " ".join((await page.text(".holders .who")).split())
        assert text == f"anna nightly import · {holder.host}:{holder.pid}"
        await check_clean(page, server)


async def test_the_filter(browser: Browser, server: Server, client: asynclock.Client) -> None:
    """By name, project or holder, as it is typed."""
    async with client.lock("apples", project="fruit"), client.lock("bread").acquire(owner="the baker"):
        page = await opened(browser, server)
        await page.until("document.querySelectorAll('.lock').length === 2")
        await page.click("#filter")
        for typed, shown in (("BAKER", "bread"), ("fruit", "apples")):
            await page.js("document.querySelector('#filter').select()")
            await page.write(typed)
            await page.until("document.querySelectorAll('.lock').length === 1")
            assert shown in await page.text(".lock h3")
        await page.write("?")
        await page.until("document.querySelector('#more').innerText.includes('matches the filter')")


async def test_what_one_is_at_survives_the_next_second(
    browser: Browser, server: Server, client: asynclock.Client
) -> None:
    """Everything is renewed in place: a button that has the focus keeps it."""
    async with client.lock("n"):
        page = await opened(browser, server)
        await page.until("document.querySelector('button[data-token]')")
        await page.js("(window.button = document.querySelector('button[data-token]')).focus()")
        before = await page.text(".since")
        await page.until(f"document.querySelector('.since').innerText !== '{before}'")
        assert await page.js("document.activeElement === button && button.isConnected")


async def test_what_happens_is_filtered_and_not_flooded(
    browser: Browser, server: Server, client: asynclock.Client, memory_url: str
) -> None:
    """One lock that is taken all the time leaves room for others; kinds, names and clients can be asked for."""
    page = await opened(browser, server)
    async with asynclock.connect(memory_url, client_name="nightly import", share_events=True) as other:
        await page.until("document.querySelector('#live').classList.contains('open')")
        lease = await other.lock("rare", on_lost="notify").acquire(owner="anna")
        await client.force_release("rare", reason="stuck")
        await lease.lost.wait()
        await page.until("document.querySelector('#events .lost')")
        for _ in range(60):
            async with other.lock("busy"):
                pass
        await page.until("document.querySelector('#events').innerText.includes('174 more before')")
        lines = await page.js("[...document.querySelectorAll('#events li')].map((line) => line.innerText)")
        assert sum("busy" in line for line in lines) == 6
        assert sum("rare" in line for line in lines) >= 4
        assert await page.js("document.querySelector('#events .lost .whose').innerText.startsWith('nightly import · ')")
        await page.click("#events-filter")
        for typed, shown in (("LOST", 1), ("anna", 4), ("nightly busy", 6), ("nobody is called so", 0)):
            await page.js("document.querySelector('#events-filter').select()")
            await page.write(typed)
            await page.until(f"document.querySelectorAll('#events li').length === {shown}")
        assert not await page.js("document.querySelector('#nothing').hidden")
        await check_clean(page, server)
