"""Home of the heads of columns: what stands over a figure of a table, and which are those of rates
of change: "Change (%)", "% y/y"."""

import re
from collections.abc import Iterator, Sequence

from verifier.language.moves.move_nouns import FALL, RISE
from verifier.lazy import regex
from verifier.model.article import BETWEEN_CELLS, Block, Role
from verifier.model.percent import PERCENT
from verifier.model.span import Span

_BORDER, _SPACES = regex(r"\||\t"), regex(r"\s{2,}")


def head_over(text: str, blocks: Sequence[Block], figure: Span) -> str:
    """The words over a figure of the table row with which `blocks` end, columns counted from the
    last one; empty where none stand there."""
    own, above = blocks[-1].span, first_row(blocks)
    row = blocks[above].span.of(text)
    border = _BORDER if _BORDER.search(row) else _SPACES
    heads = border.split(row.strip("| \t"))[::-1]
    behind = len(border.findall(text[figure.end : own.end].rstrip("| \t")))
    return heads[behind].strip() if behind < len(heads) else ""


def first_row(blocks: Sequence[Block]) -> int:
    """The place of the first row of the table whose row `blocks` end with."""
    above = len(blocks) - 1
    while above > 0 and blocks[above - 1].role is Role.TABLE:
        above -= 1
    return above


def cells_of(text: str, row: Span) -> Iterator[Span]:
    """The cells of a row that hold something."""
    start = row.start
    for border in BETWEEN_CELLS.finditer(text, row.start, row.end):
        if text[start : border.start()].strip():
            yield Span(start, border.start())
        start = border.end()
    if text[start : row.end].strip():
        yield Span(start, row.end)


def is_of_rates(head: str, printed: bool = False) -> bool:
    """Whether a column holds rates of change in percent; where its figures are `printed` as
    percent, the head need not say so."""
    words = head.strip(" *_")
    return (_OF_CHANGES if printed else _OF_RATES).fullmatch(words) is not None


_STEP = (
    r"(?:annual|yearly|monthly|quarterly|[ymq][/o][ymq]|"
    r"(?:year|month|quarter)[\s-](?:on|over)[\s-](?:year|month|quarter))"
)
_CHANGE = (
    rf"(?:{_STEP}\s)?(?:changes?|growth)(?:\s(?:on|over|from|since)\s[^,()]{{2,30}}|\s{_STEP})?"
)
_PERCENT = (
    rf"{_CHANGE},?\s\(?(?:in\s)?{PERCENT}\)?|"
    rf"{PERCENT}\s(?:{_STEP}\s)?(?:changes?|growth)(?:\s[^|]{{2,30}})?|"
    rf"{_STEP},?\s\(?{PERCENT}\)?|{PERCENT},?\s{_STEP}"
)
_OF_RATES = regex(_PERCENT, re.IGNORECASE)
_OF_CHANGES = regex(rf"{_PERCENT}|{_CHANGE}|{_STEP}", re.IGNORECASE)


def way_of_a_list(line: str) -> str | None:
    """Which way the entries of a list went, "up" or "down", where the line over it says that they
    are rates of change: "Exports: year-on-year falls", "Annual change in sales (%)"; None where it
    says nothing such."""
    found = _LIST_OF_RATES.search(line)
    if found is None:
        return None
    return "down" if found["fall"] else "up"


_MOVE = rf"(?:changes?|growth|(?P<fall>{FALL})|{RISE})"
_LIST_OF_RATES = regex(
    rf"\b{_STEP}(?:\s(?:%|percentage|per\s?cent))?\s{_MOVE}\b|"
    rf"\b(?:changes?|growth|increases?)(?:\s(?:in|of)\s[^.:;,]{{3,60}}?)?,?\s(?:on|over)\s(?:the|a)\s"
    r"(?:year|month|quarter)\b",
    re.IGNORECASE,
)
