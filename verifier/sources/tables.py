"""Home of the tables of a source: each cell told as a sentence, so that the extractor reads it.

A release prints "Exports  330.4  305.4" under "Nov 2025  Oct 2025", with "$ billion" above. What
the cell of row and column says is "Exports in Nov 2025: $330.4 billion". Those sentences are a
text of their own; line and quote of each cell are those of the source. A table whose rows do not
have one label and a cell for every head is left alone, and so is a cell without a unit.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verifier.lazy import regex
from verifier.model.article import BETWEEN_CELLS, Article, Block, Role
from verifier.model.claim import Claim
from verifier.model.months import MONTH_BEGUN
from verifier.model.span import Span
from verifier.sources.document import Told, figures_of

_NUMBER = regex(r"[-–−+]?[$£€¥]?\d[\d,]*(?:\.\d+)?\s?%?")
_SCALE = r"1[, ]?000s?|[’']000s?|thousands?|thsd|millions?|billions?|trillions?|mn|bn|tn|mln|m|k"
_CODES = (
    r"USD|EUR|GBP|CNY|JPY|NOK|SEK|DKK|CHF|PLN|CZK|HUF|INR|PKR|IDR|PHP|THB|MYR|KRW|TWD|HKD|SGD|"
    r"AUD|NZD|CAD|MXN|BRL|CLP|ZAR|NGN|KES|EGP|SAR|AED"
)
_MONEY = rf"US\$|[$£€¥]|{_CODES}|dollars|euros?|pounds|yuan|yen"
_UNIT = regex(
    rf"(?<!\w)(?:in\s+)?(?:(?P<money>{_MONEY})\s?(?P<scale>{_SCALE})?"
    rf"|(?P<lone>{_SCALE})(?:\s(?:of\s)?(?P<noun>{_MONEY}|[a-z]+))?|(?P<rate>%|per\s?cent))(?!\w)",
    re.IGNORECASE,
)
_AMOUNT = regex(
    rf"[$£€¥]\s?\d[\d.,]*(?:\s?(?:{_SCALE})(?!\w))?|"
    rf"(?<![\w.,])(?!(?:19|20)\d\d\b)\d[\d.,]*\s?(?:{_SCALE})(?!\w)(?:\s(?:of\s)?(?:{_MONEY})(?!\w))?|"
    r"\d[\d.,]*\s?(?:%|per\s?cent)",
    re.IGNORECASE,
)
"""A sum in the line above a table, which says nothing of the unit of the cells."""
_BRACKETS = regex(r"\s*\([^()]*\)")
_CODE = regex(_CODES, re.IGNORECASE)
_SCALES = {
    **dict.fromkeys(("thousand", "thousands", "thsd", "k"), "thousand"),
    **dict.fromkeys(("1,000", "1 000", "1000", "1,000s", "1000s"), "thousand"),
    **dict.fromkeys(("’000", "'000", "’000s", "'000s"), "thousand"),
    **dict.fromkeys(("million", "millions", "m", "mn", "mln"), "million"),
    **dict.fromkeys(("billion", "billions", "bn"), "billion"),
    **dict.fromkeys(("trillion", "trillions", "tn"), "trillion"),
}
_SIGNS = {
    **dict.fromkeys(("us$", "$", "usd", "dollars"), "$"),
    **dict.fromkeys(("€", "eur", "euro", "euros"), "€"),
    **dict.fromkeys(("£", "gbp", "pounds"), "£"),
    **dict.fromkeys(("cny", "yuan"), "CNY "),
    **dict.fromkeys(("¥", "jpy", "yen"), "JPY "),
}
_CHANGE = regex(r"change|growth|y/y|yoy|year[- ]on[- ]year|m/m|mom|increase", re.IGNORECASE)
_RATE = regex(r"(?P<sign>[-–−+])?(?P<digits>\d+(?:\.\d+)?)\s?%?")
_UNIT_RATE = regex(r"%|per\s?cent", re.IGNORECASE)
_POINTS = regex(r"points?|\bpp\b|\bbps?\b", re.IGNORECASE)
_ON_YEAR = regex(r"y/y|yoy|year|annual", re.IGNORECASE)
_ON_MONTH = regex(r"m/m|mom|month", re.IGNORECASE)
_PERIOD = regex(
    rf"(?:{MONTH_BEGUN}\w*\.?\s+|Q[1-4]\s+|[1-4]Q\s*|(?:3|6|9)M\s+|H[12]\s+|[12]H\s+)?"
    r"(?:19|20)\d\d(?:\s+Q[1-4])?",
    re.IGNORECASE,
)
_STRETCH = regex(r"(?P<name>[369]M|H[12]|[12]H)\s*(?P<year>(?:19|20)\d\d)", re.IGNORECASE)
_STRETCHES = {
    "3M": "the first three months",
    "6M": "the first six months",
    "9M": "the first nine months",
    **dict.fromkeys(("H1", "1H"), "the first half"),
    **dict.fromkeys(("H2", "2H"), "the second half"),
}
_RULE = regex(r"\W+")
_COUNT = regex(r"\d{1,3}(?:,\d{3})+|\d{2,}")
_LABEL_LETTERS = regex(r"[^\W\d_]{3}")
MOST_CELLS = 2000


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of a table: its span in the source, its row, the sentence that says it, and the
    words before its row and above its column."""

    span: Span
    row: Span
    sentence: str
    label: str
    head: str


