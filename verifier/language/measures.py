"""Home of measures: which known words bear on a figure, and how strongly.

Half of what an article says about a series stands outside the figure's own clause, so every
known phrase of the article is weighed by where it stands: beside the figure, elsewhere in the
sentence, in the sentence before, in the lead.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from verifier.model.article import Role
from verifier.model.clause import ScopedTerm
from verifier.model.codelist import TOKEN, normalise
from verifier.model.mention import Figure, Term, TermKind, TermMention
from verifier.model.span import Span

_LINKS = re.compile(
    r"\b(to|from|with|in|for|of|by|at|on|among|across|into|excluding|between)\s+"
    r"(?:(?:the|its?|their|all|other|neighbouring|most|some|both)\s+){0,2}$",
    re.IGNORECASE,
)
_POINTING = re.compile(
    r"^\W*(?:it|they|this|that|these|those|such|the (?:figure|number|rate|total|gap|pace|reading|"
    r"increase|decrease|rise|fall|drop|decline|gain|jump|index|shortfall|surplus|deficit)s?)\b",
    re.IGNORECASE,
)
_AND = re.compile(r"(?:,|,?\s+and|\s+or)\s+(?:[\w’'-]+\s+){0,2}", re.IGNORECASE)
_ASIDE = re.compile(
    r",\s(?:which|who|whose|where|\w+ed|hit|led|driven|once|long|now|still|\w+ing)\b[^,;]{2,80}?,"
)
_COMPARED = re.compile(
    r"\b(?:than|only to|behind|compared (?:with|to)|versus|vs|unlike|as against)\b", re.IGNORECASE
)
_FOR = re.compile(r"\s(?:for|of|in|from|by|on|to|at)\s(?:the\s|its\s)?", re.IGNORECASE)
_OPENING = re.compile(
    r"[\W_]*(?:in|across|for|within|throughout|over in|on)\s(?:the\s|all of\s)?", re.IGNORECASE
)
_TOTAL = re.compile(r"\b(?:an?|the|overall|grand)\s(?:\w+\s)?total of\s*$|\btotall?(?:ed|ing)\s*$")
_OWN_FLOOR = 0.75
_FORWARD_LINKS = frozenset(("for", "in", "of", "among", "from", "to", "with", "by"))
_STOP = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "at",
        "to",
        "by",
        "from",
        "for",
        "with",
        "and",
        "or",
        "but",
        "as",
        "its",
        "it",
        "their",
        "this",
        "that",
        "was",
        "were",
        "is",
        "are",
        "be",
        "been",
        "had",
        "has",
        "have",
        "which",
        "who",
        "than",
        "more",
        "less",
        "said",
        "says",
        "also",
        "after",
        "before",
    ]
)


@dataclass(frozen=True, slots=True)
class SentenceTerms:
    """The known phrases of one sentence and where it stands in the article."""

    span: Span
    block: int
    role: Role
    mentions: tuple[TermMention, ...]

    def has(self, kind: TermKind) -> bool:
        """Whether a phrase of that kind stands in it."""
        return any(term.kind is kind for m in self.mentions for term in m.terms)


def outermost(found: Iterable[TermMention]) -> tuple[TermMention, ...]:
    """The phrases without those that only repeat a word of a longer measure: "job cuts" is not
    about "jobs", while "Chinese exports" still names a place."""
    mentions = tuple(found)
    measures = [m for m in mentions if any(t.kind is TermKind.INDICATOR for t in m.terms)]
    kept: list[TermMention] = []
    for mention in mentions:
        longer = [m for m in measures if m.span.contains(mention.span) and m.span != mention.span]
        terms = mention.terms
        if longer:
            held = {t for m in longer for t in m.terms}
            repeated = (TermKind.INDICATOR, TermKind.SERIES)
            terms = tuple(t for t in terms if t.kind not in repeated or t in held)
        if terms:
            kept.append(replace(mention, terms=terms))
    return tuple(kept)


def one_sense(sentences: list[SentenceTerms]) -> list[SentenceTerms]:
    """The sentences with places of two meanings settled by the rest of the article.

    "Washington" beside "US" elsewhere is the seat of the government, not the state: of the areas
    that a phrase may stand for, those that other phrases name too are kept.
    """
    plain = {
        m.terms[0].code
        for s in sentences
        for m in s.mentions
        if len({t.code for t in m.terms if t.kind is TermKind.AREA}) == 1
        and m.terms[0].kind is TermKind.AREA
    }
    return [replace(s, mentions=tuple(_settled(m, plain) for m in s.mentions)) for s in sentences]


def _settled(mention: TermMention, plain: set[str]) -> TermMention:
    areas = [t for t in mention.terms if t.kind is TermKind.AREA]
    named = [t for t in areas if t.code in plain]
    if len(areas) < 2 or not named:
        return mention
    kept = tuple(t for t in mention.terms if t.kind is not TermKind.AREA or t in named)
    return replace(mention, terms=kept)


def link_of(text: str, mention: Span, floor: int) -> str:
    """The word that ties a phrase in: the preposition before it, "'s" behind it, or ""."""
    tail = text[mention.end : mention.end + 2]
    if tail[:1] in "'’" or text[mention.start : mention.end].endswith(("'s", "’s")):
        return "'s"
    match = _LINKS.search(text[max(floor, mention.start - 40) : mention.start])
    return match.group(1).lower() if match else ""


def points_back(text: str, sentence: SentenceTerms) -> bool:
    """Whether a sentence leans on the one before: a pronoun opens it, or it names no measure."""
    opening = text[sentence.span.start : sentence.span.start + 40]
    named = sentence.has(TermKind.INDICATOR) or sentence.has(TermKind.SERIES)
    return not named or bool(_POINTING.match(opening) and not named)


def scope_terms(
    text: str,
    sentences: tuple[SentenceTerms, ...],
    index: int,
    span: Span,
    pieces: tuple[Span, ...],
    figures: tuple[Figure, ...],
    subject: Span | None = None,
) -> tuple[ScopedTerm, ...]:
    """Every known phrase that may bear on the figure or cue at `span`, strongest first.

    `subject` is the parsed subject of the figure where a parser ran: phrases inside it weigh
    more. Each code appears once per link, with its greatest weight.
    """
    scoped: list[ScopedTerm] = []
    own = sentences[index]
    own_weights = _own_weights(text, own, span, pieces, figures, subject)
    for mention, weight in zip(own.mentions, own_weights, strict=True):
        link = link_of(text, mention.span, own.span.start)
        scoped.extend(ScopedTerm(t, weight, link, True, mention.span) for t in mention.terms)
    leaning = points_back(text, own)
    for other, weight in _neighbours(sentences, index, leaning):
        for mention in other.mentions:
            link = link_of(text, mention.span, other.span.start)
            scoped.extend(ScopedTerm(t, weight, link, False, mention.span) for t in mention.terms)
    return _strongest(scoped)


def _strongest(scoped: list[ScopedTerm]) -> tuple[ScopedTerm, ...]:
    best: dict[tuple[Term, str], ScopedTerm] = {}
    for item in scoped:
        key = (item.term, item.link)
        if key not in best or item.weight > best[key].weight:
            best[key] = item
    return tuple(sorted(best.values(), key=lambda s: (-s.weight, s.term.kind, s.term.code, s.link)))


def _own_weights(
    text: str,
    own: SentenceTerms,
    span: Span,
    pieces: tuple[Span, ...],
    figures: tuple[Figure, ...],
    subject: Span | None,
) -> list[float]:
    piece = next((p for p in pieces if p.start <= span.start < p.end), own.span)
    rivals = [f.span for f in figures if not f.span.overlaps(span)]
    weights = [_place_weight(text, m.span, span, piece, rivals) for m in own.mentions]
    for kind in (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA):
        ranked = [
            (m.span.gap(span), place)
            for place, m in enumerate(own.mentions)
            if m.span.end <= span.start and any(t.kind is kind for t in m.terms)
        ]
        for rank, (_, place) in enumerate(sorted(ranked)):
            weights[place] *= 0.9**rank
    anchor = _nearest_indicator(own, span, piece)
    for place, mention in enumerate(own.mentions):
        held = _attached_to(text, mention, own)
        if held is not None and anchor is not None and held != anchor:
            weights[place] *= 0.4
        if subject is not None and subject.contains(mention.span):
            weights[place] = max(weights[place], 0.95)
    _discount_asides(text, own, span, piece, figures, weights)
    for kind in (TermKind.INDICATOR, TermKind.AREA, TermKind.BREAKDOWN):
        _lift(own, kind, weights, span)
    if _TOTAL.search(text[piece.start : span.start]):
        for place, mention in enumerate(own.mentions):
            if any(t.kind is TermKind.BREAKDOWN for t in mention.terms):
                weights[place] *= 0.05
    listed = _by_position(text, own, span, piece, figures)
    for place in listed:
        weights[place] = 1.0 if listed[place] else 0.2
    return [round(weight, 4) for weight in weights]


def _lift(own: SentenceTerms, kind: TermKind, weights: list[float], span: Span) -> None:
    """Raise the phrases of one kind so that the nearest outweighs what stands in other sentences:
    a second figure of a sentence is about the same thing unless the text says otherwise."""
    places = [n for n, m in enumerate(own.mentions) if any(t.kind is kind for t in m.terms)]
    codes = {t.code for n in places for t in own.mentions[n].terms if t.kind is kind and not t.form}
    if kind is TermKind.BREAKDOWN:
        places = [n for n in places if own.mentions[n].span.end <= span.start]
        if len(codes) > 1:
            return
    strongest = max((weights[n] for n in places), default=0.0)
    if 0 < strongest < _OWN_FLOOR:
        for place in places:
            weights[place] *= _OWN_FLOOR / strongest


def _discount_asides(
    text: str,
    own: SentenceTerms,
    span: Span,
    piece: Span,
    figures: tuple[Figure, ...],
    weights: list[float],
) -> None:
    """Weigh down what stands in an aside between commas or belongs to another figure ("39% for
    oil"), and up the place that opens the sentence ("Across the UK, ...")."""
    asides = [
        Span(own.span.start + m.start(), own.span.start + m.end())
        for m in _ASIDE.finditer(own.span.of(text))
    ]
    anchored = any(
        piece.contains(m.span) and any(t.kind is TermKind.INDICATOR for t in m.terms)
        for m in own.mentions
    )
    for place, mention in enumerate(own.mentions):
        aside = next((a for a in asides if a.contains(mention.span)), None)
        if aside is not None and not aside.overlaps(span) and aside.end <= span.start:
            weights[place] *= 0.5
        if mention.span.start >= span.end and _COMPARED.search(text[span.end : mention.span.start]):
            weights[place] *= 0.3
        if (
            anchored
            and not piece.contains(mention.span)
            and any(t.kind is TermKind.BREAKDOWN for t in mention.terms)
        ):
            weights[place] *= 0.5
        owner = next((f for f in reversed(figures) if f.span.end <= mention.span.start), None)
        if owner is not None and owner.span != span:
            between = text[owner.reach.end : mention.span.start]
            if _FOR.fullmatch(between):
                weights[place] *= 0.4
        if any(t.kind is TermKind.AREA for t in mention.terms) and _OPENING.fullmatch(
            text[own.span.start : mention.span.start]
        ):
            weights[place] = max(weights[place], 0.9)


def _by_position(
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
            n
            for n, m in enumerate(own.mentions)
            if m.span.end <= group[0].start and any(t.kind is kind for t in m.terms)
        ]
        chain = places[-len(group) :]
        if len(chain) == len(group) and _coordinated(text, [own.mentions[n].span for n in chain]):
            mine = chain[group.index(span)]
            return {n: n == mine for n in chain}
    return {}


def _coordinated(text: str, spans: list[Span]) -> bool:
    return all(_AND.fullmatch(text[a.end : b.start]) for a, b in pairwise(spans))


def _place_weight(text: str, mention: Span, span: Span, piece: Span, rivals: list[Span]) -> float:
    if mention.overlaps(span):
        return 1.0
    low, high = min(mention.end, span.end), max(mention.start, span.start)
    between = sum(low <= rival.start and rival.end <= high for rival in rivals)
    if mention.end <= span.start:
        weight = 1.0 if piece.start <= mention.start else 0.6
        return weight * 0.6**between
    if piece.end >= mention.end:
        words = TOKEN.findall(text[span.end : mention.start])
        linked = len(words) <= 4 and bool(_FORWARD_LINKS & {word.lower() for word in words[:3]})
        weight = 0.97 if len(words) <= 1 or linked else 0.7
    else:
        weight = 0.4
    return weight * 0.4**between


def _nearest_indicator(own: SentenceTerms, span: Span, piece: Span) -> Span | None:
    inside = [
        m.span
        for m in own.mentions
        if piece.contains(m.span) and any(t.kind is TermKind.INDICATOR for t in m.terms)
    ]
    return min(inside, key=lambda s: (s.start > span.start, s.gap(span)), default=None)


def _attached_to(text: str, mention: TermMention, own: SentenceTerms) -> Span | None:
    """The indicator phrase right behind an area ("US exports", "China’s exports"), or None."""
    if not any(term.kind is TermKind.AREA for term in mention.terms):
        return None
    for other in own.mentions:
        gap = other.span.start - mention.span.end
        if 0 <= gap <= 24 and any(t.kind is TermKind.INDICATOR for t in other.terms):
            between = text[mention.span.end : other.span.start]
            return other.span if re.fullmatch(r"[’']?s?\s+(?:[\w-]+\s+){0,2}", between) else None
    return None


def _neighbours(
    sentences: tuple[SentenceTerms, ...], index: int, leaning: bool
) -> list[tuple[SentenceTerms, float]]:
    own = sentences[index]
    body = next((s for s in sentences if s.role is not Role.TITLE), own)
    found: list[tuple[SentenceTerms, float]] = []
    for place in range(index - 1, -1, -1):
        other = sentences[place]
        steps = index - place
        if other.block == own.block:
            weight = (0.5 if leaning else 0.35) if steps == 1 else (0.3 if leaning else 0.25)
        else:
            near = own.block - other.block
            weight = {1: 0.3 if leaning else 0.24, 2: 0.2}.get(near, max(0.05, 0.18 - near / 100))
        if other.role is Role.TITLE or other.block == body.block:
            weight = max(weight, 0.22)
        found.append((other, weight))
    for place in range(index + 1, len(sentences)):
        other = sentences[place]
        ahead = own.role is Role.TITLE and other.block == body.block
        found.append((other, 0.3 if ahead else 0.03))
    return found


def scope_words(
    text: str, sentences: tuple[SentenceTerms, ...], index: int, span: Span, piece: Span
) -> tuple[tuple[str, float], ...]:
    """The content words of the sentence and of the one before, each with its weight."""
    weights: dict[str, float] = {}
    own = sentences[index].span
    previous = sentences[index - 1].span if index else None
    lead = sentences[0].span
    for scope, weight in ((own, 0.5), (piece, 0.8), (previous, 0.25), (lead, 0.2)):
        if scope is None:
            continue
        for match in TOKEN.finditer(text, scope.start, scope.end):
            word = normalise(match.group())
            if len(word) > 2 and word not in _STOP and not word[0].isdigit():
                beside = scope is piece and match.end() <= span.start
                weights[word] = max(weights.get(word, 0.0), 1.0 if beside else weight)
    return tuple(sorted(weights.items()))
