"""Home of scopes: which known words bear on a figure, and how strongly.

Half of what an article says about a series stands outside the figure's own clause, so every
known phrase of the article is weighed by where it stands: beside the figure, elsewhere in the
sentence, in the sentence before, in the lead.
"""

import re
from collections.abc import Collection, Sequence
from itertools import pairwise

from verifier.language.measures import SentenceTerms
from verifier.model.article import Role
from verifier.model.clause import ScopedTerm
from verifier.model.codelist import TOKEN, normalise
from verifier.model.mention import Figure, Term, TermKind, TermMention
from verifier.model.span import Span

_AND = re.compile(r"(?:,|,?\s+and|\s+or)\s+(?:[\w’'-]+\s+){0,2}", re.IGNORECASE)
_ASIDE = re.compile(
    r",\s(?:which|who|whose|where|\w+ed|hit|led|driven|once|long|now|still|\w+ing)\b[^,;]{2,80}?,"
)
_COMPARED = re.compile(
    r"\b(?:than|only to|behind|compared (?:with|to)|versus|vs|unlike|as against)\b", re.IGNORECASE
)
_WHOLE = re.compile(r"\sof\s(?:all\s|the\s|its\s|total\s|overall\s){0,3}", re.IGNORECASE)
_FOR = re.compile(r"\s(?:for|of|in|from|by|on|to|at)\s(?:the\s|its\s)?", re.IGNORECASE)
_OPENING = re.compile(
    r"[\W_]*(?:in|across|for|within|throughout|over in|on)\s(?:the\s|all of\s)?", re.IGNORECASE
)
_TOTAL = re.compile(r"\b(?:an?|the|overall|grand)\s(?:\w+\s)?total of\s*$|\btotall?(?:ed|ing)\s*$")
_NOUNS = re.compile(r"(?:\s[\w-]+){0,3}\s?")
_RELATIVE = re.compile(r"[\s,–—-]*(?:which|who|that|where)\b", re.IGNORECASE)
_TONES = {"seat": 0.5, "loose": 0.85}
_PARTNERS = ("to", "from", "with")
_LEAD_AREA = 0.27
_SENTENCES_BACK = 60
_SENTENCES_AHEAD = 20
_OWN_FLOOR = 0.75
_LINKED = re.compile(
    r"\s(?!and\b|or\b|but\b|while\b)(?:[\w-]+\s){0,2}(?:for|in|of|among|from|to|with|by)\s"
    r"(?:[\w’'-]+\s){0,2}",
    re.IGNORECASE,
)
_STOP = frozenset(
    "the a an of in on at to by from for with and or but as its it their this that was were is are "
    "be been had has have which who than more less said says also after before".split()
)


def surroundings(
    sentences: Sequence[SentenceTerms], index: int, leaning: bool
) -> tuple[ScopedTerm, ...]:
    """The known phrases outside sentence `index` with what they weigh for its figures, more where
    the figure leans on the sentence before.

    Looks a bounded way back and ahead, and always at the opening, so that the work on a long
    article grows with its length only.
    """
    scoped: list[ScopedTerm] = []
    first = _first_place(sentences[: index + 1])
    for other, weight in _neighbours(sentences, index, leaning):
        for mention, link in zip(other.mentions, other.links, strict=True):
            scoped.extend(
                ScopedTerm(
                    t,
                    _toned(
                        t, _placed(t, link, other, max(weight, 0.3 if mention is first else 0.0))
                    ),
                    link,
                    False,
                    mention.span,
                )
                for t in mention.terms
            )
    return tuple(scoped)


def _first_place(sentences: Sequence[SentenceTerms]) -> TermMention | None:
    """The first place that the article names, which it is about unless it says otherwise."""
    for sentence in sentences[:12]:
        for mention, link in zip(sentence.mentions, sentence.links, strict=True):
            if any(t.kind is TermKind.AREA for t in mention.terms) and link not in _PARTNERS:
                return mention
    return None


def scope_terms(
    text: str,
    own: SentenceTerms,
    around: Sequence[ScopedTerm],
    span: Span,
    pieces: tuple[Span, ...],
    figures: tuple[Figure, ...],
    taken: Collection[Span] = (),
) -> tuple[ScopedTerm, ...]:
    """Every known phrase that may bear on the figure or cue at `span`, strongest first.

    `around` is what `surroundings` gave for the sentence. `taken` are the phrases that belong to
    other figures, where a parser ran: they weigh half. Each code appears once per link, with its
    greatest weight.
    """
    scoped: list[ScopedTerm] = []
    weights = _own_weights(text, own, span, pieces, figures, taken)
    for mention, weight, link in zip(own.mentions, weights, own.links, strict=True):
        scoped.extend(
            ScopedTerm(t, _toned(t, weight), link, True, mention.span) for t in mention.terms
        )
    return _strongest([*scoped, *around])


def _toned(term: Term, weight: float) -> float:
    """The weight by how a thing is named: an office that speaks is no subject, and a word for a
    whole kind of measures says less than a measure's own name."""
    return round(_TONES.get(term.form, 1.0) * weight, 4)


