"""Home of measures that describe a thing or a class: pack sizes, distances on a map, definitions.

"A 500g pack", "18 miles north of", "firms of more than 50 employees" and "1C or hotter" tell which
thing is meant; no statistic can be looked up for them.
"""

import re

from verifier.language.numbers import after_hours
from verifier.language.proportions import last_word
from verifier.language.wordlists import figure_words

_NEAR = 64
_SIZED = re.compile(r"[\s-](?:[a-z]+\s)?[A-Za-z]+(?![^\W\d_]|-)")
_JOINED = re.compile(r"[^\s-]+-[^\W\d_]")
_WAY = re.compile(
    r"\s(?:(?:to the )?(?:north|south|east|west)\w*|(?:up|down|off) (?:the|[A-Z]\w*)|outside|"
    r"inland|offshore)(?![\w-])"
)
_OR_HOTTER = re.compile(
    r"\sor\s(?:hotter|colder|warmer|cooler|wetter|drier|taller|heavier|longer|shorter|wider)\b"
)
_BEARING = re.compile(r"\s(?:north|south|east|west|latitude|longitude)\b", re.IGNORECASE)
_LATITUDE = re.compile(r"\d[NS],?\s$")
_SIZE = r"(?:longer|taller|heavier|wider|deeper|larger|smaller|bigger|shorter) than"
_MORE = rf"(?:{_SIZE}|more than|fewer than|less than|at least|up to|over|under|above|below|between)"
_OF_CLASS = (
    r"(?:of|with|employing|having|that have|that employ|who have|worth|valued at|costing|priced at|"
    r"earning|measuring|weighing|on incomes|with incomes)"
)
_CLASS = re.compile(
    r"\b(?:firms|companies|businesses|employers|enterprises|households|families|homes|houses|"
    r"properties|dwellings|flats|estates|towns|cities|villages|countries|farms|holdings|schools|"
    r"hospitals|vehicles|lorries|trucks|ships|vessels|planes|buildings|people|workers|taxpayers|"
    r"pensioners|those|anyone|everyone|customers|savers|borrowers|buyers|earners|students|parcels|"
    r"blades|knives|fish|trees|goods)\s"
    rf"(?:{_OF_CLASS}\s(?:{_MORE}\s)?|{_SIZE}\s)(?:about )?$",
    re.IGNORECASE,
)
_CLASS_MORE = re.compile(rf"{_MORE}\s$")
_OR_MORE = re.compile(r"\s(?:or|and)\s(?:more|less|fewer|over|under|above|below)\b(?! than)")
_OPENERS = frozenset(
    "than least to over under above below between of with worth employing having have employ at "
    "costing earning measuring weighing incomes about".split()
)
_DEFINED = re.compile(
    r"(?:\b(?:defined|counted|counts|classed|classified) as|\b(?:is|are) (?:called|deemed)|"
    r"\bis one (?:in|on) which)\b[^.;:!?,]{0,60}$"
)
_DEFINING = (" as ", " called ", " deemed ", " is one ")
_INCOME = re.compile(
    r"\b(?:of|on|with|have) (?:an? )?(?:\w+ )?(?:incomes?|salary|salaries|earnings) "
    r"(?:above|over|below|under|of more than)\s$"
)
_TOP = re.compile(r"\b[Tt]he (?:top|bottom|richest|poorest|wealthiest)\s$")
_MOST = re.compile(
    r"\s(?:most|least|richest|poorest|wealthiest|best|worst|lowest|highest|biggest)\b"
)


def is_attribute(text: str, start: int, end: int, unit: str | None, scaled: bool) -> bool:
    """Whether a measure describes a thing ("a 500g pack", "a 70-square-metre flat", "per 10
    grams") or a class ("homes of less than 30 square metres", "the top 1%")."""
    if text[max(0, start - 7) : start].endswith((" per ", " every ", "= ", "±")):
        return True
    if unit == "percent" and _is_slice(text, start, end):
        return True
    if unit == "watt" and _LATITUDE.search(text[max(0, start - 4) : start]):
        return True
    if _OR_HOTTER.match(text, end) or is_of_class(text, start, end):
        return True
    if scaled or unit not in figure_words("physical"):
        return False
    if unit == "degree" and _BEARING.match(text, end):
        return True
    if text[start - 2 : start] == ", " and text[end : end + 2] == " |":
        return True
    if unit == "metre" and after_hours(text, start):
        return True
    if unit in ("mile", "kilometre") and _WAY.match(text, end):
        return True
    match = _SIZED.match(text, end)
    if match is None:
        return False
    near = text[end : match.end()].split()
    if _JOINED.match(text, start, end):
        return not any(word in figure_words("moved") for word in near)
    return any(word in figure_words("containers") for word in near)


def _is_slice(text: str, start: int, end: int) -> bool:
    """Whether the percentage names a part of a ranked whole: "the top 1%", "the 20% poorest"."""
    head = text[max(0, start - 16) : start]
    return _TOP.search(head) is not None or (
        head.endswith("the ") and _MOST.match(text, end) is not None
    )


def is_of_class(text: str, start: int, end: int) -> bool:
    """Whether the figure draws the line of a class: "homes worth more than £2m", "is called mild
    if its mean is 1C or more above average"."""
    head = text[max(0, start - _NEAR) : start]
    if last_word(text, start) in _OPENERS:
        if _CLASS.search(head) and (_CLASS_MORE.search(head) or _OR_MORE.match(text, end)):
            return True
        if _INCOME.search(head):
            return True
    if not any(word in head for word in _DEFINING):
        return False
    return _DEFINED.search(head) is not None
