"""Home of bases and units: how a series fits the unit of a figure, the basis of its growth and the
prices it is told in."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis
from verifier.model.series import Nature, Series, Transformation

_PRINTED = 0.1
"""What it says for a series that holds the growth rate or the share itself beside one from which
it would have to be computed."""


def prices_of(one: Series) -> str | None:
    """The prices that a series is told in, by its column, its money or its title; None where these
    do not say: a rate of growth of pay may be of either."""
    if one.prices or one.currency == one.unit:
        return one.prices or "current"
    told = (one.indicator or "").startswith("real_") or _tells_real_terms(one.title)
    return "constant" if told else None


@lru_cache(maxsize=1 << 14)
def _tells_real_terms(title: str) -> bool:
    return _REAL_TERMS.search(title) is not None


_REAL_TERMS = regex(
    r"\breal[\s-]terms?\b|\breal (?:wages?|pay|earnings|incomes?|growth)\b|\binflation-adjusted\b|"
    r"\bconstant prices\b|\bdeflated\b|\(real\)|, real\b",
    re.IGNORECASE,
)


def basis_told(claim: Claim) -> Basis | None:
    """The basis that the words name, or the times that they compare."""
    time, baseline = claim.clause.time.period, claim.clause.baseline
    if claim.basis is not None or baseline is None or baseline.period is None or time is None:
        return claim.basis
    if baseline.period == time.years_later(-1):
        return Basis.YEAR
    return Basis.PERIOD if baseline.period == time.previous() else None


def prints_the_rate(claim: Claim, one: Series) -> bool:
    """Whether a series is itself the growth on the year that a claim may be told of."""
    annual = one.transformation is Transformation.YEAR
    return annual and claim.operation == "growth" and claim.assertion == "value"


def unit_part(claim: Claim, one: Series) -> float:
    """Whether the figure is printed in the unit of the series."""
    quantity = claim.quantity
    if quantity is None or quantity.unit is None:
        return 0.0
    if quantity.unit == one.unit and quantity.unit not in ("percent", "index"):
        return 0.08
    if quantity.upper is not None and "lower" in (one.breakdown or ""):
        return 0.17
    if claim.operation == "level" and quantity.unit == one.unit:
        if is_paced_otherwise(claim, one):
            return -_ANOTHER_PACE
        return 0.05 if one.transformation is Transformation.NONE else _PRINTED
    if claim.operation == "share" and one.unit == "percent":
        return _PRINTED
    if prints_the_rate(claim, one) and basis_told(claim) is Basis.YEAR:
        return _PRINTED
    if claim.operation == "growth" and _is_on_another_basis(claim, one):
        return -_ANOTHER_BASIS
    rate = one.nature is Nature.RATE and one.transformation is Transformation.NONE
    if claim.operation == "growth" and rate and one.unit in ("percent", "ratio"):
        return -0.12
    return 0.0


def _is_on_another_basis(claim: Claim, one: Series) -> bool:
    """Whether a series holds the growth over a year and a claim tells of that over a step, or the
    reverse: "on the month, prices fell 0.2%" is no annual inflation."""
    told = basis_told(claim) if claim.basis_stated else None
    held = _HELD_ON.get(one.transformation)
    return told is not None and held is not None and {told, held} == set(_HELD_ON.values())


def is_paced_otherwise(claim: Claim, one: Series) -> bool:
    """Whether a rate that the words call by its step is told of a series of growth over another:
    "the quarterly pace held steady at 1%" is no growth on the year."""
    held = _HELD_ON.get(one.transformation)
    paced = _PACE.search(claim.clause.before) if held is not None else None
    if paced is None:
        return False
    return (Basis.YEAR if paced["year"] else Basis.PERIOD) is not held


_PACE = regex(
    r"\b(?:(?P<year>annual|yearly|year-on-year|year-over-year|(?:12|twelve)-month)|monthly|"
    r"quarterly|month-on-month|month-over-month|quarter-on-quarter|quarter-over-quarter)\s"
    r"(?:(?:growth|inflation)\s)?(?:rate|pace)\b[^\d;.:]{0,60}$",
    re.IGNORECASE,
)
_HELD_ON = {Transformation.YEAR: Basis.YEAR, Transformation.PERIOD: Basis.PERIOD}
_ANOTHER_BASIS, _ANOTHER_PACE = 0.3, 0.6
"""What it says against a series of growth that the growth is told on another basis, or the rate
called by another step."""
