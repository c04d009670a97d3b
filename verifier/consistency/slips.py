"""Home of slips: whether two numbers differ as a slip of the fingers makes them differ.

Words that tie figures together loosely (a colon before a list, a headline above a text) leave
room for other readings. That the numbers miss each other by just such a slip takes it away.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from verifier.model.quantity import Bound, Quantity

_SCALES = frozenset(Decimal(1000) ** power for power in (-2, -1, 1, 2))
_FEWEST = 2
_TOLD_BY = 3
"""Digits of a total from which on one that is wrong in the tens or above is no accident."""


def exchanged(one: Quantity, other: Quantity) -> bool:
    """Whether two neighbouring digits of `one`, two digits at least, are exchanged in `other`."""
    return one.step == other.step and _exchanged(digits_of(one), digits_of(other))


def scaled(one: Quantity, other: Quantity) -> bool:
    """Whether the two have the same digits and thousand, million or billion exchanged."""
    zero = Decimal(0) in (one.value, other.value)
    return not zero and other.value / one.value in _SCALES


def one_digit_off(one: Quantity, other: Quantity) -> bool:
    """Whether the two, of two digits at least and of one step, differ in a single digit or
    have the same ones in another order."""
    mine, theirs = digits_of(one), digits_of(other)
    if one.step != other.step or len(mine) != len(theirs) or len(mine.rstrip("0")) < _FEWEST:
        return False
    changed = sum(a != b for a, b in zip(mine, theirs, strict=True))
    return changed == 1 or (changed > 1 and sorted(mine) == sorted(theirs))


def explains(parts: Sequence[Quantity], whole: Quantity, *, swap: bool = False) -> bool:
    """Whether one slip among plain parts and their total would make them add up: two neighbouring
    digits exchanged or, unless only a `swap` counts, one digit above the last one wrong.

    One wrong digit is no sign among round figures, nor where a part of few digits may be missing.
    """
    every = (*parts, whole)
    if any(q.bound not in (Bound.EXACT, Bound.AT_LEAST) or q.value < 0 for q in every):
        return False
    step = min(q.step for q in every)
    gap = whole.value - sum((q.value for q in parts), Decimal(0))
    if gap == 0 or gap % step:
        return False
    single = not swap and _is_one_digit(gap, every, step)
    if single and (any(_one_wrong(q, gap) for q in parts) or _one_wrong(whole, -gap)):
        return True
    return any(_swap_makes(q, gap) for q in parts) or _swap_makes(whole, -gap)


def _is_one_digit(gap: Decimal, every: Sequence[Quantity], step: Decimal) -> bool:
    """Whether parts miss their total by a single digit that stands out among theirs."""
    wrong = str(abs(int(gap / step)))
    zeros = len(wrong) - 1
    if wrong[1:].strip("0") or zeros < (2 if gap > 0 else 1):
        return False
    finer = sum(1 for q in every if q.value / step % 10**zeros)
    return len(digits_of(every[-1])) >= _TOLD_BY and 2 * finer >= len(every)


def digits_of(quantity: Quantity) -> str:
    """The digits of a figure as printed, down to its step."""
    return str(abs(int(quantity.value / quantity.step)))


def _one_wrong(quantity: Quantity, gap: Decimal) -> bool:
    """Whether `gap` more is the figure with one digit changed."""
    mine = digits_of(quantity)
    theirs = str(int((quantity.value + gap) / quantity.step)) if quantity.value + gap > 0 else ""
    return len(mine) == len(theirs) and sum(a != b for a, b in zip(mine, theirs, strict=True)) == 1


def swaps_of(quantity: Quantity) -> Iterator[Quantity]:
    """The figure with each two neighbouring digits exchanged that are not alike."""
    digits = digits_of(quantity)
    for n, (one, other) in enumerate(pairwise(digits)):
        if one != other and not (n == 0 and other == "0"):
            turned = f"{digits[:n]}{other}{one}{digits[n + 2 :]}"
            yield replace(quantity, value=int(turned) * quantity.step)


def _swap_makes(quantity: Quantity, gap: Decimal) -> bool:
    if quantity.value + gap <= 0 or (quantity.value + gap) % quantity.step:
        return False
    return _exchanged(digits_of(quantity), str(int((quantity.value + gap) / quantity.step)))


def _exchanged(mine: str, theirs: str) -> bool:
    if len(mine) != len(theirs) or len(mine) < 2:
        return False
    wrong = [n for n, (a, b) in enumerate(zip(mine, theirs, strict=True)) if a != b]
    if len(wrong) != 2 or wrong[1] - wrong[0] != 1:
        return False
    return any(mine[a] == theirs[b] and mine[b] == theirs[a] for a, b in pairwise(wrong))
