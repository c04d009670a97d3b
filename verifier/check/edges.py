"""Home of the steps at the edge of a time: where a stock or rate stood when a year began, on the
last day of a month, or so many steps "ago", which may be counted from the day of the article."""

import re
from collections.abc import Iterator

from verifier.check.parts import is_told_of_its_end
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import TimeKind
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature

BEGINNING = regex(
    r"\b(?:start|beginning|turn|opening|outset) of\b|"
    r"\b(?:when|as)\b.*\b(?:began|begun|started|opened|dawned)\b",
    re.IGNORECASE,
)
_MIDDLE = regex(r"\bmid-|\bmiddle of\b", re.IGNORECASE)
_FIRST_DAY = regex(r"\b(?:1 January|January 1|1 Jan|beginning of)\b", re.IGNORECASE)
_AGO = regex(r"\bago$", re.IGNORECASE)


def at_an_edge(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The steps at the edge of a time that a level may be of beside the one that was read."""
    if claim.operation != "level" or claim.assertion != "value":
        return []
    found = [*_nearer_by_a_step(claim, period), *_last_step_of(claim, forms)]
    if forms.series.nature is not Nature.FLOW:
        back = _years_back(claim)
        days = (step.years_later(-back) for step in _with_its_day(claim, forms))
        found += [*_before_it_began(claim, forms, period), *_in_its_middle(claim, period), *days]
        found += _ends_of_a_season(claim, forms)
    return [one for one in dict.fromkeys(found) if one != period]


def _said(claim: Claim) -> str:
    """The words of the claim's time; empty where they stand in another sentence."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or not clause.sentence.contains(mention.span):
        return ""
    first, last = (one - clause.sentence.start for one in (mention.span.start, mention.span.end))
    return clause.sentence_text[first:last]


def _before_it_began(claim: Claim, forms: Forms, period: Period) -> Iterator[Period]:
    """The step before a time whose beginning is told: "reserves were $3bn at the start of the
    year" is where they stood at the end of December, or of the last quarter."""
    if period.count == 1 and period.frequency in PER_YEAR and BEGINNING.search(_said(claim)):
        before = period.previous()
        yield before
        step = Period.of(forms.series.frequency, before.end)
        if step.end == before.end and step != before:
            yield step


def _last_step_of(claim: Claim, forms: Forms) -> Iterator[Period]:
    """The last step of a time at the end of which a flow is told to have come to a figure: "having
    closed 2025 at 251.5 billion" is December's."""
    told, step = claim.clause.time.period, forms.series.frequency
    closed = told is not None and told.count == 1 and is_told_of_its_end(claim)
    if told is not None and closed and PER_YEAR.get(step, 0) > PER_YEAR.get(told.frequency, 99):
        yield Period.of(step, told.end)


def _ends_of_a_season(claim: Claim, forms: Forms) -> Iterator[Period]:
    """The quarters or halves that end in a season, of what is counted at their ends: "there were
    98,090 in the autumn of 2022" is where a stock stood at the end of September, too."""
    told, step = claim.clause.time.period, forms.series.frequency
    season = told is not None and told.frequency is Frequency.MONTH and told.count == _A_SEASON
    if told is None or not season or step not in (Frequency.QUARTER, Frequency.HALF):
        return
    if forms.series.nature is Nature.STOCK:
        ends = (Period.of(step, month.end) for month in told.steps())
        yield from (end for end in ends if told.start <= end.end <= told.end)


_A_SEASON = 3


def _in_its_middle(claim: Claim, period: Period) -> Iterator[Period]:
    """The two steps around the middle of a year: June or July for a rate "in mid-2023"."""
    if period.count > _SEVERAL and _MIDDLE.search(_said(claim)):
        middle = period.first + (period.count - 1) // 2
        yield from (Period(period.frequency, n, n) for n in (middle, middle + 1))


def _nearer_by_a_step(claim: Claim, period: Period) -> Iterator[Period]:
    """The step after one that is told as some steps ago: "three months ago" of October's news in
    November is July, or August."""
    mention = claim.clause.time.mention
    anaphor = mention.anaphor if mention is not None else None
    if anaphor is None or anaphor.steps > -_SEVERAL or period.frequency is not anaphor.frequency:
        return
    if _AGO.search(_said(claim)) is not None:
        yield period.shift(1)


_SEVERAL = 2


def _years_back(claim: Claim) -> int:
    """The years by which a figure's time is told to lie before the one beside it."""
    mention = claim.clause.time.mention
    anaphor = mention.anaphor if mention is not None else None
    yearly = anaphor is not None and anaphor.frequency is Frequency.YEAR
    return -anaphor.steps if anaphor is not None and yearly and anaphor.steps < 0 else 0


def _with_its_day(claim: Claim, forms: Forms) -> Iterator[Period]:
    """The steps that end or begin on a day which the figure's sentence names, or the week around
    it: "as of 31 March", "on January 1", "gas in storage as of Oct. 31"."""
    step = forms.series.frequency
    if step not in (*PER_YEAR, Frequency.WEEK) or forms.series.frequency is Frequency.DAY:
        return
    kinds = (TimeKind.RELEASE, TimeKind.POINT)
    for time in claim.clause.times:
        day = time.period
        if day is None or day.frequency is not Frequency.DAY or time.kind not in kinds:
            continue
        around = Period.of(step, day.start)
        if step is Frequency.WEEK or around.end == day.end:
            yield around
        elif around.start == day.start:
            yield around
            if _FIRST_DAY.search(forms.series.title) is None:
                yield around.previous()
