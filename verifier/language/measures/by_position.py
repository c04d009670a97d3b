"""Home of positions: which of several coordinated names is that of a figure of a list."""

import re
from itertools import pairwise

from verifier.language.figures.respectively import goes_on_in_turn
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import NAMING_KINDS, Figure, TermKind
from verifier.model.span import Span

_AND = regex(r"(?:,|,?\s+and|\s+or)\s+(?:[\w’'-]+\s+){0,2}", re.IGNORECASE)

_WHOLE_AND = regex(r"\b(?:headline|overall|all-items|general)\sand\s(?:the\s)?$", re.IGNORECASE)
_PAIR = 2


def by_position(
    text: str, own: SentenceTerms, span: Span, piece: Span, figures: tuple[Figure, ...]
) -> dict[int, bool]:
    """For a figure of a list told with as many coordinated measures ("exports and imports ... at
    $3bn and $2bn, respectively"): which mention is its own (True) and which are not."""
    figure = next((f for f in figures if f.span == span), None)
    if figure is None or figure.group is None:
        return {}
    group = [f.span for f in figures if f.group == figure.group]
    for kind in (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA):
        places = [
            n for n, m in enumerate(own.mentions) if m.span.end <= group[0].start and m.names(kind)
        ]
        chain = places[-len(group) :]
        if len(chain) != len(group) or _is_of_one(own, chain, kind):
            continue
        spans = [own.mentions[n].span for n in chain]
        if _coordinated(text, spans) or _each_told_before(spans, group, figures):
            told = _with_their_parts(spans)
            mine = told[group.index(span)]
            return {  # the "food prices" of "core and food prices" are no core
                n: m.span.overlaps(mine)
                for n, m in enumerate(own.mentions)
                if any(m.span.overlaps(one) for one in told)
            }
    if len(group) != _PAIR:
        return {}
    return _whole_and_part(text, own, group, span) or _on_its_side(text, own, group, span)


def _on_its_side(text: str, own: SentenceTerms, group: list[Span], span: Span) -> dict[int, bool]:
    """Which mentions are a figure's own where a pair is told respectively of two things that one
    "and" joins, however these are named: "output in India and factory output in India rose"."""
    if not goes_on_in_turn(text, group[-1].end):
        return {}
    named = {
        n: m.span
        for n, m in enumerate(own.mentions)
        if m.span.end <= group[0].start and any(map(m.names, NAMING_KINDS))
    }
    sides = [
        match.span()
        for match in _JOINS.finditer(text, own.span.start, group[0].start)
        if any(s.end <= match.start() for s in named.values())
        and any(s.start >= match.end() for s in named.values())
        and not any(s.start < match.end() and s.end > match.start() for s in named.values())
    ]
    if len(sides) != 1:
        return {}
    ((_, start),) = sides
    second = span == group[1]
    return {n: (s.start >= start) is second for n, s in named.items()}


_JOINS = regex(r",?\sand\s")


def _is_of_one(own: SentenceTerms, chain: list[int], kind: TermKind) -> bool:
    """Whether some mentions all name the same: "sales at Orrell and Orrell's exports"."""
    codes = [{t.code for t in own.mentions[n].terms if t.kind is kind} for n in chain]
    return kind is TermKind.AREA and all(one == codes[0] for one in codes)


def _with_their_parts(spans: list[Span]) -> list[Span]:
    """Names, each but the first with the words that lead to it from the one before: the
    "core" of "inflation and core inflation" is of the second alone."""
    led = [Span(a.end, b.end) if a.end < b.start else b for a, b in pairwise(spans)]
    return [spans[0], *led]


def _whole_and_part(
    text: str, own: SentenceTerms, group: list[Span], span: Span
) -> dict[int, bool]:
    """Which mentions are a figure's own where a pair is told of a whole and a part of it: "headline
    and core inflation were 2.8% and 2.5%"."""
    parts = [
        m.span
        for m in own.mentions
        if m.span.end <= group[0].start
        and m.names(TermKind.BREAKDOWN)
        and _WHOLE_AND.search(text[: m.span.start])
    ]
    if not parts:
        return {}
    second = span == group[1]
    return {n: second for n, m in enumerate(own.mentions) if m.span.overlaps(parts[-1])}


def _each_told_before(spans: list[Span], group: list[Span], figures: tuple[Figure, ...]) -> bool:
    """Whether as many names as a list has figures each had one of its own before the list, and no
    more: "exports rose 3% and imports 2%, against forecasts of 4% and 1%"."""
    before = [f.span for f in figures if f.span.end <= group[0].start]
    ends = [*(s.start for s in spans[1:]), group[0].start]
    return len(before) == len(spans) and all(
        name.end <= figure.start and figure.end <= end
        for name, figure, end in zip(spans, before, ends, strict=True)
    )


def _coordinated(text: str, spans: list[Span]) -> bool:
    """Whether names stand in a row, or one word stands for all of them ("they")."""
    return all(
        a.end == b.start or _AND.fullmatch(text[a.end : b.start]) for a, b in pairwise(spans)
    )
