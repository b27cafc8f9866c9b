import pytest

import asynclock
from asynclock import settings
from asynclock.settings import Limits, load, mask_url, sources


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
    assert sources(environ, path)["ageing"] == "ASYNCLOCK_AGEING"
    assert sources(environ, path)["url"] == str(path)


def test_the_file_is_found_by_variable_or_in_the_working_directory(file, monkeypatch, tmp_path):
    """ASYNCLOCK_CONFIG names it; otherwise ./asynclock.toml counts."""
    path = file("ageing = 7")
    assert load(environ={"ASYNCLOCK_CONFIG": str(path)}).ageing == 7
    monkeypatch.chdir(tmp_path)
    assert load(environ={}).ageing == 7


@pytest.mark.parametrize(
    ("arguments", "environ", "text", "message"),
    [
        ({"comand_timeout": 1}, {}, "", "did you mean command_timeout"),
        ({}, {"ASYNCLOCK_AGING": "1"}, "", "ASYNCLOCK_AGING; did you mean ageing"),
        ({}, {}, "urll = 'x'", "did you mean url"),
        ({}, {"ASYNCLOCK_XYZZY": "1"}, "", "known are url"),
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
        load(arguments, environ=environ, file=file(text))


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


def test_variables_of_the_command_run_are_no_settings():
    """A command under `asynclock run` may use asynclock itself."""
    assert (
        load(environ={"ASYNCLOCK_TOKEN": "12", "ASYNCLOCK_NAME": "n", "ASYNCLOCK_PROJECT": "p"}) == settings.Settings()
    )


@pytest.mark.parametrize(
    ("url", "masked"),
    [
        ("redis://user:hunter2@host:1/0", "redis://user:***@host:1/0"),
        ("redis://:hunter2@host", "redis://:***@host"),
        ("unix:///run/r.sock?password=hunter2&db=1", "unix:///run/r.sock?password=***&db=1"),
        ("redis://user:hunter2@with@at@host", "redis://user:***@host"),
        ("redis://user:hunt:er2@host", "redis://user:***@host"),
        ("sqlite:///a/b.db", "sqlite:///a/b.db"),
    ],
)
def test_passwords_are_masked_wherever_they_stand(url, masked):
    """No repr, log or listing shows a password."""
    assert mask_url(url) == masked
    assert "hunter2" not in repr(settings.Settings(url=url))


def test_a_url_that_cannot_be_parsed_shows_no_password():
    """What it is shown as depends on the parser; that the password is missing does not."""
    assert "hunter2" not in mask_url("redis://[bad:hunter2@host")
