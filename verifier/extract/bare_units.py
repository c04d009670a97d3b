"""Home of bare measures: moves that leave out the unit of the level told just before them."""

import re
from dataclasses import replace
from decimal import Decimal

from verifier.model.claim import Claim
from verifier.model.mention import FigureKind

_MEASURED = re.compile(r"(?P<number>\d+(?:\.\d+)?)\s?(?P<unit>[a-zµ]{1,4}|[a-z]{5,20})")
"""A figure whose unit stands behind it, without a word of scale: "258mm", "4.2 metres"."""
_ASIDE = re.compile(
    r"(?:\s[^,;.\d]{1,40})?(?:,|\s[—–-])\s(?:an?\s(?:[\w-]+\s){1,3}of|(?:up|down)(?:\sby)?)\s"
    r"(?:(?:just|about|around|nearly|almost|some|roughly|only|over|more than|a)\s){0,2}"
)
"""What sets a move beside a level: ", a drop of", ", up"."""
_SCALED = re.compile(r"m|bn|tn|k|million|billion|trillion|thousand|hundred|crore|lakh|dozen")


def with_bare_units(claims: list[Claim]) -> list[Claim]:
    """Plain figures of a move set beside a level are counted in its unit: "stood at 258mm, a drop
    of 212", "came to 4.2 metres, up 0.3 overnight"."""
    result: list[Claim] = []
    for claim in claims:
        level = result[-1] if result else None
        leans = level is not None and _moves(claim) and _stands_beside(claim, level)
        result.append(_in_its_measure(level, claim) if level is not None and leans else claim)
    return result


def _moves(claim: Claim) -> bool:
    """Whether a claim is a plain number by which something changed."""
    figure = claim.clause.figure
    if figure is None or figure.kind is not FigureKind.CARDINAL or figure.noun is not None:
        return False
    return claim.operation == "change" and figure.quantity.unit is None


def _stands_beside(claim: Claim, level: Claim) -> bool:
    """Whether nothing but an aside that opens stands between a level and a move."""
    told = level.operation == "level" and level.quantity is not None
    figure = claim.clause.figure
    if not told or figure is None or claim.clause.sentence != level.clause.sentence:
        return False
    offset, text = claim.clause.sentence.start, claim.clause.sentence_text
    return _ASIDE.fullmatch(text, level.span.end - offset, claim.span.start - offset) is not None


def _in_its_measure(level: Claim, claim: Claim) -> Claim:
    """The claim in the unit of a level, as that is printed; unchanged where it has none."""
    figure, quantity = claim.clause.figure, level.quantity
    start = level.clause.sentence.start
    printed = level.clause.sentence_text[level.span.start - start : level.span.end - start]
    measured = _MEASURED.fullmatch(printed)
    if figure is None or quantity is None or quantity.unit in (None, "percent", "ratio"):
        return claim
    if measured is None or _SCALED.fullmatch(measured["unit"]) or not quantity.value:
        return claim
    factor = abs(quantity.value) / Decimal(measured["number"])
    own = figure.quantity
    scaled = replace(own, value=own.value * factor, step=own.step * factor, unit=quantity.unit)
    figure = replace(figure, quantity=scaled)
    return replace(claim, clause=replace(claim.clause, figure=figure))
