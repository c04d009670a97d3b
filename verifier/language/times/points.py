"""Home of the calendar's own names: months, quarters, halves, years and days."""

from dataclasses import replace

from verifier.language.moves.runs import counts_parts
from verifier.language.times.calendars import Calendar, Moment
from verifier.language.times.short import (
    CLOSING,
    is_of_growth,
    of_a_year,
    shortened,
    tells_a_figure,
)
from verifier.language.times.tokens import Words
from verifier.language.times.words import COUNTED, MONTHS, ORDINALS, SHORT_MONTHS
from verifier.language.times.year_meant import points_at_a_year
from verifier.language.times.years import SCALES, which_year, year_of
from verifier.lazy import regex
from verifier.model.period import Frequency

_DAY = regex(r"(\d{1,2})(st|nd|rd|th)?")
_CODE = regex(r"(?:([qh])([1-4])|([1-4])([qh]))(\d{2}|\d{4})?")
_BEFORE_DATES = frozenset(
    "in of for since from to through until till by than and last this next early late mid or "
    "during between on with against versus before after the s throughout over previous both "
    "earlier later end prior month / ( vs as below above finished closed ended".split()
)
_AFTER_MONTHS = frozenset(
    "data figures figure report sales retail reading inflation exports imports payrolls jobs "
    "quarter numbers survey estimate total trade record peak trough high low".split()
)
_PAST_VERBS = frozenset({"was", "were", "saw", "brought", "marked", "had", "got", "proved", "came",
                         "showed", "ended", "turned", "remains", "alone", "added",
                         "contributed", "accounted"})  # fmt: skip
_OF_MONTHS = frozenset("one when usually traditionally typically normally always often".split())
"""What goes on to tell of a month and not of a person: "June, one of the bigger months"."""
_BEFORE_PEOPLE = frozenset("and or with by to for from on than as".split())
_RESULTS = frozenset("profit profits sales revenue results earnings growth gdp figures numbers "
                     "margin margins".split())  # fmt: skip
_NAMES = frozenset({"may", "march", "mar", "april", "june", "august", "jan", "dec", "jun", "sep"})
_VERBS_TOO, _MADE = frozenset({"may", "march", "mar"}), frozenset("made make makes left".split())


def day_at(j: int, w: Words) -> tuple[int, int] | None:
    """A day of the month at `j` and where it ends."""
    match = _DAY.fullmatch(w.low[j])
    if match is None or not 1 <= int(match[1]) <= 31:
        return None
    return int(match[1]), j + 1


def month_at(i: int, w: Words) -> tuple[int, int] | None:
    """A month's name at `i`, its point included where the sentence goes on."""
    month = MONTHS.get(w.low[i])
    if month is None or not w.capital(i):
        return None
    j = i + 1
    if w.low[i] in SHORT_MONTHS and w.low[j] == "." and w.glued(j):
        goes_on = w.low[j + 1]
        if (
            goes_on[:1].isdecimal()
            or goes_on in (",", "-", "–", ")", "/")
            or (goes_on.isalpha() and not w.capital(j + 1))
        ):
            j += 1
    return month, j


def is_date(i: int, w: Words) -> bool:
    """Whether a month's name is meant as a month and not as a verb or a person."""
    word = w.low[i]
    if word not in _NAMES:
        return True
    before, after = w.low[i - 1], w.low[i + 1]
    name = w.capital(i + 1) and after.isalpha() and after not in MONTHS
    if name and not w.shouted(i + 1) and before in _BEFORE_PEOPLE:
        return False
    led = before in _BEFORE_DATES or w.reads(i - 2, "at", "least") or (before in _MADE and not name)
    amid = before == after == "," and {w.low[i - 2], w.low[i + 2]} <= MONTHS.keys()
    if before in MONTHS or led or amid or w.dash(i - 1) or w.heads(i):
        return True  # "in April, May, June and July", "made May the warmest"
    if (before == "that" or w.reads(i - 2, "month", ",")) and after in (".", ",", ";", ")"):
        return True  # "inflation peaked that June", "in its worst month, March, it lost"
    if after[:1].isdecimal() or w.possessive(i + 1) or w.dash(i + 1) or after in _AFTER_MONTHS:
        return True
    if before[:1].isdecimal() and day_at(i - 1, w) is not None:
        return True
    if (after == "." and w.low[i] in SHORT_MONTHS) or after in _PAST_VERBS:
        return True
    at = w.low[i + 2] == "at" and _SIGNED.match(w.low[i + 3]) is not None  # "May, at $4.48, was"
    told = after == "," and (at or w.low[i + 2] in ("when", "where"))  # "Take May, when sales rose"
    told = told or ("month" in w.low[max(0, i - _SUBJECT) : i - 1] and not name)
    listed = after == ":" and _SIGNED.match(w.low[i + 2]) is not None  # "May: -0.4%"
    listed = listed or (after == "year" and before in ("the", "a"))
    if listed or (told and before in _LEADS_TO) or (after in ("is", "has") and w.opens(i)):
        return True  # "the best month was June"
    tells = at or w.low[i + 2] in _OF_MONTHS or _tells_a_figure(i + 2, w)
    if after == "," and tells and (w.opens(i) or before == ":"):
        return True
    if before.isalpha() and w.low[i - 2] in ("a", "an") and w.low[i - 3] in _BEFORE_DATES:
        return True
    itself = w.low[i + 2 if after in ("on", "by") else i + 1] in ("its", "itself", "alone")
    return itself or (word not in _VERBS_TOO and after.isalpha() and not w.capital(i + 1))


