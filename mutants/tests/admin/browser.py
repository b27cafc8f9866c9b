"""A real Chromium without a window, driven by the DevTools protocol over two pipes: JSON that ends with a NUL.

No driver and no websocket is needed. Each browser has a profile of its own that is gone afterwards; what it does on its own
account (updates, sync, first runs) is turned off.
"""

import asyncio
import base64
import contextlib
import json
import os
import shutil
import signal
import subprocess
import tempfile
from collections import deque
from functools import cache
from typing import Any, Self

import pytest

#: Far longer than anything here takes.
PATIENCE = 30.0
_NAMES = ("chromium", "google-chrome")
_OPTIONS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    "--no-first-run",
    "--no-default-browser-check",
    "--hide-scrollbars",
    "--ignore-certificate-errors",
    "--remote-debugging-pipe",
)


@cache
def find_chromium() -> str | None:
    """One that runs: what Ubuntu calls by that name only points to a snap."""
    for path in filter(None, map(shutil.which, _NAMES)):
        if subprocess.run([path, "--version"], check=False, capture_output=True, timeout=PATIENCE).returncode == 0:
            return path
    return None


class Refused(Exception):  # noqa: N818 - it says what happened
    """What Chromium would not do."""


class Browser:
    """Skips the test, saying why, where there is no Chromium."""

    async def __aenter__(self) -> Self:
        chromium = find_chromium()
        if chromium is None:
            pytest.skip("there is no Chromium here (Debian: apt-get install chromium), so the page was not looked at")
        self._folder = tempfile.mkdtemp(prefix="alk-chromium-")
        self._calls: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self._pages: dict[str, Page] = {}
        self._last = 0
        theirs_in, self._out = os.pipe()
        back, theirs_out = os.pipe()
        # The pipes have to be 3 and 4 there, whatever they are here.
        script = f'exec "$@" 3</dev/fd/{theirs_in} 4>/dev/fd/{theirs_out}'
        self._process = await asyncio.create_subprocess_exec(
            *("sh", "-c", script, "sh", chromium, *_OPTIONS, f"--user-data-dir={self._folder}", "about:blank"),
            pass_fds=(theirs_in, theirs_out),
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(theirs_in)
        os.close(theirs_out)
        reader = asyncio.StreamReader(limit=2**26)
        self._back = os.fdopen(back, "rb")
        await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), self._back)
        self._listening = asyncio.create_task(self._listen(reader))
        return self

    async def __aexit__(self, *_error: object) -> None:
        # The group, and not only its leader: it has children of its own.
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        await self._process.wait()
        await self._listening
        os.close(self._out)
        shutil.rmtree(self._folder, ignore_errors=True)

    async def _listen(self, reader: asyncio.StreamReader) -> None:
        while True:
            try:
                message = json.loads((await reader.readuntil(b"\0"))[:-1])
            except asyncio.IncompleteReadError:
                return
            if "id" in message:
                self._calls.pop(message["id"]).set_result(message)
            elif page := self._pages.get(message.get("sessionId", "")):
                page.heard(message["method"], message["params"])

    async def call(self, method: str, session: str | None = None, **params: object) -> dict[str, Any]:
        self._last += 1
        number, answer = self._last, asyncio.get_running_loop().create_future()
        self._calls[number] = answer
        message = {"id": number, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(self._out, json.dumps(message).encode() + b"\0")
        async with asyncio.timeout(PATIENCE):
            result: dict[str, Any] = await answer
        if "error" in result:
            raise Refused(f"{method}: {result['error']}")
        return result["result"]

    async def page(
        self, url: str, *, width: int = 1280, height: int = 900, dark: bool = False, scale: float = 1
    ) -> "Page":
        """A tab of its own, with no cookies or storage of another, that has begun to load."""
        context = (await self.call("Target.createBrowserContext"))["browserContextId"]
        target = await self.call("Target.createTarget", url="about:blank", browserContextId=context)
        session = (await self.call("Target.attachToTarget", targetId=target["targetId"], flatten=True))["sessionId"]
        page = self._pages[session] = Page(self, session)
        for domain in ("Page", "Runtime", "Log", "Network", "Audits"):
            await page.call(f"{domain}.enable")
        await page.call(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=scale,
            mobile=width < 600,
        )
        mood = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]
        await page.call("Emulation.setEmulatedMedia", features=mood)
        await page.call("Page.navigate", url=url)
        return page


