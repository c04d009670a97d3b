"""What the steps of time of a series add to its score."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.midyear import mid_year_of
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature, Series
from verifier.model.weekdays import WEEKDAY
from verifier.model.year_parts import is_part_of_a_year
from verifier.reference.windows_titled import first_days_of

_SHORT = regex(
    r"\b(?:first|second|third|fourth|fifth|final|last|opening|closing)\s(?:(?:two|three|four|five|six|"
    r"seven|eight|nine|ten|\d{1,2})\s)?(?:week|days?|weekend|fortnight)s?\s(?:of|in)\s"
    r"|\b(?:in|over|during|for)\sthe\s(?:week|weekend|fortnight)\s(?:before|of|after|around|to|"
    r"ending|ended|that)\b"
    r"|\b(?:this|(?:in|over|during|for)\sthe)\s(?:past|latest|last|most\srecent)\s(?:week|fortnight)\b"
    rf"|\bon\s(?:the\s)?{WEEKDAY}\s(?:alone|of)\b"
    r"|\b(?:in|on)\s(?:a|one)\ssingle\sday\b"
    r"|\bweekly\s(?!(?:average|report|survey|bulletin)\b)",
    re.IGNORECASE,
)
_STEPS = {
    "year": Frequency.YEAR,
    "quarter": Frequency.QUARTER,
    "month": Frequency.MONTH,
    "week": Frequency.WEEK,
    "day": Frequency.DAY,
}
OF_A_STRETCH = -0.3
"""What it says against a series of months that a figure is told of days or a week."""
_SHORT_STEPS = (Frequency.DAY, Frequency.WEEK)
_TOLD_SO = regex(r"week|dail|day", re.IGNORECASE)


def is_of_a_stretch(clause: Clause) -> bool:
    """Whether the words tell a figure of a week or some days only: "in the second week of
    October", "over the past week", "on Friday alone", "weekly consumer prices"."""
    start = clause.piece.start - clause.sentence.start if clause.piece is not None else 0
    end = clause.piece.end - clause.sentence.start if clause.piece is not None else None
    return _tells_a_stretch(clause.sentence_text[start:end])


@lru_cache(maxsize=64)
def _tells_a_stretch(text: str) -> bool:
    return _SHORT.search(text) is not None


def first_days_told(clause: Clause) -> int | None:
    """The first days of a month that a figure is told of: 20 of "in the Jan. 1-20 period"; None
    where it is told of another time."""
    period = clause.time.period
    days = period is not None and period.frequency is Frequency.DAY and period.start.day == 1
    return period.count if days and period is not None and period.count > 1 else None


def of_the_first_days(days: int, one: Series) -> float:
    """What it says for a series that it counts just the first days of each month that a figure is
    told of, and against one that counts all of the month."""
    return IN_THE_DAYS if first_days_of(one.title) == days else -IN_THE_DAYS


IN_THE_DAYS = 0.2


def answers_a_stretch(one: Series) -> bool:
    """Whether a series comes in days or weeks, or is called by them ("average weekly pay")."""
    return one.frequency in _SHORT_STEPS or _TOLD_SO.search(one.title) is not None


def frequency(claim: Claim, one: Series) -> float:
    """Whether the series comes in steps that can answer for the claim's period."""
    clause = claim.clause
    if claim.assertion == "streak" and claim.quantity is not None:
        return 0.06 if _STEPS.get(claim.quantity.unit or "") is one.frequency else -0.12
    period = clause.time.period
    if period is None:
        return 0.03 if clause.day is not None and one.frequency is Frequency.DAY else 0.0
    wanted, given = period.frequency, one.frequency
    if _stood_on_a_day(clause, period):
        return 0.03 if given in _SHORT_STEPS else 0.0
    if wanted is given:
        summed = one.accumulation == "year_to_date" and _is_one_step(clause)
        return -0.05 if summed else 0.03
    if clause.time.to_date:
        return 0.0 if PER_YEAR.get(given, 99) > 1 else -0.1
    if wanted in PER_YEAR and given in PER_YEAR:
        step = Period.of(given, period.end)
        stands = one.nature is not Nature.FLOW and step.end == period.end
        if PER_YEAR[given] > PER_YEAR[wanted] or period.to(given) is not None or stands:
            return 0.0
        quarterly = given is Frequency.QUARTER and is_part_of_a_year(period)
        quarterly = quarterly and not (_is_past_a_break(clause) or _is_told_in_months(clause))
        if quarterly or mid_year_of(period, one) is not None:
            return 0.0
        return -0.05 if clause.time.inherited or _is_counted_back(clause, given) else -0.2
    if given is Frequency.DAY:
        return 0.0
    if wanted is Frequency.WEEK:
        return -0.05 if clause.time.inherited else -0.2
    return -0.05 if clause.time.inherited else -0.15


def _is_past_a_break(clause: Clause) -> bool:
    """Whether a time stands behind a figure and past a comma, where it may be that of something
    else: "fetched $960 million, a second decline after a peak in the spring"."""
    mention, start = clause.time.mention, clause.sentence.start
    if mention is None or not clause.sentence.contains(mention.span):
        return False
    between = clause.sentence_text[clause.span.end - start : max(0, mention.span.start - start)]
    return "," in between


def _is_told_in_months(clause: Clause) -> bool:
    """Whether a time is told as a count of months, and by no name: "in the three months to"."""
    mention, start = clause.time.mention, clause.sentence.start
    if mention is None or not clause.sentence.contains(mention.span):
        return False
    told = clause.sentence_text[mention.span.start - start : mention.span.end - start]
    return "month" in told.lower()


def _is_counted_back(clause: Clause, given: Frequency) -> bool:
    """Whether a time is told by its distance from another one, which may be a quarter as well:
    "781 million, down from 873 million a year earlier"."""
    mention = clause.time.mention
    steps = mention is not None and mention.anaphor is not None and mention.anaphor.steps
    return bool(steps) and given is Frequency.QUARTER


def _is_one_step(clause: Clause) -> bool:
    """Whether the words of a figure themselves tell it of one step, of which no sum of the year so
    far is the figure: "in November trade rose 4.1% and, for the year so far, 3.6%"."""
    time, period = clause.time, clause.time.period
    if period is None or time.inherited or time.to_date or time.mention is None:
        return False
    return period.count == 1 and clause.sentence.contains(time.mention.span)


_GIVEN_OUT = regex(
    r"\b(?:said|says|reported|announced|published|released|showed|issued|due|out|updated)\s"
    r"(?:(?:late|early|on|only)\s)*$",
    re.IGNORECASE,
)


def _stood_on_a_day(clause: Clause, carried: Period) -> bool:
    """Whether a sentence without another time says on which day, past the time carried over, its
    figure stood: "petrol stood at $3.12 a gallon on October 6", and not "it said on October 6"."""
    day, start = clause.day, clause.sentence.start
    if day is None or not clause.time.inherited or day.start <= carried.end:
        return False
    named = (time.span for time in clause.times if time.period == day)
    return any(
        _GIVEN_OUT.search(clause.sentence_text[: span.start - start]) is None for span in named
    )
