"""Home of `LetterMeanings`: the phrases nearest by shared stems and letters.

It finds a known phrase again that is told with other forms or a few other words, and nothing that
shares no word with what was asked.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from math import log, sqrt

from rapidfuzz import fuzz

from verifier.reference.meanings import Near
from verifier.reference.meanings.ranking import ASKED_AGAIN, LONGEST, best_codes
from verifier.reference.meanings.stop_words import STOP_WORDS
from verifier.reference.stems import stems_of

_COMPARED = 300
"""So many of the phrases that share the rarest stems are compared letter by letter."""


class LetterMeanings:
    """Phrases by their stems; likeness is half the cosine of the stems, rare ones weighing more,
    and half the likeness of the letters of the sorted words."""

    mark = 0.64

    def __init__(self, phrases: Sequence[tuple[str, str]]) -> None:
        self._phrases = tuple(phrases)
        self._written = [phrase.lower() for _, phrase in self._phrases]
        stems = [_stems(phrase) for _, phrase in self._phrases]
        postings: dict[str, list[int]] = defaultdict(list)
        for place, said in enumerate(stems):
            for one in said:
                postings[one].append(place)
        self._postings = dict(postings)
        self._lengths = [sqrt(sum(self._weight(s) ** 2 for s in said)) for said in stems]
        self._asked = lru_cache(ASKED_AGAIN)(self._nearest)

    def nearest(self, words: str, limit: int) -> list[Near]:
        """At most `limit` codes that share a stem with the words; see `Meanings`."""
        return list(self._asked(words[:LONGEST], limit))

    def _nearest(self, words: str, limit: int) -> tuple[Near, ...]:
        asked = _stems(words)
        shared: dict[int, float] = defaultdict(float)
        for one in asked:
            square = self._weight(one) ** 2
            for place in self._postings.get(one, ()):
                shared[place] += square
        length = sqrt(sum(self._weight(one) ** 2 for one in asked)) or 1.0
        cosines = [(place, sum_ / length / self._lengths[place]) for place, sum_ in shared.items()]
        cosines.sort(key=lambda item: (-item[1], item[0]))
        written = words.lower()
        found = (
            (place, (cosine + fuzz.token_sort_ratio(written, self._written[place]) / 100) / 2)
            for place, cosine in cosines[:_COMPARED]
        )
        return tuple(best_codes(found, self._phrases, limit))

    def _weight(self, one: str) -> float:
        return log(1 + len(self._phrases) / (1 + len(self._postings.get(one, ()))))


def _stems(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for one in stems_of(text) if one not in STOP_WORDS))
