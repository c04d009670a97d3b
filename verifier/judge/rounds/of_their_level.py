"""Home of growth that the level right before it belies: "Since January banks have lent 107.1bn, a
jump of 18.4%", that of October alone; "bought £933m worth, a decline of 10.6%", that of bottles.

What is told on of a level is of its measure and its time. Growth that fits only another time, which
a sentence before told of, or another measure, was looked up in the wrong place.
"""

import re

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.companions import accused_beside, has_a_subject_of_its_own
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of, words_behind, words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis, TimeKind
from verifier.model.months import MONTH
from verifier.model.outcome import best_of
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Caveat, Rating, Verdict

_TOLD_ON = regex(
    r"(?:\s(?!(?:and|but|while|with|from|to)\b)[\w’'-]+){0,5}(?:,|\s[–—-]|\s\()\s?(?:(?:up|down)(?:\sby)?\s|"
    r"(?:an?|the)\s(?:[a-z-]+\s)?(?:rise|fall|increase|decrease|gain|drop|decline|jump|advance|"
    r"growth|surge|leap|dip|slide|slump|climb|reduction)\sof\s|which\s(?:is|was)\s)?"
    r"(?:(?:about|some|nearly|almost|just)\s)?"
)
_NO_MORE = regex(
    r"(?:\s(?:more|less|fewer|higher|lower|up|down|above|below|than|on|over|from|in|of|the|an?|same|"
    r"last|previous|corresponding|comparable|equivalent|years?|months?|quarters?|period|stretch|"
    r"first|earlier|before|ago|compared|with|to|it|was|had|been|annual(?:ly)?|year-on-year|"
    rf"year-over-year|(?:19|20)\d\d|{MONTH}))*\s*(?:[.;,)]|\s[–—]|\sand\b|$)"
)
"""Behind such growth nothing but what it is measured against."""
_ANEW = regex(
    r"\b(?:like-for-like|same-store|constant|organic\w*|underlying|adjust\w*|real|volume|value|terms|"
    r"excluding|stripp\w*|without|net of|annuali[sz]ed|average\w*|currenc(?:y|ies)|monthly|"
    r"quarterly|month|quarter)\b",
    re.IGNORECASE,
)
"""Words for growth of something else, or from step to step."""
_STEPS = regex(r"\b(?:months|quarters|weeks|half|year|since)\b", re.IGNORECASE)
_DIGITS = 2


def of_the_level_they_are_told_on(sitting: Sitting) -> list[Verdict]:
    """Growth that was borne out by another time or measure than that of the right level which it is
    told on of, accused where it is none of that level's."""
    return [_held_to_its_level(now, before, sitting) for before, now in sitting.behind_the_last()]


def _held_to_its_level(verdict: Verdict, level: Verdict | None, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if level is None or verdict.rating is not Rating.SUPPORTED or not _is_growth(claim):
        return verdict
    if not _is_a_level(level) or not _is_told_on(claim, level.claim):
        return verdict
    if Caveat.MEASURE_ASSUMED in level.caveats and not _leads_to(level.series, verdict):
        return verdict
    one, given = sitting.series[level.series or ""], sitting.series.get(verdict.series or "")
    if given is None or one.transformation is not Transformation.NONE:
        return verdict
    longer = given.key == one.key and _is_of_a_part(verdict, level)
    if not longer and not _is_of_another(verdict, given, one):
        return verdict
    if has_a_subject_of_its_own(claim, level.claim, one):
        return verdict
    told, checker = at_the_time(claim, level.period), sitting.judge.checker
    found, _ = checker.outcomes(told, checker.forms(one.key))
    top = best_of(found) if found else None
    if top is None or top.holds or is_as_revised(told, top):
        return verdict
    shown = tuple(slip.alternative for slip in slips(told, top, checker, (given,)))
    return accused_beside(verdict, top, shown, sitting)


def _is_growth(claim: Claim) -> bool:
    """Whether a claim is plain growth in percent, told of no step and of no time of its own."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.unit != "percent" or quantity.bound is not Bound.EXACT:
        return False
    plain = claim.operation == "growth" and claim.assertion == "value" and not clause.context
    return plain and claim.basis is not Basis.PERIOD and significant_digits(quantity) >= _DIGITS


def _is_a_level(verdict: Verdict) -> bool:
    claim = verdict.claim
    plain = claim.operation in (None, "level") and claim.assertion == "value"
    right = verdict.rating is Rating.SUPPORTED and Caveat.WEAK_BOUND not in verdict.caveats
    asserted = claim.quantity is not None and not claim.clause.context
    return right and plain and asserted and None not in (verdict.series, verdict.period)


def _leads_to(key: str | None, verdict: Verdict) -> bool:
    """Whether the words of a figure lead to a series before any other."""
    return any(candidate.series == key for candidate in verdict.candidates[:1])


def _is_told_on(claim: Claim, level: Claim) -> bool:
    """Whether growth stands in apposition to a level, with nothing but what it is measured against
    behind it, and no time of its own."""
    if claim.clause.sentence != level.clause.sentence or claim.clause.sentence is None:
        return False
    if _TOLD_ON.fullmatch(words_between(level, claim)) is None:
        return False
    behind = words_behind(claim)
    if _NO_MORE.match(behind) is None or _ANEW.search(" ".join(stretch_of(claim, years=True))):
        return False
    own = (t for t in claim.clause.times if t.span.start >= level.span.end)
    return not any(t.kind is TimeKind.POINT and t.span.start <= claim.span.end + 4 for t in own)


def _is_of_a_part(verdict: Verdict, level: Verdict) -> bool:
    """Whether growth is that of a part of the longer time that its sentence tells the level of."""
    own, whole = verdict.period, level.period
    if own is None or whole is None or own == whole or not whole.contains(own):
        return False
    return whole.count > 1 and _STEPS.search(verdict.claim.clause.sentence_text) is not None


def _is_of_another(verdict: Verdict, given: Series, one: Series) -> bool:
    """Whether nothing but its fit gave growth to a measure in another unit than its level's."""
    assumed = Caveat.MEASURE_ASSUMED in verdict.caveats and given.pack == one.pack
    flows = one.nature is Nature.FLOW and given.nature is Nature.FLOW
    return assumed and flows and given.unit != one.unit
