"""The shortlist: which of a pack's million series a claim may be about, asked slot by slot.

The codes and words that the sentence tells lead to concepts (a measure and its part), a concept
with the places that the text names to series. So the work grows with what is told and not with
what a pack holds.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, islice

from verifier.match.fits import fitting
from verifier.match.holdings import AROUND
from verifier.match.steps import frequency
from verifier.match.weighted_words import SCALES
from verifier.model.claim import Claim
from verifier.model.clause import ScopedTerm
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.compiled.pack import CompiledPack
from verifier.reference.compiled.schema import Concept
from verifier.reference.stems import stem

_FAINT = 0.05
"""Below this weight a phrase leads nowhere."""
_CONCEPTS, _BY_WORDS, _LOOKED_AT = 12, 6, 40
"""So many concepts at most are looked into, so many of them for their words alone, and so many
are looked at for such as have the measure too."""
_PARTS = 6
"""So many parts at most of a measure of which the text names none."""
_MEMBERS, _MOST, _KEPT = 12, 60, 24
"""So many series at most are taken of one concept and in all, of which so many are kept."""
_FEW = 4
"""With fewer in all so many are taken of a small concept that has none for the places of the
text."""
_PLACES = 8
_WORLD = "WLD"
_CALLED = (TermKind.PICK, TermKind.ALIAS, TermKind.SERIES)
"""What stands for a series itself."""
_NAMED = 8
"""So many of a kind of these are followed, the strongest first."""


@dataclass(slots=True)
class Shortlist:
    """The series that a claim may be about, and what the whole pack holds besides.

    `called` are the series named themselves, `areas` the measures that the pack has for other
    places too, `parted` those that it has by
    parts, `shared` the parts that it has of several measures; `spread` counts the measures that
    have a word in their names.
    """

    series: dict[str, Series] = field(default_factory=dict)
    called: set[str] = field(default_factory=set)
    areas: set[str | None] = field(default_factory=set)
    parted: set[str | None] = field(default_factory=set)
    shared: set[str] = field(default_factory=set)
    spread: dict[str, int] = field(default_factory=dict)

    @property
    def is_full(self) -> bool:
        """Whether no more series are taken."""
        return len(self.series) >= _MOST

    def take(self, found: Iterable[Series]) -> None:
        """Put series on the list, up to its length."""
        for one in found:
            if self.is_full:
                return
            self.series.setdefault(one.key, one)

    def keep_those_that_fit(self, claim: Claim) -> None:
        """Leave out what is too much, first what the claim's figure cannot be of."""
        if len(self.series) <= _KEPT:
            return
        every = list(self.series.values())
        called = [one for one in every if one.key in self.called]
        fits = fitting(claim)
        kinds = {(one.frequency, one.nature): one for one in every}
        steps = {kind: frequency(claim, one) for kind, one in kinds.items()}
        likely = sorted(filter(fits, every), key=lambda one: -steps[one.frequency, one.nature])
        kept = {one.key: one for one in (*called, *likely, *every)}
        self.series = dict(islice(kept.items(), _KEPT))


def shortlist(claim: Claim, packs: Iterable[CompiledPack], topic: Series | None) -> Shortlist:
    """What compiled packs hold that a claim may be about; `topic` is what the figure before was
    about."""
    found = Shortlist()
    asked = _Asked(claim, topic)
    for pack in packs:
        named = list(_named(pack, asked))
        found.called.update(one.key for one in named)
        found.take(named)
        for word, count in pack.spread(asked.words).items():
            found.spread[word] = found.spread.get(word, 0) + count
        concepts = asked.concepts(pack)
        elsewhere: list[Concept] = []
        of_concepts = _members(pack, concepts, asked)
        for concept in concepts:
            _note(found, pack, concept)
            members = [] if found.is_full else of_concepts[concept.number]
            found.take(members)
            if not members and concept.series <= _MEMBERS:
                elsewhere.append(concept)
        for concept in elsewhere:
            if len(found.series) < _FEW:
                found.take(pack.members(concept.number, None, None, _FEW))
    found.keep_those_that_fit(claim)
    return found


