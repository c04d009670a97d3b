"""Home of bare figures that are counted in the unit of the one told before them.

"Exports came to 14.9 billion kroner. Salmon made up 11.2 billion of that", "Spain had 22.4
millimetres of rain. In Andalusia it was just 10.2": the unit is told once, or once in full.
"""

from collections.abc import Sequence
from decimal import Decimal

from verifier.judge.assume import as_assumed
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.suggestions import printed_figure
from verifier.judge.units_told import factor_of, is_bare, told_in, unit_before
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.codes import is_currency
from verifier.model.verdict import Rating, Reason, Verdict


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
    found = _told_in_it(verdict, unit, place, sitting) if unit is not None else None
    if found is not None:
        return found
    counted = _as_counted_above(verdict, told, place, sitting)
    money = _money_above(verdict, told) if counted is verdict else None
    found = _told_in_it(verdict, (money, Decimal(1)), place, sitting) if money else None
    return counted if found is None else found


def _told_in_it(
    verdict: Verdict, unit: tuple[str, Decimal], place: int, sitting: Sitting
) -> Verdict | None:
    """A figure judged in a unit told before it; None where it does not fit so."""
    claim = told_in(verdict.claim, *unit)
    again = sitting.judge.verdict(claim, topic=sitting.topics[place], subject=sitting.subject)
    one = sitting.series.get(again.series or "")
    if one is None or is_currency(one.unit) is not is_currency(unit[0]):
        return None  # "the fleet has 40 aircraft", and sales of 1.53 billion
    fits = again.rating is Rating.SUPPORTED and not LOOSE & set(again.caveats)
    return as_assumed(again) if fits else None


def _money_above(verdict: Verdict, told: Sequence[Verdict]) -> str | None:
    """The money of the nearest right sum before an open one that leaves it out: "a profit of 26.1
    million euros", and in a later paragraph "fuel cost 72.1 million"."""
    open_yet = verdict.reason in (Reason.NO_SERIES, Reason.AMBIGUOUS)
    if not open_yet or not is_bare(verdict, ("change", "level"), _FINELY):
        return None
    clause = verdict.claim.clause
    if _A_SUM.search(verdict.claim.printed) is None or _SCALED.search(clause.sentence_text):
        return None
    for other in reversed(told):
        if verdict.claim.clause.block - other.claim.clause.block > _FAR_ABOVE:
            return None
        unit = other.claim.quantity.unit if other.claim.quantity is not None else None
        if other.rating is Rating.SUPPORTED and is_currency(unit):
            return unit
    return None


_A_SUM = regex(r"\d\s(?:[mb]illion|trillion|mn?|bn|tn)\.?$")
_SCALED = regex(r"\b[Ii]n\s(?:thousands|millions|billions)\b")
"""What tells another scale than that of a sum."""
_FAR_ABOVE = 8
"""So many paragraphs at most lie between a sum and one in its money."""


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
        factor = factor_of(printed_figure(other.claim), told_so.unit)
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
