"""Home of shares whose part the sentence only points at, so that the whole it names was taken for
the part: "The region accounted for 7.8pc of all bus journeys in England", after the region's own.
"""

import re

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.whole_told import parts_told
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.verdict import Caveat, Rating, Verdict

_POINTS = regex(
    r"\W*(?:(?:and|but|yet|still|in all|alone)\W+)?(?:that|this|it|they|those|these|"
    r"(?:the|this|that)\s(?:[\w-]+\s)?(?:region|county|city|town|capital|state|country|nation|"
    r"province|district|territory|island|area|borough|metropolis|metal|fuel|crop|grain|trade|"
    r"sector|industry|group|segment|category|market|total|tally|figure|number))\s"
    r"(?:now\s|alone\s|still\s|also\s)?"
    r"(?:account(?:s|ed)?\sfor|made?\sup|makes\sup|represent(?:s|ed)?|amount(?:s|ed)?\sto|was|is|"
    r"are|were|equals|equalled|constituted?|comprise[sd]?|provide[sd]?|supplie[sd]|generate[sd]?|"
    r"took|took in|had)\s"
    r"(?:(?:about|just|only|nearly|almost|over|under|more than|less than|some|roughly|around|"
    r"well)\s)*$",
    re.IGNORECASE,
)
_OF = regex(r"\s(?:[\w-]+\s)?of\s")
_NAMING = (TermKind.INDICATOR, TermKind.AREA, TermKind.BREAKDOWN, TermKind.SERIES)


def of_the_part_pointed_at(sitting: Sitting) -> list[Verdict]:
    """Verdicts, with a share judged as one that the series of the figures right before has in the
    one that its own words name; left open where that does not bear it out."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        if verdict.rating is Rating.SUPPORTED or not _points_at_its_part(verdict.claim):
            continue
        found[place] = _of_its_part(verdict, found[:place], sitting)
    return found


def _of_its_part(verdict: Verdict, told: list[Verdict], sitting: Sitting) -> Verdict:
    claim = verdict.claim
    whole = verdict.series or next((c.series for c in verdict.candidates), None)
    if whole is None or whole not in sitting.series:
        return verdict
    checker = sitting.judge.checker
    for part in parts_told(claim, told) or _parts_above(claim, told):
        forms, total = checker.forms(part), checker.forms(whole).series
        if part == whole or forms.series.unit != total.unit:
            continue
        for outcome in checker.shares(claim, forms, total):
            if outcome.holds and Caveat.WEAK_BOUND not in outcome.judgement.caveats:
                return sitting.judge.composer.held(verdict, outcome, Caveat.MEASURE_ASSUMED)
        if verdict.rating is Rating.MISMATCH:
            return left_open(verdict)
    return verdict


def _parts_above(claim: Claim, told: list[Verdict]) -> list[str]:
    """The series of the last right figure of the paragraph before."""
    right = (v for v in reversed(told) if v.rating is Rating.SUPPORTED and v.series)
    last = next(right, None)
    near = last is not None and claim.clause.block - last.claim.clause.block == 1
    return [last.series] if last is not None and last.series and near else []


def _points_at_its_part(claim: Claim) -> bool:
    """Whether a share of something named is told of what only a pronoun or a noun without a name
    stands for."""
    clause, start = claim.clause, claim.clause.sentence.start
    if claim.operation != "share" or claim.assertion != "value":
        return False
    text, first = clause.sentence_text, claim.span.start - start
    lead = re.split(r"[,;:]\s", text[:first])[-1]
    if _OF.match(text, claim.span.end - start) is None or _POINTS.fullmatch(lead) is None:
        return False
    return not any(
        s.own
        and s.span is not None
        and s.term.kind in _NAMING
        and s.span.end <= claim.span.start
        and s.span.start >= claim.span.start - len(lead)
        for s in clause.terms
    )
