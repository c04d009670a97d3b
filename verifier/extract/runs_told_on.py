"""Home of runs that a sentence by itself tells of the move before: "Sales fell again in March. It
was the fifth month in a row"."""

from collections.abc import Sequence
from dataclasses import replace

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
    lead = clause.lead
    before = sentences[index - 1]
    if _IT_WAS.fullmatch(lead) is None or before.block != sentences[index].block:
        return claim
    ways = {cue.direction for cue in before.cues if cue.direction is not None}
    if clause.change is not None or len(ways) != 1:
        return claim
    return replace(claim, direction=next(iter(ways)))
