"""Home of `printed_order`, ranks and records: figures that stand in the reverse of their rank.

| what is printed                                              | contradicted when        |
| ------------------------------------------------------------ | ------------------------ |
| "a record 9.84 million in 2025, after 9.61 million in 2024"    | the earlier one is more  |
| "4,218, an all-time high. The previous record was 4,197"       | the former record is more |
| "the largest, with sales of 11.9, ahead of Kysan with 10.4"    | the second one is more   |
| "the second largest has 1.42 million, the largest 1.71"        | the largest has less     |
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations, pairwise

from verifier.consistency.interval import interval_of
from verifier.consistency.printed import (
    HEDGES,
    Printed,
    alike,
    by_sentence,
    finding,
    same_unit,
    two_sided,
)
from verifier.language.comparisons.outdoing import OUTDOING
from verifier.lazy import regex
from verifier.model.verdict import Finding

ORDER = "printed_order"

_RECORD = regex(
    r"\ba\s+(?:new\s+|fresh\s+)?(?:all-time\s+)?record(?:\s+high|(?:\s+(?!low|few|short|small|minim|tim)[a-z]+){1,2}"
    r"(?=\s+of\b))?(?:\s+of)?\s+(?:[$£€¥])?$",
    re.IGNORECASE,
)
_AFTER = regex(
    r"[^,;.\d]{0,40}(?:\bin\s+(?P<now>(?:19|20)\d\d))?,?\s*"
    r"(?:,\s*[^,;.\d]{3,50}\b(?:said|showed|reported)\b[^,;.\d]{0,25},\s*)?[,–—(-]?\s*"
    r"(?:after|against|compared (?:with|to)|beating|up from|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IN_YEAR = regex(r"\s*(?:[a-z]+\s){0,3}in\s+(?P<then>(?:19|20)\d\d)\b", re.IGNORECASE)
_HIGH = regex(
    r"[^.;]{0,40},?\s(?:an?|its|their|the)\s+(?:new\s+|fresh\s+)?(?:all-time high|"
    r"(?:new )?record(?: high)?|(?:highest|most|largest|biggest)(?:\s+\w+)? (?:ever|on record|"
    r"since records began)|record close)\b(?!\s+low)",
    re.IGNORECASE,
)
_FORMER = regex(
    rf"(?:^|\b(?:and|but|breaking|above|past|{OUTDOING})\s+)(?:the|its|their)\s+"
    r"(?:previous|former|old|earlier|last|prior)\s+(?:record|high|peak|best)(?:\s+(?:high|close|mark))?"
    r"(?:,?\s+(?:was|of|had been|stood at|came to|at|is))\s+(?:[$£€¥])?$"
    r"|^(?:Until (?:now|then)|Previously),?\s+the\s+(?:busiest|largest|highest|biggest|wettest|"
    r"warmest|best|record)\b[^.;]{0,60}(?:,?\s+(?:with|at|had|saw|was))\s+(?:[$£€¥])?$",
    re.IGNORECASE,
)
_WAS = regex(rf"\b(?:from|than|against|versus|after|compared (?:with|to)){HEDGES}$", re.IGNORECASE)
_LOW = regex(r"\b(?:low|lowest|fastest|quickest|cheapest|shortest|smallest|time of)\b", re.I)
_MOST = r"(?:largest|biggest|highest|most populous|most valuable|richest|heaviest|tallest)"
_LEADS = regex(rf"\b(?:the|its|Europe[’']s|the world[’']s)\s+(?:\w+[’']s\s+)?{_MOST}\b", re.I)
_AHEAD = regex(
    r"[^,;.\d]{0,20},\s*(?:well |just |narrowly |far )?ahead of\s+[^,;.\d]{2,40}?\s"
    r"(?:with|at|on)\s+(?:[$£€¥])?$",
    re.IGNORECASE,
)
_RANKED = regex(
    rf"\bthe\s+(?:(?P<place>second|third|fourth|fifth)[- ]?)?(?P<most>{_MOST})"
    r"(?:\s+(?:city|town|state|party|bank|company|firm|producer|maker|island|lake))?,?\s+"
    r"(?:has|had|with|is|at|counts|makes?|made)\s+(?:about |some |around |only )?(?:[$£€¥])?$",
    re.IGNORECASE,
)
_PLACES = {None: 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_BACK, _BLOCKS = 4, 2
"""A former record is told within so many sentences with figures, and so many paragraphs."""
_SPANS_OF_TIME = frozenset("second minute hour day week month year".split())


def misranked(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Figures whose rank or record another one printed beside them excludes."""
    told: list[Sequence[Printed]] = []
    for sentence in by_sentence(figures):
        text = sentence[0].clause.sentence_text
        if not (two_sided(text) or _LOW.search(text)):
            yield from _broken_record(sentence)
            yield from _former_record(told, sentence)
            yield from _outdone(sentence)
        told.append(sentence)
    for block in alike(figures, lambda p: (p.clause.block, p.quantity.unit)):
        yield from _places(block)