def cells_of(article: Article) -> list[Cell]:
    """The cells of all tables that can be said in a sentence, in text order."""
    found: list[Cell] = []
    above: list[Block] = []
    rows: list[Block] = []
    for block in (*article.blocks, None):
        if block is not None and (block.role is Role.TABLE or _is_head(article.text, block)):
            rows.append(block)
            continue
        if rows:
            found.extend(_table(article.text, rows, above[-1] if above else None))
        rows, above = [], [block] if block is not None else []
    return found[:MOST_CELLS]


def _is_head(text: str, block: Block) -> bool:
    """Whether a line holds nothing but two or more periods, side by side."""
    cells = [cell.of(text) for cell in _split(text, block.span)]
    return len(cells) > 1 and all(_PERIOD.fullmatch(cell) for cell in cells)


def text_of(cells: Sequence[Cell], article: Article) -> Article:
    """The sentences of the cells as a text to be read, dated like `article`, a block for each."""
    blocks: list[Block] = []
    place = 0
    for cell in cells:
        blocks.append(Block(Span(place, place + len(cell.sentence))))
        place += len(cell.sentence) + 1
    text = "\n".join(cell.sentence for cell in cells)
    return Article(text, article.path, tuple(blocks), article.published)


def told_by(cells: Sequence[Cell], article: Article, claims: Sequence[Claim]) -> list[Told]:
    """The figures read in the text of the cells, as they stand in the tables of `article`."""
    return [
        Told(
            article.path,
            article.position(cell.span.start)[0],
            cell.span.of(article.text),
            " ".join(cell.row.of(article.text).split()),
            printed,
            cell.label,
            cell.head,
            besides_time(cell.head),
        )
        for printed in figures_of(claims)
        if (cell := cells[printed.clause.block])
    ]


def _table(text: str, rows: Sequence[Block], above: Block | None) -> Iterator[Cell]:
    told = above.span.of(text) if above is not None and len(above.span) < 120 else ""
    heading = _AMOUNT.sub("", told)
    heads: list[str] = []
    for block in rows:
        cells = list(_split(text, block.span))
        if all(_RULE.fullmatch(cell.of(text)) for cell in cells):
            continue
        numbers = [cell for cell in cells[1:] if _NUMBER.fullmatch(cell.of(text))]
        if not numbers or _is_head(text, block) or _is_heading(text, cells[1:]):
            heads = [cell.of(text) for cell in cells]
            continue
        label = cells[0].of(text)
        corner = heads[0] if len(heads) == len(cells) else ""
        if not _LABEL_LETTERS.search(label) or len(numbers) != len(cells) - 1:
            continue
        for head, cell in zip(_heads_for(heads, len(cells)), cells[1:], strict=False):
            said = _sentence(label, head, cell.of(text), f"{corner}\n{heading}")
            if said is not None:
                yield Cell(cell, block.span, said, label, head)


