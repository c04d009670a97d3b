"""Home of `repeated_value`: one figure of one measure, printed with two values."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import combinations

from verifier.consistency.interval import same_number
from verifier.consistency.printed import Printed, alike, finding, is_counted, same_unit
from verifier.consistency.sameness import lone_area, surely_same
from verifier.consistency.slips import digits_of, exchanged, one_digit_off, scaled
from verifier.lazy import regex
from verifier.model.clause import Context
from verifier.model.quantity import Bound, Quantity
from verifier.model.verdict import Finding, Rating

REASON = "repeated_value"
_WORD = regex(r"[^\W\d_]{4,}")
_STEM = regex(r"[^\W\d_]{3,}")
_REVISED = regex(r"\b(?:revis\w+|previous\w*|initial\w*|up from|down from)\b", re.I)
_OPENING, _NEAR, _TWO = 2, 50, 2
_IDLE = frozenset(
    "after before from more than that this with will over under about into year month week quarter "
    "million billion trillion thousand percent cent since said say rise fall rose fell drop "
    "down".split()
)


def told_twice(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Figures that say two things of one measure, period and operation.

    A headline leaves much unsaid: it contradicts the text only where no figure of the text
    agrees with it, whatever that is about. Two places in the text must both name measure, place
    and time in full.
    """
    known = [p for p in figures if _is_settled(p)]
    lone = lone_area(figures)
    told: set[int] = set()
    for group in alike(known, lambda p: (p.indicator, p.operation, p.moment, p.quantity.unit)):
        for one, other in combinations(group, 2):
            if one.order in told or other.order in told:
                continue
            if _contradicts(one, other, lone) and not _found_again(one, other, figures, lone):
                told |= {one.order, other.order}
                yield finding(REASON, _explanation(one, other), one, other)
    yield from _misprinted(figures, told)


def _misprinted(figures: Sequence[Printed], told: set[int]) -> Iterator[Finding]:
    """Figures of a headline that stand nowhere in the text, where one of the text, among the same
    words, has two neighbouring digits exchanged or another scale."""
    body = [p for p in figures if not p.in_title]
    for headed in (p for p in figures if p.in_title and p.order not in told):
        if any(_may_be_again(headed, p) for p in body):
            continue
        slips = [p for p in body if same_unit(headed, p) and _is_a_slip(headed, p)]
        slips = slips or [p for p in body if _is_a_digit_off(headed, p)]
        values = {p.quantity.value for p in slips}
        if (
            len(values) == 1
            and not _moves_apart(headed, slips[0])
            and _share_words(headed, slips[0])
        ):
            yield finding(REASON, _explanation(headed, slips[0]), headed, slips[0])


def _may_be_again(headed: Printed, other: Printed) -> bool:
    """Whether the figure of a headline stands in the text; "at least 12" is not 46,000."""
    near = 2 * other.quantity.value > headed.quantity.value
    same = same_unit(headed, other) and same_number(headed.quantity, other.quantity)
    return same and (near or other.quantity.bound in (Bound.EXACT, Bound.ABOUT))


def _is_a_slip(one: Printed, other: Printed) -> bool:
    plain = one.is_plain and other.is_plain and other.quantity.upper is one.quantity.upper is None
    mine, theirs = one.quantity, other.quantity
    return plain and (
        exchanged(mine, theirs) or (len(digits_of(mine)) > 1 and scaled(mine, theirs))
    )


def _is_a_digit_off(headed: Printed, other: Printed) -> bool:
    """Whether one of the opening sentences tells the same with one digit changed: money or what is
    counted, among two words that both have close by."""
    units = {headed.quantity.unit, other.quantity.unit}
    plain = headed.is_plain and other.is_plain and headed.quantity.upper is None
    return (
        len(units) == 1
        and units.isdisjoint(("percent", "ratio", "percentage_points", "index", None))
        and plain
        and other.quantity.upper is None
        and other.clause.block <= headed.clause.block + _OPENING
        and not (_REVISED.search(headed.clause.sentence_text + other.clause.sentence_text))
        and one_digit_off(headed.quantity, other.quantity)
        and len(_close_by(headed) & _close_by(other)) >= _TWO
    )


