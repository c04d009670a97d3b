"""Home of `balance_identity` of two sides told in words: births and deaths, for and against.

| what is printed                                               | contradicted when           |
| ------------------------------------------------------------- | --------------------------- |
| "9,412 births and 8,655 deaths, giving a natural increase of   | one less the other is       |
| 577"; "84 votes to 61, a majority of 33"                      | another number              |
| "Immigration came to 6,230 and emigration to 4,118, so that   | so here                     |
| net migration was 2,412"                                      |                             |
| "264 million of profit; revenue was 2.20 billion. The margin  | the one over the other is   |
| improved to 10.2%"                                            | another share               |
"""

import re
from collections.abc import Iterator, Sequence

from verifier.consistency.interval import readings_of
from verifier.consistency.printed import (
    HEDGES,
    Printed,
    by_sentence,
    finding,
    is_counted,
    same_unit,
)
from verifier.lazy import regex
from verifier.model.clause import Context
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON, SHARE = "balance_identity", "stated_share"

_SIDES = tuple(
    (regex(rf"\b(?:{one})\b", re.I), regex(rf"\b(?:{other})\b", re.I))
    for one, other in (
        ("births?|born", "deaths?|died"),
        (r"immigra\w+|arriv\w+|came|moved in", r"emigra\w+|depart\w+|left|moved (?:away|out)"),
        ("in favou?r|for|yes|ayes?", "against|no|noes"),
        ("exports?", "imports?"),
        ("revenues?|income|receipts", "spending|expenditures?|expenses|costs|outlays"),
        ("opened|openings", "closed|closures|shut"),
        ("hired|joined|hires", "left|departures|leavers"),
    )
)
_NET = regex(
    r"(?:\b(?:giving|leaving|making|so that|so|resulting in|which (?:means|makes|gives)|for|"
    r"meaning|that is)\b[^;:.\d]{0,30}|,\s*)\b(?:natural (?:increase|decrease|growth|loss)|"
    r"net [a-z]+|difference|surplus|deficit|majority|excess)(?:\s+[a-z]+){0,2}?"
    rf"(?:\s+(?:of|was|came to|is))?{HEDGES}$",
    re.IGNORECASE,
)
_MARGIN = regex(
    r"\b(?P<kind>operating|net|profit)\s+margin\s+(?:[a-z]+\s+){1,2}?(?:to|of|at|by)?\s*$", re.I
)
_SALES = regex(r"\b(?:revenues?|sales|turnover)\b[^;]{0,60}$", re.IGNORECASE)
_BAD = frozenset((Context.HYPOTHETICAL, Context.DENIAL, Context.REVISED_FROM))
_OWN = {
    "operating": "operating (?:profit|income)",
    "net": "net (?:profit|income)",
    "profit": "profit",
}


def misbalanced(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Differences of two sides, and margins, that the figures beside them do not allow."""
    before: Sequence[Printed] = ()
    for sentence in by_sentence(figures):
        for one, other, net in zip(sentence, sentence[1:], sentence[2:], strict=False):
            yield from _net(one, other, net)
        if before and before[0].clause.block == sentence[0].clause.block:
            yield from _margins(before, sentence)
        before = sentence


def _net(one: Printed, other: Printed, net: Printed) -> Iterator[Finding]:
    every = (one, other, net)
    gap, rest = one.gap_to(other), other.gap_to(net)
    plain = all(p.is_plain and p.quantity.upper is None and p.quantity.value > 0 for p in every)
    counts = all(is_counted(p.quantity) for p in every)
    kinds = counts or (same_unit(one, other) and same_unit(one, net))
    if not (plain and kinds) or any(_BAD & set(p.clause.context) for p in every):
        return
    if any(p.quantity.unit in ("percent", "ratio", "index") for p in every):
        return
    if len(rest) > _FAR or not _NET.search(rest) or not _are_sides(one, gap, rest):
        return
    habits = zip(*(readings_of(p.quantity) for p in every), strict=True)
    if not any((a - b).magnitude().meets(c) for a, b, c in habits):
        value = abs(float(one.quantity.value - other.quantity.value))
        amount = as_printed(net.quantity, value, net.quote)
        said = f"{one.quote} less {other.quote} is {amount}, but the text says {net.quote}"
        yield finding(REASON, said, one, other, net)


def _are_sides(one: Printed, gap: str, rest: str) -> bool:
    """Whether the words before and behind the first figure name one side, those of the other the
    other."""
    lead = one.lead[-_NEAR:]
    halves = ((f"{lead} {gap[:_NEAR]}", f"{gap} {rest[:_NEAR]}"),)
    return any(
        (a.search(mine) and b.search(theirs)) or (b.search(mine) and a.search(theirs))
        for mine, theirs in halves
        for a, b in _SIDES
    )


def _margins(before: Sequence[Printed], sentence: Sequence[Printed]) -> Iterator[Finding]:
    """Profit and revenue in one sentence, "the margin improved to 12%" in the next."""
    margin = sentence[0]
    told = _MARGIN.search(margin.lead)
    if not told or margin.quantity.unit != "percent" or _BAD & set(margin.clause.context):
        return
    own = re.compile(rf"\b{_OWN[told['kind'].lower()]}\b[^;]{{0,60}}$", re.IGNORECASE)
    amounts = [p for p in before if p.is_level and p.quantity.unit not in ("percent", "ratio")]
    if len(amounts) != 2 or not same_unit(*amounts):
        return
    profit, sales = sorted(amounts, key=lambda p: p.quantity.value)
    if not (own.search(profit.lead) and _SALES.search(sales.lead)) or profit.quantity.value <= 0:
        return
    if not profit.interval.over(sales.interval).scaled(100.0).meets(margin.interval):
        value = float(profit.quantity.value) / float(sales.quantity.value) * 100
        said = f"{profit.quote} of {sales.quote} is {value:.1f}%, but the text says {margin.quote}"
        yield finding(SHARE, said, profit, sales, margin)


_FAR, _NEAR = 90, 30
