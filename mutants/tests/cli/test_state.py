"""``health``, ``doctor`` and ``config``: is everything as it should be?"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import asynclock
from tests.cli.processes import Call, Processes, until


def test_health(call: Call) -> None:
    """A healthy store says so, and how durable it is."""
    assert call("health").out.startswith("status   healthy\n")
    seen = call("health", "--json").json
    assert set(seen) == {
        "store",
        "reach",
        "status",
        "latency_ms",
        "version",
        "grade",
        "used_memory",
        "memory_limit",
        "clients",
        "keys",
        "subscriber",
        "problems",
        "loop_lag",
        "resources",
        "holders",
        "waiters",
        "ends_first",
        "complete",
    }
    assert (seen["store"], seen["reach"], seen["status"], seen["problems"]) == ("sqlite", "machine", "healthy", [])
    assert (seen["resources"], seen["ends_first"], seen["complete"]) == (0, None, True)


def test_health_tells_of_what_is_in_use(call: Call, processes: Processes) -> None:
    """How much, and which lease would end first if nobody renewed it."""
    processes.hold("long", "--ttl", "600")
    processes.hold("short", "--ttl", "60", "--project", "p\u202e")
    processes.wait_for("long")
    seen = call("health", "--json").json
    assert (seen["resources"], seen["holders"], seen["waiters"], seen["subscriber"]) == (2, 2, 1, "listening")
    first = seen["ends_first"]
    assert (first["project"], first["name"], first["lingering"]) == ("p\u202e", "short", False)
    assert 0 < first["expires_in"] <= 60
    lines = dict(re.split("  +", line, maxsplit=1) for line in call("health").out.splitlines())
    assert lines["notices"] == "listening"
    assert re.fullmatch(r"\d+\.\d ms, of the event loop of this command", lines["lag"])
    assert lines["in use"] == "2, held 2 times, waited for 1 times"
    assert lines["ends first"].startswith(f"p\\u202e/short of {first['host']}:{first['pid']} ends in ")


def test_health_of_a_store_that_cannot_be_reached(call: Call) -> None:
    """That a store is down is the answer, in the form of every other answer, and not an error."""
    known = set(call("health", "--json").json)
    where = ("--store", "unix:///nonexistent/redis.sock")
    answer = call("health", *where)
    assert (answer.code, answer.err) == (3, "")
    assert answer.out.startswith("status   down\nproblem  cannot reach unix:///nonexistent/redis.sock")
    answer = call("health", "--json", *where)
    assert (answer.code, answer.err) == (3, "")
    assert set(answer.json) == known
    assert answer.json["status"] == "down"
    assert "cannot reach" in answer.json["problems"][0]


def test_doctor(call: Call) -> None:
    """On a sound machine the doctor finds nothing, and leaves nothing."""
    answer = call("doctor")
    assert answer.code == 0
    assert {line.split()[0] for line in answer.out.splitlines()} == {"ok"}
    checks = call("doctor", "--json").json
    assert {key for check in checks for key in check} == {"name", "status", "finding", "remedy"}
    assert {check["name"] for check in checks} >= {
        "version",
        "settings",
        "file system",
        "store",
        "grade",
        "lock",
        "clock",
    }
    assert call("locks", "--json").json == []


def test_doctor_names_what_is_wrong_and_what_helps(call: Call) -> None:
    """A store that cannot be reached is a failure with a remedy, and no crash."""
    answer = call("doctor", "--store", "unix:///nonexistent/redis.sock")
    assert answer.code == 1
    assert answer.out.splitlines()[-1].startswith("fail  store")
    assert ";" in answer.out.splitlines()[-1]


def test_doctor_warns_of_a_store_that_forgets(call: Call) -> None:
    """The memory store works, and is not what an operator wants."""
    answer = call("doctor", "--store", "memory://")
    assert answer.code == 0
    assert "warn  grade" in answer.out


def test_doctor_finds_wrong_settings(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """A misspelt variable is found, with the nearest known name."""
    monkeypatch.setenv("ASYNCLOCK_STRIKT", "true")
    answer = call("doctor")
    assert answer.code == 1
    assert "did you mean strict?" in answer.out


def test_doctor_finds_leftovers(call: Call, processes: Processes) -> None:
    """The lease of a process that has ended without release is named, and when it will end."""
    holder = processes.hold("x")
    holder.kill()
    holder.wait()
    until(lambda: "has ended" in call("doctor").out)
    answer = call("doctor")
    assert answer.code == 0
    (line,) = [line for line in answer.out.splitlines() if line.split()[1] == "leftover"]
    assert line.startswith("warn")
    assert f":{holder.pid}, which has ended" in line


async def _crash(url: str) -> None:
    """Take three locks, and be gone."""
    async with asynclock.connect(url, client_name="gone") as client:
        leases = [await client.lock(name, ttl=600).acquire() for name in ("a", "b", "c")]
        os._exit(len(leases) - 3)


def test_doctor_finds_leftovers_by_process(call: Call, tmp_path: Path) -> None:
    """However many leases it left, a process is one finding."""
    url = f"sqlite:///{tmp_path}/locks.db"
    script = f"import asyncio; from tests.cli import test_state; asyncio.run(test_state._crash({url!r}))"
    gone = subprocess.Popen([sys.executable, "-c", script], cwd=Path(__file__).parents[2])
    assert gone.wait(30) == 0
    (found,) = [check for check in call("doctor", "--json").json if check["name"] == "leftover"]
    assert re.fullmatch(
        rf"'default/[abc]' and 2 more are held by .*:{gone.pid} 'gone', which has ended", found["finding"]
    )
    assert found["remedy"].startswith("they end by themselves within ")


def test_config_show_names_the_source_of_each_value(
    call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who wonders why a setting is as it is can see where it comes from."""
    (tmp_path / "asynclock.toml").write_text("ageing = 60.0\nstrict = false\n")
    monkeypatch.setenv("ASYNCLOCK_STRICT", "true")
    monkeypatch.setenv("ASYNCLOCK_URL", "redis://user:hunter2@host/0?password=hunter2")
    seen = call("config", "show", "--json").json
    assert seen["ageing"] == {"value": 60.0, "source": "asynclock.toml"}
    assert seen["strict"] == {"value": True, "source": "ASYNCLOCK_STRICT"}
    assert seen["url"] == {"value": "redis://user:***@host/0?password=***", "source": "ASYNCLOCK_URL"}
    assert seen["durable"] == {"value": False, "source": "default"}
    rows = {line.split()[0]: line.split()[1:] for line in call("config", "show").out.splitlines()}
    assert rows["ageing"] == ["60.0", "asynclock.toml"]


