"""Home of `shares` and `parts_and_total`: parts that cannot make up their whole."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.consistency.interval import Interval
from verifier.consistency.printed import (
    HEDGES,
    UNSURE,
    Printed,
    alike,
    by_sentence,
    finding,
    is_counted,
    same_unit,
    sum_of,
)
from verifier.consistency.sameness import lone_area, same_place, variants
from verifier.lazy import regex
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

REASON = "shares"
TOTAL = "parts_and_total"
CALLED_A_PART = "is called a part of"

_FUELS = frozenset(("coal", "gas", "oil", "nuclear", "wind", "solar", "hydro", "biomass"))
_DISTINCT = (_FUELS, frozenset(("goods", "services")))
"""Breakdowns of one whole that do not overlap."""
_TOGETHER = regex(r"\b(?:together|combined|both|jointly|in all|and other)\b", re.IGNORECASE)
_REST = regex(r"\b(?:the\s+)?(?:remaining|remainder|rest)\b[^.;,]{0,25}$", re.IGNORECASE)
_OF_REST = regex(r"\bof\s+(?:the\s+)?(?:remaining|remainder|rest)\b", re.IGNORECASE)
_NESTED = regex(
    r"\b(?:of which|of whom|of these|of those|including|plus|excluding|net|up from|down from|from|"
    r"compared|than|versus|against|while|but|ago|earlier|last|among|rose|fell|grew|up|down)\b",
    re.IGNORECASE,
)
_OPPOSED = tuple(
    (regex(rf"\b(?:{one})\b", re.I), regex(rf"\b(?:{other})\b", re.I))
    for one, other in (
        (r"approved?", r"disapproved?"),
        (r"agreed?", r"disagreed?"),
        (r"yes|in favou?r|favou?r(?:ed)?|backed|supported?|for", r"no|opposed?|against"),
    )
)
_NO_ANSWER = regex(
    r"[^,;.\d]{0,20}\b(?:no opinion|undecided|unsure|not sure|d(?:id|o|oes) not know|don[’']t know|"
    r"abstain\w*)\b",
    re.IGNORECASE,
)
_APART = regex(r"\b(?:were|was)? ?against\b", re.IGNORECASE)
_APPROVE_OF = regex(r"\bapproved? of\b", re.IGNORECASE)
_BESIDE = regex(rf"\bagainst{HEDGES}$", re.IGNORECASE)
"""What another figure is set beside by: "Turnout was 69%, against 67% for May"."""
_GROUPED = regex(r"\b(?:of|among|in|while|but|compared|last|earlier|ago|from|than)\b", re.I)
_MADE_UP = regex(
    r"[^;:.]{0,40}(?:,\s*)?(?:made up of|consisting of|comprising|comprised of|split between|"
    rf"divided between|broken down into)\s*{HEDGES}$",
    re.IGNORECASE,
)
_INCLUDING = regex(rf"[^;:.,]{{0,40}},?\s*(?:including|of which){HEDGES}$", re.IGNORECASE)
_OF_WHICH = regex(
    r"\s(?:[a-z-]+\s)?[a-z-]+(?:,(?:\s(?:the|an?|its|their|up|down|more|fewer)\s[^,;:.()]{2,80},)?)?"
    rf"\sof (?:which|whom){HEDGES}$"
)
_ARE = regex(r"\s(?:were|are|was|is)\b")
_LISTED = regex(r"[^;:.$£€\d]{1,40}?(?:,|,?\s+and|\s+plus)\s+[^;:.\d$£€]{0,12}", re.IGNORECASE)
_SUM = regex(
    r"[^;:.]{0,40},?\s*(?:for|making|giving|bringing)\s+(?:a|the)\s+(?:combined\s+|grand\s+)?total "
    rf"(?:of|to){HEDGES}$",
    re.IGNORECASE,
)
_HUNDRED = 100.0


def overfull(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Shares above or beside 100%, and parts above or beside their total."""
    before: Sequence[Printed] = ()
    for sentence in by_sentence(figures):
        yield from _remainders(sentence, before)
        before = sentence
        yield from _answers(sentence)
        yield from _undecided(sentence)
        yield from _totals(sentence)
    yield from _distinct_parts(figures)


