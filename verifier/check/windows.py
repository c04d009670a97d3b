"""Home of windows: the open span of time that a change is told over, and where it began."""

import re
from datetime import date

from verifier.check.days import quoted_day
from verifier.check.steps_back import step_back
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Anaphor, Basis, TimeMention
from verifier.model.percent import PERCENT
from verifier.model.period import Frequency, Period
from verifier.model.printed_money import MARK
from verifier.model.series import Series


def window_over(claim: Claim) -> TimeMention | None:
    """The open span of time that a change is told over: "over the past two years", "in five
    sessions"."""
    ref = claim.clause.baseline
    told = (claim.clause.time.mention, ref.mention if ref is not None else None)
    spans = (m for m in told if m is not None and m.window and not _is_averaged(claim, m))
    return next((m for m in spans if m.anaphor is None or m.anaphor == Anaphor()), None)


def is_set_against_the_run_before(claim: Claim) -> bool:
    """Whether all of an open span is compared with as many steps before it: "in a three-month
    comparison", "over the past three months it was lower than in the three before that"."""
    clause = claim.clause
    told, base = clause.time.mention, clause.baseline.mention if clause.baseline else None
    if told is None or not told.window or told.anaphor is not None or told.period is not None:
        return False
    if told.basis is Basis.PERIOD:
        return True
    before = base.anaphor if base is not None and base.window == told.window else None
    return before is not None and before.steps < 0


def left_over(claim: Claim) -> TimeMention | None:
    """The open span of time over which a level is told to have been left: "over the past year it
    has climbed from 3.2%"; None for other claims."""
    clause, time = claim.clause, claim.clause.time
    if claim.operation != "level" or clause.link != "from" or clause.change is None:
        return None
    if time.period is not None and not time.inherited:
        return None
    over = min(clause.times, key=lambda m: m.span.gap(claim.span), default=None)
    if over is None or not over.window or over.anaphor not in (None, Anaphor()):
        return None
    text, start = clause.sentence_text, clause.sentence.start
    if _MEASURED.search(text, 0, over.span.start - start):
        return None  # "Measured over a year, inflation eased to 3% from 3.3%"
    if over.span.end <= clause.change.span.start:
        between = text[over.span.end - start : clause.change.span.start - start]
        return over if _OVER_IT.fullmatch(between) else None
    between = text[claim.span.end - start : max(claim.span.end, over.span.start) - start]
    return over if _TO_NOW.fullmatch(between) else None


_MEASURED = regex(
    r"\b(?:measured|taken|reckoned|viewed|compared|counted)\s(?:(?:over|on|for)\s)?$", re.IGNORECASE
)
_OVER_IT = regex(r"(?:\salone)?,?(?:\s[^,;:.\d]{1,60})?\s")
"""From a span to the move over it: "Over the past year it has"; not "in the past two years: down".
"""
_TO_NOW = regex(r"(?:\sto\s(?:[a-z]+\s){0,2}\S*\d\S*(?:\s(?:per\s?cent|percent|[mb]illion))?)?,?\s")


def came_from(claim: Claim, last: Period | None) -> Period | None:
    """The step at which such a span began, counted from the one told of, or from the newest, the
    `last`; None for other claims."""
    over = left_over(claim)
    if last is None or over is None or not over.window:
        return None
    daily = last.frequency is Frequency.DAY
    told = claim.clause.day if daily else claim.clause.time.period
    alike = told is not None and (told.frequency, told.count) == (last.frequency, last.count)
    return step_back(told if told and alike else last, over.window, over.frequency)


def to_the_day(claim: Claim, last: Period | None, published: date) -> Period | None:
    """The step that was the newest one so many years before, for a time that is the day of the
    article that many years back and a measure that comes in longer steps: "a year ago we were at
    2.8%", said of a monthly rate on the day after its release; None for other claims."""
    told = claim.clause.time.period
    if last is not None and _is_a_year_before_what_is_not_out(claim, last):
        return last.years_later(-1)
    if last is None or told is None or told.frequency is not Frequency.DAY or told.count > 1:
        return None
    if last.frequency in (Frequency.DAY, Frequency.WEEK) or claim.clause.time.inherited:
        return None
    years = published.year - told.start.year
    if years < 1 or Period.of(Frequency.DAY, published).years_later(-years) != told:
        return None
    return last.years_later(-years)


def _is_a_year_before_what_is_not_out(claim: Claim, last: Period) -> bool:
    """Whether a figure by the week is told of a year before a week that the newest one does not
    reach, so that it is of a year before that: "This week: ... Stores are 82% full, lower than a
    year ago: it was 96% then"."""
    time, told = claim.clause.time, claim.clause.time.mention
    if last.frequency is not Frequency.WEEK or told is None or told.anaphor is None:
        return False
    if time.period is None or time.period.frequency is not Frequency.WEEK:
        return False
    start = claim.clause.sentence.start
    said = claim.clause.sentence_text[max(0, told.span.start - start) : told.span.end - start]
    yearly = told.anaphor.frequency is Frequency.YEAR and told.anaphor.steps == -1
    yearly = yearly and said.endswith(("ago", "earlier", "before"))  # no "same week of last year"
    return yearly and time.period.years_later(1).start > last.end


