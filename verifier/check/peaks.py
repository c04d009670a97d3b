"""Home of peaks and troughs: at which step of a longer time a measure stood highest or lowest."""

import re
from functools import lru_cache

from verifier.check.days import is_told_on_its_day
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.extreme_names import BOTTOM, TOP
from verifier.model.forms import Forms
from verifier.model.level_verbs import STOOD
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Fit
from verifier.model.series import Nature, Series
from verifier.settings import Settings

_WORDS = rf"(?P<top>{TOP})|(?P<bottom>{BOTTOM})"
_HEDGE = r"(?:(?:just|about|around|nearly|almost|some|roughly|over|under|only|more than|a)\s){0,2}"
_WHOSE = r"(?:\b(?:its|their|the|an?|last|recent|earlier|previous|\d{4})|[’']s?)\s(?:[\w-]+\s)?"
_OF = regex(rf"{_WHOSE}(?:{_WORDS})\sof\s{_HEDGE}[$£€¥₹]?$", re.IGNORECASE)
_MOVED = regex(
    rf"\b(?:(?P<top>peaked|crested|topped out|maxed out)|(?P<bottom>troughed|bottomed out))\s"
    rf"(?:in\s[\w\s]{{1,20}}\s)?at\s{_HEDGE}[$£€¥₹]?$"
)
_WAS = regex(
    rf"\b(?:its|their|the)\s(?:{_WORDS})\s(?:in|of|for|during)\s[\w\s]{{1,20}}?\s"
    rf"{STOOD}\s{_HEDGE}[$£€¥₹]?$",
    re.IGNORECASE,
)
_FORMER = regex(
    r"(?:\b(?:its|their|the|our|an?)|[’']s?)\s(?:previous|former|old|earlier|prior|existing|standing|last)\s"
    rf"(?:all-time\s|annual\s|monthly\s|weekly\s|daily\s|quarterly\s)?(?:{_WORDS}|records?|bests?|worsts?)"
    r"(?:\s(?:highs?|lows?|marks?|levels?|times?|tally|total|figure))?"
    rf"(?:,?\s(?:of|{STOOD}|had\sstood\sat)|,)\s{_HEDGE}[$£€¥₹]?$",
    re.IGNORECASE,
)
"""What calls a figure the extreme that another one has outdone: "the old record of 4,197"."""
_AS = regex(
    r"\bas\s(?:(?P<top>high|much|many)|(?P<bottom>low|little|few))\sas\s[$£€¥₹]?$", re.IGNORECASE
)
"""What tells the extreme itself: "as low as 0.2% in the summer of 2020"."""
_FORMS = (_OF, _MOVED, _WAS, _AS)


def is_told_as_far_as(claim: Claim) -> bool:
    """Whether a figure is told as that up to which a measure went: "as little as $29.4 billion"."""
    clause = claim.clause
    lead = clause.lead
    return _AS.search(lead) is not None


_AT = regex(
    rf"\s(?:(?:[\w’'-]+\s){{0,6}}?at\s(?:the|its|their)\s)?(?:{_WORDS})"
    r"(?=\s(?:of|in|from|set|hit|reached|touched|a\syear|about\sa\syear)\b|[.,;](?!\d)|$)"
)
"""Behind a figure: "the $5.01 paid at the peak in June 2022", "the $5.01 high of"."""


_FROM_ONE = regex(
    r"\s(?:(?:above|below|beneath|from|off|short of|under|over|down on|up on|down from|up from)\s)"
    rf"(?:(?:its|their|the|an?|last)\s|[\w\s]{{1,15}}[’']s\s)(?:(?!of\b)[\w-]+\s){{0,3}}?(?:{_WORDS})\b"
)
"""Behind a move, the peak or trough that it is counted from: "11% below its record high"."""


def extreme_counted_from(claim: Claim) -> re.Match[str] | None:
    """What calls that which a move is counted from a peak or a trough; None for other claims."""
    behind = claim.clause.tail
    return _FROM_ONE.match(behind) if claim.operation in ("growth", "change") else None


