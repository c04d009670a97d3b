"""Home of what other figures of a sentence count, and this one is not of."""

from verifier.language.measures.standing import Standing
from verifier.model.mention import TermKind
from verifier.model.span import Span


def counted_elsewhere(standing: Standing, span: Span, piece: Span) -> frozenset[int]:
    """What other figures count in another piece than this one's, which names a measure itself:
    "carried 60.3 million passengers, and revenue came to $12.73 billion"."""
    mentions = standing.own.mentions
    if not any(standing.counters) or not any(
        piece.contains(mentions[n].span) for n in standing.kinds[TermKind.INDICATOR]
    ):
        return frozenset()
    return frozenset(
        place
        for place, held in enumerate(standing.counters)
        if held and span not in held and not piece.contains(mentions[place].span)
    )


def counted_by_others(standing: Standing, span: Span) -> frozenset[int]:
    """What other figures count, where this one counts a thing of its own: "4,732 residential
    burglaries and 12,541 assaults"."""
    counters = standing.counters
    noun = next((f.noun for f in standing.figures if f.span == span), None)
    if noun is None and not any(span in held for held in counters):
        return frozenset()
    return frozenset(place for place, held in enumerate(counters) if held and span not in held)
