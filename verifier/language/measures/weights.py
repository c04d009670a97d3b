"""Home of what the phrases of a sentence weigh for one of its figures, by where they stand."""

import re
from collections.abc import Collection
from functools import lru_cache
from itertools import islice

from verifier.language.measures.by_position import by_position
from verifier.language.measures.counted_beside import counted_by_others, counted_elsewhere
from verifier.language.measures.forms_beside import forms_beside
from verifier.language.measures.gapped import heads_the_next
from verifier.language.measures.left_behind import (
    left_behind,
    parts_before_a_whole,
    parts_of_a_nation,
    places_measured_by,
    rivals_behind,
)
from verifier.language.measures.names_in_brackets import names_in_brackets
from verifier.language.measures.of_which import parts_behind
from verifier.language.measures.rates_of_groups import is_a_whole_behind
from verifier.language.measures.reached_by import reached_by
from verifier.language.measures.set_apart import is_told_of_it
from verifier.language.measures.standing import Standing, is_said_of
from verifier.language.measures.told_in_asides import parts_told_aside
from verifier.language.moves.opening_runs import is_told_behind
from verifier.lazy import regex
from verifier.model.codelist import TOKEN
from verifier.model.mention import TermKind
from verifier.model.span import Span

_COMPARED = regex(r"\b(?:than|only to|behind|compared|versus|vs|unlike|as against)\b", re.I)
_THE_RATE_FOR = regex(
    r"\s(?:the|that|its)\s(?:(?:rate|pace|level|figure|number|total|size|amount)\s)?(?:for|of|in|at)\s"
    r"(?:the\s|its\s)?(?:[\w-]+\s){0,1}"
)
"""What leads from a multiple to what it is a multiple of: "half the rate for restaurant meals"."""
_OWN_PART = regex(r"\s(?:among|for)\s(?!the (?:month|year|quarter|week)\b)(?!\d)")
_OPENING = regex(
    r"[\W_]*(?:in|across|for|within|throughout|over in|on)\s(?:the\s|all of\s)?", re.IGNORECASE
)
_OF_WHICH = regex(r"(?:\s(?:ones?|[a-z]{3,}s))?,\s(?:which|who|where)\s(?:[a-z]+\s){1,4}")
"""What leads from a name to the figure of a clause about it: "foreign ones, which were down 3%"."""
_NOUNS = regex(r"(?:\s[\w-]+){0,3}\s?")
_RELATIVE = regex(r"[\s,–—-]*(?:which|who|that|where)\b", re.IGNORECASE)
_PARTS = (None, "percent", "ratio", "percentage_points")  # behind these "of" leads to a whole
_RATES = frozenset(("a share", "per share", "apiece"))
_AGAIN = regex(r",?\s(?:or|equal to|equivalent to)\s|\s\(")
_OWN_FLOOR = 0.75
_OWNED = 0.25
"""What is left of another figure's part where a figure has one of its own behind it."""
_SET_APART = 0.05
"""What is left of that which the front of its sentence only sets apart."""
_LINKED = regex(
    r"\s(?!and\b|or\b|but\b|while\b)(?:[\w-]+\s){0,2}(?:for|in|of|among|from|to|with|by)\s"
    r"(?:[\w’'-]+\s){0,2}",
    re.IGNORECASE,
)


