"""Home of `senses_at`: how near in meaning sentences are to the measures and parts of the lists."""

from functools import lru_cache
from pathlib import Path

from verifier.reference.associations import concept_sentences, indicator_sentences, part_sentences
from verifier.reference.codelists import codelists
from verifier.reference.compiled.cache import CacheFolder
from verifier.reference.meanings import Sayings, Senses, open_senses


@lru_cache(maxsize=4)
def senses_at(cache_dir: Path | None = None) -> Senses:
    """The senses of the shipped measures and parts, from the cache folder of that path, the usual
    one for None. Raises `ConfigError` where the extra `semantic` is missing."""
    lists = codelists()
    cache = CacheFolder.at(cache_dir).path
    said = Sayings(indicator_sentences(lists), part_sentences(lists), concept_sentences(lists))
    return open_senses(said, cache)
