"""Home of balances that a pack holds itself, though two of its measures would make them too."""

import re

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
        if outcome is not None and not outcome.elsewhen:
            return outcome
    return None
