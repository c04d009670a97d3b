"""Home of moves told in the order of the levels before them in their sentence: "glass came to 4.1
million tonnes and paper to 3.8 million, down 3% and 1% respectively".

A word says that the moves come in that order, so that each is of the series of the level in its
place, whatever else it would be right of.
"""

import re
from collections.abc import Sequence

from verifier.judge import Judge
from verifier.judge.rounds.subjects.lists_told import exchanged
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.mention import NAMING_KINDS
from verifier.model.verdict import Rating, Verdict

_MOVES = ("growth", "change")
_ALONG = regex(
    r"(?:\s[^.,;\d]{1,40})?,?\s(?:(?:and|both|each|or|which|that|were|was|are|is|having|been|some|"
    r"respectively)\s){0,4}"
    r"(?:up|down|(?:ris|fall|climb|drop|declin|increas|decreas|grow|shrink|gain|los)ing|fallen|"
    r"risen|grown|dropped|climbed|declined|increased|"
    r"(?:an?\s)?(?:\w+\s)?(?:increase|rise|gain|fall|drop|decline|decrease|reduction|growth|change)s?"
    r"\sof)\s(?:(?:by|about|around|some|just|an?|the)\s){0,2}[$£€¥₹+-]?",
    re.IGNORECASE,
)
"""What leads from the levels to the moves."""


def in_the_order_of_levels(
    told: Sequence[Verdict], ahead: Sequence[Verdict], judge: Judge
) -> list[Verdict] | None:
    """The verdicts on moves told "respectively", each on the series of the level in its place: all
    right, or a pair that changed places; None where no levels stand before them or they bear out
    neither order."""
    keys = _series_of_levels(told, ahead)
    if not keys:
        return None
    claims = [v.claim for v in told]
    held = [judge.held(claim, key) for claim, key in zip(claims, keys, strict=True)]
    outcomes = [outcome for outcome in held if outcome is not None]
    if len(outcomes) == len(told):
        trios = zip(told, claims, outcomes, strict=True)
        return [judge.composer.judged(c, outcome, v.candidates) for v, c, outcome in trios]
    if outcomes:
        return None
    return exchanged(told, claims, keys, judge, telling=0) or None


def _series_of_levels(told: Sequence[Verdict], ahead: Sequence[Verdict]) -> list[str]:
    """The series of as many right levels before the moves in their sentence as there are moves;
    none where they are not all of another series, or words between name something else."""
    first = told[0].claim
    if {v.claim.operation for v in told}.isdisjoint(_MOVES):
        return []
    before = [v for v in ahead if v.claim.clause.sentence == first.clause.sentence]
    levels = [v for v in before if v.claim.assertion == "value" and v.claim.operation == "level"]
    keys = [v.series for v in levels if v.rating is Rating.SUPPORTED and v.series is not None]
    if len(levels) != len(told) or len(set(keys)) != len(told) or before[-1] is not levels[-1]:
        return []
    last = levels[-1].claim
    if _ALONG.fullmatch(words_between(last, first)) is None:
        return []
    terms = (s for s in first.clause.terms if s.span is not None and s.term.kind in NAMING_KINDS)
    between = any(last.span.end <= s.span.start < first.span.start for s in terms if s.span)
    return [] if between else keys
