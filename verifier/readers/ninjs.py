"""Home of the ninjs reader."""

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.decode import decode, kind_of
from verifier.galley.hypertext import set_hypertext
from verifier.galley.page_dates import day_of
from verifier.lazy import regex
from verifier.model.article import Article, Role
from verifier.reader import Reader, digest

_OPENS = re.compile(rb"(?:\xef\xbb\xbf)?\s*\{")
_OWN = (b'"body_html"', b'"body_text"', b'"bodies"', b'"body_xhtml"', b'"headlines"', b'"headline"')
_DATES = ("versioncreated", "firstpublished", "firstcreated", "contentcreated")
"""Times of an item, lower case as in ninjs 1; the text speaks from the day of its version."""
_BODIES = ("body_html", "body_xhtml", "body_text")
_MARKUP = regex(r"<(?:p|div|br|h[1-6]|ul|ol|table|blockquote|section|article)\b", re.IGNORECASE)


class NinjsReader(Reader):
    """News items in the JSON of the IPTC (ninjs 1.x to 3.x), as agencies and Superdesk write them:
    headline, the fullest body, captions of associated pictures. The publication date is that of
    the version."""

    name = "ninjs"
    suffixes = (".json", ".ninjs")
    skips = "all other fields; of several bodies, all but the first that is HTML, else the first"
    priority = 45

    def reads(self, data: bytes, name: str) -> bool:
        """Whether it is a JSON object that has the fields of a news item."""
        if kind_of(data) is not None or not _OPENS.match(data[:200]):
            return False
        return any(field in data for field in _OWN) and (b'"uri"' in data or b'"guid"' in data)

    def read(self, data: bytes, path: str) -> Article:
        """Headline and body. Raises `InputError` where the JSON is broken or holds no text."""
        item = _parsed(decode(data, path).text, path)
        galley = Galley(path)
        for pointer, text, markup in _texts(item, galley):
            if markup:
                set_hypertext(galley, text, part=pointer)
            else:
                title = pointer.startswith("/headline")
                caption = pointer.startswith("/associations")
                role = Role.TITLE if title else Role.CAPTION if caption else None
                galley.paragraph(role)
                galley.put(text, 0, part=pointer)
                galley.paragraph()
        return galley.article(digest(data), _published(item))


def _parsed(text: str, path: str) -> dict[str, Any]:
    try:
        item = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{path}: is broken JSON ({error})") from error
    if not isinstance(item, dict):
        raise InputError(f"{path}: is JSON, but no news item")
    return item


def _texts(item: dict[str, Any], galley: Galley) -> Iterator[tuple[str, str, bool]]:
    """The pointer to each text (RFC 6901), the text, and whether it is HTML."""
    headline = _first(item, "headlines") or ("/headline", item.get("headline"), "")
    if isinstance(headline[1], str) and headline[1].strip():
        yield headline[0], headline[1], bool(_is_markup(headline[1], headline[2]))
    body = _first(item, "bodies") or _body(item)
    if body is not None:
        yield body[0], body[1], _is_markup(body[1], body[2])
    links = item.get("associations")
    named = links.items() if isinstance(links, dict) else enumerate(links or ())
    for key, linked in named:
        if isinstance(linked, dict) and linked.get("type") in ("picture", "graphic", "video"):
            caption = _first(linked, "descriptions") or _plain(linked, "description_text")
            if caption is not None:
                escaped = str(key).replace("~", "~0").replace("/", "~1")
                yield f"/associations/{escaped}{caption[0]}", caption[1], False
    for name in ("descriptions", "description_text", "description_html"):
        if item.get(name):
            galley.skip("the description")


Found = tuple[str, str, str]
"""Pointer, text and content type."""


def _first(item: dict[str, Any], name: str) -> Found | None:
    """The text of a list of ninjs 2 and 3: the first that is HTML, else the first."""
    listed = item.get(name)
    found = [
        (f"/{name}/{place}/value", entry["value"], str(entry.get("contentType", "")))
        for place, entry in enumerate(listed if isinstance(listed, list) else ())
        if isinstance(entry, dict)
        and isinstance(entry.get("value"), str)
        and entry["value"].strip()
    ]
    return next((one for one in found if _is_markup(one[1], one[2])), found[0] if found else None)


def _body(item: dict[str, Any]) -> Found | None:
    """The body of ninjs 1."""
    for name in _BODIES:
        value = item.get(name)
        if isinstance(value, str) and value.strip():
            return f"/{name}", value, "" if name == "body_text" else "text/html"
    return None


def _plain(item: dict[str, Any], name: str) -> Found | None:
    value = item.get(name)
    return (f"/{name}", value, "") if isinstance(value, str) and value.strip() else None


def _is_markup(text: str, kind: str) -> bool:
    """Whether a text is HTML: as it says, else by its tags."""
    return "html" in kind or (not kind and bool(_MARKUP.search(text)))


def _published(item: dict[str, Any]) -> tuple[date, str] | None:
    named = {key.lower(): (key, value) for key, value in item.items() if isinstance(value, str)}
    for name in _DATES:
        key, value = named.get(name, ("", ""))
        day = day_of(value)
        if day is not None:
            return day, key
    return None
