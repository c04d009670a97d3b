"""Home of figures acquitted by the same measure in another form: "prices rose 6.4%", by an index,
where they were held against a median; what was borrowed without the banks, where it was held
against that with them."""

import re

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.acquittals.asked import is_accused, own_words
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.match.told_otherwise import is_formed_apart
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.verdict import Reason, Verdict
from verifier.reference.stems import stems_of

_DIGITS = 2


def of_the_other_form(sitting: Sitting) -> list[Verdict]:
    """Accused growth borne out by another series of the very measure and place, counted in another
    unit, and any figure by the one that leaves out or counts in what that does not, where the
    sentence has no word of the one that it was held against alone, and tells it in no form that the
    other has not: "in real terms", "the number"."""
    return [_of_the_other_form(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_other_form(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if not is_accused(verdict) or one is None:
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    said = set(stems_of(claim.clause.sentence_text)) - _said_of_both(claim, one)
    for slip in verdict.alternatives:
        other = sitting.series.get(slip.series or "")
        if slip.reason is not Reason.OFF_SERIES or other is None:
            continue
        formed = claim.operation == "growth" and _is_a_form(one, other)
        if not formed and not _counts_in_otherwise(one, other):
            continue
        if own_words(one, other) & said or is_formed_apart(claim, one, other):
            continue
        held = sitting.borne_out_by(verdict, claim, other.key)
        if held is not None:
            return held
    return verdict


def _said_of_both(claim: Claim, one: Series) -> set[str]:
    """The words by which the sentence names the measure itself: "home prices"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    spans = (
        scoped.span
        for scoped in claim.clause.terms
        if scoped.term.kind is TermKind.INDICATOR and scoped.term.code == one.indicator
    )
    return {w for s in spans if s for w in stems_of(text[s.start - start : s.end - start])}


def _is_a_form(one: Series, other: Series) -> bool:
    """Whether two series are of one measure, whole and place, and not counted in the same unit."""
    alike = (one.indicator, one.ref_area, one.counterpart, one.breakdown, one.frequency)
    same = alike == (
        other.indicator,
        other.ref_area,
        other.counterpart,
        other.breakdown,
        other.frequency,
    )
    return same and one.unit != other.unit


def _counts_in_otherwise(one: Series, other: Series) -> bool:
    """Whether two titles differ by nothing but whether something is counted in or left out."""
    told, apart = (_COUNTED.sub("", s.title).casefold() for s in (one, other))
    return told == apart and one.title != other.title and one.unit == other.unit


_COUNTED = regex(r"\b(?:including|excluding|incl\.?|excl\.?|with|without|ex)\s", re.IGNORECASE)
