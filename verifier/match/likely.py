"""Home of `Likely`: the series that the words around a figure speak of most, whatever slots they
fill.

The matcher asks what a text names; this asks only which words it shares with titles, weighed by
how rare they are among the open series. It is no ground to accuse a figure, but enough to say what
to try first.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import fsum, log

from verifier.match.fits import fitting
from verifier.model.claim import Claim
from verifier.model.codelist import normalise
from verifier.model.series import Series
from verifier.reference.stems import long_stems, stem
from verifier.reference.titles import FORM_WORDS

_LEAST = 0.12
"""Sharing less of a title, by the rarity of its words, is accident."""
_BEHIND = 0.5
"""Sharing less than this part of what the first shares is not to be meant."""
_ROUNDING = 0.001
"""So much at most is rounded up in what is shared."""


class Likely:
    """The words of all series, ready to be asked."""

    def __init__(self, series: Iterable[Series]) -> None:
        self._series = {one.key: one for one in series}
        self._telling: dict[str, list[str]] = defaultdict(list)
        said: dict[str, frozenset[str]] = {}
        for key, one in self._series.items():
            said[key] = _words_of(one)
            for word in said[key]:
                self._telling[word].append(key)
        total = max(1, len(self._series))
        self._rarity = {word: log(1 + total / len(keys)) for word, keys in self._telling.items()}
        self._whole = {key: fsum(self._rarity[w] for w in words) for key, words in said.items()}

    def ranked(self, claim: Claim) -> Iterator[str]:
        """The keys of the series that may be meant, those that share most with the text first;
        none that shares far less than the first. They are looked at one by one, as asked for."""
        weights: dict[str, float] = {}
        for word, weight in claim.clause.words:
            told = stem(word)
            weights[told] = max(weights.get(told, 0.0), weight)
        figure = claim.clause.figure
        if figure is not None and figure.noun:
            weights[stem(normalise(figure.noun))] = 1.0
        shared: dict[str, float] = defaultdict(float)
        for word, weight in weights.items():
            keys = self._telling.get(word, ())
            said = self._rarity[word] * min(1.0, weight) if keys else 0.0
            for key in keys:
                shared[key] += said / self._whole[key]
        floor, fits = _LEAST, fitting(claim)
        enough = ((key, part) for key, part in shared.items() if part >= _LEAST - _ROUNDING)
        for part, key in sorted((-round(part, 4), key) for key, part in enough):
            if -part < floor:
                break
            if fits(self._series[key]):
                floor = max(floor, -_BEHIND * part)
                yield key


def _words_of(one: Series) -> frozenset[str]:
    said = " ".join((one.title, *one.aliases, one.breakdown or "", one.indicator or ""))
    return long_stems(said.replace("_", " ")) - FORM_WORDS
