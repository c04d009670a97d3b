"""Home of `completed`: what the titles of series tell where a pack leaves its columns blank.

Only `series`, `title`, `unit` and `frequency` must be filled. Where a series has no measure, its
maker did not know of the columns that no row fills either, and what they would say stands in the
titles: "Exports of wine to Japan, value, France". A blank cell of a column that other rows fill
means what it says, none, unless two series would be the same.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from verifier.lazy import late
from verifier.model.codelist import Vocabulary
from verifier.model.series import Series
from verifier.reference.codelists import Codelists
from verifier.reference.kinship import with_entities
from verifier.reference.one_title import Title
from verifier.reference.shared_parts import settled
from verifier.reference.title_forms import homes_of, style_of
from verifier.reference.title_pieces import home_of
from verifier.reference.told_forms import with_form, with_nature
from verifier.reference.untold_measures import without_echoes
from verifier.reference.untold_parts import likes_of, without_codes, without_wholes

_title_vocabulary = late("verifier.reference.title_vocabulary:title_vocabulary")
"""Names of all countries come from two large libraries, which full packs do not need."""
_EDITIONS = 3
"""So many series of one measure may be those of several publishers; more of them are parts."""


def completed(
    series: Sequence[Series], used: Collection[str], pack: str, lists: Codelists
) -> tuple[Series, ...]:
    """The series, those without a measure with the one that their titles tell, and a reporting unit
    in place of a missing area.

    Of the columns that are not among those `used`, the ones that any row fills, the titles tell the
    form and the place; the partner where any series lacks a measure or none has a place; and the
    part where any lacks a measure or nothing else tells some apart. `pack` is the title of the
    whole, which may name the place of all. Parts that are codes say as little as none.
    """
    series, coded = without_codes(without_wholes(without_echoes(series, lists)))
    used = set(used) - ({"breakdown"} if coded else set())
    formed = [with_form(one, used) for one in series]
    measured = all(one.indicator for one in series)
    placed = "ref_area" in used
    if measured:
        named = with_entities([with_nature(one, used, lists) for one in formed])
        bare = set[str]()
        if "breakdown" not in used:
            bare = _not_told_apart(named, _EDITIONS) | coded.keys()
        if placed and not bare:
            return named
    words: Vocabulary = _title_vocabulary(lists)
    titles = {one.key: Title(one, words, lists) for one in formed}
    if not measured:
        named = with_entities([title.measured(used) for title in titles.values()])
    elif not placed:
        named = tuple(titles[one.key].placed(one, used) for one in named)
    if not placed:
        home = home_of(pack, words)
        told = Counter((style_of(t.text), t.office) for t in titles.values() if t.office)
        homes = homes_of(told)
        named = tuple(
            one if one.ref_area else replace(one, ref_area=home or homes.get(style_of(one.title)))
            for one in named
        )
    if not measured:
        bare = _not_told_apart(named) if "breakdown" in used else {one.key for one in named}
    apart = [titles[one.key].parted(one) for one in named if one.key in bare]
    parts = settled((one.indicator, one.unit, one.breakdown) for one in apart)
    parted = {
        one.key: replace(one, breakdown=parts[one.indicator, one.unit, one.breakdown])
        for one in apart
    }
    found = (parted.get(one.key, one) for one in named)
    return tuple(
        replace(one, breakdown=coded[one.key]) if not one.breakdown and one.key in coded else one
        for one in found
    )


def _not_told_apart(series: Sequence[Series], most: int = 1) -> set[str]:
    """The keys of series without a part that nothing but their titles tells apart, of more than
    `most` of them."""
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for one in series:
        if one.breakdown is None:
            alike[likes_of(one)].append(one.key)
    return {key for keys in alike.values() if len(keys) > most for key in keys}
