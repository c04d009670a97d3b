"""Home of `read_off`: the columns of a whole table of series as their titles tell them."""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.series import Series
from verifier.reference.area_cells import country_by_letters
from verifier.reference.codelists import Codelists
from verifier.reference.kinship import with_entities
from verifier.reference.measured_wholes import kind_in, of_their_wholes
from verifier.reference.one_title import Title
from verifier.reference.own_phrases import told_by_their_phrases
from verifier.reference.shared_parts import settled
from verifier.reference.title_forms import homes_of, style_of
from verifier.reference.title_names import under_one_heading
from verifier.reference.title_pieces import home_of
from verifier.reference.title_vocabulary import title_vocabulary
from verifier.reference.told_titles import not_told_apart


def read_off(
    formed: Sequence[Series],
    used: Collection[str],
    columns: Mapping[str, Collection[str]],
    pack: str,
    lists: Codelists,
    *,
    named: Sequence[Series] | None = None,
    bare: Collection[str] = (),
) -> tuple[Series, ...]:
    """The series with what their titles tell of columns that are not among those `used`, by key
    those that say something of a row.

    `named` are those of a table that gives all measures, and `bare` the keys of those whose titles
    alone tell the part; without them the titles tell the measures too. `pack` is the title of the
    whole, which may name the place of all.
    """
    words: Vocabulary = title_vocabulary(lists)
    titles = {one.key: Title(one, words, lists) for one in formed}
    if named is None:
        measured = [t.measured(columns[key]) for key, t in titles.items()]
        headed = under_one_heading(measured)
        titles |= {one.key: Title(one, words, lists, True) for one in formed if one.key in headed}
        found = with_entities([t.measured(columns[key]) for key, t in titles.items()])
    elif "ref_area" not in used:
        found = tuple(titles[one.key].placed(one, used) for one in named)
    else:
        found = tuple(named)
    if "ref_area" not in used:
        home = home_of(pack, words)
        told = Counter((style_of(t.text), t.office) for t in titles.values() if t.office)
        homes = homes_of(told)
        found = tuple(
            one if one.ref_area else replace(one, ref_area=home or homes.get(style_of(one.title)))
            for one in found
        )
        found = _of_the_country_of_parts(found, lists)
    if named is None:
        bare = not_told_apart(found) if "breakdown" in used else {one.key for one in found}
    apart = [titles[one.key].parted(one) for one in found if one.key in bare]
    parts = settled((one.indicator, one.unit, one.breakdown) for one in apart)
    parted = {
        one.key: replace(one, breakdown=parts[one.indicator, one.unit, one.breakdown])
        for one in apart
    }
    found = tuple(parted.get(one.key, one) for one in found)
    if named is None:
        found = tuple(of_their_wholes(found, lists))
    kinds = {
        one.key: kind_in(titles[one.key].measure_said(one.indicator), one.indicator, lists)
        for one in found
        if one.key in parted and one.breakdown is None
    }
    several = {one.indicator for one in found if kinds.get(one.key)}
    several = {code for code in several if len(_kinds_of(code, found, kinds)) > 1}
    found = tuple(
        replace(one, breakdown=kinds[one.key])
        if one.indicator in several and one.key in kinds
        else one
        for one in found
    )
    if named is not None:
        return found
    return told_by_their_phrases(
        found, {one.key: titles[one.key].measure_said(one.indicator) for one in found}
    )


def _of_the_country_of_parts(series: Sequence[Series], lists: Codelists) -> tuple[Series, ...]:
    """The series, and those without a place, of a measure that is else held for parts of one
    country, of that country: "Unemployment Rate" beside "Unemployment Rate in Ohio"."""
    places: dict[tuple[str | None, str], set[str]] = defaultdict(set)
    for one in series:
        if one.ref_area:
            places[one.indicator, one.unit].add(one.ref_area)
    countries = {
        measure: {_country_of(place, lists) for place in held}
        for measure, held in places.items()
        if len(held) > 1
    }
    homes = {
        measure: next(iter(found))
        for measure, found in countries.items()
        if len(found) == 1 and next(iter(found)) not in places[measure]
    }
    return tuple(
        one if one.ref_area else replace(one, ref_area=homes.get((one.indicator, one.unit)))
        for one in series
    )


def _country_of(place: str, lists: Codelists) -> str:
    """The country that a listed part of one is of, by its code (ISO 3166-2); else the place."""
    part = _PART.fullmatch(place)
    return country_by_letters(part[1], lists) if part else place


_PART = regex(r"([A-Z]{2})-[A-Z0-9]{1,5}")


def _kinds_of(
    code: str | None, series: Sequence[Series], kinds: Mapping[str, str | None]
) -> set[str | None]:
    """The kinds of a measure that its series without a part are of, None for the whole."""
    return {kinds[one.key] for one in series if one.indicator == code and one.key in kinds}
