"""Home of the years as news writes them: 2024, FY25, 2024-25, fiscal 2025, "of last year"."""

import re
from dataclasses import replace

from verifier.language.times.calendars import Calendar, Moment, run_to, tidy
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import APOSTROPHES, Words
from verifier.language.times.words import COUNTED, MONTHS, ORDINALS
from verifier.lazy import regex
from verifier.model.period import Frequency, Period

_FISCAL_CODE = regex(r"fy(\d{2}|\d{4})?")
_DECADE = regex(r"((?:1[789]|20)\d)0s")
SCALES = frozenset({"%", "percent", "pc", "per", "percentage", "bps", "million", "billion",
                      "trillion", "m", "bn", "tn", "crore", "lakh"})  # fmt: skip


RUNNING = frozenset({"current", "running", "ongoing", "present", "new"})
"""What is said of the year that runs on the day of publication."""


def year_of(i: int, w: Words, calendar: Calendar) -> tuple[Moment, int] | None:
    """A year in any of its forms at `i`, fiscal ones included: 2024, FY25, 2024-25, fiscal 2025."""
    word = w.low[i]
    if word in ("fiscal", "financial", "fy", "calendar"):
        j = i + 2 if w.low[i + 1] == "year" else i + 1
        found = year_of(j, w, calendar) if w.low[j].isdecimal() else None
        if found is None and word == "fy" and (short := w.two_digits(j)) is not None:
            return Moment(Frequency.YEAR, 1, 2000 + short, fiscal=True), j + 1
        if found is None:
            return None
        moment, end = found
        return (moment if word == "calendar" else replace(moment, fiscal=True)), end
    code = _FISCAL_CODE.fullmatch(word)
    if code is not None and code[1]:
        year = int(code[1]) + (2000 if len(code[1]) == 2 else 0)
        if w.low[i + 1] in ("-", "–", "/") and w.two_digits(i + 2) == (year + 1) % 100:
            return _split(year, calendar), i + 3
        return Moment(Frequency.YEAR, 1, year, fiscal=True), i + 1
    if word == "year" and w.year(i + 1) is not None:
        return year_of(i + 1, w, calendar)
    year_found = w.year(i)
    if year_found is None:
        decade = _DECADE.fullmatch(word)
        if decade is None:
            return None
        return Moment(Frequency.YEAR, 1, int(decade[1]) * 10, span_years=10), i + 1
    if _is_of_prices(i, w):
        return None
    year = year_found
    if w.low[i + 1] in ("-", "–", "/") and w.glued(i + 1) and w.glued(i + 2):
        second, later = w.two_digits(i + 2), w.year(i + 2)
        if second == (year + 1) % 100 or (later == year + 1 and calendar.fiscal.first_month > 1):
            named = w.low[i + 3] in ("fiscal", "financial", "tax") and w.low[i + 4] == "year"
            return _split(year, calendar), i + 5 if named else i + 3
        if second is not None and second > year % 100 and not w.dash(i + 3):
            length = second - year % 100 + 1
            return Moment(Frequency.YEAR, 1, year, span_years=length), i + 3
        if later is not None and later > year:
            return Moment(Frequency.YEAR, 1, year, span_years=later - year + 1), i + 3
    if w.low[i + 1] in ("fiscal", "financial") and w.low[i + 2] == "year":
        return Moment(Frequency.YEAR, 1, year, fiscal=True), i + 3
    return Moment(Frequency.YEAR, 1, year), i + 1


def heads_a_list(i: int, w: Words) -> bool:
    """Whether the year at `i` is the first of those with which a sentence opens: "2014, 2015 and
    2016 brought", but not "2014 and 2016 people"."""
    while w.year(i) is not None and w.low[i + 1] in (",", "and"):
        i += 3 if w.reads(i + 1, ",", "and") else 2
    ends = w.low[i - 1] == "and" and w.year(i) is not None
    return ends and w.low[i + 1].isalpha() and w.low[i + 1] not in COUNTED


def _is_of_prices(i: int, w: Words) -> bool:
    """Whether the year at `i` is the one whose prices figures are told in, and no time of theirs:
    "at 2019 prices", "in 2017 dollars", but not "in 2021 prices rose"."""
    before, after = w.low[i - 1] if i else "", w.low[i + 1]
    if before in ("at", "constant", "chained", "fixed"):
        return after in _PRICES
    if before not in ("in", "of") or after not in _PRICES:
        return False
    return after != "prices" or w.low[i + 2] in ("", ",", ".", ";", ")", "the")


_PRICES = frozenset({"prices", "dollars", "pounds", "euros", "yen", "yuan", "rupees"})


