"""Home of positions: which of several coordinated names is that of a figure of a list."""

import re
from itertools import pairwise

from verifier.language.measures import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Figure, TermKind
from verifier.model.span import Span

_AND = regex(r"(?:,|,?\s+and|\s+or)\s+(?:[\w’'-]+\s+){0,2}", re.IGNORECASE)


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
        if len(chain) == len(group) and _coordinated(text, [own.mentions[n].span for n in chain]):
            mine = own.mentions[chain[group.index(span)]].span
            told = [own.mentions[n].span for n in chain]
            return {  # the "food prices" of "core and food prices" are no core
                n: m.span.overlaps(mine)
                for n, m in enumerate(own.mentions)
                if any(m.span.overlaps(one) for one in told)
            }
    return {}


def _coordinated(text: str, spans: list[Span]) -> bool:
    return all(_AND.fullmatch(text[a.end : b.start]) for a, b in pairwise(spans))