def _close_by(figure: Printed) -> set[str]:
    """The stems of the words within a few words of a figure, and its unit where it is counted."""
    near = f"{figure.lead[-_NEAR:].partition(' ')[2]} {figure.tail[:_NEAR].rpartition(' ')[0]}"
    words = {word.lower().rstrip("s") for word in _STEM.findall(near)}
    unit = figure.quantity.unit
    return {word[:5] for word in words - _IDLE} | (
        {unit} if unit and is_counted(figure.quantity) else set()
    )


def _moves_apart(one: Printed, other: Printed) -> bool:
    """Whether one goes up and the other down, or one is a rate and the other a move of it."""
    ways = {one.claim.direction, other.claim.direction} - {None}
    rates = {p.operation for p in (one, other)} if not is_counted(one.quantity) else set()
    return len(ways) == 2 or (len(rates) == 2 and one.quantity.unit == "percent")


def _share_words(one: Printed, other: Printed) -> bool:
    """Whether the headline has a word in common with the sentence of the text, besides those that
    most sentences have."""
    mine, theirs = (
        {word.lower().rstrip("s") for word in _WORD.findall(p.clause.sentence_text)}
        for p in (one, other)
    )
    return bool((mine & theirs) - _IDLE)


def _is_settled(figure: Printed) -> bool:
    clause = figure.clause
    return (
        figure.claim.assertion == "value"
        and figure.operation in ("level", "growth", "change", "share", "average")
        and figure.asserted
        and Context.QUOTE not in clause.context
        and figure.moment is not None
        and figure.quantity.unit is not None
        and (clause.figure is None or clause.figure.per is None)
        and (figure.in_title or not clause.time.inherited)
    )


def _contradicts(one: Printed, other: Printed, lone: bool) -> bool:
    headed = one.in_title or other.in_title
    same_sentence = one.clause.sentence == other.clause.sentence
    if same_sentence or not _same_basis(one, other, headed):
        return False
    if one.claim.direction != other.claim.direction and one.operation != "level":
        return False
    mine, theirs = one.quantity, other.quantity
    if one.claim.direction is not None and one.operation in ("growth", "change"):
        mine, theirs = _size_of(mine), _size_of(theirs)  # "-1.1%" is "a 1.1% dip"
    return surely_same(one, other, lone) and not same_number(mine, theirs)


def _size_of(quantity: Quantity) -> Quantity:
    """How much a move is, whichever way it is printed."""
    return replace(quantity, value=abs(quantity.value)) if quantity.upper is None else quantity


def _same_basis(one: Printed, other: Printed, headed: bool) -> bool:
    bases = {one.claim.basis, other.claim.basis}
    if one.claim.basis_stated is not other.claim.basis_stated:
        open_one = other if one.claim.basis_stated else one
        if not headed and open_one.verdict.rating is not Rating.SUPPORTED:
            return False  # "rose 0.1% in January" beside "2.5% in the 12 months through January"
    if one.operation in ("level", "share"):
        return len(bases) == 1
    return (headed and None in bases) or (len(bases) == 1 and None not in bases)


def _found_again(one: Printed, other: Printed, figures: Sequence[Printed], lone: bool) -> bool:
    """Whether the figure of a headline, or either of two, stands in the text once more.

    Then it may be about something else than it seems, unless the other place surely says the same.
    """
    checked = [p for p in (one, other) if p.in_title] or [one, other]
    rest = [p for p in figures if p.order not in (one.order, other.order) and not p.in_title]
    return any(
        p.quantity.unit == q.quantity.unit
        and same_number(p.quantity, q.quantity)
        and (p.in_title or p.moment != q.moment or not surely_same(p, q, lone))
        for p in checked
        for q in rest
    )


def _explanation(one: Printed, other: Printed) -> str:
    first, second = one.place(), other.place()
    return f"{first} gives {one.quote}, but {second} gives {other.quote} for the same thing"
