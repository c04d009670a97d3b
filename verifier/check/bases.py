"""Home of bases: what a move may be compared with where its text names nothing for it."""

import re

from verifier.language.measures.bank_rates import POLICY_RATE
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis, TimeKind
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.rule import Operation
from verifier.model.series import Nature, Series, Transformation

_ANNUALISERS = frozenset({"USA", "CAN", "JPN", "MEX"})
"""Where offices print quarterly growth at an annual rate."""


def may_be_annualised(series: Series) -> bool:
    """Whether quarterly growth of a measure is printed at an annual rate where it comes from."""
    return series.ref_area in _ANNUALISERS


_A_QUARTER = 3
"""Months: a rolling quarter or less is set against the one before as well as the year before."""


def bases_of(claim: Claim, forms: Forms, operation: Operation, period: Period) -> list[Basis]:
    """The basis shared with the figure told before or the headline one of the measure, then the
    other conventional ones."""
    series = forms.series
    if series.frequency is period.frequency is Frequency.DAY and period.count > 1:
        return [series.basis or Basis.PERIOD]  # a poll is set against the one before
    if series.frequency is period.frequency is Frequency.DAY and _ON_A_DAY.match(claim.clause.tail):
        return [Basis.PERIOD]
    if period.frequency is Frequency.YEAR or period.count > 1:
        if series.nature is Nature.STOCK and operation.name == "change" and period.count > 1:
            begun = _is_told_since_it_began(claim)  # "304,000 more since the turn of the year"
            return [Basis.PERIOD] if begun else [Basis.PERIOD, Basis.YEAR]
        short = period.frequency is Frequency.MONTH and period.count <= _A_QUARTER
        return [Basis.YEAR, Basis.PERIOD] if short else [Basis.YEAR]
    if _is_of_one_step(claim, series) or _is_one_decision(claim, forms, period):
        return [Basis.PERIOD]
    stands = series.nature is not Nature.FLOW  # what is sold in a week is set on a year ago as well
    if stands and series.frequency is Frequency.WEEK and is_of_the_week(claim):
        return [Basis.PERIOD]
    if series.nature is Nature.STOCK and series.frequency is Frequency.MONTH and _is_of_it(claim):
        return [Basis.PERIOD]
    traded = period.frequency is Frequency.DAY and forms.chosen.moves_daily
    moved = operation.name in ("change", "growth")  # what "doubled" did so over a longer time
    if traded and moved and claim.shared is None and _is_a_bound(claim):
        return [series.basis or Basis.PERIOD]  # "more than 7 basis points", as over a year any is
    stepped = (traded and series.nature is not Nature.RATE) or operation.name == "change"
    first = series.basis or (Basis.PERIOD if stepped else Basis.YEAR)
    if series.transformation is not Transformation.NONE and series.basis is None:
        first = Basis(series.transformation.value)
    first = claim.shared or first
    if first is Basis.YEAR and claim.shared is None and adds_to_a_stock(claim, series):
        first = Basis.PERIOD
    order = [first, *(b for b in (Basis.YEAR, Basis.PERIOD, Basis.ANNUALISED) if b != first)]
    if period.frequency is not Frequency.QUARTER or not may_be_annualised(series):
        order = [b for b in order if b is not Basis.ANNUALISED or b is first]
    return order


def _is_told_since_it_began(claim: Claim) -> bool:
    """Whether a move is told since the beginning of the time that it is of: "net debt has risen by
    £102bn since the financial year began"."""
    mention, clause = claim.clause.time.mention, claim.clause
    if mention is None or not clause.sentence.contains(mention.span):
        return False
    start = mention.span.start - clause.sentence.start
    return clause.sentence_text[start : start + len(_SINCE)].lower() == _SINCE


_SINCE = "since "


def _is_a_bound(claim: Claim) -> bool:
    quantity = claim.quantity
    return quantity is not None and quantity.bound in (Bound.OVER, Bound.AT_LEAST)


_ADDS = regex(
    r"(?:add(?:s|ed|ing)?|gain(?:s|ed|ing)?|los(?:es?|t|ing)|shed(?:s|ding)?|sign(?:s|ed|ing)|"
    r"recruit(?:s|ed|ing)?|hir(?:es?|ed|ing))",
    re.IGNORECASE,
)


