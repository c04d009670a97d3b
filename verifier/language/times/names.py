"""Home of the names that are times only in the right company: 2024, Friday, summer, the 30th."""

from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.cuts import BEGAN, ENDED
from verifier.language.times.editions import names_a_contract, names_an_edition
from verifier.language.times.opened import goes_to_an_edge
from verifier.language.times.points import is_date, moment_at, month_at, month_or_day
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import DASHES, Words
from verifier.language.times.words import BRACKETS, COUNTED, DAYTIMES, HOLIDAYS, MONTHS, WEEKDAYS
from verifier.language.times.years import heads_a_list, year_of
from verifier.lazy import regex
from verifier.model.mention import Anaphor, TimeKind
from verifier.model.period import Frequency, Period

_SURE = frozenset({"in", "since", "during", "until", "till", "throughout", "by", "before", "after",
                   "early", "late", "mid", "circa", "year", "around"})  # fmt: skip
_LIKELY = frozenset({"of", "for", "from", "than", "through", "and", "or", "with", "against",
                     "years", "across", "versus", "vs", "between", "like", "over", "on", "whole",
                     "all"})  # fmt: skip
_OWNERS = frozenset({"s", "its", "their", "our", "the", "his", "her", "a", "this"})
_OPENED = frozenset({
    "was", "is", "saw", "had", "has", "will", "marked", "brought", "became", "ended", "began",
    "proved",
})  # fmt: skip
_UNITS = frozenset({"%", "percent", "percentage", "pc", "bps", "million", "billion", "points",
                    "trillion", "tonnes", "tons", "gwh", "mw", "twh", "km"})  # fmt: skip
_SIGNS = frozenset("$£€¥₹+#")
_ORDINAL_DAY = regex(r"(?:[12]?\d|3[01])(?:st|nd|rd|th)")
_BEFORE_DAYS = frozenset({"on", "until", "till", "by", "before", "after", "from", "since",
                          "through", "between"})  # fmt: skip


