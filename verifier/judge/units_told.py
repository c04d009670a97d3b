"""Home of the unit of a bare figure, which is told once: "Spending came to 83.0 billion euros.
Revenue was 65.2 billion"."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from verifier.diagnose.misprints import significant_digits
from verifier.judge import Judge
from verifier.judge.suggestions import printed_figure
from verifier.language.units import unit_after
from verifier.lazy import regex
from verifier.match.subject import Subject
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.mention import FigureKind
from verifier.model.quantity import POINTS
from verifier.model.verdict import Rating, Reason, Verdict

_NO_MEASURE = POINTS | {"ratio", "rank", "year"}
"""Units that are told with every figure."""
_TELLING = 2
"""So many digits a figure has at least that may be borne out so."""


def in_the_unit_told(
    verdict: Verdict, told: Sequence[Verdict], judge: Judge, topic: Topic | None, subject: Subject
) -> Verdict:
    """The verdict on a figure in millions or billions of what the one before it was told in, where
    no series measures a mere number: "The deficit was 17.8 billion euros. Revenue came to 65.2
    billion". None is changed behind one that counts ("3.1 million visitors")."""
    if verdict.reason is not Reason.NO_SERIES or not is_bare(verdict, (*_MEASURED, None)):
        return verdict
    unit = _unit_of_many(verdict.claim, told)
    if unit is None or not _MANY.search(printed_figure(verdict.claim)):
        return verdict
    again = judge.verdict(told_in(verdict.claim, *unit), topic=topic, subject=subject)
    return verdict if again.reason in (Reason.NO_SERIES, Reason.AMBIGUOUS) else again


_MEASURED = ("change", "level")
_MANY = regex(r"\d\s?(?:[mb]illion|trillion|mn?|bn|tn)\b", re.IGNORECASE)
_NEAR = 2
"""So many paragraphs further up a unit may have been told."""


def _unit_of_many(claim: Claim, told: Sequence[Verdict]) -> tuple[str, Decimal] | None:
    """The unit of the nearest figure in millions or billions before a claim, and how many of it
    its word stands for; None where that counts something."""
    for other in reversed(told):
        if claim.clause.block - other.claim.clause.block > _NEAR:
            break
        figure, printed = other.claim.clause.figure, printed_figure(other.claim)
        if figure is None or not _MANY.search(printed) or figure.quantity.unit in _NO_MEASURE:
            continue
        if figure.noun is not None:
            return None
        if figure.quantity.unit is not None:
            return figure.quantity.unit, factor_of(printed) or Decimal(1)
    return None


def is_bare(
    verdict: Verdict,
    operations: Collection[str | None] = (None, "level"),
    least: int = _TELLING,
) -> bool:
    """Whether a claim is a level, or what else `operations` name, of so many digits or more that
    counts and measures nothing."""
    claim, figure = verdict.claim, verdict.claim.clause.figure
    if verdict.reason is Reason.NOT_A_FACT or figure is None or figure.noun is not None:
        return False
    quantity = claim.quantity
    if quantity is None or quantity.unit is not None or figure.kind is not FigureKind.CARDINAL:
        return False
    plain = claim.operation in operations and claim.assertion == "value"
    return plain and significant_digits(quantity) >= least


def unit_before(claim: Claim, told: Sequence[Verdict]) -> tuple[str, Decimal] | None:
    """The unit of the nearest right level before a claim in its paragraph that has one, and how
    many of it the word for it stands for ("hectolitres": 100 litres); None where there is none, or
    one that is told with every figure."""
    plain: str | None = None
    for other in reversed(told):
        if claim.clause.block != other.claim.clause.block:
            break
        quantity = other.claim.quantity
        level = other.claim.operation in (None, "level") and other.claim.assertion == "value"
        if quantity is None or not level or other.rating is not Rating.SUPPORTED:
            continue
        printed = printed_figure(other.claim)
        unit, factor = quantity.unit, factor_of(printed)
        left_out = unit in MEASURES or _BARE_DIGITS.fullmatch(printed) is not None
        if unit is None or (factor is None and left_out and unit not in _NO_MEASURE):
            plain = plain or unit  # its word stands before it, if it has any
        elif plain in (None, unit):
            return None if unit in _NO_MEASURE else (unit, factor or Decimal(1))
    return (plain, Decimal(1)) if plain is not None else None


_BARE_DIGITS = regex(r"[\d.,]+")


def factor_of(printed: str) -> Decimal | None:
    """How many of its unit the last word of a figure stands for; None where it has no such word."""
    ends = (m.end() for m in re.finditer(r"\d|\b", printed))
    units = (unit_after(printed, end, len(printed), scaled=True) for end in ends)
    return next((u.factor for u in units if u is not None and u.end == len(printed)), None)


def told_in(claim: Claim, unit: str, factor: Decimal) -> Claim:
    """A claim told in a unit; what was told in it already is not multiplied again."""
    figure = claim.clause.figure
    if figure is None:
        return claim
    figure = replace(figure, quantity=figure.quantity.scaled(factor, unit))
    return replace(claim, clause=replace(claim.clause, figure=figure))
