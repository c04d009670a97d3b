"""Home of retellings: what else than it was read for a figure may be told as."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from verifier.check.bases import is_of_the_week
from verifier.check.wholes import is_wider
from verifier.judge.checkable import is_how_far_off
from verifier.judge.rarity import ABOUT, rarity_of
from verifier.judge.rounds.odds.by_figure import has_had, magnitudes_of, newest_of
from verifier.judge.rounds.other_tellings import digits_counted
from verifier.language.moves.tolls import counts_the_dead
from verifier.language.moves.two_deeds import counts_those_who_came
from verifier.lazy import regex
from verifier.model.agreement import in_unit_of
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, Direction
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import Series, Transformation
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue
from verifier.reference.kept import kept_with_it

WEIGHTS = {
    "read": 1.0,
    "words": 1.0,
    "share": 0.4,
    "level": 1.0,
    "moved": 1.0,
    "since": 0.5,
    "fell": 0.4,
    "fell since": 0.3,
}
"""What each kind weighs: as it was read, as its words stand, either as a share, a level, a move in
a step or a year, and one since a time that its sentence or the figures before it tell; the same as
falls, which no word tells that is known for it: "£8 came off the price"."""
_FALLS = frozenset(("fell", "fell since"))
_DIGITS = 3
_STAND = ("to", "at")
_POINTS = ("percentage_points", "basis_points", "ratio")
_SET_OFF = regex(r"[:;,()–—]")
_BACK, _STEPS, _WORDED = 3, 2, 2 * ABOUT
"""So many figures before tell of a time; so many printed steps may a move be off to be tried, and
such a part of it where it is hedged or told in words."""


def retellings(
    claim: Claim, as_read: Claim, before: Sequence[Verdict]
) -> Iterator[tuple[str, Claim]]:
    """A figure as it was read and as what else it may be told, each with its kind and each once;
    `before` are the verdicts on those before it."""
    seen = set()
    for kind, told in _all(claim, as_read, before):
        base = told.clause.baseline
        since = base.period if base is not None else None
        said = (told.operation or "level", told.basis, since, told.direction, kind in _FALLS)
        if said not in seen:
            seen.add(said)
            yield kind, told


def _all(claim: Claim, as_read: Claim, before: Sequence[Verdict]) -> Iterator[tuple[str, Claim]]:
    for kind, told in (("read", claim), ("words", as_read)):
        yield "share" if told.operation == "share" else kind, told
    unit = claim.quantity.unit if claim.quantity is not None else None
    moved = "growth" if unit in ("percent", "ratio") else "change"
    if claim.clause.link != "by" and unit not in _POINTS and not is_how_far_off(as_read):
        yield "level", replace(claim, operation="level", basis=None, direction=_led_to(claim))
    stated = (claim.basis,) if claim.basis_stated else (Basis.YEAR, Basis.PERIOD)
    if _base_named(claim) is not None:
        stated = (claim.basis,)
    if is_of_the_week(claim) and claim.basis is not Basis.YEAR:
        stated = (Basis.PERIOD,)
    if claim.operation == "level" and (leads_to(as_read) or _stands_beside(as_read)):
        return
    if claim.operation == "level" and counts_the_dead(claim.clause):
        return
    if claim.operation == "share" and _is_a_plain_share(claim):
        return
    for basis in stated if claim.operation != "share" else ():
        yield "moved", replace(claim, operation=moved, basis=basis)
    for base in _bases(claim, before):
        clause = replace(claim.clause, baseline=TimeRef(base))
        yield "since", replace(claim, operation=moved, basis=None, clause=clause)
    if may_have_fallen(claim):
        fallen = replace(claim, operation=moved, direction=Direction.DOWN)
        for basis in stated:
            yield "fell", replace(fallen, basis=basis)
        if moved == "growth":  # of a rate, whose level is the move
            yield "fell", replace(fallen, operation="level", basis=None)
        for base in _bases(claim, before):
            clause = replace(claim.clause, baseline=TimeRef(base))
            yield "fell since", replace(fallen, basis=None, clause=clause)


def _is_a_plain_share(claim: Claim) -> bool:
    """Whether a figure is told in percent of what has it or as so many in so many, and no word
    there says that it has gone: "with 1.9% of workers away", "one in 14 is charged", but not
    "lost 27.7% of its sales" or "one in seven jobs was cut"."""
    quantity, clause = claim.quantity, claim.clause
    percent = quantity is not None and quantity.unit == "percent"
    told = percent and _OF.match(clause.after) is not None
    told = told or _ONE_IN.fullmatch(claim.printed) is not None
    return told and not _GONE.search(clause.sentence_text)


_OF = regex(r"\sof\s")
_ONE_IN = regex(r"[\w-]+\s(?:in|out\sof)\s(?:every\s)?[\w-]+", re.IGNORECASE)
_GONE = regex(
    r"\b(?:lost|los(?:es?|ing)|gone|gave\sup|given\sup|shed(?:s|ding)?|cut(?:s|ting)?|vanish\w*|"
    r"disappear\w*|wiped|eras\w+|evaporat\w+|melted|slashed|axed|scrapped|culled|died|destroyed|"
    r"dropped|fell|fallen|fall(?:s|ing)?|shr[aiu]nk|declin\w+)\b",
    re.IGNORECASE,
)


def _led_to(claim: Claim) -> Direction | None:
    """Which way led to a figure that is a level: none where the word for a move that it was read
    with is set off from it: "look healthier: 88.6% of two-year-olds have one"."""
    cue, start = claim.clause.change, claim.clause.sentence.start
    if cue is None:
        return None
    first, last = sorted((cue.span, claim.span), key=lambda span: span.start)
    between = claim.clause.sentence_text[first.end - start : max(0, last.start - start)]
    return claim.direction if _SET_OFF.search(between) is None else None


def _bases(claim: Claim, before: Sequence[Verdict]) -> Iterator[Period]:
    """The times that the sentence of a figure and the figures before it tell; only those within
    what its own words say that it is compared with: "off its August peak"."""
    if claim.basis_stated:
        return
    own = _base_named(claim)
    told = [time.period for time in claim.clause.times]
    for verdict in before[-_BACK:]:
        told += [verdict.period, verdict.baseline]
    for period in dict.fromkeys(told):
        if period is not None and (own is None or own.contains(period)):
            yield period


def _base_named(claim: Claim) -> Period | None:
    """The time that the clause of a figure names to compare it with: "from March"; None where it
    names none."""
    base = claim.clause.baseline
    return base.period if base is not None and not base.inherited else None


def leads_to(claim: Claim) -> bool:
    """Whether a figure is told as what something went to, which is no move: "rose to 4.1%", but not
    "growth slowed to 4.1%", which is read for one."""
    clause = claim.clause
    return claim.operation == "level" and clause.link == "to" and clause.change is not None


def _stands_beside(claim: Claim) -> bool:
    """Whether a count or sum of a time of its own is what the level before it is compared with,
    which is no move: "104 hours, compared with 70 in February"."""
    clause, quantity = claim.clause, claim.quantity
    if claim.operation != "level" or quantity is None or quantity.unit in _RATES:
        return False
    dated = clause.time.period is not None and not clause.time.inherited
    return dated and _COMPARED_WITH.search(clause.before) is not None


_RATES = ("percent", "ratio", *_POINTS)
_COMPARED_WITH = regex(
    r"\b(?:compar(?:ed|ing)\s(?:with|to)|against|versus|as\sopposed\sto)\s"
    r"(?:(?:just|only|some|about|around|nearly|the|a)\s){0,2}[$£€¥₹]?$"
)


def may_have_fallen(claim: Claim) -> bool:
    """Whether nothing tells which way a figure went, nor that it is where something stands or how
    many times it is of something; a bare number of a digit or two may be no number of anything:
    "the D-Max 2.2"."""
    quantity = claim.quantity
    told = claim.direction is not None or claim.operation == "multiple"
    told = told or counts_those_who_came(claim.clause)
    if quantity is None or told or claim.clause.link in _STAND:
        return False
    return quantity.unit is not None or digits_counted(quantity) >= _DIGITS


def may_hold(kind: str, told: Claim, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series may have had such a figure, which costs less to ask than whether it had."""
    quantity, base = told.quantity, told.clause.baseline
    if quantity is None:
        return False
    if told.operation == "share" and one.unit != "percent":
        return _may_be_a_share(told, quantity, one, catalogue)
    if base is not None and _has_moved(told, quantity, one, catalogue):
        return True
    if kind in ("since", "fell since") or told.operation == "multiple":
        return False
    printed = one.transformation is not Transformation.NONE or told.operation in _AS_PRINTED
    as_level = printed and has_had(replace(told, operation="level"), one, catalogue)
    if quantity.unit == "ratio":
        return as_level or _about(told, quantity, one, catalogue)
    return as_level or has_had(told, one, catalogue)


