"""Home of `matcher_of`: the matcher over a catalogue, built once."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from functools import lru_cache

from verifier.match import Matcher
from verifier.match.around import WideMatcher
from verifier.match.guesses import Concept, Guesses, GuessingMatcher, named_concepts
from verifier.match.holdings import Holdings
from verifier.model.series import Series
from verifier.reference.catalogue import Catalogue
from verifier.reference.codelists import codelists
from verifier.reference.compiled.cache import CacheFolder
from verifier.reference.meanings import open_meanings

_WORLD = "WLD"
_MEMBERS = 40
"""So many series of a concept are looked at for one that fits a figure."""


@lru_cache(maxsize=4)
def matcher_of(catalogue: Catalogue, meanings: str) -> Matcher:
    """The matcher over a catalogue; `meanings` says how words are compared that no list has."""
    held = Holdings(catalogue.small)
    packs = catalogue.compiled
    matcher = WideMatcher(held, packs) if packs else Matcher(held)
    if meanings == "off":
        return matcher
    return GuessingMatcher(matcher, lambda: _guesses(catalogue, meanings))


def _guesses(catalogue: Catalogue, meanings: str) -> Guesses:
    by_concept: dict[Concept, list[Series]] = defaultdict(list)
    for one in catalogue.small:
        by_concept[one.indicator or "", one.breakdown or ""].append(one)

    def series_of(concept: Concept, places: Collection[str]) -> Iterable[Series]:
        wanted = {*places, None, _WORLD}
        yield from (one for one in by_concept.get(concept, ()) if one.ref_area in wanted)
        indicator, part = concept
        for pack in catalogue.compiled:
            for held in pack.concepts_of(indicator):
                if (held.breakdown or "") == part:
                    yield from pack.members(held.number, wanted, None, _MEMBERS)

    words = {code: [p for p, _ in i.words] for code, i in codelists().indicators.items()}
    large = [concept for pack in catalogue.compiled for concept in pack.concepts()]
    concepts = {*by_concept, *((c.indicator or "", c.breakdown or "") for c in large)}
    phrases = named_concepts(sorted(concepts), words)
    taught = [phrase for listed in words.values() for phrase in listed]
    cache = CacheFolder.at(catalogue.cache_dir).path if meanings == "vectors" else None
    return Guesses(open_meanings(phrases, cache, taught), series_of)
