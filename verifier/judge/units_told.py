"""Home of units told once: which unit a bare figure leaves to the one before it, "Coal made 93.2
TWh and gas 57.4"."""

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from verifier.diagnose.misprints import significant_digits
from verifier.judge.suggestions import printed_figure
from verifier.language.figures.currencies import currencies_of
from verifier.language.figures.units import unit_after
from verifier.lazy import regex
from verifier.match.fits import RATES, fits_unit
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES, is_count, is_currency
from verifier.model.mention import FigureKind
from verifier.model.quantity import POINTS
from verifier.model.scales import SCALED
from verifier.model.series import Series
from verifier.model.verdict import Rating, Reason, Verdict

_NO_MEASURE = POINTS | {"ratio", "rank", "year"}
"""Units that are told with every figure."""
_TELLING = 2
"""So many digits a figure has at least that may be borne out so."""


def in_the_unit_told(
    verdict: Verdict,
    told: Sequence[Verdict],
    judged: Callable[[Claim], Verdict],
    series: Mapping[str, Series],
) -> Verdict:
    """The first verdict on a bare figure, in the unit of the one before it where its words lead to
    a series in that unit: whether it fits or not, by its words it is of that."""
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or not is_bare(verdict, ("change", "level", None)):
        return verdict
    unit = _money_that_opens(claim) or unit_before(claim, told, right=False)
    if unit is None or _is_told_otherwise(claim, unit[0], told):
        return verdict
    anew, own = told_in(claim, *unit), series.get(verdict.series or "")
    if own is not None and _is_told_bare(own) and not fits_unit(anew, own):
        return verdict
    again = judged(anew)
    return again if again.series is not None else verdict


def _money_that_opens(claim: Claim) -> tuple[str, Decimal] | None:
    """The money that a sentence opens with, which all its bare amounts are in: "Measured in yuan,
    exports rose 5.2% to 2.54 trillion"."""
    opening = _IN_MONEY.match(claim.clause.sentence_text)
    named = currencies_of(opening[1]) if opening is not None else ()
    return (named[0], Decimal(1)) if len(named) == 1 else None


_IN_MONEY = regex(r"\W*(?:[A-Z][a-z]+\s)?[Ii]n\s((?:[\w.’'-]+\s){0,2}[\w.’'-]+),\s")


def _is_told_bare(one: Series) -> bool:
    """Whether the figures of a series may stand without a unit, and no other one is meant."""
    return is_count(one.unit) or one.unit in RATES


def _is_told_otherwise(claim: Claim, unit: str, told: Sequence[Verdict]) -> bool:
    """Whether a figure counts on what the one before it in its sentence counts, "nine fewer pubs,
    and 39 fewer than in 2016", or is not printed as one of that unit is: money is in millions, a
    rate has decimals, and a count that has some is in millions."""
    last = told[-1].claim if told else None
    beside = last is not None and last.clause.sentence == claim.clause.sentence
    figure = last.clause.figure if beside and last is not None else None
    if figure is not None and figure.noun is not None and figure.quantity.unit != unit:
        return True
    printed = printed_figure(claim)
    scaled, parted = SCALED.search(printed) is not None, "." in printed
    if is_currency(unit):
        return not scaled
    if unit in RATES:
        return scaled or not parted
    counts = is_count(unit) and factor_of(f"1 {unit}") is None
    return counts and parted and not scaled


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


def unit_before(
    claim: Claim, told: Sequence[Verdict], right: bool = True
) -> tuple[str, Decimal] | None:
    """The unit of the nearest level before a claim in its paragraph that has one, of the `right`
    ones alone or of all, and how many of it the word for it stands for ("hectolitres": 100
    litres); None where there is none, or one that is told with every figure."""
    plain: str | None = None
    for other in reversed(told):
        if claim.clause.block != other.claim.clause.block:
            break
        quantity = other.claim.quantity
        level = other.claim.operation in (None, "level") and other.claim.assertion == "value"
        if quantity is None or not level or (right and other.rating is not Rating.SUPPORTED):
            continue
        printed = printed_figure(other.claim)
        bare = _BARE_DIGITS.fullmatch(printed) is not None
        unit, factor = quantity.unit, None if bare else factor_of(printed, quantity.unit)
        left_out = unit in MEASURES or bare
        if unit is None or (factor is None and left_out and unit not in _NO_MEASURE):
            plain = plain or unit  # its word stands before it, if it has any
        elif plain in (None, unit):
            return None if unit in _NO_MEASURE else (unit, factor or Decimal(1))
    return (plain, Decimal(1)) if plain is not None else None


_BARE_DIGITS = regex(r"[\d.,]+(?:m|bn|\s[mb]illion)?")


def factor_of(printed: str, unit: str | None = None) -> Decimal | None:
    """How many of its unit the last word of a figure stands for; None where it has no such word, or
    one of another unit than the `unit` that it is read in: the "m" of "36.1m" is no metre of a
    figure in litres."""
    ends = (m.end() for m in re.finditer(r"\d|\b", printed))
    units = (unit_after(printed, end, len(printed), scaled=True) for end in ends)
    last = next((u for u in units if u is not None and u.end == len(printed)), None)
    if last is None or (unit not in (None, last.name) and not (last.money and is_currency(unit))):
        return None
    return last.factor


def told_in(claim: Claim, unit: str, factor: Decimal) -> Claim:
    """A claim told in a unit; what was told in it already is not multiplied again."""
    figure = claim.clause.figure
    if figure is None:
        return claim
    figure = replace(figure, quantity=figure.quantity.scaled(factor, unit))
    return replace(claim, clause=replace(claim.clause, figure=figure))
