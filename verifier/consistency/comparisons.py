"""Home of `printed_comparison` and `printed_order`: words that set two printed figures in order."""

import re
from collections.abc import Iterator, Sequence

from verifier.consistency.interval import interval_of
from verifier.consistency.printed import (
    HEDGES,
    STATES,
    Printed,
    by_sentence,
    finding,
    same_unit,
    two_sided,
)
from verifier.consistency.wording import (
    gap_between,
    is_from,
    is_to,
    movement_to,
    negated,
    runs_after,
    runs_from,
    runs_to,
    speaks_of_falls,
    turns_about,
)
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.clause import Context
from verifier.model.comparing import AGAINST
from verifier.model.mention import Direction
from verifier.model.printed_money import MARK
from verifier.model.verdict import Finding

REASON = "printed_comparison"
ORDER = "printed_order"

_BROKEN = regex(r"\b(?:while|whereas|but|although|though|as|when|if)\b|[;:]", re.IGNORECASE)
_UP_FROM = regex(
    r"[^,–—(;:-]{0,70}\s*[,–—(-]+\s*(?:(?:\w+ly\s+)?(?:(?P<up>up)|down)\s+(?:\w+ly\s+)?|"
    r"an?\s+(?:[a-z-]+\s+)?(?:(?P<rise>rise|increase|jump|climb|surge|leap)|"
    rf"fall|drop|decline|decrease|dip|slide|slump|plunge)\s+)from{HEDGES}$",
    re.IGNORECASE,
)
_PLAIN = {
    "more": 1,
    "higher": 1,
    "larger": 1,
    "bigger": 1,
    "greater": 1,
    "wider": 1,
    "dearer": 1,
    "fewer": -1,
    "less": -1,
    "lower": -1,
    "smaller": -1,
    "narrower": -1,
    "cheaper": -1,
}
_STEEP = {"steeper": 1, "sharper": 1, "deeper": 1, "larger": 1, "bigger": 1, "smaller": -1}
_DEGREE = (
    r"(?:(?:which|that|it|this)\s+(?:is|was)\s+|"
    r"(?:and|already|even|far|much|well|still|slightly|an?)\s+)*"
)
_THAN = regex(
    rf"(?:[^,–—(;:-]{{0,50}}\s*[,–—(-]+\s*)?{_DEGREE}(?P<word>{'|'.join({**_PLAIN, **_STEEP})})"
    rf"(?:\s+(?P<noun>\w+))?\s+than\s+(?:the|its|(?:(?:the|last|its)\s)?(?:\w+\s)?\w+['’]s?)\s+"
    r"(?:\w+ly\s+)?$",
    re.IGNORECASE,
)
_PARTED = regex(r"[,–—(]|\s-")
_PRONOUN = regex(r"(?:That|This|It)\s+(?:is|was)\s+", re.IGNORECASE)
_RECORD = regex(r"\ban?\s+(?:all-time\s+)?record(?:\s+high)?(?:\s+of)?\s+$", re.IGNORECASE)
_AGAINST = regex(
    rf"[^,–—(;:-]{{0,40}}\s*[,–—(-]+\s*(?:{AGAINST}|after|following)\s+"
    r"(?:an?\s+|the\s+)?$",
    re.IGNORECASE,
)
_EARLIER = regex(
    rf"\s*(?:in\s+)?(?:an?\s+(?:year|month|quarter)\s+{AGO}|last\s+(?:year|month)|"
    r"the\s+(?:previous|prior)\s+(?:year|month|quarter))",
    re.IGNORECASE,
)
_LIMITED = regex(r"\s*(?:for|since|outside|of any|low)\b", re.IGNORECASE)
_ON_TO = regex(rf"[^,.;]{{0,25}}\sto\s+(?:\w+\s+)?{MARK}?\d", re.IGNORECASE)
_SCALE = regex(r"\b(?:rate|yield|share|inflation|unemployment|ratio|margin)\b", re.IGNORECASE)


def misordered(figures: Sequence[Printed]) -> Iterator[Finding]:
    """Pairs of figures that stand in the reverse of the order that the words give them."""
    sentences = by_sentence(figures)
    for number, sentence in enumerate(sentences):
        text = sentence[0].clause.sentence_text
        if two_sided(text) or turns_about(text):
            continue
        yield from _moved(sentence)
        yield from _set_against(sentence)
        if number:
            yield from _looking_back(sentences[number - 1], sentence)


def _comparable(one: Printed, other: Printed) -> bool:
    return (
        same_unit(one, other)
        and one.quantity.upper is None
        and other.quantity.upper is None
        and one.quantity.value >= 0
        and other.quantity.value >= 0
        and not {Context.HYPOTHETICAL, Context.DENIAL}
        & {*one.clause.context, *other.clause.context}
    )


def _reversed(one: Printed, other: Printed, way: int) -> bool:
    """Whether `one` is surely on the wrong side of `other`; `way` is +1 where it should be more."""
    less, more = (one, other) if way > 0 else (other, one)
    if less.is_plain and more.is_plain and less.quantity.step == more.quantity.step:
        return less.quantity.value < more.quantity.value
    return interval_of(less.quantity, 0).below(interval_of(more.quantity, 0))


