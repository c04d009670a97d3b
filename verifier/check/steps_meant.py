"""Home of the steps that a longer time may mean for a measure, tried where it fails itself."""

import re
from collections.abc import Iterator
from datetime import date

from verifier.check.edges import at_an_edge
from verifier.check.peaks import reached_within
from verifier.check.resolve import newest
from verifier.check.running_totals import summed_by
from verifier.check.soundings import held_within, led_to_by_a_decision, left_by_a_decision
from verifier.check.steps_back import weeks_before
from verifier.check.steps_listed import added_up_over
from verifier.check.weeks import weeks_meant
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.hedge_words import HEDGE_OR_ARTICLE
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature


def steps_meant(claim: Claim, forms: Forms, period: Period, published: date) -> Iterator[Period]:
    """The weeks, soundings, sums of the year so far, extremes, months and quarters of a season,
    steps at the edge and months of last year that a time may mean, the likeliest first."""
    yield from weeks_meant(claim, forms, period)
    yield from _week_before_it(claim, period)
    yield from added_up_over(claim, forms)
    yield from held_within(claim, forms, period)
    yield from left_by_a_decision(claim, forms, period)
    yield from led_to_by_a_decision(claim, forms)
    yield from (total for total in summed_by(claim, forms.series) if total != period)
    yield from reached_within(claim, forms, period)
    yield from _window_of_months(claim, forms, period)
    yield from at_an_edge(claim, forms, period)
    yield from _months_of_a_season(claim, forms, period)
    yield from _months_alike(claim, forms, period)
    yield from _a_year_before(claim, forms, published)
    yield from _quarter_of_a_season(claim, forms, published)
    yield from _quarter_at_an_edge(claim, forms, period)
    yield from _the_year_closed(claim, forms, period)


def _week_before_it(claim: Claim, period: Period) -> list[Period]:
    """The week before one that is so many months back, as a month has four weeks or five."""
    time = claim.clause.time
    if time.period is not None or time.mention is None:
        return []
    return [period.shift(-1)] if weeks_before(time.mention, period) else []