def own_weights(standing: Standing, span: Span, taken: Collection[Span]) -> list[float]:
    """What each phrase of a sentence weighs for the figure or cue at `span`, 0 to 1: by the words
    between them, the clause it stands in, and what else it may belong to."""
    text, own, figures = standing.text, standing.own, standing.figures
    if not own.mentions:
        return []
    piece = standing.piece_of(span)
    weights = [
        0.0 if heads_the_next(text, span, m.span) else _place_weight(standing, m.span, span, piece)
        for m in own.mentions
    ]
    spans, start = [m.span for m in own.mentions], span.start
    for places in standing.kinds.values():
        before = [(start - spans[n].end, n) for n in places if spans[n].end <= start]
        for rank, (_, place) in enumerate(sorted(before) if len(before) > 1 else ()):
            weights[place] *= 0.9**rank
    measures = [spans[n] for n in standing.kinds[TermKind.INDICATOR] if piece.contains(spans[n])]
    anchor = min(measures, key=lambda s: (s.start > start, s.gap(span)), default=None)
    for place, held in enumerate(standing.attached):
        if held is not None and anchor is not None and held != anchor:
            weights[place] *= 0.4
        if taken and spans[place] in taken:
            weights[place] *= 0.5
    owned = _discount_asides(standing, span, piece, weights)
    if owned and _OWN_PART.match(text, span.end) is None:
        owned = frozenset()
    for place in owned:
        weights[place] *= _OWNED
    apart = _apart(standing, span)
    for place in apart:
        weights[place] *= 0.3
    counted, beside = counted_elsewhere(standing, span, piece), counted_by_others(standing, span)
    rates = _rates_of_others(standing, span) | parts_behind(standing, span)
    for place in rates:
        weights[place] *= 0.2
    ahead = standing.set_apart
    if ahead and is_told_of_it(text, max(spans[place].end for place in ahead), span.start):
        ahead = frozenset()
    for place in ahead:
        weights[place] *= _SET_APART
    left = parts_of_a_nation(standing, span) | left_behind(standing, span, piece)
    left |= places_measured_by(standing, span) | parts_told_aside(standing, span)
    left |= rivals_behind(standing, span) | parts_before_a_whole(standing, span)
    for place in left:
        weights[place] *= _SET_APART
    others = owned | apart | rates | ahead | beside | left | _aside_of(standing, span)
    for kind, places in standing.kinds.items():
        if places:
            aside = others | counted if kind is TermKind.BREAKDOWN else others
            _lift(standing, kind, weights, span, piece, aside)
    for place, link in enumerate(own.links):
        if link == "excluding":
            weights[place] *= 0.05
    for place, first in by_position(text, own, span, piece, figures).items():
        weights[place] = 1.0 if first else 0.2
    for place, weight in forms_beside(standing, span).items():
        weights[place] = weight
    for place, weight in reached_by(standing, span).items():
        weights[place] = weight
    for place, weight in names_in_brackets(standing, span, weights).items():
        weights[place] = weight
    return [round(weight, 4) for weight in weights]


def _rates_of_others(standing: Standing, span: Span) -> frozenset[int]:
    """The rates that are none of a figure which is told again as one: "$3.08 a share" behind
    "net income of $1.27 billion, or". A figure set against a rate is a rate too."""
    again = _AGAIN.match(standing.text, span.end, standing.own.span.end)
    if again is None:
        return frozenset()
    other = next((f for f in standing.figures if f.span.start == again.end()), None)
    if other is None:
        return frozenset()
    mentions = standing.own.mentions
    rates = {n: m.span for n, m in enumerate(mentions) if m.span.of(standing.text) in _RATES}
    behind = any(rate.start == other.span.end + 1 for rate in rates.values())
    return frozenset(rates) if behind else frozenset()


def _aside_of(standing: Standing, span: Span) -> frozenset[int]:
    """What stands in an aside without a figure before this one: "the States, where the duty has
    gone, bought 3t", but not "followed by Hong Kong, 3t"."""
    closed = [
        (place, aside)
        for place, aside in enumerate(standing.asides)
        if aside is not None and aside.end + 1 < span.start
    ]
    return frozenset(
        place
        for place, aside in closed
        if not any(aside.contains(figure.span) for figure in standing.figures)
    )


def _apart(standing: Standing, span: Span) -> frozenset[int]:
    """The phrases that are not those of a figure: parts of the whole that an opening tells, or of
    what moves the measure ("petrol pushed inflation up to 3%"), reasons behind it, idle ones."""
    whole, mentions = standing.whole, standing.own.mentions
    found = [
        place
        for place in standing.kinds[TermKind.BREAKDOWN]
        if (whole and whole.end <= span.start and whole.contains(mentions[place].span))
        or ((moved := standing.causes[place]) is not None and moved.end <= span.start)
    ]
    return standing.idle.union(found, standing.reasons_behind(span))


def _lift(
    standing: Standing,
    kind: TermKind,
    weights: list[float],
    span: Span,
    piece: Span,
    owned: Collection[int],
) -> None:
    """Raise the phrases of one kind so that the nearest outweighs what stands in other sentences:
    a second figure of a sentence is about the same thing unless the text says otherwise. `owned`
    are those of another figure, where this one has words of its own behind it."""
    own = standing.own
    places = [n for n in standing.kinds[kind] if n not in owned]
    if kind is TermKind.BREAKDOWN:
        terms = [t for n in places for t in own.mentions[n].terms]
        if len({t.code for t in terms if t.kind is kind and not t.form}) > 1:
            return
    places = [
        n
        for n in places
        if own.mentions[n].span.end <= span.start
        or (
            kind is not TermKind.BREAKDOWN
            and piece.contains(own.mentions[n].span)
            and not (
                own.mentions[n].span in own.parts
                and standing.between(span.end, own.mentions[n].span.start)
            )
        )
    ]
    strongest = max((weights[n] for n in places), default=0.0)
    if 0 < strongest < _OWN_FLOOR:
        for place in places:
            weights[place] *= _OWN_FLOOR / strongest