class _Asked:
    """What a claim tells of the slots of a series."""

    def __init__(self, claim: Claim, topic: Series | None) -> None:
        terms = [s for s in claim.clause.terms if s.weight >= _FAINT]
        terms.sort(key=lambda s: -s.weight)
        self._terms = terms
        self.topic = topic
        places = [s.term.code for s in terms if s.term.kind is TermKind.AREA]
        if topic is not None:
            places += [code for code in (topic.ref_area, topic.counterpart) if code]
        self.places = list(dict.fromkeys(places))[:_PLACES]
        self.here = (*self.places, None, _WORLD)
        self.words: dict[str, float] = {}
        for word, weight in claim.clause.words:
            if weight >= AROUND and word not in SCALES:
                told = stem(word)
                self.words[told] = max(weight, self.words.get(told, 0.0))

    def of(self, kind: TermKind) -> Iterator[ScopedTerm]:
        """The phrases of one kind, strongest first."""
        return (s for s in self._terms if s.term.kind is kind)

    def concepts(self, pack: CompiledPack) -> list[Concept]:
        """The concepts that the phrases and words name, those named best first."""
        parts = dict.fromkeys(s.term.code for s in self.of(TermKind.BREAKDOWN))
        measures = list(dict.fromkeys(s.term.code for s in self.of(TermKind.INDICATOR)))
        if self.topic is not None:
            measures.append(self.topic.indicator or self.topic.key)
        told = pack.concepts_by_words(self.words, _LOOKED_AT) if self.words else []
        by_words = [concept for concept, _ in told]
        found: dict[int, Concept] = {}
        others: list[Concept] = []
        for measure in dict.fromkeys(measures):
            of_measure = [c for c in by_words if c.measure == measure][:_PARTS]
            listed = pack.concepts_of(measure, parts, _PARTS)
            first = [c for c in listed if c.breakdown is None or c.breakdown in parts]
            found.update((c.number, c) for c in first)
            others += [*of_measure, *listed]
        found.update((c.number, c) for c in others)
        found.update((c.number, c) for c in by_words[:_BY_WORDS])
        for part in parts:
            found.update((c.number, c) for c in pack.concepts_with(part, _PARTS))
        return list(found.values())[:_CONCEPTS]


def _named(pack: CompiledPack, asked: _Asked) -> Iterator[Series]:
    """The series of the figure before, and those that an editor picked, that a list of the desk
    calls so, or that an alias names."""
    if asked.topic is not None and (topic := pack.find(asked.topic.key)) is not None:
        yield topic
    for kind in _CALLED:
        for scoped in islice(asked.of(kind), _NAMED):
            one = pack.find(scoped.term.code)
            if one is not None:
                yield one


def _members(
    pack: CompiledPack, concepts: Iterable[Concept], asked: _Asked
) -> dict[int, list[Series]]:
    """The series of each concept for the places of the text and between them, for the world and for
    no place; no more in all than a list may have."""
    small = [c.number for c in concepts if c.series <= _MEMBERS and not asked.places]
    large = [c.number for c in concepts if c.series > _MEMBERS or asked.places]
    numbers = {
        **pack.members_of(small, None, None, _MEMBERS),
        **pack.members_of(large, asked.here, asked.here, _MEMBERS),
    }
    first = islice(chain.from_iterable(numbers[c.number] for c in concepts), _MOST)
    series = pack.numbered(first)
    return {
        concept: [series[number] for number in found if number in series]
        for concept, found in numbers.items()
    }


def _note(found: Shortlist, pack: CompiledPack, concept: Concept) -> None:
    """Remember what the pack holds of a concept besides the series taken."""
    if concept.places > 1:
        found.areas.add(concept.indicator)
    if concept.breakdown is None:
        return
    if pack.is_parted(concept.number):
        found.parted.add(concept.indicator)
    if pack.is_shared(concept.number):
        found.shared.add(concept.breakdown)