class Page:
    """One tab.

    Attributes:
        problems: what the console says of errors and violations, and exceptions that nobody caught.
        requests: the URL of everything that was asked for.
    """

    def __init__(self, browser: Browser, session: str) -> None:
        self._browser = browser
        self._session = session
        self.problems: deque[str] = deque()
        self.requests: list[str] = []

    async def call(self, method: str, **params: object) -> dict[str, Any]:
        return await self._browser.call(method, self._session, **params)

    def heard(self, method: str, params: dict[str, Any]) -> None:
        match method:
            case "Network.requestWillBeSent":
                self.requests.append(params["request"]["url"])
            case "Runtime.consoleAPICalled" if params["type"] in ("error", "warning", "assert"):
                self.problems.append(f"console: {[one.get('value', one.get('description')) for one in params['args']]}")
            case "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                self.problems.append(details.get("exception", {}).get("description", details["text"]))
            case "Log.entryAdded" if params["entry"]["level"] in ("error", "warning"):
                self.problems.append(f"{params['entry']['text']} {params['entry'].get('url', '')}")
            case "Audits.issueAdded":
                self.problems.append(json.dumps(params["issue"]))

    async def js(self, expression: str) -> Any:
        """The value of an expression in the page; a promise is awaited."""
        how = {"returnByValue": True, "awaitPromise": True, "allowUnsafeEvalBlockedByCSP": False}
        done = await self.call("Runtime.evaluate", expression=expression, **how)
        assert "exceptionDetails" not in done, done["exceptionDetails"]
        return done["result"].get("value")

    async def until(self, condition: str) -> None:
        """Look until an expression is true; in a page that is still to come it is not."""
        looked = f"(() => {{ try {{ return Boolean({condition}); }} catch {{ return false; }} }})()"
        try:
            async with asyncio.timeout(PATIENCE):
                while not await self._js_or_none(looked):
                    await asyncio.sleep(0.05)
        except TimeoutError:
            text = await self.js("document.body.innerText")
            raise AssertionError(f"it never was: {condition}\n{list(self.problems)}\n{text}") from None

    async def _js_or_none(self, expression: str) -> Any:
        """None where the page has gone while it was asked."""
        try:
            return await self.js(expression)
        except Refused:
            return None

    async def text(self, selector: str) -> str:
        """What is to be read there."""
        return str(await self.js(f"document.querySelector({json.dumps(selector)}).innerText"))

    async def click(self, selector: str) -> None:
        """As a hand would: where the middle of the element is."""
        await self.until(f"document.querySelector({json.dumps(selector)})")
        box = await self.js(
            f"(() => {{ const element = document.querySelector({json.dumps(selector)}); element.scrollIntoView({{block: 'center'}});"
            "const box = element.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()"
        )
        for kind in ("mousePressed", "mouseReleased"):
            await self.call("Input.dispatchMouseEvent", type=kind, x=box[0], y=box[1], button="left", clickCount=1)

    async def write(self, text: str) -> None:
        """Into what has the focus."""
        await self.call("Input.insertText", text=text)

    async def press(self, key: str) -> None:
        more = {"text": "\r", "windowsVirtualKeyCode": 13} if key == "Enter" else {}
        for kind in ("keyDown", "keyUp"):
            await self.call(
                "Input.dispatchKeyEvent", type=kind, key=key, code=key, **(more if kind == "keyDown" else {})
            )

    async def picture(self) -> bytes:
        """What is to be seen now, as PNG."""
        return base64.b64decode((await self.call("Page.captureScreenshot", format="png"))["data"])
