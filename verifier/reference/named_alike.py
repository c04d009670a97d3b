"""Home of series named alike: whose titles differ in one name alone, whatever the lists know of it.

Of the names of towns, forces or trusts the lists know some as places and others not, so that
"Recorded crime, Kent" and "Recorded crime, Avon and Somerset" differ in place and in part.
"""

from collections.abc import Sequence
from itertools import takewhile

from verifier.lazy import loaded, regex
from verifier.model.codelist import bare_words
from verifier.model.countries import country_of, is_listed
from verifier.model.series import Series
from verifier.reference.codelists import codelists

_AREA, _PARTNER = 1, 2
"""The slots of a family."""
_NATION = regex(r"[A-Z]{2}-(?:ENG|SCT|WLS|NIR|EAW|GBN)|[A-Z]{2}|E[AU]\d*|[A-Z]{4,}|WLD")
"""Codes of nations that are parts of a state, of states in two letters, and of blocs."""


def are_named_alike(first: Series, second: Series) -> bool:
    """Whether the titles of two series of one measure differ in one name alone, be it read as a
    place or as a part; neither that of a country of which the other may be a part."""
    apart = [a != b for a, b in zip(first.family, second.family, strict=True)]
    if not apart[_AREA] or apart[_PARTNER] or not _may_lie_together(first, second):
        return False
    one, two = _told_apart(first.title.split(), second.title.split())
    if not (_is_a_name(one) and _is_a_name(two)):
        return False
    return _rest(first, one) == _rest(second, two)


def is_of_a_whole_country(part: Series, one: Series) -> bool:
    """Whether a series is of a whole country or bloc and the other of a part in a place that no
    list knows: "Passengers at Luton Airport" and "Passengers at UK airports"."""
    if part.ref_area or not part.breakdown or one.breakdown or part.counterpart != one.counterpart:
        return False
    return _is_wide(one) and part.breakdown[:1].isupper()


def repeats_its_place(one: Series) -> bool:
    """Whether the part of a series is no more than the name of its place: "Glasgow City" of GB-GLG,
    by ISO 3166-2, or a name in its title of a place that no list knows."""
    place, part = one.ref_area or "", one.breakdown or ""
    if "-" not in place or not part or _NATION.fullmatch(place):
        return False
    name = loaded("verifier.reference.areas:name_of")(place, codelists())
    return _plain(part) == _plain(name) if name != place else _is_a_name(part)


def _plain(name: str) -> frozenset[str]:
    """The words of a name without those for what kind of place it is."""
    return frozenset(bare_words(name)) - _KINDS_OF_PLACE


_KINDS_OF_PLACE = frozenset("the of and city county council region district borough".split())


def is_of_the_place_around(part: Series, one: Series) -> bool:
    """Whether a series is the same as that of a part whose name repeats its place, for the region,
    nation or country around it: "Council tax, Scotland" and "Council tax, Falkirk"."""
    if one.breakdown or part.counterpart != one.counterpart or not repeats_its_place(part):
        return False
    place, around = part.ref_area or "", one.ref_area or ""
    if not around or place == around:
        return False
    nation = _NATION.fullmatch(around) is not None or is_listed(around)
    parent = loaded("verifier.reference.areas:parent_of")(place)
    known = parent is not None
    return parent == around or (
        nation and not (known and "-" in around) and country_of(place) == country_of(around)
    )


def _told_apart(one: Sequence[str], two: Sequence[str]) -> tuple[str, str]:
    """What tells two titles apart, without the words that they begin and end with alike."""
    head = _shared(one, two)
    tail = _shared(one[:head:-1], two[:head:-1])
    told = (" ".join(words[head : len(words) - tail]) for words in (one, two))
    left, right = (words.strip(",:") for words in told)
    return left, right


def _shared(one: Sequence[str], two: Sequence[str]) -> int:
    """How many words two titles begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False)))


def _is_a_name(words: str) -> bool:
    """Whether words are the name of a place or a body, and not that of a listed part."""
    told = [word for word in words.split() if word not in _SMALL]
    if not told or not all(word[:1].isupper() for word in told):
        return False
    return bare_words(words) not in codelists().parts_listed


_SMALL = frozenset("and of the upon on in by under de la le du & for - – to".split())


def _may_lie_together(first: Series, second: Series) -> bool:
    """Whether two places may lie side by side in one country, as far as their codes tell."""
    if _is_wide(first) or _is_wide(second):
        return False
    places = (one.ref_area or "" for one in (first, second))
    return len({country_of(code) for code in places if _CODE.fullmatch(code)}) < _SEVERAL


_CODE = regex(r"[A-Z]{2,3}-[A-Z0-9-]+")
_SEVERAL = 2


def _is_wide(one: Series) -> bool:
    """Whether a series is of a country or a bloc, of which others may be parts."""
    place = one.ref_area
    if place is None:
        return False
    return is_listed(place) or _NATION.fullmatch(place) is not None


def _rest(one: Series, name: str) -> tuple[str, ...]:
    """The pieces of a part that are no piece of a name."""
    told = name.casefold()
    pieces = (one.breakdown or "").split(", ")
    return tuple(piece for piece in pieces if piece and piece.casefold() not in told)
