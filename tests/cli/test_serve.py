"""``asynclock serve`` as a process: what it refuses, what it says, how it ends."""

import json
import signal
import ssl
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import httpx2
import pytest

from asynclock.cli.main import main
from tests.admin.certificates import certificate_in
from tests.cli.processes import Call, Processes
from tests.servers import RedisServer


def started(processes: Processes, *words: str) -> tuple["subprocess.Popen[str]", str]:
    """The process, and where it serves."""
    process = processes.start("serve", "--port", "0", "--json", *words)
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, process.communicate()
    return process, json.loads(line)["url"]


def get(url: str) -> Any:
    with urllib.request.urlopen(url, timeout=10) as answer:
        return json.loads(answer.read())


def test_it_serves_what_is_in_use(processes: Processes) -> None:
    """On this machine, with nothing to be set up."""
    processes.hold("deploy", "--project", "infra/prod")
    _, url = started(processes)
    assert url.startswith("http://127.0.0.1:")
    (seen,) = get(f"{url}api/overview")["resources"]
    assert (seen["project"], seen["name"], seen["held"]) == ("infra/prod", "deploy", 1)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_it_ends_though_somebody_watches(processes: Processes, number: signal.Signals) -> None:
    """A signal ends it in good order, while a stream is open that would go on for ever; nothing is said of it."""
    process, url = started(processes)
    with urllib.request.urlopen(f"{url}api/events", timeout=10) as stream:
        assert stream.readline() == b"event: overview\n"
        process.send_signal(number)
        assert processes.end(process) == (0, "", "")


def test_for_people(processes: Processes) -> None:
    """A line says where."""
    process = processes.start("serve", "--port", "0")
    assert process.stderr is not None
    assert process.stderr.readline().startswith("asynclock: serving http://127.0.0.1:")
    process.send_signal(signal.SIGTERM)
    assert processes.end(process).code == 0


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])
def test_it_refuses_to_be_exposed(call: Call, tmp_path: Path, host: str) -> None:
    """In one line, with what would help."""
    answer = call("serve", "--host", host)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert "needs --token-file FILE and --tls-cert FILE --tls-key FILE" in answer.err
    (tmp_path / "tokens").write_text("0123456789abcdef")
    assert "needs --tls-cert" in call("serve", "--host", host, "--token-file", "tokens").err


def test_with_a_token_and_tls_it_is_for_other_machines(processes: Processes, tmp_path: Path) -> None:
    """Under the names that were allowed."""
    cert, key = certificate_in(tmp_path)
    tokens = tmp_path / "tokens"
    tokens.write_text("0123456789abcdef")
    tokens.chmod(0o600)
    files = ("--token-file", str(tokens), "--tls-cert", str(cert), "--tls-key", str(key))
    _, url = started(processes, "--host", "0.0.0.0", "--allow-host", "locks.example", *files)
    with httpx2.Client(verify=ssl.create_default_context(cafile=str(cert))) as http:
        http.headers["authorization"] = "Bearer 0123456789abcdef"
        for host, status in (("locks.example", 200), ("localhost", 200), ("other.example", 421), ("0.0.0.0", 421)):
            assert http.get(f"{url}api/overview", headers={"host": host}).status_code == status


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--port", "70000"], "not in the range"),
        (["--host", "no-such-host.invalid"], "no address of this machine"),
        (["--token-file", "nowhere"], "cannot be read"),
        (["--allow-host", "https://x"], "without scheme and port"),
        (["--tls-cert", "a"], "go together"),
        (["--tls-cert", "a", "--tls-key", "b"], "certificate or its key cannot be used"),
    ],
)
def test_what_is_wrong_is_said(call: Call, words: list[str], says: str) -> None:
    """Before anything is served."""
    answer = call("serve", *words)
    assert (answer.code, answer.out) == (2, "")
    assert says in answer.err


def test_tokens_that_others_can_read(processes: Processes, tmp_path: Path) -> None:
    """A warning, for some mounts cannot do better; the token stays unsaid."""
    path = tmp_path / "tokens"
    path.write_text("ann: 0123456789abcdef\n")
    path.chmod(0o644)
    process, url = started(processes, "--token-file", str(path), "--debug")
    with pytest.raises(urllib.error.HTTPError, match="401"):
        get(f"{url}api/overview")
    asked = urllib.request.Request(f"{url}api/overview", headers={"authorization": "Bearer 0123456789abcdef"})
    assert get(asked)["totals"]["held"] == 0  # type: ignore[arg-type]
    process.send_signal(signal.SIGTERM)
    answer = processes.end(process)
    assert "chmod 600" in answer.err
    assert "0123456789abcdef" not in answer.out + answer.err


def test_a_store_that_is_away(processes: Processes, monkeypatch: pytest.MonkeyPatch) -> None:
    """Is no reason not to begin: this is where people look when it is. And the end does not wait for it."""
    with RedisServer.start(durable=True) as redis:
        monkeypatch.setenv("ASYNCLOCK_UNAVAILABLE_AFTER", "0.3")
        process, url = started(processes, "--store", redis.url)
        assert get(f"{url}readyz") == {"status": "healthy"}
        redis.kill()
        with pytest.raises(urllib.error.HTTPError, match="503"):
            while True:
                get(f"{url}readyz")
        process.send_signal(signal.SIGTERM)
        assert processes.end(process).code == 0
        process, url = started(processes, "--store", redis.url)
        assert get(f"{url}healthz") == {"status": "ok"}
        redis.launch()
        deadline = time.monotonic() + 20
        while get_status(f"{url}readyz") != 200:
            assert time.monotonic() < deadline
        process.send_signal(signal.SIGTERM)
        assert "tried again" in processes.end(process).err


def get_status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """It says what to install."""
    monkeypatch.setitem(sys.modules, "uvicorn", None)
    monkeypatch.delitem(sys.modules, "asynclock.admin.server", raising=False)
    assert main(["serve"]) == 2
    assert "pip install 'asynclock[admin]'" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("module", "name", "package", "extra"),
    [
        ("asynclock.admin", "app", "starlette", "admin"),
        ("asynclock.telemetry.prometheus", "serve", "prometheus_client", "prometheus"),
        ("asynclock.testing", "StoreConformance", "pytest", "testing"),
    ],
)
def test_a_library_without_the_extra(module: str, name: str, package: str, extra: str) -> None:
    """An import that lacks an extra names it, in words for a shell."""
    script = f"""if True:
        import sys
        sys.modules[{package!r}] = None
        from {module} import {name}
    """
    answer = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60)
    assert answer.returncode == 1
    assert f"pip install 'asynclock[{extra}]'" in answer.stderr.splitlines()[-1]
    assert package.split(".", maxsplit=1)[0] in answer.stderr.splitlines()[-1]
