"""Home of `stated_share` of a whole told elsewhere: "186 million, or 14% of sales".

| what is printed                                               | contradicted when             |
| ------------------------------------------------------------- | ----------------------------- |
| "Sales rose to 1.33 billion. Profit was 186 million, or 12% of  | the one over the other is     |
| sales"                                                        | another share of every figure |
|                                                               | that the word may mean        |
| "Of the 2,400 asked, 1,164, or 61%, agreed and 648 (27%) did   | so here                       |
| not"                                                          |                               |
| "Turnout was 41%: 32,800 of 60,000 voters"                     | so here                       |

The word that names the whole ("sales", "the bill") has to stand close before or behind the figure
that it names, in the same paragraph or the one before. Where several figures may be meant, none of
them may fit.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.consistency.interval import Interval
from verifier.consistency.printed import (
    HEDGES,
    Printed,
    by_sentence,
    finding,
    is_counted,
    same_unit,
)
from verifier.consistency.worded import opposed
from verifier.lazy import regex
from verifier.model.clause import Context
from verifier.model.replacement import as_printed
from verifier.model.verdict import Finding

SHARE, TOTAL = "stated_share", "parts_and_total"

_APPOSED = regex(
    rf"(?:\s[\w’'-]+){{0,7}}(?:(?:\s*[,–—]|\s-)\s*(?:or|which is|that is|equal to|"
    r"equivalent to|(?:an?|the)\s+(?:[a-z]+\s+)?(?:rate|share|proportion|turnout)\s+of)?|\s*\()"
    rf"{HEDGES}$",
    re.IGNORECASE,
)
_OF = regex(
    r"\)?,?\s+of\s+(?P<kind>(?:(?:the|its|their|his|her|all|total|overall|group|gross|net|annual)"
    r"\s+){0,2})"
    r"(?P<noun>[a-z]{4,})(?=\s*(?:[.,;:)–—]|$|and\b|but\b|while\b))",
    re.IGNORECASE,
)
_OF_ALL = regex(r"\b(?:all|total|overall|gross)\s", re.IGNORECASE)
_OF_THE = regex(
    r"(?:\s[a-z-]+){0,2}\s+of\s+(?:the|its|their|all)\s+(?:[a-z]+\s+)?(?P<noun>[a-z]{4,}),\s*(?:or|about|\()"
)
_OF_THAT = regex(
    rf"(?:\s[\w’'-]+){{0,3}}\s+of\s+(?:that|this|it|which|these|them|those)\s*[,–—(]\s*(?:or\s+)?"
    rf"{HEDGES}$",
    re.IGNORECASE,
)
_OR_PART = regex(
    rf"\s+of\s+(?:the|its|their|all)?\s*(?:[a-z]+\s+){{0,3}}of\s+{HEDGES}$", re.IGNORECASE
)
_OF_OPENS = regex(
    r"(?:[^.]{0,40}\b)?(?:Of|Among|Out of)\s+(?:the|its|their|all|our|some|about)?\s*"
    r"(?:[\w’'-]+\s+){0,3}$"
)
_FIRST_PART = regex(r"[^,;:.()\d]{1,60},\s*(?:only\s+|some\s+|about\s+|just\s+)?$", re.IGNORECASE)
_OF_WHICH = regex(
    rf"(?:\s[\w’'-]+){{0,4}},?\s+of (?:which|whom|them|these){HEDGES}$", re.IGNORECASE
)
_WITHIN = regex(r"\bof (?:those|these|them|whom|which|that|this)\b|;", re.IGNORECASE)
_COLON = regex(rf"[^,;:.()\d]{{0,20}}:\s*{HEDGES}$", re.IGNORECASE)
_OUT_OF = regex(r"(?:\s[a-z-]+)?\s+(?:out\s+)?of\s+(?:the\s+|its\s+|some\s+|about\s+)?$", re.I)
_WORD = regex(r"[^\W\d_]+")
_ANYTHING = frozenset("total whole them these those which this that number amount".split())
_REACH, _BEHIND = 70, 25
_VAGUE = 1.12
"""A share in words is told so coarsely: "a third" for 30% to 37%."""


def misstaked(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Parts with a share of a whole that the figures for the whole do not allow."""
    told: list[Printed] = []
    for sentence in by_sentence(figures):
        told.extend(sentence)
        yield from _of_those(sentence)
        yield from _behind_a_colon(sentence)
        yield from _of_that(sentence, told)
        for part, share in pairwise(sentence):
            named = _OF.match(share.tail) or _OF_THE.match(part.gap_to(share))
            noun = named["noun"].lower() if named else "total"
            if (
                noun not in _ANYTHING
                and _is_share(share)
                and _APPOSED.fullmatch(part.gap_to(share))
            ):
                wholes = _named(noun, part, told)
                if named and _OF_ALL.search(named.groupdict().get("kind") or ""):
                    wholes = [one for one in wholes if not _is_net(noun, one)]
                if wholes and not any(_fits(part, share, whole) for whole in wholes):
                    yield _finding(part, share, wholes[0])


def _is_share(figure: Printed) -> bool:
    return (
        figure.quantity.unit in ("percent", "ratio")
        and figure.operation in ("share", "level", None)
        and figure.quantity.upper is None
        and 0 < figure.quantity.value <= (100 if figure.quantity.unit == "percent" else 1)
        and not {Context.HYPOTHETICAL, Context.DENIAL} & set(figure.clause.context)
    )


