"""Home of `Associations`: the words that stand around a measure where nobody names it, such as the
midwives and cradles of births."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from math import log
from typing import NamedTuple

from verifier.model.codelist import bare_words
from verifier.reference.codelists import codelists
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.stems import stem, stems_of

_IN_A_NAME = 0.6
"""What a word weighs that is one of several in a name of the measure."""
Weights = Mapping[str, float]


class Told(NamedTuple):
    """How much the words of a sentence tell a code, and which of their stems do."""

    weight: float
    stems: frozenset[str]


class Associations:
    """Words by the codes that they stand around; a word that few codes share tells most (inverse
    document frequency, Spärck Jones 1972)."""

    def __init__(self, words: Mapping[str, Sequence[str]], names: Mapping[str, Sequence[str]]):
        found: dict[str, dict[str, float]] = defaultdict(dict)
        for code, listed in names.items():
            for name in listed:
                stems = [stem(one) for one in bare_words(name) if one not in STOP_WORDS]
                for one in stems if len(stems) > 1 else ():
                    found[one].setdefault(code, _IN_A_NAME)
                for pair in pairwise(stems):
                    found[" ".join(pair)][code] = 1.0
                if len(stems) == 1:
                    found[stems[0]][code] = 1.0
        for code, listed in words.items():
            for word in listed:
                found[" ".join([stem(one) for one in bare_words(word)])][code] = 1.0
        self._told = dict(found)
        codes = len({*words, *names}) or 1
        self._rarity = {one: log(1 + codes / len(by)) for one, by in found.items()}
        self._most = log(1 + codes)

    def rarity(self, one: str) -> float:
        """How much a stem tells: 0 to 1; 1 where no code has it."""
        return self._rarity.get(one, self._most) / self._most

    def told(self, stems: Sequence[str]) -> dict[str, Told]:
        """For each code that a stem or two neighbouring ones tell, how much and by which."""
        weights: dict[str, float] = defaultdict(float)
        by: dict[str, set[str]] = defaultdict(set)
        asked = dict.fromkeys([*stems, *(" ".join(pair) for pair in pairwise(stems))])
        for one in asked:
            for code, share in self._told.get(one, {}).items():
                weights[code] += share * self.rarity(one)
                by[code].update(one.split())
        return {code: Told(weight, frozenset(by[code])) for code, weight in weights.items()}


@cache
def indicator_associations() -> Associations:
    """The words around the indicators of the shipped lists."""
    lists = codelists()
    listed = lists.indicators.items()
    names = {code: [*(p for p, _ in one.words), one.title] for code, one in listed}
    return Associations(lists.associations("indicator"), names)


@cache
def part_associations() -> Associations:
    """The words around the parts of the shipped lists, by the stems of what a part is called."""
    lists = codelists()
    words: dict[str, list[str]] = defaultdict(list)
    names: dict[str, list[str]] = defaultdict(list)
    for code, listed in lists.associations("part").items():
        words[part_key(code)].extend(listed)
    for code, listed in lists.breakdowns.items():
        names[part_key(code)].extend((*listed, code))
    return Associations(words, names)


def part_key(part: str) -> str:
    """What two writings of a part have in common: its stems."""
    return " ".join(stems_of(part))
