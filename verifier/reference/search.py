"""Home of `SearchIndex`: finding series by words, for a person who looks for one."""

import math
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from rapidfuzz import fuzz

from verifier.model.codelist import words_of
from verifier.model.series import Series

_RERANKED = 300
"""So many of the series that share the rarest words are compared letter by letter."""
_STOP = frozenset(("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to"))
_WEIGHT_OF_WORDS = 0.7
"""The share of the score that comes from whole words in common, the rest from likeness."""


class SearchIndex:
    """Postings from word to series; rare words weigh more (inverse document frequency)."""

    def __init__(self, series: Sequence[Series], area_name: Callable[[str], str]) -> None:
        self._series = series
        self._texts = [_described(one, area_name) for one in series]
        self._titles = [" ".join(_words(one.title)) for one in series]
        postings: dict[str, list[int]] = defaultdict(list)
        for place, text in enumerate(self._texts):
            for word in dict.fromkeys(_words(text)):
                postings[word].append(place)
        self._postings: Mapping[str, list[int]] = postings

    def search(self, words: str, limit: int) -> list[tuple[Series, float]]:
        """At most `limit` series with their scores from 0 to 1, best first, ties by key."""
        asked = tuple(dict.fromkeys(word for each in _words(words) for word in self._known(each)))
        weights = {word: self._weight(word) for word in asked}
        total = sum(weights.values())
        if not total:
            return []
        shared: dict[int, float] = defaultdict(float)
        for word in asked:
            for place in self._postings.get(word, ()):
                shared[place] += weights[word] / total
        best = sorted(shared, key=lambda place: (-shared[place], place))[:_RERANKED]
        query = " ".join(asked)
        scored = []
        for place in best:
            likeness = fuzz.token_set_ratio(query, self._titles[place]) / 100
            score = _WEIGHT_OF_WORDS * shared[place] + (1 - _WEIGHT_OF_WORDS) * likeness
            scored.append((self._series[place], round(score, 4)))
        scored.sort(key=lambda item: (-item[1], not item[0].headline, item[0].key))
        return scored[:limit]

    def _known(self, word: str) -> tuple[str, ...]:
        """The word, or the words of the index that begin with it where it is not one itself."""
        if word in self._postings or len(word) < 3:
            return (word,)
        return tuple(w for w in self._postings if w.startswith(word)) or (word,)

    def _weight(self, word: str) -> float:
        found = len(self._postings.get(word, ()))
        return math.log1p(len(self._series) / (found + 0.5))


def _words(text: str) -> list[str]:
    words = words_of(text.replace("_", " ").replace("-", " "))
    return [word for word, _ in words if word not in _STOP]


def _described(series: Series, area_name: Callable[[str], str]) -> str:
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