def _may_be_part(part: Printed, whole: Printed) -> bool:
    return (
        same_unit(part, whole)
        and part.quantity.unit not in ("percent", "ratio", "percentage_points", "index")
        and part.quantity.value > 0
        and part.quantity.upper is whole.quantity.upper is None
        and not {Context.HYPOTHETICAL, Context.DENIAL, Context.REVISED_FROM}
        & {*part.clause.context, *whole.clause.context}
    )


def _named(noun: str, part: Printed, told: Sequence[Printed]) -> list[Printed]:
    """The figures before the part, in its paragraph or the one before, that the word may mean."""
    near = [
        p
        for p in told
        if p.order < part.order
        and p.quantity.value > part.quantity.value
        and _may_be_part(part, p)
        and (p.in_title or 0 <= part.clause.block - p.clause.block <= 1)
    ]
    return [p for p in near if _stem(noun) in _stems(p)]


def _is_net(noun: str, whole: Printed) -> bool:
    """Whether a figure is what is left of the whole: "net collections were", not all of them."""
    return re.search(rf"\bnet\s{noun}\b", whole.lead[-_REACH:], re.IGNORECASE) is not None


def _stems(figure: Printed) -> set[str]:
    near = f"{figure.lead[-_REACH:]} {figure.tail[:_BEHIND]}"
    return {_stem(word.lower()) for word in _WORD.findall(near)}


def _stem(word: str) -> str:
    return (
        re.sub(r"(?:ies|y)$", "i", word) if len(word) > 3 and word[-1] in "y" else word.rstrip("s")
    )


def _of_those(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "Of the 2,400 people asked, 1,464, or 61%, agreed"."""
    if len(sentence) < 3:
        return
    for whole, part, share in zip(sentence, sentence[1:], sentence[2:], strict=False):
        tied = _OF_WHICH.fullmatch(whole.gap_to(part)) and _APPOSED.fullmatch(part.gap_to(share))
        if tied and _is_share(share) and _is_off(part, share, whole):
            yield _finding(part, share, whole)
    if not _OF_OPENS.fullmatch(sentence[0].lead):
        return
    whole, rest = sentence[0], sentence[1:]
    if not _FIRST_PART.fullmatch(whole.gap_to(rest[0])):
        return
    one, other = rest[:2]
    plain = all(p.is_plain and is_counted(p.quantity) for p in (one, other, whole))
    if plain and opposed(one.gap_to(other), other.tail):
        added = one.interval + other.interval
        if not added.meets(whole.interval):
            value = float(one.quantity.value + other.quantity.value)
            amount = as_printed(whole.quantity, value, whole.quote)
            said = f"{one.quote} and {other.quote} add up to {amount}, but are of {whole.quote}"
            yield finding(TOTAL, said, whole, one, other)
    for part, share in pairwise(rest):
        if _WITHIN.search(whole.gap_to(part)):
            break
        joined = _is_share(share) and _APPOSED.fullmatch(part.gap_to(share))
        if joined and not _OF.match(share.tail) and _is_off(part, share, whole):
            yield _finding(part, share, whole)


def _of_that(sentence: Sequence[Printed], told: Sequence[Printed]) -> Iterator[Finding]:
    """ "Sales came to 3.44 billion; online orders made up 310 million of that, or 19%"."""
    for part, share in pairwise(sentence):
        if not (_is_share(share) and _OF_THAT.fullmatch(part.gap_to(share))):
            continue
        ahead = [
            p
            for p in told
            if p.order < part.order
            and p.clause.block == part.clause.block
            and p.quantity.value > part.quantity.value
            and _may_be_part(part, p)
        ]
        if ahead and not any(_fits(part, share, whole) for whole in ahead):
            yield _finding(part, share, ahead[-1])


def _behind_a_colon(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "Turnout was 41%: 32,800 of 80,000"."""
    for share, part, whole in zip(sentence, sentence[1:], sentence[2:], strict=False):
        if not (
            _is_share(share) and share.quantity.unit == "percent" and _may_be_part(part, whole)
        ):
            continue
        tied = _COLON.fullmatch(share.gap_to(part)) and _OUT_OF.fullmatch(part.gap_to(whole))
        if tied and _is_off(part, share, whole):
            yield _finding(part, share, whole)


def _is_off(part: Printed, share: Printed, whole: Printed) -> bool:
    """Whether a part of a whole has another share of it."""
    less = _may_be_part(part, whole) and part.quantity.value < whole.quantity.value
    return less and not _fits(part, share, whole)


def _fits(part: Printed, share: Printed, whole: Printed) -> bool:
    percent = share.quantity.unit == "percent"
    found = part.interval.over(whole.interval).scaled(100.0 if percent else 1.0)
    slack = 1.0 if percent else _VAGUE
    return Interval(found.low / slack, found.high * slack).meets(share.interval)


def _finding(part: Printed, share: Printed, whole: Printed) -> Finding:
    value = float(part.quantity.value) / float(whole.quantity.value) * 100
    said = f"{part.quote} of {whole.quote} is {value:.1f}%, but the text says {share.quote}"
    return finding(SHARE, said, part, share, whole)