def _comparable(one: Printed, other: Printed) -> bool:
    return _alike(one, other) and all(p.operation in ("level", "share", None) for p in (one, other))


def _alike(one: Printed, other: Printed) -> bool:
    kinds = {one.quantity.unit, other.quantity.unit}
    return (
        (same_unit(one, other) or kinds == {"index", None})
        and kinds.isdisjoint(_SPANS_OF_TIME)
        and all(p.quantity.upper is None and p.quantity.value >= 0 for p in (one, other))
        and all(p.asserted for p in (one, other))
    )


def _less(one: Printed, other: Printed) -> bool:
    """Whether `one` is surely less than `other`."""
    if not _one_kind(one, other):
        return False
    if one.is_plain and other.is_plain and one.quantity.step == other.quantity.step:
        return one.quantity.value < other.quantity.value
    return interval_of(one.quantity).below(interval_of(other.quantity))


def _broken_record(sentence: Sequence[Printed]) -> Iterator[Finding]:
    for one, other in pairwise(sentence):
        after = _AFTER.fullmatch(one.gap_to(other))
        then = _IN_YEAR.match(other.tail)
        if not (_RECORD.search(one.lead) and after and then and _less(one, other)):
            continue
        now = after["now"]
        if now is None or int(then["then"]) < int(now):
            yield _beside(one, other)


def _former_record(
    told: Sequence[Sequence[Printed]], sentence: Sequence[Printed]
) -> Iterator[Finding]:
    """The former record, in the same sentence or a later one, is more than the new one."""
    for place, other in enumerate(sentence):
        if not _FORMER.search(other.lead[-80:]):
            continue
        near = [sentence[:place]] if place else list(reversed(told))[:_BACK]
        for group in near:
            new = [p for p in group if _one_kind(p, other) and _one_paragraph(p, other)]
            high = [
                p
                for p in new
                if not _WAS.search(p.lead) and (_HIGH.match(p.tail) or _RECORD.search(p.lead))
            ]
            low = any(_LOW.search(p.clause.sentence_text) for p in high)
            if len(high) == 1 and not low and _less(high[0], other):
                yield _beside(high[0], other)
            if high:
                break


def _one_kind(one: Printed, other: Printed) -> bool:
    """Whether two may be compared, where what came to be ("added 86 gigawatts") is an amount."""
    return _comparable(one, other) or (one.operation == "change" and _alike(one, other))


def _one_paragraph(one: Printed, other: Printed) -> bool:
    return not one.in_title and 0 <= other.clause.block - one.clause.block <= _BLOCKS


def _beside(one: Printed, other: Printed) -> Finding:
    return finding(
        ORDER,
        f"{one.quote} is called a record, but {other.quote} stands beside it for an earlier time",
        one,
        other,
    )


def _outdone(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """The largest, "ahead of" one with more."""
    for one, other in pairwise(sentence):
        if _LEADS.search(one.lead) and _AHEAD.fullmatch(one.gap_to(other)) and _less(one, other):
            said = f"{one.quote} is said to be ahead of {other.quote}, but is less"
            yield finding(ORDER, said, one, other)


def _places(block: Sequence[Printed]) -> Iterator[Finding]:
    ranked = [(found, p) for p in block if (found := _RANKED.search(p.lead[-80:]))]
    for (mine, one), (theirs, other) in combinations(ranked, 2):
        if mine["most"].lower() != theirs["most"].lower():
            continue
        places = [_PLACES[found["place"] and found["place"].lower()] for found in (mine, theirs)]
        higher, lower = (one, other) if places[0] < places[1] else (other, one)
        if places[0] != places[1] and _less(higher, lower):
            said = f"{higher.quote} is ranked above {lower.quote}, but is less"
            yield finding(ORDER, said, one, other)
