"""Home of running totals: what a flow had added up to by a time, "151 dead by the end of June"."""

import re
from collections.abc import Iterator

from verifier.check.seasons import fiscal_year
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series

_PERFECT = regex(r"\b(?:has|have|had)\b|['’]ve\b", re.IGNORECASE)
_SUMMED = regex(r"add|sum|total|mount", re.IGNORECASE)
_BY = regex(r"by\s", re.IGNORECASE)
_AT_THE_END = regex(
    r"(?:by\s|(?:at|as of|as at|up to|to)\s(?:the\s)?(?:end|close|last day)\sof\s|"
    r"(?:at|as of)\send-)",
    re.IGNORECASE,
)
_TO = regex(r"\b(?:up\s)?to\s$", re.IGNORECASE)
_TALLY = regex(r"\b(?:toll|tally|running total|death count|body count)\b", re.IGNORECASE)
_LED_TO = regex(
    r"\b(?:has|have|had|['’]ve)\s(?:\w+\s){0,2}(?!add|total|mount|amount|come)\w+\s(?:\w+ly\s)?(?:back\s)?to\s"
    r"(?:(?:a|an|the|just|only|about|some|nearly|almost|barely)\s){0,2}\W{0,3}\d",
    re.IGNORECASE,
)
"""What one figure of a step had moved to: no sum of a year, nor is an extreme told behind it."""
_HEAD = 200
_MOVES = ("growth", "change")


def year_by(claim: Claim, series: Series) -> Period | None:
    """The year up to a month by which a flow had added up: "by the end of May 1,457 had been
    hurt", "the road toll stood at 151 at the end of June"."""
    clause = claim.clause
    period = _end_told(claim, series, _BY)
    if period is not None and not _PERFECT.search(clause.sentence_text[:_HEAD]):
        period = None
    if period is None:
        period = _end_told(claim, series, _AT_THE_END)
        if period is not None and not _TALLY.search(clause.sentence_text[:_HEAD]):
            period = None
    moved = clause.change is not None and not _SUMMED.match(clause.change.word)
    if period is None or (moved and clause.near and clause.link == "to"):
        return None  # "had more than halved to $60.2 billion by June"
    if moved and clause.near and _is_set_on_a_step(claim, period):
        return None  # "hit $138bn in March; by May it had fallen by almost half"
    led = _LED_TO.search(clause.sentence_text, 0, _start(claim))
    if led is not None and (claim.assertion != "value" or _is_all_perfect(led, claim)):
        return None  # "By October they had slumped to $13bn, the least since 2022"
    return _of_the_calendar(period)


def _is_set_on_a_step(claim: Claim, period: Period) -> bool:
    """Whether a move is counted from another step like the one by which it had come about."""
    ref = claim.clause.baseline
    base = ref.period if ref is not None else None
    alike = base is not None and base.frequency is period.frequency and base.count == 1
    return alike and claim.operation in (*_MOVES, "multiple")


def _is_all_perfect(led: re.Match[str], claim: Claim) -> bool:
    """Whether nothing but the move of another figure tells in a sentence what had come about by its
    time: "By May exports had climbed to $4bn; the deficit, at $1bn, was no wider"."""
    text = claim.clause.sentence_text[:_HEAD]
    return len(_PERFECT.findall(text)) == len(_PERFECT.findall(led.group()))


def _start(claim: Claim) -> int:
    """Where the cue of a claim stands in its sentence."""
    return max(0, claim.clause.span.start - claim.clause.sentence.start)


def summed_by(claim: Claim, series: Series) -> Iterator[Period]:
    """The years up to a month at the end of which a figure is told of a flow, where it is not the
    figure of that month: that of the calendar ("exports had come to 3bn by June"), and that in
    which its country counts money."""
    if claim.assertion != "value" or claim.operation not in (None, "level", *_MOVES):
        return
    period = _end_told(claim, series, _AT_THE_END) or _counted_on(claim, series)
    if period is None:
        return
    yield _of_the_calendar(period)
    years = (fiscal_year(series, period.start.year - back) for back in (0, 1))
    year = next((y for y in years if y is not None and y.contains(period)), None)
    if year is not None:
        first = Period.of(period.frequency, year.start)
        yield Period.between(first, period)


def _end_told(claim: Claim, series: Series, words: re.Pattern[str]) -> Period | None:
    """The step within a year that some words tell as the end of a flow; None for other times."""
    clause, mention, period = claim.clause, claim.clause.time.mention, claim.clause.time.period
    if mention is None or series.accumulation != "period" or series.nature is not Nature.FLOW:
        return None
    period = _half_over(period) if period is not None else None
    if period is None or period.count > 1 or series.frequency is Frequency.YEAR:
        return None
    start = mention.span.start - clause.sentence.start
    lead = _TO.search(clause.sentence_text, 0, max(0, start))  # "outlays to the end of September"
    start = lead.start() if lead is not None else start
    told = 0 <= start < _HEAD and words.match(clause.sentence_text, start) is not None
    return period if told and period.frequency is not Frequency.YEAR else None


def _half_over(period: Period) -> Period:
    """The month by the end of which a year is half over, of the middle of one: "by the middle of
    last year"; any other time as it is."""
    months = period.frequency is Frequency.MONTH and period.start.year == period.end.year
    middle = months and (period.start.month, period.end.month) == _MIDDLE
    return Period.at(Frequency.MONTH, period.start.year, 6) if middle else period


_MIDDLE = (5, 8)
"""From May to August a year is in its middle."""


def _counted_on(claim: Claim, series: Series) -> Period | None:
    """The month up to which a figure is called the running total of its year: "earned $7.7bn in
    October, yet the running total is $65.2bn"; None for other figures."""
    period, before = claim.clause.time.period, claim.clause.before
    if series.nature is not Nature.FLOW or series.accumulation != "period" or period is None:
        return None
    if period.count > 1 or period.frequency in (Frequency.YEAR, Frequency.DAY, Frequency.WEEK):
        return None
    return period if _COUNTED_ON.search(before) is not None else None


_COUNTED_ON = regex(
    r"\b(?:(?:running|cumulative|rolling)\s(?:total|tally|sum|count|figure|amount)|"
    r"(?:total|tally|sum|count|haul|take|figure)\s(?:so\sfar\s)?(?:for|of|in)\s(?:the|this)\syear"
    r"(?:\sso\sfar)?|year[’']s\s(?:total|tally|sum|count|haul|take)|(?:total|tally|sum)\sso\sfar)"
    r"\s(?:(?:now|at|to|is|was|of|comes?|came|stands?|stood|reache[sd]|has|had|already|up|then|just|"
    r"over|about|nearly|almost|some|more|than|put|reached)\s){0,4}[$£€¥₹]?$",
    re.IGNORECASE,
)


def _of_the_calendar(period: Period) -> Period:
    first = Period.of(period.frequency, period.start.replace(month=1, day=1))
    return Period.between(first, period)
