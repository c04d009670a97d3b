"""Home of `set_word`, which sets the text of a Word document part by part."""

from collections.abc import Mapping
from dataclasses import dataclass

from verifier.galley import Galley, is_note_mark
from verifier.galley.container import Container
from verifier.galley.style_names import Level
from verifier.galley.word_styles import Style, is_on
from verifier.galley.word_symbols import symbol
from verifier.galley.xml_events import Event, EventKind, events_of
from verifier.model.article import Role

_HIDING = {
    "del": "text deleted by tracked changes",
    "moveFrom": "text deleted by tracked changes",
    "Fallback": "",
    "rt": "",
}
"""Elements whose content is not read, and what the user is told of it; empty: nothing."""
_COUNTED = {
    "commentReference": "comments",
    "chart": "charts",
    "relIds": "diagrams",
    "blip": "pictures",
    "imagedata": "pictures",
    "altChunk": "embedded files",
    "subDoc": "embedded files",
}
_IN_EQUATIONS = {"den": "/", "sup": "^", "sub": "_"}
"""What stands before these parts of an equation, which stand above or below others on the page."""
_PLAIN = Style()
_TEXT = ("t",)
_MAIN = "word/document.xml"
_RELATIONS = "_rels/.rels"


@dataclass(slots=True)
class _Frame:
    """An open element."""

    name: str
    hidden: bool
    raised: bool = False
    unseen: bool = False
    """Whether styles or properties hide the text of a paragraph or a run."""


