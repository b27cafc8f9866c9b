"""``open_store``: which URLs name a store."""

import pytest

from asynclock.errors import ConfigurationError
from asynclock.stores import open_store
from asynclock.stores.protocol import StoreOptions


@pytest.mark.parametrize("url", ["memory://a?b=1", "memory://a?", "memory://a#b", "memory://user:hunter2@host"])
async def test_a_space_in_memory_has_a_name_and_nothing_else(url: str) -> None:
    """What looks like an option would silently be a space of its own."""
    with pytest.raises(ConfigurationError, match="is a name") as caught:
        open_store(url)
    assert "hunter2" not in str(caught.value)


@pytest.mark.parametrize("url", ["memory://x\n", " memory://x", "memory://x/"])
async def test_white_space_is_no_part_of_a_url(url: str) -> None:
    """A client whose URL has some around it shares its space with the others."""
    assert open_store(url)._space is open_store("memory://x", StoreOptions())._space  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "url", ["redis://h\nost/0", "redis://ho\tst/0", "sqlite:////tmp/a\nb", "memory://a\0b", "unix:///\x1b"]
)
def test_a_control_character_is_refused_by_every_store(url: str) -> None:
    """Python's own parser would drop a line feed and go on."""
    with pytest.raises(ConfigurationError, match="the store URL has a control character"):
        open_store(url)
