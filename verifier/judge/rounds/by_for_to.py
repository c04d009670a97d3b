"""Home of rates that are told as the move that led to them: "inflation jumped by 3.5% in April from
2.6% in March"."""

import re
from collections.abc import Sequence

from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.quantity import Bound
from verifier.model.series import Nature
from verifier.model.verdict import Rating, Reason, Verdict

_RATE = regex(
    r"\b(?:inflation|(?:un)?employment|joblessness|rate)(?:\s(?:in|of|for|among)\s[^,;:\d]{2,40}?)?\s"
    r"(?:(?:has|had|have|is|was|[a-z]+ly|then|again|also)\s){0,3}[a-z]+(?:\s(?:up|back|down))?\s"
    r"by\s$",
    re.IGNORECASE,
)
"""A rate that moves by what follows."""
_FROM = regex(r"(?:\s(?:in|for)\s[\w ]{3,25}?)?,?\sfrom\s", re.IGNORECASE)
_WHY = "That is the rate itself, to which it moved, not the move by so much."


def of_rates_told_as_moves(sitting: Sitting) -> list[Verdict]:
    """Figures that a rate is said to move "by", mismatches where they are the rate that it came to
    and the figure right behind, after "from", is the one that it came from."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found[:-1]):
        if _is_the_rate(verdict, found[place + 1], sitting):
            found[place] = retold(verdict.claim, verdict, Reason.OFF_OPERATION, _WHY)
    return found


def _is_the_rate(verdict: Verdict, old: Verdict, sitting: Sitting) -> bool:
    claim, other = verdict.claim, old.claim
    quantity, first = claim.quantity, other.quantity
    right = verdict.rating is Rating.SUPPORTED and old.rating is Rating.SUPPORTED
    if not right or quantity is None or first is None or claim.operation not in ("growth", "level"):
        return False
    if claim.clause.sentence != other.clause.sentence or claim.basis_stated:
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
