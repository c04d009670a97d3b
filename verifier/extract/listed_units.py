"""Home of the money that the items of a list leave out: "- Trading: 144.9 bln euros", "- Bergen:
88.6 bln", "- Oslo 34.9 bln, Turku 21.4 bln"."""

from dataclasses import replace
from decimal import Decimal

from verifier.extract.listed_rates import is_plain_number
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.mention import TermKind

_SCALED = regex(r"\s?(?:m|mn|mln|mio|bn|bln|tn|trn|million|billion|trillion)$")
_NOTHING = regex(r"[\W\d_]*(?:(?:in|at|and|the|for|of)\b\W*){0,3}")
"""What stands around the name of a place that is all an item tells of a figure."""


def with_listed_units(claims: list[Claim]) -> list[Claim]:
    """Bare amounts that an item of a list tells of a place alone, in the money told before them in
    the list; what an item calls otherwise ("- Contracts: 10.02 mln") may be no money."""
    result: list[Claim] = []
    unit: str | None = None
    block = -1
    for claim in claims:
        if claim.clause.role is not Role.BULLET or claim.clause.block - block > 1:
            unit = None
        block = claim.clause.block
        if claim.clause.role is Role.BULLET and claim.quantity is not None:
            if is_currency(claim.quantity.unit):
                unit = claim.quantity.unit
            elif unit is not None and _is_a_bare_amount(claim) and _tells_a_place_alone(claim):
                claim = _told_in(claim, unit)
        result.append(claim)
    return result


def _is_a_bare_amount(claim: Claim) -> bool:
    """Whether a claim is the level of so many millions of nothing."""
    plain = is_plain_number(claim) and claim.operation == "level"
    return plain and _SCALED.search(claim.printed) is not None


def _tells_a_place_alone(claim: Claim) -> bool:
    """Whether nothing but the name of a place stands between a figure and what is before it."""
    clause = claim.clause
    words = clause.lead.rpartition(",")[2]
    low = clause.span.start - len(words)
    named = [
        s.span
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.AREA
        if low <= s.span.start and s.span.end <= clause.span.start
    ]
    if not named:
        return False
    first, last = min(s.start for s in named) - low, max(s.end for s in named) - low
    rest = _NOTHING.fullmatch(words, 0, first) and _NOTHING.fullmatch(words, last)
    return rest is not None


def _told_in(claim: Claim, unit: str) -> Claim:
    figure = claim.clause.figure
    if figure is None:
        return claim
    figure = replace(figure, quantity=figure.quantity.scaled(Decimal(1), unit))
    return replace(claim, clause=replace(claim.clause, figure=figure))