def _the_year_closed(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The calendar year of which a December or last quarter is told, where its flow is told "over
    the year": "slid 20% over the year to $420bn and 30% in December"."""
    if forms.series.nature is not Nature.FLOW and not _is_a_rate_of_a_flow(forms):
        return []
    year = period.to(Frequency.YEAR)
    told = Period.of(Frequency.YEAR, period.end)
    if period.count != 1 or year is not None or period.end != told.end:
        return []
    behind = _OVER_THE_YEAR.match(claim.clause.after) is not None
    return [told] if behind or _OVER_IT_TO.search(claim.clause.before) else []


def _is_a_rate_of_a_flow(forms: Forms) -> bool:
    return any(known.series.nature is Nature.FLOW for known in forms.members)


_OVER_THE_YEAR = regex(r"\s(?:over|in|for|across)\sthe\s(?:whole\s|full\s)?year\b(?![’'])")
_OVER_IT_TO = regex(r"\d\S*(?:\sper\scent)?\sover\sthe\s(?:whole\s|full\s)?year,?\sto\s[$£€¥]?$")


def _months_of_a_season(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The months of a season or part of a year that its sentence names, where a rate or what stands
    comes by months: "the 9.1% expected in the summer" is that of June or July as well as the mean
    of three, "it was $35.15 last summer" the pay of August, "4% in early 2024" January's rate."""
    if claim.assertion != "value" or claim.operation not in ("level", "growth"):
        return []
    monthly = forms.series.frequency is Frequency.MONTH and period.count in (_A_SEASON, _A_PART)
    stands = claim.operation == "level" and forms.series.nature in _STANDING
    of_months = stands or forms.series.nature is Nature.RATE
    return list(period.steps()) if monthly and of_months and _names_a_season(claim) else []


def _names_a_season(claim: Claim) -> bool:
    """Whether the time of a claim is a season that its own sentence names."""
    return _SEASON.search(_words_of_its_time(claim)) is not None


def _words_of_its_time(claim: Claim) -> str:
    """The words of a claim's time; empty where they stand in another sentence."""
    mention, start = claim.clause.time.mention, claim.clause.sentence.start
    if mention is None or mention.span.start < start:
        return ""
    return claim.clause.sentence_text[mention.span.start - start : mention.span.end - start]


def _quarter_at_an_edge(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The first or last quarter of a year that is told by its start or end, of what comes by
    quarters: "the economy grew 0.7% at the start of 2025, after 0.1% at the end of 2024"."""
    quarterly = forms.series.frequency is Frequency.QUARTER
    if not quarterly or claim.assertion != "value" or period.count > 1:
        return []
    edge = _EDGE.search(_words_of_its_time(claim))
    if edge is None:
        return []
    first = edge["start"] is not None and period.frequency is Frequency.MONTH
    last = edge["start"] is None and period.frequency in (Frequency.MONTH, Frequency.YEAR)
    day = period.start if first else period.end
    return [Period.of(Frequency.QUARTER, day)] if first or last else []


_EDGE = regex(r"\b(?:(?P<start>start|beginning|turn)|end|close)\sof\s(?:the\syear|(?:19|20)\d\d)\b")


_A_SEASON, _A_PART = 3, 4
_STANDING = (Nature.STOCK, Nature.PRICE, Nature.INDEX)
_SEASON = regex(
    r"\b(?:spring|summer|autumn|winter|(?:early|late|mid|middle of|start of|beginning of)[\s-])\b",
    re.IGNORECASE,
)


def _months_alike(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The last month of a run at each of which a rate stood at one figure, that has no mean: "the
    3.8% that squeezed families from July to September"."""
    level = claim.operation == "level" and claim.assertion == "value"
    months = period.to(Frequency.MONTH) if forms.series.frequency is Frequency.MONTH else None
    if not level or months is None or months.count == 1 or forms.series.nature is not Nature.RATE:
        return []
    steps, values = list(months.steps()), forms.chosen.values
    known = {values[step].value if step in values else None for step in steps}
    return steps[-1:] if len(known) == 1 and None not in known else []


def _window_of_months(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The months of a quarter that is told by its months, where a rate of change comes by rolling
    months as well: "the economy grew 0.2% in the three months to June"."""
    mention, months = claim.clause.time.mention, period.to(Frequency.MONTH)
    if claim.operation != "growth" or mention is None or months is None or months == period:
        return []
    start = mention.span.start - claim.clause.sentence.start
    told = claim.clause.sentence_text[max(0, start) : start + len(mention.span)]
    dated = any(months in known.values for known in forms.members)
    return [months] if dated and start >= 0 and _IN_MONTHS.search(told) is not None else []


_IN_MONTHS = regex(r"\bmonths?\b", re.IGNORECASE)


def _a_year_before(claim: Claim, forms: Forms, published: date) -> list[Period]:
    """The step a year before that of the figure which a level of "last year" is set against: "10.5
    minutes in July, against 10.3 minutes last year" is that of July as well; the newest where the
    sentence names none."""
    clause, told = claim.clause, claim.clause.time.period
    if claim.operation != "level" or claim.assertion != "value" or told is None:
        return []
    if told.frequency is not Frequency.YEAR or told.count > 1 or clause.time.mention is None:
        return []
    step = forms.series.frequency
    lead = clause.lead
    behind = clause.tail
    told_so = _SET_AGAINST.search(lead) or _IT_WAS.fullmatch(lead)
    if not (told_so and _LAST_YEAR.match(behind)) and not _LAST_YEAR_IT_WAS.fullmatch(lead):
        return []
    if step not in PER_YEAR or step is Frequency.YEAR:
        return []
    before = _before_the_one_told(claim, forms, published)
    return [before] if before is not None and told.contains(before) else []


def _before_the_one_told(claim: Claim, forms: Forms, published: date) -> Period | None:
    """The step a year before that of the figure which stands before a level in its sentence, or
    before the newest where the sentence names no time; None where it names another kind."""
    clause, mention = claim.clause, claim.clause.time.mention
    before_it = [t for t in clause.times if t.span.end <= claim.span.start]
    times = [
        t.period for t in before_it if t.period and (mention is None or t.span != mention.span)
    ]
    named = [p for p in times if p.frequency is forms.series.frequency and p.count == 1]
    last = named[-1] if named else newest(forms, published) if not times else None
    return last.years_later(-1) if last is not None else None


def _quarter_of_a_season(claim: Claim, forms: Forms, published: date) -> list[Period]:
    """The quarter a year before that of the figure which a level of a season is set against, where
    the two share months: "£233m in the third quarter, against £246m last autumn"."""
    clause, told = claim.clause, claim.clause.time.period
    if claim.operation != "level" or claim.assertion != "value" or told is None:
        return []
    season = told.frequency is Frequency.MONTH and told.count == _A_SEASON
    if forms.series.frequency is not Frequency.QUARTER or not season:
        return []
    lead = clause.lead
    if not _names_a_season(claim) or _SET_AGAINST.search(lead) is None:
        return []
    before = _before_the_one_told(claim, forms, published)
    shares = before is not None and before.start <= told.end and told.start <= before.end
    return [before] if before is not None and shares else []


_SET_AGAINST = regex(
    r"\b(?:against|from|compare[ds]?\s(?:with|to)|versus|than|up\son|down\son)\s"
    rf"(?:{HEDGE_OR_ARTICLE}\s)*\Z"
)
_IT = (
    r"(?:it|they|that|this|there|(?:the\s|its\s|their\s)?(?:[a-z-]+\s){0,2}?[a-z-]+)\s"
    r"(?:was|were|had\sbeen|stood\sat|had\sstood\sat|came\sto)\s"
    r"(?:(?:just|only|about|around|some|nearly|almost|at)\s)*"
)
_IT_WAS = regex(rf"\W*{_IT}", re.IGNORECASE)
_LAST_YEAR_IT_WAS = regex(rf"\W*last\syear,?\s{_IT}", re.IGNORECASE)
"""A level told of "last year" in a sentence by itself: "Last year it was 6.3%"."""
_LAST_YEAR = regex(r"\s(?:[a-z]+\s){0,2}?(?:last|the\s(?:previous|prior))\syear\b(?![’'])")


def is_of_one_step(claim: Claim, forms: Forms, period: Period) -> bool:
    """Whether an average is told of a single figure of the series, which holds averages itself:
    "an average of £10.2bn a week" in figures by the month, "averaged 24,525" in those by season."""
    same = period.frequency is forms.series.frequency and period.count == 1
    same = same or (period in forms.chosen.values and forms.series.nature is Nature.RATE)
    return same and claim.basis is None and claim.clause.baseline is None
