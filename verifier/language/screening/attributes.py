"""Home of measures that describe a thing or a class: pack sizes, distances on a map, definitions.

"A 500g pack", "18 miles north of", "firms of more than 50 employees" and "1C or hotter" tell which
thing is meant; no statistic can be looked up for them.
"""

import re

from verifier.language.figures.densities import is_for_one
from verifier.language.figures.dividing import last_word
from verifier.language.figures.metres import after_hours
from verifier.language.wordlists import figure_words
from verifier.lazy import regex

_NEAR = 64
_SIZED = regex(r"[\s-](?:[a-z]+\s)?[A-Za-z]+(?![^\W\d_]|-)")
_JOINED = regex(r"[^\s-]+-[^\W\d_]")
_WAY = regex(
    r"\s(?:(?:to the )?(?:north|south|east|west)\w*|(?:up|down|off) (?:the|[A-Z]\w*)|outside|"
    r"inland|offshore|(?:away )?from (?:the|a|an|his|her|its|our|my|their|[A-Z]\w*))(?![\w-])"
)
_EXTENT = regex(
    r"\s(?:long|tall|wide|thick|in (?:length|diameter|height|width))\b(?!\s(?:since|for))"
)
_TALL = regex(r"\d-(?:foot|feet)-\d")
"""A person's height: "the 6-foot-2 suspect"."""
_WEIGHS = regex(r"\bweigh(?:s|ing)\s(?:(?:about|up|to|just|only|over|under|some|at|least)\s){0,2}$")
_EVEN_LINE = regex(
    r"50(?:\.0)?(?:[\s-]points?)?[\s-](?:line|mark|threshold|level|boundary)\s(?:that\s|which\s)?"
    r"(?:separat|divid|denot|mark)\w*"
)
"""The line of a purchasing managers' index."""
_SAMPLED = regex(
    r"(?:\b(?:poll|survey|sample|panel)s?\s(?:of|among|with|covering|size of|size was)|"
    r"\b(?:surveyed|polled|canvassed))\s"
    r"(?:(?:more than|about|some|over|nearly|almost|around|the|a further|just)\s){0,2}$"
)
_ANSWERED = regex(
    r"\s(?!(?:that|which)\s)(?:[\w-]+\s){1,4}?(?:were\s|who were\s)?(?:surveyed|polled|questioned|"
    r"interviewed|canvassed|who (?:answered|responded|took part in the (?:poll|survey)))\b"
    r"(?!(?:(?!\b(?:said|says?|told|that|who)\b)[^.;,\d]){0,80}\b(?:had|have)\s(?:expected|forecast|predicted|projected|estimated|anticipated|"
    r"pencill?ed|looked|hoped|feared|bet|reckoned|foreseen|been\s(?:expecting|looking)))"
)
"""Behind the number of those asked: "2,104 people surveyed"; not "fewer than the 95,000 that
economists surveyed", nor "the 95,000 economists polled had expected"."""
_ZONE = regex(r"\s(?:speed\s)?(?:zones?|limits?|roads?|areas?)\b")
_MARGIN = regex(r"\b(?:margin of (?:sampling )?error|standard error)\b[^.;]{0,30}$")
_PRICED = regex(r"\d[^.;]{0,50}\sfor (?:an? )?$")
_VESSEL = regex(
    r"\b(?:bottle|jar|tin|can|pack|packet|bag|sack|box|carton|tub|loaf|cylinder|keg|jug|"
    r"cup)s? of (?:about )?$"
)
_GRADE = regex(
    r"\s(?:broken|proof|lean|fat|milk|cocoa|alcohol|abv|ABV|nitrogen|protein|moisture|ethanol|pure|"
    r"purity|solution|vinegar|grade|concentrate)\b"
)
_GRADED_FE = regex(r"\s?(?:Fe|iron ore)\b")
_SCORING = regex(
    r"\b(?:candidates|students|pupils|learners|entrants|people|households|workers|employees|"
    r"taxpayers)\s"
    r"(?:who\s)?(?:scor|earn|mak|pa(?:y|id)|secur|obtain|gain)\w*\s"
    r"(?:above|over|more than|at least|below|under|less than|upwards of)\s$"
)
_PAST = ("above ", "over ", "than ", "least ", "below ", "under ", "upwards of ")
"""What `_SCORING` may end with."""
_OR_HOTTER = regex(
    r"\sor\s(?:hotter|colder|warmer|cooler|wetter|drier|taller|heavier|longer|shorter|wider)\b"
)
_BEARING = regex(r"\s(?:north|south|east|west|latitude|longitude)\b", re.IGNORECASE)
_LATITUDE = regex(r"\d[NS],?\s$")
_SIZE = r"(?:longer|taller|heavier|wider|deeper|larger|smaller|bigger|shorter) than"
_MORE = rf"(?:{_SIZE}|more than|fewer than|less than|at least|up to|over|under|above|below|between)"
_OF_CLASS = (
    r"(?:of|with|employing|having|that have|that employ|who have|worth|valued at|costing|priced at|"
    r"earning|measuring|weighing|on incomes|with incomes)"
)
_CLASS = regex(
    r"\b(?:firms|companies|businesses|employers|enterprises|households|families|homes|houses|"
    r"properties|dwellings|flats|estates|towns|cities|villages|countries|farms|holdings|schools|"
    r"hospitals|vehicles|lorries|trucks|ships|vessels|planes|buildings|people|workers|taxpayers|"
    r"pensioners|those|anyone|everyone|customers|savers|borrowers|buyers|earners|students|parcels|"
    r"blades|knives|fish|trees|goods)\s"
    rf"(?:{_OF_CLASS}\s(?:{_MORE}\s)?|{_SIZE}\s)(?:about )?$",
    re.IGNORECASE,
)
_CLASS_MORE = regex(rf"{_MORE}\s$")
_OR_MORE = regex(r"\s(?:or|and)\s(?:more|less|fewer|over|under|above|below)\b(?! than)")
_OPENERS = frozenset(
    "than least to over under above below between of with worth employing having have employ at "
    "costing earning measuring weighing incomes about".split()
)
_DEFINED = regex(
    r"(?:\b(?:defined|counted|counts|classed|classified) as|\b(?:is|are) (?:called|deemed)|"
    r"\bis one (?:in|on) which)\b[^.;:!?,]{0,60}$"
)
_DEFINING = (" as ", " called ", " deemed ", " is one ")
_INCOME = regex(
    r"\b(?:of|on|with|have) (?:an? )?(?:\w+ )?(?:incomes?|salary|salaries|earnings) "
    r"(?:above|over|below|under|of more than)\s$"
)
_TOP = regex(r"\b[Tt]he (?:top|bottom|richest|poorest|wealthiest)\s$")
_MOST = regex(r"\s(?:most|least|richest|poorest|wealthiest|best|worst|lowest|highest|biggest)\b")


