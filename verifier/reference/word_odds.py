"""Home of `WordOdds`: how much likelier a sentence is if it tells a measure.

Each word and each pair of neighbours that the listed sentences on a measure and part hold speaks
for it by the logarithm of how much oftener they hold it than those on all do: naive Bayes, of which
only what is there counts. Unlike the words around a measure, verbs of movement and of telling count
too: who "sat on" something did not "ship" it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from math import log

from verifier.reference.associations import Shares, Source, concept_sentences, phrases_of
from verifier.reference.codelists import Codelists

_SMOOTHED = 200
"""So many phrases of the mean sentence are added to those of each measure and part. With 20 to 200
as many sentences of the fit are told right."""


class WordOdds:
    """How much the words of a sentence speak for each measure and part."""

    def __init__(self, source: Source) -> None:
        self._source = source

    def of(self, sentence: str) -> dict[str, float]:
        """What speaks for each measure and part, as `concept_key` has them, in the natural
        logarithm of odds; those for which nothing speaks are left out."""
        asked = sorted(phrases_of(sentence))
        found = self._source.shares(asked)
        told: dict[str, float] = {}
        for phrase in asked:
            for key, odds in found.get(phrase, {}).items():
                told[key] = told.get(key, 0.0) + odds
        return told


class ListedOdds:
    """What each phrase of the sentences of some lists speaks for, held in memory."""

    def __init__(self, sentences: Mapping[str, Sequence[Iterable[str]]]) -> None:
        counted = {key: Counter(chain.from_iterable(told)) for key, told in sentences.items()}
        every: Counter[str] = Counter()
        for own in counted.values():
            every.update(own)
        whole = every.total()
        self.codes = len(counted)
        self.every: dict[str, dict[str, float]] = defaultdict(dict)
        for key, own in counted.items():
            for phrase, count in own.items():
                odds = log(1 + count * whole / (_SMOOTHED * every[phrase]))
                self.every[phrase][key] = round(odds, 3)

    def shares(self, phrases: Iterable[str]) -> Mapping[str, Shares]:
        """What each phrase speaks for; those that no sentence has are left out."""
        return {phrase: self.every[phrase] for phrase in phrases if phrase in self.every}


def odds_listed(lists: Codelists) -> ListedOdds:
    """What the sentences of some lists speak for."""
    told = concept_sentences(lists)
    return ListedOdds({key: [phrases_of(one) for one in said] for key, said in told.items()})