def year_at(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A year, run of years or decade that stands as a time and not as a count."""
    found = year_of(i, w, calendar)
    if found is None:
        return None
    moment, end = found
    if moment.year is None or w.low[end] in _UNITS or w.low[i - 1] in _SIGNS - {""}:
        return None
    plain = w.year(i) is not None and end == i + 1
    if plain and not _stands(i, w, calendar):
        return None
    if plain and (day := _iso_day(i, w, calendar)) is not None:
        return day
    period = calendar.resolve(moment)
    single = moment if moment.span_years == 1 else None
    future = moment.year > calendar.year
    ranged = moment.span_years > 2 and w.dash(i + 1)
    return Reading(i, end, period=period, moment=single, future=future, ranged=ranged)


def _iso_day(i: int, w: Words, calendar: Calendar) -> Reading | None:
    if not (w.dash(i + 1) and w.dash(i + 3)):
        return None
    month, day = w.two_digits(i + 2), w.two_digits(i + 4)
    if month is None or day is None:
        return None
    period = calendar.in_year(Moment(Frequency.DAY, month, day=day), int(w.low[i]))
    return Reading(i, i + 5, TimeKind.RELEASE, period) if period is not None else None


def _stands(i: int, w: Words, calendar: Calendar) -> bool:
    """Whether four digits are a year by what stands beside them."""
    year = w.year(i) or 0
    before, after = w.low[i - 1], w.low[i + 1]
    counts = after in COUNTED
    near = calendar.year - 60 <= year <= calendar.year + 30
    if w.glued(i) and w.dash(i - 1) and before and w.low[i - 2] in ("mid", "end"):
        return True
    late = before == "as" and w.low[i - 2] in ("recently", "late", "early")
    late = late or w.reads(i + 1, "as", "a", "whole")
    named = w.low[i - 4] in ("in", "of") and w.dash(i - 2)  # "in pre-pandemic 2019"
    if near and not counts and (late or (named and before.isalpha())):
        return True
    led = before == "to" and w.low[i - 2] in ("up", "back", "compared", "relative")
    if before in _SURE or led or w.reads(i - 3, "since", "at", "least"):
        return not (counts and not near)
    if w.possessive(i + 1) and w.low[i + 2] == "s":
        return True
    if w.dash(i + 1) and w.dash(i + 3) and w.two_digits(i + 2) is not None:
        return True
    if before == "to":
        return year >= calendar.year and not counts
    if before == "the" and w.low[i - 2] in _LIKELY | _SURE:
        return near and not counts
    if before in _LIKELY or (before == "." and w.low[i - 2] == "vs"):
        return near and not counts
    if before in _SIDES and (w.low[i - 2] in _PERCENT or after in _LEVELS):
        return near and not counts
    if before in _SIDES and w.low[i - 2][:1].isdecimal() and after in _ENDS:
        return calendar.year - 40 <= year < calendar.year
    if w.year(i - 2) is not None and before in (",", "and", "or", "to", "–", "/"):
        return not counts
    recent = calendar.year - 40 <= year <= calendar.year + 10
    if before.isalpha() and after in _ENDS and w.low[i - 2] in ("the", "a", "an"):
        described = w.low[i - 3] in _SURE | _LIKELY and before not in _PICKING
        return described and recent  # "in the miserable 2022", "after a record 2024"
    if before in _OWNERS:
        return recent and not counts and after.isalpha()
    if before == "(":
        return recent and (after in (")", ":", ",", ";", "-") or w.low[i + 2] in BRACKETS)
    if after == "(" and _is_told_in_brackets(i + 2, w):
        return near and calendar.year - 60 <= year <= calendar.year + 1
    if after == "," and (before in _CAME or w.low[i + 2] == "when"):
        return recent
    if before == "," and w.low[i - 2] in ("year", "season") and after in _ENDS:
        return recent
    if before in ("that", "but", "because", "while") and after in _OPENED:
        return recent
    if goes_to_an_edge(i, w):
        return recent
    if before in ("when", "as") and (after in BEGAN or after in ENDED):
        return recent
    if w.opens(i):
        return recent and (after in _OPENED or (after == ":" and i == 0) or heads_a_list(i, w))
    lately = calendar.year - 3 <= year <= calendar.year + 1
    return lately and not counts and after.isalpha() and w.capital(i - 1)


def _is_told_in_brackets(k: int, w: Words) -> bool:
    """Whether brackets that open before `k` hold one figure and end its part of a sentence: "behind
    2024 (1.17C) and 2023 (1.11C)", not "of whom 2014 (46%) were women"."""
    closed = next((n for n in range(k, k + _HELD) if w.low[n] == ")"), None)
    if closed is None or not any(w.low[n][:1].isdecimal() for n in range(k, closed)):
        return False
    return w.low[closed + 1] in _PARTED and w.year(k) is None


_HELD = 6
_PARTED = frozenset((",", ".", ";", "and", "or", "but", ")", ""))
_PICKING = frozenset("first last next other estimated remaining additional further some".split())
_SIDES = frozenset(("below", "above", "behind", "under", "over", "beneath"))
_PERCENT = frozenset(("%", "pc", "percent", "cent", "points", "third", "half", "quarter"))
_LEVELS = frozenset(("level", "levels", "average", "peak", "mark", "figure", "total"))
"""What a year is set apart from by, and what it has: "54 per cent below 1990 levels"."""
_ENDS = frozenset((".", ",", ";", ")", ""))
"""What stands behind a year that a number is set against: "39,309 below 2020."."""
_CAME = frozenset(("came", "comes", "enter", "arrived", "take"))
"""What brings a year on: "Then came 2022, when prices rose"."""


def month_named(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A month or a day after its month, where the name is meant as a month."""
    if not is_date(i, w):
        return None
    found = month_or_day(i, w, calendar)
    if found is None:
        if (bare := month_at(i, w)) is None:
            return None
        found = Moment(Frequency.MONTH, bare[0]), bare[1]
    if found[0].frequency is Frequency.MONTH and names_an_edition(i, *found, w, calendar):
        return Reading(i, found[1], TimeKind.RELEASE, fixed=True)
    if found[0].frequency is Frequency.MONTH and names_a_contract(i, found[1], w):
        return Reading(i, found[1], TimeKind.RELEASE, fixed=True)
    return of_moment(i, *found, calendar)


def of_moment(i: int, moment: Moment, end: int, calendar: Calendar) -> Reading | None:
    """The reading of a moment found at `i`; days are when something was said or done."""
    period = calendar.resolve(moment)
    if period is None and calendar.fiscal.parts == "untold":
        return _of_an_untold_year(i, moment, end, calendar)
    if period is None:
        return Reading(i, end, TimeKind.RELEASE, fixed=True) if moment.fiscal else None
    kind = TimeKind.RELEASE if moment.frequency is Frequency.DAY else TimeKind.POINT
    future = moment.year is not None and period.start > calendar.published
    return Reading(i, end, kind, period, moment, future=future)


def _of_an_untold_year(i: int, moment: Moment, end: int, calendar: Calendar) -> Reading | None:
    """A part of a fiscal year of which the text does not tell when it begins: the quarter that is
    reported is the newest one, another quarter lies so many before it, a half is left open."""
    reported = calendar.fiscal.reported
    quarter = moment.frequency is Frequency.QUARTER and reported > 0
    if quarter and moment.place == reported and not moment.offset:
        return Reading(i, end, TimeKind.RELEASE, fixed=True)
    back = (reported - moment.place) % 4
    if quarter and back and moment.year is None and not moment.offset:
        return Reading(i, end, anaphor=Anaphor(-back, Frequency.QUARTER))
    return Reading(i, end, TimeKind.POINT, fixed=True)


def weekday_at(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A weekday, with the date that may follow it: "Tuesday, Nov. 11"."""
    if not w.capital(i):
        return None
    end = i + 1
    if w.low[end] in DAYTIMES:
        end += 1
    j = end + 1 if w.low[end] == "," else end
    found = month_or_day(j, w, calendar) if w.low[j] in MONTHS else None
    if found is None and w.low[j][:1].isdecimal():
        found = moment_at(j, w, calendar)
    if found is not None and found[0].frequency is Frequency.DAY:
        return of_moment(i, *found, calendar)
    return Reading(i, end, TimeKind.RELEASE, calendar.weekday(WEEKDAYS[w.low[i]]))


def holiday_at(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A holiday by name, with its day where that is the same each year; "at Christmas" December."""
    if not w.capital(i) or (w.low[i] == "christmas" and w.low[i + 1] == "quarter"):
        return None  # "the Christmas quarter of last year"
    led = w.low[i - 1] in ("at", "last") or w.low[i - 2 : i] in _AS_OF
    if w.low[i] == "christmas" and led and not w.capital(i + 1):
        end = i + 1 + (w.year(i + 1) is not None)
        return of_moment(
            i, Moment(Frequency.MONTH, MONTHS["december"], w.year(i + 1)), end, calendar
        )
    for phrase, date in HOLIDAYS.get(w.low[i], ()):
        if _reads_name(i, phrase, w) and date is not None:
            day = Moment(Frequency.DAY, date[0], day=date[1])
            return of_moment(i, day, i + len(phrase), calendar)
        if _reads_name(i, phrase, w):
            return Reading(i, i + len(phrase), TimeKind.RELEASE, fixed=True)
    return None


_AS_OF = (["recently", "as"], ["late", "as"], ["lately", "as"])


def _reads_name(i: int, phrase: tuple[str, ...], w: Words) -> bool:
    same = (
        w.low[i + k] == word or (word == "'" and w.low[i + k] == "’")
        for k, word in enumerate(phrase)
    )
    return (
        all(same)
        and (len(phrase) == 1 or w.capital(i + len(phrase) - 1))
        and not (phrase == ("new", "year") and w.low[i + 2] in ("-", "'s"))
    )


def day_alone(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A day of the month without its month: "until the 30th"."""
    if w.low[i - 1] != "the" or w.low[i - 2] not in _BEFORE_DAYS:
        return None
    if _ORDINAL_DAY.fullmatch(w.low[i]) is None:
        return None
    after = w.low[i + 1]
    if after.isalpha() and after not in ("and", "when", "to", "that", "at", "as", "but", "with"):
        return None
    if after in DASHES and after:
        return None
    number = int(w.low[i][:-2])
    return Reading(i, i + 1, TimeKind.RELEASE, _latest_day(number, calendar))


def _latest_day(number: int, calendar: Calendar) -> Period | None:
    """The latest day of that number in its month; None where the calendar lacks it."""
    months = [calendar.now(Frequency.MONTH).shift(-back) for back in range(3)]
    for month in months:
        if number <= month.end.day:
            day = Period.of(Frequency.DAY, month.start.replace(day=number))
            if day.start <= calendar.published:
                return day
    return None


def numeric_date(i: int, w: Words) -> Reading | None:
    """Day, month and year in figures with slashes; the order of the first two is not guessed."""
    if not (w.reads(i + 1, "/") and w.reads(i + 3, "/") and len(w.low[i]) <= 2):
        return None
    if w.low[i + 2].isdecimal() and len(w.low[i + 2]) <= 2 and w.year(i + 4) is not None:
        return Reading(i, i + 5, TimeKind.RELEASE, fixed=True)
    return None
