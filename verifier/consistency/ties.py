"""Home of `Tie`: a distance ("210,000 more", "down 4.5%") with the figure it is measured from."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from verifier.consistency.printed import HEDGES, Printed, same_unit
from verifier.consistency.wording import is_from, runs_to, spread_over_time
from verifier.lazy import regex
from verifier.model.comparing import AGAINST

RATES = frozenset(("percent", "ratio"))
POINTS = frozenset(("percentage_points", "basis_points"))
REACH = 110
"""Words farther apart than so many characters tie nothing together."""

_RISES = (
    r"rise|increase|jump|gain|surge|climb|growth|advance|leap|fall|drop|decline|decrease|slump|"
    r"plunge|cut|reduction|improvement|saving"
)
_MORE = (
    r"more|higher|larger|bigger|greater|dearer|heavier|longer|older|taller|warmer|hotter|wetter|"
    r"less|fewer|lower|smaller|cheaper|lighter|shorter|younger|cooler|colder|drier"
)
_WORD = (
    r"(?!(?:and|or|but|in|at|with|for|to|expected|forecast|planned|predicted|thought|usual|any|"
    r"on|by|though|although|while|when|if|as|than|last\s+[a-z]+(?![’'a-z]))\b)[a-z’'-]+"
)
_THAN = regex(
    rf"\s+(?:[a-z]+\s+)?(?:(?:{_MORE})\s+than|above|below|short of|up on|down on)"
    rf"(?:\s+{_WORD}){{0,5}}?{HEDGES}$",
    re.IGNORECASE,
)
_WHEN = regex(
    rf"\s+(?:{_MORE})\s+than\b(?:(?!\b(?:but|and|or|though|yet)\b)[^,.;]){{0,45}},\s+when\s+"
    rf"(?:it|they|there|the [a-z]+|[a-z]+)\s+(?:[a-z]+\s+){{1,3}}?{HEDGES}$",
    re.IGNORECASE,
)
_FROM = regex(
    rf"\s+(?P<noun>(?:{_RISES})\s+)?(?:from|on|over|compared (?:with|to)|against)"
    rf"(?:\s+(?:last|the previous|the prior|a)\s+(?:[a-z]+\s+)?[a-z]+[’']s)?{HEDGES}$",
    re.IGNORECASE,
)
_MOVED = regex(
    rf"\b(?:up|down|(?:{_RISES})\s+of|(?:increased|decreased|rose|fell|grew|dropped|declined)"
    rf"(?:\s+by)?)(?:\s+by)?{HEDGES}$",
    re.IGNORECASE,
)
_TIMES = regex(
    rf"\s+(?:as (?:much|many|large|big|high)\s+as\s+)?(?:the|its|their|what)\b{HEDGES}$", re.I
)
_BEHIND = regex(
    r"[^,;:.()]{0,60}\)?\s*[,–—(-]+\s*"
    r"(?:(?:which (?:is|was)|or|that is|representing|marking|giving|making)\s+)?"
    rf"(?P<cue>an?\s+(?:[a-z-]+\s+)?(?:{_RISES})\s+of|up|down)(?:\s+by)?{HEDGES}$",
    re.IGNORECASE,
)
_LESS = regex(rf"[^,;:.()]{{0,60}},\s*(?:or\s+)?{HEDGES}$", re.IGNORECASE)
_LESS_TAIL = regex(
    rf"\s+(?:{_MORE})\b(?!\s+than\s+(?:the|its|last)\s)(?!\s+than\s+\D{{0,4}}\d)", re.IGNORECASE
)
_WAS = regex(
    rf"\b(?:(?:up|down)|(?:rose|fell|climbed|dropped|grew|increased|declined)\s+to\b[^,;]*)"
    rf"[^,;.\d]{{0,10}}\bfrom{HEDGES}$",
    re.IGNORECASE,
)
_CAME = regex(rf"\b(?P<way>up|down)\s+from{HEDGES}$", re.IGNORECASE)
_WAYS = ("up", "down")
_OWN_BASE = regex(r"\s+(?:from|on|over|year[\s-]on[\s-]year|compared (?:with|to))\b", re.IGNORECASE)
"""What a move is told against itself: "down from 7,105 in July, up 19% on the year"."""
_AFTER = regex(rf"[,–—(]\s*(?:after|{AGAINST}|from){HEDGES}$", re.IGNORECASE)
_BRACKET = regex(r"(?:\s[a-z-]+){0,4}\s*\(\s*$", re.IGNORECASE)
_CLOSED = regex(r"[^,;:.()\d]{0,40}\)\s*$")
_ARTICLES = ("a ", "an")
SCALES = tuple(Decimal(1000) ** power for power in (1, 2, 3))


@dataclass(frozen=True, slots=True)
class Tie:
    """A distance with the figure that it is measured from; `first` is what stands first of both."""

    stated: Printed
    base: Printed
    first: Printed


def ties_in(sentence: Sequence[Printed]) -> Iterator[Tie]:
    """Distance and base that one wording ties together."""
    for place in range(len(sentence) - 1):
        one, other = sentence[place], sentence[place + 1]
        gap = one.gap_to(other)
        if len(gap) > REACH:
            continue
        if is_distance(one, other):
            if _runs_on(one, gap):
                yield Tie(one, other, one)
        elif is_distance(other, one):
            yield from _behind(sentence, place, gap)


def _runs_on(stated: Printed, gap: str) -> bool:
    """Whether the words go on from a distance to the figure that it is measured from."""
    if stated.operation == "multiple":
        return bool(_TIMES.fullmatch(gap))
    found = _FROM.fullmatch(gap)
    if found and (found["noun"] or _MOVED.search(stated.lead[-REACH:])):
        return True
    return bool(_THAN.fullmatch(gap) or _WHEN.fullmatch(gap))


def _behind(sentence: Sequence[Printed], place: int, gap: str) -> Iterator[Tie]:
    """The same where the distance stands behind: "up from 40, a rise of 20%", "48 (40), up 20%"."""
    base, stated = sentence[place], sentence[place + 1]
    told = _BEHIND.fullmatch(gap)
    if not told and not (_LESS.fullmatch(gap) and _LESS_TAIL.match(stated.tail)):
        return
    lead = base.lead[-REACH:]
    if (
        told
        and told["cue"].lower() in _WAYS
        and (_OWN_BASE.match(stated.tail) or _turns(lead, told))
    ):
        return
    if place and _runs_between(sentence[place - 1], base):
        yield Tie(stated, sentence[place - 1], base)
    elif _WAS.search(lead) or (told and told["cue"][:2].lower() in _ARTICLES and _after(base)):
        yield Tie(stated, base, base)
    elif told and place and _in_brackets(sentence[place - 1], base, gap):
        yield Tie(stated, _on_the_scale_of(sentence[place - 1], base), base)


def _turns(lead: str, told: re.Match[str]) -> bool:
    """Whether what came from a figure went the other way than is told behind it: "down from 7,105
    in July, up 19%"."""
    came = _CAME.search(lead)
    return came is not None and came["way"].lower() != told["cue"].lower()