_AS_PRINTED = ("share", "contribution")
"""What a series in the unit of the figure holds as its levels, as those of change hold theirs."""


def _about(told: Claim, quantity: Quantity, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series has had about such a part, or has moved by one: "a fifth"."""
    value, unit = abs(quantity.value), quantity.unit
    if told.operation == "growth":
        value, unit = value * 100, "percent"
    around = value * Decimal(_WORDED)
    hedged = replace(quantity, value=value, step=around, unit=unit, bound=Bound.ABOUT)
    return rarity_of(told, hedged, magnitudes_of(catalogue, one.key)).fits


def _has_moved(told: Claim, quantity: Quantity, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series moved so since the time that a figure is told to compare with."""
    time, base = told.clause.time.period, told.clause.baseline
    values = newest_of(catalogue, one.key)
    if time is None or base is None or base.period is None or base.period == time:
        return False
    now, then = _at(values, time), _at(values, base.period)
    if now is None or not then:
        return False
    if told.operation == "multiple":
        return _is_near(abs(now / then), abs(float(quantity.value)), quantity)
    if told.operation == "growth":
        moved = abs(now / then - 1) * (1.0 if quantity.unit == "ratio" else 100.0)
    else:
        moved = in_unit_of(quantity, abs(now - then), one.unit)
    return _is_near(moved, abs(float(quantity.value)), quantity)


def _may_be_a_share(told: Claim, quantity: Quantity, one: Series, catalogue: Catalogue) -> bool:
    """Whether a series was such a part of one that is wider."""
    time, size = told.clause.time.period, 100.0 if quantity.unit == "percent" else 1.0
    part = _at(newest_of(catalogue, one.key), time)
    if part is None:
        return False
    figure = abs(float(quantity.value))
    wholes = (_at(newest_of(catalogue, key), time) for key in _wider(catalogue, one.key))
    return any(whole and _is_near(part / whole * size, figure, quantity) for whole in wholes)


@kept_with_it(1 << 12)
def _wider(catalogue: Catalogue, key: str) -> tuple[str, ...]:
    """The keys of the series that one is a part of."""
    part = catalogue.get(key)
    return tuple(one.key for one in catalogue.siblings(part) if is_wider(part, one))


def _at(values: Mapping[Period, float], time: Period | None) -> float | None:
    """The value of a time, or the sum of those of its steps; None where one is missing."""
    if time is None or time in values:
        return values[time] if time is not None else None
    steps = [values.get(step) for step in time.steps()] if time.count > 1 else [None]
    known = [value for value in steps if value is not None]
    return sum(known) if len(known) == len(steps) else None


def _is_near(value: float, figure: float, quantity: Quantity) -> bool:
    """Whether a value is a figure within some printed steps or, in words, within a part of it."""
    printed, about = _STEPS * float(quantity.step), _WORDED * figure
    if quantity.unit == "ratio":
        return abs(value - figure) <= about
    exact = quantity.bound is Bound.EXACT
    return abs(value - figure) <= (printed if exact else max(printed, about))
