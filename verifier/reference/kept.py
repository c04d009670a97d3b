"""Home of `kept_with_it`: what is made of a catalogue, kept while that is there and no longer."""

from collections.abc import Callable
from functools import lru_cache, partial, wraps
from typing import TypeVar, TypeVarTuple

from verifier.reference.catalogue import Catalogue

Asked = TypeVarTuple("Asked")
Made = TypeVar("Made")


def kept_with_it(
    most: int,
) -> Callable[
    [Callable[[Catalogue, *Asked], Made]],
    Callable[[Catalogue, *Asked], Made],
]:
    """A function of a catalogue and of what is asked of it, whose last answers, so many at `most`,
    lie with the catalogue: a server that opens its packs anew keeps nothing of the former ones."""

    def keeping(make: Callable[[Catalogue, *Asked], Made]) -> Callable[[Catalogue, *Asked], Made]:
        @wraps(make)
        def kept(catalogue: Catalogue, *asked: *Asked) -> Made:
            answer = catalogue.kept.get(make)
            if answer is None:
                free: Callable[..., Made] = make
                answer = catalogue.kept[make] = lru_cache(most)(partial(free, catalogue))
            found: Made = answer(*asked)
            return found

        return kept

    return keeping
