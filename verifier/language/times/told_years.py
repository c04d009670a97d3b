"""Home of the year of a month that has none, where the sentence has told another month's year."""

from dataclasses import replace
from datetime import date

from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import ORDINALS
from verifier.language.times.year_meant import (
    as_the_extreme_of_a_year,
    in_the_year_opened,
    in_the_year_pointed_at,
)
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period

_NEWS = {Frequency.MONTH: 65, Frequency.QUARTER: 100}
"""Days: a month or quarter that ended no longer before publication is the one that copy tells of as
news, whatever year it has named before. Statistics of most kinds are out within two months."""
_CLOSING = frozenset((".", ",", ";", ")", ":", "", "and", "but", "—", "–"))
_BACK = frozenset({"from", "than", "against", "versus", "vs", "compared", "after"})
_BASES = frozenset({"since", "than", "from", "after", "before", "until", "above", "below", "over",
                    "against", "versus", "compared", "level", "levels"})  # fmt: skip
_WITHIN = 6
"""Words: so near before a time stands what makes it the base that something is set against."""


def in_year_told(
    reading: Reading, w: Words, before: Reading | None, told: list[TimeMention], published: date
) -> Reading:
    """A reading moved into the year that the sentence means, where its words have none.

    "That" points at the next such month after the time told last ("2% in May 2024 and 1.7% that
    September"). A month behind one whose year is told is the next one after it ("from $79 in
    January 2025 to $64 in May", told in August 2026), unless this year's is news and the other one
    not the very next, and the last one before it where something came "from" it ("$3,340 in July
    2025, up from $2,710 in January").
    `before` is the reading to the left, `told` all mentions to the left.
    """
    moment, period = reading.moment, reading.period
    if moment is None or period is None or moment.offset or period.count != 1:
        return reading
    if moment.year:
        short = reading.end - reading.start == 1 and w.low[reading.start] in ORDINALS
        listed = _listed_behind_a_year(reading, w, told) if short else None
        if listed is not None:
            return _moved(reading, listed)
        return (in_the_year_opened(reading, w, told, published) if short else None) or reading
    if w.low[reading.start - 1] == "that":
        return _that_one(reading, w, told)
    if (pointed := in_the_year_pointed_at(reading, w, told)) is not None:
        return pointed
    if w.low[reading.end - 1] == "months" and _is_of_another_year(period, told):
        return Reading(reading.start, reading.end, TimeKind.RELEASE, fixed=True)
    if before is None or moment.frequency not in _NEWS:
        return reading
    if (extreme := as_the_extreme_of_a_year(reading, w, told, published)) is not None:
        return extreme
    if (opened := in_the_year_opened(reading, w, told, published)) is not None:
        return opened
    between = w.low[before.end : reading.start]
    if (within := _of_the_part(period, before.period, between)) is not None:
        return _moved(reading, within)
    within = _behind_a_colon(reading, w, told) or _listed_behind_a_year(reading, w, told)
    if within is not None:
        return _moved(reading, within)
    if not _tells_a_year(before, w, "to" in between) or _is_aside(before, w):
        return reading
    then = before.period
    if then is None or then.frequency is not period.frequency or STOPS & set(between):
        return reading
    if period.start <= then.start or period.start.month == then.start.month:
        return reading
    if _BACK & set(between):
        return _moved(reading, _last_before(period, then))
    following = _next_after(period, then)
    recent = (published - period.end).days <= _NEWS[period.frequency]
    return reading if recent and following != then.shift(1) else _moved(reading, following)


def _is_of_another_year(part: Period, told: list[TimeMention]) -> bool:
    """Whether the final months of a year may be those of an older one, which alone is told before:
    "$780m in 2024, and in the final three months $199m"."""
    years = [t.period for t in told if t.period and t.period.frequency is Frequency.YEAR]
    return bool(years) and all(year.end.year < part.start.year for year in years)


def _of_the_part(period: Period, part: Period | None, between: list[str]) -> Period | None:
    """The month of a year, or of a part of one, that is told right before it: "in late 2023, in
    November", "in 2022, when it was 9.6% in October"; None for any other."""
    near = between in ([","], [",", "in"]) or (between[:2] == [",", "when"] and len(between) < _FAR)
    if part is None or not near or STOPS & set(between) or part.start.year != part.end.year:
        return None
    longer = part.frequency is Frequency.YEAR or part.count > 1
    moved = period.years_later(part.start.year - period.start.year)
    return moved if longer and period.count == 1 and part.contains(moved) else None


