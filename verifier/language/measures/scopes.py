"""Home of scopes: which known words bear on a figure, and how strongly.

Half of what an article says about a series stands outside the figure's own clause, so every
known phrase of the article is weighed by where it stands: beside the figure, elsewhere in the
sentence, in the sentence before, in the lead.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from operator import itemgetter

from verifier.language.areas.nations import is_of_a_part
from verifier.language.areas.opening_places import (
    PARTNERS,
    first_place,
    name_over_the_section,
    place_of_the_section,
)
from verifier.language.measures.known_phrases import SentenceTerms
from verifier.language.measures.of_which import parts_behind
from verifier.language.measures.shared_names import shares_of
from verifier.language.measures.standing import Standing
from verifier.language.measures.totals import of_a_total
from verifier.language.measures.weights import faded, own_weights
from verifier.model.article import Role
from verifier.model.clause import TAKEN_UP, ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.span import Span

_TONES = {"seat": 0.5, "loose": 0.85}
_EXCLUDED = "excluding"
_LEAD_AREA = 0.27
_BLOCK_AREA = 0.36
"""What a place named earlier in the same block weighs, above the first one of the article."""
_SECTION_AREA = 0.35
"""What the place weighs that the section below a subhead opened with."""
_MAIN = 0.34
_MAIN_AT_MOST = 2
_LOOSELY = 8
"""A phrase that may stand for more measures than this names none that an article is about."""
_NOT_POINTED = 0.8
"""What is left of the other measures of a sentence of which "that" points at the last."""
_OPENING_SENTENCES = 12
_OPENING_AT_MOST = 60
"""So many sentences of a first paragraph open the article, however long it runs on."""
_PARTED = 0.3
"""What is left of a place in another sentence that is the part of a measure there, and of what
another sentence leaves out."""
_SENTENCES_BACK = 60


_Key = tuple[Term, str]
"""A code with the link that ties it in."""
_Ranked = tuple[tuple[float, str, str, str], ScopedTerm]
"""A phrase behind its `_rank`."""


@dataclass(frozen=True, slots=True)
class Around:
    """What the sentences around one say: its phrases in the order of `_rank`, each code once per
    link with the greatest weight."""

    ranked: tuple[_Ranked, ...] = ()


Tied = tuple[Term, str, Span]
NOTHING: Mapping[Span, float] = {}


def main_measures(sentences: Sequence[SentenceTerms]) -> tuple[Tied, ...]:
    """The measure that more sentences of an article name than any other, as first named; none
    where several are named as often."""
    first: dict[str, Tied] = {}
    named: Counter[str] = Counter()
    for sentence in sentences:
        told = [one for one in sentence.tied if one[0].kind is TermKind.INDICATOR]
        if len(told) > _LOOSELY:  # "dearer" is told of all that has a price
            spread = Counter(span for _, _, span in told)
            told = [one for one in told if spread[one[2]] <= _LOOSELY]
        for one in told:
            first.setdefault(one[0].code, one)
        named.update({one[0].code for one in told})
    most = max(named.values(), default=0)
    found = tuple(first[code] for code, count in named.items() if count == most)
    return found if len({span for _, _, span in found}) <= _MAIN_AT_MOST else ()


def surroundings(
    sentences: Sequence[SentenceTerms],
    index: int,
    leaning: bool,
    main: Sequence[Tied] = (),
    pointed: Span | None = None,
    taken_up: Mapping[Span, float] = NOTHING,
) -> Around:
    """The known phrases outside sentence `index` with what they weigh for its figures, more where
    the figure leans on the sentence before. `main` is the article's main measure, which a
    sentence that names none is about, `pointed` the one that it opens by pointing at,
    `taken_up` what it goes on about, with its weight.

    Looks a bounded way back, and always at the opening, so that the work on a long article grows
    with its length only.
    """
    best: dict[_Key, tuple[float, Span]] = {}
    first = first_place(sentences[: min(index + 1, _OPENING_SENTENCES)])
    turned = place_of_the_section(sentences, index)
    headed = name_over_the_section(sentences, index)
    own, before = sentences[index], sentences[index - 1]
    for other, weight in _neighbours(sentences, index, leaning):
        leads = other.role is Role.TITLE or other.block <= 1
        near = other.block == own.block
        lifted = max(weight, 0.3)
        for term, link, span in other.tied:
            told = lifted if span == first else weight
            if term.kind is TermKind.AREA:
                told = _placed(link, leads, told)
                if span in other.parts:
                    told = round(_PARTED * told, 4)
                elif near and link not in PARTNERS:
                    told = max(told, _BLOCK_AREA)
                elif span == turned:
                    told = max(told, _SECTION_AREA)
            told = max(told, taken_up.get(span, TAKEN_UP if span == headed else 0.0))
            if term.form:
                told = _toned(term, told)
            if link == _EXCLUDED:
                told = round(_PARTED * told, 4)
            if pointed and other is before and span != pointed:
                told = round(_NOT_POINTED * told, 4) if term.kind is TermKind.INDICATOR else told
            key = term, link
            held = best.get(key)
            if held is None or told > held[0]:
                best[key] = told, span
    for term, link, span in main:
        told, held = _toned(term, _MAIN), best.get((term, link))
        elsewhere = not own.span.contains(span)
        if elsewhere and (held is None or told > held[0]):
            best[term, link] = told, span
    return _around([ScopedTerm(t, w, link, False, span) for (t, link), (w, span) in best.items()])


def _around(scoped: Iterable[ScopedTerm]) -> Around:
    return Around(tuple(sorted([(_rank(one), one) for one in scoped], key=_FIRST)))


def _rank(scoped: ScopedTerm) -> tuple[float, str, str, str]:
    """Strongest first, then in the order of kinds, codes and links."""
    term, weight, link, _, _ = scoped
    return -weight, term.kind, term.code, link


_FIRST = itemgetter(0)


def scope_terms(
    standing: Standing, around: Around, span: Span, taken: Collection[Span] = ()
) -> tuple[ScopedTerm, ...]:
    """Every known phrase that may bear on the figure or cue at `span`, strongest first.

    `around` is what `surroundings` gave for the sentence. `taken` are the phrases that belong to
    other figures, where a parser ran: they weigh half. Each code appears once per link, with its
    greatest weight.
    """
    if standing.national is not None and standing.national <= span.start:
        around = _around([_parted(one) for _, one in around.ranked])
    elif standing.overall is not None and standing.overall <= span.start:
        around = _around(
            [_parted(s) if not s.term.code[:1].isupper() else s for _, s in around.ranked]
        )
    own = standing.own
    if inner := {term.code for n in parts_behind(standing, span) for term in own.mentions[n].terms}:
        around = _around([_parted(s, s.term.code in inner) for _, s in around.ranked])
    best: dict[_Key, ScopedTerm] = {}
    weights = own_weights(standing, span, taken)
    shares = shares_of(own.mentions, weights)
    for place, (mention, link) in enumerate(zip(own.mentions, own.links, strict=True)):
        for term in mention.terms:
            told, key = _toned(term, weights[place] * shares.get((place, term), 1.0)), (term, link)
            if (held := best.get(key)) is None or told > held.weight:
                best[key] = ScopedTerm(term, told, link, True, mention.span)
    codes = {term.code for term, _ in best}
    again: set[int] = set()
    for place, (_, other) in enumerate(around.ranked):
        if other.term.code in codes and (key := (other.term, other.link)) in best:
            again.add(place)
            if other.weight > best[key].weight:
                best[key] = other
    ranked = [(_rank(one), one) for one in best.values()]
    ranked += [one for place, one in enumerate(around.ranked) if place not in again]
    if of_a_total(standing.text, span, standing.pieces):
        scoped = [
            s._replace(weight=0.05 * s.weight) if s.term.kind is TermKind.BREAKDOWN else s
            for _, s in ranked
        ]
        return tuple(sorted(scoped, key=_rank))
    ranked.sort(key=_FIRST)
    return tuple([one for _, one in ranked])


def _parted(scoped: ScopedTerm, part: bool | None = None) -> ScopedTerm:
    """A phrase as it bears on what is told of a whole, if it is a `part` of it: by default one of a
    country or group."""
    part = is_of_a_part(scoped.term) if part is None else part
    return scoped._replace(weight=round(_PARTED * scoped.weight, 4)) if part else scoped


def _toned(term: Term, weight: float) -> float:
    """The weight by how a thing is named: an office that speaks is no subject, and a word for a
    whole kind of measures says less than a measure's own name."""
    tone = _TONES.get(term.form) if term.form else None
    return round(weight if tone is None else tone * weight, 4)


