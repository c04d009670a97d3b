"""Home of figures made of two measures: a gap, a balance, so much a head."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import permutations

from verifier.check import Checker
from verifier.diagnose.misprints import significant_digits
from verifier.match.fits import COUNTED
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Rating, Verdict

_GAP = re.compile(
    r"\b(?:gap|differen\w+|spread|margin|lead|ahead|behind|clear|adrift|exceed\w*|outnumber\w*|"
    r"outstrip\w*|surplus|deficit|shortfall|loss|in the (?:red|black)|below|above|natural|excess|"
    r"(?:more|fewer|less|higher|lower) than)\b",
    re.IGNORECASE,
)
_APART = re.compile(
    r"\b(?:gap|differen\w+|spread|margin|lead|ahead|behind|clear|adrift|exceed\w*|outnumber\w*|"
    r"outstrip\w*|than|below|above)\b",
    re.IGNORECASE,
)
"""Words that set two things of one kind apart; a deficit or surplus is of two kinds."""
_SHORT = re.compile(r"\b(?:deficit|shortfall|loss|in the red|decrease)\b", re.IGNORECASE)
_EACH = re.compile(
    r"\s(?:an?|per|for (?:each|every))\s(?:person|head|visitor|passenger|ticket|household|customer|"
    r"pupil|student|worker|employee|tourist|guest|patient|family|resident|member|subscriber|car|"
    r"home|trip|visit|room|night|game|match|order|admission)\b|\s(?:each|apiece)\b"
)
_BLOCKS_BACK, _MOST = 2, 7
_POINTS = ("percentage_points", "basis_points", "points")


def derived_outcome(
    claim: Claim,
    verdict: Verdict,
    told: Sequence[Verdict],
    checker: Checker,
    series: Mapping[str, Series],
) -> Outcome | None:
    """The claim judged as the gap between two measures that the text speaks of, or as one divided
    by the other, where it fits to the last digit. One that does not fit may be made of others.

    `told` are the verdicts on the figures before.
    """
    quantity = claim.quantity
    if quantity is None or claim.assertion != "value" or quantity.bound is not Bound.EXACT:
        return None
    if claim.operation not in ("level", "change") or significant_digits(quantity) < 2:
        return None
    clause = replace(claim.clause, baseline=None)
    asked = replace(claim, operation="level", direction=None, basis=None, clause=clause)
    spoken = [series[key] for key in _spoken_of(claim, verdict, told) if key in series]
    for forms in _pairs(claim, spoken, checker):
        found, _ = checker.outcomes(asked, forms)
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None:
            return _on_its_side(claim, held)
    return None


def _spoken_of(claim: Claim, verdict: Verdict, told: Sequence[Verdict]) -> list[str]:
    """The series that the sentence or the figures before it are about, the likeliest first."""
    near = [
        v.series
        for v in reversed(told)
        if v.series and v.rating is not Rating.UNVERIFIED
        if claim.clause.block - v.claim.clause.block <= _BLOCKS_BACK
    ]
    keys = dict.fromkeys([*near[:_MOST], *(c.series for c in verdict.candidates)])
    return list(keys)[:_MOST]


def _pairs(claim: Claim, spoken: Sequence[Series], checker: Checker) -> Iterator[Forms]:
    """The measures to try: one less another, or one for each of another."""
    if _EACH.match(claim.clause.after):
        for one, other in permutations(spoken, 2):
            if _is_told_in(claim, one) and other.unit != one.unit and _counts(other.unit):
                yield replace(checker.forms(one.key), per=checker.forms(other.key))
    if _GAP.search(claim.clause.sentence_text):
        apart = _APART.search(claim.clause.sentence_text) is not None
        for one, other in permutations(spoken, 2):
            told = _is_told_in(claim, one) and _is_told_in(claim, other) and _alike(one, other)
            if told and (apart or one.indicator != other.indicator):
                yield replace(checker.forms(one.key), minus=checker.forms(other.key))


def _is_told_in(claim: Claim, one: Series) -> bool:
    unit = claim.quantity.unit if claim.quantity else None
    if unit in _POINTS:
        return one.unit == "percent"
    if one.transformation is not Transformation.NONE:
        return False
    return unit == one.unit or ((unit is None or _counts(unit)) and _counts(one.unit))


def _counts(unit: str) -> bool:
    return unit in COUNTED or not (unit.isupper() or unit in ("percent", "ratio", "index"))


def _alike(one: Series, other: Series) -> bool:
    return (one.frequency, one.transformation) == (other.frequency, other.transformation)


def _on_its_side(claim: Claim, held: Outcome) -> Outcome:
    """The outcome with the sign that the word for the gap gives it."""
    computed = held.judgement.computed
    if computed is None or not _SHORT.search(claim.clause.sentence_text):
        return held
    return replace(held, judgement=replace(held.judgement, computed=-abs(computed)))
