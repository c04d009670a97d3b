"""Home of guesses: the measure told by the words around it, "midwives delivered 4% more".

The words around the measures of the lists lead to it, among the measures that a series has for
the places and in the unit of the figure. A guess bears a figure out or leaves it open; it accuses
none.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from math import exp

from verifier.match.choosing import Choice, Nearness, chosen
from verifier.match.counted_things import is_of_another_part, telling_of, told_of
from verifier.match.meant import Meant
from verifier.match.parts_told import part_told, with_a_told_part
from verifier.match.surroundings import (
    Concept,
    Concepts,
    Fits,
    Likely,
    Shadow,
    Words,
    covered,
    words_of,
)
from verifier.match.trade_told import turned
from verifier.match.unnamed import unknown_names
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.association_index import Surroundings

_LOOKED_AT, _COMPARED, _BY_ODDS = 24, 4, 3
_FAR = 0.6
"""So much more must the words tell of a guess than of the series that was found."""
_FEW = 300
"""A desk's own packs hold no more measures than this."""
_NAMED = 0.2
"""From this weight on a phrase names a measure."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for a guess and against it.

    How far it is `ahead` of the next one, the share of the sentence that it `covers`, how far
    another listed measure is `above` it, whether or not a pack has that, whether the noun counted
    and what the figure is told to be "of" are `foreign` to it, whether the noun counted is
    `strange` to it, of another measure or of none, whether a single word tells it (`lone`), whether
    the figure is of somebody unknown (`owned`), whether it has a series for a place that the
    sentence names (`placed`), if it names any, and whether the sentence names it (`named`), though
    no series of it was found.
    """

    ahead: float
    covers: float
    above: float
    foreign: int
    strange: int
    lone: int
    owned: int
    placed: bool
    named: bool

    @property
    def confidence(self) -> float:
        """How sure a guess is, 0 to 1: a logistic regression on the signs, fitted to sentences of
        their own (`benchmarks/matching/fitted.py`); only the weights of what is `foreign` and of
        what is `placed` are set by hand, against the guess."""
        if self.named:
            return 0.0
        told = sum(weight * float(getattr(self, name)) for name, weight in _FITTED.items())
        return 1 / (1 + exp(-told - _BASE))

    @property
    def tells_the_part(self) -> bool:
        """Whether a sentence that names a measure tells plainly which part of it is meant: "the
        liquid gold of Jaén was 38.2% cheaper"."""
        return self.ahead >= _AHEAD and self.covers >= _COVERS and self.above <= _BELOW


_FITTED = {
    "ahead": 2.6,
    "covers": 2.1,
    "above": -0.75,
    "foreign": -1.0,
    "strange": -0.7,
    "lone": -1.15,
    "owned": -1.45,
    "placed": 1.0,
}
_BASE = -3.55
_AHEAD, _COVERS, _BELOW = 0.49, 0.5, -0.25
"""How far the part must be ahead of other guesses, how much of the sentence it covers and how far
other measures are below it, where the measure is named. Of 15 such sentences of the fit and of dev
without a series 8 mean the part; 6 of these meet this, and one of the others."""
_SURE, _SURER, _SURE_OF_FEW = 0.6, 0.6, 0.55
"""From this confidence on a guess is made where nothing was found, and in place of what was, or
where what the sentence means tells no measure surely enough; and in packs of few measures.
`benchmarks/matching/fitted.py` tells what each gives; weights fitted anew tell hardly more."""


