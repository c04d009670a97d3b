"""Home of the words for places and their currencies, by the codes that the packs use for them."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.countries import country_of
from verifier.model.mention import Term, TermKind
from verifier.model.series import Series
from verifier.reference.areas import find_area, name_of, phrases_of
from verifier.reference.codelists import Area, Codelists
from verifier.reference.kinship import short_places
from verifier.reference.place_names import (
    further_names,
    place_names,
    town_called,
    with_the_whole,
)

EXCHANGE_RATE = "exchange_rate"
PACKED = "packed"
"""The form of an area that only the packs have a code for, and of one that they have beside the
country whose seat it is."""
CURRENCY = "currency"
"""The form of an area that is named by its currency."""

_SHARED = frozenset(
    f"the {noun}" for noun in "pound peso rupee shilling dinar krona krone riyal".split()
)
"""What several countries call their currency: the one that a pack has rates of is meant."""


def add_listed(vocabulary: Vocabulary, lists: Codelists) -> None:
    """Let the names of places stand for what they are where no pack has other codes."""
    for phrase, named in _named(lists).items():
        for area, form, proper in named:
            _add_area(vocabulary, phrase, _meant(area, {}, {}), form, proper)


def add_areas(vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists) -> None:
    """Let the names of places stand for the codes that these series have for them."""
    used = dict.fromkeys(code for one in series for code in (one.ref_area, one.counterpart) if code)
    codes = _codes_by_area(used, lists)
    meant = {area.code: _meant(area, used, codes) for area in lists.areas.values()}
    others = [area for area in lists.areas.values() if meant[area.code] != _meant(area, {}, {})]
    for phrase in _phrases_for(others, lists):
        vocabulary.forget(phrase, TermKind.AREA)
        for area, form, proper in _named(lists)[phrase]:
            _add_area(vocabulary, phrase, meant[area.code], form, proper)
    for seat, code in _regions_by_seat(used, lists):
        _add_area(vocabulary, seat, (code,), PACKED, True)
    for code in used:
        for letters in _letters_of(code):
            if not _is_a_place(letters, vocabulary):
                _add_area(vocabulary, letters, (code,), PACKED, True)
    unknown = [code for code in used if find_area(code, lists) is None]
    coded = [code for code in unknown if ", " not in code]  # "Travis County, Texas" is a name
    called, further = place_names(series, coded, lists), further_names(series, coded, lists)
    for code in unknown:
        names = name_of(code, lists), called.get(code, ""), *further.get(code, ())
        for name in dict.fromkeys(names):
            if name:
                proper = not name[:1].islower()
                vocabulary.add(name, (Term(TermKind.AREA, code, PACKED),), proper)
                small = _in_small_letters(name, series)
                vocabulary.add_all(small, (Term(TermKind.AREA, code, PACKED),))
            sided = tuple(with_the_whole(name, code, lists))
            sided = (*sided, *(f"the {one}" for one in sided))
            vocabulary.add_all(sided, (Term(TermKind.AREA, code, PACKED),))
            short = town_called(name)
            if short and not _is_a_place(short, vocabulary):
                vocabulary.add(short, (Term(TermKind.AREA, code, PACKED),), proper=True)
    for short, name in short_places([code for code in unknown if " " in code]).items():
        if not _is_a_place(short, vocabulary):
            vocabulary.add(short, (Term(TermKind.AREA, name, "noun"),), proper=True)


def _letters_of(code: str) -> Iterator[str]:
    """What copy calls a state in short whose ISO 3166-2 code is so used there: "WA" and "Qld" in
    Australia; elsewhere such letters are words ("OR", "IN", "ON") or stand only in addresses."""
    country, _, letters = code.partition("-")
    if country == "AU" and letters in _AUSTRALIAN:
        yield letters.capitalize() if letters in ("QLD", "VIC", "TAS") else letters


_AUSTRALIAN = ("NSW", "QLD", "SA", "TAS", "VIC", "WA", "ACT", "NT")


def _in_small_letters(name: str, series: Sequence[Series]) -> Iterator[str]:
    """How copy writes a region that is called by two points of the compass, "the north-east", where
    no part of a measure is called so as well."""
    sides = _BETWEEN_SIDES.fullmatch(name.lower())
    if sides is None:
        return
    called = f"{sides[1]} {sides[2]}"
    if not any(called in (one.breakdown or "").lower() for one in series):
        yield from (f"the {sides[1]}{mark}{sides[2]}" for mark in (" ", ""))


_BETWEEN_SIDES = regex(r"(north|south)[-\s]?(east|west)(?:\sof\sengland|\sengland)?")


def _regions_by_seat(used: Iterable[str], lists: Codelists) -> Iterator[tuple[str, str]]:
    """The regions of the packs that are called by the seat of their country, "Berlin", or are so in
    short, "Madrid" for the Community of Madrid, each with its code."""
    for code in used:
        region, country = find_area(code, lists), find_area(country_of(code), lists)
        if country is None or region == country:
            continue
        words = name_of(code, lists).replace(",", " ").split()  # "London, City of" is GB-LND
        yield from ((seat, code) for seat in country.seats if seat in words)


def _is_a_place(name: str, vocabulary: Vocabulary) -> bool:
    return any(term.kind is TermKind.AREA for term in vocabulary.told_by(name))


def _add_area(
    vocabulary: Vocabulary, phrase: str, codes: Iterable[str], form: str, proper: bool
) -> None:
    vocabulary.add(phrase, (Term(TermKind.AREA, code, form) for code in codes), proper)


@lru_cache(maxsize=2)
def _named(lists: Codelists) -> Mapping[str, Sequence[tuple[Area, str, bool]]]:
    """For each phrase the areas that it names, in which form and whether with a capital."""
    found: dict[str, list[tuple[Area, str, bool]]] = {}
    for area in lists.areas.values():
        for phrase, form, proper in phrases_of(area):
            found.setdefault(phrase, []).append((area, form, proper))
    return found


def _phrases_for(areas: Sequence[Area], lists: Codelists) -> Iterable[str]:
    """The phrases that name one of the areas, in the order of all."""
    if not areas:
        return ()
    codes = {area.code for area in areas}
    named = _named(lists).items()
    return [phrase for phrase, told in named if any(area.code in codes for area, _, _ in told)]


def _meant(
    area: Area, used: Collection[str], codes: Mapping[str, tuple[str, ...]]
) -> tuple[str, ...]:
    """The codes that the name of an area stands for, by those that the packs use."""
    if area.counts_for and area.code not in used:
        return (*codes.get(area.counts_for, (area.counts_for,)), area.code)
    return codes.get(area.code, (area.code,))


def _codes_by_area(used: Iterable[str], lists: Codelists) -> Mapping[str, tuple[str, ...]]:
    """For each area the codes that the packs use for it, before the list's own code."""
    found: dict[str, tuple[str, ...]] = {}
    for code in used:
        area: Area | None = find_area(code, lists)
        if area is not None and code != area.code:
            found[area.code] = (*found.get(area.code, ()), code)
    for own, others in found.items():
        found[own] = (own, *others) if own in used else (*others, own)
    return found


