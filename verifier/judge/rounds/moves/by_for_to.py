"""Home of rates that are told as the move that led to them: "inflation jumped by 3.5% in April from
2.6% in March", and of moves told as what they led to: "the number of passes grew to 5.7%"."""

import re
from collections.abc import Sequence

from verifier.judge.rounds.moves.points import IN_PERCENT, as_growth
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.quantity import Bound
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Rating, Reason, Verdict

_RATE = regex(
    r"\b(?:inflation|(?:un)?employment|joblessness|rate|growth)"
    r"(?:\s(?:in|of|for|among)\s[^,;:\d]{2,40}?)?\s"
    r"(?:(?:has|had|have|is|was|[a-z]+ly|then|again|also)\s){0,3}[a-z]+(?:\s(?:up|back|down))?,?\s"
    r"by\s$",
    re.IGNORECASE,
)
"""A rate that moves by what follows."""
_OF_A_BASIS = regex(
    r"\b(?:annual|yearly|quarterly|monthly)\s(?:[a-z]+\s)?(?:inflation|growth|rate)\b",
    re.IGNORECASE,
)
"""A rate whose basis is in its name, and not told of how far it moved."""
_FROM = regex(
    r"(?:\s(?:in|for|over)\s[\w ]{3,25}?)?,?\sfrom\s(?:an?\s(?:[a-z-]+\s){1,4}of\s)?",
    re.IGNORECASE,
)
_WHY = "That is the rate itself, to which it moved, not the move by so much."


def of_rates_told_as_moves(sitting: Sitting) -> list[Verdict]:
    """Figures that a rate is said to move "by", mismatches where they are the rate that it came to
    and the figure right behind, after "from", is the one that it came from; and figures that
    something else is said to move "to", mismatches where they are the move."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        others = (v for v in found[place + 1 :] if v.claim.quantity is not None)
        old = next((v for v in others if v.claim.assertion == "value"), None)
        if old is not None and _is_the_rate(verdict, old, sitting):
            found[place] = retold(verdict.claim, verdict, Reason.OFF_OPERATION, _WHY)
        elif _is_the_move(verdict, sitting):
            found[place] = retold(verdict.claim, verdict, Reason.OFF_OPERATION, _WHY_NOT)
    return found


_WHY_NOT = "That is the move itself, not what it led to."


def _is_the_move(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a right figure in percent or a fraction, which something in another unit is said to
    have come to, is by how much it moved, and no part of what it was."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is not Rating.SUPPORTED or quantity is None or verdict.series is None:
        return False
    one, moved = sitting.series[verdict.series], verdict.computed
    plain = claim.assertion == "value" and quantity.bound is Bound.EXACT and moved is not None
    if not plain or moved is None or one.unit in IN_PERCENT or claim.clause.context:
        return False
    if claim.clause.link != "to" or one.transformation is not Transformation.NONE:
        return False
    if OF_GROWTH.search(claim.clause.before) is not None or _ANAPHOR.match(claim.clause.before):
        return False
    left = 1 + moved
    if quantity.unit == "ratio":
        return (
            claim.operation == "growth"
            and abs(left - float(quantity.value)) > float(quantity.value) * _ROUGHLY
        )
    level = quantity.unit == "percent" and claim.operation == "level"  # no share of anything
    return level and as_growth(claim) is not None


_ROUGHLY = 0.1
OF_GROWTH = regex(
    r"\b(?:increases?|rises?|gains?|advances?|falls?|declines?|drops?|decreases?|moves?|changes?|"
    r"growth|inflation|annual|yearly|monthly|year-on-year|expansion|contraction|loss(?:es)?|reductions?|"
    r"quicken\w*|"
    r"accelerat\w*|slow\w*|eas(?:e|es|ed|ing)|cool\w*|moderat\w*|picked|sped|speed\w*)\b",
    re.IGNORECASE,
)
"""What may have come to a rate by itself: "trimming their annual increase to 4.9%"."""
_ANAPHOR = regex(r"[^,]*,?\s?\b(?:it|that|this|which|they)\s(?:[a-z]+\s){1,3}to\s$", re.IGNORECASE)


def _is_the_rate(verdict: Verdict, old: Verdict, sitting: Sitting) -> bool:
    claim, other = verdict.claim, old.claim
    quantity, first = claim.quantity, other.quantity
    right = verdict.rating is Rating.SUPPORTED and old.rating is Rating.SUPPORTED
    if not right or quantity is None or first is None or claim.operation not in ("growth", "level"):
        return False
    if claim.clause.sentence != other.clause.sentence:
        return False
    if claim.basis_stated and _OF_A_BASIS.search(claim.clause.before) is None:
        return False
    same = verdict.series == old.series and quantity.unit == first.unit == "percent"
    plain = quantity.bound is Bound.EXACT and claim.assertion == other.assertion == "value"
    if not same or not plain or _FROM.fullmatch(words_between(claim, other)) is None:
        return False
    one = sitting.series[verdict.series or ""]
    rate = one.nature is Nature.RATE and verdict.computed is not None
    return (
        rate and _holds_as_levels((verdict, old)) and _RATE.search(claim.clause.before) is not None
    )


def _holds_as_levels(verdicts: Sequence[Verdict]) -> bool:
    """Whether figures are the printed levels of what they are of."""
    return all(
        v.computed is not None
        and v.claim.quantity is not None
        and v.evidence
        and abs(v.computed - float(v.claim.quantity.value)) <= float(v.claim.quantity.step) / 2
        and any(abs(abs(e.value) - abs(v.computed)) < _SAME for e in v.evidence)
        for v in verdicts
    )


_SAME = 1e-6
