"""Home of surroundings: the measures that the words of a sentence stand around."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache, cached_property, lru_cache
from typing import NamedTuple

from verifier.match.besides import NEUTRAL
from verifier.match.unnamed import content_of, runs_of, said_without_figures
from verifier.model.claim import Claim
from verifier.model.codelist import normalise
from verifier.model.span import Span
from verifier.reference.association_index import Surroundings
from verifier.reference.associations import Told, concept_key, part_key
from verifier.reference.stems import stem

Concept = tuple[str, str]
"""An indicator and a breakdown, "" for the total."""


class Fit(NamedTuple):
    """How the series of a concept fit a figure: how much their unit speaks for the concept,
    whether one is for a place that the sentence names, if it names any, and whether one is
    `between` two that it names."""

    weight: float
    placed: bool
    between: bool = False


Fits = Callable[[Claim], Callable[[Concept], Fit | None]]
"""Says for a claim how the series of a concept fit it; None: none could answer it."""
_PART = 0.7
"""What the words around a part weigh beside those around an indicator."""
_NAMED_ANYWAY = 0.3
"""What is left of it where all of its words stand around the indicator too, and one is its name."""
_SHARED = 0.15
"""What is left of it where all of them stand around the indicator too and none is its name."""
_PART_ALONE = 0.75
"""From this weight on the words of a part lead to measures of which nothing else is told, or no
other words tell."""
NOBODY = Told(0.0, frozenset())
"""Nothing is told."""


class Likely(NamedTuple):
    """A concept that the words of a sentence stand around: how much they weigh, and which;
    `placed` is whether a series of it is for a place that the sentence names, if it names any,
    `in_unit` whether one is in the very unit of the figure, `between` whether one is of one place
    that the sentence names with another as its partner."""

    concept: Concept
    weight: float
    stems: frozenset[str]
    placed: bool = True
    in_unit: bool = False
    between: bool = False

    def fitted(self, fit: Fit) -> "Likely":
        """It with how its series fit a figure."""
        return self._replace(
            weight=self.weight + fit.weight,
            placed=fit.placed,
            in_unit=fit.weight > 0.0,
            between=fit.between,
        )


class Shadow(NamedTuple):
    """How much of a sentence a measure covers, and how far another one of a catalogue is above
    it: any, and one that several words tell."""

    covers: float
    above: float
    plainly_above: float


class Concepts:
    """The concepts of a catalogue, by indicator and by what their parts are called."""

    def __init__(self, concepts: Iterable[Concept]) -> None:
        self._parts_of: dict[str, list[str]] = defaultdict(list)
        self._with_part: dict[str, list[str]] = defaultdict(list)
        for indicator, part in sorted(set(concepts)):
            self._parts_of[indicator].append(part)
            if part:
                self._with_part[part].append(indicator)
        self._keys = {part: part_key(part) for part in self._with_part}
        self._of_key: dict[str, list[str]] = defaultdict(list)
        self._of_stem: dict[str, list[str]] = defaultdict(list)
        self._of_concept: dict[str, list[Concept]] = defaultdict(list)
        for indicator, every in self._parts_of.items():
            for part in every:
                key = self._keys[part] if part else ""
                self._of_concept[concept_key(indicator, key)].append((indicator, part))
        for part, key in self._keys.items():
            self._of_key[key].append(part)
            for one in key.split():
                if one not in idle_stems():
                    self._of_stem[one].append(part)

    @property
    def measures(self) -> int:
        """How many indicators there are."""
        return len(self._parts_of)

    def has(self, indicator: str) -> bool:
        """Whether there is a concept of an indicator."""
        return indicator in self._parts_of

    def parts_of(self, indicator: str) -> list[str]:
        """The parts that there are of an indicator, "" for the total."""
        return self._parts_of.get(indicator, [])

    def told_by(self, words: "Words") -> Iterator[Likely]:
        """The concepts that words stand around, in no order."""
        for indicator, told in words.indicators.items():
            if "" in self._parts_of.get(indicator, ()):
                own = words.concept(indicator)
                yield Likely((indicator, ""), told.weight + own.weight, told.stems | own.stems)
        for part in self._parts_told(words):
            key = self._keys[part]
            told = words.part(key)
            named = not told.stems.isdisjoint(key.split())
            for indicator in self._with_part[part]:
                of_measure, own = (
                    words.indicators.get(indicator, NOBODY),
                    words.concept(indicator, key),
                )
                further = len(told.stems - of_measure.stems) / len(told.stems)
                alone = not of_measure.stems or not (further or named)
                if alone and told.weight + own.weight < _PART_ALONE:
                    continue
                weight = (
                    own.weight
                    + of_measure.weight
                    + _PART * told.weight * max(further, _NAMED_ANYWAY if named else _SHARED)
                )
                stems = of_measure.stems | told.stems | own.stems
                yield Likely((indicator, part), weight, stems)

    def by_odds(self, words: "Words") -> Iterator[Likely]:
        """The concepts for which the words of a sentence speak, best first; what stands around them
        weighs nothing here."""
        odds = words.odds
        for key in sorted(odds, key=lambda key: (-odds[key], key)):
            for indicator, part in self._of_concept.get(key, ()):
                stems = words.concept(indicator, self._keys.get(part, "")).stems
                stems |= words.indicators.get(indicator, NOBODY).stems
                of_part = words.part(self._keys[part]).stems if part else frozenset[str]()
                yield Likely((indicator, part), 0.0, stems | of_part)

    def _parts_told(self, words: "Words") -> Iterator[str]:
        keys = (part for key in words.parts for part in self._of_key.get(key, ()))
        stems = (part for one in words.stems for part in self._of_stem.get(one, ()))
        yield from dict.fromkeys((*keys, *stems))


class Around:
    """What some words stand around, worked out once for all figures that stand among them."""

    def __init__(
        self, around: Surroundings, stems: tuple[str, ...], runs: tuple[tuple[str, ...], ...]
    ) -> None:
        self._around, self._words = around, (stems, runs)

    @cached_property
    def indicators(self) -> dict[str, Told]:
        """The listed measures."""
        return self._around.indicators.told(*self._words)

    @cached_property
    def parts(self) -> dict[str, Told]:
        """The listed parts, by what each is called."""
        return self._around.parts.told(*self._words)

    @cached_property
    def concepts(self) -> dict[str, Told]:
        """The measures and parts that sentences on just these tell, as `concept_key` has them."""
        return self._around.concepts.told(*self._words)

    @cached_property
    def measures(self) -> dict[str, Told]:
        """The listed measures, each with that part of it, or none, of which they tell most."""
        most: dict[str, Told] = {}
        for key, told in self.concepts.items():
            indicator = key.split(" ", 1)[0]
            if told.weight > most.get(indicator, NOBODY).weight:
                most[indicator] = told
        return {
            code: Told(told.weight + own.weight, told.stems | own.stems)
            for code, told in self.indicators.items()
            for own in (most.get(code, NOBODY),)
        }


_around = lru_cache(maxsize=16)(Around)
"""A sentence is asked about for each of its figures, and by some rounds again."""


class Words:
    """The content words of a claim's sentence and what they stand around."""

    def __init__(self, claim: Claim, around: Surroundings) -> None:
        self.claim = claim
        self.around = around
        self.found: list[tuple[str, Span]] = [
            (stem(normalise(word)), place) for word, place in content_of(claim.clause)
        ]
        self.stems = [one for one, _ in self.found]
        self.runs = tuple(
            tuple([stem(normalise(word)) for word in run]) for run in runs_of(claim.clause)
        )
        self._around = _around(around, tuple(self.stems), self.runs)

    @property
    def indicators(self) -> dict[str, Told]:
        """The listed measures that the words stand around."""
        return self._around.indicators

    @property
    def parts(self) -> dict[str, Told]:
        """The listed parts that the words stand around, by what each is called."""
        return self._around.parts

    @cached_property
    def odds(self) -> dict[str, float]:
        """What all words of the sentence speak for, by the key of each measure and part."""
        return self.around.odds.of(said_without_figures(self.claim.clause))

    def concept(self, indicator: str, key: str = "") -> Told:
        """How much the words tell a measure and the part of that key by sentences on just these."""
        return self._around.concepts.get(concept_key(indicator, key), NOBODY)

    @property
    def measures(self) -> dict[str, Told]:
        """The listed measures that the words stand around, each with that part of it, or none, of
        which they tell most."""
        return self._around.measures

    def part(self, key: str) -> Told:
        """How much the words tell a part, by the words around it or by its own name."""
        told = self.parts.get(key)
        if told is not None:
            return told
        own = frozenset(one for one in key.split() if one in self.stems and one not in idle_stems())
        rarity = self.around.parts.rarity
        return Told(sum(rarity(one) for one in sorted(own)), own)


words_of = lru_cache(maxsize=16)(Words)
"""The words of a claim, which is asked several questions in turn about what they tell."""


def covered(words: Words, stems: frozenset[str]) -> float:
    """The share of the words of a sentence that some stems are, each by its rarity."""
    rarity = words.around.indicators.rarity
    telling = {one for one in words.stems if one not in idle_stems()}
    whole = sum(rarity(one) for one in sorted(telling))
    return sum(rarity(one) for one in sorted(telling & stems)) / whole if whole else 0.0


@cache
def idle_stems() -> frozenset[str]:
    """The stems of words that stand beside any figure."""
    return frozenset(stem(normalise(word)) for word in NEUTRAL)
