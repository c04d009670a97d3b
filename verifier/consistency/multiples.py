"""Home of multiples beside rates: "rose 40%" and "doubled" of one measure exclude each other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.consistency.printed import Printed, finding
from verifier.consistency.sameness import same_codes
from verifier.lazy import regex
from verifier.model.mention import Direction, TimeKind
from verifier.model.verdict import Finding

_BECAME = regex(r"(?:doubled|trebled|tripled|quadrupled|quintupled|halved)", re.IGNORECASE)
_OBJECT = regex(r"\s+(?:the|its|their|his|her|to|from|since|over|in|within)\b", re.IGNORECASE)


def multiples_at_odds(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """A growth rate and a "doubled" or "tripled" of one measure that exclude each other."""
    for one, other in pairwise(sentence):
        growth, multiple = (one, other) if one.operation == "growth" else (other, one)
        if growth.operation != "growth" or multiple.operation != "multiple":
            continue
        if growth.quantity.unit != "percent" or growth.quantity.value < 0:
            continue
        if not _BECAME.fullmatch(multiple.quote) or _OBJECT.match(multiple.tail):
            continue
        if not _one_change(growth, multiple):
            continue
        down = growth.claim.direction is Direction.DOWN
        factor = (-growth.interval if down else growth.interval).scaled(0.01, 1.0)
        if not factor.meets(multiple.interval):
            way = "fall" if down else "rise"
            value = 1 + (-1 if down else 1) * float(growth.quantity.value) / 100
            yield finding(
                "stated_change",
                f"a {way} of {growth.quote} makes {value:.2f} times as much, but the text also "
                f"has {multiple.quote}",
                growth,
                multiple,
            )


def tells_how_often(three: Sequence[Printed]) -> bool:
    """Whether the second of three figures tells how many times the third the first is: "£1.3bn in
    May, 2.4 times the £540m of June", "at 61,000, was half the size of Kent's, at 124,000"."""
    first, multiple, last = three
    if multiple.operation != "multiple" or not (first.is_level and last.is_level):
        return False
    if first.gap_to(multiple) and _UP_TO_IT.fullmatch(first.gap_to(multiple)) is None:
        return False
    return _OF_THE_NEXT.fullmatch(multiple.gap_to(last)) is not None


_UP_TO_IT = regex(
    r"(?:\s[^;:,.\d]{1,50}?)?,\s(?:(?:was|were|is|are|or|some|about|almost|nearly|just|more than|"
    r"over|less than|under)\s)*",
    re.IGNORECASE,
)
_OF_THE_NEXT = regex(
    r"(?:\sof)?\s(?:the\s(?:size|level|amount|number|total|value)\sof\s[^;:.\d]{2,90}?,?\sat\s|"
    r"the\s)(?:(?:about|some|just|only)\s)?",
    re.IGNORECASE,
)


def _one_change(growth: Printed, multiple: Printed) -> bool:
    first, second = sorted((growth, multiple), key=lambda p: p.order)
    gap = first.gap_to(second).replace("all but", "")
    one, other = growth.claim, multiple.claim
    bases = {p.clause.baseline and p.clause.baseline.period for p in (growth, multiple)}
    others = [
        t
        for t in multiple.clause.times
        if t.kind in (TimeKind.SINCE, TimeKind.BASELINE) or t.window is not None
    ]
    return (
        one.measure.indicator is not None
        and same_codes(growth, multiple, lone=growth.area == multiple.area)
        and growth.moment == multiple.moment
        and growth.asserted
        and multiple.asserted
        and (one.basis is None or other.basis is None or one.basis == other.basis)
        and len(bases) == 1
        and not others
        and len(gap) <= 60
        and not re.search(r"\b(?:while|whereas|but|as|and|after)\b|[;:]", gap)
    )
