"""Home of `styles_of`: what the paragraph styles of a Word file make of a paragraph."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from verifier.galley.xml_events import EventKind, events_of
from verifier.model.article import Role

_NAMES: tuple[tuple[re.Pattern[str], Role], ...] = tuple(
    (re.compile(pattern), role)
    for pattern, role in (
        (r"title$", Role.TITLE),
        (r"subtitle$|heading \d", Role.SUBHEAD),
        (r"(?:intense )?quote$|block text$|quotations$", Role.QUOTE),
        (r"caption$|figure$|table$|illustration$", Role.CAPTION),
        (r"list\b", Role.BULLET),
    )
)
_CONTENTS = re.compile(r"toc\b|contents \d|table of (?:figures|authorities)|index \d")
_FIRST = "heading 1"
_DEEPEST = 10


@dataclass(frozen=True, slots=True)
class WordStyle:
    """A style by its own name, which Word keeps in English, and the style it is based on."""

    name: str
    role: Role | None
    leads: bool = False
    contents: bool = False


@dataclass(slots=True)
class _Found:
    name: str = ""
    parent: str = ""
    outlined: bool = False


def styles_of(data: bytes, path: str, part: str) -> Mapping[str, WordStyle]:
    """The styles by their id. `leads` is the first level of headings, `contents` a line of a table
    of contents."""
    found: dict[str, _Found] = {}
    now = _Found()
    for event in events_of(data, path, part):
        if event.kind is not EventKind.START:
            continue
        value = event.attributes.get("val", "")
        if event.name == "style":
            now = found[event.attributes.get("styleId", "")] = _Found()
        elif event.name == "name":
            now.name = now.name or value.lower()
        elif event.name == "basedOn":
            now.parent = value
        elif event.name == "outlineLvl":
            now.outlined = value != "9"
    return {key: _resolved(found, key) for key in found}


def _resolved(found: Mapping[str, _Found], key: str) -> WordStyle:
    """The style with what it takes over from those that it is based on."""
    own, outlined = found[key], False
    for _ in range(_DEEPEST):
        one = found.get(key)
        if one is None:
            break
        outlined = outlined or one.outlined
        if _CONTENTS.match(one.name):
            return WordStyle(own.name, None, contents=True)
        role = next((role for pattern, role in _NAMES if pattern.match(one.name)), None)
        if role is not None:
            return WordStyle(own.name, role, leads=one.name == _FIRST)
        key = one.parent
    return WordStyle(own.name, Role.SUBHEAD if outlined else None)