def peak_told(claim: Claim, forms: Forms) -> Period | None:
    """The step of the time told at which a measure stood highest, where that is what a text tells,
    or lowest: "half of their peak of 1.3m in 2022", "the rate bottomed out at 3.4% in 2023".

    A rate that holds until the next decision stands at the start of the time where the last one
    before it left it. None elsewhere, for flows, which add up, and where the measure comes in no
    shorter steps.
    """
    period = claim.clause.time.period
    if claim.operation != "level" or claim.assertion != "value" or claim.clause.time.inherited:
        return None
    if period is None or forms.series.nature is Nature.FLOW or is_told_on_its_day(claim):
        return None
    values = forms.chosen.values
    found = extreme_told(claim)
    if found is None:
        return None
    if (about := _about_a_year_back(claim, period)) is not None:
        period = about
    elif period in values or _is_one_step(period, forms):
        return None
    within = [p for p in values if period.contains(p)]
    if not within:
        return None
    if forms.series.frequency is Frequency.DAY and forms.series.nature is Nature.RATE:
        held = [p for p in values if p.start < period.start]
        within += [max(held, key=lambda p: p.start)] if held else []
    low = found["bottom"] is not None
    return min(within, key=lambda p: values[p].value if low else -values[p].value)


def _about_a_year_back(claim: Claim, step: Period) -> Period | None:
    """The months around the one a year back, in which a peak lay that is told as one of a year ago:
    "It was 10.6% at its peak a year ago"; None for other times."""
    told = claim.clause.time.mention
    anaphor = told.anaphor if told is not None else None
    yearly = anaphor is not None and (anaphor.steps, anaphor.frequency) == (-1, Frequency.YEAR)
    if not yearly or step.frequency is not Frequency.MONTH or step.count > 1:
        return None
    return Period(step.frequency, step.first - _AROUND, step.last + _AROUND)


_AROUND = 3


def extreme_told(claim: Claim) -> re.Match[str] | None:
    """What calls a figure a peak or a trough."""
    clause = claim.clause
    lead = clause.lead
    return _extreme_in(lead) or _AT.match(clause.after)


@lru_cache(maxsize=1 << 6)
def _extreme_in(lead: str) -> re.Match[str] | None:
    """What calls the figure behind some words so; each series that it may be of asks for it."""
    found = (m for pattern in _FORMS if (m := pattern.search(lead)) is not None)
    return next(found, None)


@lru_cache(maxsize=1 << 6)
def _went(lead: str) -> tuple[re.Match[str] | None, bool]:
    """What tells that a measure went past a mark or to it, and whether past it."""
    past = _WENT_PAST.search(lead)
    return past or _WENT_TO.search(lead), past is not None