_LEADS_TO, _SUBJECT = frozenset("is was be been came comes take takes remains remained".split()), 9
_SIGNED = regex(r"[$£€¥+−–\d-]")
_AS_SEEN = frozenset("seen put reported estimated given thought shown printed".split())
_PRINTED, _BESIDE = frozenset("first initially originally previously".split()), 5


def _tells_a_figure(i: int, w: Words) -> bool:
    """Whether words tell the figure of a month: "March, averaging 4.4C", "May, with 6", "August,
    first seen as a gain", or list more of them: "June, July and August"."""
    if (w.low[i] in _PRINTED and w.low[i + 1] in _AS_SEEN) or (w.low[i] in MONTHS and w.capital(i)):
        return True
    opens = w.low[i].endswith("ing") or w.low[i] in _PRINTED or w.low[i] == "with"
    return opens and any(w.low[k][:1].isdecimal() for k in range(i + 1, i + _BESIDE))


def month_or_day(i: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """A month, or the day that follows its name, with the year if there is one."""
    found = month_at(i, w)
    if found is None:
        return None
    month, j = found
    if w.low[j] in ("quarter", "half") or (w.dash(j) and w.low[j + 1] in ("quarter", "half")):
        unit = j if w.low[j] in ("quarter", "half") else j + 1
        year, end, fiscal, offset = which_year(unit + 1, w, calendar)
        if fiscal and year is not None:
            year = calendar.year_in_fiscal(year, month)
        frequency = Frequency.QUARTER if w.low[unit] == "quarter" else Frequency.HALF
        size = 3 if frequency is Frequency.QUARTER else 6
        if month % size:
            return None
        return Moment(frequency, month // size, year, by_months=True, offset=offset), end
    day = day_at(j, w)
    if day is not None and w.low[day[1]] not in SCALES and not _counts(j, i, w):
        year, end, _, offset = which_year(day[1], w, calendar)
        return Moment(Frequency.DAY, month, year, day=day[0], offset=offset), end
    if w.dash(j) and w.glued(j + 1) and (short := w.two_digits(j + 1)) is not None and short > 12:
        return Moment(Frequency.MONTH, month, 2000 + short), j + 2
    year, end, fiscal, offset = which_year(j, w, calendar)
    if fiscal and year is not None:
        year = calendar.year_in_fiscal(year, month)
    return Moment(Frequency.MONTH, month, year, offset=offset), end


def _counts(j: int, i: int, w: Words) -> bool:
    """Whether the number after a month counts something ("in November 12 people")."""
    after = w.low[j + 1]
    return after in COUNTED or (w.low[i - 1] == "in" and after.isalpha() and after not in MONTHS)


def day_and_month(i: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """A day before its month: 11 November, 11th of November 2025."""
    day = day_at(i, w)
    if day is None:
        return None
    j = day[1] + 1 if w.low[day[1]] == "of" and not w.low[i].isdecimal() else day[1]
    found = month_at(j, w)
    if found is None:
        return None
    year, end, _, offset = which_year(found[1], w, calendar)
    return Moment(Frequency.DAY, found[0], year, day=day[0], offset=offset), end


def part_of_year(i: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """A quarter or half of a year: third quarter, first-half, fiscal second quarter, Q3, 1H25."""
    code = _CODE.fullmatch(w.low[i])
    if code is not None:
        frequency = Frequency.QUARTER if "q" in (code[1], code[4]) else Frequency.HALF
        place = int(code[2] or code[3])
        if frequency is Frequency.HALF and place > 2:
            return None
        if code[5]:
            named = int(code[5]) + (2000 if len(code[5]) == 2 else 0)
            return Moment(frequency, place, named), i + 1
        year_or_none, end, fiscal, offset = which_year(i + 1, w, calendar)
        if frequency is Frequency.HALF and end == i + 1 and not _is_half(i, w):
            return None
        return Moment(frequency, place, year_or_none, fiscal=fiscal, offset=offset), end
    if w.low[i] == "quarter" and w.low[i - 1] in ("holiday", "festive", "golden", "christmas"):
        at_christmas, end, _, offset = which_year(i + 1, w, calendar)
        if end == i + 1 and w.low[i - 1] in ("golden", "christmas"):
            return None
        return Moment(Frequency.QUARTER, 4, at_christmas, offset=offset), end
    if w.low[i] == "quarter" and w.capital(i) and w.low[i + 1] in ("1", "2", "3", "4"):
        year_or_none, end, fiscal, offset = which_year(_past_brackets(i + 2, w), w, calendar)
        moment = Moment(Frequency.QUARTER, int(w.low[i + 1]), year_or_none, offset=offset)
        return moment, end
    j = i
    named_fiscal = w.low[j] == "fiscal"
    if named_fiscal:
        j += 1
        code = _CODE.fullmatch(w.low[j])
        if code is not None and (inner := part_of_year(j, w, calendar)) is not None:
            return replace(inner[0], fiscal=True), inner[1]
    ordinal = ORDINALS.get(w.low[j])
    if ordinal is None:
        return None
    one = w.low[j + 1] == "one"
    behind = j + 1 + one
    before = w.low[i - 3] if w.low[i - 2] == "in" else ""
    led = one or w.low[i - 2] in ("in", "for", "during")
    if w.low[i - 1] == "the" and (
        w.low[behind] in CLOSING
        or (before in (",", "and") and w.low[behind + (w.low[behind] == "by")][:1].isdecimal())
        or (led and (w.low[behind] == "to" or tells_a_figure(behind, w, one or is_of_growth(i, w))))
    ):
        short = shortened(j, ordinal, w, calendar)
        return (short[0], short[1] + one) if short is not None else None
    j += 1
    if w.low[j] in ("fiscal", "financial"):
        named_fiscal = True
        j += 1
    if w.dash(j):
        j += 1
    unit = _called_before(j, w) if w.reads(j, "one", "of") else w.low[j]
    if unit not in ("quarter", "half") or ordinal > (4 if unit == "quarter" else 2):
        return of_a_year(i, j, ordinal, w, calendar)
    if _in_a_row(j + 1, w) or counts_parts(w.text, w.starts[i], w.ends[i]):
        return None
    frequency = Frequency.QUARTER if unit == "quarter" else Frequency.HALF
    year, end, fiscal, offset = which_year(j + 1, w, calendar)
    if ordinal < 0:
        if w.low[i] == "last" and end == j + 1:
            return None
        ordinal = 4 if unit == "quarter" else 2
    of_what = end == j + 1 and w.low[end] == "of" and points_at_a_year(end, w) is None
    if of_what or w.low[j + 1] == "time" or w.reads(j + 1, "-", "point"):
        return None
    return Moment(frequency, ordinal, year, fiscal=named_fiscal or fiscal, offset=offset), end


def _called_before(j: int, w: Words) -> str:
    """The part of a year that "one" is short for: "the worst quarter is the first one of 2025"."""
    told = (w.low[k] for k in range(j - 2, max(0, j - _SHORT_FOR), -1) if w.year(j + 2) is not None)
    return next((word for word in told if word in ("quarter", "half")), "")


_SHORT_FOR = 16
"""Words: so far before "one" stands what it is short for."""


def _past_brackets(i: int, w: Words) -> int:
    """Behind the months in brackets at `i`: "Quarter 3 (July to Sept) 2025"."""
    if w.low[i] != "(":
        return i
    return next((k + 1 for k in range(i + 1, i + _IN_BRACKETS) if w.low[k] == ")"), i)


_IN_BRACKETS = 8


def _in_a_row(i: int, w: Words) -> bool:
    """Whether a run is counted: "the second quarter in succession"."""
    return any(w.reads(i, *words) for words in _IN_A_ROW)


_IN_A_ROW = tuple(
    told.split()
    for told in ("running", "straight", "in a row", "in succession", "on the trot", "on the bounce")
)
"""Words behind "the second quarter" that make it a run of quarters."""


def _is_half(i: int, w: Words) -> bool:
    """Whether "H2" is half a year, not hydrogen, and "H1" no visa."""
    visa = w.low[i + 1] in ("visa", "visas") or not w.low[i + 1].isalpha()
    told = w.low[i - 1] in _BEFORE_DATES or w.low[i + 1] in (*_RESULTS, ")", ":", ",")
    return told or (w.low[i][:2] == "h1" and not visa)


def _skip_the(i: int, w: Words) -> int:
    return i + 1 if w.low[i] == "the" else i


def moment_at(i: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """Any calendar name at `i`, the article before it included."""
    i = _skip_the(i, w)
    if w.low[i] in ("end", "mid") and w.dash(i + 1):
        i += 2
    elif w.reads(i, "end", "of"):
        i = _skip_the(i + 2, w)
    return (
        month_or_day(i, w, calendar)
        or day_and_month(i, w, calendar)
        or part_of_year(i, w, calendar)
        or year_of(i, w, calendar)
    )
