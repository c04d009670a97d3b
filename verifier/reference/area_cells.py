"""Home of `area_code`: the code of the area that a cell of a pack names.

Packs may call a place by a code or by its name: `JPN`, `JP`, `Japan`.
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
_find_area = late("verifier.reference.areas:find_area")
_CODE = 3
"""So many letters are a code and no name."""
_SHORT = 2
"""So many letters are a country's in ISO 3166 alpha-2."""
_OWN_SHORT: Mapping[str, str] = {"UK": "GBR", "EL": "GRC"}
"""Countries that the tables of the EU have under letters of their own (Interinstitutional style
guide, 7.1.1)."""


def area_code(text: str, lists: Codelists) -> str | None:
    """The area that a cell means: the code of the one listed area which is called so or has these
    two letters, else the cell itself in capitals: a code, or a name that no area or several have
    ("Georgia"). None where the cell is empty."""
    code = text.strip().upper()
    if not code or "-" in code or code in lists.areas:
        return code or None
    if len(code) == _SHORT:
        return country_by_letters(code, lists)
    if len(code) <= _CODE:
        return code if lists.area(code) else area_called(text, lists) or code
    named = area_called(text, lists)
    if named is not None or lists.area(code) is not None:
        return named or code
    return _by_any_name(lists).get(bare_words(text), code)


def partner_code(text: str, lists: Codelists) -> str | None:
    """The area that a cell for the partner means, where the code of the euro stands for all that
    share it."""
    return area_code(_OF_THE_EURO if text.strip().upper() == _EURO else text, lists)


_EURO, _OF_THE_EURO = "EUR", "EA"


def country_by_letters(code: str, lists: Codelists) -> str:
    """The alpha-3 code of a country by its two letters; the letters where no list has them."""
    area = lists.area(_OWN_SHORT.get(code, code)) or _find_area(code, lists)
    return area.code if area is not None else code


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