def adds_to_a_stock(claim: Claim, series: Series) -> bool:
    """Whether a change is what came to a stock in the period itself: "it added 4.1m members"."""
    change = claim.clause.change
    if claim.operation != "change" or series.nature is not Nature.STOCK or change is None:
        return False
    return _ADDS.fullmatch(change.word) is not None


def averages_levels(claim: Claim) -> bool:
    """Whether an average of a stock is one of where it stood, "openings averaged 7.3m in 2025",
    and not of what came to it: "hiring averaged 104,000", "82,000 a month"."""
    clause = claim.clause
    if claim.basis is not None or clause.change is not None or claim.direction is not None:
        return False
    stepped = clause.figure is not None and clause.figure.per is not None
    return not stepped and _CAME.search(clause.before) is None


_CAME = regex(
    r"\b(?:hir(?:ing|es)|recruit\w*|creation|additions?|gains?|loss(?:es)?|growth|increases?|declines?|"
    r"rises?|falls?|moves?|changes?|payrolls?|flows?|inflows?|outflows?)\b",
    re.IGNORECASE,
)
"""What comes to a stock, or leaves it."""


def _is_of_one_step(claim: Claim, series: Series) -> bool:
    """Whether what a price or an index did is told of a single step by itself: "jumped 4.2% in
    February alone"; exports in May alone may stand beside those of the year so far."""
    told = claim.clause.time.mention
    if (
        told is None
        or told.kind is not TimeKind.POINT
        or series.transformation is not Transformation.NONE
    ):
        return False
    clause = claim.clause
    if series.nature not in (Nature.INDEX, Nature.PRICE):
        return False
    if not clause.sentence.contains(told.span):
        return False
    return _ALONE.match(clause.sentence_text, told.span.end - clause.sentence.start) is not None


_ALONE = regex(r"\s(?:alone|by itself|on its own)\b")


def is_of_the_week(claim: Claim) -> bool:
    """Whether a figure is told of the week that stands right behind it: "fell 0.3 points in the
    week", where what stands or costs so much has moved in that week."""
    return _IN_THE_WEEK.match(claim.clause.tail) is not None


def _is_of_it(claim: Claim) -> bool:
    """The same of the month: "loans shrank 0.2% in the month to €178bn"."""
    return _IN_THE_MONTH.match(claim.clause.tail) is not None


_ON_A_DAY = regex(
    r"\s(?:(?:on|in)\s)?(?:the\s(?:day|session)\s(?:before|earlier)|(?:the\s)?previous\s(?:day|session)|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri)day|yesterday|today)\b"
)
"""The day that a move is told of, right behind it: "having risen 2.1% the day before"."""
_IN_THE_WEEK = regex(r"\s(?:in|during|within)\s(?:the|a|one)\s(?:past\s|last\s)?week\b")
_IN_THE_MONTH = regex(r"\s(?:in|during|within|over)\s(?:the|a|one)\s(?:past\s|last\s)?month\b")


def _is_one_decision(claim: Claim, forms: Forms, period: Period) -> bool:
    """Whether a move of a policy rate is that of the one decision which the step brought: "it cut
    the rate by 25 basis points"; not all since a time: "it has cut by 75 basis points"."""
    change, clause = claim.clause.change, claim.clause
    if forms.series.indicator != POLICY_RATE or claim.operation != "change" or change is None:
        return False
    lead = clause.sentence_text[: max(0, change.span.start - clause.sentence.start)]
    if DECIDED.fullmatch(change.word) is None or _IN_ALL.search(lead):
        return False
    now, then = forms.level(period), forms.level(period.previous())
    return now is not None and then is not None and now[1].value != then[1].value


DECIDED = regex(
    r"(?:cuts?|cutting|trim(?:s|med|ming)?|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|reduc(?:es|ed|ing|tion)|"
    r"shav(?:es|ed|ing)|rais(?:es|ed|ing)|lift(?:s|ed|ing)?|hik(?:es?|ed|ing)|increas(?:es?|ed|ing))",
    re.IGNORECASE,
)
_IN_ALL = regex(
    r"\b(?:has|have|had|having|total|cumulative|combined|in all|since|over|years?|months|cuts)\b"
)
