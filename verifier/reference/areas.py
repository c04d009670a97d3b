"""Home of the names of areas as the vocabulary takes them, from the codelist and the ISO lists."""

from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

import babel
import pycountry

from verifier.model.codelist import bare_words
from verifier.reference.codelists import Area, Codelists


@cache
def _official() -> Mapping[str, tuple[str, ...]]:
    """Further English names of countries by alpha-3 code: ISO 3166-1 and Unicode CLDR."""
    territories = babel.Locale("en").territories
    found = {}
    for country in pycountry.countries:
        names = [country.name, getattr(country, "common_name", "")]
        names += [getattr(country, "official_name", ""), territories.get(country.alpha_2, "")]
        found[country.alpha_3] = tuple(
            name for name in names if name and "," not in name and "(" not in name
        )
    return found


@cache
def _alpha_3() -> Mapping[str, str]:
    return {country.alpha_2: country.alpha_3 for country in pycountry.countries}


@cache
def _subdivisions() -> Mapping[str, str]:
    return {one.code: one.name for one in pycountry.subdivisions}


@cache
def _parents() -> Mapping[str, str | None]:
    return {one.code: one.parent_code for one in pycountry.subdivisions}


def parent_of(code: str) -> str | None:
    """The code of the region or nation that a subdivision is listed under in ISO 3166-2: GB-SCT of
    GB-GLG; None where it is listed under its country or not at all."""
    return _parents().get(code)


def find_area(code: str, lists: Codelists) -> Area | None:
    """The area of a code as packs write it, alpha-2 included; None where no list has it."""
    return lists.area(code) or lists.area(_alpha_3().get(code, ""))


def name_of(code: str, lists: Codelists) -> str:
    """The English name of an area; of a code that no list has, the ISO 3166-2 name or itself."""
    area = find_area(code, lists)
    if area is not None:
        return area.name
    return _subdivisions().get(code, code) if "-" in code else code


def phrases_of(area: Area) -> Iterator[tuple[str, str, bool]]:
    """Each phrase for an area, its form (noun, adjective, seat) and whether it needs a capital."""
    nouns = dict.fromkeys((area.name, *area.words, *_official().get(area.code, ())))
    lower = {word.casefold() for word in area.words if word[:1].islower()}
    for phrase in nouns:
        yield phrase, "noun", phrase.casefold() not in lower and phrase[:1].isupper()
    for phrase in area.demonyms:
        yield phrase, "adjective", phrase[:1].isupper()
        if phrase.endswith("i"):  # whose plural no rule of spelling tells from a singular
            yield f"{phrase}s", "adjective", phrase[:1].isupper()
    for phrase in area.seats:
        yield phrase, "seat", True


@lru_cache(maxsize=2)
def places_by_name(lists: Codelists) -> Mapping[tuple[str, ...], Area]:
    """The listed areas by the words of their names and peoples, capitals left out."""
    return {
        bare_words(phrase): area
        for area in lists.areas.values()
        for phrase, form, _ in phrases_of(area)
        if form != "seat"
    }