def test_config_show_names_the_default_store(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a URL it is the user's own file, by its full path."""
    monkeypatch.delenv("ASYNCLOCK_URL")
    monkeypatch.setenv("XDG_STATE_HOME", "/var/state")
    seen = call("config", "show", "--json").json
    assert seen["url"] == {"value": "sqlite:////var/state/asynclock/asynclock.db", "source": "default"}


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("agein = 60", "did you mean ageing?"),
        ("ageing = 'long'", "ageing"),
        ("ageing = -1", "ageing"),
        ("url = 'mysql://x'", "mysql"),
        ("url = 'sqlite://host/x'", "three slashes"),
        ("= 1", "cannot read"),
    ],
)
def test_config_validate_refuses(call: Call, tmp_path: Path, text: str, says: str) -> None:
    """A file that would be refused later is exit code 4 now, with the reason."""
    (tmp_path / "bad.toml").write_text(text)
    answer = call("config", "validate", "bad.toml")
    assert answer.code == 4
    assert says in answer.err
    answer = call("config", "validate", "bad.toml", "--json")
    assert (answer.code, answer.json["valid"]) == (4, False)
    assert says in answer.json["error"]


def test_config_validate_accepts(call: Call, tmp_path: Path) -> None:
    """A good file is told to be good, and nothing is connected to."""
    (tmp_path / "good.toml").write_text('url = "redis://nowhere.invalid"\nageing = 60\n')
    assert call("config", "validate", "good.toml").code == 0
    assert call("config", "validate", "--json").json == {"valid": True, "what": "the settings in force", "error": None}
    (tmp_path / "asynclock.toml").write_text("agein = 60")
    assert call("config", "validate").code == 4