def _after(base: Printed) -> bool:
    """Whether a figure is set behind another as what was before: ", after 5.2 billion"."""
    return bool(_AFTER.search(base.lead[-REACH:]))


def _runs_between(old: Printed, new: Printed) -> bool:
    """Whether two figures are where something went from and to."""
    return is_from(old) and runs_to(old.gap_to(new))


def _in_brackets(new: Printed, old: Printed, gap: str) -> bool:
    """Whether what something was stands in brackets behind what it is: "48 (40)"."""
    closed = gap.partition(")")
    opened = _BRACKET.fullmatch(new.gap_to(old))
    return bool(opened and closed[1] and _CLOSED.fullmatch(closed[0] + ")"))


def _on_the_scale_of(new: Printed, old: Printed) -> Printed:
    """The figure in brackets with the scale word of the one before: "4,820 thousand (4,601)"."""
    times = new.quantity.value / old.quantity.value
    factor = next((f for f in SCALES if f / 10 < times < f * 10), None)
    if factor is None or old.quantity.unit not in (None, new.quantity.unit):
        return old
    value, step = (number * factor for number in (old.quantity.value, old.quantity.step))
    return replace(old, quantity=replace(old.quantity, value=value, step=step))


def is_distance(stated: Printed, base: Printed) -> bool:
    """Whether one figure can say how far something is from the other."""
    if stated.quantity.upper is not None or base.quantity.upper is not None:
        return False
    if min(stated.quantity.value, base.quantity.value) <= 0 or is_year(base):
        return False
    if spread_over_time(stated) or stated.per:
        return False
    if stated.quantity.unit in RATES:
        return base.quantity.unit not in RATES | POINTS
    if stated.quantity.unit in POINTS:
        return base.quantity.unit == "percent"
    return stated.operation == "change" and same_unit(stated, base)


def is_year(figure: Printed) -> bool:
    """Whether a bare number may be a year."""
    whole = figure.quantity.unit is None and figure.quantity.step == 1
    return whole and 1900 <= figure.quantity.value <= 2100 and "," not in figure.quote
