"""Home of `repeated_value`: one figure of one measure, printed with two values."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from verifier.consistency.interval import same_number
from verifier.consistency.printed import Printed, alike, finding
from verifier.consistency.sameness import lone_area, surely_same
from verifier.model.clause import Context
from verifier.model.verdict import Finding, Rating

REASON = "repeated_value"


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
    return surely_same(one, other, lone) and not same_number(one.quantity, other.quantity)


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