def _behind_a_colon(reading: Reading, w: Words, told: list[TimeMention]) -> Period | None:
    """The month of the year told before a colon that leads to it: "once in 2024 was it under
    target: in September"; None for any other."""
    colon = reading.start - 2 if w.low[reading.start - 1] == "in" else reading.start - 1
    if colon < 1 or w.low[colon] != ":" or reading.period is None:
        return None
    dated = next((t for t in reversed(told) if t.period is not None), None)
    if dated is None or dated.period is None or dated.kind is not TimeKind.POINT:
        return None
    between = [w.low[k] for k in range(colon) if w.starts[k] >= dated.span.end]
    moved = reading.period.years_later(dated.period.start.year - reading.period.start.year)
    whole = dated.period.frequency is Frequency.YEAR and dated.period.count == 1
    return moved if whole and STOPS.isdisjoint(between) else None


def _listed_behind_a_year(reading: Reading, w: Words, told: list[TimeMention]) -> Period | None:
    """The month or quarter of the year right before a colon that leads a list of them: "the mean in
    2025: 72 in the first quarter, 66 in the second"; None for any other, and behind another
    year."""
    marks = (k for k in range(reading.start - 1, 0, -1) if w.low[k] in STOPS or w.low[k] == ":")
    colon = next(marks, None)
    if colon is None or w.low[colon] != ":" or reading.period is None:
        return None
    plain = (t for t in told if t.kind is TimeKind.POINT)
    year = next((t.period for t in plain if t.span.end == w.ends[colon - 1]), None)
    whole = year is not None and year.frequency is Frequency.YEAR and year.count == 1
    if year is None or not whole:
        return None
    behind = (t.period for t in told if t.span.start > w.starts[colon])
    if not all(period is not None and year.contains(period) for period in behind):
        return None
    return reading.period.years_later(year.start.year - reading.period.start.year)


_FAR = 10
"""Words: so far behind "in 2022, when it was" its month may stand."""


def _moved(reading: Reading, period: Period) -> Reading:
    moment = reading.moment
    told = None if moment is None else replace(moment, year=period.start.year)
    return reading._replace(period=period, moment=told)


def _that_one(reading: Reading, w: Words, told: list[TimeMention]) -> Reading:
    period = reading.period
    if period is None or period.frequency is not Frequency.MONTH:
        return reading
    last = next((t.period for t in reversed(told) if t.period and t.kind is TimeKind.POINT), None)
    if last is None or last.start >= period.start or w.low[reading.end] not in _CLOSING:
        return reading
    return reading._replace(start=reading.start - 1, period=_next_after(period, last))


def _tells_a_year(one: Reading, w: Words, led_on: bool) -> bool:
    """Whether a month is told with its year, or took it from one told so, and is no base that
    something is set against ("since January 2025", "above its level of August 2019", "up 2% on May
    last year", "as in June 2025"), unless it is `led_on` from ("from 4% in May 2024 to")."""
    moment, period = one.moment, one.period
    if moment is None or period is None or period.count != 1 or one.kind is not TimeKind.POINT:
        return False
    lead = one.start - 2 if w.low[one.start - 1] == "the" else one.start - 1
    if "on" in (w.low[one.start], w.low[lead]) or _is_matched(one, w):
        return False
    bases = _BASES & set(w.low[max(0, one.start - _WITHIN) : one.start])
    return moment.year is not None and not (bases - {"from"} if led_on else bases)


def _is_matched(one: Reading, w: Words) -> bool:
    """Whether something is as it was then: "the same number as in June 2025", but not "as recently
    as in June 2025", which dates it."""
    k = one.start - 2 if w.low[one.start - 1] in ("in", "the") else one.start - 1
    return k > 0 and w.low[k] == "as" and w.low[k - 1] not in _DATED


_DATED = frozenset({"early", "late", "recently", "long", "soon", "just"})


def _is_aside(one: Reading, w: Words) -> bool:
    """Whether a time ends a relative clause between commas, and is not that of what goes on behind
    it: "inflation, which touched 9.1% in June 2022, bottomed out at 2.3% in April"."""
    if w.low[one.end] != ",":
        return False
    comma = next((k for k in range(one.start - 1, 0, -1) if w.low[k] == ","), None)
    return comma is not None and w.low[comma + 1] in _RELATIVE


_RELATIVE = frozenset({"which", "who", "whose", "where", "when", "after", "having"})


def _next_after(period: Period, then: Period) -> Period:
    """The first period of that name that begins with `then` or after it."""
    later = (period.years_later(n) for n in range(then.start.year - period.start.year, 2))
    return next(one for one in later if one.start >= then.start)


def _last_before(period: Period, then: Period) -> Period:
    """The last period of that name that begins before `then`."""
    one = period.years_later(then.start.year - period.start.year)
    return one if one.start < then.start else one.years_later(-1)
