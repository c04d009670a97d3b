"""Home of `styles_of`: what the styles of a Word file make of a paragraph or a run."""

from collections.abc import Mapping
from dataclasses import dataclass

from verifier.galley.style_names import Level, meaning_of
from verifier.galley.xml_events import EventKind, events_of
from verifier.model.article import Role

_DEEPEST = 10


_OFF = ("0", "false", "off")


def is_on(value: str) -> bool:
    """Whether a property of Word that is on or off has a value that says on."""
    return value not in _OFF


@dataclass(frozen=True, slots=True)
class Style:
    """What a style means for a paragraph, and whether it hides the text that has it."""

    meaning: Role | Level | None = None
    hides: bool = False


@dataclass(slots=True)
class _Found:
    name: str = ""
    parent: str = ""
    outlined: bool = False
    hides: bool | None = None


def styles_of(data: bytes, path: str, part: str) -> Mapping[str, Style]:
    """What each style does, by its id, which may be in any language."""
    found: dict[str, _Found] = {}
    now = _Found()
    above: list[str] = []
    for event in events_of(data, path, part):
        if event.kind is EventKind.END:
            above.pop()
        if event.kind is not EventKind.START:
            continue
        above.append(event.name)
        value = event.attributes.get("val", "")
        if event.name == "style":
            now = found[event.attributes.get("styleId", "")] = _Found()
        elif event.name == "name":
            now.name = now.name or value
        elif event.name == "basedOn":
            now.parent = value
        elif event.name == "outlineLvl":
            now.outlined = value != "9"
        elif above[-3:] == ["style", "rPr", "vanish"]:
            now.hides = is_on(value)
    return {key: Style(_meaning(found, key), _hides(found, key)) for key in found}


def _hides(found: Mapping[str, _Found], key: str) -> bool:
    """What a style says of hiding, else the nearest of those that it is based on."""
    for _ in range(_DEEPEST):
        one = found.get(key)
        if one is None:
            break
        if one.hides is not None:
            return one.hides
        key = one.parent
    return False


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
