"""Home of the choice among likely concepts where packs hold many measures.

The words of a sentence, and what it means where that is asked, lead to a few concepts. Which of
them is meant is told by clues, whose weights are fitted to sentences of their own; how surely, by
the share that the best one has of all their odds, and by what speaks for it and against it else.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import exp
from typing import NamedTuple

from verifier.match.fits import unit_of
from verifier.match.surroundings import NOBODY, Concept, Likely, Words, covered
from verifier.match.unnamed import unknown_names
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.period import Frequency
from verifier.model.series import Series
from verifier.reference.associations import concept_key, part_key
from verifier.reference.codelists import codelists

BASE = "base"
"""What a confidence begins with, among the weights of what speaks for it."""
ORDER_BY_WORDS: Mapping[str, float] = {
    "odds": 0.17,
    "measure": 0.8,
    "part": 2.45,
    "in_unit": 2.35,
    "placed": 3.6,
    "between": 4.6,
    "whole": 2.75,
    "covers": 4.0,
}
ORDER_BY_MEANING: Mapping[str, float] = {
    "odds": 0.11,
    "measure": 0.55,
    "part": 1.95,
    "in_unit": 4.45,
    "placed": 3.7,
    "between": 4.6,
    "whole": 2.6,
    "covers": 3.65,
    "near": 10.2,
}
"""The weights of the clues: a conditional logistic regression (McFadden 1974)."""
SURE_BY_WORDS: Mapping[str, float] = {
    "share": 2.8,
    "told": 0.21,
    "covers": 1.15,
    "above": -0.6,
    "lone": -0.8,
    "owned": -1.0,
    "placed": 1.15,
    "ahead": 0.04,
    "outdone": -0.05,
    "narrower": -0.05,
    "foreign": -1.8,
    BASE: -6.6,
}
SURE_BY_MEANING: Mapping[str, float] = {
    "share": 2.8,
    "told": 0.13,
    "covers": 0.15,
    "lone": -1.65,
    "owned": -1.0,
    "placed": 1.35,
    "beyond": -7.35,
    "elsewhere": -1.1,
    "ahead": 0.06,
    "outdone": -0.04,
    "foreign": -1.8,
    BASE: -4.4,
}
"""The weights of what speaks for a choice: a logistic regression. `benchmarks/matching/chosen.py`
fits all four anew, but for what is `foreign`, whose weight is set by hand, as the fit gives it
none."""
_SURE = 0.55
"""From this confidence on a guess is made."""
_PLAINLY = 0.9
"""From this weight on a phrase names a part plainly."""
_NARROWER = (-8.0, 12.0)
"""The least and the most that the words speak more for a part than for the whole."""
_MOST_OF_PART = 2.0
"""What the words around a part weigh at most."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What tells that a concept is the one that is meant.

    How much all words of the sentence speak for it by sentences on just this measure and part
    (`odds`), how much those around it tell its `measure` and its `part` alone, whether a series of
    it is `in_unit`, one `placed` and one `between` two places of the sentence, whether it is the
    `whole` and no part while no phrase names one of its likely parts, the share of the sentence
    that it `covers`, and how `near` it is in meaning, 0 where that is not asked.
    """

    odds: float
    measure: float
    part: float
    in_unit: bool
    placed: bool
    between: bool
    whole: bool
    covers: float
    near: float = 0.0


@dataclass(frozen=True, slots=True)
class Choice:
    """The concept that is most likely meant, with what speaks for it and against it.

    Its `share` of the odds of all that are likely, how much its clues tell (`told`), the share of
    the sentence that it `covers`, how far a listed measure that no pack has and that could answer
    the figure is `above` it, whether the noun counted or what the figure is "of" is `foreign` to
    it, whether a single word tells it (`lone`), whether the figure is of
    somebody unknown (`owned`), whether a series of it is `placed`, how far the odds of all words
    are `ahead` of those of the next one, and how much more they speak for another listed measure or
    part (`outdone`) and, of a whole, for a part of it (`narrower`), whether or not a pack has that:
    the "excise on bourbon" is not all that a state collects. Where it is chosen
    `by_meaning` too, how much nearer one of the packs is that cannot answer the figure (`beyond`),
    and one that no pack has and that could (`elsewhere`).
    """

    likely: Likely
    share: float
    told: float
    covers: float
    above: float
    lone: int
    owned: int
    placed: bool
    ahead: float
    outdone: float
    narrower: float = 0.0
    foreign: int = 0
    by_meaning: bool = False
    beyond: float = 0.0
    elsewhere: float = 0.0

    @property
    def confidence(self) -> float:
        """How sure it is, 0 to 1."""
        weights = SURE_BY_MEANING if self.by_meaning else SURE_BY_WORDS
        told = sum(w * float(getattr(self, name)) for name, w in weights.items() if name != BASE)
        return 1 / (1 + exp(-told - weights[BASE]))

    @property
    def is_sure(self) -> bool:
        """Whether it is sure enough for a guess."""
        return self.confidence >= _SURE


def clues_of(
    words: Words, likely: Sequence[Likely], near: Mapping[Concept, float] | None = None
) -> list[Clues]:
    """What tells of each likely concept that it is meant."""
    named = {
        one.concept[0]
        for one in likely
        if one.concept[1] and _names_part(words.claim, part_key(one.concept[1]))
    }
    return [_clues_of(words, one, named, (near or {}).get(one.concept, 0.0)) for one in likely]


def _clues_of(words: Words, one: Likely, named: Collection[str], near: float) -> Clues:
    indicator, part = one.concept
    key = part_key(part) if part else ""
    return Clues(
        odds=words.odds.get(concept_key(indicator, key), 0.0),
        measure=words.indicators.get(indicator, NOBODY).weight,
        part=min(words.part(key).weight, _MOST_OF_PART) if part else 0.0,
        in_unit=one.in_unit,
        placed=one.placed,
        between=one.between,
        whole=not part and indicator not in named,
        covers=covered(words, one.stems),
        near=near,
    )


def _names_part(claim: Claim, key: str) -> bool:
    """Whether a phrase of the sentence names the part of that key plainly."""
    return any(
        s.own and s.weight >= _PLAINLY and part_key(s.term.code) == key
        for s in claim.clause.terms
        if s.term.kind is TermKind.BREAKDOWN
    )


def told_by(clues: Clues, weights: Mapping[str, float]) -> float:
    """What clues tell together."""
    return sum(weight * float(getattr(clues, name)) for name, weight in weights.items())


class Nearness(NamedTuple):
    """How near in meaning a sentence is to each concept of the packs and to each listed measure."""

    concepts: Mapping[Concept, float]
    measures: Mapping[str, float]


def chosen(
    words: Words,
    likely: Sequence[Likely],
    has: Callable[[str], bool],
    meaning: Nearness | None = None,
    order: Mapping[str, float] | None = None,
) -> Choice:
    """The most likely of some concepts, at least one; `has` says of a measure whether packs have
    it, `order` what each clue weighs, where it is not what is set."""
    weights = order or (ORDER_BY_WORDS if meaning is None else ORDER_BY_MEANING)
    near = meaning.concepts if meaning is not None else {}
    clues = clues_of(words, likely, near)
    told = [told_by(one, weights) for one in clues]
    place = min(range(len(likely)), key=lambda n: (-told[n], likely[n].concept))
    best = likely[place]
    absent = {code: one.weight for code, one in words.measures.items() if not has(code)}
    choice = Choice(
        likely=best,
        share=1 / sum(exp(one - told[place]) for one in told),
        told=told[place],
        covers=clues[place].covers,
        above=max(-1.0, min(1.0, most_that_answers(words.claim, absent) - best.weight)),
        lone=int(len(best.stems) < 2),
        owned=int(bool(unknown_names(words.claim.clause))),
        placed=best.placed,
        ahead=clues[place].odds
        - max((c.odds for n, c in enumerate(clues) if n != place), default=0),
        outdone=max(words.odds.values(), default=0.0) - clues[place].odds,
        narrower=_narrower(words.odds, best.concept, clues[place].odds),
    )
    if meaning is None:
        return choice
    absent = {code: one for code, one in meaning.measures.items() if not has(code)}
    own = meaning.measures.get(best.concept[0], 0.0)
    return replace(
        choice,
        by_meaning=True,
        beyond=max(near.values()) - clues[place].near,
        elsewhere=most_that_answers(words.claim, absent) - own,
    )


def _narrower(odds: Mapping[str, float], concept: Concept, own: float) -> float:
    """How much more the odds of all words speak for a part of a whole than for it, within limits;
    nothing of a part."""
    indicator, part = concept
    if part:
        return 0.0
    parts = (one for key, one in odds.items() if key.startswith(f"{indicator} "))
    least, most = _NARROWER
    return max(least, min(most, max(parts, default=0.0) - own))


def most_that_answers(claim: Claim, measures: Mapping[str, float]) -> float:
    """What the most told of some listed measures weighs that could answer the figure of a claim in
    the unit which it usually has; 0 where there is none."""
    fits = unit_of(claim)
    for code in sorted(measures, key=lambda code: (-measures[code], code)):
        usual = _usual(code)
        if usual is not None and fits(usual):
            return max(measures[code], 0.0)
    return 0.0


@cache
def _usual(code: str) -> Series | None:
    """A listed measure as a series in the unit that it usually has; None for what is not listed."""
    one = codelists().indicators.get(code)
    if one is None:
        return None
    return Series(code, "", one.title, one.unit, Frequency.YEAR, code, nature=one.nature)
