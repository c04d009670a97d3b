"""Home of parts of a year that the year owns: "last year's third quarter", "2025's first half",
"last year's October figure"."""

from dataclasses import replace

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.names import of_moment
from verifier.language.times.points import is_date, month_at, part_of_year
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.language.times.words import MONTHS, ORDINALS, UNITS
from verifier.model.period import PER_YEAR, Frequency

_STEPS = {"last": -1, "this": 0}


def owned_part(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The month, quarter or half of a calendar year in front of it; None where a year owns nothing
    of the kind, as in "last year's profit", or its part has a year of its own."""
    word = w.low[i]
    if word in _STEPS and w.low[i + 1] == "year":
        year, j = calendar.year + _STEPS[word], i + 2
    elif (named := w.year(i)) is not None:
        year, j = named, i + 1
    else:
        return None
    if w.possessive(j):
        j += 2 if w.low[j + 1] == "s" else 1
    elif word == "last" and w.low[j] == "in" and w.low[j + 1] in MONTHS:
        j += 1  # "last year in October"
    else:
        return None
    part = part_of_year(j, w, calendar) or _month(j, w) or _part_alone(j, w)
    if part is None or part[0].year is not None or part[0].fiscal or part[0].offset:
        return None
    return of_moment(i, replace(part[0], year=year), part[1], calendar)


def _month(j: int, w: Words) -> tuple[Moment, int] | None:
    """The month named at word `j`, and where it ends; None for another word."""
    found = month_at(j, w) if w.low[j] in MONTHS and is_date(j, w) else None
    return (Moment(Frequency.MONTH, found[0]), found[1]) if found is not None else None


def _part_alone(j: int, w: Words) -> tuple[Moment, int] | None:
    """The quarter or half that an ordinal at word `j` is short for, behind one told before in its
    sentence, and where it ends: "£42m in the second quarter and £86m in last year's third"."""
    place = ORDINALS.get(w.low[j], 0)
    if place < 1 or w.low[j + 1] not in _CLOSING:
        return None
    for k in range(j - 1, max(0, j - _WITHIN), -1):
        if w.low[k] in (".", "!", "?") and not w.glued(k + 1):
            return None
        unit = UNITS.get(w.low[k]) if ORDINALS.get(w.low[k - 1], 0) > 0 else None
        told = unit.frequency if unit is not None else None
        if told is not None and told in _PARTS and place <= PER_YEAR[told]:
            return Moment(told, place), j + 1
    return None


_CLOSING = frozenset({".", ",", ";", ")", "", "and", "but"})
_WITHIN = 40
_PARTS = (Frequency.QUARTER, Frequency.HALF)