def _placed(term: Term, link: str, sentence: SentenceTerms, weight: float) -> float:
    """The opening of an article sets the place that its figures are about."""
    opening = sentence.role is Role.TITLE or sentence.block <= 1
    if term.kind is TermKind.AREA and opening and link not in ("to", "from", "with"):
        return max(weight, _LEAD_AREA)
    if term.kind is TermKind.AREA and link == "in" and weight < 0.5:
        return 0.7 * weight  # "In Germany the index fell" is where one sentence looks
    return weight


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
    taken: Collection[Span],
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
        if mention.span in taken:
            weights[place] *= 0.5
    _discount_asides(text, own, span, piece, figures, weights)
    for kind in (TermKind.INDICATOR, TermKind.AREA, TermKind.BREAKDOWN):
        _lift(own, kind, weights, span, piece)
    if _TOTAL.search(text[piece.start : span.start]):
        for place, mention in enumerate(own.mentions):
            if any(t.kind is TermKind.BREAKDOWN for t in mention.terms):
                weights[place] *= 0.05
    listed = _by_position(text, own, span, piece, figures)
    for place in listed:
        weights[place] = 1.0 if listed[place] else 0.2
    return [round(weight, 4) for weight in weights]


def _lift(
    own: SentenceTerms, kind: TermKind, weights: list[float], span: Span, piece: Span
) -> None:
    """Raise the phrases of one kind so that the nearest outweighs what stands in other sentences:
    a second figure of a sentence is about the same thing unless the text says otherwise."""
    places = [n for n, m in enumerate(own.mentions) if any(t.kind is kind for t in m.terms)]
    codes = {t.code for n in places for t in own.mentions[n].terms if t.kind is kind and not t.form}
    places = [
        n
        for n in places
        if own.mentions[n].span.end <= span.start
        or (kind is not TermKind.BREAKDOWN and piece.contains(own.mentions[n].span))
    ]
    if kind is TermKind.BREAKDOWN and len(codes) > 1:
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
        mine = next((f for f in figures if f.span == span), None)
        counted = mine is not None and mine.reach.contains(mention.span)
        if counted and mine is not None and normalise(mention.span.of(text)) == mine.noun:
            weights[place] *= 0.3  # "223 vehicles" counts them, it does not part a measure
        behind = text[span.end : mention.span.start] if mention.span.start >= span.end else ""
        if _WHOLE.fullmatch(behind):
            weights[place] *= 0.4
        elif _COMPARED.search(behind):
            weights[place] *= 0.3
        if anchored and mention.span.start >= piece.end:
            weights[place] *= 0.4
        if (
            anchored
            and not piece.contains(mention.span)
            and not _heads(text, mention.span, piece)
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
        inside = piece.start <= mention.start or _heads(text, mention, piece)
        return (1.0 if inside else 0.6) * 0.6**between
    if piece.end >= mention.end:
        behind = text[span.end : mention.start]
        near = len(TOKEN.findall(behind)) <= 1 and "," not in behind
        weight = 0.97 if near or _LINKED.fullmatch(behind) else (0.35 if "," in behind else 0.6)
    else:
        weight = 0.4
    return weight * 0.4**between


def _heads(text: str, mention: Span, piece: Span) -> bool:
    """Whether a phrase is what the relative clause that opens the piece is about."""
    return (
        0 <= piece.start - mention.end <= 30
        and _NOUNS.fullmatch(text[mention.end : piece.start]) is not None
        and _RELATIVE.match(text[piece.start : piece.start + 12]) is not None
    )


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
    sentences: Sequence[SentenceTerms], index: int, leaning: bool
) -> list[tuple[SentenceTerms, float]]:
    own = sentences[index]
    opening = _opening_of(sentences)
    nearest = max(0, index - _SENTENCES_BACK)
    found: list[tuple[SentenceTerms, float]] = []
    for place in (*range(min(nearest, opening)), *range(nearest, index)):
        other = sentences[place]
        near = own.block - other.block
        if near == 0:
            first = 0.5 if leaning else 0.3
            weight = first if place == index - 1 else (0.3 if leaning else 0.22)
        else:
            if other.heading and near == 1:
                near_weight = 0.5 if leaning else 0.35
                found.append((other, near_weight))
                continue
            weight = {1: 0.3 if leaning else 0.24, 2: 0.2}.get(near, max(0.05, 0.18 - near / 100))
        found.append((other, max(weight, 0.22) if place < opening else weight))
    for place in range(index + 1, min(len(sentences), index + _SENTENCES_AHEAD)):
        ahead = own.role is Role.TITLE and place < opening
        found.append((sentences[place], 0.3 if ahead else 0.03))
    return found


def _opening_of(sentences: Sequence[SentenceTerms]) -> int:
    """How many sentences the title and the first paragraph hold."""
    body = next((s.block for s in sentences if s.role is not Role.TITLE), None)
    for place, sentence in enumerate(sentences):
        if body is not None and sentence.block > body:
            return place
    return len(sentences)


def scope_words(
    text: str, sentences: tuple[SentenceTerms, ...], index: int, span: Span, piece: Span
) -> tuple[tuple[str, float], ...]:
    """The content words of the sentence and of the one before, each with its weight."""
    weights: dict[str, float] = {}
    own = Span(sentences[index].opening, sentences[index].span.end)
    previous = sentences[index - 1].span if index else None
    lead = sentences[0].span
    for scope, weight in ((own, 0.5), (piece, 0.8), (previous, 0.25), (lead, 0.2)):
        if scope is None:
            continue
        floor = own.start if scope is piece else 0
        for match in TOKEN.finditer(text, max(scope.start, floor), scope.end):
            word = normalise(match.group())
            if len(word) > 2 and word not in _STOP and not word[0].isdigit():
                beside = scope is piece and match.end() <= span.start
                told = 1.0 if beside else weight
                if scope is own and match.start() >= piece.end:
                    told = 0.3
                weights[word] = max(weights.get(word, 0.0), told)
    return tuple(sorted(weights.items()))
