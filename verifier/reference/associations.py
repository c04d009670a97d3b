"""Home of `Associations`: the words that stand around a measure where nobody names it, such as the
midwives and cradles of births.

They are listed by hand, and taken from sentences that tell a measure in other words than its own.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain, pairwise
from math import log, sqrt
from typing import NamedTuple, Protocol

from verifier.lazy import regex
from verifier.model.codelist import bare_words
from verifier.reference.codelists import Codelists, codelists
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.stems import stem, stems_of

_IN_A_NAME = 0.6
"""What a word weighs that is one of several in a name of the measure."""
SAID, OF_IT = 0.25, 1.0
"""What the sentences of all parts of a measure, or of all measures of a part, tell beside what is
listed, and what those of the very measure and part do. With twice as much the right concept of 68
of 100 sentences of the fit is first instead of 66, but plain words of the lists tell too little."""
_LEAST = 0.02
"""What tells a code less than this is left out: common words of a measure with many sentences."""
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
"""For each code how much a phrase tells it, by being listed and by sentences that hold it."""


class Told(NamedTuple):
    """How much the words of a sentence tell a code, and which of their stems do."""

    weight: float
    stems: frozenset[str]


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

    @classmethod
    def listed(
        cls,
        words: Mapping[str, Sequence[str]],
        names: Mapping[str, Sequence[str]],
        sentences: Mapping[str, Sequence[str]] | None = None,
    ) -> "Associations":
        """Those of lists of words around each code and of names for each, and of sentences that
        tell it in other words."""
        return cls(Listed(words, names, sentences))

    def rarity(self, one: str) -> float:
        """How much a stem tells: 0 to 1; 1 where no code has it."""
        by = self._source.shares((one,)).get(one)
        return _rarity(len(by) if by else 0, self._source.codes)

    def told(self, stems: Sequence[str], runs: Iterable[Sequence[str]] = ()) -> dict[str, Told]:
        """For each code that one of some stems tells, or several that stand together, how much and
        by which. `runs` are longer stretches with small words too, in which phrases are sought that
        hold one of the stems."""
        weights: dict[str, float] = defaultdict(float)
        by: dict[str, int] = defaultdict(int)
        asked = _phrases_asked(tuple(stems), tuple(map(tuple, runs)))
        found = self._source.shares(asked)
        phrases = [phrase for phrase in asked if found.get(phrase)]
        for place, phrase in enumerate(phrases):
            for code, share in found[phrase].items():
                weights[code] += share
                by[code] |= 1 << place
        words = [phrase.split() for phrase in phrases]
        said = {places: _words_at(places, words) for places in {*by.values()}}
        return {code: Told(told, said[by[code]]) for code, told in weights.items()}


def _words_at(places: int, phrases: Sequence[Sequence[str]]) -> frozenset[str]:
    """The words of those phrases whose places are the bits of a number."""
    return frozenset([w for at, one in enumerate(phrases) if places >> at & 1 for w in one])


def _rarity(having: int, codes: int) -> float:
    """How much a phrase tells that so many of some codes have: 0 to 1."""
    return log(1 + codes / having) / log(1 + codes) if having and codes else 1.0


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
        self,
        words: Mapping[str, Sequence[str]],
        names: Mapping[str, Sequence[str]],
        sentences: Mapping[str, Sequence[str]] | None = None,
        said: float = SAID,
    ) -> None:
        told = sentences or {}
        self.codes = len({*words, *names, *told})
        listed = _by_rarity(_by_phrase(words, names), len({*words, *names}), 1.0)
        self.every = _together_told(listed, _by_rarity(_by_sentence(told), len(told), said))

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


def _by_sentence(sentences: Mapping[str, Sequence[str]]) -> dict[str, Shares]:
    """What each word and each pair of neighbours tells by the sentences of each code: the square
    root of the share of them that have it."""
    found: dict[str, dict[str, float]] = defaultdict(dict)
    for code, told in sentences.items():
        counted = Counter(chain.from_iterable(map(phrases_of, told)))
        for phrase, count in counted.items():
            found[phrase][code] = sqrt(count / len(told))
    return dict(found)


@lru_cache(maxsize=1 << 15)
def phrases_of(sentence: str) -> frozenset[str]:
    """The words of a sentence that are not small, and the pairs of neighbours of which one is not,
    as their stems; figures part neighbours and articles do not count."""
    found: set[str] = set()
    for run in _FIGURE.split(sentence):
        stems = [(stem(w), w not in SMALL) for w in bare_words(run) if w not in ARTICLES]
        found.update([one for one, tells in stems if tells])
        found.update([f"{one} {other}" for (one, a), (other, b) in pairwise(stems) if a or b])
    return frozenset(found)


_FIGURE = regex(r"\d[\d.,]*")


def _by_rarity(by_phrase: Mapping[str, Shares], codes: int, weight: float) -> dict[str, Shares]:
    """What phrases tell, times their rarity and a weight."""
    return {
        phrase: {code: share * weight * rarity for code, share in shares.items()}
        for phrase, shares in by_phrase.items()
        for rarity in (_rarity(len(shares), codes),)
    }


def _together_told(listed: Mapping[str, Shares], said: Mapping[str, Shares]) -> dict[str, Shares]:
    """What phrases tell by lists and by sentences together."""
    found: dict[str, dict[str, float]] = {}
    for told in (listed, said):
        for phrase, shares in told.items():
            own = found.setdefault(phrase, {})
            for code, share in shares.items():
                own[code] = round(own.get(code, 0.0) + share, 4)
    few = {p: {c: v for c, v in own.items() if v >= _LEAST} for p, own in found.items()}
    return {phrase: own for phrase, own in few.items() if own}


Words = Mapping[str, Sequence[str]]
"""Phrases by code."""


def indicators_listed(lists: Codelists) -> Listed:
    """The words around the indicators of some lists."""
    return Listed(*_of_indicators(lists), indicator_sentences(lists))


def parts_listed(lists: Codelists) -> Listed:
    """The words around the parts of some lists, by the stems of what a part is called."""
    return Listed(*_of_parts(lists), part_sentences(lists))


def concepts_listed(lists: Codelists) -> Listed:
    """The words of the sentences that tell an indicator and a part or none, as `concept_key` has
    them."""
    return Listed({}, {}, concept_sentences(lists), OF_IT)


def indicator_sentences(lists: Codelists) -> Words:
    """The sentences that tell each indicator, whatever its part."""
    return _sentences_by(lists, lambda indicator, _: indicator)


def part_sentences(lists: Codelists) -> Words:
    """The sentences that tell each part, by the stems of what it is called."""
    return _sentences_by(lists, lambda _, part: part_key(part))


def concept_sentences(lists: Codelists) -> Words:
    """The sentences that tell an indicator and a part or none, as `concept_key` has them."""
    return _sentences_by(lists, lambda indicator, part: concept_key(indicator, part_key(part)))


def _sentences_by(lists: Codelists, key_of: Callable[[str, str], str]) -> Words:
    found: dict[str, list[str]] = defaultdict(list)
    for indicator, part, sentence in lists.paraphrases:
        if key := key_of(indicator, part):
            found[key].append(sentence)
    return dict(found)


def concept_key(indicator: str, key: str) -> str:
    """What tells an indicator and the part of that key, "" for the total, from all others."""
    return f"{indicator} {key}" if key else indicator


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