def _placed(link: str, leads: bool, weight: float) -> float:
    """What a place weighs: the opening of an article sets the one that its figures are about."""
    if leads and link not in PARTNERS:
        return max(weight, _LEAD_AREA)
    if link == "in" and weight < 0.5:
        return round(0.7 * weight, 4)  # "In Germany the index fell" is where one sentence looks
    return weight


def _neighbours(
    sentences: Sequence[SentenceTerms], index: int, leaning: bool
) -> list[tuple[SentenceTerms, float]]:
    """The sentences around one that name anything known, with what they weigh for it."""
    own = sentences[index]
    opening = _opening_of(sentences)
    nearest = max(0, index - _SENTENCES_BACK)
    found: list[tuple[SentenceTerms, float]] = []
    topic, carried = _topic(sentences, index, leaning)
    for place in (*range(min(nearest, opening)), *range(nearest, index)):
        other = sentences[place]
        if not other.tied:
            continue
        near = own.block - other.block
        if near == 0:
            first = 0.5 if leaning else 0.3
            weight = first if place == index - 1 else (0.3 if leaning else 0.22)
        else:
            if other.heading and near == 1:
                near_weight = 0.5 if leaning else 0.35
                found.append((other, near_weight))
                continue
            weight = faded(near, leaning)
        if place < opening and weight < 0.22:
            weight = 0.22
        found.append((other, max(weight, carried) if place == topic else weight))
    found.extend((other, _ANNOUNCED) for other in _announced(sentences, index))
    if own.role is Role.TITLE:  # what a headline is about, the first paragraph says
        found.extend((sentences[place], 0.3) for place in range(index + 1, opening))
    return found


