"""Home of `set_opendocument`, which sets the text of an OpenDocument file."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from verifier.galley import Galley, is_note_mark
from verifier.galley.style_names import Level, meaning_of
from verifier.galley.xml_events import Event, EventKind, events_of
from verifier.lazy import regex
from verifier.model.article import Role

_CONTENTS = "a table of contents"
_HIDING = {
    "annotation": "",
    "tracked-changes": "",
    "note-citation": "",
    "ruby-text": "",
    "covered-table-cell": "",
    "math": "",
    "forms": "forms",
    "placeholder": "unfilled fields",
    "bibliography": _CONTENTS,
    "table-of-content": _CONTENTS,
    "alphabetical-index": _CONTENTS,
    "illustration-index": _CONTENTS,
    "table-index": _CONTENTS,
    "user-index": _CONTENTS,
}
"""Elements whose content is not read, and what the user is told of it; empty: nothing."""
_COUNTED = {"annotation": "comments", "image": "pictures", "object": "charts and embedded files"}
_ASIDES = frozenset(
    "text-box note-body custom-shape rect ellipse circle polygon regular-polygon path line"
    " polyline connector caption measure".split()
)
_FRAMES = _ASIDES | {"frame", "g"}
_SPACE = regex(r"[ \t\r\n]{2,}|[\t\r\n]")
_DEEPEST = 10
_MOST_SPACES = 100


@dataclass(slots=True)
class OdfStyle:
    """A style: the one it takes over from, and how its text is shown."""

    parent: str = ""
    name: str = ""
    hidden: bool = False
    raised: bool = False


def odf_styles(data: bytes, path: str, part: str) -> dict[str, OdfStyle]:
    """The styles that a part defines, by name."""
    found: dict[str, OdfStyle] = {}
    now = OdfStyle()
    for event in events_of(data, path, part):
        if event.kind is not EventKind.START:
            continue
        told = event.attributes
        if event.name == "body":
            break
        if event.name == "style":
            name = told.get("name", "")
            now = OdfStyle(told.get("parent-style-name", ""), told.get("display-name", name))
            found[name] = now
        elif event.name == "text-properties":
            now.hidden = now.hidden or told.get("display") == "none"
            now.raised = now.raised or told.get("text-position", "").startswith("super")
    return found


@dataclass(slots=True)
class _Frame:
    """An open element."""

    name: str
    hidden: bool
    raised: bool


class _Setter:
    """Walks the events of the content."""

    def __init__(self, galley: Galley, part: str, styles: Mapping[str, OdfStyle]) -> None:
        self.galley, self.part, self.styles = galley, part, styles
        self._stack: list[_Frame] = []
        self._paragraphs = [0]
        self._in_body = False

    def take(self, event: Event) -> None:
        """Set one event."""
        if event.kind is EventKind.START:
            self._enter(event)
        elif event.kind is EventKind.END:
            self._leave(event.name)
        elif self._in_body and self._paragraphs[-1] and not self._stack[-1].hidden:
            self._text(event)

    def _enter(self, event: Event) -> None:
        name, told = event.name, event.attributes
        above = self._stack[-1] if self._stack else _Frame("", False, False)
        style = self.styles.get(told.get("style-name", ""), OdfStyle())
        hidden = above.hidden or self._hides(event, above.name, style)
        raised = above.raised or (name == "span" and style.raised)
        if not above.hidden and name in _COUNTED:
            self.galley.skip(_COUNTED[name], 1)
        if name == "deletion":
            self.galley.skip("text deleted by tracked changes")
        self._stack.append(_Frame(name, hidden, raised))
        self._in_body = self._in_body or name == "body"
        if not hidden and self._in_body:
            self._structure(event)

    def _hides(self, event: Event, above: str, style: OdfStyle) -> bool:
        name, told = event.name, event.attributes
        if name in _HIDING:
            if _HIDING[name]:
                self.galley.skip(_HIDING[name])
            return True
        if name in ("title", "desc"):
            return above in _FRAMES
        unshown = name == "section" and told.get("display") == "none"
        if unshown or (name == "span" and style.hidden) or told.get("is-hidden") == "true":
            self.galley.skip("hidden text")
            return True
        if told.get("showing-place-holder") == "true":
            self.galley.skip("unfilled fields")
            return True
        return False

    def _structure(self, event: Event) -> None:
        name, told = event.name, event.attributes
        if name in ("p", "h"):
            self._paragraphs[-1] += 1
            self.galley.paragraph()
            self.galley.role(self._role(event))
        elif name == "table-row":
            self.galley.row()
        elif name == "table-cell":
            self.galley.cell()
        elif name in _ASIDES:
            self.galley.aside()
            self._paragraphs.append(0)
        elif name == "s":
            count = told.get("c", "1")
            spaces = min(int(count), _MOST_SPACES) if count.isdecimal() and len(count) < 9 else 1
            self.galley.put(" " * spaces, 0, 0, part=self.part, element=event.element)
        elif name in ("tab", "line-break"):
            self.galley.gap("\t" if name == "tab" else "\n")

    def _role(self, event: Event) -> Role | None:
        """What a paragraph is by its style, by its level, by the list that it stands in."""
        meaning = self._meaning(event.attributes.get("style-name", ""))
        if meaning is Level.CONTENTS:
            self.galley.skip(_CONTENTS)
            self._stack[-1].hidden = True
            return None
        top = event.name == "h" and event.attributes.get("outline-level", "1") == "1"
        if meaning is Level.LEAD or (top and meaning in (None, Role.SUBHEAD)):
            return Role.TITLE if self.galley.untitled else Role.SUBHEAD
        if isinstance(meaning, Role):
            return meaning
        if event.name == "h":
            return Role.SUBHEAD
        listed = any(frame.name == "list-item" for frame in self._stack)
        return Role.BULLET if listed else None

    def _meaning(self, key: str) -> Role | Level | None:
        for _ in range(_DEEPEST):
            style = self.styles.get(key)
            if style is None:
                return meaning_of(key)
            meaning = meaning_of(style.name)
            if meaning is not None:
                return meaning
            key = style.parent
        return None

    def _leave(self, name: str) -> None:
        frame = self._stack.pop()
        if name in ("p", "h") and self._in_body and not self._inside_hidden():
            self._paragraphs[-1] -= 1
            self.galley.paragraph()
        if frame.hidden or not self._in_body:
            return
        if name == "table-row":
            self.galley.end_row()
        elif name in _ASIDES:
            self._paragraphs.pop()
            self.galley.resume()

    def _inside_hidden(self) -> bool:
        return bool(self._stack) and self._stack[-1].hidden

    def _text(self, event: Event) -> None:
        if self._stack[-1].raised and is_note_mark(event.text):
            if not self.galley.last.isdigit():
                self.galley.skip("note marks")
                return
            self.galley.gap("^")
        seen = 0
        for space in _SPACE.finditer(event.text):
            self._put(event, seen, space.start())
            seen = space.end()
            if self.galley.last.strip():
                first, last = event.start + space.start(), event.start + seen
                self._set(" ", first, last, event)
        self._put(event, seen, len(event.text))

    def _put(self, event: Event, start: int, stop: int) -> None:
        if event.text[start:stop] == " " and not self.galley.last:
            return
        if start < stop:
            self._set(event.text[start:stop], event.start + start, None, event)

    def _set(self, text: str, start: int, end: int | None, event: Event) -> None:
        place = {"part": self.part, "element": event.element, "tail": event.tail}
        self.galley.put(text, start, end, **place)  # type: ignore[arg-type]


def set_opendocument(
    galley: Galley, data: bytes, part: str, styles: Iterable[Mapping[str, OdfStyle]]
) -> None:
    """Set the text of a content part as it reads with all tracked changes accepted.

    Footnotes and text boxes go to the end. Raises `InputError` where the part is broken.
    """
    known = {name: style for sheet in styles for name, style in sheet.items()}
    setter = _Setter(galley, part, known)
    for event in events_of(data, galley.path, part):
        setter.take(event)
    galley.paragraph()