def _is_averaged(claim: Claim, span: TimeMention) -> bool:
    """Whether a span belongs to the measure, or to a count of moves beside the figure: "the
    four-week average edged up by 750"; "fell 4.1%, its fifth decline in six sessions"."""
    start = claim.clause.sentence.start
    if claim.operation not in ("growth", "change"):
        return False
    text, place = claim.clause.sentence_text, max(0, span.span.start - start)
    if is_set_against_the_run_before(claim):
        return True
    if _SUMMED.search(text, place, max(0, claim.span.start - start)):
        return True
    if _COUNTED.search(text, max(0, place - _NEAR), place):
        return True
    return _AVERAGE.match(text, max(0, span.span.end - start)) is not None


_SUMMED = regex(
    r"\b(?:stands?|stood|is|was|were|came|comes|amount(?:s|ed)?|total(?:s|led|ed)?)\s(?:(?:at|to)\s)?"
    rf"{MARK}?\d[\d.,]*\b(?!\s?(?:%|pc\b|per ?cent|percent))"
)
"""What is told of a span as its sum: "over eight months the total stands at 12.98m, up 3%"."""
_NEAR = 40
_COUNTED = regex(
    r"\b(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))\s"
    r"(?:(?:straight|daily|weekly|monthly)\s)?[a-z]+\s$",
    re.IGNORECASE,
)
_AVERAGE = regex(r"[\s-](?:moving |rolling |trailing )?(?:average|mean)\b", re.IGNORECASE)


def sessions_back(claim: Claim, period: Period, window: TimeMention, forms: Forms) -> list[Period]:
    """The trading day so many sessions before, or as many days of the calendar where the words
    count whole weeks of these ("in seven days"); nothing where days are not those of a market."""
    if window.window is None or Frequency.DAY not in (period.frequency, window.frequency):
        return []
    days = sorted(p.last for p in forms.chosen.values if p.frequency is Frequency.DAY)
    before = [day for day in days if day < period.first]
    if period.frequency is not window.frequency or len(before) < window.window:
        return []
    sessions = Period(Frequency.DAY, before[-window.window], before[-window.window])
    start = claim.clause.sentence.start
    said = claim.clause.sentence_text[max(0, window.span.start - start) : window.span.end - start]
    if window.window % _WEEK or not said.endswith("days") or _SESSIONS.search(said):
        return [sessions]
    return [quoted_day(forms, period.shift(-window.window)), sessions]


_WEEK = 7
_SESSIONS = regex(r"\b(?:trading|working|business|market)\b", re.IGNORECASE)


def spread_over_years(claim: Claim, period: Period, baseline: Period) -> bool:
    """Whether a growth rate is that of each year of several: "grew by an average of 4% a year
    between 2019 and 2024", "at a compound annual rate of 4% since 2019"."""
    years = (period.start - baseline.start).days / _YEAR
    if claim.operation != "growth" or years < _SEVERAL:
        return False
    clause = claim.clause
    return _A_YEAR.match(clause.after) is not None or _YEARLY.search(clause.before) is not None


_YEAR, _SEVERAL = 365, 1.5
_A_YEAR = regex(
    rf"\s(?:(?:a|per|each|every)\syear\b(?!\s{AGO})|annually\b|per annum\b|"
    r"on average (?:a|each|every) year\b)",
    re.IGNORECASE,
)
_YEARLY = regex(
    r"\b(?:compound(?:ed)?(?:\s(?:average|annual))*|(?:average|mean)\s(?:annual|yearly)|"
    r"(?:annual|yearly)\saverage|annuali[sz]ed)\b[^,;.\d]{0,40}$|"
    r"\b(?:compound(?:ed)?\s(?:average\s)?annual|(?:average|mean)\s(?:annual|yearly))\s"
    r"(?:rate\sof\s)?(?:growth|increase|rise|decline|decrease|fall|change)\b[^,;.]{0,90}$",
    re.IGNORECASE,
)


_BY_THE_MONTH = regex(
    r"\s(?:(?:lower|higher|less|more|up|down|cheaper|dearer)\s)?(?:month[- ](?:on|over)[- ]month|"
    r"(?:on|over)\sthe\s(?:previous\s)?month)\b",
    re.IGNORECASE,
)


def moves_by_the_month(claim: Claim, series: Series) -> bool:
    """Whether a monthly measure is told by its move in a month, in what goes on about a longer
    span, whose last month is meant: "in the third quarter ... Homes fell 0.3% month on month"; or
    beside one of a year: "rose 14.1% in the month and 3.6% in the year to December"."""
    if series.frequency is not Frequency.MONTH:
        return False
    if claim.clause.time.inherited:
        return _BY_THE_MONTH.match(claim.clause.after) is not None
    return _IN_THE_MONTH.match(claim.clause.after) is not None


_IN_THE_MONTH = regex(
    rf"\s(?:in|on|over)\sthe\smonth(?:,?\s(?:and|but)(?:\s[a-z]+){{0,2}}\s(?:by\s)?\d[\d.]*\s?{PERCENT}\s"
    r"(?:in|over)\sthe\s(?:year|12\smonths|twelve\smonths)\sto\b)"
)
