"""Home of `completed`: what a pack that leaves columns blank tells of its series all the same.

Only `series`, `title`, `unit` and `frequency` must be filled. Where a series has no measure, its
maker did not know of the columns that no row fills either, and what they would say stands in the
titles: "Exports of wine to Japan, value, France". A blank cell for the form of the figures is
completed whatever other rows fill; one for place, partner or part that other rows fill means what
it says, none, unless two series would be the same.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from verifier.lazy import late
from verifier.model.series import Series
from verifier.reference.codelists import Codelists
from verifier.reference.kinship import with_entities
from verifier.reference.told_forms import told_columns, with_form, with_nature
from verifier.reference.untold_measures import without_echoes
from verifier.reference.untold_parts import likes_of, without_codes, without_wholes

_read_off = late("verifier.reference.title_columns:read_off")
"""Full packs need neither the patterns of titles nor the names of all countries that they may have,
which come from two large libraries."""
_EDITIONS = 3
"""So many series of one measure may be those of several publishers; more of them are parts."""


def completed(
    series: Sequence[Series],
    used: Collection[str],
    filled: Mapping[str, Collection[str]],
    pack: str,
    lists: Codelists,
) -> tuple[Series, ...]:
    """The series, those without a measure with the one that their titles tell, and a reporting unit
    in place of a missing area.

    The titles tell what the columns for the form do not say that a row has `filled`, by key. Of the
    columns that are not among those `used`, the ones that any row fills, they tell the place; the
    partner where any series lacks a measure or none has a place; and the part where any lacks a
    measure or nothing else tells some apart. `pack` is the title of the whole, which may name the
    place of all. Parts that are codes say as little as none.
    """
    series, coded = without_codes(without_wholes(without_echoes(series, lists), lists))
    used = set(used) - ({"breakdown"} if coded else set())
    columns = {one.key: told_columns(used, filled.get(one.key, ())) for one in series}
    formed = [with_form(one, columns[one.key]) for one in series]
    placed = "ref_area" in used
    if all(one.indicator for one in series):
        named = with_entities([with_nature(one, columns[one.key], lists) for one in formed])
        bare = set[str]()
        if "breakdown" not in used:
            bare = not_told_apart(named, _EDITIONS) | coded.keys()
        if placed and not bare:
            return named
        found = _read_off(formed, used, columns, pack, lists, named=named, bare=bare)
    else:
        found = _read_off(formed, used, columns, pack, lists)
    return tuple(
        replace(one, breakdown=coded[one.key]) if not one.breakdown and one.key in coded else one
        for one in found
    )


def not_told_apart(series: Sequence[Series], most: int = 1) -> set[str]:
    """The keys of series without a part that nothing but their titles tells apart, of more than
    `most` of them."""
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    for one in series:
        if one.breakdown is None:
            alike[likes_of(one)].append(one.key)
    return {key for keys in alike.values() if len(keys) > most for key in keys}
