"""Home of `Grid`: a table of the article as rows of cells, whatever format it was printed in."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from verifier.lazy import regex
from verifier.model.article import BETWEEN_CELLS, Article, Role
from verifier.model.span import Span

_COMMAS = regex(r"\s*[,;]\s*")
_PARTED = regex(r"[^,;]{1,60}(?:[,;]\s*[-\d.%]+)+|(?:[^,;.]{1,60}[,;])+[^,;.]{1,60}")
"""A line of values parted by commas: a label and numbers, or heads."""
_RULE = regex(r"[\W_]+")
_NUMBER = regex(
    r"(?P<sign>[-–−+])?(?:US\$|[$£€¥])?\s?(?P<digits>\d{1,3}(?:[,  ]\d{3})+|\d+)"
    r"(?P<decimals>\.\d+)?\s?(?P<rate>%)?"
)
_LETTER = regex(r"[^\W\d_]")
MOST_ROWS, MOST_COLUMNS = 200, 30


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell: where it stands and, where it is a number, its value, step and whether it is
    printed with a percent sign."""

    span: Span
    value: Decimal | None = None
    step: Decimal = Decimal(1)
    rate: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the words before its numbers, and its numbers."""

    label: str
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """Rows of equally many numbers below their heads; `above` is the line over the table."""

    heads: tuple[str, ...]
    rows: tuple[Row, ...]
    above: str


def grids_of(article: Article) -> Iterator[Grid]:
    """The tables of an article, in text order; what has not the form of one is left out."""
    rows: list[list[Span]] = []
    above = ""
    for block in (*article.blocks, None):
        cells = _cells(article.text, block.span, block.role) if block is not None else []
        if block is not None and len(cells) > 1:
            rows.append(cells)
            continue
        if 2 < len(rows) <= MOST_ROWS and (grid := _grid(article.text, rows, above)):
            yield grid
        rows, above = [], block.span.of(article.text) if block is not None else ""


def _cells(text: str, row: Span, role: Role) -> list[Span]:
    """The cells of a line that looks like a row of a table, empty ones left out."""
    said = text[row.start : row.end]
    if len(said) > 1000:
        return []
    border = BETWEEN_CELLS
    if role is not Role.TABLE and not BETWEEN_CELLS.search(said):
        if not _PARTED.fullmatch(said):
            return []
        border = _COMMAS
    found, start = [], row.start
    for gap in (*border.finditer(text, row.start, row.end), None):
        end = gap.start() if gap else row.end
        if text[start:end].strip() and not _RULE.fullmatch(text[start:end]):
            found.append(Span(start, end))
        start = gap.end() if gap else end
    return found


def _grid(text: str, rows: Sequence[Sequence[Span]], above: str) -> Grid | None:
    found: list[Row] = []
    heads: tuple[str, ...] = ()
    for spans in rows:
        label, *rest = spans
        cells = tuple(_cell(text, span) for span in rest)
        named = bool(_LETTER.search(label.of(text)))
        filled = named and all(cell.value is not None for cell in cells)
        if not found and (not filled or (not heads and _are_years(cells))):
            heads = tuple(span.of(text) for span in spans)
        elif not filled:
            return None
        else:
            found.append(Row(label.of(text).strip(), cells))
    widths = {len(row.cells) for row in found}
    if len(widths) != 1 or max(widths) > MOST_COLUMNS:
        return None
    width = widths.pop()
    fitting = heads[-width:] if len(heads) in (width, width + 1) else ()
    corner = heads[0] if len(heads) == width + 1 else ""
    return Grid(fitting, tuple(found), f"{above}\n{corner}")


def _are_years(cells: Sequence[Cell]) -> bool:
    return all(cell.value is not None and 1900 <= cell.value <= 2100 for cell in cells)


def _cell(text: str, span: Span) -> Cell:
    found = _NUMBER.fullmatch(span.of(text).strip())
    if found is None:
        return Cell(span)
    digits = re.sub(r"\D", "", found["digits"]) + (found["decimals"] or "")
    value = Decimal(digits) * (-1 if (found["sign"] or "") in ("-", "–", "−") else 1)
    step = Decimal(1).scaleb(-(len(found["decimals"] or ".") - 1))
    return Cell(span, value, step, found["rate"] is not None or found["sign"] == "+")