class Guesses:
    """The concepts of a catalogue by the words that stand around them."""

    def __init__(
        self,
        concepts: Iterable[Concept],
        fits: Fits,
        around: Surroundings,
        meant: Meant | None = None,
    ) -> None:
        self._concepts = Concepts(concepts)
        self._fits = fits
        self.around = around
        self.meant = meant

    def concept_of(self, claim: Claim, instead_of: Series | None = None) -> Concept | None:
        """The concept that a sentence tells surely enough; where a series was found, only one that
        the words tell far better than that series."""
        words = words_of(claim, self.around)
        told = self.told(words)
        bar = 0.0 if instead_of is None else _FAR + _told_of(instead_of, words, told)
        found = self.best(words, told) if told and told[0].weight >= bar else None
        if self.of_many and instead_of is None and not (found and found[1].named):
            choice = self.choice(words, told)
            return choice.likely.concept if choice is not None and choice.is_sure else None
        least = _SURE if instead_of is None else _SURER
        if self.meant is not None and instead_of is None and not (found and found[1].named):
            concept = self.meant.concept_of(words, told)
            if concept is not None:
                return concept
            least = _SURER
        if found is None or found[0].weight < bar:
            return None
        likely, told_by = found
        if instead_of is None:
            if not self.of_many:  # of few measures hardly one is told by chance
                told_by, least = replace(told_by, lone=0), _SURE_OF_FEW
            elif told_by.named and likely.concept[1] and told_by.tells_the_part:
                told_by = replace(told_by, named=False)
        return likely.concept if told_by.confidence >= least else None

    @property
    def of_many(self) -> bool:
        """Whether there are so many measures that words lead to some by chance."""
        return self._concepts.measures > _FEW

    def part_of(self, claim: Claim, found: Series) -> Concept | None:
        """The part of the measure of a series, a whole, that the sentence tells plainly."""
        fits, indicator = self._fits(claim), found.indicator or ""
        parts = [p for p in self._concepts.parts_of(indicator) if fits((indicator, p)) is not None]
        part = part_told(words_of(claim, self.around), indicator, parts)
        return (indicator, part) if part is not None else None

    def shadow(self, claim: Claim, found: Series) -> Shadow:
        """What the words of a sentence tell of a series that was found, and of other measures."""
        words = words_of(claim, self.around)
        concept = found.indicator or "", found.breakdown or ""
        told = max(
            (one for one in self._concepts.told_by(words) if one.concept == concept),
            key=lambda one: one.weight,
            default=None,
        )
        of_measure = words.measures.get(concept[0])
        stems = (told.stems if told else frozenset()) | (
            of_measure.stems if of_measure else frozenset()
        )
        weight = max(told.weight if told else 0.0, of_measure.weight if of_measure else 0.0)
        held = (one for code, one in words.measures.items() if self._concepts.has(code))
        others = [one for one in held if one is not of_measure]
        above = max((one.weight for one in others), default=0.0) - weight
        plainly = max((one.weight for one in others if len(one.stems) > 1), default=-1.0) - weight
        return Shadow(covered(words, stems), above, plainly)

    def told(self, words: Words) -> list[Likely]:
        """The concepts that a sentence tells, best first."""
        return sorted(self._concepts.told_by(words), key=lambda one: (-one.weight, one.concept))

    def choice(
        self, words: Words, told: Sequence[Likely], order: Mapping[str, float] | None = None
    ) -> Choice | None:
        """Which of the concepts that a sentence tells is most likely meant, where packs hold many
        measures; None where there is none, the sentence names it, or counts what is no such
        part of it."""
        likely, meaning = self.likely(words, told)
        if not likely:
            return None
        found = chosen(words, likely, self._concepts.has, meaning, order)
        if _is_named(words.claim, found.likely.concept[0]):
            return None
        if is_of_another_part(words, *found.likely.concept):
            return None
        found = self._as_told(words, found)
        return replace(found, foreign=min(1, _foreign(words, found.likely)))

    def _as_told(self, words: Words, found: Choice) -> Choice:
        """The choice of the whole where no word tells the part, and of a trade the other way where
        a verb tells that, if a series fits it."""
        concept = turned(words.claim, with_a_told_part(words, found.likely.concept))
        if concept == found.likely.concept or self._fits(words.claim)(concept) is None:
            return found
        return replace(found, likely=found.likely._replace(concept=concept))

    def likely(self, words: Words, told: Sequence[Likely]) -> tuple[list[Likely], Nearness | None]:
        """The first concepts of those that a series has which fits the figure, by the words around
        them and by the odds of all words, and how near in meaning all are, where that is asked."""
        found, meaning = self._first(words.claim, told), None
        if self.meant is not None:
            found, meaning = self.meant.likely(words, told)
        return found + self._by_odds(words, told, found), meaning

    def _by_odds(self, words: Words, told: Sequence[Likely], found: list[Likely]) -> list[Likely]:
        """The first concepts by the odds of all words, but for those that were found."""
        known, had = {one.concept: one for one in told}, {one.concept for one in found}
        first = islice(self._concepts.by_odds(words), _LOOKED_AT if told else 0)
        likely = self._fitting(words.claim, (known.get(one.concept, one) for one in first))
        return [one for one in islice(likely, _BY_ODDS) if one.concept not in had]

    def _first(self, claim: Claim, told: Sequence[Likely]) -> list[Likely]:
        return list(islice(self._fitting(claim, told[:_LOOKED_AT]), _COMPARED))

    def best(self, words: Words, told: Sequence[Likely]) -> tuple[Likely, Signs] | None:
        """The best of the concepts that a sentence tells, among those that a series has which fits
        the figure, with what speaks for it; None where there is none."""
        first = self._first(words.claim, told)
        first.sort(key=lambda one: (-one.weight, one.concept))
        return (first[0], signs(words, first)) if first else None

    def _fitting(self, claim: Claim, told: Iterable[Likely]) -> Iterator[Likely]:
        fits = self._fits(claim)
        for one in told:
            fit = fits(one.concept)
            if fit is not None:
                yield one.fitted(fit)


