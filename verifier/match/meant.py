"""Home of `Meant`: the measure told by the words around it and by what the sentence means.

A sentence that names no measure is compared in meaning with what is said around the listed
measures and parts. What it is near to and what its words stand around are weighed together, among
the measures that a series has for the places and in the unit of the figure.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from math import exp

from verifier.match.choosing import Nearness
from verifier.match.surroundings import Concept, Fits, Likely, Words
from verifier.match.unnamed import said_without_figures, unknown_names
from verifier.reference.associations import concept_key, part_key
from verifier.reference.meanings import Sense, Senses

_LOOKED_AT, _COMPARED = 40, 4
_NEAR = 11.0
"""What a likeness of 1 weighs beside the words around; with 5 to 15 the right concept of about as
many sentences of the fit is first."""
_PART, _WHOLE = 0.5, 0.1
"""What the likeness of a part weighs beside that of its measure, and what a measure without a part
has in its place."""
_SURE = 0.5
"""From this confidence on a guess is made."""


@dataclass(frozen=True, slots=True)
class MeantSigns:
    """What speaks for a guess by meaning and against it.

    How far the words tell it `ahead` of the next one and another listed measure is `above` it,
    whether the figure is of somebody unknown (`owned`), whether it has a series for a place that
    the sentence names (`placed`), how `near` it is in meaning, and its `measure` without the part,
    how much `nearer` than the next one, how much nearer one of the packs is that cannot answer the
    figure (`beyond`), how much nearer a listed measure is that no pack has than any that one has
    (`elsewhere`), and how near the nearest listed `part` is.
    """

    ahead: float
    above: float
    owned: int
    placed: bool
    near: float
    measure: float
    nearer: float
    beyond: float
    elsewhere: float
    part: float

    @property
    def confidence(self) -> float:
        """How sure a guess is, 0 to 1: a logistic regression on the signs, fitted to sentences of
        their own (`benchmarks/matching/fitted.py --meanings vectors`). Signs that told no more
        of them apart were left out one by one."""
        told = sum(weight * float(getattr(self, name)) for name, weight in _FITTED.items())
        return 1 / (1 + exp(-told - _BASE))


_FITTED = {
    "ahead": 1.75,
    "above": -0.9,
    "owned": -0.55,
    "placed": 2.2,
    "near": 0.95,
    "measure": 1.75,
    "nearer": 4.15,
    "beyond": -4.7,
    "elsewhere": -3.0,
    "part": -0.55,
}
_BASE = -3.65


class Meant:
    """The concepts of a catalogue by what sentences mean."""

    def __init__(self, concepts: Iterable[Concept], fits: Fits, senses: Senses) -> None:
        self._concepts = sorted(set(concepts))
        self._measures = frozenset(indicator for indicator, _ in self._concepts)
        self._keys = {part: part_key(part) for _, part in self._concepts if part}
        self._fits = fits
        self._senses = senses

    def best(self, words: Words, told: Iterable[Likely]) -> tuple[Likely, MeantSigns] | None:
        """The best concept for a sentence among those that a series has which fits the figure, with
        what speaks for it; `told` are those that its words tell. None where there is none."""
        sense, near, fitting = self._likely(words, told)
        if not fitting:
            return None
        fitting.sort(key=lambda one: (-one.weight - _NEAR * near[one.concept], one.concept))
        first, *others = fitting
        return first, self._signs(words, first, others, near, sense)

    def likely(self, words: Words, told: Iterable[Likely]) -> tuple[list[Likely], Nearness]:
        """The first concepts by words and by meaning, among those that a series has which fits the
        figure, and how near in meaning all are."""
        sense, near, fitting = self._likely(words, told)
        return fitting, Nearness(near, sense.measures)

    def _likely(
        self, words: Words, told: Iterable[Likely]
    ) -> tuple[Sense, dict[Concept, float], list[Likely]]:
        """The sense of a sentence, how near each concept is to it, and the first ones that fit."""
        sense = self._senses.of(said_without_figures(words.claim.clause))
        near = {concept: self._near(concept, sense) for concept in self._concepts}
        known = {one.concept: one for one in told}
        return sense, near, list(islice(self._fitting(words, near, known), _COMPARED))

    def concept_of(self, words: Words, told: Iterable[Likely]) -> Concept | None:
        """The concept that a sentence means surely enough."""
        found = self.best(words, told)
        return found[0].concept if found and found[1].confidence >= _SURE else None

    def _near(self, concept: Concept, sense: Sense) -> float:
        indicator, part = concept
        key = self._keys[part] if part else ""
        known = sense.concepts.get(concept_key(indicator, key))
        if known is not None:
            return known
        own = _PART * sense.parts.get(key, 0.0) if part else _WHOLE
        return sense.measures.get(indicator, 0.0) + own

    def _fitting(
        self, words: Words, near: Mapping[Concept, float], told: Mapping[Concept, Likely]
    ) -> Iterator[Likely]:
        def order(concept: Concept) -> tuple[float, Concept]:
            known = told.get(concept)
            return -_NEAR * near[concept] - (known.weight if known else 0.0), concept

        fits = self._fits(words.claim)
        for concept in sorted(self._concepts, key=order)[:_LOOKED_AT]:
            fit = fits(concept)
            if fit is not None:
                one = told.get(concept) or Likely(concept, 0.0, frozenset())
                yield one.fitted(fit)

    def _signs(
        self,
        words: Words,
        first: Likely,
        others: Sequence[Likely],
        near: Mapping[Concept, float],
        sense: Sense,
    ) -> MeantSigns:
        indicator, _ = first.concept
        own = near[first.concept]
        ahead = first.weight - max((one.weight for one in others), default=0.0)
        listed = [told.weight for code, told in words.measures.items() if code != indicator]
        above = max(listed, default=0.0) - first.weight
        held = [like for code, like in sense.measures.items() if code in self._measures]
        absent = [like for code, like in sense.measures.items() if code not in self._measures]
        return MeantSigns(
            ahead=min(ahead, 1.0),
            above=max(-1.0, min(1.0, above)),
            owned=int(bool(unknown_names(words.claim.clause))),
            placed=first.placed,
            near=own,
            measure=sense.measures.get(indicator, 0.0),
            nearer=own - max((near[one.concept] for one in others), default=0.0),
            beyond=max(near.values()) - own,
            elsewhere=max(absent, default=0.0) - max(held, default=0.0),
            part=max(sense.parts.values(), default=0.0),
        )