def _announced(sentences: Sequence[SentenceTerms], index: int) -> Sequence[SentenceTerms]:
    """The sentence below a line of nothing but a figure, which tells what that is: "4.3%" above
    "The jobless rate, same as in March"."""
    own, below = sentences[index], sentences[index + 1 : index + 1 + _BELOW]
    if own.mentions or len(own.span) > _FIGURE_ALONE or not below:
        return ()
    alone = not index or sentences[index - 1].block != own.block
    if not alone or below[0].block > own.block + 1:
        return ()
    return [one for one in below if one.block == below[0].block and one.tied][:1]


_ANNOUNCED, _BELOW, _FIGURE_ALONE = 0.62, 2, 24


def _topic(sentences: Sequence[SentenceTerms], index: int, leaning: bool) -> tuple[int, float]:
    """The sentence whose measure stays the topic of one that names none, and what it weighs."""
    own = sentences[index]
    if own.names_a_measure or own.role is Role.TITLE:
        return -1, 0.0
    for place in range(index - 1, max(-1, index - 8), -1):
        if sentences[place].names_a_measure:
            away = own.block - sentences[place].block
            return (place, _CARRIED[leaning][away]) if away < _BLOCKS_CARRIED else (-1, 0.0)
    return -1, 0.0


_CARRIED = {True: (0.5, 0.4, 0.3), False: (0.4, 0.3, 0.28)}
"""What a topic weighs, by whether the sentence points back: in its block, one on, two on."""
_BLOCKS_CARRIED = 3


def _opening_of(sentences: Sequence[SentenceTerms]) -> int:
    """How many sentences the title and the first paragraph hold."""
    body: int | None = None
    for place, sentence in enumerate(sentences[:_OPENING_AT_MOST]):
        if body is None and sentence.role is not Role.TITLE:
            body = sentence.block
        if body is not None and sentence.block > body:
            return place
    return min(len(sentences), _OPENING_AT_MOST)
