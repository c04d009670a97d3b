"""Home of `matcher_of`: the matcher over a catalogue, built once."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache
from pathlib import Path

from platformdirs import user_cache_dir

from verifier.match import Matcher
from verifier.match.guesses import Concept, Guesses, GuessingMatcher, named_concepts
from verifier.match.holdings import Holdings
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.meanings import open_meanings

_WORLD = "WLD"


@lru_cache(maxsize=4)
def matcher_of(catalogue: Catalogue, meanings: str) -> Matcher:
    """The matcher over a catalogue; `meanings` says how words are compared that no list has."""
    matcher = Matcher(Holdings(catalogue.series.values()))
    if meanings == "off":
        return matcher
    return GuessingMatcher(matcher, lambda: _guesses(catalogue, meanings))


def _guesses(catalogue: Catalogue, meanings: str) -> Guesses:
    by_concept: dict[Concept, list[Series]] = defaultdict(list)
    for one in catalogue.series.values():
        by_concept[one.indicator or "", one.breakdown or ""].append(one)

    def series_of(concept: Concept, places: Collection[str]) -> Iterable[Series]:
        wanted = {*places, None, _WORLD}
        return (one for one in by_concept.get(concept, ()) if one.ref_area in wanted)

    words = {code: [p for p, _ in i.words] for code, i in codelists().indicators.items()}
    phrases = named_concepts(catalogue.series.values(), words)
    taught = [phrase for listed in words.values() for phrase in listed]
    cache = Path(user_cache_dir("verifier")) if meanings == "vectors" else None
    return Guesses(open_meanings(phrases, cache, taught), series_of)