def _is_share(figure: Printed) -> bool:
    return (
        figure.quantity.unit == "percent"
        and figure.operation in ("share", "level", None)
        and figure.quantity.value >= 0
    )


def _written(parts: Sequence[Printed]) -> str:
    quotes = [p.quote for p in parts]
    return f"{', '.join(quotes[:-1])} and {quotes[-1]}"


def _percent(parts: Sequence[Printed]) -> str:
    return f"{sum(p.quantity.value for p in parts):f}%"


def _remainders(sentence: Sequence[Printed], before: Sequence[Printed]) -> Iterator[Finding]:
    """ "60% in euros, 30% in dollars and the remaining 20% in yen": must be 100% in all, with a
    share of the sentence before if need be."""
    for place in range(1, len(sentence)):
        last, parts = sentence[place], sentence[: place + 1]
        shares = [p for p in parts if p.quantity.unit == "percent"]
        standing = {UNSURE & set(p.clause.context) for p in shares}
        if len(shares) < 2 or len(standing) > 1 or not all(map(_is_share, shares)):
            continue
        if not _REST.search(last.lead) or last.quantity.unit != "percent":
            continue
        if _OF_REST.search(last.clause.sentence_text):
            continue
        between = last.clause.sentence_text[
            len(shares[0].lead) + len(shares[0].quote) : len(last.lead)
        ]
        if _NESTED.search(between) or _REST.search(shares[-2].lead):
            continue
        if any(
            sum_of((*told, *shares[n:])).meets(Interval(_HUNDRED, _HUNDRED))
            for n in range(len(shares) - 1)
            for told in ((), *((p,) for p in before if p.quantity.unit == "percent"))
        ):
            continue
        yield finding(
            REASON,
            f"{_written(shares)} are called the whole, but add up to {_percent(shares)}",
            *shares,
        )


