"""Home of figures that are open as the kind of number they are told as, and right as another one
wherever the article is read with that other one in their place: points for percent ("exports rose
8.8 percentage points to $4.4 billion"), "by" for "to" ("fell by 22,604 from 23,187") and "to" for
"by" ("unemployment increased to 60,000")."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from verifier.judge.closeness import last_digit_of
from verifier.judge.rounds.moves.by_for_to import OF_GROWTH
from verifier.judge.rounds.moves.points import (
    IN_PERCENT,
    NO_LEVEL,
    NO_PERCENT,
    NO_POINTS,
    TOLD_IN_POINTS,
    as_growth,
    as_percent,
    as_points,
    percentage_told,
)
from verifier.judge.rounds.retold import retold
from verifier.judge.rounds.sitting import LOOSE, ROUGH
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.months import MONTH
from verifier.model.quantity import Bound
from verifier.model.series import Series, Transformation
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict

Judged = Callable[[Sequence[Claim]], Sequence[Verdict]]
"""The verdicts on all claims of an article."""

_TELLING = 2
"""A figure of so many digits fits by chance too seldom to accuse a sentence wrongly."""
_PERCENT = "percent"
_RATES = (_PERCENT, "percentage_points", "basis_points", "ratio")
_LED_TO = regex(r"(?:\s[a-z]+){0,2},?\s(?:to|at)\s(?:[a-z]+\s){0,2}", re.IGNORECASE)
"""Between a move and the level that it led to: "slipped 3.2 points to"."""
_LOOSELY = ROUGH | {Caveat.DERIVED}
"""Caveats of a figure that may be right by chance."""
_HALF = 0.55
"""Half a step, and a little for what the reference rounds."""


def as_slips_of_kind(
    verdicts: Sequence[Verdict],
    claims: Sequence[Claim],
    judged: Judged,
    series: Callable[[str], Series],
) -> list[Verdict]:
    """The verdicts, of which those on open figures are mismatches where the article bears the
    figure out once it is told as a number of another kind."""
    others = [_otherwise(place, verdicts, claims) for place in range(len(claims))]
    if not any(others):
        return list(verdicts)
    told = [other or claim for claim, other in zip(claims, others, strict=True)]
    again = judged(told)
    return [
        (_slip(place, claims[place], again, series) or verdict)
        if others[place] is not None
        else verdict
        for place, verdict in enumerate(verdicts)
    ]


def _otherwise(place: int, verdicts: Sequence[Verdict], claims: Sequence[Claim]) -> Claim | None:
    """An open figure as a number of the other kind; None for all that has none or is told of no
    outturn."""
    verdict, claim = verdicts[place], claims[place]
    quantity, clause = claim.quantity, claim.clause
    if verdict.rating is not Rating.UNVERIFIED or quantity is None or clause.context:
        return None
    if claim.assertion != "value" or quantity.upper is not None:
        return None
    if _REVISED.search(clause.sentence_text) is not None:
        return None
    if claim.operation == "change" and quantity.unit in TOLD_IN_POINTS:
        if _led_to_an_amount(place, claims):
            return percentage_told(claim)
        return None if _is_beside_a_rate(place, claims) else as_percent(claim)
    moved = as_growth(claim) if OF_GROWTH.search(clause.before) is None else None
    if quantity.bound is not Bound.EXACT:
        return moved
    if claim.operation == "growth" and _is_told_on_a_rate(place, claims):
        return as_points(claim)
    move = "growth" if quantity.unit == _PERCENT else "change"
    if quantity.unit in _RATES and not _is_of_a_rate(place, claims):
        return moved
    if claim.operation == move and clause.link == "by":
        level = replace(claim, operation="level", basis=None, basis_stated=False)
        return replace(level, clause=replace(clause, link="to", basis=None, baseline=None))
    if claim.operation == "level" and clause.link == "to" and clause.change is not None:
        change = replace(claim, operation="change", direction=clause.change.direction)
        return replace(change, clause=replace(clause, link="by"))
    return None


_REVISED = regex(r"\b(?:revis|restat|correct)\w*", re.IGNORECASE)
"""What makes a move one from print to print, which the reference may not hold."""


def _is_told_on_a_rate(place: int, claims: Sequence[Claim]) -> bool:
    """Whether a move in percent is told right behind a level in percent in its sentence: "Hotels
    were 78.2% full, 4.1% more than then"."""
    claim, before = claims[place], claims[place - 1] if place else None
    if before is None or claim.quantity is None or claim.quantity.unit != _PERCENT:
        return False
    one = before.clause.sentence == claim.clause.sentence and before.assertion == "value"
    rate = before.quantity is not None and before.quantity.unit == _PERCENT
    level = before.operation in (None, "level", "share")
    if not (one and rate and level) or _BREATH.fullmatch(words_between(before, claim)) is None:
        return False
    behind = claim.clause.tail
    return _THAN_THEN.match(behind) is not None


