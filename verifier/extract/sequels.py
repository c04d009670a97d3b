"""Sequels: figures whose sentence goes on from the one before and says no measure of its own."""

import re
from dataclasses import replace

from verifier.model.claim import Claim
from verifier.model.mention import TermKind

_EXPECTED = re.compile(
    r"^\W{0,3}(?:[Ee]conomists|[Aa]nalysts|[Ee]xperts|[Ff]orecasters|[Mm]arkets?|The (?:City|"
    r"market|consensus))\b"
    r"[^.;]{0,60}\b(?:expected|forecast|feared|predicted|pencill?ed in|looking for|hoped for|"
    r"seen)\b[^.;]{0,20}$"
)
_TOTALS = re.compile(r"\b(?:number(?:ed|s)?|total(?:l?ed|s)?|amounted|stood|came to|reached)\b")


def across_sentences(claims: list[Claim]) -> list[Claim]:
    """A bare count in a sentence that names no measure is read as the change told before it:
    "Employers added 73,000 jobs. Economists had expected 104,000."."""
    result: list[Claim] = []
    before: Claim | None = None
    for claim in claims:
        figure = claim.clause.figure
        named = any(s.own and s.term.kind is TermKind.INDICATOR for s in claim.clause.terms)
        if before is not None and _expects_growth(claim, before):
            claim = replace(claim, operation="growth", direction=before.direction)
        elif (
            before is not None
            and not _TOTALS.search(claim.clause.before)
            and before.operation == "change"
            and not _beside_a_level(before)
            and claim.operation == "level"
            and claim.assertion == "value"
            and figure is not None
            and figure.quantity.unit is None
            and figure.noun is None
            and not named
            and (claim.clause.change is None or not claim.clause.near)
            and claim.clause.block - before.clause.block <= 1
        ):
            carried = tuple(
                s._replace(weight=round(0.6 * s.weight, 4), own=False)
                for s in before.clause.terms
                if s.own
            )
            clause = replace(claim.clause, terms=(*claim.clause.terms, *carried))
            claim = replace(claim, clause=clause, operation="change", direction=before.direction)
        result.append(claim)
        before = claim if claim.quantity is not None else before
    return result


def _expects_growth(claim: Claim, before: Claim) -> bool:
    """Whether a sentence only says what rate was expected of the growth told before it."""
    quantity, first = claim.quantity, before.quantity
    if (
        quantity is None
        or first is None
        or (claim.operation, before.operation) != ("level", "growth")
    ):
        return False
    if quantity.unit != "percent" or first.unit != "percent":
        return False
    return _EXPECTED.search(claim.clause.before) is not None


def _beside_a_level(claim: Claim) -> bool:
    """Whether a level stands before the change, so that what follows is a level too: "eight, one
    fewer than in October"."""
    cue = claim.clause.change
    return cue is not None and cue.word in ("more", "fewer", "less")
