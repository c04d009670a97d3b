"""Home of own places: what tells that a figure is of no other place or firm than that it names."""

from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.months import MONTH
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Rating


def is_of_its_own_place(place: int, other: Series, sitting: Sitting) -> bool:
    """Whether a figure is of a place or firm told for it, so that the `other` series, of another
    one, is not what it is of."""
    if _is_told_on_of_its_place(place, other, sitting):
        return True
    before = sitting.verdicts[place - 1].claim if place else None
    return _is_led_by_another(sitting.verdicts[place].claim, before, other, sitting)


def _is_led_by_another(claim: Claim, before: Claim | None, other: Series, sitting: Sitting) -> bool:
    """Whether a place or firm named outright between the figure before and this one is not that of
    a series, nor its partner: "Spain grew by 0.6%, followed by France on 0.5%", "Corran added 2%.
    Tallis managed 3%"."""
    start = before.span.end if before is not None else claim.clause.sentence.start
    gap = Span(min(max(start, claim.clause.sentence.start), claim.span.start), claim.span.start)
    outright = [
        scoped.term
        for scoped in claim.clause.terms
        if scoped.own and scoped.weight >= _OUTRIGHT
        if scoped.span is not None and gap.contains(scoped.span)
    ]
    places = {term.code for term in outright if term.kind is TermKind.AREA}
    if other.ref_area is not None and places:
        return places.isdisjoint((other.ref_area, other.counterpart))
    named = (t for t in outright if t.kind is TermKind.BREAKDOWN and not t.form)
    firms = {term.code for term in named if term.code[:1].isupper()}
    if not firms or other.breakdown is None or other.breakdown in firms:
        return False
    return any(one.breakdown in firms for one in sitting.catalogue.siblings(other))


_OUTRIGHT = 1.0
"""The weight of a place that stands in the words of the figure itself."""


def _is_told_on_of_its_place(place: int, other: Series, sitting: Sitting) -> bool:
    """Whether a figure goes on with the move of the right one before it, and was read of the same
    series, so that the `other` one, of another place that nothing names between them, is not what
    it is of: "the euro area grew by 0.3% in the third quarter, after 0.1% in the second"."""
    verdict, last = sitting.verdicts[place], sitting.verdicts[place - 1] if place else None
    if last is None or last.series is None or last.rating is not Rating.SUPPORTED:
        return False
    claim, before = verdict.claim, last.claim
    if claim.clause.change is None or claim.clause.change != before.clause.change:
        return False
    if (verdict.series, claim.operation) != (last.series, before.operation):
        return False
    if other.ref_area == sitting.series[last.series].ref_area:
        return False
    if _PLACED.match(claim.clause.after) is not None:
        return False  # "7.8% outside Dublin, against 4.8% in the city"
    gap = Span(before.span.end, claim.span.start)
    return not any(
        scoped.term.kind is TermKind.AREA and scoped.span is not None and gap.contains(scoped.span)
        for scoped in claim.clause.terms
    )


_PLACED = regex(
    r"\s(?:in|across|for|within|outside|around|among|at)\s(?!(?:the\s)?(?:first|second|third|fourth|"
    rf"last|previous|prior|preceding|same|year|quarter|month|half|week|{MONTH})\b|(?:the\s)?\d)"
)
"""Behind a figure that is told of something of its own."""
