"""Home of figures printed twice: one that stands where that of its own series should.

"Coal rose 3.1% to 105,886 and grain 9.6% to 105,886": the words before the first tell of coal, and
what it fits is printed right behind for grain, which nothing but its fit spoke for.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.exchanges.in_turn import is_named_before, likeliest
from verifier.judge.rounds.moves.companions import companion_of
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import stretch_of
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, MISPRINTS, Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of

_FEWEST, _MOST, _TELLING = 2, 3, 3


def of_figures_printed_twice(sitting: Sitting) -> list[Verdict]:
    """Figures that were borne out by another series than the words before them tell, or left open,
    accused where their sentence prints them for that one in its own place, and nothing but that
    explains them."""
    return [_of_its_own(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_own(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    if not _may_be_taken(verdict):
        return verdict
    twin = _printed_for(verdict, sitting.verdicts)
    own = _series_of_its_own(verdict, sitting.verdicts) if twin is not None else None
    if twin is None or own is None or own == twin.series:
        return verdict
    if not _stands_beside(verdict, twin) and not _is_told_of(own, twin, verdict, sitting):
        return verdict
    found, _ = judge.checker.outcomes(claim, judge.checker.forms(own))
    top = best_of(found) if found else None
    if top is None or top.holds or top.frame.period != twin.period:
        return verdict
    other = sitting.series[twin.series or ""]
    shown = tuple(slip.alternative for slip in slips(claim, top, judge.checker, (other,)))
    if not shown or (shown[0].reason not in MISPRINTS and shown[0].series != twin.series):
        return verdict  # of another time it may have been told
    if any(one.reason is Reason.OFF_PERIOD for one in shown if one.as_likely):
        return verdict
    shown = tuple(one for one in shown if one is shown[0] or one.as_likely)[:_MOST]
    judged = judge.composer.judged(
        claim, top, verdict.candidates, reason_of(top, shown[0]), (), alternatives=shown
    )
    return replace(judged, suggestion=suggestion(claim, top))


def _may_be_taken(verdict: Verdict) -> bool:
    """Whether a plain figure is right for a series that its words do not tell first, or open."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if claim.assertion != "value" or claim.clause.context or quantity is None:
        return False
    if quantity.bound is not Bound.EXACT or quantity.unit == "ratio":
        return False
    assumed = verdict.rating is Rating.SUPPORTED and Caveat.MEASURE_ASSUMED in verdict.caveats
    open_yet = verdict.reason is Reason.AMBIGUOUS
    telling = significant_digits(quantity) >= _FEWEST
    return (assumed or open_yet) and telling and not _POINTS_BACK.search(stretch_of(claim)[0])


_POINTS_BACK = regex(r"\b(?:the|that|this|these|those)\s\W?$", re.IGNORECASE)
"""Words that point at a figure told before: "the 501 million euros were 2% less"."""


def _printed_for(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The same figure in its sentence, right for the series that its own words name first, or in
    any other one where that is the series by which it was borne out."""
    claim = verdict.claim
    for other in others:
        told = other.claim
        if told.span == claim.span or told.operation != claim.operation:
            continue
        if not _stands_beside(verdict, other) and not _is_of_the_same(verdict, other):
            continue
        if other.rating is not Rating.SUPPORTED or (LOOSE | ASSUMED) & set(other.caveats):
            continue
        if other.series is None or [c.series for c in other.candidates[:1]] != [other.series]:
            continue
        if verdict.rating is not Rating.SUPPORTED or verdict.series == other.series:
            return other
    return None


def _stands_beside(verdict: Verdict, other: Verdict) -> bool:
    one, told = verdict.claim, other.claim
    return told.clause.sentence == one.clause.sentence and told.printed == one.printed


def _is_told_of(own: str, twin: Verdict, verdict: Verdict, sitting: Sitting) -> bool:
    """Whether the sentence of a figure names the part or place of `own` and none of the words of
    the one of another part or place of the same measure, which `twin` is of."""
    named, given = sitting.series[own], sitting.series[twin.series or ""]
    if named.indicator != given.indicator or _is_part(named) is not _is_part(given):
        return False
    told = frozenset(stems_of(verdict.claim.clause.sentence_text))
    words, others = (frozenset(stems_of(one.title)) for one in (named, given))
    return bool((words - others) & told) and not (others - words) & told


def _is_part(one: Series) -> bool:
    part = one.breakdown is not None or one.counterpart is not None
    return part and _IN_ALL.search(one.title) is None


_IN_ALL = regex(r"\b(?:total|all|overall)\b", re.IGNORECASE)


def _is_of_the_same(verdict: Verdict, other: Verdict) -> bool:
    """Whether a telling figure was borne out by what another one is right of, at the same time."""
    quantity = verdict.claim.quantity
    telling = quantity is not None and significant_digits(quantity) >= _TELLING
    alike = (other.series, other.period) == (verdict.series, verdict.period)
    return telling and alike and verdict.rating is Rating.SUPPORTED


def _series_of_its_own(verdict: Verdict, others: Sequence[Verdict]) -> str | None:
    """The series that the words before a figure tell well ahead of any other, or that of the level
    or the move which it stands beside in one construction."""
    beside = companion_of(verdict, others)
    if beside is not None:
        return beside.series
    named = is_named_before(verdict, None)
    return likeliest(verdict.candidates) if named else None