class _Setter:
    """Walks the events of one part."""

    def __init__(self, galley: Galley, part: str, styles: Mapping[str, Style]) -> None:
        self.galley, self.part, self.styles = galley, part, styles
        self._stack: list[_Frame] = []
        self._joins = False
        self._fields: list[bool] = []
        """The fields that are open, and of each whether its instruction is still read."""

    def take(self, event: Event) -> None:
        """Set one event."""
        if event.kind is EventKind.START:
            self._enter(event)
        elif event.kind is EventKind.END:
            self._leave(event.name)
        elif event.name in _TEXT and not self._stack[-1].hidden and not any(self._fields):
            self._text(event)

    def _enter(self, event: Event) -> None:
        name, attributes = event.name, event.attributes
        above = self._stack[-1] if self._stack else _Frame("", False)
        hidden = above.hidden or name in _HIDING
        if not above.hidden and _HIDING.get(name) and above.name not in ("rPr", "trPr", "numPr"):
            self.galley.skip(_HIDING[name])
        if name in ("footnote", "endnote") and attributes.get("type", "normal") != "normal":
            hidden = True
        self._stack.append(_Frame(name, hidden, above.raised, above.unseen and name != "p"))
        if name == "del" and above.name == "rPr" and self._above(3) == "pPr":
            self._joins = True
        elif name == "del" and above.name == "trPr":
            self._hide("tr")
        if not hidden and above.name == "r" and name != "rPr" and above.unseen:
            self.galley.skip("hidden text")
            self._hide("r")
        if self._stack[-1].hidden:
            return
        if name in _COUNTED:
            self.galley.skip(_COUNTED[name], 1)
        if above.name == "r":
            self._in_run(event)
        elif above.name == "rPr" and self._above(3) == "r":
            self._of_run(name, attributes.get("val", "true"))
        elif above.name == "pPr" and self._above(3) == "p":
            self._of_paragraph(name, attributes.get("val", ""))
        elif name == "showingPlcHdr":
            self.galley.skip("unfilled fields")
            self._hide("sdt")
        self._structure(name)

    def _structure(self, name: str) -> None:
        if name == "p":
            if not self._joins:
                self.galley.paragraph()
                self._fields = [False for _ in self._fields]
            self._joins = False
        elif name in _IN_EQUATIONS:
            self.galley.gap(_IN_EQUATIONS[name])
        elif name == "tr":
            self.galley.row()
        elif name == "tc":
            self.galley.cell()
        elif name in ("txbxContent", "footnote", "endnote"):
            self.galley.aside()

    def _in_run(self, event: Event) -> None:
        """What stands in a run beside its text."""
        told = event.attributes
        if event.name in ("tab", "ptab"):
            self.galley.gap("\t")
        elif event.name in ("br", "cr"):
            self.galley.gap("\n")
        elif event.name == "noBreakHyphen":
            self.galley.put("-", 0, 0, part=self.part, element=event.element)
        elif event.name == "sym":
            shown = symbol(told.get("font", ""), told.get("char", ""))
            self.galley.put(shown, 0, 0, part=self.part, element=event.element)
        elif event.name == "fldChar":
            self._of_field(told.get("fldCharType", ""))

    def _of_field(self, kind: str) -> None:
        """Where a field begins, turns from its instruction to its result, and ends. What other
        fields give within an instruction is not shown."""
        if kind == "begin":
            self._fields.append(True)
        elif self._fields and kind == "separate":
            self._fields[-1] = False
        elif self._fields and kind == "end":
            self._fields.pop()

    def _of_run(self, name: str, value: str) -> None:
        """How a run is shown. Of a paragraph and a run that both hide by their styles, Word shows
        the text; what the run says itself counts for more."""
        run = self._stack[-3]
        if name == "rStyle":
            run.unseen ^= self.styles.get(value, _PLAIN).hides
        elif name in ("vanish", "webHidden"):
            run.unseen = is_on(value)
        elif name == "vertAlign" and value == "superscript":
            run.raised = True

    def _of_paragraph(self, name: str, value: str) -> None:
        """What a paragraph is by its style and its place in a list."""
        if name == "pStyle" and value in self.styles:
            meaning = self.styles[value].meaning
            self._stack[-3].unseen = self.styles[value].hides
            if meaning is Level.CONTENTS:
                self.galley.skip("a table of contents")
                self._hide("p")
            elif meaning is Level.LEAD:
                self.galley.role(Role.TITLE if self.galley.untitled else Role.SUBHEAD)
            elif isinstance(meaning, Role):
                self.galley.role(meaning)
        elif name == "numPr":
            self.galley.role(Role.BULLET, weak=True)
        elif name == "outlineLvl" and value != "9":
            self.galley.role(Role.SUBHEAD, weak=True)

    def _leave(self, name: str) -> None:
        frame = self._stack.pop()
        if frame.hidden and name not in ("p", "sdt"):
            return
        if name == "p" and not self._joins:
            self.galley.paragraph()
        elif name == "tr":
            self.galley.end_row()
        elif name in ("txbxContent", "footnote", "endnote"):
            self.galley.resume()

    def _text(self, event: Event) -> None:
        frame = self._stack[-1]
        if frame.raised and is_note_mark(event.text):
            if not self.galley.last.isdigit():
                self.galley.skip("note marks")
                return
            if not event.start:
                self.galley.gap("^")
        self.galley.put(event.text, event.start, part=self.part, element=event.element)

    def _hide(self, name: str) -> None:
        """Hide the innermost open element of a name, and so what follows in it."""
        for frame in reversed(self._stack):
            frame.hidden = True
            if frame.name == name:
                return

    def _above(self, steps: int) -> str:
        return self._stack[-steps].name if len(self._stack) >= steps else ""


def set_word(galley: Galley, data: bytes, part: str, styles: Mapping[str, Style]) -> None:
    """Set the text of a part as it reads with all tracked changes accepted.

    Footnotes and text boxes go to the end. Raises `InputError` where the part is broken.
    """
    setter = _Setter(galley, part, styles)
    for event in events_of(data, galley.path, part):
        setter.take(event)
    galley.paragraph()


def main_part(container: Container) -> str:
    """The part that holds the body: its name is for the program that wrote it to choose."""
    if _RELATIONS in container.names:
        for event in events_of(container.part(_RELATIONS), container.path, _RELATIONS):
            told = event.attributes
            if event.kind is EventKind.START and told.get("Type", "").endswith("/officeDocument"):
                return told.get("Target", _MAIN).lstrip("/")
    return _MAIN