def _answers(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "52% approve and 55% disapprove": answers that exclude each other."""
    for place in range(len(sentence) - 1):
        one, other = sentence[place : place + 2]
        if not (_is_share(one) and _is_share(other)):
            continue
        gap = _BESIDE.sub("", _APPROVE_OF.sub("approve", one.gap_to(other)))
        if _GROUPED.search(gap) or _GROUPED.search(other.tail[:25]):
            continue
        tail = other.tail[:30]
        opposed = any(
            (a.search(gap) and b.search(tail) and not b.search(gap))
            or (b.search(gap) and a.search(tail) and not a.search(gap))
            for a, b in _OPPOSED
        )
        if opposed and len(gap) <= 60 and sum_of((one, other)).low > _HUNDRED + 1e-9:
            pair = (one, other)
            yield finding(
                REASON,
                f"{_written(pair)} exclude each other, but add up to {_percent(pair)}",
                *pair,
            )


def _undecided(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "45% in favour, 48% against and 17% had no opinion": three answers that leave no fourth."""
    for place in range(len(sentence) - 2):
        three = sentence[place : place + 3]
        if not all(_is_share(p) for p in three) or not _NO_ANSWER.match(three[2].tail):
            continue
        gaps = [three[0].gap_to(three[1]), three[1].gap_to(three[2])]
        opposed = any(
            (a.search(gaps[0]) and b.search(gaps[1])) or (b.search(gaps[0]) and a.search(gaps[1]))
            for a, b in _OPPOSED
        )
        between = [_APART.sub("", gap) for gap in gaps]
        opposed = opposed and not any(_NESTED.search(gap) for gap in between)
        if opposed and sum_of(three).low > _HUNDRED + 1e-9:
            said = f"{_written(three)} exclude each other, but add up to {_percent(three)}"
            yield finding(REASON, said, *three)


def _distinct_parts(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Shares of parts that are known not to overlap, of one whole and period."""
    shares = [
        p
        for p in figures
        if _is_share(p)
        and p.asserted
        and p.operation == "share"
        and p.moment is not None
        and p.indicator is not None
        and not _TOGETHER.search(p.clause.sentence_text)
    ]
    lone = lone_area(shares)
    for group in alike(shares, lambda p: (p.indicator, p.moment, p.claim.measure.counterpart)):
        for family in _DISTINCT:
            members = [p for p in group if p.claim.measure.breakdown in family]
            parts: dict[str | None, Printed] = {}
            for other in members:
                if _one_whole(members[0], other, lone):
                    parts.setdefault(other.claim.measure.breakdown, other)
            chosen = list(parts.values())
            if len(chosen) > 1 and sum_of(chosen).low > _HUNDRED + 1e-9:
                yield finding(
                    REASON,
                    f"{_written(chosen)} are shares of one whole, but add up to {_percent(chosen)}",
                    *chosen,
                )


def _one_whole(one: Printed, other: Printed, lone: bool) -> bool:
    return same_place(one, other, lone) and variants(one) == variants(other)


def _totals(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """A total with its parts listed behind it, or the parts with "for a total of" behind them."""
    amounts = [p for p in sentence if p.quantity.unit not in ("percent", "ratio")]
    for place, whole in enumerate(amounts):
        if not (whole.operation == "level" and whole.quantity.value > 0):
            continue
        yield from _part_of(whole, amounts[place + 1 :])
        parts = _list_from(whole, amounts[place + 1 :])
        if len(parts) < 2:
            parts = _list_up_to(whole, amounts[:place])
        if len(parts) >= 2 and not sum_of(parts).meets(whole.interval):
            value = float(sum(p.quantity.value for p in parts))
            total = as_printed(parts[0].quantity, value, parts[0].quote)
            yield finding(
                TOTAL,
                f"{_written(parts)} add up to {total}, but the text gives a total of {whole.quote}",
                whole,
                *parts,
            )


def _part_of(whole: Printed, rest: Sequence[Printed]) -> Iterator[Finding]:
    """ "$30 billion, including $40 billion in loans", "38 schemes, of which 1,018 were large"."""
    if not rest or rest[0].operation != "level":
        return
    part = rest[0]
    gap, alike = whole.gap_to(part), part.quantity.unit == whole.quantity.unit is not None
    counted = part.quantity.unit is None and is_counted(whole.quantity) and _ARE.match(part.tail)
    if not (alike and _INCLUDING.fullmatch(gap)) and not (counted and _OF_WHICH.fullmatch(gap)):
        return
    if whole.interval.below(part.interval):
        yield finding(
            TOTAL,
            f"{part.quote} {CALLED_A_PART} {whole.quote}, but is more",
            whole,
            part,
        )


def _list_from(whole: Printed, rest: Sequence[Printed]) -> list[Printed]:
    """The parts that follow "made up of", if they are surely all."""
    if not rest or not _MADE_UP.fullmatch(whole.gap_to(rest[0])):
        return []
    tail = rest[-1].tail
    return list(rest) if _one_list(whole, rest) and not _NESTED.search(tail) else []


def _list_up_to(whole: Printed, before: Sequence[Printed]) -> list[Printed]:
    """The parts that stand before "for a total of", if they are surely all."""
    if len(before) < 2 or not _SUM.fullmatch(before[-1].gap_to(whole)):
        return []
    return list(before) if _one_list(whole, before) else []


def _one_list(whole: Printed, parts: Sequence[Printed]) -> bool:
    standing = {UNSURE & set(p.clause.context) for p in (whole, *parts)}
    gaps = [a.gap_to(b) for a, b in pairwise(parts)]
    return (
        len(standing) == 1
        and all(p.operation == "level" and same_unit(p, whole) for p in (whole, *parts))
        and all(_LISTED.fullmatch(gap) and not _NESTED.search(gap) for gap in gaps)
    )
