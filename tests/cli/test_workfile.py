"""``./asynclock.toml``: read if it can only be the caller's own, and never for a store or a file."""

import os
from pathlib import Path

import pytest

from tests.cli.processes import Call, Processes

FILE = Path("asynclock.toml")


def ageing(call: Call) -> tuple[object, str, str]:
    """The value in force and its source; what was ignored and why, as JSON has it; what was said."""
    answer = call("config", "show", "--json")
    (why,) = answer.json["ignored"].values() or ("",)
    return answer.json["ageing"]["value"], why, answer.err


def test_a_file_of_ones_own_is_read(call: Call) -> None:
    """Nothing is said about it, and its settings name it as their source."""
    FILE.write_text("ageing = 7")
    assert ageing(call) == (7.0, "", "")
    assert call("config", "show", "--json").json["ageing"]["source"] == "asynclock.toml"


@pytest.mark.parametrize("where", ["asynclock.toml", "."])
@pytest.mark.parametrize("mode", [0o020, 0o002])
def test_a_file_that_others_can_write_is_not_read(call: Call, where: str, mode: int) -> None:
    """The file, or the directory where they could put another one: it is ignored, and said why and what to do."""
    FILE.write_text("ageing = 7")
    Path(where).chmod(Path(where).stat().st_mode | mode)
    value, why, said = ageing(call)
    assert value == 120.0
    assert f"others can write {'its directory' if where == '.' else 'it'}" in why
    assert why.endswith("to use it, name the file with --config or ASYNCLOCK_CONFIG")
    assert said == f"asynclock: ignored asynclock.toml: {why}\n"
    assert call("config", "show", "--json", "--config", "asynclock.toml").json["ageing"]["value"] == 7.0


@pytest.mark.parametrize("where", ["asynclock.toml", "."])
def test_a_file_of_another_user_is_not_read(call: Call, where: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor one in another user's directory, be it root who calls."""
    FILE.write_text("ageing = 7")
    if os.geteuid() == 0:
        os.chown(where, 4242, -1)
    else:
        other = os.geteuid() + 1  # as if this were the other user, to whom both belong to somebody else
        monkeypatch.setattr(os, "geteuid", lambda: other)
    value, why, _ = ageing(call)
    assert value == 120.0
    assert "belongs to another user" in why


def test_a_link_is_not_followed(call: Call, tmp_path: Path) -> None:
    """Where it points to may be anybody's; one that points nowhere is ignored as well."""
    target = tmp_path / "target.toml"
    FILE.symlink_to(target)
    for _ in range(2):
        value, why, _said = ageing(call)
        assert value == 120.0
        assert "is a symbolic link" in why
        target.write_text("ageing = 7")


def test_what_is_no_regular_file_is_not_read(call: Call) -> None:
    """A named pipe must not keep the command waiting."""
    os.mkfifo(FILE)
    value, why, _ = ageing(call)
    assert value == 120.0
    assert "is not a regular file" in why


def test_a_file_that_is_exchanged_meanwhile_is_not_read(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was opened is looked at again, and not only what stood there before."""
    FILE.write_text("ageing = 7")
    opened = os.open

    def exchange(path: str, *rest: int, **options: object) -> int:
        if path == "asynclock.toml":
            FILE.unlink()
            FILE.write_text("ageing = 8")
            FILE.chmod(0o666)
        return opened(path, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", exchange)
    value, why, _ = ageing(call)
    assert value == 120.0
    assert "others can write it" in why


@pytest.mark.parametrize("command", ["run", "locks", "doctor"])
def test_it_chooses_neither_store_nor_files(processes: Processes, command: str, tmp_path: Path) -> None:
    """Not for a command that takes locks either; which settings were ignored is said once, and no file is made."""
    trail, key = tmp_path / "trail", "k" * 16
    FILE.write_text(f'url = "redis://:hunter2@nowhere.invalid"\naudit_file = "{trail}"\naudit_key = "{key}"')
    answer = processes.run(command, *(("n", "--", "true") if command == "run" else ()))
    assert answer.code == 0
    said = [line for line in answer.err.splitlines() if line.startswith("asynclock: ignored ")]
    assert [line.split()[2] for line in said] == ["url", "audit_file", "audit_key"]
    assert "hunter2" not in answer.out + answer.err
    assert key not in answer.out + answer.err
    assert not trail.exists()


def test_a_named_file_chooses_everything(call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever names it has said that it counts."""
    monkeypatch.delenv("ASYNCLOCK_URL")
    FILE.write_text(f'url = "sqlite:///{tmp_path}/named.db"')
    for words, variable in ((("--config", "asynclock.toml"), ""), ((), "asynclock.toml")):
        if variable:
            monkeypatch.setenv("ASYNCLOCK_CONFIG", variable)
        answer = call("config", "show", "--json", *words)
        assert answer.json["url"]["value"].endswith("named.db")
        assert (answer.json["ignored"], answer.err) == ({}, "")


def test_service_links_are_shown_as_ignored_and_not_complained_of(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """They are nobody's mistake; who wonders finds them in the listing of settings."""
    monkeypatch.setenv("ASYNCLOCK_PORT", "tcp://10.0.0.1:6379")
    answer = call("config", "show")
    assert answer.err == ""
    assert answer.out.splitlines()[-2:] == [
        "IGNORED         WHY",
        "ASYNCLOCK_PORT  describes a Kubernetes Service",
    ]


def test_the_store_is_an_option_with_an_alias(call: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    """--url and --store are one; so are their variables."""
    for option in ("--url", "--store"):
        seen = call("config", "show", "--json", option, "memory://x\n").json
        assert seen["url"] == {"value": "memory://x", "source": "--url"}
    monkeypatch.delenv("ASYNCLOCK_URL")
    monkeypatch.setenv("ASYNCLOCK_STORE", "memory://y\n")
    assert call("config", "show", "--json").json["url"] == {"value": "memory://y", "source": "ASYNCLOCK_STORE"}
