"""Home of figures that are of the size of a level and no change of it: "32.97 million came, 2.57
million fewer than in 2024 and a far cry from the 39.9 million of 2019"."""

from dataclasses import replace

from verifier.lazy import regex
from verifier.model.claim import Claim

_THE = regex(r"\b(?:from|below|above|off|behind|beyond|short\sof|than)\sthe\s$")
_LIKE, _UNLIKE = 3, 5


def with_levels_by_size(claims: list[Claim]) -> list[Claim]:
    """The claims; what is set against a change as "the" so many, and is as large as the level that
    changed and far larger than the change, is read as a level."""
    return [
        replace(claim, operation="level", direction=None, basis=None, basis_stated=False)
        if _is_a_level(claim, claims[max(0, place - _BACK) : place])
        else claim
        for place, claim in enumerate(claims)
    ]


_BACK = 4


def _is_a_level(claim: Claim, before: list[Claim]) -> bool:
    quantity, last = claim.quantity, before[-1] if before else None
    if quantity is None or last is None or last.operation != "change":
        return False
    if claim.operation != "change" or _THE.search(claim.clause.lead) is None:
        return False
    size = last.quantity
    if size is None or quantity.value < _UNLIKE * size.value:
        return False
    told = [v for v in before if v.clause.sentence == claim.clause.sentence]
    levels = [v.quantity for v in told if v.operation == "level" and v.quantity is not None]
    return any(
        len({level.unit, size.unit, quantity.unit} - {None}) <= 1
        and level.value < _LIKE * quantity.value
        and quantity.value < _LIKE * level.value
        for level in levels
    )
