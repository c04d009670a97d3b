"""Home of `styles_of`: what the paragraph styles of a Word file make of a paragraph."""

from collections.abc import Mapping
from dataclasses import dataclass

from verifier.galley.style_names import Level, meaning_of
from verifier.galley.xml_events import EventKind, events_of
from verifier.model.article import Role

_DEEPEST = 10


@dataclass(slots=True)
class _Found:
    name: str = ""
    parent: str = ""
    outlined: bool = False


def styles_of(data: bytes, path: str, part: str) -> Mapping[str, Role | Level | None]:
    """What each style means, by its id, which may be in any language."""
    found: dict[str, _Found] = {}
    now = _Found()
    for event in events_of(data, path, part):
        if event.kind is not EventKind.START:
            continue
        value = event.attributes.get("val", "")
        if event.name == "style":
            now = found[event.attributes.get("styleId", "")] = _Found()
        elif event.name == "name":
            now.name = now.name or value
        elif event.name == "basedOn":
            now.parent = value
        elif event.name == "outlineLvl":
            now.outlined = value != "9"
    return {key: _meaning(found, key) for key in found}


def _meaning(found: Mapping[str, _Found], key: str) -> Role | Level | None:
    """What a style means, if need be by those that it is based on."""
    outlined = False
    for _ in range(_DEEPEST):
        one = found.get(key)
        if one is None:
            break
        outlined = outlined or one.outlined
        meaning = meaning_of(one.name)
        if meaning is not None:
            return meaning
        key = one.parent
    return Role.SUBHEAD if outlined else None