def _moved(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "rose to X from Y", "fell from Y to X", with or without the rate between."""
    for place in range(len(sentence) - 1):
        first, second = sentence[place], sentence[place + 1]
        if not _comparable(first, second) or not (first.is_state and second.is_state):
            continue
        gap = gap_between(first, second)
        if is_to(first) and (runs_from(gap) or runs_after(gap, second.tail)):
            new, old = first, second
        elif is_from(first) and runs_to(gap) and _no_range(first):
            new, old = second, first
        else:
            continue
        way = movement_to(first)
        if not way and place:
            before = sentence[place - 1]
            joined = gap_between(before, first)
            if runs_to(joined) or runs_from(joined):
                way = movement_to(before)
        if way and _reversed(new, old, way) and not _BROKEN.search(gap):
            verb = "up" if way > 0 else "down"
            yield finding(
                REASON,
                f"the text moves {verb} to {new.quote} from {old.quote}, but {new.quote} is "
                f"{'less' if way > 0 else 'more'} than {old.quote}",
                new,
                old,
            )


def _no_range(first: Printed) -> bool:
    """Whether "fell from 3% to 5%" speaks of a rate and not of a range of falls."""
    return first.quantity.unit != "percent" or bool(_SCALE.search(first.lead))


def _set_against(sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "X, up from Y", "X, more than the Y", where every figure before Y is on the wrong side."""
    for place in range(1, len(sentence)):
        one, other = sentence[place - 1], sentence[place]
        gap = one.gap_to(other)
        if not _comparable(one, other) or _BROKEN.search(gap) or len(gap) > 90:
            continue
        earlier = [p for p in sentence[:place] if same_unit(p, other)]
        way, words = _order_of(one, other, gap)
        if way and all(_comparable(p, other) and _reversed(p, other, way) for p in earlier):
            yield _misplaced(one, other, way, words)
        elif _breaks_record(one, other, gap) and _reversed(one, other, 1):
            yield finding(
                ORDER,
                f"{one.quote} is called a record, but {other.quote} stands beside it for an "
                "earlier time",
                one,
                other,
            )


def _order_of(one: Printed, other: Printed, gap: str) -> tuple[int, str]:
    """How `one` should stand to `other`: +1 more, -1 less, 0 where the words leave it open."""
    moved = _UP_FROM.fullmatch(gap)
    if moved and not _ON_TO.match(other.tail) and _counts_up(one, other):
        rises = moved["up"] or moved["rise"]
        return (1, "up from") if rises else (-1, "down from")
    than = _THAN.fullmatch(gap)
    if than is None or negated(gap[: than.start("word")]) or not _PARTED.search(gap):
        return 0, ""
    return _way_of(than, one, other)


def _way_of(than: re.Match[str], one: Printed, other: Printed) -> tuple[int, str]:
    word, noun = than["word"].lower(), than["noun"] or ""
    falling = speaks_of_falls(noun) or speaks_of_falls(other.tail[:25])
    if falling:
        both = one.claim.direction is Direction.DOWN and one.operation in ("growth", "change")
        return (_STEEP.get(word, 0) if both else 0), f"{word} than"
    if speaks_of_falls(one.lead[-60:]) or not _counts_up(one, other):
        return 0, ""
    return _PLAIN.get(word, 0), f"{word} than"


def _counts_up(one: Printed, other: Printed) -> bool:
    """Whether more is more: levels, or changes that both go up."""
    if speaks_of_falls(other.tail[:25]) or other.claim.direction is Direction.DOWN:
        return False
    if one.operation in STATES:
        return one.claim.assertion in ("value", "threshold", "comparison")
    return one.operation in ("growth", "change") and one.claim.direction is Direction.UP


def _looking_back(before: Sequence[Printed], sentence: Sequence[Printed]) -> Iterator[Finding]:
    """ "It was an even larger drop than the 25%": set against the one figure of its kind before."""
    other = sentence[0]
    opening = _PRONOUN.match(other.lead)
    if opening is None or before[0].clause.block != other.clause.block:
        return
    than = _THAN.fullmatch(other.lead[opening.end() :])
    alike = [p for p in before if p.quantity.unit == other.quantity.unit]
    if than is None or len(alike) != 1 or not _comparable(alike[0], other):
        return
    way, words = _way_of(than, alike[0], other)
    if way and _reversed(alike[0], other, way):
        yield _misplaced(alike[0], other, way, words)


def _misplaced(one: Printed, other: Printed, way: int, words: str) -> Finding:
    return finding(
        REASON,
        f"the text has {one.quote} as {words} {other.quote}, but {one.quote} is "
        f"{'less' if way > 0 else 'more'} than {other.quote}",
        one,
        other,
    )


def _breaks_record(one: Printed, other: Printed, gap: str) -> bool:
    return (
        one.is_level
        and bool(_RECORD.search(one.lead))
        and not _LIMITED.match(one.tail)
        and bool(_AGAINST.fullmatch(gap))
        and bool(_EARLIER.match(other.tail))
    )
