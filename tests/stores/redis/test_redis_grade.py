"""A Redis that may forget the last grants: it is warned of once, and may be accepted knowingly."""

import logging

import pytest

import asynclock
from asynclock.cli.main import main
from tests.servers import RedisServer


async def test_the_grade_can_be_accepted(own_server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    """Then it is as configured: healthy, and nobody is warned. Other dangers are told all the same."""
    caplog.set_level(logging.WARNING, "asynclock")
    async with asynclock.connect(own_server.url, accept_grade="best-effort") as client:
        health = await client.health()
        assert (health.status, health.problems, health.store.grade) == ("healthy", (), asynclock.Grade.BEST_EFFORT)
        assert caplog.records == []
        own_server.command("CONFIG", "SET", "maxmemory-policy", "allkeys-lru")
        health = await client.health()
        assert health.status == "degraded"
        assert "maxmemory-policy" in health.problems[0]


async def test_it_is_warned_of_once_per_process(own_server: RedisServer, caplog: pytest.LogCaptureFixture) -> None:
    """A service opens many clients, and its log is read by people who do not know whose line it is."""
    caplog.set_level(logging.WARNING, "asynclock")
    for _ in range(3):
        async with asynclock.connect(own_server.url) as client:
            assert (await client.health()).status == "degraded"
    (line,) = [record.getMessage() for record in caplog.records]
    assert line.startswith(f"asynclock: locks in {own_server.url}: the grade is best-effort")
    assert "accept_grade" in line


def test_the_doctor_is_content_with_what_is_configured(
    own_server: RedisServer, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """It still says what the grade means."""
    monkeypatch.setenv("ASYNCLOCK_URL", own_server.url)
    assert main(["doctor"]) == 0
    assert "warn  store" in capsys.readouterr().out
    monkeypatch.setenv("ASYNCLOCK_ACCEPT_GRADE", "best-effort")
    assert main(["doctor"]) == 0
    out = capsys.readouterr().out
    assert "warn" not in out
    assert "best-effort, as configured: it may forget the last grants in a crash" in out


def test_strict_and_accepting_contradict_each_other() -> None:
    """Whoever sets both is asked which one is meant."""
    with pytest.raises(asynclock.ConfigurationError, match="strict refuses the store that accept_grade = best-effort"):
        asynclock.connect("redis://localhost", strict=True, accept_grade="best-effort")
    with pytest.raises(asynclock.ConfigurationError, match="accept_grade"):
        asynclock.connect("redis://localhost", accept_grade="none")  # type: ignore[arg-type]
