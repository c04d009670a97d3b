"""Home of quarters told by their last day ("the fiscal third quarter, which ended Nov. 1") and of
years that only their use dates ("full-year guidance")."""

import re

from verifier.language.times.calendars import Calendar, run_to
from verifier.language.times.points import moment_at
from verifier.language.times.reading import Reading
from verifier.language.times.spans import which_fiscal
from verifier.language.times.tokens import Words
from verifier.language.times.words import ORDINALS
from verifier.language.times.years import tells_of_public_money, which_year
from verifier.lazy import regex
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency, Period

_ENDED = frozenset({"ended", "ending", "ends", "to", "closed"})
_PARTS = {"quarter": Frequency.QUARTER, "half": Frequency.HALF}
_AHEAD = regex(
    r"\b(?:forecasts?|guidance|outlook|expect\w*|will|targets?|sees|project\w*|predict\w*|"
    r"reckon\w*|"
    r"estimat\w*|goal|pegged|assum\w+)\b",
    re.IGNORECASE,
)
_FOR = frozenset({"for", "in", "over", "during"})
_WHOLE = frozenset({"full", "whole", "entire"})
_TOLD_BY = frozenset({"to", "of", "ended", "ending", "that", "before", "and"})
_REPORTED_WITHIN = 200
"""Days in which a company or office reports on the year that is over."""


def closing_quarter(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """A counted quarter or half with the day that ends it, whatever year it is counted in:
    "second quarter ended September 30", "fiscal third quarter, which ended Nov. 1"."""
    j = i + 1 if w.low[i] in ("fiscal", "financial") else i
    if w.low[j] in ORDINALS:
        j += 1
        if w.dash(j) or w.low[j] in ("fiscal", "financial"):
            j += 1
        if w.low[j] not in _PARTS:
            return None
        frequency = _PARTS[w.low[j]]
    elif w.low[j][:1] in ("q", "h") and len(w.low[j]) == 2:
        frequency = Frequency.QUARTER if w.low[j][0] == "q" else Frequency.HALF
    else:
        return None
    _, j, _, _ = which_year(j + 1, w, calendar)
    for word in (",", "which", "that", "("):
        if w.low[j] == word:
            j += 1
    if w.low[j] not in _ENDED:
        return None
    j += 2 if w.low[j + 1] in ("on", "in") else 1
    found = moment_at(j, w, calendar)
    if found is None or found[0].frequency not in (Frequency.DAY, Frequency.MONTH):
        return None
    last = calendar.resolve(found[0])
    period = run_to(last, 1, frequency) if last is not None else None
    return Reading(i, found[1], period=period, ranged=True) if period is not None else None


def full_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """ "Full-year", "the fiscal year" and "the full fiscal year" without a number: the running year
    where something is foreseen, else the last one that is over."""
    dashed = w.low[i] == "full" and w.dash(i + 1) and w.low[i + 2] == "year"
    whole = w.low[i] in _WHOLE and w.low[i + 1] in ("fiscal", "financial")
    unit = i + 2 if whole else i + 1
    led = w.low[unit] == "year" and w.low[i - 1] in ("the", "its") and w.low[i - 2] in _FOR
    if not (dashed or led):
        return _year_ahead(i, w, calendar) or _year_over(i, w, calendar)
    end = i + 3 if dashed else unit + 1
    if led and (w.reads(end, "so", "far") or w.reads(end, "to", "date")):
        return Reading(i, end + 2, period=which_fiscal(calendar), to_date=True)
    told_by = w.low[end] in _TOLD_BY and not w.reads(end, "to", "reach")
    if w.year(end) is not None or told_by or (dashed and not w.low[end].isalpha()):
        return None
    around = w.text[w.starts[max(0, i - 9)] : w.ends[min(w.size, i + 10) - 1]]
    if _AHEAD.search(around) is not None:
        now = which_fiscal(calendar)
        return Reading(i, end, period=now, future=True)
    last = _last_year_over(calendar, public=tells_of_public_money(i, w))
    if (calendar.published - last.end).days > _REPORTED_WITHIN:
        return Reading(i, end, TimeKind.RELEASE, fixed=True)
    return Reading(i, end, period=last)


def _last_year_over(calendar: Calendar, *, public: bool) -> Period:
    """The fiscal year that was over last; in a country whose companies keep years of their own, the
    calendar year where that is nearer: "full-year revenue" of a British grocer, in January."""
    running = which_fiscal(calendar)
    over = [calendar.fiscal_year(calendar.year + step) for step in (1, 0, -1, -2)]
    over = [year for year in over if year.end < running.start]
    if not public and calendar.company is None and calendar.fiscal.parts == "never":
        over.append(calendar.now(Frequency.YEAR).previous())
    return max(over, key=lambda year: year.end)


def _year_ahead(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The running year of what is foreseen: "we expect profit for the year of about £20m"."""
    if w.low[i] != "year" or not w.reads(i - 2, "for", "the") or w.low[i + 1] in _ENDED:
        return None
    before = w.text[w.starts[max(0, i - _FORESEEN)] : w.ends[i]]
    if w.low[i + 1] in ("before", "after", "that") or _FORESEES.search(before) is None:
        return None
    return Reading(i, i + 1, period=which_fiscal(calendar), future=True)


def _year_over(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The year just over, where a sentence opens with all of it, or tells what it came to: "For the
    year it shrank to $193.3 billion", "The year's total was 12.2pc up", said in February."""
    if w.low[i] != "year":
        return None
    owns = w.possessive(i + 1) and _is_summed(w.low[i + 3]) and w.low[i - 2] not in _ADDS
    if not owns and not (w.reads(i - 2, "for", "the") and w.opens(i - 2)):
        return None
    own = calendar.latest(calendar.fiscal_year) if calendar.company is not None else None
    last = own or calendar.now(Frequency.YEAR).previous()
    if w.low[i + 1] in _TOLD_BY | {"so", "through"}:
        return None
    near = (calendar.published - last.end).days <= _SUMMED_UP_WITHIN
    return Reading(i - 1 if owns else i, i + 1, period=last) if near else None


def _is_summed(noun: str) -> bool:
    """Whether a noun is of what a year adds up: its total or exports, but not its highs."""
    return noun in _SUMS or (noun.endswith("s") and noun not in _NO_SUMS)


_SUMS = frozenset(
    "total tally figure sum count haul toll output harvest deficit surplus shortfall gap profit "
    "loss revenue turnover trade bill".split()
)
_NO_SUMS = frozenset("highs lows peaks awards holidays results news finals less was".split())
_ADDS = frozenset("takes took taking brings brought bringing lifts lifted pushes pushed".split())
"""What leads to what a year that runs has come to: "took the year's total to three"."""


_SUMMED_UP_WITHIN = 100
"""Days in which a year just over is called the year; later it is the one that runs."""
_FORESEEN = 14
_FORESEES = regex(
    r"\b(?:forecasts?|guidance|outlook|expects?|sees|projects|predicts|pegged|assumes|target|goal)\b"
    r"[^.;]*$"
)
