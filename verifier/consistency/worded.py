"""Home of `stated_share` and of sums told in passing: three figures that a wording ties together.

| what is printed                              | contradicted when            |
| -------------------------------------------- | ---------------------------- |
| "3.1 million, a fifth of the 15.4 million"   | the one over the other       |
| "a quarter of the 42,300 cars, or 10,600" | so here                      |
| "62,400, a quarter more than the 49,900" | the two are otherwise apart  |
| "a profit of 32 on sales of 400, a margin of 8%" | is not that share        |
| "31%, two points ahead of its rival at 29%"  | the difference is another    |
| "closed 38 of its 412 branches, leaving 374" | so is what is left           |
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
from verifier.consistency.wording import leaves_room
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

SHARE = "stated_share"
CHANGE = "stated_change"
TOTAL = "parts_and_total"

_APPOSED = re.compile(rf"[^,;:.()–—\d]{{0,30}}[,–—(]\s*(?:or\s+)?{HEDGES}$", re.IGNORECASE)
_OF_THE = re.compile(
    r"\s+of\s+(?:the|its|their|all|his|her)\s+(?!.*\b(?:in|from|than|since)\b)[^,;.]{0,40}$",
    re.IGNORECASE,
)
_OF_ALL = re.compile(r"\s+of\s+(?:the|its|their|all|all the)\s+$", re.IGNORECASE)
_OR_PART = re.compile(rf"[^,;:.()\d]{{0,60}}[,–—(]\s*or{HEDGES}$", re.IGNORECASE)
_OF_OPENS = re.compile(
    r"Of\s+(?:the|its|their|all|his|her|our)\s+(?:[\w’'-]+\s+){0,3}", re.IGNORECASE
)
_NOUN = re.compile(rf"\s+[a-z-]+(?:\s[a-z-]+)?,{HEDGES}", re.IGNORECASE)
_SHARE_OF = re.compile(
    rf"[^,;:.()\d]{{0,40}},\s+an?\s+(?:turnout|share|proportion)\s+of{HEDGES}$", re.IGNORECASE
)
_ENDS = re.compile(r"\s*(?:(?!in\b|on\b|at\b|of\b|to\b)[a-z-]+\s*){0,2}(?:[.,;)–—]|$)")
_COMMA = re.compile(rf"[^,;:.()]{{0,70}}[,–—(]\s*(?:or|which is|that is)?{HEDGES}$", re.IGNORECASE)
_MORE = frozenset(("more", "higher", "up"))
_THAN = re.compile(
    r"\s*(?P<word>more|higher|less|fewer|lower)\s+than\s+"
    r"(?:the|its|last year[’']s|a year earlier[’']s)\s+$",
    re.IGNORECASE,
)
_ON_SALES = re.compile(rf"\s+on\s+(?:\w+\s+)?(?:sales|revenues?|turnover)\s+of{HEDGES}$", re.I)
_MARGIN = re.compile(rf"\s*[,–—(]\s*(?:for\s+)?an?\s+(?:\w+\s+){{0,2}}margin\s+of{HEDGES}$", re.I)
_PLAIN_MARGIN = re.compile(r"an?\s+(?:profit\s+)?margin", re.IGNORECASE)
_PROFIT = re.compile(
    r"\b(?:profits?|earnings|income|surplus)\s+(?:\w+\s+){0,3}of\s+$", re.IGNORECASE
)
_AHEAD = re.compile(
    r"\s*(?P<way>ahead of|clear of|above|behind|below)\s+[^,;.\d]{1,40}\s(?:at|on|with)\s+$", re.I
)
_POINTS = frozenset(("percentage_points", "points", "point"))
_OF_ITS = re.compile(r"\s+of\s+(?:the|its|their)\s+$", re.IGNORECASE)
_LEAVING = re.compile(rf"[^,;:.\d]{{0,30}},?\s*leaving{HEDGES}$", re.IGNORECASE)
_LEFT = re.compile(
    r"\b(?:clos|shut|sold|sell|cut|scrap|ax|clear|releas|remov|demolish)\w*\s+$", re.I
)
_OF_WHOM = re.compile(rf"[^,;:.\d]{{0,30}},?\s*of (?:whom|which|them){HEDGES}$", re.IGNORECASE)
_OPPOSED = (
    ("girls", "boys"),
    ("women", "men"),
    ("female", "male"),
    ("full-time", "part-time"),
    ("children", "adults"),
)
_WORST = 1.15
"""A fraction in words is told so coarsely: "a third" for 29% to 38%."""


def mistold(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Figures that the two beside them do not allow."""
    for sentence in by_sentence(figures):
        for place in range(len(sentence) - 2):
            one, two, three = sentence[place : place + 3]
            if len({frozenset(UNSURE & set(p.clause.context)) for p in (one, two, three)}) > 1:
                continue
            yield from _share_of(one, two, three)
            yield from _share_first(one, two, three)
            yield from _more_than(one, two, three)
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


def _more_than(new: Printed, rate: Printed, old: Printed) -> Iterator[Finding]:
    """ "62,400 visitors, a quarter more than the 49,900 who came the year before"."""
    if rate.quantity.unit not in ("percent", "ratio") or not _levels(new, old):
        return
    than = _THAN.fullmatch(rate.gap_to(old))
    apart = new.gap_to(rate)
    if than is None or not _COMMA.fullmatch(apart) or leaves_room(new.clause.sentence_text):
        return
    scale = 100.0 if rate.quantity.unit == "percent" else 1.0
    way = 1 if than["word"].lower() in _MORE else -1
    moved = new.interval.over(old.interval).scaled(scale, -scale)
    if not (moved if way > 0 else -moved).meets(rate.interval):
        value = float(new.quantity.value) / float(old.quantity.value) - 1
        kind = "more" if value > 0 else "less"
        said = (
            f"{new.quote} is {abs(value) * 100:.1f}% {kind} than {old.quote}, but the text says "
            f"{rate.quote} {than['word'].lower()}"
        )
        yield finding(CHANGE, said, new, rate, old)


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
    words = (
        between.lower().split(),
        other.tail.lower().replace(".", " ").replace(",", " ").split(),
    )
    opposed = any(
        (a in words[0] and b in words[1][:3]) or (b in words[0] and a in words[1][:3])
        for a, b in _OPPOSED
    )
    if opposed and whole.interval.below(one.interval + other.interval):
        value = float(one.quantity.value + other.quantity.value)
        amount = as_printed(whole.quantity, value, whole.quote)
        said = (
            f"{one.quote} and {other.quote} add up to {amount}, but the text has {whole.quote} "
            "in all"
        )
        yield finding(TOTAL, said, whole, one, other)


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