def _discount_asides(
    standing: Standing, span: Span, piece: Span, weights: list[float]
) -> frozenset[int]:
    """Weigh down what stands in an aside between commas or belongs to another figure ("39% for
    oil"), and up the place that opens the sentence ("Across the UK, ..."); which of them belong to
    another figure."""
    text, own = standing.text, standing.own
    owned: set[int] = set()
    told_against = _COMPARED.search(text[span.end : own.span.end])
    comparing = span.end + told_against.end() if told_against else own.span.end + 1
    units = [f.quantity.unit for f in standing.figures if f.span == span]
    parting = not units or units[0] in _PARTS  # "24 tonnes of cod" are cod, 24% of cod are not
    manifold = "ratio" in units
    measures = standing.kinds[TermKind.INDICATOR]
    anchored = any(piece.contains(own.mentions[n].span) for n in measures)
    for place, mention in enumerate(own.mentions):
        aside = standing.asides[place]
        if aside is not None and not aside.overlaps(span) and aside.end <= span.start:
            weights[place] *= 0.5
        measured = place in measures
        held = standing.counters[place]
        if measured and span in held:
            weights[place] = 1.0
        elif measured and held:
            weights[place] *= 0.5
        elif span in held and (
            mention.names(TermKind.SERIES) or is_said_of(text, span, mention.span)
        ):
            weights[place] = 1.0  # "4,732 assaults", of which a series is, "4,732 were assaults"
        elif held:
            weights[place] *= 0.3  # "223 vehicles" counts them, it does not part a measure
        if _OF_WHICH.fullmatch(text, mention.span.end, span.start):
            weights[place] = max(weights[place], _OWN_FLOOR)
        elif standing.compared[place] and not 0 <= span.start - mention.span.end <= 2:
            weights[place] *= 0.25
        if parting and is_a_whole_behind(text, piece, span, mention.span):
            weights[place] *= 0.4
        elif comparing <= mention.span.start or (
            manifold
            and span.end <= mention.span.start
            and _THE_RATE_FOR.fullmatch(text, span.end, mention.span.start)
        ):
            weights[place] *= 0.3
        if anchored and mention.span.start >= piece.end:
            weights[place] *= 0.4
        if (
            anchored
            and not piece.contains(mention.span)
            and not _heads(text, mention.span, piece)
            and mention.names(TermKind.BREAKDOWN)
        ):
            weights[place] *= 0.5
        owner = standing.owners[place]
        if owner is not None and owner != span:
            weights[place] *= 0.4
            owned.add(place)
        if mention.names(TermKind.AREA) and _OPENING.fullmatch(
            text[own.span.start : mention.span.start]
        ):
            weights[place] = max(weights[place], 0.9)
    return frozenset(owned)


def _place_weight(standing: Standing, mention: Span, span: Span, piece: Span) -> float:
    text = standing.text
    if mention.overlaps(span):
        return 1.0
    if mention.end <= span.start:
        between = standing.between(mention.end, span.start)
        inside = piece.start < mention.end or _heads(text, mention, piece)
        return (1.0 if inside else 0.6) * 0.6**between
    weight = 0.4
    if piece.end >= mention.end:
        behind = text[span.end : mention.start]
        comma = "," in behind and not is_told_behind(text, piece.start, span, mention)
        near = "," in behind or len(list(islice(TOKEN.finditer(behind), 2))) <= 1
        weight = 0.35 if comma else (0.97 if near or _LINKED.fullmatch(behind) else 0.6)
    return weight * 0.4 ** standing.between(span.end, mention.start)


def _heads(text: str, mention: Span, piece: Span) -> bool:
    """Whether a phrase is what the relative clause that opens the piece is about."""
    return (
        0 <= piece.start - mention.end <= 30
        and _NOUNS.fullmatch(text[mention.end : piece.start]) is not None
        and _RELATIVE.match(text[piece.start : piece.start + 12]) is not None
    )


@lru_cache(maxsize=1 << 10)
def faded(away: int, leaning: bool) -> float:
    """What a sentence weighs that stands so many blocks above."""
    if away == 1:
        return 0.3 if leaning else 0.24
    return 0.2 if away == 2 else max(0.05, round(0.18 - away / 100, 2))
