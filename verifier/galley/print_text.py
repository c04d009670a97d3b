"""Home of `set_pages`, which sets the paragraphs of printed pages on a galley."""

import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from itertools import groupby, pairwise

from verifier.galley import Galley, is_note_mark
from verifier.galley.print_lines import Glyph, Stretch, rows_of, stretches_of, union
from verifier.lazy import regex
from verifier.model.article import Role

_HYPHENS = ("-", "\u2010", "\x02", "\u00ad", "\ufffe")
_SOFT = ("\u00ad", "\ufffe")
_PLAIN = {"\x02": "-", "\ufffe": "", "\uf0b7": "•"}
"""What PDFium writes for hyphens at line ends, and a bullet of symbol fonts."""
_FINAL = regex(r"[.!?:…][\"'”’)\]]*$")
_ITEM = regex(r"[\uf0b7•‣▪●◦*–—-]\s|\(?\d{1,2}[.)]\s")
_OPEN = (",", ";", "–", "—", *_HYPHENS)
_DIGITS = regex(r"\d+")
_WORD = regex(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_NUMBER_LINE = regex(r"[-–— ]*(?:page )?\d{1,4}(?: (?:of|/) \d{1,4})?[-–— ]*", re.IGNORECASE)
_COMPOUNDS = frozenset(
    "year month quarter week day hour double triple single long short high low well mid non self"
    " anti pre post so half full third first second last record all full-time part two three four"
    " five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_EDGE = 0.09
"""Running heads and page numbers stand in this share of the page at its top and bottom."""
_TITLE, _HEAD, _RAISED = 1.25, 1.12, 0.8
_LONGEST_HEAD = 200

_LAST_WORD = regex(r"[\w-]*\w$")
_FIRST_WORD = regex(r"[^\W\d_]+")


class _Joint(Enum):
    """How two lines of a paragraph go together."""

    SPACE = auto()
    KEPT = auto()
    DROPPED = auto()


Page = tuple[Sequence[Glyph], float]
"""The characters of a page in the order in which it was drawn, and its height in points."""


def set_pages(galley: Galley, pages: Sequence[Page]) -> None:
    """Set the text of pages in reading order, words broken at line ends made whole.

    The part of an origin is the number of the page, its offsets count the characters there.
    """
    drawn = [stretches_of(number, glyphs) for number, (glyphs, _) in enumerate(pages, 1)]
    heights = [height for _, height in pages]
    kept = _without_furniture(galley, drawn, heights)
    rows = [row for stretches in kept for row in rows_of(stretches)]
    if rows:
        _Setter(galley, rows).set()


def _without_furniture(
    galley: Galley, drawn: Sequence[list[Stretch]], heights: Sequence[float]
) -> list[list[Stretch]]:
    """The pages without page numbers and without lines that most of them repeat at an edge."""
    repeated = Counter(
        text
        for stretches, height in zip(drawn, heights, strict=True)
        for text in {_shape(s) for s in stretches if _at_edge(s, height)}
    )
    kept = []
    for stretches, height in zip(drawn, heights, strict=True):
        own = []
        for stretch in stretches:
            running = repeated[_shape(stretch)] > max(1, len(drawn) / 2)
            numbered = _NUMBER_LINE.fullmatch(stretch.text)
            if _at_edge(stretch, height) and (running or numbered):
                galley.skip("running heads and page numbers")
            else:
                own.append(stretch)
        kept.append(own)
    return kept


def _shape(stretch: Stretch) -> str:
    return _DIGITS.sub("0", stretch.text)


def _at_edge(stretch: Stretch, height: float) -> bool:
    return not _EDGE * height < stretch.base < (1 - _EDGE) * height


class _Setter:
    """Joins lines to paragraphs."""

    def __init__(self, galley: Galley, rows: Sequence[list[Stretch]]) -> None:
        self.galley, self.rows = galley, rows
        self.hanging = False
        lines = [row[0] for row in rows if len(row) == 1]
        sizes: Counter[float] = Counter()
        for row in rows:
            for stretch in row:
                sizes[round(stretch.size, 1)] += len(stretch.glyphs)
        self.body = sizes.most_common(1)[0][0]
        self.largest = max(
            (s.size for row in rows if row[0].page == rows[0][0].page for s in row), default=0.0
        )
        self.leading = _leading(lines)
        self.edges = _right_edges(lines)
        words = " ".join(stretch.text for row in rows for stretch in row).lower()
        self.words = frozenset(_WORD.findall(words))

    def set(self) -> None:
        """Set all rows."""
        last: Stretch | None = None
        for row, below in zip(self.rows, [*self.rows[1:], []], strict=True):
            if len(row) > 1:
                self._cells(row)
                last = None
                continue
            line = row[0]
            if last is None or self._starts(last, line):
                self.galley.paragraph(self._role(line))
                self.hanging = not _ITEM.match(line.text)
            else:
                self.hanging = False
            after = below[0] if len(below) == 1 and not self._starts(line, below[0]) else None
            joint = self._joint(line, after) if after else _Joint.SPACE
            self._put(line, line.glyphs[:-1] if joint is _Joint.DROPPED else line.glyphs)
            if after and joint is _Joint.SPACE:
                self.galley.gap(" ")
            last = line
        self.galley.paragraph()

    def _cells(self, row: Sequence[Stretch]) -> None:
        self.galley.row()
        for stretch in row:
            self.galley.cell()
            self._put(stretch, stretch.glyphs)
        self.galley.end_row()

    def _joint(self, line: Stretch, after: Stretch) -> "_Joint":
        """What stands between two lines: a space, a hyphen of the word's own, or nothing."""
        if line.text[-1:] not in _HYPHENS or not after.text[:1].isalnum():
            return _Joint.SPACE
        head = _LAST_WORD.search(line.text[:-1])
        if head is None:
            return _Joint.SPACE
        tail = _FIRST_WORD.match(after.text)
        if not after.text[0].islower() or tail is None or head[0][-1].isdigit():
            return _Joint.KEPT
        first, second = head[0].lower(), tail[0].lower()
        if line.text[-1] in _SOFT or first + second in self.words:
            return _Joint.DROPPED
        own = f"{first}-{second}" in self.words or first.rpartition("-")[2] in _COMPOUNDS
        return _Joint.KEPT if own else _Joint.DROPPED

    def _starts(self, last: Stretch, line: Stretch) -> bool:
        """Whether a line starts a paragraph behind another."""
        size = line.size
        if abs(last.size - size) > 0.12 * size or _ITEM.match(line.text):
            return True
        if last.box[0] > line.box[0] + 0.8 * size and not self.hanging:
            return True
        ended = bool(_FINAL.search(last.text))
        down = last.base - line.base
        if last.page != line.page or down <= 0:
            return ended and not line.text[:1].islower()
        if down > 1.35 * self.leading * size:
            return True
        if line.box[0] > last.box[0] + 0.8 * size and ended:
            return True
        word = line.text.split(maxsplit=1)[0]
        width = (line.box[2] - line.box[0]) / max(1, len(line.glyphs)) * (len(word) + 1)
        edge = self.edges.get((last.page, round(last.box[0] / 6)), last.box[2])
        if ended:
            return last.box[2] + width + size < edge
        runs_on = line.text[:1].islower() or last.text.endswith(_OPEN)
        return not runs_on and size < _HEAD * self.body and last.box[2] + width + size < edge

    def _role(self, line: Stretch) -> Role | None:
        if line.size < _HEAD * self.body or len(line.text) > _LONGEST_HEAD:
            return None
        top = line.size >= max(_TITLE * self.body, 0.97 * self.largest)
        return Role.TITLE if top and self.galley.untitled else Role.SUBHEAD

    def _put(self, line: Stretch, glyphs: Sequence[Glyph]) -> None:
        part = str(line.page)
        for space, run in groupby(self._shown(line, glyphs), key=lambda g: not g.text.strip()):
            found = list(run)
            if space:
                self.galley.gap(" ")
                continue
            for word in _whole(found):
                text = "".join(glyph.text for glyph in word)
                plain = unicodedata.normalize("NFKC", text) if _is_ligature(text) else text
                plain = _PLAIN.get(text, plain)
                end = None if plain == text else word[0].number + 1
                self.galley.put(plain, word[0].number, end, part=part, box=union(word))

    def _shown(self, line: Stretch, glyphs: Sequence[Glyph]) -> list[Glyph]:
        """The characters without the marks of notes, and without a hyphen that a break put in."""
        size = line.size
        shown: list[Glyph] = []
        for raised, run in groupby(glyphs, key=lambda g: g.size < _RAISED * size):
            found = list(run)
            text = "".join(glyph.text for glyph in found)
            if raised and shown and is_note_mark(text) and not shown[-1].text.isdigit():
                self.galley.skip("note marks")
                continue
            shown += found
        return shown


def _leading(lines: Sequence[Stretch]) -> float:
    """The distance of base lines within a paragraph, in font sizes: the fifth part of all
    distances that is smallest ends with it."""
    steps = [
        (above.base - below.base) / below.size
        for above, below in pairwise(lines)
        if above.page == below.page and 0 < above.base - below.base < 4 * below.size
    ]
    return min(max(sorted(steps)[len(steps) // 5], 1.0), 2.6) if steps else 1.2


def _right_edges(lines: Sequence[Stretch]) -> Mapping[tuple[int, int], float]:
    """How far the lines of a column reach, by page and left edge."""
    edges: dict[tuple[int, int], float] = {}
    for line in lines:
        key = line.page, round(line.box[0] / 6)
        edges[key] = max(edges.get(key, 0.0), line.box[2])
    return edges


def _is_ligature(text: str) -> bool:
    """Whether a character stands for others."""
    return text in _PLAIN or (len(text) == 1 and "\ufb00" <= text <= "\ufb06")


def _whole(glyphs: Sequence[Glyph]) -> list[list[Glyph]]:
    """Runs of characters with one number after the other; ligatures alone."""
    runs: list[list[Glyph]] = []
    for glyph in glyphs:
        last = runs[-1][-1] if runs else None
        apart = last is None or glyph.number != last.number + 1
        if apart or _is_ligature(glyph.text) or (last and _is_ligature(last.text)):
            runs.append([glyph])
        else:
            runs[-1].append(glyph)
    return runs