def reached_within(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The step of a season at which a price or rate stood highest or lowest, where a verb tells
    that it went so far: "in the summer of 2022, when diesel soared to 198.1p"; and that of up to a
    year where it went past a mark, "in the autumn of 2024 it briefly dipped under 2%"."""
    level = claim.operation == "level" and claim.assertion in ("value", "threshold")
    if not level or forms.series.nature is Nature.FLOW:
        return []
    clause = claim.clause
    lead = clause.lead
    found, past = _went(lead)
    if found is None:
        return []
    values = forms.chosen.values
    within = [p for p in values if period.contains(p) and p != period]
    if not 1 < len(within) <= (_A_YEAR if past else _A_SEASON):
        return []
    low = found["bottom"] is not None
    return [min(within, key=lambda p: values[p].value if low else -values[p].value)]


_A_SEASON, _A_YEAR = 3, 12
_WENT_PAST = regex(
    r"\b(?:(?P<top>(?:soar|climb|jump|surg|spik|rocket|leap|ris|r[io]se|shot|went|push|edg|creep|"
    r"crept|mov)\w*\s(?:[a-z]+\s)?(?:above|over|past|beyond)|topp(?:ed|ing)|exceed(?:ed|ing))|"
    r"(?P<bottom>(?:f[ae]ll|drop|sank|sunk|plung|slump|tumbl|crash|collaps|slid|slip|dip|went|edg)\w*"
    r"\s(?:[a-z]+\s)?(?:below|under|beneath)))\s(?:the\s)?[$£€¥₹]?$",
    re.IGNORECASE,
)
_WENT_TO = regex(
    rf"\b(?:(?P<top>(?:hit|hits|hitting|reached|reaching|touched|touching)|"
    r"(?:soar|climb|jump|surg|spik|rocket|leap|ris|r[io]se|shot|went|push)\w*\s(?:up\s)?to)|"
    r"(?P<bottom>(?:fell|drop|sank|plung|slump|tumbl|crash|collaps|slid|dip)\w*\s(?:down\s)?to))\s"
    rf"(?:(?:an?|the|its|their)\s(?:(?:all-time|new|fresh|record|then|peak)\s){{0,3}}"
    rf"(?:record|high|peak|low)?\s?(?:of\s)?|record\s)?{_HEDGE}[$£€¥₹]?$",
    re.IGNORECASE,
)


def is_an_undated_extreme(claim: Claim) -> bool:
    """Whether a level is called a peak or a trough with no time of its own, which the newest figure
    is not: "from its peak of 5.5%"; or what the one told before has outdone, with no time behind
    it: "2,140 in July, beating the old record of 2,090"."""
    time = claim.clause.time
    plain = claim.operation == "level" and claim.assertion == "value"
    if not plain:
        return False
    if former_extreme(claim) is not None:
        told = time.mention
        return told is None or time.inherited or told.span.start < claim.span.start
    return (time.period is None or time.inherited) and extreme_told(claim) is not None


def former_extreme(claim: Claim) -> re.Match[str] | None:
    """What calls a figure an extreme that another one has outdone, with "bottom" where it is a low;
    what is only called a best or a record is of either side."""
    start = claim.span.start - claim.clause.sentence.start
    return _FORMER.search(claim.clause.sentence_text, 0, max(0, start))


def is_told_of_when(claim: Claim) -> bool:
    """Whether a level stands behind "when", which points at a time told before it: "since the start
    of the year, when it bought 67.44 cents"."""
    before = claim.clause.lead
    return claim.operation == "level" and _WHEN.search(before) is not None


_WHEN = regex(
    r"\bsince\s[^.;]{2,60}\b(?:when|at which point|at which time)\s"
    r"(?:it|they|he|she|the\s[\w-]+|one\s\w+)\s"
    r"(?:[a-z]+\s){1,4}[$£€¥₹]?$"
)


def is_paid_in_a_week_of(claim: Claim, forms: Forms, period: Period, settings: Settings) -> bool:
    """Whether a price told of a longer time is that of one of its weeks, which is no error though
    the mean is another: "the $5.01 that motorists paid in June 2022"; not "averaged $5.01"."""
    quantity = claim.quantity
    priced = claim.operation == "level" and forms.series.nature is Nature.PRICE
    if not priced or quantity is None or _MEAN.search(claim.clause.sentence_text):
        return False
    for known in forms.levels if period.frequency is Frequency.MONTH else ():
        weekly = known.series.frequency is Frequency.WEEK and known.series.unit == quantity.unit
        within = [p for p in known.values if period.contains(p)] if weekly else []
        told = (quantity.agrees_with(known.values[p].value, 0.0, settings) for p in within)
        if any(fit is not Fit.NONE for fit in told):
            return True
    return False


_MEAN = regex(r"\b(?:averag\w+|mean)\b", re.IGNORECASE)


def extreme_within(claim: Claim, forms: Forms, period: Period) -> Period | None:
    """The step of a finer form at which a price that is told as a peak or trough of `period` stood
    highest or lowest: the week of the peak of a month, whose mean is another form; None where
    none is told, or no finer form is at hand."""
    found = extreme_told(claim)
    if found is None or claim.operation != "level":
        return None
    for known in forms.levels:
        within = [p for p in known.values if period.contains(p) and p != period]
        if within and known.series.nature is not Nature.FLOW:
            low = found["bottom"] is not None
            return min(within, key=lambda p: known.values[p].value * (1 if low else -1))
    return None


def may_lie_within_a_step(claim: Claim, series: Series) -> bool:
    """Whether a peak may be one of a day or an hour, which prices by the week or month have no
    record of: "oil bottomed out at $16 in April 2020"."""
    coarse = series.frequency is not Frequency.DAY
    quoted = series.nature in (Nature.PRICE, Nature.INDEX) and coarse
    if not quoted or claim.assertion != "value":
        return False
    clause = claim.clause
    lead = clause.lead
    told = extreme_told(claim) or (_WENT_TO.search(lead) if _is_a_season(claim) else None)
    return told is not None


def _is_a_season(claim: Claim) -> bool:
    """Whether a claim is told of a season, whose days may have seen more than its months."""
    period = claim.clause.time.period
    return (
        period is not None
        and period.frequency is Frequency.MONTH
        and period.count == _A_SEASON
        and claim.operation == "level"
    )


def _is_one_step(period: Period, forms: Forms) -> bool:
    """Whether a time holds no more than one figure."""
    same = period.count == 1 and period.frequency is forms.series.frequency
    return same or period.frequency is Frequency.DAY
