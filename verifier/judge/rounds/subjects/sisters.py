"""Home of sisters: right figures of another part or place of the measure that a figure was read
for."""

from collections.abc import Mapping, Sequence

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.neighbours import is_alike
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Rating, Verdict


def has_a_sister(verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]) -> bool:
    """Whether a right figure of its sentence is of another part or place of the measure, at
    the time and by the operation that a figure was read for: "Galicia had 91.8 mm and Andalusia
    10.2 mm"; or one of the sentence before, of which all figures like it are right and none is of
    another measure: "In Galicia it was 91.8 mm. Andalusia had 10.2 mm"."""
    one, claim = series.get(verdict.series or ""), verdict.claim
    if one is None or claim.assertion != "value" or claim.quantity is None:
        return False
    sentence = claim.clause.sentence
    if any(
        _is_right_of_a_sister(verdict, other, one, series)
        for other in others
        if other.claim.clause.sentence == sentence
    ):
        return True
    before = [v for v in _told_before(claim, one, others) if is_alike(verdict, v)]
    return any(_is_right_of_a_sister(verdict, v, one, series) for v in before) and all(
        v.rating is Rating.SUPPORTED and _is_of_a_sister(one, series.get(v.series or ""))
        for v in before
    )


def is_timed(verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]) -> bool:
    """Whether a figure of one digit, which fits some other time by chance, has a sister."""
    quantity = verdict.claim.quantity
    few = quantity is not None and significant_digits(quantity) == 1
    return few and has_a_sister(verdict, others, series)


def _told_before(claim: Claim, one: Series, others: Sequence[Verdict]) -> list[Verdict]:
    """The verdicts on the figures of the sentence right before one in its paragraph, in its unit,
    where its own names no measure but that of the series."""
    own = claim.clause
    named = [s for s in own.terms if s.own and s.term.kind is TermKind.INDICATOR]
    again = {s.span for s in named if s.term.code == one.indicator}
    if any(s.span not in again for s in named):
        return []
    earlier = [
        v
        for v in others
        if v.claim.clause.block == own.block and v.claim.clause.sentence.end <= own.sentence.start
    ]
    last = earlier[-1].claim.clause.sentence if earlier else None
    if last is None or own.sentence.start - last.end > _GAP or claim.quantity is None:
        return []
    unit = claim.quantity.unit
    told = [v for v in earlier if v.claim.clause.sentence == last]
    return [v for v in told if v.claim.quantity is not None and v.claim.quantity.unit == unit]


_GAP = 3
"""So many characters at most stand between two sentences of a paragraph."""


def _is_right_of_a_sister(
    verdict: Verdict, other: Verdict, one: Series, series: Mapping[str, Series]
) -> bool:
    return (
        other.rating is Rating.SUPPORTED
        and not ASSUMED & set(other.caveats)
        and other.period == verdict.period
        and other.series != verdict.series
        and is_alike(verdict, other)
        and _is_of_a_sister(one, series.get(other.series or ""))
    )


def _is_of_a_sister(one: Series, other: Series | None) -> bool:
    if other is None:
        return False
    kinds = ((s.indicator, s.unit, s.frequency, s.transformation) for s in (one, other))
    first, second = kinds
    return first == second
