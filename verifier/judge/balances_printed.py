"""Home of balances that a pack holds itself, though two of its measures would make them too."""

import re
from math import isclose

from verifier.judge import Judge
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.reference.catalogue import Catalogue

_BALANCE = regex(
    r"\b(?:balance|deficit|surplus|net|natural (?:increase|change)|gap)\b", re.IGNORECASE
)
"""What a series is called that is one measure less another."""


def balance_printed(
    claim: Claim, held: Outcome, judge: Judge, catalogue: Catalogue
) -> Outcome | None:
    """The outcome for the balance itself, where a pack holds what two measures make: the same
    place, partner, part and steps, and the claim holds of it as it was read."""
    one = held.forms.series
    if not held.holds or held.forms.minus is None:
        return None
    slots = one.ref_area, one.counterpart, one.breakdown, one.frequency, one.adjustment
    for other in catalogue.beside(one):
        if slots != (
            *(other.ref_area, other.counterpart, other.breakdown),
            *(other.frequency, other.adjustment),
        ):
            continue
        outcome = judge.held(claim, other.key) if _BALANCE.search(other.title) else None
        if outcome is not None and not outcome.elsewhen and _is_as_large(outcome, held):
            return outcome
    return None


def _is_as_large(balance: Outcome, made: Outcome) -> bool:
    """Whether a balance is what two measures make, but for how its parts were rounded: of "net
    income" and what is left of the operating income without a part of it, only by chance."""
    one, other = balance.judgement.computed, made.judgement.computed
    return one is not None and other is not None and isclose(abs(one), abs(other), rel_tol=_ROUNDED)


_ROUNDED = 0.002