_BREATH = regex(
    r"[^,;:.\d]{0,40}(?:,|\s?[(–—])\s?(?:(?:and|or|but|still|which|it|is|was|up|down|off|by|an?|the|"
    r"increase|rise|improvement|gain|drop|fall|decline|dip|slide|of|just|only|some|about|almost|"
    r"nearly|further)\s){0,5}",
    re.IGNORECASE,
)
"""Between a rate and how it compares, where nothing else is named that it may be told of."""


_THAN_THEN = regex(
    rf"(?:\s(?:more|less|fewer|higher|lower|up|down|better|worse))?\s(?:than|from|on|over|above|below)"
    rf"\s(?:then\b|(?:in\s)?(?:{MONTH}|\d{{4}}\b)|an?\s(?:year|month|quarter|week)\b|"
    r"(?:the|last|in\sthe)\s(?:previous\s|prior\s|same\s)?(?:year|month|quarter|week)\b)",
    re.IGNORECASE,
)
"""The time that a rate is compared with, and nothing else."""


def _is_of_a_rate(place: int, claims: Sequence[Claim]) -> bool:
    """Whether a figure in percent or in points is told right before a level in percent: before the
    one that it came from ("improved by 5.8pc from 4.9pc"), or behind "to" and before the one that
    it led to ("declined to 0.2 percentage points to 7.1%")."""
    if place + 1 >= len(claims):
        return False
    claim, other = claims[place], claims[place + 1]
    quantity, level = claim.quantity, other.quantity
    if quantity is None or level is None or level.unit != _PERCENT:
        return False
    if claim.clause.sentence != other.clause.sentence or other.assertion != "value":
        return False
    points = quantity.unit == "percentage_points"
    joined = _LED_TO if points else _FROM
    return joined.fullmatch(words_between(claim, other)) is not None


_FROM = regex(
    r"(?:\s(?:in|for|over)\s[\w ]{3,25}?)?,?\sfrom\s(?:[a-z]+\s){0,4}?[+-]?", re.IGNORECASE
)
"""Between a level and the one that it came from."""


def _led_to_an_amount(place: int, claims: Sequence[Claim]) -> bool:
    """Whether a move is told right before the level that it led to, which is no percentage."""
    if place + 1 >= len(claims):
        return False
    claim, level = claims[place], claims[place + 1]
    amount = level.quantity is not None and level.quantity.unit not in _RATES
    one = claim.clause.sentence == level.clause.sentence and level.operation == "level"
    return amount and one and _LED_TO.fullmatch(words_between(claim, level)) is not None


def _is_beside_a_rate(place: int, claims: Sequence[Claim]) -> bool:
    """Whether the figure before a move is a level in percent, of which it may tell the points."""
    if not place or claims[place - 1].quantity is None:
        return False
    before, quantity = claims[place - 1], claims[place - 1].quantity
    rate = quantity is not None and quantity.unit in _RATES
    near = before.clause.block == claims[place].clause.block
    return near and rate and before.operation in (None, "level", "share")


