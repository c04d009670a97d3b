"""Home of units that a heading announces for the bare figures of the lines below it.

"UK emissions by sector, 2024, million tonnes" above "Transport: 110.9": the unit is printed once;
so it is in one line, "UK energy in 2024, in Mtoe (2023 in brackets): oil 60.3 (57.6), gas 52.9",
and in one sentence, "deficits, in billions of dollars, with Vietnam (17.5) and Mexico (16.7)".
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from verifier.language.column_heads import first_row, head_over, is_of_rates
from verifier.language.figures.quantities import find_figures
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.article import BETWEEN_CELLS, Block, Role
from verifier.model.mention import Figure, FigureKind
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT
from verifier.model.span import Span

_ANNOUNCED = regex(
    r"(?:[,:(]\s?(?:in\s)?|\sin\s|\s[–—-]\s)(?P<sign>(?:US|A|C|NZ|HK)?[$£€¥₹])?\s?"
    r"(?P<unit>(?:[a-z’'0]+\s){0,4}[A-Za-z%’'0]+)?(?:[,;]\s(?:[\w’']+\s){1,5}in\s(?:the\s)?brackets)?\)?"
    r"(?:\s\((?![^)]*\b(?:changes?|growth|shares?|cent)\b)(?:[\w’']+\s){1,5}in\s(?:the\s)?brackets\))?"
    r":?\s*$"
)
"""A unit at the end of a heading, which may go on to say whose figures stand in brackets."""
_LIST = regex(r"[A-Z][^.?!;:]{1,139}?:(?=\s[A-Za-z][A-Za-z ,&-]{1,40}?\s[+−–-]?\d)")
_ROW = regex(r"[\W_]{0,4}[A-Z][^:\d\n]{1,50}:\s?[(+−–-]?\d")
_MANY = regex(r"\b(thousand|million|billion|trillion)s\b(?:\sof\b)?")
_THOUSANDS = regex(r"^[’']?000(?:[’']?s)?(?=\s|$)")
_LONGEST = 140


@dataclass(frozen=True, slots=True)
class Announced:
    """What one of the bare figures in the lines below counts: so many of a unit."""

    factor: Decimal
    unit: str | None


def in_units_announced(
    text: str,
    blocks: Sequence[Block],
    number: int,
    figures: list[Figure],
    announced: Announced | None,
) -> tuple[Announced | None, list[Figure]]:
    """What holds for the blocks behind the one at `number`, and the figures of that one: those of a
    line in the unit `announced` above it or that the first cell of a row ends on, those of a
    heading without the unit itself."""
    table, bare = blocks[number].role is Role.TABLE, figures
    if table:
        figures = _in_the_unit_of_their_row(text, blocks[: number + 1], figures)
    if announced is None and table:
        return announced, figures
    rows, blocks = blocks[: number + 1], blocks[number:]
    if announced is not None and (table or is_row(text, blocks[0].span)):
        rates = [table and is_of_rates(head_over(text, rows, f.span)) for f in figures]
        kept = [f is not b or rate for f, b, rate in zip(figures, bare, rates, strict=True)]
        pairs = zip(figures, kept, strict=True)
        return announced, [f if keep else _told_in(f, announced) for f, keep in pairs]
    listed = _LIST.match(text, blocks[0].span.start, blocks[0].span.end)
    if listed is not None:
        head = Span(*listed.span())
        if (found := announced_by(text, head, figures)) is not None:
            return None, [_told_in(f, found) for f in figures if f.span.start >= head.end]
    figures = _in_the_unit_set_in(text, blocks[0].span, figures)
    if len(blocks) < 2:
        return None, figures
    if not is_row(text, blocks[1].span) and not _is_dated_head(text, blocks[1]):
        return None, figures
    found = announced_by(text, blocks[0].span, figures)
    return (found, []) if found is not None else (None, figures)


def _in_the_unit_set_in(text: str, span: Span, figures: list[Figure]) -> list[Figure]:
    """The figures of a block, the bare ones of a sentence in the unit that it sets in between
    commas before them, without that unit itself; as they are where it would hold for fewer than
    two."""
    for match in _SET_IN.finditer(text, span.start, span.end):
        head = Span(match.start(), match.end("unit"))
        announced = announced_by(text, head, ())
        if announced is None:
            continue
        stop = _STOP.search(text, match.end(), span.end)
        own = Span(match.end(), stop.start() if stop else span.end)
        told = [_told_in(f, announced) if own.contains(f.span) else f for f in figures]
        if sum(one is not other for one, other in zip(told, figures, strict=True)) > 1:
            figures = [figure for figure in told if not head.overlaps(figure.span)]
    return figures


_SET_IN = regex(
    r",\s(?:(?:all|measured|expressed|given|stated)\s)?in\s(?P<unit>(?:[a-z’']+\s){0,4}[A-Za-z’']+)(?=,\s)"
)
_STOP = regex(r"[.!?](?=\s+[A-Z\W]|\s*$)")


def _in_the_unit_of_their_row(
    text: str, blocks: Sequence[Block], figures: list[Figure]
) -> list[Figure]:
    """The bare figures of a row of a table in the unit that the head of their column ends on, else
    its first cell, "Balance, $bn", else the line above the table, "Foreign trade ($bn)"; those in a
    column of something else, "Change on the year, %", as they are."""
    own, above = blocks[-1].span, first_row(blocks)
    cell = _FIRST_CELL.match(text, own.start, own.end)
    found = _told_by(cell["cell"]) if cell is not None else None
    if found is None and above > 0 and len(blocks[above - 1].span) <= _LONGEST:
        found = _told_by(blocks[above - 1].span.of(text))
    told: list[Figure] = []
    for figure in figures:
        head = head_over(text, blocks, figure.span)
        unit = None if _OF_OTHERS.search(head) else _told_by(head) or found
        told.append(_told_in(figure, unit) if unit is not None else figure)
    return told


def _told_by(words: str) -> Announced | None:
    """The unit that a cell or caption ends on; None for most."""
    if _IN_PERCENT.search(words) is not None:
        return Announced(Decimal(1), "percent")
    return announced_by(words, Span(0, len(words)), ()) if words else None


_FIRST_CELL = regex(r"\s*\|?\s*(?P<cell>[A-Z][^|\t\d\n]{1,60}?)\s*[|\t]")
_IN_PERCENT = regex(
    rf"[,(]\s?{PERCENT},?\s(?:change,?\s)?(?:[ymq]/[ymq]|[ymq]o[ymq]|annualised|(?:on|from|over)"
    rf"\s(?:the|a)\s(?:year|month|quarter)(?:\s{AGO})?|(?:year|month|quarter)[\s-](?:on|over)"
    r"[\s-](?:year|month|quarter))\)?$",
    re.IGNORECASE,
)
"""A cell that says in percent of when a row is told: "Consumer prices, % y/y"."""
_OF_OTHERS = regex(
    r"\b(?:changes?|growth|shares?|ranks?|moves?|y/y|m/m|q/q|yoy|mom|qoq|per\s?cent|pct|pc)\b|%",
    re.IGNORECASE,
)
"""What heads a column of figures that have no unit of their row."""


def announced_by(text: str, span: Span, figures: Sequence[Figure]) -> Announced | None:
    """The unit that a heading without a figure of its own ends on; None where it announces none,
    or no scale or measure that figures are printed with."""
    if len(span) > _LONGEST or text[span.end - 1] in ".?!":
        return None
    told = _ANNOUNCED.search(text, span.start, span.end)
    if told is None or not (told["sign"] or told["unit"]):
        return None
    if any(figure.span.start < told.start() for figure in figures):
        return None
    unit = _THOUSANDS.sub("thousand", _MANY.sub(r"\1", told["unit"] or ""))
    sample = f"{told['sign']}1{unit}" if told["sign"] else f"1 {unit}"
    found = find_figures(sample, Span(0, len(sample)))
    if len(found) != 1 or found[0].reach != Span(0, len(sample)):
        return None
    quantity = found[0].quantity
    plain = quantity.value == 1 and (quantity.unit is None or found[0].noun is not None)
    return None if plain else Announced(quantity.value, quantity.unit)


def is_row(text: str, span: Span) -> bool:
    """Whether a line is one of a list of names with figures: "Transport: 110.9 (112.4)"."""
    return len(span) <= _LONGEST and _ROW.match(text, span.start, span.end) is not None


def _is_dated_head(text: str, block: Block) -> bool:
    """Whether a line is the head of a table with times over its columns, and rates of change at
    most beside them, so that what stands below is told in one unit: "Q3 2025   Q3 2024", and not
    "Q3 2025   Change"."""
    if block.role is not Role.TABLE:
        return False
    cells = [cell for cell in BETWEEN_CELLS.split(block.span.of(text).strip()) if cell.strip()]
    first = 1 if len(cells) > 1 and not _TIME.fullmatch(cells[0].strip()) else 0
    heads = [cell.strip() for cell in cells[first:]]
    times = [_TIME.fullmatch(head) is not None for head in heads]
    return any(times) and all(
        dated or is_of_rates(head) for dated, head in zip(times, heads, strict=True)
    )


_TIME = regex(
    rf"(?:(?:{MONTH}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?|Q[1-4]|H[12]|[1-4]Q|[12]H)"
    r"(?:[\s-][’']?(?:(?:19|20)\d\d|\d\d))?|(?:19|20)\d\d(?:[-/–]\d\d)?(?:\s(?:Q[1-4]|H[12]))?)"
)


def _told_in(figure: Figure, announced: Announced) -> Figure:
    quantity = figure.quantity
    bare = quantity.unit is None and figure.noun is None and figure.kind is FigureKind.CARDINAL
    if not bare or figure.reach != figure.span or quantity.value.adjusted() > _LARGE:
        return figure
    return replace(figure, quantity=quantity.scaled(announced.factor, announced.unit))


_LARGE = 6
"""Figures of more digits are printed in full."""
