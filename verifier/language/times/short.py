"""Home of quarters and halves told by an ordinal alone beside another one, or together with it."""

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import ORDINALS
from verifier.language.times.years import which_year
from verifier.model.period import Frequency, Period


def shortened(i: int, ordinal: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """An ordinal alone behind another quarter, or before one: "5.4% in the first quarter, 5.2% in
    the second", "from 5.4% in the first to 5.2% in the second quarter"."""
    behind_a_figure = any(word[:1].isdecimal() for word in w.low[max(0, i - _FIGURE) : i - 2])
    apart = behind_a_figure or (is_of_growth(i, w) and w.low[i + 1] in _TOLD)
    opens = not apart and _opens_a_sentence(i, w)
    stops = 0
    for k in range(i - 2, max(0, i - _SHORTENED_WITHIN), -1):
        if w.low[k] in STOPS and not w.glued(k + 1):
            stops += 1
            if stops > (
                apart or opens
            ):  # "$3bn in the third quarter. That was up from $2bn in the"
                break
        of_months = _HALF_OR_QUARTER.get(w.low[k - 1]) if w.low[k] == "months" else None
        if of_months is not None and ORDINALS.get(w.low[k - 2], 0) > 0:
            first = ORDINALS[w.low[k - 2]]
            if not 0 < ordinal <= (2 if of_months is Frequency.HALF else 4):
                return None
            year, _, fiscal, offset = which_year(k + 1, w, calendar)
            if year is None:
                year = calendar.year_beside(Moment(of_months, first), Moment(of_months, ordinal))
            return Moment(of_months, ordinal, year, fiscal=fiscal, offset=offset), i + 1
        if w.low[k] in ("quarter", "half") and w.low[k - 3] == "since":
            continue  # "its slowest pace since the first quarter of 2023, after 5.3% in the first"
        led = w.low[k - 1] == "the" and w.low[k - 2] in ("in", "for", "over", "during")
        counted = ORDINALS.get(w.low[k - 1], 0) > 0
        counted = counted or (not opens and (w.low[k - 1] in _NAMED or led))
        if w.low[k] in ("quarter", "half") and counted:
            frequency = Frequency.QUARTER if w.low[k] == "quarter" else Frequency.HALF
            if not 0 < ordinal <= (4 if w.low[k] == "quarter" else 2):
                return None
            year, _, fiscal, offset = which_year(k + 1, w, calendar)
            told = ORDINALS.get(w.low[k - 1], 0)
            if year is None and told > 0:
                year = calendar.year_beside(Moment(frequency, told), Moment(frequency, ordinal))
            return Moment(frequency, ordinal, year, fiscal=fiscal, offset=offset), i + 1
    return _before_another(i, ordinal, w, calendar)


def _opens_a_sentence(i: int, w: Words) -> bool:
    """Whether the ordinal at `i` alone opens a sentence as the time of what it tells: "It grew by
    2.4% in the third quarter. In the second it had been 2%"."""
    opens = w.low[i - 1] == "the" and w.low[i - 2] in _WITHIN and w.low[i - 3] in STOPS
    return opens and i > _FIGURE and w.low[i + 1] in (",", "it", "they", "that")


_HALF_OR_QUARTER = {"six": Frequency.HALF, "three": Frequency.QUARTER}
"""Months of which the first are a part of the year: "43% in the first six months, 54% in the
second"."""


def _before_another(
    i: int, ordinal: int, w: Words, calendar: Calendar
) -> tuple[Moment, int] | None:
    """An ordinal alone before a later part of the year in the same sentence."""
    for k in range(i + 2, i + _AHEAD_WITHIN):
        if w.low[k] in STOPS and not w.glued(k + 1):
            return None
        later = ORDINALS.get(w.low[k - 1], 0) > ordinal > 0
        if w.low[k] in ("quarter", "half") and later:
            frequency = Frequency.QUARTER if w.low[k] == "quarter" else Frequency.HALF
            year, _, fiscal, offset = which_year(k + 1, w, calendar)
            return Moment(frequency, ordinal, year, fiscal=fiscal, offset=offset), i + 1
    return None


_AHEAD_WITHIN, _FIGURE = 16, 6


def of_a_year(
    i: int, end: int, ordinal: int, w: Words, calendar: Calendar
) -> tuple[Moment, int] | None:
    """An ordinal alone that a year owns, in a sentence on quarters or halves: "the last quarter
    with any was the third of 2024"; `end` is the word behind it."""
    year, behind, fiscal, offset = which_year(end, w, calendar)
    if year is None or w.low[end] != "of" or w.low[i - 1] != "the":
        return None
    if w.low[behind] not in CLOSING and w.low[behind] not in _WHEN:
        return None
    for k in range(i - 2, max(0, i - _SHORTENED_WITHIN), -1):
        if w.low[k] in STOPS and not w.glued(k + 1):
            return None
        frequency = _PARTS.get(w.low[k])
        of_something = w.low[k] == "half" and w.low[k + 1] == "of"  # "half of the vessels"
        if frequency is not None and not of_something:
            last = 2 if frequency is Frequency.HALF else 4
            place = last if ordinal < 0 else ordinal
            if not 0 < place <= last:
                return None
            return Moment(frequency, place, year, fiscal=fiscal, offset=offset), behind
    return None


_PARTS = {"quarter": Frequency.QUARTER, "quarters": Frequency.QUARTER, "half": Frequency.HALF}
_WHEN = frozenset({"when", "with", "at", "to", "than", "was", "were"})


def parts_joined(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """Neighbouring quarters or halves told together: "in the first and second quarters"."""
    count, k = 1, i
    while ORDINALS.get(w.low[k], 0) > 0 and w.low[k + 1] in ("and", ","):
        k += 2
        k += w.low[k] in ("and", "the")
        count += 1
    last = ORDINALS.get(w.low[k], 0)
    if count == 1 or last - ORDINALS[w.low[i]] != count - 1:
        return None
    if w.low[k + 1] not in ("quarters", "halves"):
        return None
    frequency = Frequency.QUARTER if w.low[k + 1] == "quarters" else Frequency.HALF
    year, end, fiscal, offset = which_year(k + 2, w, calendar)
    found = calendar.resolve(Moment(frequency, last, year, fiscal=fiscal, offset=offset))
    if found is None or found.frequency is not frequency:
        return None
    return Reading(i, end, period=Period(frequency, found.last - count + 1, found.last))


def is_of_growth(i: int, w: Words) -> bool:
    """Whether the ordinal at `i` tells when something moved or was counted: "growth in the second
    was cut to 0.2%"."""
    return w.low[i - 1] == "the" and w.low[i - 2] in _WITHIN and w.low[i - 3] in _MOVES


_MOVES = frozenset({"growth", "expansion", "contraction", "output", "rise", "fall", "increase",
                    "decline", "drop", "gain", "sales", "spending", "investment", "profit",
                    "revenue", "figure", "reading", "rate", "gdp", "that"})  # fmt: skip
_WITHIN = frozenset({"in", "for", "over", "during"})
_TOLD = frozenset({"was", "were", "had", "came", "has"})
"""What is said of the quarter named last: "growth in the second was cut to 0.2%"."""
CLOSING = frozenset((".", ",", ";", "(", ")", ":", "", "and", "but", "—", "–", "after", "from"))
_NAMED = frozenset({"last", "this", "previous", "preceding", "prior", "latest", "final", "closing"})
_SHORTENED_WITHIN = 45


def tells_a_figure(i: int, w: Words, sure: bool) -> bool:
    """Whether a figure, or what says it, stands at `i`: "it was $329m and in the fourth $194m"; a
    bare number only where the ordinal is `sure` to be one of a part of the year."""
    word = w.low[i]
    if word in _TELLING:
        return sure or word in _MONEY or word in ("it", "they")
    return word[:1].isdecimal() and (sure or w.low[i + 1] in _MEASURED)


_MONEY = frozenset("$£€")
_TELLING = frozenset(("it", "they", "was", "had", "saw", *_MONEY))
_MEASURED = frozenset(("%", "pc", "percent", "million", "billion", "m", "bn"))