def _is_heading(text: str, cells: Sequence[Span]) -> bool:
    """Whether the cells behind the first are periods and words: "2025  2024  Change %"."""
    said = [cell.of(text) for cell in cells]
    periods = [bool(_PERIOD.fullmatch(one)) for one in said]
    words = [not _NUMBER.fullmatch(one) for one in said]
    return any(periods) and all(a or b for a, b in zip(periods, words, strict=True))


def _split(text: str, row: Span) -> Iterator[Span]:
    """The cells of a row that hold something."""
    start = row.start
    for border in (*BETWEEN_CELLS.finditer(text, row.start, row.end), None):
        end = border.start() if border else row.end
        if text[start:end].strip():
            yield Span(start, end)
        start = border.end() if border else end


def _heads_for(heads: Sequence[str], cells: int) -> Sequence[str]:
    """The heads of the columns behind the label; none where the head row does not fit."""
    if len(heads) == cells:
        return heads[1:]
    return heads if len(heads) == cells - 1 else ()


def besides_time(head: str) -> str:
    """What stands above a column, without the period that it names."""
    return _PERIOD.sub("", head).strip(" ,:")


def _moved(label: str, head: str, number: str) -> str | None:
    """What a cell of a column of changes in percent says; None where it may be another unit."""
    found = _RATE.fullmatch(number)
    if found is None or not ("%" in number or _UNIT_RATE.search(head)) or _POINTS.search(head):
        return None
    name = _named(label)
    verb = "fell" if found["sign"] in ("-", "–", "−") else "rose"
    on_year, on_month = _ON_YEAR.search(head), _ON_MONTH.search(head)
    basis = " on the year" if on_year else " on the month" if on_month else ""
    return f"{name} {verb} {found['digits']}%{basis}." if name else None


def _sentence(label: str, head: str, number: str, heading: str) -> str | None:
    if _CHANGE.search(head) or (_CHANGE.search(heading) and not _PERIOD.search(head)):
        return _moved(label, f"{head} {heading}", number)
    figure = _figure(number, _UNIT.search(head) or _UNIT.search(label) or _UNIT.search(heading))
    if figure is None or _CHANGE.search(label):
        return None
    name = _named(label)
    period = _PERIOD.search(head)
    rest = _named(_PERIOD.sub("", head))
    column = f" ({rest})" if rest else ""
    when = f" in {_spelt(period.group())}" if period else ""
    return f"{name}{column}{when} was {figure}." if name else None


def _named(head: str) -> str:
    """What a head says besides its unit."""
    return _UNIT.sub("", _BRACKETS.sub("", head)).strip(" ,:")


def _spelt(period: str) -> str:
    """The name of a period as a sentence has it: "9M 2025" is the first nine months of 2025."""
    found = _STRETCH.fullmatch(period)
    return f"{_STRETCHES[found['name'].upper()]} of {found['year']}" if found else period


def _with_commas(number: str) -> str:
    """A count as no year is printed."""
    return number if "," in number else f"{int(number):,}"


def _figure(number: str, unit: re.Match[str] | None) -> str | None:
    """A cell with its unit, as a text would print it."""
    if number.rstrip().endswith("%") or number[0] in "$£€¥":
        return number
    if number[0] in "-–−+":
        return None
    if unit is None:
        return _with_commas(number) if _COUNT.fullmatch(number) else None
    if unit["rate"]:
        return f"{number}%"
    scale = _SCALES.get((unit["scale"] or unit["lone"] or "").lower(), "")
    called = unit["money"] or unit["noun"] or ""
    code = f"{called.upper()} " if _CODE.fullmatch(called) else ""
    money = _SIGNS.get(called.lower(), code)
    noun = "" if money else unit["noun"] or ""
    return " ".join(filter(None, (f"{money}{number}", scale, noun)))
