"""Home of `SearchIndex`: finding series by words, for a person who looks for one."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz import fuzz

from verifier.model.codelist import words_of
from verifier.model.series import Series

RERANKED = 300
"""So many of the series that share the rarest words are compared letter by letter."""
_STOP = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"))
_WEIGHT_OF_WORDS = 0.7
"""The share of the score that comes from whole words in common, the rest from likeness."""


class SearchIndex:
    """Postings from word to series; rare words weigh more (inverse document frequency)."""

    def __init__(self, series: Sequence[Series], area_name: Callable[[str], str]) -> None:
        self._series = series
        postings: dict[str, list[int]] = defaultdict(list)
        for place, one in enumerate(series):
            for word in dict.fromkeys(search_words(described(one, area_name))):
                postings[word].append(place)
        self._postings: Mapping[str, list[int]] = postings

    def search(self, words: str, limit: int) -> list[tuple[Series, float]]:
        """At most `limit` series with their scores from 0 to 1, best first, ties by key."""
        asked = tuple(
            dict.fromkeys(word for each in search_words(words) for word in self._known(each))
        )
        weights = {word: self._weight(word) for word in asked}
        total = sum(weights.values())
        if not total:
            return []
        shared: dict[int, float] = defaultdict(float)
        for word in asked:
            for place in self._postings.get(word, ()):
                shared[place] += weights[word] / total
        best = sorted(shared, key=lambda place: (-shared[place], place))[:RERANKED]
        return ranked([(self._series[place], shared[place]) for place in best], asked, limit)

    def _known(self, word: str) -> tuple[str, ...]:
        """The word, or the words of the index that begin with it where it is not one itself."""
        if word in self._postings or len(word) < 3:
            return (word,)
        return tuple(w for w in self._postings if w.startswith(word)) or (word,)

    def _weight(self, word: str) -> float:
        return weight_of(len(self._postings.get(word, ())), len(self._series))


def weight_of(found: int, size: int) -> float:
    """What a word says that so many of the series have."""
    return math.log1p(size / (found + 0.5))


def ranked(
    shared: Sequence[tuple[Series, float]], asked: Sequence[str], limit: int
) -> list[tuple[Series, float]]:
    """Series by the part of the asked words that they share and by how like their titles are, best
    first, ties by key."""
    query = " ".join(asked)
    scored = []
    for one, part in shared:
        likeness = fuzz.token_set_ratio(query, " ".join(search_words(one.title))) / 100
        score = _WEIGHT_OF_WORDS * part + (1 - _WEIGHT_OF_WORDS) * likeness
        scored.append((one, round(score, 4)))
    scored.sort(key=lambda item: (-item[1], not item[0].headline, item[0].key))
    return scored[:limit]


def search_words(text: str) -> list[str]:
    """The words of a text that count in a search, codes taken apart."""
    words = words_of(text.replace("_", " ").replace("-", " "))
    return [word for word, _ in words if word not in _STOP]


def described(series: Series, area_name: Callable[[str], str]) -> str:
    """All that a series is found by: its key, title, codes and the names of its places."""
    areas = [area_name(code) for code in (series.ref_area, series.counterpart) if code]
    return " ".join(
        [
            series.key,
            series.title,
            *series.aliases,
            series.indicator or "",
            series.breakdown or "",
            series.ref_area or "",
            series.counterpart or "",
            *areas,
        ]
    )
