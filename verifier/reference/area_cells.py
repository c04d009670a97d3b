"""Home of `area_code`: the code of the area that a cell of a pack names.

Packs may call a place by a code or by its name: `JPN`, `Japan`.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache

from verifier.lazy import late
from verifier.model.codelist import bare_words
from verifier.reference.codelists import Area, Codelists

_phrases_of = late("verifier.reference.areas:phrases_of")
"""Further names of all countries come from two large libraries, which packs with codes do not
need."""
_CODE = 3
"""So many letters are a code and no name."""


def area_code(text: str, lists: Codelists) -> str | None:
    """The area that a cell means: the code of the one listed area which is called so, else the cell
    itself in capitals: a code, or a name that no area or several have ("Georgia"). None where the
    cell is empty."""
    code = text.strip().upper()
    if len(code) <= _CODE or "-" in code or code in lists.areas:
        return code or None
    named = area_called(text, lists)
    if named is not None or lists.area(code) is not None:
        return named or code
    return _by_any_name(lists).get(bare_words(text), code)


def area_called(name: str, lists: Codelists) -> str | None:
    """The code of the one area that the list calls so; None where it calls none or several so."""
    return _by_name(lists).get(bare_words(name))


@lru_cache(maxsize=2)
def _by_name(lists: Codelists) -> Mapping[tuple[str, ...], str]:
    return _only(lists, lambda area: (area.name, *area.words))


@lru_cache(maxsize=2)
def _by_any_name(lists: Codelists) -> Mapping[tuple[str, ...], str]:
    return _only(lists, lambda area: (p for p, form, _ in _phrases_of(area) if form == "noun"))


def _only(
    lists: Codelists, names_of: Callable[[Area], Iterable[str]]
) -> Mapping[tuple[str, ...], str]:
    """The code of each area by its names, those left out that several share."""
    found: dict[tuple[str, ...], set[str]] = defaultdict(set)
    for area in lists.areas.values():
        for name in names_of(area):
            found[bare_words(name)].add(area.code)
    return {words: min(codes) for words, codes in found.items() if len(codes) == 1}
