"""Home of scopes: which known words bear on a figure, and how strongly.

Half of what an article says about a series stands outside the figure's own clause, so every
known phrase of the article is weighed by where it stands: beside the figure, elsewhere in the
sentence, in the sentence before, in the lead.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace

from verifier.language.measures import SentenceTerms
from verifier.language.weights import of_a_total, own_weights
from verifier.model.article import Role
from verifier.model.clause import ScopedTerm
from verifier.model.codelist import TOKEN, normalise
from verifier.model.mention import Figure, Term, TermKind, TermMention
from verifier.model.span import Span

_TONES = {"seat": 0.5, "loose": 0.85}
_PARTNERS = ("to", "from", "with")
_LEAD_AREA = 0.27
_SENTENCES_BACK = 60
_SENTENCES_AHEAD = 20
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
    weights = own_weights(text, own, span, pieces, figures, taken)
    for mention, weight, link in zip(own.mentions, weights, own.links, strict=True):
        scoped.extend(
            ScopedTerm(t, _toned(t, weight), link, True, mention.span) for t in mention.terms
        )
    scoped.extend(around)
    if of_a_total(text, span, pieces):
        scoped = [
            replace(s, weight=0.05 * s.weight) if s.term.kind is TermKind.BREAKDOWN else s
            for s in scoped
        ]
    return _strongest(scoped)


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


def _neighbours(
    sentences: Sequence[SentenceTerms], index: int, leaning: bool
) -> list[tuple[SentenceTerms, float]]:
    own = sentences[index]
    opening = _opening_of(sentences)
    nearest = max(0, index - _SENTENCES_BACK)
    found: list[tuple[SentenceTerms, float]] = []
    topic, carried = _topic(sentences, index, leaning)
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
        weight = max(weight, 0.22) if place < opening else weight
        found.append((other, max(weight, carried) if place == topic else weight))
    for place in range(index + 1, min(len(sentences), index + _SENTENCES_AHEAD)):
        ahead = own.role is Role.TITLE and place < opening
        found.append((sentences[place], 0.3 if ahead else 0.03))
    return found


def _topic(sentences: Sequence[SentenceTerms], index: int, leaning: bool) -> tuple[int, float]:
    """The sentence whose measure stays the topic of one that names none, and what it weighs."""
    own = sentences[index]
    if _names_a_measure(own) or own.role is Role.TITLE:
        return -1, 0.0
    for place in range(index - 1, max(-1, index - 8), -1):
        if _names_a_measure(sentences[place]):
            away = own.block - sentences[place].block
            return (place, _CARRIED[leaning][away]) if away < _BLOCKS_CARRIED else (-1, 0.0)
    return -1, 0.0


_CARRIED = {True: (0.5, 0.4, 0.3), False: (0.4, 0.3, 0.28)}
"""What a topic weighs, by whether the sentence points back: in its block, one on, two on."""
_BLOCKS_CARRIED = 3


def _names_a_measure(sentence: SentenceTerms) -> bool:
    return sentence.has(TermKind.INDICATOR) or sentence.has(TermKind.SERIES)


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
