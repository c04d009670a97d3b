"""Home of quotients: how much of one measure there is for each of another."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import counts_another, named_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.series import Nature, Series
from verifier.reference.stems import stems_of

_FOR_EVERY = regex(r"\b(?:for|to)\s(?:every|each)\b", re.IGNORECASE)
"""Between two counts of one unit: "13 pupils for every teacher"."""
_PAIR = ("one", "other")
_ROUGHLY = 3.0
_COUNTED = (Nature.FLOW, Nature.STOCK)


def quotients(
    claim: Claim, time: Period, pool: dict[Series, float], sitting: Sitting
) -> Iterator[Outcome | None]:
    """What a figure would be of each level divided by another of another unit."""
    checker, members = sitting.judge.checker, list(pool)
    plain, quantity = as_a_level(at_the_time(claim, time)), claim.quantity
    shared = _FOR_EVERY.search(claim.clause.sentence_text) is not None
    named = named_of(claim, members) if shared else []
    yield from _of_two_of_a_kind(claim, time, pool, named, sitting)
    pairs = (
        (one, other)
        for one in members
        for other in members
        if one.unit != other.unit or (shared and one.indicator != other.indicator)
    )
    for one, other in sorted(pairs, key=lambda pair: sum(map(members.index, pair))):
        if one.nature not in _COUNTED or other.nature not in _COUNTED or quantity is None:
            continue
        if not may_come_to(claim, pool[one] / pool[other], one):
            continue
        if set(named) - {one, other} or (not shared and counts_another(claim, (one, other))):
            continue
        if one.ref_area == other.ref_area or None in (one.ref_area, other.ref_area):
            unit = one.unit if one.currency or one.unit == quantity.unit else quantity.unit
            per = forms_of(other, sitting)
            forms = replace(forms_of(one, sitting), per=per, told_in=unit or one.unit)
            yield first_held(checker.outcomes(plain, forms)[0])


def _of_two_of_a_kind(
    claim: Claim, time: Period, pool: dict[Series, float], named: Sequence[Series], sitting: Sitting
) -> Iterator[Outcome | None]:
    """What a figure would be of one measure in one place or part for each of it in another, where
    the sentence names these two alone: "For every tonne that Malta lands, Gozo lands 2.7"."""
    plain, words = as_a_level(at_the_time(claim, time)), set(stems_of(claim.clause.sentence_text))
    for one in named:
        alike = [o for o in named if o.indicator == one.indicator and form_of(o) == form_of(one)]
        if len(alike) > len(_PAIR):  # a word may stand for several: those that it is the name of
            alike = [o for o in alike if words & set(stems_of(o.breakdown or ""))]
        if len(alike) != len(_PAIR) or one not in alike or one.nature not in _COUNTED:
            continue
        other = next(o for o in alike if o is not one)
        if may_come_to(claim, pool[one] / pool[other], one):
            forms = replace(forms_of(one, sitting), per=forms_of(other, sitting), told_in="ratio")
            yield first_held(sitting.judge.checker.outcomes(plain, forms)[0])


def may_come_to(claim: Claim, size: float, one: Series) -> bool:
    """Whether a level is of the size of a figure, or the figure one of another kind."""
    quantity = claim.quantity
    if quantity is None or claim.operation in ("growth", "change"):
        return quantity is not None
    if quantity.unit == "percent" and one.unit != "percent":
        return True
    told = abs(float(quantity.value))
    return told / _ROUGHLY <= abs(size) <= told * _ROUGHLY


def forms_of(one: Series, sitting: Sitting) -> Forms:
    """A series as its levels are printed."""
    return sitting.judge.checker.forms(one.key).as_printed


def first_held(found: Sequence[Outcome]) -> Outcome | None:
    """The first outcome that holds at the time that was told."""
    return next((one for one in found if one.holds and not one.elsewhen), None)


def as_a_level(claim: Claim) -> Claim:
    """A claim told as where something stands."""
    clause = replace(claim.clause, baseline=None)
    return replace(claim, clause=clause, operation="level", direction=None, basis=None)


def form_of(one: Series) -> tuple[object, ...]:
    """What two measures share that may be added up or divided by one another."""
    return one.unit, one.nature, one.adjustment, one.prices, one.transformation