def add_currencies(
    vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists, equal: Mapping[str, str]
) -> None:
    """Currencies as what an exchange rate is told of ("sterling", "the dollar"), where a pack has
    exchange rates."""
    measures = {EXCHANGE_RATE, *(c for c, e in equal.items() if e == EXCHANGE_RATE)}
    rates = [one for one in series if one.indicator in measures]
    if not rates:
        return
    indicators = dict.fromkeys(one.indicator or "" for one in rates)
    used = dict.fromkeys(code for one in rates for code in (one.ref_area, one.counterpart) if code)
    codes = _codes_by_area(used, lists)
    shared: dict[str, list[str]] = {}
    for area, words in lists.currencies.items():
        found = find_area(area, lists)
        meant = codes.get(found.code if found else area, (area,))
        terms = [
            *(Term(TermKind.INDICATOR, code) for code in indicators),
            *(Term(TermKind.AREA, code, CURRENCY) for code in meant),
        ]
        vocabulary.add_all(words, terms)
        if any(code in used for code in meant):
            for short in {f"the {word.split()[-1]}" for word in words} & _SHARED:
                shared.setdefault(short, []).extend(meant)
    for short, places in sorted(shared.items()):
        if vocabulary.told_by(short):
            vocabulary.forget(short, TermKind.AREA)
        terms = [
            *(Term(TermKind.INDICATOR, code) for code in indicators),
            *(Term(TermKind.AREA, code, CURRENCY) for code in dict.fromkeys(places)),
        ]
        vocabulary.add_all((short,), terms)
    for tail in ("zone", "area", "bloc"):  # in which "the euro" is not meant
        terms = [Term(TermKind.AREA, c, "noun") for c in codes.get("EA", ("EA",))]
        vocabulary.add(f"the euro {tail}", terms)


def add_capital(vocabulary: Vocabulary, series: Sequence[Series], lists: Codelists) -> None:
    """Let "the capital" stand for the first city of the one country whose capital these series
    have for itself, as a part or a place: births in Seoul beside those of South Korea."""
    placed = {code for one in series for code in (one.ref_area, one.counterpart) if code}
    countries = {country_of(one.ref_area) for one in series if one.ref_area}
    found: dict[str, tuple[Term, ...]] = {}
    for code in sorted(countries & lists.areas.keys()):
        for capital in lists.areas[code].seats[:1]:
            told = tuple(
                term
                for term in vocabulary.told_by(capital)
                if term.kind is TermKind.BREAKDOWN
                or (term.kind is TermKind.AREA and term.code != code and term.code in placed)
            )
            if told:
                found[code] = told
    for outside in _OUTSIDE:
        vocabulary.add_name(f"{outside} the capital")
    alone = len(found) == 1 and not any("capital" in one.title.lower() for one in series)
    if alone:
        vocabulary.add("the capital", next(iter(found.values())))


_OUTSIDE = ("outside", "beyond", "excluding", "apart from")
