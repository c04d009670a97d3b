"""Home of "there" and "its": what is told of the one that the sentence before is about, where it
was held against all of them together: "Southdown cut its leakage to 110m litres. Losses there have
fallen for eight months", told of Southdown and not of the five companies.
"""

from collections.abc import Sequence

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.outcome import best_of
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_POINTS = regex(
    r"\W*(?:(?:And|But|Yet|So|Still|Even so|Meanwhile)[\s,]+)?"
    r"(?:[Ii]ts|[Tt]heir|[Tt]here,|[Tt]he\s(?:\w+\s)?"
    r"(?:company|firm|group|carrier|airline|bank|retailer|grocer|utility|operator|supplier|chain|"
    r"maker|council|ward|borough|district|county|school|college|club|force|trust|board)"
    r"(?:[’']s|\s(?:has|have|had|now|also)\b))"
)
"""What opens a sentence and stands for one that is not named in it."""
_THERE = regex(
    r"\bthere\b(?!,?\s(?:is|are|was|were|be|has\sbeen|have\sbeen|had\sbeen|will|would|may|might|must|"
    r"could|can|should|remains?|remained|seems?|appears?|comes?|came|isn|aren|wasn|weren)\b)"
)
"""The place that the sentence before named; "there is" points at none."""
_RUNS = (Reason.OFF_STREAK, Reason.OFF_RECORD, Reason.OFF_RANK)
_NAMING = (TermKind.AREA, TermKind.BREAKDOWN, TermKind.SERIES)


def of_the_one_pointed_at(sitting: Sitting) -> list[Verdict]:
    """Accused and open figures of a sentence that only points at the one that the right figures
    before it are all of, judged by that one's series: right where they fit it, wrong where an
    accused run or record does not, and open else."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        accused = verdict.rating is Rating.MISMATCH
        if (accused or is_open_yet(verdict)) and _points_back(verdict.claim):
            one = _told_before(verdict, found[:place], sitting)
            found[place] = _of(one, verdict, sitting) if one is not None else verdict
    return found


def _points_back(claim: Claim) -> bool:
    """Whether the sentence of a claim stands for what it is of by a word, and names none of it."""
    clause = claim.clause
    said = clause.lead
    if _POINTS.match(clause.sentence_text) is None and _THERE.search(said) is None:
        return False
    return not any(
        s.own and s.span is not None and s.term.kind in _NAMING and s.span.end <= claim.span.start
        for s in clause.terms
    )


def _told_before(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Series | None:
    """The one series of the right figures of the sentence before, where that accused is the same
    measure of something else."""
    clause = verdict.claim.clause
    near = [v for v in before if v.claim.clause.block == clause.block and v.series is not None]
    near = [v for v in near if v.claim.clause.sentence != clause.sentence]
    last = [v for v in near if v.claim.clause.sentence == near[-1].claim.clause.sentence]
    right = [v for v in last if v.rating is Rating.SUPPORTED and not LOOSE & set(v.caveats)]
    if not right or len({v.series for v in last}) != 1 or verdict.series is None:
        return None
    one, other = sitting.series[right[0].series or ""], sitting.series[verdict.series]
    alike = one.indicator == other.indicator and one.unit == other.unit
    alike = alike and one.frequency is other.frequency and one.key != other.key
    return one if alike else None


def _of(one: Series, verdict: Verdict, sitting: Sitting) -> Verdict:
    checker, write = sitting.judge.checker, sitting.judge.composer
    held = sitting.judge.held(verdict.claim, one.key)
    if held is not None:
        return write.held(verdict, held, Caveat.MEASURE_ASSUMED)
    if verdict.rating is not Rating.MISMATCH:
        return verdict
    found, _ = checker.outcomes(verdict.claim, checker.forms(one.key))
    top = best_of(found) if found else None
    if top is not None and verdict.reason in _RUNS and top.judgement.reason is verdict.reason:
        return write.judged(verdict.claim, top, verdict.candidates, verdict.reason)
    return left_open(verdict)
