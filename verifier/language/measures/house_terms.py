"""Home of house terms: the phrases of the house lists in an article, put before all others."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.language.measures.known_phrases import SentenceTerms, link_of
from verifier.model.codelist import TOKEN
from verifier.model.house import HouseEntry, HouseWords
from verifier.model.mention import Term, TermKind, TermMention
from verifier.model.span import Span

_MEASURES = (TermKind.INDICATOR, TermKind.SERIES, TermKind.BREAKDOWN)
_PARTNERS = ("to", "from", "with")
_FILLERS = frozenset(("the", "of", "in", "for"))

_Places = tuple[tuple[Span, frozenset[str]], ...]
"""The places that a sentence names, each with the codes that it may stand for."""


def with_house(
    text: str, sentences: Sequence[SentenceTerms], words: HouseWords
) -> list[SentenceTerms]:
    """The sentences with the phrases of the house instead of what the codelists and packs make of
    the same words.

    A phrase with an area holds where the place nearest to it in its sentence is that area, or
    where the sentence names none, the one that its block or else the article named before. It does
    not hold inside the longer name of another measure.
    """
    found: list[SentenceTerms] = []
    first: frozenset[str] = frozenset()
    here: tuple[int, frozenset[str]] = (-1, first)
    for sentence in sentences:
        places = tuple(_places_of(text, sentence))
        if places:
            first = first or places[0][1]
            here = sentence.block, places[0][1]
        around = here[1] if here[0] == sentence.block else first
        told = [
            (span, chosen)
            for span, entries in words.find(text, sentence.span)
            if span.start >= sentence.opening
            and not _is_in_a_longer_name(text, span, sentence)
            and (chosen := _chosen(entries, _about(span, places, around)))
        ]
        found.append(_told_by(text, sentence, told) if told else sentence)
    return found


def _places_of(text: str, sentence: SentenceTerms) -> Iterator[tuple[Span, frozenset[str]]]:
    for mention in sentence.mentions:
        codes = frozenset(t.code for t in mention.terms if t.kind is TermKind.AREA)
        if codes and link_of(text, mention.span, sentence.span.start) not in _PARTNERS:
            yield mention.span, codes


def _about(span: Span, places: _Places, around: frozenset[str]) -> frozenset[str]:
    """The codes of the place that a phrase is told of."""
    nearest = min((span.gap(place) for place, _ in places), default=0)
    near = [codes for place, codes in places if span.gap(place) == nearest]
    return frozenset().union(*near) if near else around


def _chosen(entries: Sequence[HouseEntry], about: frozenset[str]) -> list[HouseEntry]:
    """What a phrase is told to mean of such a place: one series at most, and what is rejected."""
    held = [e for e in entries if not e.areas or not about.isdisjoint(e.areas)]
    rejected = [e for e in held if e.kind is TermKind.REJECT]
    if any(not e.code for e in rejected):
        return rejected
    barred = {e.code for e in rejected}
    meant = (e for e in held if e.kind is not TermKind.REJECT)
    return [*rejected, *[e for e in meant if barred.isdisjoint((e.code, e.indicator))][:1]]


def _is_in_a_longer_name(text: str, span: Span, sentence: SentenceTerms) -> bool:
    """Whether another measure's longer name holds the phrase; one that is only longer by a place
    ("US jobless rate") is no other name."""
    return any(
        mention.span.contains(span)
        and mention.span != span
        and _names_a_measure(mention)
        and not _is_longer_by_a_place(text, span, mention.span, sentence)
        for mention in sentence.mentions
    )


def _is_longer_by_a_place(text: str, span: Span, longer: Span, sentence: SentenceTerms) -> bool:
    places = [m.span for m in sentence.mentions if m.names(TermKind.AREA)]
    return all(
        match[0].lower() in _FILLERS
        or span.contains(word := Span(match.start(), match.end()))
        or any(place.contains(word) for place in places)
        for match in TOKEN.finditer(text, *longer)
    )


def _names_a_measure(mention: TermMention) -> bool:
    return any(mention.names(kind) for kind in _MEASURES)


def _told_by(
    text: str, sentence: SentenceTerms, told: Sequence[tuple[Span, Sequence[HouseEntry]]]
) -> SentenceTerms:
    """The sentence with the entries at their places, and no other reading of the same words."""
    terms: dict[Span, tuple[Term, ...]] = {m.span: m.terms for m in sentence.mentions}
    for span, entries in told:
        rejected = {e.code for e in entries if e.kind is TermKind.REJECT}
        replaced = "" in rejected or any(e.kind is not TermKind.REJECT for e in entries)
        implied: dict[str, str] = {}
        for other, known in terms.items():
            inside = span.contains(other)
            longer = other.contains(span) and _is_longer_by_a_place(text, span, other, sentence)
            if inside or longer:
                gone = [
                    t for t in known if t.kind in _MEASURES and (replaced or t.code in rejected)
                ]
                implied.update({t.code: t.implies for t in gone if t.implies and inside})
                terms[other] = tuple(t for t in known if t not in gone)
        own = tuple(t for entry in entries for t in _terms_of(entry, implied))
        terms[span] = (*terms.get(span, ()), *own)
    mentions = [TermMention(span, found) for span, found in terms.items() if found]
    mentions.sort(key=lambda m: (m.span.start, -m.span.end))
    return replace(sentence, mentions=tuple(mentions))


def _terms_of(entry: HouseEntry, implied: dict[str, str]) -> Iterator[Term]:
    """What an entry says: of a series, its measure and part too."""
    yield entry.term
    if entry.kind is TermKind.REJECT:
        return
    yield Term(TermKind.SERIES, entry.code)
    if entry.indicator:
        implies = implied.get(entry.indicator, "")
        yield Term(TermKind.INDICATOR, entry.indicator, implies=implies)
    if entry.breakdown:
        yield Term(TermKind.BREAKDOWN, entry.breakdown)
