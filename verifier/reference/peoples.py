"""Home of parts that are the people of a place: "residents of Germany", "British nationals"."""

from collections.abc import Iterator, Sequence

from verifier.model.codelist import bare_words
from verifier.model.series import Series
from verifier.reference.areas import find_area, phrases_of, places_by_name
from verifier.reference.codelists import Area, Codelists

_PEOPLE = frozenset(
    "national citizen resident visitor tourist student applicant market buyer guest worker people "
    "passport holder arrival born from of to the in".split()
)
"""Words that make a place the part of a measure: "citizens of India", "residents of Germany"."""


def peoples(series: Sequence[Series], lists: Codelists) -> Iterator[tuple[str, str, bool]]:
    """Each phrase for a place or its people that is a part, the part, and whether it needs a
    capital: Germans and German for "residents of Germany". The place that a series is of is none
    of its parts."""
    for one in series:
        area = place_of(one.breakdown, lists) if one.breakdown else None
        if area is None:
            continue
        if is_at_home(one, lists):
            yield from _nationals(one, lists)
            continue
        for phrase, form, proper in phrases_of(area):
            if form != "seat":
                yield phrase, one.breakdown or "", proper


def _nationals(one: Series, lists: Codelists) -> Iterator[tuple[str, str, bool]]:
    """The nouns for the people of the country that a series is of, where its part are those people:
    Britons are the British nationals of the UK, and what is British is the UK's."""
    home = find_area((one.ref_area or "").partition("-")[0], lists)
    if home is None or _PEOPLE.isdisjoint(bare_words(one.breakdown or "")):
        return
    for noun in home.demonyms:
        if not noun.endswith(_ADJECTIVES):
            yield noun, one.breakdown or "", True


_ADJECTIVES = ("ish", "ese", "an", "ic", "ch", "i", "ek", "ai")
"""How adjectives of nations end, which may be nouns as well: the German and the Greek."""


def is_at_home(one: Series, lists: Codelists) -> bool:
    """Whether the part of a series is the people of the country that it is of."""
    if not one.breakdown or not one.ref_area:
        return False
    home, named = find_area(one.ref_area.partition("-")[0], lists), place_of(one.breakdown, lists)
    if home is None or named is None:
        return False
    people = not _PEOPLE.isdisjoint(bare_words(one.breakdown))
    return named == home or (people and named.counts_for == home.code)  # the British, of the UK


def place_of(part: str, lists: Codelists) -> Area | None:
    """The place that a part is, or whose people are; None where it is none."""
    words = tuple(word for word in bare_words(part.replace("_", " ")) if word not in _PEOPLE)
    return places_by_name(lists).get(words) if words else None
