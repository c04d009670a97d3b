"""Home of `parts_and_total`, periods: quarters, months and years to date of one thing.

"560 million in the fourth quarter, after 1.24 billion in the first nine months" cannot make the
2.1 billion of the year. The parts have to tile the whole, be of one measure as far as the text
says, and be the only figures of their kind for these periods. As a stock is no sum of its parts, a
miss counts only where one slip of the fingers would make them add up, or where the words set the
parts beside each other ("after", "following") and each is less than the whole.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta
from itertools import combinations, pairwise

from verifier.consistency.interval import interval_of
from verifier.consistency.printed import Printed, alike, finding, is_counted, same_unit, sum_of
from verifier.consistency.slips import explains, swaps_of
from verifier.consistency.wording import leaves_room
from verifier.lazy import regex
from verifier.model.codes import is_currency
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "parts_and_total"
_SET_BESIDE = regex(r"\b(?:after|following|on top of)\b", re.IGNORECASE)
_STOCK = regex(
    r"\b(?:debts?|assets|deposits|loans|reserves|stocks?|inventor\w+|backlog|employ\w+|population|"
    r"staff|members\w*|customers|subscribers|cash|average\w*|per share|a share|price|each)\b",
    re.IGNORECASE,
)
_MOST = 12
_MOST_PARTS = 4
_BLOCKS = 2


def mistiled(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Wholes that are not the sum of the parts told for the periods that make up theirs."""
    flows = [p for p in figures if _is_flow(p)]
    for group in alike(flows, lambda p: p.quantity.unit if _is_money(p) else None):
        if len(group) > _MOST:
            continue
        for whole in group:
            parts = _tiles(whole, group)
            if parts and not sum_of(parts).meets(whole.interval) and _is_sure(whole, parts):
                yield _finding(whole, parts)


def _is_money(figure: Printed) -> bool:
    return is_currency(figure.quantity.unit or "")


def _is_flow(figure: Printed) -> bool:
    text = figure.clause.sentence_text
    return (
        figure.is_level
        and figure.asserted
        and not figure.in_title
        and figure.period is not None
        and figure.quantity.value > 0
        and figure.quantity.upper is None
        and figure.is_plain
        and (_is_money(figure) or is_counted(figure.quantity))
        and (figure.clause.figure is None or figure.clause.figure.per is None)
        and not _STOCK.search(text)
        and not leaves_room(text)
    )


def _tiles(whole: Printed, group: Sequence[Printed]) -> list[Printed]:
    """The figures for periods that make up that of the whole, if there is but one for each."""
    period = whole.period
    near = [
        p
        for p in group
        if p is not whole
        and abs(p.clause.block - whole.clause.block) <= _BLOCKS
        and same_unit(p, whole)
        and (p.indicator == whole.indicator or _beside(p, whole))
    ]
    if period is None:
        return []
    inside = [
        p
        for p in near
        if p.period is not None
        and period.start <= p.period.start
        and p.period.end <= period.end
        and (p.period.start, p.period.end) != (period.start, period.end)
    ]
    again = [
        p for p in near if p.period and (p.period.start, p.period.end) == (period.start, period.end)
    ]
    if (
        again
        or not 2 <= len(inside) <= _MOST_PARTS
        or any(_meet(a, b) for a, b in combinations(inside, 2))
    ):
        return []
    parts = sorted(inside, key=lambda p: p.period.start if p.period else period.start)
    starts = [p.period.start for p in parts if p.period]
    ends = [p.period.end for p in parts if p.period]
    joined = all(
        end + timedelta(days=1) == start for end, start in zip(ends, starts[1:], strict=False)
    )
    return parts if joined and starts[0] == period.start and ends[-1] == period.end else []


def _beside(one: Printed, other: Printed) -> bool:
    return abs(one.clause.block - other.clause.block) <= 1 and one.area == other.area


def _meet(one: Printed, other: Printed) -> bool:
    a, b = one.period, other.period
    return a is not None and b is not None and a.start <= b.end and b.start <= a.end


def _is_sure(whole: Printed, parts: Sequence[Printed]) -> bool:
    if any(p.quantity.value >= whole.quantity.value for p in parts):
        return False
    if explains([p.quantity for p in parts], whole.quantity):
        return True
    if any(sum_of(parts).meets(interval_of(swapped)) for swapped in swaps_of(whole.quantity)):
        return True
    ordered = sorted(parts, key=lambda p: p.order)
    one_sentence = len({p.clause.sentence for p in parts}) == 1
    return one_sentence and all(_SET_BESIDE.search(a.gap_to(b)) for a, b in pairwise(ordered))


def _finding(whole: Printed, parts: Sequence[Printed]) -> Finding:
    value = float(sum(p.quantity.value for p in parts))
    amount = as_printed(whole.quantity, value, whole.quote)
    quotes = [p.quote for p in parts]
    said = (
        f"{', '.join(quotes[:-1])} and {quotes[-1]} of the parts of the time add up to {amount}, "
        f"but the text gives {whole.quote} for the whole"
    )
    return finding(REASON, said, whole, *parts)