def _split(start: int, calendar: Calendar) -> Moment:
    """The year written with both its years ("2024-25", "2024-2025"): two years where no fiscal year
    is known."""
    rule = calendar.fiscal
    if rule.first_month == 1:
        return Moment(Frequency.YEAR, 1, start, span_years=2)
    return Moment(Frequency.YEAR, 1, start + 1 if rule.named_by_end else start, fiscal=True)


def is_a_year_of_two(reading: Reading, w: Words) -> bool:
    """Whether a year is written with both its years where no fiscal year is known: "29 down on
    2024-25"."""
    period = reading.period
    two = period is not None and period.frequency is Frequency.YEAR and period.count == _BOTH
    return two and is_written_with_both(reading.start, w)


def is_written_with_both(j: int, w: Words) -> bool:
    """Whether a year at `j` is written with the one that it ends in: "2024-25"."""
    return w.year(j) is not None and w.low[j + 1] in _JOINTS and w.low[j + 2].isdecimal()


_BOTH, _JOINTS = 2, frozenset(("-", "–", "/"))


def _leads_to_a_figure(k: int, w: Words) -> bool:
    """Whether "to" is that of a move and ends no year: "from the first quarter of the year to
    464m", not "the year to 30 June"."""
    if w.low[k] != "to":
        return False
    if w.low[k + 1] in _MONEY or w.low[k + 2] in _MONEY:
        return True
    scaled = "." in w.low[k + 1] or "," in w.low[k + 1]
    return w.low[k + 1][:1].isdecimal() and scaled and w.low[k + 2] not in MONTHS


_MONEY = ("$", "£", "€", "¥", "₹")


def which_year(j: int, w: Words, calendar: Calendar) -> tuple[int | None, int, bool, int]:
    """The year that follows a month, quarter or half at `j`: year, end, fiscal, offset.

    "of last year", "2025", ", 2025", "this year", "of fiscal 2026", "of the year" (no year, but
    the words belong), "a year earlier" (one year before the latest).
    """
    nothing = (None, j, False, 0)
    k = j
    comma = w.low[k] == ","
    if comma or w.low[k] in ("of", "in"):
        k += 1
    joined = k > j
    if w.low[k] in APOSTROPHES and w.low[k] and (short := w.two_digits(k + 1)) is not None:
        return 2000 + short, k + 2, False, 0
    if w.dash(k) and w.glued(k) and w.year(k + 1) is not None:
        k += 1
    found = year_of(k, w, calendar)
    if found is not None and found[0].year is not None:
        moment, end = found
        if comma and w.low[end] in COUNTED:
            return nothing
        if w.low[end] in SCALES or (not joined and w.low[end] in COUNTED):
            return nothing
        if moment.fiscal or moment.span_years == 1:
            return moment.year, end, moment.fiscal, 0
        return nothing
    if comma:
        return nothing
    if joined and w.low[k] == "the":
        running = w.low[k + 1] in RUNNING
        first = k + 2 if running else k + 1
        fiscal = w.low[first] in ("fiscal", "financial")
        unit = first + 1 if fiscal or w.low[first] == "calendar" else first
        ends = w.low[unit + 1] in ("to", "before", "ended", "earlier")
        if w.low[unit] == "year" and (not ends or _leads_to_a_figure(unit + 1, w)):
            return None, unit + 1, fiscal, 0
        if fiscal and running:
            return None, unit, True, 0  # "the second quarter of the current fiscal"
    if joined and w.low[k] == "the" and w.low[k + 1] in ("previous", "last", "preceding"):
        fiscal = w.low[k + 2] in ("fiscal", "financial")
        if fiscal:
            end = k + 4 if w.low[k + 3] == "year" else k + 3
            return _now_fiscal(calendar) - 1, end, True, 0
    step = {"last": -1, "this": 0, "next": 1}.get(w.low[k])
    if step is not None:
        fiscal = w.low[k + 1] in ("fiscal", "financial")
        unit = k + 2 if fiscal else k + 1
        if w.low[unit] == "year":
            base = _now_fiscal(calendar) if fiscal else calendar.year
            return base + step, unit + 1, fiscal, 0
        if joined and w.low[k] != "next" and w.low[k + 1] in (".", ",", ";", ")", ""):
            return calendar.year + step, k + 1, False, 0  # "the first quarter of this."
        if fiscal:
            return _now_fiscal(calendar) + step, k + 2, True, 0
    if w.reads(j, "a", "year", "earlier") or w.reads(j, "a", "year", "ago"):
        return None, j + 3, False, -1
    counted = w.length(j)
    if counted is not None and counted[1] is Frequency.YEAR and w.low[counted[2]] == "ago":
        return None, counted[2] + 1, False, -counted[0]  # "in June three years ago"
    return nothing


