"""Home of bare figures that are counted in the unit of the one told before them.

"Exports came to 14.9 billion kroner. Salmon made up 11.2 billion of that", "Spain had 22.4
millimetres of rain. In Andalusia it was just 10.2": the unit is told once, or once in full.
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from verifier.diagnose.misprints import significant_digits
from verifier.judge.assume import as_assumed
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import printed_figure
from verifier.language.units import unit_after
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import MEASURES
from verifier.model.mention import FigureKind
from verifier.model.quantity import POINTS
from verifier.model.verdict import Rating, Reason, Verdict

_NO_MEASURE = POINTS | {"ratio", "rank", "year"}
"""Units that are told with every figure."""
_TELLING = 2
"""So many digits a figure has at least that may be borne out so."""


def in_the_unit_before(sitting: Sitting) -> list[Verdict]:
    """Open or contradicted levels and moves without a unit judged anew in that of the nearest
    figure before them in their paragraph that is right and has one; as they were where they do not
    fit so."""
    found = list(sitting.verdicts)
    for place, verdict in enumerate(found):
        found[place] = _in_its_unit(verdict, place, found[:place], sitting)
    return found


def _in_its_unit(
    verdict: Verdict, place: int, told: Sequence[Verdict], sitting: Sitting
) -> Verdict:
    moved = is_bare(verdict, ("change",))
    if verdict.rating is Rating.SUPPORTED:
        return verdict
    unit = unit_before(verdict.claim, told) if moved or is_bare(verdict) else None
    unit = unit or _cut_short(verdict.claim, told)
    if unit is None:
        return _as_counted_above(verdict, told, place, sitting)
    claim = told_in(verdict.claim, *unit)
    again = sitting.judge.verdict(claim, topic=sitting.topics[place], subject=sitting.subject)
    if again.rating is not Rating.SUPPORTED or LOOSE & set(again.caveats):
        return _as_counted_above(verdict, told, place, sitting)
    return as_assumed(again)


def _as_counted_above(
    verdict: Verdict, told: Sequence[Verdict], place: int, sitting: Sitting
) -> Verdict:
    """A figure judged in the word for many of a unit that paragraphs above it told: one accused of
    a slip of scale by just so much, and an open one of three digits: "32.6 million hectolitres",
    and then "Italy had 40.3 million"."""
    claim, key = verdict.claim, verdict.series
    slipped = verdict.rating is Rating.MISMATCH and verdict.reason is Reason.OFF_SCALE
    untold = verdict.reason in (Reason.NO_SERIES, Reason.AMBIGUOUS)
    least = 1 if slipped else _FINELY
    if not (slipped or untold) or not is_bare(verdict, ("change", "level", None), least):
        return verdict
    own = sitting.series.get(key or "") if slipped else None
    counted = own.unit if own is not None else None
    for other in reversed(told):
        if claim.clause.block - other.claim.clause.block > _ABOVE and not slipped:
            break
        told_so = other.claim.quantity
        if other.rating is not Rating.SUPPORTED or told_so is None or told_so.unit is None:
            continue
        factor = factor_of(printed_figure(other.claim))
        if factor is None or factor == 1 or counted not in (None, told_so.unit):
            continue
        anew = told_in(claim, told_so.unit, factor)
        again = sitting.judge.verdict(anew, topic=sitting.topics[place], subject=sitting.subject)
        fits = again.rating is Rating.SUPPORTED and not LOOSE & set(again.caveats)
        return as_assumed(again) if fits and (not slipped or again.series == key) else verdict
    return verdict


_FINELY, _ABOVE = 3, 3
"""So many digits has an open figure at least, and so many paragraphs at most lie between."""


def _cut_short(claim: Claim, told: Sequence[Verdict]) -> tuple[str, Decimal] | None:
    """The unit of which a figure has only the first word, where a right figure before it has it
    whole: "152.3m tonnes of oil equivalent", and then "oil rose to 60.3m tonnes"."""
    unit = _WHOLE.get(claim.quantity.unit or "") if claim.quantity is not None else None
    right = (v.claim.quantity for v in told if v.rating is Rating.SUPPORTED)
    whole = unit is not None and any(q is not None and q.unit == unit for q in right)
    return (unit, Decimal(1)) if whole and unit is not None else None


_WHOLE = {"tonne": "toe"}


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
