"""Home of the slips that change a printed figure: digits, decimal point, scale word, count."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from verifier.evaluate.planting import Draft
from verifier.evaluate.slips import SCALES, Slip, like
from verifier.lazy import regex
from verifier.model.counts import counted_word
from verifier.model.quantity import Bound, Quantity
from verifier.model.span import Span

_NUMERAL = regex(r"\d(?:[\d.,]|[ \u00a0\u202f](?=\d{3}(?!\d)))*(?<![.,])")
_SCALE = regex(rf"(?<=[\d \u00a0\u202f-])({'|'.join(SCALES)})\b", re.IGNORECASE)
_COUNT = regex(r"(\d+)(st|nd|rd|th)?|[^\W\d_]+")


def numerals_changed(text: str, span: Span, quantity: Quantity, thorough: bool) -> Iterator[Draft]:
    """A digit changed, two exchanged, the decimal point moved, in each numeral of a figure."""
    for place, match in enumerate(_NUMERAL.finditer(text, span.start, span.end)):
        old, where = match.group(), Span(match.start(), match.end())
        changed = [(Slip.DIGIT, new) for new in _digits(old, thorough)]
        changed += [(Slip.TRANSPOSED, new) for new in _transposed(old)]
        changed += [(Slip.DECIMAL, new) for new in _shifted(old)]
        for slip, new in changed:
            yield Draft(slip, ((where, new),), _reprinted(quantity, old, new, place))


def _digits(numeral: str, thorough: bool) -> Iterator[str]:
    for place, old in enumerate(numeral):
        if not old.isdigit():
            continue
        steps = range(1, 10) if thorough else (1, 5)
        for step in steps:
            new = str((int(old) + step) % 10)
            if new != "0" or place or numeral[1:2] == ".":
                yield numeral[:place] + new + numeral[place + 1 :]


def _transposed(numeral: str) -> Iterator[str]:
    places = [place for place, character in enumerate(numeral) if character.isdigit()]
    for first, second in pairwise(places):
        if numeral[first] == numeral[second]:
            continue
        swapped = list(numeral)
        swapped[first], swapped[second] = numeral[second], numeral[first]
        new = "".join(swapped)
        if new[0] != "0" or new[1:2] == ".":
            yield new


def _shifted(numeral: str) -> Iterator[str]:
    value = _number(numeral)
    for shifted in (value * 10, value / 10):
        new = f"{shifted.normalize():,f}" if "," in numeral else f"{shifted.normalize():f}"
        if value and (shifted == shifted.to_integral() or "." in numeral or value < 100):
            yield new


def _number(numeral: str) -> Decimal:
    return Decimal(re.sub(r"[^\d.]", "", numeral))


def _reprinted(quantity: Quantity, old: str, new: str, place: int) -> Quantity:
    """The figure after numeral number `place` of it was overwritten."""
    before, after = _number(old), _number(new)
    end = quantity.value if place == 0 or quantity.upper is None else quantity.upper
    decimals = len(old.partition(".")[2])
    scale = end / before if before else quantity.step * 10**decimals
    step = abs(scale) / 10 ** len(new.partition(".")[2])
    if place == 0 or quantity.upper is None:
        return replace(quantity, value=after * scale, step=step)
    return replace(quantity, upper=after * scale)


def scales_changed(text: str, span: Span, quantity: Quantity) -> Iterator[Draft]:
    """The scale word of a figure replaced by its neighbours."""
    for match in _SCALE.finditer(text, span.start, span.end):
        for word, factor in SCALES[match.group().lower()]:
            printed = quantity.scaled(factor, quantity.unit)
            edit = (Span(match.start(), match.end()), like(match.group(), word))
            yield Draft(Slip.SCALE, (edit,), printed)


def figure_replaced(
    slip: Slip, text: str, span: Span, quantity: Quantity, value: float
) -> Iterator[Draft]:
    """The figure replaced by another value of the same size and side, printed as it was."""
    found = list(_NUMERAL.finditer(text, span.start, span.end))
    if len(found) != 1 or quantity.bound is not Bound.EXACT or quantity.value == 0:
        return
    old = found[0].group()
    scale = quantity.value / _number(old)
    size = abs(Decimal(repr(value)) / scale)
    decimals = len(old.partition(".")[2])
    new = f"{size:,.{decimals}f}" if "," in old or size >= _GROUPED else f"{size:.{decimals}f}"
    alike = _number(old) / _FAR <= _number(new) <= _number(old) * _FAR
    if new != old and alike and _number(new):
        where = Span(found[0].start(), found[0].end())
        yield Draft(slip, ((where, new),), _reprinted(quantity, old, new, 0))


_GROUPED = 10_000
_FAR = 50
"""A figure that is more times as large is taken for no other by anybody."""


def counts_changed(text: str, span: Span, quantity: Quantity, slip: Slip) -> Iterator[Draft]:
    """A count or rank that is one too high or too low."""
    match = _COUNT.match(text, span.start, span.end)
    if match is None:
        return
    for step in (1, -1):
        count = int(quantity.value) + step
        new = counted_word(match.group(), count)
        if new is not None and count > 1:
            edit = (Span(match.start(), match.end()), like(match.group(), new))
            yield Draft(slip, (edit,), replace(quantity, value=Decimal(count)))