def _told_of(found: Series, words: Words, told: Iterable[Likely]) -> float:
    """How much a sentence tells of the concept of a series."""
    concept = found.indicator or "", found.breakdown or ""
    weights = [one.weight for one in told if one.concept == concept]
    of_measure = words.measures.get(concept[0])
    return max([*weights, of_measure.weight if of_measure is not None else 0.0])


def signs(words: Words, likely: list[Likely]) -> Signs:
    """What speaks for the first of some likely concepts."""
    best, *others = likely
    indicator, _ = best.concept
    ahead = best.weight - max((one.weight for one in others), default=0.0)
    return Signs(
        ahead=min(ahead, 1.0),
        covers=covered(words, best.stems),
        above=max(-1.0, min(1.0, _above(words, indicator, best.weight))),
        foreign=min(1, _foreign(words, best)),
        strange=int(_is_strange(words, best)),
        lone=int(len(best.stems) < 2),
        owned=int(bool(unknown_names(words.claim.clause))),
        placed=best.placed,
        named=_is_named(words.claim, indicator),
    )


def _above(words: Words, indicator: str, weight: float) -> float:
    """How much more than a weight the words tell of another listed measure."""
    listed = [told.weight for code, told in words.measures.items() if code != indicator]
    return max(listed, default=0.0) - weight


def _is_named(claim: Claim, indicator: str) -> bool:
    return any(
        s.own and s.weight >= _NAMED and s.term.code == indicator
        for s in claim.clause.terms
        if s.term.kind is TermKind.INDICATOR
    )


def _is_strange(words: Words, best: Likely) -> bool:
    """Whether a concept has none of the words of the noun counted."""
    figure = words.claim.clause.figure
    noun = figure.noun if figure is not None else None
    telling = telling_of(words, noun or "")
    return bool(telling) and best.stems.isdisjoint(telling)


def _foreign(words: Words, best: Likely) -> int:
    """How many of the noun counted and of what the figure is "of" are words of other measures or
    parts, and have none of a concept."""
    found = 0
    for phrase in told_of(words):
        telling = telling_of(words, phrase)
        known = any(words.around.is_known(one) for one in telling)
        found += known and not any(one in best.stems for one in telling)
    return found
