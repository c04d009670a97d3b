"""Home of `Galley`, on which a reader sets an article piece by piece, each with its origin."""

from collections import Counter
from dataclasses import dataclass, field
from datetime import date

from verifier.errors import InputError
from verifier.galley.dateline import dateline
from verifier.galley.layout import blocks_of
from verifier.lazy import regex
from verifier.model.article import Article, Block, Role
from verifier.model.source_map import Origin, SourceMap
from verifier.model.span import Span

_UNSEEN = regex("[\u00ad\u200b\u2060\ufeff]+")
"""Soft hyphens and marks without width: nobody sees them, and they split words and figures."""
_CELL, _BLOCK = "\t", "\n\n"
_PROSE_LENGTH = 150
_HEAD = 20_000
_LEADING = 3
_NOTE_MARK = regex(r"\[?[\d,*†‡ ]{1,7}\]?")
_LINE_STARTS = regex(r"\r\n?|\n")

MOST_CHARACTERS = 1_000_000
"""Longer articles are refused: a long novel has as many."""
MOST_PIECES = 200_000
"""An article in more pieces than this is no article; one word is seldom more than one piece."""


@dataclass(slots=True)
class _Draft:
    """A paragraph while it is set: its text in pieces, each with where it stands."""

    role: Role | None
    texts: list[str] = field(default_factory=list)
    origins: list[Origin] = field(default_factory=list)
    length: int = 0

    def add(self, text: str, origin: Origin | None) -> None:
        self.texts.append(text)
        if origin is not None:
            if self.origins and origin.follows(self.origins[-1]):
                last = self.origins[-1]
                whole = Span(last.span.start, origin.span.end)
                place = last.start, origin.end, last.part, last.element, last.tail
                self.origins[-1] = Origin(whole, *place, last.exact, last.box)
            else:
                self.origins.append(origin)
        self.length += len(text)

    def append(self, other: "_Draft", joint: str) -> None:
        """Set another paragraph behind this one, with `joint` in between."""
        if self.length:
            self.add(joint, None)
        moved = (_moved(origin, self.length) for origin in other.origins)
        self.texts += other.texts
        self.origins += moved
        self.length += other.length

    @property
    def text(self) -> str:
        return "".join(self.texts)


