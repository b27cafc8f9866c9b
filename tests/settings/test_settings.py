import os

import pytest

import asynclock
from asynclock import settings
from asynclock.settings import Limits, gather, load


@pytest.fixture
def file(tmp_path):
    def write(text):
        path = tmp_path / "asynclock.toml"
        path.write_text(text)
        return path

    return write


def test_arguments_beat_environment_beats_file_beats_defaults(file):
    """The nearer to the call, the stronger."""
    path = file('url = "sqlite:///file"\nageing = 1\ncommand_timeout = 1\nunavailable_after = 1')
    environ = {"ASYNCLOCK_AGEING": "2", "ASYNCLOCK_COMMAND_TIMEOUT": "2"}
    found = load({"command_timeout": 3, "url": None}, environ=environ, file=path)
    assert (found.unavailable_after, found.ageing, found.command_timeout, found.url) == (1, 2, 3, "sqlite:///file")
    assert found.lag_warning == settings.Settings().lag_warning
    assert gather({"command_timeout": 3}, environ=environ, file=path).sources == {
        "url": str(path),
        "unavailable_after": str(path),
        "ageing": "ASYNCLOCK_AGEING",
        "command_timeout": "argument",
    }


def test_a_file_is_read_only_if_it_is_named(file, monkeypatch, tmp_path):
    """ASYNCLOCK_CONFIG names one; what lies in the working directory counts for nothing."""
    path = file("ageing = 7")
    assert load(environ={"ASYNCLOCK_CONFIG": f"{path}\n"}).ageing == 7
    monkeypatch.chdir(tmp_path)
    assert load(environ={}) == settings.Settings()


async def test_the_library_reads_no_file_of_the_working_directory(monkeypatch, tmp_path):
    """Whoever wrote that directory chooses neither the store nor a file that is written; not even an error comes of it."""
    victim = tmp_path / "victim.json"
    victim.write_text('{"a": 1}')
    repository = tmp_path / "repository"
    repository.mkdir()
    text = f'url = "memory://theirs"\naudit_file = "{victim}"\naudit_key = "{"k" * 16}"\nnonsense = 1\n'
    (repository / "asynclock.toml").write_text(text)
    for name in [name for name in os.environ if name.startswith("ASYNCLOCK")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("ASYNCLOCK_URL", "memory://ours")
    monkeypatch.chdir(repository)
    async with asynclock.connect() as client:
        assert client.settings == settings.Settings(url="memory://ours")
        async with client.lock("n"):
            pass
    assert victim.read_text() == '{"a": 1}'
    assert sorted(path.name for path in repository.iterdir()) == ["asynclock.toml"]


@pytest.mark.parametrize(
    "text", ['url = "redis://evil"', "audit_file = '/elsewhere/x'", "audit_key = 'k'", "audit_anchor = '/x'"]
)
def test_an_offered_file_chooses_no_store_and_no_file(text):
    """It may set what is harmless; what was ignored is told, with what to do, and without its value."""
    offer = settings.Offer("asynclock.toml", text=f"{text}\nageing = 7")
    found = gather(environ={}, look=lambda: offer)
    assert found.settings == settings.Settings(ageing=7)
    assert found.sources == {"ageing": "asynclock.toml"}
    ((what, why),) = found.ignored.items()
    assert what == f"{text.split()[0]} in asynclock.toml"
    assert why.endswith("name the file with --config or ASYNCLOCK_CONFIG")
    assert "evil" not in why


def test_an_offered_file_is_not_looked_for_if_one_is_named(file):
    """Whoever names a file means that one alone, with all that is in it."""
    path = file('url = "memory://named"')
    for environ, named in (({"ASYNCLOCK_CONFIG": str(path)}, None), ({}, path)):
        found = gather(environ=environ, file=named, look=lambda: pytest.fail("it was looked for"))
        assert (found.settings.url, found.ignored) == ("memory://named", {})


def test_every_setting_of_text_is_a_place_or_known_to_be_none():
    """A new setting that names a store or a file must be entered in PLACES; this fails until somebody has thought about it."""
    text = {name for name, kind in settings._TYPES.items() if kind is str}
    assert text == settings.PLACES.keys() | {"client_name", "metrics_prefix"}


@pytest.mark.parametrize(
    ("arguments", "environ", "text", "message"),
    [
        ({"comand_timeout": 1}, {}, "", "did you mean command_timeout"),
        ({}, {"ASYNCLOCK_AGING": "1"}, "", "ASYNCLOCK_AGING; did you mean ASYNCLOCK_AGEING"),
        ({}, {}, "urll = 'x'", "did you mean url"),
        ({}, {"ASYNCLOCK_XYZZY": "1"}, "", "known are ASYNCLOCK_URL, ASYNCLOCK_CLIENT_NAME"),
        ({}, {"ASYNCLOCK_STORE_URL": "memory://"}, "", "ASYNCLOCK_STORE_URL; did you mean ASYNCLOCK_URL"),
        ({}, {}, "store = 'memory://'", "setting store in .*; did you mean url"),
        ({}, {"ASYNCLOCK_CONFIG": "a\nb"}, None, "ASYNCLOCK_CONFIG has a control character"),
        ({}, {}, "[projects.nightly]\nmax_holder = 4", "max_holder of project 'nightly'.*did you mean max_holders"),
        ({}, {}, "[projects.nightly]\nmax_holders = 0", "max_holders of project 'nightly'.* is 0"),
        ({}, {}, '[projects."a\\u0007"]', "name of a project .*without control characters"),
        ({}, {}, "projects = 3", "projects in "),
        ({}, {"ASYNCLOCK_AGEING": "soon"}, "", "ASYNCLOCK_AGEING"),
        ({}, {"ASYNCLOCK_AGEING": "-1"}, "", "ASYNCLOCK_AGEING is -1.0"),
        ({}, {}, "ageing = 'soon'", "ageing in "),
        ({}, {}, "ageing = -1", "ageing in .* is -1"),
        ({"ageing": -1}, {}, "", "ageing"),
        ({"max_holders": 0}, {}, "", "max_holders"),
        ({"metrics_prefix": "no spaces"}, {}, "", "metrics_prefix is 'no spaces'; allowed is a letter, then"),
        ({"metrics_projects": 0}, {}, "", "metrics_projects is 0"),
        ({}, {"ASYNCLOCK_TRACING": "on"}, "", "ASYNCLOCK_TRACING"),
        ({}, {}, "metrics = true", "metrics in "),
        ({"metrics_durations": "guess"}, {}, "", "metrics_durations"),
        ({}, {}, "not toml", "cannot read"),
    ],
)
def test_what_is_misspelt_or_wrong_is_refused_by_name(file, arguments, environ, text, message):
    """A setting that does nothing is worse than an error."""
    with pytest.raises(asynclock.ConfigurationError, match=message):
        load(arguments, environ=environ, file=None if text is None else file(text))


def test_the_keywords_of_connect_are_the_settings():
    """What a type checker allows is what there is."""
    assert settings.SettingsOptions.__optional_keys__ == {*settings.Settings.__struct_fields__} - {"url"}


def test_a_missing_file_is_said(tmp_path):
    """A file that was named must be there."""
    with pytest.raises(asynclock.ConfigurationError, match="cannot read"):
        load(environ={}, file=tmp_path / "nowhere.toml")


def test_limits_of_projects_come_from_the_file(file):
    """Projects have limits of their own."""
    found = load(environ={}, file=file('[projects."infra/prod"]\nmax_holders = 2'))
    assert found.projects == {"infra/prod": Limits(max_holders=2)}
