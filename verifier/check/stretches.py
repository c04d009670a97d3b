"""Home of stretches: what a move over several steps is measured between."""

import re

from verifier.check.parts import FROM_TO
from verifier.check.windows import spread_over_years, window_over
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature, Transformation

_MOVES = ("growth", "change", "multiple")
_OF_ONE_MOVE = ("value", "rank")
"""What is said of a single move, whose ends are those of the stretch that is named."""


def from_end_to_end(
    claim: Claim, forms: Forms, operation: Operation, period: Period
) -> list[Frame]:
    """What a measure did from the first to the last step of a stretch that is told by both:
    "between March and October rents rose by £56"."""
    moves = operation.name in _MOVES and claim.assertion in _OF_ONE_MOVE
    plain = forms.series.transformation is Transformation.NONE
    if not moves or not plain or period.count == 1 or not _is_told_by_its_ends(claim):
        return []
    return [Frame(period.final, Period(period.frequency, period.first, period.first), None)]


def over_long(claim: Claim, operation: Operation, period: Period) -> list[Frame]:
    """What a measure did over a stretch of more than a year, whose sum overlaps with the one of a
    year before: from end to end ("between September 2022 and January 2026"), or over so many years
    from the one before them ("in the five years to 2024"); nothing for other times."""
    if operation.name not in _MOVES or claim.assertion not in _OF_ONE_MOVE:
        return []
    first = Period(period.frequency, period.first, period.first)
    ends = _is_told_by_its_ends(claim)
    if period.frequency is not Frequency.YEAR:
        long = period.count > PER_YEAR.get(period.frequency, period.count)
        return [_over(claim, period.final, first)] if long and ends else []
    if period.count == 1:
        return []
    if ends:
        return [_over(claim, period.final, first)]
    if _SO_MANY_YEARS.search(_told(claim)) is None:
        return []
    return [_over(claim, period.final, first.previous())]


def over_its_months(
    claim: Claim, forms: Forms, operation: Operation, period: Period
) -> list[Frame]:
    """What a price, stock or index did over so many months up to one, from the month before them,
    beside what they were against those of a year before: "in the six months to April, copper rose
    11.2%"; nothing for sums and for other times."""
    series = forms.series
    standing = series.nature in (Nature.PRICE, Nature.STOCK, Nature.INDEX)
    plain = standing and series.transformation is Transformation.NONE
    if not plain or operation.name not in _MOVES or claim.assertion != "value":
        return []
    months = period.to(series.frequency) if series.frequency is Frequency.MONTH else None
    told = claim.clause.time.mention
    if months is None or months.count == 1 or told is None or told.period != period:
        return []
    if _SO_MANY_MONTHS.search(_told(claim)) is None:
        return []
    before = Period(months.frequency, months.first - 1, months.first - 1)
    return [Frame(months.final, before, None)]


_SO_MANY_MONTHS = regex(r"\bmonths\s(?:to|through|until|ending|ended|up\sto)\b", re.IGNORECASE)
_SO_MANY_YEARS = regex(r"\b(?:years|decade)\b", re.IGNORECASE)


def _over(claim: Claim, last: Period, first: Period) -> Frame:
    """The move between two steps, or that of each year between them where it is told as such."""
    yearly = claim.basis is Basis.ANNUALISED or spread_over_years(claim, last, first)
    return Frame(last, first, Basis.ANNUALISED if yearly else None)


def summed_before(claim: Claim, forms: Forms, period: Period) -> list[Period]:
    """The last steps together that a flow may be summed over where it is set against the year
    before: "sales over the past three months were up 5% on a year earlier"."""
    window = window_over(claim)
    if window is None or not window.window or claim.basis is not Basis.YEAR:
        return []
    shorter = 1 < window.window < PER_YEAR.get(period.frequency, 0)
    own = window.frequency is period.frequency and period.count == 1
    if forms.series.nature is not Nature.FLOW or not shorter or not own:
        return []
    return [Period(period.frequency, period.last - window.window + 1, period.last)]


def _is_told_by_its_ends(claim: Claim) -> bool:
    return FROM_TO.match(_told(claim)) is not None


def _told(claim: Claim) -> str:
    """The words of the time and what follows them; empty where they stand in another sentence."""
    mention, clause = claim.clause.time.mention, claim.clause
    start = mention.span.start - clause.sentence.start if mention is not None else -1
    return "" if mention is None or start < 0 else clause.sentence_text[start:][: len(mention.span)]
