"""Home of a company's own fiscal year, told by the day that ends it or one of its quarters."""

import re

from verifier.language.times.words import MONTHS, ORDINALS, FiscalYear
from verifier.lazy import regex
from verifier.model.comparing import AGAINST

_HEAD = 1500
"""Characters: so far into an article a company says when its year ends."""
_MONTH = "|".join(sorted((m for m in MONTHS if len(m) > 2), key=len, reverse=True))
_DAY = rf"(?:(?P<before>\d{{1,2}}) )?(?P<month>{_MONTH})\b\.?(?: (?P<after>\d{{1,2}})\b)?"
_END = (
    r"(?:,? (?:which|that))?,? (?:ended|ending|ends|closes|(?:runs |running )?to) "
    r"(?:on |in |at )?(?:the end of )?"
    rf"{_DAY}"
)
_YEAR_END = regex(
    rf"\b(?:fiscal|financial) (?:full[- ])?(?:year ?)?(?:20\d\d)?{_END}", re.IGNORECASE
)
_QUARTER_END = regex(
    rf"\b(?P<place>first|second|third|fourth)[ -](?:fiscal )?quarter(?: of (?:fiscal )?\w+)?{_END}",
    re.IGNORECASE,
)
_YEAR_LONG = regex(
    rf"\b(?:(?:full |whole )?year|12 months|twelve months|5[23] weeks){_END}", re.IGNORECASE
)
_ANNUAL = regex(
    r"(?<!\ba )(?<!\bover the )\b(?:full[- ]year|whole year|annual (?:results|report|profits?)|"
    r"preliminary results|(?:final|fourth|last)[- ]quarter|(?:second|final)[- ]half)\b",
    re.IGNORECASE,
)
"""What a company tells of a year that it has closed, and not of any twelve months: "taken over a
full year" and "over the last quarter" are told of anything."""
_COMPANY = regex(
    r"\b(?:profits?|revenue(?! (?:and|&) customs| (?:service|commissioners|office|scotland))|"
    r"net (?:income|sales|loss)|per share|(?<!average )(?<!weekly )(?<!hourly )earnings|"
    r"(?<!staff )(?<!labour )(?<!labor )turnover)\b",
    re.IGNORECASE,
)
"""What a company counts: not the revenue men who count a country's trade, nor what people earn."""
_PART = regex(
    r"\b(?:(?P<quarter>first|second|third|fourth)[ -]quarter|(?P<half>first|second)[ -]half|"
    r"(?P<interim>interim (?:results|report|profits?)|half[ -]year (?:results|report)))\b",
    re.IGNORECASE,
)
_LENGTH = regex(
    rf"\b(?P<length>three|six|3|6|13|26) (?:months|weeks) (?:to|ended|ending) {_DAY}",
    re.IGNORECASE,
)
_HOUSE = regex(
    r"\b(?:[Gg]roup|[Cc]ompany|plc|PLC|Inc|Ltd|Corp|shares|dividend|trading (?:update|statement))\b"
)
_OF_A_YEAR = ("quarter", "fiscal", "financial", "half", "nterim", "ull-year", "ull year", "nnual ")
_LATE_END = 2
"""A year that ends by February is named after the one that it began in."""


def fiscal_of(text: str) -> FiscalYear | None:
    """The fiscal year of the company that an article reports on; None where none is told of or it
    is the calendar's, one with an `untold` start where parts of it are told of and no end."""
    head = text[:_HEAD]
    told = any(word in head for word in _OF_A_YEAR)
    if not told or _COMPANY.search(head) is None:
        return None
    quarter = _QUARTER_END.search(head)
    found = quarter or _YEAR_END.search(head)
    if found is None and _ANNUAL.search(head):
        found = _YEAR_LONG.search(head)
    quarters = ORDINALS[quarter["place"].lower()] if quarter else 4
    if found is None and (part := _part_of_a_year(head)) is not None:
        found, quarters = part
    if found is None:
        return _of_an_untold_start(head)
    end = MONTHS[found["month"].lower()]
    day = int(found["before"] or found["after"] or 28)
    if day <= 7:  # retailers close their books on the Saturday nearest to the month's end
        end = (end - 2) % 12 + 1
    first = (end - 3 * quarters) % 12 + 1
    if first == 1:
        return None
    last = (first - 2) % 12 + 1
    return FiscalYear(first, last > _LATE_END, "always")


def _of_an_untold_start(head: str) -> FiscalYear | None:
    """The fiscal year of which only quarters are told: the first one, in the title or copy, is the
    one reported."""
    if _FISCAL_PART.search(head) is None:
        return None
    first = _QUARTER.search(head)
    place = first["place"] or first["number"] if first is not None else None
    reported = ORDINALS.get(place.lower()) or int(place) if place else 0
    return FiscalYear(parts="untold", reported=reported)


_FISCAL_PART = regex(
    r"\bfiscal[ -](?:first|second|third|fourth|Q[1-4])\b|"
    r"\b(?:first|second|third|fourth)[ -]fiscal[ -](?:quarter|half)\b",
    re.IGNORECASE,
)
_QUARTER = regex(
    r"\b(?:(?P<place>first|second|third|fourth)[ -](?:fiscal[ -])?quarter|Q(?P<number>[1-4]))\b",
    re.IGNORECASE,
)


def _part_of_a_year(head: str) -> tuple[re.Match[str], int] | None:
    """The months that a company calls its third quarter or first half, and how many quarters of
    its year they end: "Third quarter trading update: the three months to 31 December"."""
    length = next((m for m in _LENGTH.finditer(head) if not _is_another(m, head)), None)
    if length is None or _HOUSE.search(head) is None:
        return None
    halves = length["length"] in ("six", "6", "26")
    for part in (m for m in _PART.finditer(head) if not _is_another(m, head)):
        if halves and (part["half"] or part["interim"]):
            return length, 2 * ORDINALS[(part["half"] or "first").lower()]
        if not halves and part["quarter"]:
            return length, ORDINALS[part["quarter"].lower()]
    return None


def _is_another(told: re.Match[str], head: str) -> bool:
    """Whether the months or the part of a year told are not those reported on but foreseen, or set
    against them: "For the three months to September, the airline forecast", "a slower pace than the
    2.5% of the third quarter"."""
    begin = max(head.rfind(". ", 0, told.start()), head.rfind("\n", 0, told.start())) + 1
    stops = (head.find(". ", told.end()), head.find("\n", told.end()))
    end = min((stop for stop in stops if stop >= 0), default=len(head))
    against = _SET_AGAINST.search(head, begin, told.start()) is not None
    return against or _FORESEEN.search(head, begin, end) is not None


_SET_AGAINST = regex(
    rf"\b(?:{AGAINST}|from|than|after)\s(?:(?:[^.,;]|[.,]\d){{1,40}}\s)?"
    r"(?:in |for )?(?:the )?$",
    re.IGNORECASE,
)
_FORESEEN = regex(
    r"\b(?:forecasts?|guidance|guided|outlook|expect(?:s|ed)?|will|sees|project(?:s|ed)|"
    r"predict(?:s|ed))\b",
    re.IGNORECASE,
)
