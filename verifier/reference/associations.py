"""Home of `Associations`: the words that stand around a measure where nobody names it, such as the
midwives and cradles of births."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import pairwise
from math import log
from typing import NamedTuple, Protocol

from verifier.model.codelist import bare_words
from verifier.reference.codelists import Codelists, codelists
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.stems import stem, stems_of

_IN_A_NAME = 0.6
"""What a word weighs that is one of several in a name of the measure."""
LONGEST = 5
"""So many words at most has a phrase that is sought in a sentence."""
ARTICLES = frozenset(
    "the a an its their his her our my your this that these those some any".split()
)
"""Words that phrases are compared without, wherever they stand."""
SMALL = STOP_WORDS | frozenset(
    "without into within against through about per off out under behind over between among across "
    "onto who whose which up down".split()
)
"""Words that a phrase may also be told without, if two others are left."""
Shares = Mapping[str, float]
"""For each code what a phrase tells of it, 0 to 1."""


class Told(NamedTuple):
    """How much the words of a sentence tell a code, and which of their stems do."""

    weight: float
    stems: frozenset[str]


_NOTHING = Told(0.0, frozenset())


class Source(Protocol):
    """Where the listed phrases lie, each as its stems with single spaces between."""

    @property
    def codes(self) -> int:
        """How many codes there are."""

    def shares(self, phrases: Iterable[str]) -> Mapping[str, Shares]:
        """What each phrase tells; it may leave out those that no code has."""


class Associations:
    """Words by the codes that they stand around; a word that few codes share tells most (inverse
    document frequency, Spärck Jones 1972)."""

    def __init__(self, source: Source) -> None:
        self._source = source
        codes = source.codes or 1
        self._most = log(1 + codes)
        self._codes = codes

    @classmethod
    def listed(
        cls, words: Mapping[str, Sequence[str]], names: Mapping[str, Sequence[str]]
    ) -> "Associations":
        """Those of lists of words around each code and of names for each."""
        return cls(Listed(words, names))

    def rarity(self, one: str) -> float:
        """How much a stem tells: 0 to 1; 1 where no code has it."""
        return self._rarity(self._source.shares((one,)).get(one))

    def _rarity(self, by: Shares | None) -> float:
        return log(1 + self._codes / len(by)) / self._most if by else 1.0

    def told(self, stems: Sequence[str], runs: Iterable[Sequence[str]] = ()) -> dict[str, Told]:
        """For each code that one of some stems tells, or several that stand together, how much and
        by which. `runs` are longer stretches with small words too, in which phrases are sought that
        hold one of the stems."""
        told: dict[str, Told] = {}
        asked = _phrases_asked(tuple(stems), tuple(map(tuple, runs)))
        found = self._source.shares(asked)
        for phrase in asked:
            shares = found.get(phrase)
            if not shares:
                continue
            said = frozenset(phrase.split())
            rarity = self._rarity(shares)
            for code, share in shares.items():
                weight, by = told.get(code, _NOTHING)
                told[code] = Told(weight + share * rarity, by | said if by else said)
        return told


@lru_cache(maxsize=2)
def _phrases_asked(stems: tuple[str, ...], runs: tuple[tuple[str, ...], ...]) -> tuple[str, ...]:
    """The stems and the phrases to seek; of one sentence they are asked for measures and parts."""
    own = frozenset(stems)
    asked = dict.fromkeys((*stems, *_phrases_of(stems)))
    asked.update(dict.fromkeys(p for run in runs for p in _phrases_of(run, own)))
    return tuple(asked)


def _phrases_of(run: Sequence[str], one_of: frozenset[str] | None = None) -> Iterator[str]:
    for length in range(2, min(LONGEST, len(run)) + 1):
        for start in range(len(run) - length + 1):
            said = run[start : start + length]
            if one_of is None or not one_of.isdisjoint(said):
                yield " ".join(said)


class Listed:
    """The phrases of lists, held in memory."""

    def __init__(
        self, words: Mapping[str, Sequence[str]], names: Mapping[str, Sequence[str]]
    ) -> None:
        self.codes = len({*words, *names})
        self.every = _by_phrase(words, names)

    def shares(self, phrases: Iterable[str]) -> Mapping[str, Shares]:
        """What each phrase tells; it may leave out those that no code has."""
        every = self.every
        return {phrase: every[phrase] for phrase in phrases if phrase in every}


def _by_phrase(
    words: Mapping[str, Sequence[str]], names: Mapping[str, Sequence[str]]
) -> dict[str, Shares]:
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for code, listed in names.items():
        for name in listed:
            stems = [stem(one) for one in bare_words(name) if one not in STOP_WORDS]
            for one in stems if len(stems) > 1 else ():
                found[one].setdefault(code, _IN_A_NAME)
            for pair in pairwise(stems):
                found[" ".join(pair)][code] = 1.0
            if stems:
                found[" ".join(stems)][code] = 1.0
    for code, listed in words.items():
        for word in listed:
            said = [one for one in bare_words(word) if one not in ARTICLES]
            content = [one for one in said if one not in SMALL]
            for written in (said, content) if len(content) > 1 else (said,):
                if written:
                    found[" ".join([stem(one) for one in written])][code] = 1.0
    return dict(found)


Words = Mapping[str, Sequence[str]]
"""Phrases by code."""


def indicators_listed(lists: Codelists) -> Listed:
    """The words around the indicators of some lists."""
    return Listed(*_of_indicators(lists))


def parts_listed(lists: Codelists) -> Listed:
    """The words around the parts of some lists, by the stems of what a part is called."""
    return Listed(*_of_parts(lists))


def indicator_phrases(lists: Codelists) -> Words:
    """The words around each indicator of some lists and its names."""
    return _together(*_of_indicators(lists))


def part_phrases(lists: Codelists) -> Words:
    """The words around each part of some lists and its names, by the stems of what it is called."""
    return _together(*_of_parts(lists))


def _of_indicators(lists: Codelists) -> tuple[Words, Words]:
    words = lists.associations("indicator")
    names = {c: [*(p for p, _ in one.words), one.title] for c, one in lists.indicators.items()}
    for code in words:  # a code that packs use and the lists do not name says what it is
        names.setdefault(code, [code.replace("_", " ")])
    return words, names


def _of_parts(lists: Codelists) -> tuple[Words, Words]:
    words: dict[str, list[str]] = defaultdict(list)
    names: dict[str, list[str]] = defaultdict(list)
    for code, listed in lists.associations("part").items():
        words[part_key(code)].extend(listed)
    for code, listed in lists.breakdowns.items():
        names[part_key(code)].extend((*listed, code))
    return words, names


def _together(words: Words, names: Words) -> Words:
    codes = sorted({*words, *names})
    return {code: [*words.get(code, ()), *names.get(code, ())] for code in codes}


@cache
def indicator_associations() -> Associations:
    """The words around the indicators of the shipped lists."""
    return Associations(indicators_listed(codelists()))


@cache
def part_associations() -> Associations:
    """The words around the parts of the shipped lists, by the stems of what a part is called."""
    return Associations(parts_listed(codelists()))


def part_key(part: str) -> str:
    """What two writings of a part have in common: its stems."""
    return " ".join(stems_of(part))