def is_attribute(text: str, start: int, end: int, unit: str | None, scaled: bool) -> bool:
    """Whether a measure describes a thing ("a 500g pack", "a 70-square-metre flat", "per 10
    grams") or a class ("homes of less than 30 square metres", "the top 1%")."""
    head = text[max(0, start - _NEAR) : start]
    if head.endswith((" per ", " every ", "= ", "±", "± ", "+/-", "+/- ")):
        return not is_for_one(text, start, end)
    if " error" in head and _MARGIN.search(head):
        return True
    if _EVEN_LINE.match(text, start):
        return True
    if unit == "percent" and (_is_slice(text, start, end) or _is_grade(text, head, end)):
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
    if unit in ("mile", "kilometre", "yard") and _WAY.match(text, end):
        return True
    if unit in ("mile", "kilometre") and _ZONE.match(text, end):
        return True
    if _EXTENT.match(text, end) or _TALL.match(text, start) or _WEIGHS.search(head):
        return True
    if _VESSEL.search(head) or (unit in _PACKED and _PRICED.search(head)):
        return True
    match = _SIZED.match(text, end)
    if match is None:
        return False
    near = text[end : match.end()].split()
    if _JOINED.match(text, start, end):
        return not any(word in figure_words("moved") for word in near)
    return any(word in figure_words("containers") for word in near)


_PACKED = frozenset(("kilogram", "litre", "pound", "ounce", "pint"))
"""Units that prices are told for: "£1.40 for 500g"."""


def is_sample(text: str, start: int, end: int) -> bool:
    """Whether the count says how many were asked: "a poll of 1,012 adults", "2,104 people
    surveyed"."""
    head = text[max(0, start - _NEAR) : start]
    return _SAMPLED.search(head) is not None or _ANSWERED.match(text, end) is not None


def is_of_a_group(text: str, start: int, end: int) -> bool:
    """Whether the count says out of how many places or bodies some are counted: "growth in four of
    the 12 districts", which is no figure of growth."""
    led = _SOME_OF.search(text[max(0, start - _NEAR) : start])
    return led is not None and _BODIES.match(text, end) is not None


def counts_in_a_group(text: str, end: int) -> bool:
    """Whether the count behind which the text goes on says how many of so many places or bodies:
    "four of the 12 districts reported growth"."""
    size = _OF_SO_MANY.match(text, end)
    return size is not None and _BODIES.match(text, size.end()) is not None


_OF_SO_MANY = regex(
    r"\sof\s(?:the|its|their)\s(?:[a-z]+\s)?(?:\d{1,3}|nine|ten|eleven|twelve)(?!\S)"
)
_SOME_OF = regex(
    r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|none|half|most|"
    r"many|all|each|several|some|any)\sof\s(?:the|its|their|those|these|Britain[’']s|America[’']s)\s(?:[a-z]+\s)?$",
    re.IGNORECASE,
)
_BODIES = regex(
    r"\s(?:[\w-]+\s){0,2}?(?:districts|regions|areas|states|counties|cities|towns|countries|nations|"
    r"economies|provinces|boroughs|territories|prefectures|cantons|members|sectors|industries|categories|"
    r"components|divisions|groups|authorities|boards|trusts|councils|constituencies|companies|firms|banks|"
    r"clubs|teams|airports|ports|markets)\b"
)


def _is_grade(text: str, head: str, end: int) -> bool:
    """Whether the percentage names a kind of goods ("5% broken rice") or a class of people
    ("candidates scored above 95 per cent")."""
    graded = _GRADE.match(text, end) or _GRADED_FE.match(text, end)
    if graded is not None:
        return True
    return head.endswith(_PAST) and _SCORING.search(head) is not None


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
    for word in _DEFINING:
        if word in head:
            return _DEFINED.search(head) is not None
    return False
