"""Home of `dateline`: the day on which a text says that it was published."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from verifier.lazy import regex
from verifier.model.months import MONTHS

_MONTHS = {
    word.lower(): number
    for number, name in enumerate(MONTHS, start=1)
    for word in (name, name[:3], *(("Sept",) if name == "September" else ()))
}
_MONTH = rf"(?:{'|'.join(sorted(_MONTHS, key=len, reverse=True))})"
_DATE = (
    rf"(?:(?P<y1>\d{{4}})-(?P<m1>\d{{2}})-(?P<d1>\d{{2}})(?!\d)"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m2>{_MONTH})\.?,?\s+(?P<y2>\d{{4}})\b"
    rf"|\b(?P<m3>{_MONTH})\.?\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y3>\d{{4}})\b)"
)
_WEEKDAY = (
    r"(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|(?:mon|tues?|wed|thu|thurs?|fri|sat|sun)\.?),?\s+)?"
)
_LABEL = r"(?:first\s+)?(?:published|posted|publication date|pubdate|issued|date)"
_JOINT = r"(?:\s+(?:on|at))?(?:\s*[:\-])?\s+"
_PLACE = r"(?-i:[A-Z][A-Z .'/-]+(?:,\s*[A-Z][A-Za-z .]+)?)[,\s]\s*(?:\([^)]{1,40}\)\s*)?"
_REST = r"[T ,]*(?:\d{1,2}[:.]\d{2}.{0,20})?\.?$"
_FORMS = tuple(
    regex(form, re.IGNORECASE)
    for form in (
        f"{_LABEL}{_JOINT}{_WEEKDAY}{_DATE}",
        f"{_PLACE}{_WEEKDAY}{_DATE}",
        f"{_WEEKDAY}{_DATE}{_REST}",
        f"(?:last\\s+)?updated{_JOINT}{_WEEKDAY}{_DATE}",
    )
)
"""What a publication date looks like, the most trusted form first."""

_LINES, _WIDTH = 12, 200


def dateline(lines: Iterable[str]) -> tuple[date, str] | None:
    """The publication day and the words that give it, from the first lines of a text.

    Read are "Published: 8 December 2025" and its like, a dateline ("LONDON, Dec 8, 2025 (Agency)")
    and a line that holds nothing but a date, in this order of trust; "Updated" counts last. Only a
    full date with its year counts, never 08/12/2025, which two continents read differently.
    """
    found = sorted(_found(lines), key=lambda item: item[0])
    return (found[0][1], found[0][2]) if found else None


def _found(lines: Iterable[str]) -> Iterator[tuple[int, date, str]]:
    shown = 0
    for line in lines:
        head = line[:_WIDTH].strip()
        if not head:
            continue
        shown += 1
        if shown > _LINES:
            return
        for trust, form in enumerate(_FORMS):
            match = form.match(head)
            day = _day(match) if match else None
            if match is not None and day is not None:
                yield trust, day, match.group()


def _day(match: re.Match[str]) -> date | None:
    year, month, day = (
        match[f"{part}1"] or match[f"{part}2"] or match[f"{part}3"] for part in "ymd"
    )
    number = int(month) if month.isdigit() else _MONTHS[month.lower()]
    try:
        return date(int(year), number, int(day))
    except ValueError:
        return None
