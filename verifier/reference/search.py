"""Home of `SearchIndex`: finding series by words, for a person who looks for one."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Protocol

from rapidfuzz import fuzz, process

from verifier.lazy import regex
from verifier.model.codelist import words_of
from verifier.model.series import Series
from verifier.reference.codelists import codelists

RERANKED = 300
"""So many of the series that share the rarest words are compared letter by letter."""
_STOP = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"))
_WEIGHT_OF_WORDS = 0.7
"""The share of the score that comes from words in common, the rest from likeness."""
_OTHER_WORDS = 0.8
"""What a word counts that is not a series' own but another one for its measure or place."""
_PARTNER = 0.9
"""What a word counts that names the other side of trade and not the place that reports."""
_BEGUN, _SPELT = 0.95, 0.9
"""What a word counts of which only the beginning is given, and one that is spelt otherwise."""
_SHORTEST_BEGINNING, _SHORTEST_MISSPELT = 3, 4
_ALIKE, _REMINDING = 80.0, 55.0
"""Likeness, of 100, from which a word is taken for a misspelt one, and from which it is offered."""
_OF_THE_BEST = 0.5
"""What scores less than this part of the best is left out: it shares a common word only."""

_DOLLARS = regex(r"\bUS dollars?\b", re.IGNORECASE)
"""The unit of a series, which says nothing of a place."""

Scored = tuple[Series, float]


class Words(Protocol):
    """The words that series are found by."""

    def has(self, word: str) -> bool:
        """Whether some series has a word."""

    def begun(self, beginning: str) -> Iterable[str]:
        """The words that begin so."""

    def words(self) -> Sequence[str]:
        """All of them, sorted."""


class SearchIndex:
    """Postings from word to series; rare words weigh more (inverse document frequency)."""

    def __init__(self, series: Sequence[Series]) -> None:
        self._series = series
        self._postings: dict[str, dict[int, float]] = defaultdict(dict)
        told = wording()
        for place, one in enumerate(series):
            for word, counts in told(one).items():
                self._postings[word][place] = counts

    def has(self, word: str) -> bool:
        """Whether some series has a word."""
        return word in self._postings

    def begun(self, beginning: str) -> Iterable[str]:
        """The words that begin so."""
        return (word for word in self._postings if word.startswith(beginning))

    def words(self) -> Sequence[str]:
        """All words of the index, sorted."""
        return sorted(self._postings)

    def search(self, words: str, limit: int) -> list[Scored]:
        """At most `limit` series with their scores from 0 to 1, best first, ties by key."""
        found = {asked: forms_of(asked, self) for asked in dict.fromkeys(search_words(words))}
        weights = {asked: self._weight(forms) for asked, forms in found.items()}
        total = sum(weights.values())
        if not total:
            return []
        shared: dict[int, float] = defaultdict(float)
        for asked, forms in found.items():
            best: dict[int, float] = {}
            for form, likeness in forms.items():
                for place, factor in self._postings[form].items():
                    best[place] = max(best.get(place, 0.0), likeness * factor)
            for place, told in best.items():
                shared[place] += told * weights[asked] / total
        first = sorted(shared, key=lambda place: (-shared[place], place))[:RERANKED]
        return ranked([(self._series[place], shared[place]) for place in first], found, limit)

    def _weight(self, forms: Mapping[str, float]) -> float:
        places = {place for form in forms for place in self._postings[form]}
        return weight_of(len(places), len(self._series))


def wording() -> Callable[[Series], Mapping[str, float]]:
    """What tells the words that a series is found by, each with what it counts."""
    lists = codelists()

    @cache
    def area(code: str) -> frozenset[str]:
        known = lists.area(code)
        texts = (known.name, *known.words, *known.demonyms) if known is not None else ()
        return frozenset(word for text in texts for word in search_words(text))

    @cache
    def measure(code: str) -> frozenset[str]:
        known = lists.indicators.get(code)
        texts = (known.title, *(phrase for phrase, _ in known.words)) if known is not None else ()
        return frozenset(word for text in texts for word in search_words(text))

    def told(one: Series) -> Mapping[str, float]:
        found = dict.fromkeys(search_words(_own_text(one)), 1.0)
        here = area(one.ref_area) if one.ref_area else frozenset[str]()
        for word in here:
            found.setdefault(word, _OTHER_WORDS)
        if one.counterpart:
            found.update(dict.fromkeys(area(one.counterpart) - here, _PARTNER))
        if one.indicator:
            for word in measure(one.indicator):
                found.setdefault(word, _OTHER_WORDS)
        return found

    return told


def _own_text(series: Series) -> str:
    codes = (series.indicator, series.breakdown, series.ref_area, series.counterpart)
    return " ".join([series.key, series.title, *series.aliases, *filter(None, codes)])


def search_words(text: str) -> list[str]:
    """The words of a text that count in a search, codes taken apart."""
    words = words_of(_DOLLARS.sub("dollar", text.replace("_", " ").replace("-", " ")))
    return [word for word, _ in words if word not in _STOP]


def forms_of(word: str, known: Words) -> Mapping[str, float]:
    """The known words that are meant, best first, and how sure that is: the word itself, else those
    that begin with it, else those that are spelt nearly alike."""
    if known.has(word):
        return {word: 1.0}
    if len(word) >= _SHORTEST_BEGINNING:
        begun = sorted((len(longer), longer) for longer in known.begun(word))
        if begun:
            return dict.fromkeys([longer for _, longer in begun], _BEGUN)
    if len(word) < _SHORTEST_MISSPELT:
        return {}
    alike = process.extract(word, known.words(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=3)
    return {found: _SPELT * likeness / 100 for found, likeness, _ in alike}


def weight_of(found: int, size: int) -> float:
    """How much a word says that so many of the series have; nothing where none has."""
    return math.log1p(size / (found + 0.5)) if found else 0.0


def ranked(
    shared: Sequence[Scored], forms: Mapping[str, Mapping[str, float]], limit: int
) -> list[Scored]:
    """Series by the part of the asked words that they share and by how like their titles are, best
    first; `forms` are the known words that each asked one stands for."""
    query = " ".join(next(iter(meant), asked) for asked, meant in forms.items())
    scored = []
    for one, part in shared:
        likeness = fuzz.token_set_ratio(query, " ".join(search_words(one.title))) / 100
        score = _WEIGHT_OF_WORDS * part + (1 - _WEIGHT_OF_WORDS) * likeness
        scored.append((one, round(score, 4)))
    return foremost(scored, limit)


def foremost(scored: Iterable[Scored], limit: int) -> list[Scored]:
    """The best of what was found, best first; of those that fit alike headlines, wholes and
    outturns first, ties by key."""
    found = sorted(scored, key=lambda item: (-item[1], *_rank(item[0])))
    least = _OF_THE_BEST * found[0][1] if found else 0.0
    return [item for item in found[:limit] if item[1] >= least]


def _rank(one: Series) -> tuple[object, ...]:
    bilateral = one.counterpart not in (None, "WLD")
    return not one.headline, bilateral, one.breakdown is not None, one.status != "outturn", one.key


def nearest_words(asked: str, known: Iterable[Words], limit: int = 5) -> list[str]:
    """Known words that look most like those asked for."""
    words = sorted({w for some in known for w in some.words() if len(w) >= _SHORTEST_MISSPELT})
    found: dict[str, float] = {}
    for told in search_words(asked):
        for word, likeness, _ in process.extract(
            told, words, scorer=fuzz.ratio, score_cutoff=_REMINDING
        ):
            found[word] = max(likeness, found.get(word, 0.0))
    return sorted(found, key=lambda word: (-found[word], word))[:limit]
