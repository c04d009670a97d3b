"""Home of `SearchIndex`: finding series by words, for a person who looks for one."""

import math
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache

from rapidfuzz import fuzz, process

from verifier.model.codelist import words_of
from verifier.model.series import Series

_RERANKED = 300
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

_DOLLARS = re.compile(r"\bUS dollars?\b", re.IGNORECASE)
"""The unit of a series, which says nothing of a place."""

Words = Callable[[str], Sequence[str]]
"""The words that there are for a code."""


class SearchIndex:
    """Postings from word to series; rare words weigh more (inverse document frequency).

    `words_of_area` and `words_of_indicator` are the further words for a code.
    """

    def __init__(
        self, series: Sequence[Series], words_of_area: Words, words_of_indicator: Words
    ) -> None:
        self._series = series
        self._titles = [" ".join(_words(one.title)) for one in series]
        self._postings: dict[str, dict[int, float]] = defaultdict(dict)
        area = cache(lambda code: frozenset(w for t in words_of_area(code) for w in _words(t)))
        measure = cache(lambda code: {w for t in words_of_indicator(code) for w in _words(t)})
        for place, one in enumerate(series):
            self._post(_words(_own_text(one)), place, 1.0)
            here = area(one.ref_area) if one.ref_area else frozenset()
            there = area(one.counterpart) - here if one.counterpart else frozenset()
            self._post(here, place, _OTHER_WORDS)
            for word in there:
                self._postings[word][place] = _PARTNER
            if one.indicator:
                self._post(measure(one.indicator), place, _OTHER_WORDS)

    def _post(self, words: Iterable[str], place: int, factor: float) -> None:
        for word in words:
            self._postings[word].setdefault(place, factor)

    def search(self, words: str, limit: int) -> list[tuple[Series, float]]:
        """At most `limit` series with their scores from 0 to 1, best first, ties by key."""
        found = {asked: self._forms(asked) for asked in dict.fromkeys(_words(words))}
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
        query = " ".join(next(iter(forms), asked) for asked, forms in found.items())
        scored = []
        for place in sorted(shared, key=lambda place: (-shared[place], place))[:_RERANKED]:
            likeness = fuzz.token_set_ratio(query, self._titles[place]) / 100
            score = _WEIGHT_OF_WORDS * shared[place] + (1 - _WEIGHT_OF_WORDS) * likeness
            scored.append((self._series[place], round(score, 4)))
        scored.sort(key=lambda item: (-item[1], *_rank(item[0])))
        least = _OF_THE_BEST * scored[0][1] if scored else 0.0
        return [item for item in scored[:limit] if item[1] >= least]

    def nearest_words(self, words: str, limit: int = 5) -> list[str]:
        """Words of the index that look most like those asked for."""
        known = sorted(word for word in self._postings if len(word) >= _SHORTEST_MISSPELT)
        found: dict[str, float] = {}
        for asked in _words(words):
            for word, likeness, _ in process.extract(
                asked, known, scorer=fuzz.ratio, score_cutoff=_REMINDING
            ):
                found[word] = max(likeness, found.get(word, 0.0))
        return sorted(found, key=lambda word: (-found[word], word))[:limit]

    def _forms(self, word: str) -> Mapping[str, float]:
        """The words of the index that are meant, best first, and how sure that is: the word itself,
        else those that begin with it, else those that are spelt nearly alike."""
        if word in self._postings:
            return {word: 1.0}
        if len(word) >= _SHORTEST_BEGINNING:
            begun = sorted((len(w), w) for w in self._postings if w.startswith(word))
            if begun:
                return dict.fromkeys([w for _, w in begun], _BEGUN)
        if len(word) < _SHORTEST_MISSPELT:
            return {}
        alike = process.extract(
            word, sorted(self._postings), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=3
        )
        return {found: _SPELT * likeness / 100 for found, likeness, _ in alike}

    def _weight(self, forms: Mapping[str, float]) -> float:
        """How much a word says: the more, the fewer series have it; nothing where none has."""
        places = {place for form in forms for place in self._postings[form]}
        weight = math.log1p(len(self._series) / (len(places) + 0.5))
        return weight if places else 0.0


def _rank(one: Series) -> tuple[object, ...]:
    """What comes first of series that fit alike: headlines, wholes, outturns."""
    bilateral = one.counterpart not in (None, "WLD")
    return not one.headline, bilateral, one.breakdown is not None, one.status != "outturn", one.key


def _words(text: str) -> list[str]:
    words = words_of(_DOLLARS.sub("dollar", text.replace("_", " ").replace("-", " ")))
    return [word for word, _ in words if word not in _STOP]


def _own_text(series: Series) -> str:
    codes = (series.indicator, series.breakdown, series.ref_area, series.counterpart)
    return " ".join([series.key, series.title, *series.aliases, *filter(None, codes)])
