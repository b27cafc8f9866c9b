"""URLs and paths as people give them: cleaned before they are used, masked before they are shown.

One stray character makes another store: ``redis://host/0`` and the same with a line feed behind it, as a mounted secret often
has one, must be one place. So white space around a URL or a path is dropped, and a control character within it is refused.
"""

from __future__ import annotations

import re
import unicodedata

from asynclock.errors import ConfigurationError

#: Also dropped at the ends, beside white space: the byte order mark of editors on Windows.
_BYTE_ORDER_MARK = "\ufeff"
#: Control characters, and what ends a line or a paragraph.
_UNSEEN = ("Cc", "Zl", "Zp")
_SECRET = re.compile(r"(?i)pass|secret|token|key|auth")
#: The first segment of a path in which credentials stand, by a slash too many: ``redis:///:password@host``.
_CREDENTIALS = re.compile(r"/+[^/]*:[^/]*@")


def clean(text: str, what: str) -> str:
    """Return a URL or path without the white space around it.

    Args:
        text: as it was given; it may hold a password, so that no error quotes it.
        what: the name of the setting, for errors.

    Raises:
        ConfigurationError: there is nothing but white space, or a control character within.
    """
    cleaned = text.strip().strip(_BYTE_ORDER_MARK).strip()
    if text and not cleaned:
        raise ConfigurationError(f"{what} has nothing in it but white space; set it, or leave it out")
    refuse_control(cleaned, what)
    return cleaned


def refuse_control(text: str, what: str) -> None:
    """Refuse text with a control character in it, without quoting it.

    Raises:
        ConfigurationError: says at which place it is.
    """
    if text.isprintable():
        return
    for place, char in enumerate(text, 1):
        if unicodedata.category(char) in _UNSEEN:
            message = f"{what} has a control character ({ord(char):#04x}) at place {place} of {len(text)}; remove it"
            raise ConfigurationError(message)


def mask_url(url: str) -> str:
    """Return the URL with its password, and whatever looks like a secret in its query, replaced by ``***``.

    It is made for URLs that are wrong, too: a password in which ``#``, ``/`` or ``@`` stands as it is ends at the last ``@``.
    Where it cannot be told what is a password and what is not, nothing but the scheme is shown.
    """
    scheme, found, rest = url.partition("://")
    if not found:
        return "***" if url else ""
    if rest.startswith("/") and (scheme == "sqlite" or not _CREDENTIALS.match(rest)):
        login, place = "", rest  # in the path of a file an @ is an @
    else:
        credentials, at, place = rest.rpartition("@")
        if "?" in credentials:  # the end of a password, or of an option's value?
            return f"{scheme}://***"
        login = _masked_login(credentials.lstrip("/")) if at else ""
    place, hash_mark, _ = place.partition("#") if scheme != "sqlite" else (place, "", "")
    place, mark, query = place.partition("?")
    options = "&".join(map(_masked_option, query.split("&")))
    return f"{scheme}://{login}{place}{mark}{options}{hash_mark and '#***'}"


def _masked_login(credentials: str) -> str:
    user, colon, _ = credentials.partition(":")
    return f"{user}:***@" if colon else "***@"


def _masked_option(option: str) -> str:
    """One option of a query; its name may be written with %XX. What has no name may be anything."""
    name, equals, value = option.partition("=")
    if not equals:
        return "***" if option else ""
    from urllib.parse import unquote_plus  # here, for whoever only imports the package

    return f"{name}=***" if value and _SECRET.search(unquote_plus(name)) else option
