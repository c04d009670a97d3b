"""Home of counts that can be no level: what came or went, whatever the verb.

"Hospitals did the heavy lifting, with 43,000 hires", "Vodafone Idea bled another 0.77 million": no
listed word tells a movement, but the figure is of another size than what the series counts, and
is to the digit how far that moved.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.counted import counts_a_stranger
from verifier.judge.doubts.sizes import is_apart
from verifier.judge.rounds.sitting import Sitting
from verifier.language.moves.change_words import find_cues
from verifier.language.moves.two_deeds import counts_those_who_came
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import CueKind, Direction
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Transformation
from verifier.model.span import Span
from verifier.model.verdict import Rating, Reason, Verdict

_TELLING = 2
"""So many digits a figure has at least that fits a movement by no chance."""
_LED = ("to", "at", "from")
"""Words that lead to a level."""
_A_LEVEL = regex(
    r"\b(?:total(?:s|led|ling|ed|ing)?|st(?:ood|ands|anding)|remain\w*|level|all told|altogether|"
    r"in all|overall)\b[^.;]{0,40}$",
    re.IGNORECASE,
)


_AND_BY = regex(r"(?:\band|,)\sby\s\W?$")


def as_moves_of_stocks(sitting: Sitting) -> Sequence[Verdict]:
    """Open levels of a count, a thirtieth of it or less, that are right as how far it moved since
    the step before."""
    return [_as_a_move(verdict, sitting) for verdict in sitting.verdicts]


def _as_a_move(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.UNVERIFIED or verdict.reason is Reason.NOT_A_FACT:
        return verdict
    if one is None or one.transformation is not Transformation.NONE:
        return verdict
    if one.nature is not Nature.STOCK or not is_apart(claim, verdict.computed):
        return verdict
    if not _may_be_a_move(claim):
        return verdict
    came = counts_those_who_came(claim.clause)
    if not came and counts_a_stranger(claim, one):
        return verdict
    moved = replace(claim, operation="change", basis=None)
    ways: tuple[Direction | None, ...] = (None,) if came else (None, Direction.DOWN)
    lead = Span(0, claim.span.start - claim.clause.sentence.start)
    cues = find_cues(claim.clause.sentence_text, lead)
    told_ways = {cue.direction for cue in cues if cue.kind is CueKind.VERB and cue.direction}
    if len(told_ways) == 1 and _AND_BY.search(claim.clause.before) is not None:
        ways = tuple(told_ways)  # "rose by 110,000 on the month, and by 150,000 on the year"
    for way in ways if claim.direction is None else (claim.direction,):
        told = replace(moved, direction=way)
        held = sitting.held_closely(told, one.key)
        if held is not None:
            return sitting.judge.composer.judged(told, held, verdict.candidates)
    return verdict


def _may_be_a_move(claim: Claim) -> bool:
    """Whether a figure is printed exactly enough, and no word makes it a level."""
    quantity = claim.quantity
    if quantity is None or quantity.bound not in (Bound.EXACT, Bound.ABOUT):
        return False
    if claim.operation != "level" or claim.assertion != "value" or claim.clause.link in _LED:
        return False
    if significant_digits(quantity) < _TELLING:
        return False
    start = claim.clause.sentence.start
    return _A_LEVEL.search(claim.clause.sentence_text, 0, claim.span.start - start) is None
