"""Home of `stated_share` and of sums told in passing: three figures that a wording ties together.

| what is printed                              | contradicted when            |
| -------------------------------------------- | ---------------------------- |
| "3.1 million, a fifth of the 15.4 million"   | the one over the other       |
| "a quarter of the 42,300 cars, or 10,600" | so here                      |
| "a profit of 32 on sales of 400, a margin of 8%" | is not that share        |
| "31%, two points ahead of its rival at 29%"  | the difference is another    |
| "closed 38 of its 412 branches, leaving 374" | so is what is left           |
| "212, 187 and 201 millimetres, an average of 220" | the mean is another          |
| "840 pupils, of whom 412 are girls and 428 boys" | the two are more in all  |
"""

import re
from collections.abc import Iterator, Sequence

from verifier.consistency.interval import Interval, readings_of
from verifier.consistency.printed import (
    HEDGES,
    UNSURE,
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

SHARE = "stated_share"
CHANGE = "stated_change"
TOTAL = "parts_and_total"

_APPOSED = regex(rf"[^,;:.()–—\d]{{0,30}}[,–—(]\s*(?:or\s+)?{HEDGES}$", re.IGNORECASE)
_OF_THE = regex(
    r"\s+of\s+(?:the|its|their|all|his|her)\s+(?!.*\b(?:in|from|than|since|and|but)\b)[^,;.]{0,40}$",
    re.IGNORECASE,
)
_OF_ALL = regex(r"\s+of\s+(?:the|its|their|all|all the)\s+$", re.IGNORECASE)
_OR_PART = regex(rf"[^,;:.()\d]{{0,60}}[,–—(]\s*or{HEDGES}$", re.IGNORECASE)
_OF_OPENS = regex(r"Of\s+(?:the|its|their|all|his|her|our)\s+(?:[\w’'-]+\s+){0,3}", re.IGNORECASE)
_NOUN = regex(rf"\s+[a-z-]+(?:\s[a-z-]+)?,{HEDGES}", re.IGNORECASE)
_SHARE_OF = regex(
    rf"[^,;:.()\d]{{0,40}},\s+an?\s+(?:turnout|share|proportion)\s+of{HEDGES}$", re.IGNORECASE
)
_ENDS = regex(r"\s*(?:(?!in\b|on\b|at\b|of\b|to\b)[a-z-]+\s*){0,2}(?:[.,;)–—]|$)")
_ON_SALES = regex(rf"\s+on\s+(?:\w+\s+)?(?:sales|revenues?|turnover)\s+of{HEDGES}$", re.I)
_MARGIN = regex(rf"\s*[,–—(]\s*(?:for\s+)?an?\s+(?:\w+\s+){{0,2}}margin\s+of{HEDGES}$", re.I)
_PLAIN_MARGIN = regex(r"an?\s+(?:profit\s+)?margin", re.IGNORECASE)
_PROFIT = regex(r"\b(?:profits?|earnings|income|surplus)\s+(?:\w+\s+){0,3}of\s+$", re.IGNORECASE)
_AHEAD = regex(
    r"\s*(?P<way>ahead of|clear of|above|behind|below)\s+[^,;.\d]{1,40}\s(?:at|on|with)\s+$", re.I
)
_UNLIKE = UNSURE - {Context.FORECAST, Context.TARGET}
"""What is planned ("would cut 1,200 jobs") may be set beside what is ("8% of its 15,000 jobs")."""
_POINTS = frozenset(("percentage_points", "points", "point"))
_OF_ITS = regex(r"\s+of\s+(?:the|its|their)\s+$", re.IGNORECASE)
_LEAVING = regex(rf"[^,;:.\d]{{0,30}},?\s*leaving{HEDGES}$", re.IGNORECASE)
_LEFT = regex(r"\b(?:clos|shut|sold|sell|cut|scrap|ax|clear|releas|remov|demolish)\w*\s+$", re.I)
_OF_WHOM = regex(rf"[^,;:.\d]{{0,30}},?\s*of (?:whom|which|them){HEDGES}$", re.IGNORECASE)
_OPPOSED = (
    ("girls", "boys"),
    ("women", "men"),
    ("female", "male"),
    ("full-time", "part-time"),
    ("children", "adults"),
)
_ITEM = regex(r"(?:\s[a-z]+)?(?:,|,?\s+and)\s+(?:[$£€¥])?$", re.IGNORECASE)
_MEAN = regex(
    rf"[^,;:.()\d]{{0,40}},\s+(?:an average|a mean|averaging|on average)(?:\s+of)?{HEDGES}$", re.I
)
_WORST = 1.15
"""A fraction in words is told so coarsely: "a third" for 29% to 38%."""


def mistold(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Figures that the two beside them do not allow."""
    for sentence in by_sentence(figures):
        yield from _average(sentence)
        for place in range(len(sentence) - 2):
            one, two, three = sentence[place : place + 3]
            if len({frozenset(_UNLIKE & set(p.clause.context)) for p in (one, two, three)}) > 1:
                continue
            yield from _share_of(one, two, three)
            yield from _share_first(one, two, three)
            yield from _of_the_whole(one, two, three)
            yield from _margin(one, two, three)
            yield from _ahead(one, two, three)
            yield from _leaving(one, two, three)
            yield from _of_whom(one, two, three)


def _share_of(part: Printed, share: Printed, whole: Printed) -> Iterator[Finding]:
    if share.quantity.unit not in ("percent", "ratio") or not _levels(part, whole):
        return
    if not (_APPOSED.fullmatch(part.gap_to(share)) and _OF_THE.fullmatch(share.gap_to(whole))):
        return
    if share.operation not in ("share", "level", None) or share.quantity.value > 100:
        return
    yield from _unless_share(
        part, share, whole, 1.0 if share.quantity.unit == "percent" else _WORST
    )


def _share_first(share: Printed, whole: Printed, part: Printed) -> Iterator[Finding]:
    """ "a quarter of the 42,300 new cars, or 10,600"."""
    if share.quantity.unit not in ("percent", "ratio") or not _levels(whole, part):
        return
    if not (_OF_ALL.fullmatch(share.gap_to(whole)) and _OR_PART.fullmatch(whole.gap_to(part))):
        return
    if share.operation not in ("share", "level", None) or share.quantity.value > 100:
        return
    if _ENDS.match(part.tail):
        yield from _unless_share(part, share, whole, 1.0)


def _of_the_whole(whole: Printed, part: Printed, share: Printed) -> Iterator[Finding]:
    """ "Of its 140,000 members, 86,000 took part, a turnout of 61%"."""
    if share.quantity.unit != "percent" or not _levels(part, whole):
        return
    tied = _OF_OPENS.fullmatch(whole.lead) and _NOUN.fullmatch(whole.gap_to(part))
    if tied and _SHARE_OF.fullmatch(part.gap_to(share)):
        yield from _unless_share(part, share, whole, 1.0)


def _unless_share(part: Printed, share: Printed, whole: Printed, worst: float) -> Iterator[Finding]:
    scale = 100.0 if share.quantity.unit == "percent" else 1.0
    found = part.interval.over(whole.interval).scaled(scale)
    if not Interval(found.low / worst, found.high * worst).meets(share.interval):
        value = float(part.quantity.value) / float(whole.quantity.value) * 100
        said = f"{part.quote} is {value:.1f}% of {whole.quote}, but the text says {share.quote}"
        yield finding(SHARE, said, part, share, whole)


def _margin(profit: Printed, sales: Printed, margin: Printed) -> Iterator[Finding]:
    if margin.quantity.unit != "percent" or not _levels(profit, sales):
        return
    gap = sales.gap_to(margin)
    tied = _ON_SALES.fullmatch(profit.gap_to(sales)) and _MARGIN.fullmatch(gap)
    if not tied or not _PROFIT.search(profit.lead) or not _PLAIN_MARGIN.search(gap):
        return
    if not profit.interval.over(sales.interval).scaled(100.0).meets(margin.interval):
        value = float(profit.quantity.value) / float(sales.quantity.value) * 100
        said = f"{profit.quote} of {sales.quote} is {value:.1f}%, but the text says {margin.quote}"
        yield finding(SHARE, said, profit, sales, margin)


def _ahead(one: Printed, gap: Printed, other: Printed) -> Iterator[Finding]:
    if gap.quantity.unit not in _POINTS or {one.quantity.unit, other.quantity.unit} != {"percent"}:
        return
    ahead = _AHEAD.fullmatch(gap.gap_to(other))
    if ahead is None or not _APPOSED.fullmatch(one.gap_to(gap)):
        return
    less, more = (other, one) if ahead["way"].lower() not in ("behind", "below") else (one, other)
    habits = zip(*(readings_of(p.quantity) for p in (more, less, gap)), strict=True)
    if not any((high - low).meets(stated) for high, low, stated in habits):
        value = abs(one.quantity.value - other.quantity.value)
        said = (
            f"{one.quote} and {other.quote} are {value} points apart, but the text says {gap.quote}"
        )
        yield finding(CHANGE, said, one, gap, other)


def _leaving(gone: Printed, whole: Printed, left: Printed) -> Iterator[Finding]:
    if not (same_unit(gone, whole) and same_unit(whole, left) and _LEFT.search(gone.lead)):
        return
    if not (_OF_ITS.fullmatch(gone.gap_to(whole)) and _LEAVING.fullmatch(whole.gap_to(left))):
        return
    if not (whole.interval - gone.interval).meets(left.interval):
        value = float(whole.quantity.value - gone.quantity.value)
        amount = as_printed(left.quantity, value, left.quote)
        said = f"{whole.quote} less {gone.quote} is {amount}, but the text says {left.quote}"
        yield finding(TOTAL, said, gone, whole, left)


def _of_whom(whole: Printed, one: Printed, other: Printed) -> Iterator[Finding]:
    if not all(is_counted(p.quantity) and p.quantity.upper is None for p in (whole, one, other)):
        return
    between = one.gap_to(other)
    if not _OF_WHOM.fullmatch(whole.gap_to(one)) or len(between) > _NEAR:
        return
    if opposed(between, other.tail) and whole.interval.below(one.interval + other.interval):
        value = float(one.quantity.value + other.quantity.value)
        amount = as_printed(whole.quantity, value, whole.quote)
        said = (
            f"{one.quote} and {other.quote} add up to {amount}, but the text has {whole.quote} "
            "in all"
        )
        yield finding(TOTAL, said, whole, one, other)


def _average(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "212, 187 and 201 millimetres in January, an average of 200"."""
    for place in range(2, len(sentence)):
        mean = sentence[place]
        if not _MEAN.fullmatch(sentence[place - 1].gap_to(mean)):
            continue
        start = place - 1
        while start and _ITEM.fullmatch(sentence[start - 1].gap_to(sentence[start])):
            start -= 1
        items = sentence[start:place]
        unit = mean.quantity.unit
        like = all(same_unit(p, mean) or unit == "percent" == p.quantity.unit for p in items)
        if len(items) < 2 or not like or any(p.quantity.upper is not None for p in items):
            continue
        added = items[0].interval
        for item in items[1:]:
            added += item.interval
        if not added.scaled(1 / len(items)).meets(mean.interval):
            value = float(sum(p.quantity.value for p in items)) / len(items)
            quotes = [p.quote for p in items]
            said = (
                f"{', '.join(quotes[:-1])} and {quotes[-1]} are "
                f"{as_printed(mean.quantity, value, mean.quote)} on average, but the text says "
                f"{mean.quote}"
            )
            yield finding(TOTAL, said, *items, mean)


def opposed(between: str, tail: str) -> bool:
    """Whether the words behind two figures name the two halves of a whole: girls and boys."""
    words = (between.lower().split(), tail.lower().replace(".", " ").replace(",", " ").split())
    return any(
        (a in words[0] and b in words[1][:3]) or (b in words[0] and a in words[1][:3])
        for a, b in _OPPOSED
    )


def _levels(one: Printed, other: Printed) -> bool:
    """Whether both say how much there is of one kind."""
    return (
        same_unit(one, other)
        and one.quantity.unit not in ("percent", "ratio")
        and one.quantity.value > 0
        and other.quantity.value > 0
        and one.quantity.upper is None
        and other.quantity.upper is None
    )


_NEAR = 40
