"""Home of runs that a sentence by itself tells of the move before, "Sales fell again in March. It
was the fifth month in a row", and of runs and records that open a paragraph before what they are of
is told: "It was the third fall on the trot. Sales came to 900 in May"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.language.scan import Sentence
from verifier.lazy import regex
from verifier.model.claim import Claim

_IT_WAS = regex(
    r"\W*(?:It|That|This)(?:\s(?:is|was|marks|marked|makes|made(?:\sit)?|became)|[’']s)\s"
    r"(?:now\s|already\s|only\s)?(?:(?:the|its|their|an?)\s)?"
)


def told_of_the_move_before(claim: Claim, sentences: Sequence[Sentence], index: int) -> Claim:
    """The claim of a run, with the way of the moves in the sentence before where its own tells
    none; unchanged where those went both ways."""
    clause = claim.clause
    if claim.assertion != "streak" or claim.direction is not None or index == 0:
        return claim
    lead = clause.sentence_text[: clause.span.start - clause.sentence.start]
    before = sentences[index - 1]
    if _IT_WAS.fullmatch(lead) is None or before.block != sentences[index].block:
        return claim
    ways = {cue.direction for cue in before.cues if cue.direction is not None}
    if clause.change is not None or len(ways) != 1:
        return claim
    return replace(claim, direction=next(iter(ways)))


_TOLD = ("level", "growth", "change")
_ROWS = ("streak", "record")
_NAMES_NOTHING = regex(
    r"\W*(?:(?:It|That|This|There)\s(?:is|was|has\sbeen)\s(?:now\s)?(?:the\s|an?\s|its\s)?|"
    r"(?:Not|No\s[a-z]+|Never)\ssince\s|[A-Z][a-z]+\s(?:since|back)\s)?"
    r"[^.;:,]{0,60}"
)
"""What leads to a run or a record whose sentence says nothing of its measure."""
_NEXT = 3
"""Characters between two sentences of which the second follows the first."""


def with_those_told_ahead(claims: Sequence[Claim]) -> list[Claim]:
    """The claims, each run or record that is all that the first sentence of a paragraph tells, of
    no measure, taken to be of the first figure of the next sentence."""
    result = list(claims)
    for place, (claim, figure) in enumerate(pairwise(claims)):
        before = claims[place - 1] if place else None
        first = before is None or before.clause.block != claim.clause.block
        if first and _opens(claim) and _follows(figure, claim):
            result[place] = _of(figure, claim)
    return result


def _opens(claim: Claim) -> bool:
    clause = claim.clause
    if claim.assertion not in _ROWS:
        return False
    lead = clause.sentence_text[: clause.span.start - clause.sentence.start]
    return not any(s.own for s in clause.terms) and _NAMES_NOTHING.fullmatch(lead) is not None


def _follows(figure: Claim, claim: Claim) -> bool:
    told = figure.assertion == "value" and figure.operation in _TOLD and figure.quantity is not None
    apart = figure.clause.sentence.start - claim.clause.sentence.end
    return told and figure.clause.block == claim.clause.block and 0 <= apart <= _NEXT


def _of(figure: Claim, claim: Claim) -> Claim:
    told, own = figure.clause, claim.clause
    time = own.time if own.time.period is not None and not own.time.inherited else told.time
    clause = replace(
        own,
        time=time,
        terms=told.terms,
        words=told.words,
        subject=told.subject,
        subject_span=told.subject_span,
    )
    return replace(claim, clause=clause, measure=figure.measure)