def _now_fiscal(calendar: Calendar) -> int:
    """The name of the fiscal year that runs on the day of publication."""
    rule = calendar.fiscal
    begun = calendar.published.month >= rule.first_month
    start = calendar.year if begun else calendar.year - 1
    return start + 1 if rule.named_by_end and rule.first_month > 1 else start


def of_the_fiscal_year(
    i: int, j: int, place: int, months: int, w: Words, calendar: Calendar, skipped: int = 0
) -> Reading | None:
    """The first so many months of the running fiscal year, or those behind the first `skipped`,
    where the country's is known: "over the first seven months of the financial year"."""
    if w.low[j] not in ("of", "in") or w.low[j + 1] not in ("the", "this") or place < 0:
        return None
    running = w.low[j + 2] in RUNNING
    k = j + 3 if running else j + 2
    named = w.low[k + 1] == "year"
    if w.low[k] not in ("financial", "fiscal", "tax") or not (named or running):
        return None
    if calendar.fiscal.first_month == 1:
        return None

    def make(name: int) -> Period | None:
        start = calendar.fiscal_year(name).start
        first = Period.of(Frequency.MONTH, start)
        return run_to(first.shift(skipped + months - 1), months, Frequency.MONTH)

    return Reading(i, k + 1 + named, period=calendar.latest(make), ranged=True)


def of_the_year_begun(
    j: int, months: int, w: Words, calendar: Calendar
) -> tuple[Period, int] | None:
    """The first so many months of a year whose start the text tells behind `j`, and where that
    ends: "of the fiscal year that began on April 1", "of the season, which started in October"."""
    if w.low[j] not in ("of", "in") or w.low[j + 1] not in ("the", "this", "its", "their", "a"):
        return None
    k = next((n for n in range(j + 2, j + 5) if w.low[n] in _YEARS_BEGUN), None)
    if k is None:
        return None
    k += 2 if w.low[k + 1] == "," else 1
    if w.low[k] not in ("that", "which") or w.low[k + 1] not in _BEGAN:
        return None
    k += 3 if w.low[k + 2] in ("on", "in", "with", "from") else 2
    k += w.low[k][:1].isdecimal()
    month = MONTHS.get(w.low[k])
    if month is None:
        return None

    def make(name: int) -> Period | None:
        first = calendar.in_year(Moment(Frequency.MONTH, month), name)
        run = run_to(first.shift(months - 1), months, Frequency.MONTH) if first else None
        return run if run is not None and run.end < calendar.published else None

    period = calendar.latest(make)
    end = k + 2 if w.low[k + 1][:1].isdecimal() else k + 1
    return (period, end) if period is not None else None


_YEARS_BEGUN = frozenset({"year", "season", "campaign"})
_BEGAN = frozenset({"began", "begins", "started", "starts", "commenced", "opened", "runs"})


def part_of_the_fiscal_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A half or quarter of the running fiscal year where public money is told of, which counts from
    that of its country: "over the first half of the financial year, borrowing came to"; companies
    keep years of their own."""
    months = {"half": 6, "quarter": 3}.get(w.low[i + 1])
    place = ORDINALS.get(w.low[i], 0)
    if months is None or not 1 <= place <= _YEAR // months or calendar.company is not None:
        return None
    if not tells_of_public_money(i, w):
        return None
    return of_the_fiscal_year(i, i + 2, place, months, w, calendar, skipped=(place - 1) * months)


def tells_of_public_money(i: int, w: Words) -> bool:
    """Whether the words around word `i` are about what a government takes, spends or borrows."""
    start = w.starts[i]
    return _PUBLIC_MONEY.search(w.text, max(0, start - _NEAR), start + _NEAR) is not None


_YEAR, _NEAR = 12, 200
_PUBLIC_MONEY = regex(
    r"\b(?:government|public (?:sector|finances|spending|borrowing|debt)|treasury|chancellor|"
    r"finance minist(?:er|ry)|tax (?:receipts|revenues?|take)|(?:budget|fiscal|public) deficit|"
    r"(?:state|council) spending|borrowing|exchequer|central government)\b",
    re.IGNORECASE,
)


def fiscal_to(moment: Moment, calendar: Calendar) -> Period | None:
    """The months of a country's fiscal year up to one of them: "in the financial year to
    February"; None where that ends it or no such year is known."""
    last = calendar.resolve(moment) if moment.frequency is Frequency.MONTH else None
    if last is None or calendar.fiscal.first_month == 1:
        return None
    names = (last.end.year + one for one in (1, 0, -1))
    whole = next((y for n in names if (y := calendar.fiscal_year(n)).contains(last)), None)
    if whole is None or whole.end == last.end:
        return None
    return tidy(Period(Frequency.MONTH, whole.first, last.last))