def _slip(
    place: int, claim: Claim, again: Sequence[Verdict], series: Callable[[str], Series]
) -> Verdict | None:
    """The mismatch of a claim that is right as a number of another kind; None where it is not so
    to the printed digit, where chance may have made it so, and where the series has such numbers.

    Points of an amount, which has none, need the fewest signs.
    """
    held, quantity = again[place], claim.quantity
    told = held.claim.quantity
    if held.rating is not Rating.SUPPORTED or quantity is None or told is None:
        return None
    if held.series is None or held.computed is None or _LOOSELY & set(held.caveats):
        return None
    if abs(abs(held.computed) - abs(float(told.value))) > float(told.step) * _HALF:
        return None
    one, assumed = series(held.series), ASSUMED & set(held.caveats)
    plain = one.transformation is Transformation.NONE
    amount = plain and one.unit not in IN_PERCENT
    digits = len(str(abs(int(float(quantity.value) / last_digit_of(quantity) + _HALF))))
    anchored = _is_borne_out(place, held.series, again)
    if quantity.unit in TOLD_IN_POINTS and told.unit == _PERCENT:
        telling = digits >= _TELLING and Caveat.PERIOD_ASSUMED not in assumed
        growth = not plain and (claim.basis_stated or not assumed)
        moved = anchored and _moved_otherwise(place, claim, again)
        if not (amount or growth or moved) or not (anchored or telling):
            return None
        return retold(claim, held, Reason.OFF_UNIT, NO_POINTS, f"{quantity.value}%")
    if quantity.unit == _PERCENT and told.unit == "percentage_points":
        rate = plain and one.unit == _PERCENT and digits >= _TELLING
        if not rate or not anchored or _fits_in_percent(place, claim, again):
            return None
        right = f"{quantity.value} percentage points"
        return retold(claim, held, Reason.OFF_UNIT, NO_PERCENT, right)
    if not anchored:
        return None  # "Road deaths fell to 155" behind other deaths, which fell by 155
    if held.operation == "level":
        return retold(claim, held, Reason.OFF_OPERATION, _NO_MOVE) if plain else None
    points = quantity.unit == "percentage_points"
    return retold(claim, held, Reason.OFF_OPERATION, NO_LEVEL) if amount or points else None


def _moved_otherwise(place: int, claim: Claim, again: Sequence[Verdict]) -> bool:
    """Whether what a figure behind a move tells as the level of an index moved by other points than
    by so many percent."""
    quantity, level = claim.quantity, again[min(place + 1, len(again) - 1)].computed
    growth = again[place].computed
    if quantity is None or level is None or growth is None or "percentage" not in claim.printed:
        return False
    points = abs(level * growth / (100 + growth))
    return abs(points - float(quantity.value)) > float(quantity.step) * _HALF


def _fits_in_percent(place: int, claim: Claim, again: Sequence[Verdict]) -> bool:
    """Whether a move in points of the rate before it comes to so many percent of it as well."""
    quantity, level, moved = claim.quantity, again[place - 1].computed, again[place].computed
    if quantity is None or not level or not moved or level == moved:
        return True
    fits = (abs(moved / level) * 100, abs(moved / (level - moved)) * 100)
    return any(abs(fit - float(quantity.value)) <= float(quantity.step) for fit in fits)


_NO_MOVE = "The figure is the level that the move led to, not the move."


def _is_borne_out(place: int, key: str, again: Sequence[Verdict]) -> bool:
    """Whether a figure beside one in its sentence is a right one of the same series."""
    claim = again[place].claim
    near = (*again[max(0, place - 1) : place], *again[place + 1 : place + 2])
    return any(
        v.series == key
        and v.rating is Rating.SUPPORTED
        and v.claim.clause.sentence == claim.clause.sentence
        and v.claim.assertion == "value"
        and not LOOSE & set(v.caveats)
        for v in near
    )