class Galley:
    """The article that a reader is setting: paragraphs in order, with roles, origins and gaps.

    `paragraph` ends one block and starts the next; a role of None leaves it to the layout rules
    of plain text. `row`, `cell` and `end_row` make the cells of a table row one block, parted by
    tabs. What stands between `aside` and `resume` (a text box, a footnote) goes to the end.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self._drafts: list[_Draft] = []
        self._asides: list[_Draft] = []
        self._open = _Draft(None)
        self._halted: list[tuple[_Draft, list[list[list[_Draft]]]]] = []
        self._rows: list[list[list[_Draft]]] = []
        self._skipped: Counter[str] = Counter()
        self._size = self._pieces = 0

    def put(
        self,
        text: str,
        start: int,
        end: int | None = None,
        *,
        part: str = "",
        element: int | None = None,
        tail: bool = False,
        box: tuple[float, float, float, float] | None = None,
    ) -> None:
        """Set characters that stand at `start` of the original, as they are there.

        With `end` the original is another text, and its range up to there stands for all of them.
        """
        if end is not None and _UNSEEN.fullmatch(text):
            return
        seen = 0
        marks = [(m.start(), m.end()) for m in _UNSEEN.finditer(text)] if end is None else []
        for stop, following in [*marks, (len(text), len(text))]:
            piece = text[seen:stop]
            if piece:
                span = Span(self._open.length, self._open.length + len(piece))
                first = start + seen
                last = first + len(piece) if end is None else end
                exact = end is None
                origin = Origin(span, first, last, part, element, tail, exact, box)
                self._open.add(piece, origin)
                self._size += len(piece)
            seen = following
        self._pieces += 1
        for size, most, what in (
            (self._size, MOST_CHARACTERS, "characters of text"),
            (self._pieces, MOST_PIECES, "pieces of text"),
        ):
            if size > most:
                raise InputError(f"{self.path}: holds more than {most:,} {what}; split it")

    def gap(self, text: str = " ") -> None:
        """Set characters that the original does not have."""
        self._open.add(text, None)

    def drop(self, what: str) -> None:
        """Throw the open paragraph away, which is noted as `what`."""
        self._open = _Draft(self._open.role)
        self.skip(what, 1)

    @property
    def last(self) -> str:
        """The last character of the open paragraph, empty at its start."""
        return self._open.texts[-1][-1:] if self._open.texts else ""

    def paragraph(self, role: Role | None = None) -> None:
        """End the open paragraph and start one with a role."""
        if self._open.text.strip():
            if self._rows:
                self._rows[-1][-1].append(self._open)
            else:
                (self._asides if self._halted else self._drafts).append(self._open)
        self._open = _Draft(role)

    def role(self, role: Role | None, weak: bool = False) -> None:
        """Give the open paragraph a role; a weak one only where it has none."""
        if not weak or self._open.role is None:
            self._open.role = role

    @property
    def untitled(self) -> bool:
        """Whether the open paragraph is one of the first, and none before it is a title."""
        few = len(self._drafts) < _LEADING
        return few and all(draft.role is not Role.TITLE for draft in self._drafts)

    def row(self) -> None:
        """Start a row of a table."""
        self.paragraph()
        self._rows.append([[]])

    def cell(self) -> None:
        """Start a cell of the open row."""
        self.paragraph()
        if self._rows:
            self._rows[-1].append([])

    def end_row(self) -> None:
        """End the row: one block, or the paragraphs of its cells where they hold prose."""
        self.paragraph()
        if not self._rows:
            return
        cells = [cell for cell in self._rows.pop() if cell]
        prose = any(_is_prose(draft.text) for cell in cells for draft in cell)
        if len(cells) == 1 or prose:
            drafts = [draft for cell in cells for draft in cell]
        else:
            row = _Draft(Role.TABLE)
            for cell in cells:
                whole = _Draft(None)
                for draft in cell:
                    whole.append(draft, " ")
                row.append(whole, _CELL)
            drafts = [row] if row.length else []
        for draft in drafts:
            self._open = draft
            self.paragraph()

    def aside(self) -> None:
        """Halt the open paragraph for text that stands outside the flow."""
        self._halted.append((self._open, self._rows))
        self._open, self._rows = _Draft(None), []

    def resume(self) -> None:
        """Go on with the paragraph that was halted."""
        while self._rows:
            self.end_row()
        self.paragraph()
        self._open, self._rows = self._halted.pop()

    def skip(self, what: str, count: int = 0) -> None:
        """Note something that is not read; things that have a number are added up."""
        self._skipped[what] += count

    def article(
        self,
        sha256: str,
        published: tuple[date, str] | None = None,
        notices: tuple[str, ...] = (),
        original: str | None = None,
    ) -> Article:
        """The article as it stands. Raises `InputError` where nothing was set.

        `published` is the day that the metadata tell, and where; `original` the file as a text,
        so that places can be told by line and column.
        """
        while self._halted:
            self.resume()
        while self._rows:
            self.end_row()
        self.paragraph()
        whole, told = _Draft(None), []
        for draft in (*self._drafts, *self._asides):
            body = draft.text
            start = whole.length + (len(_BLOCK) if whole.length else 0)
            whole.append(draft, _BLOCK)
            if draft.role is not None:
                first = start + len(body) - len(body.lstrip())
                told.append(Block(Span(first, start + len(body.rstrip())), draft.role))
        text = whole.text
        if not text.strip():
            raise InputError(f"{self.path}: holds no text{self._nothing_else()}")
        blocks, addresses = blocks_of(text, told)
        if addresses:
            self.skip("links or file names on lines of their own", len(addresses))
        found = published or dateline(text[:_HEAD].splitlines())
        if found is not None:
            where = (
                f"its metadata say ({found[1]})" if published else f"its text says ({found[1]!r})"
            )
            notices = (*notices, f"published {found[0]}, as {where}")
        return Article(
            text=text,
            path=self.path,
            blocks=blocks,
            published=found[0] if found else None,
            sha256=sha256,
            notices=notices,
            skipped=self._told_skipped(),
            source=SourceMap(
                tuple(whole.origins), line_starts(original) if original else (), original or ""
            ),
        )

    def _told_skipped(self) -> tuple[str, ...]:
        return tuple(
            f"{what} ({count})" if count else what for what, count in self._skipped.items()
        )

    def _nothing_else(self) -> str:
        return f" but {', '.join(self._told_skipped())}" if self._skipped else ""


def is_note_mark(raised: str) -> bool:
    """Whether raised characters look like the mark of a footnote (or a power of ten)."""
    return bool(_NOTE_MARK.fullmatch(raised.strip()))


def line_starts(text: str) -> tuple[int, ...]:
    """The offsets at which the lines of a text start."""
    return (0, *(match.end() for match in _LINE_STARTS.finditer(text)))


def _moved(origin: Origin, by: int) -> Origin:
    if not by:
        return origin
    span = Span(origin.span.start + by, origin.span.end + by)
    place = origin.start, origin.end, origin.part, origin.element, origin.tail
    return Origin(span, *place, origin.exact, origin.box)


def _is_prose(text: str) -> bool:
    return len(text) > _PROSE_LENGTH and text.rstrip("\"'”’)]» \n").endswith((".", "!", "?"))
