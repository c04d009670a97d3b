"""Home of parts that tell none: what packs write for the whole, and codes for any words.

A desk that fills every cell writes "total" for what is no part, or the name of the country
beside those of its states, and a table of a statistics office has its codes: `_T`, `CP01`,
`Y15-24`.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.codes import is_country
from verifier.model.series import Series
from verifier.reference.codelists import Codelists
from verifier.reference.stems import stems_of

_WHOLE = regex(
    r"(?:_?t|_z|totals?|overall|all(?: (?:items|categories|groups|types))?|aggregate|whole|"
    r"none|n/?a|not applicable|-|–|—)",
    re.IGNORECASE,
)
_CODE = regex(r"[A-Z0-9][A-Z0-9_.\-]*")
"""What a code may be made of; a part in words has small letters, or stands in the title too."""


def likes_of(one: Series) -> tuple[object, ...]:
    """What series share that only their titles tell apart."""
    return (*one.family, *one.variant, *one.reckoning, one.unit)


def without_wholes(series: Sequence[Series], lists: Codelists) -> Sequence[Series]:
    """The series, those of the whole without a part where a cell says "total", "all items" or the
    like, or the name of the country that they are of; not where another series of the measure has
    no part already."""
    taken = [likes_of(one) for one in series]
    found = []
    for one in series:
        if one.breakdown and (_WHOLE.fullmatch(one.breakdown.strip()) or _is_place(one, lists)):
            whole = replace(one, breakdown=None)
            if likes_of(whole) not in taken:
                taken.append(likes_of(whole))
                one = whole
        found.append(one)
    return found


def _is_place(one: Series, lists: Codelists) -> bool:
    """Whether the part of a series is all of its country; that of a state tells it apart."""
    code = one.ref_area or ""
    area = lists.area(code) if is_country(code) else None
    told = (one.breakdown or "").strip().casefold()
    return area is not None and told == area.name.casefold()


def without_codes(series: Sequence[Series]) -> tuple[Sequence[Series], Mapping[str, str]]:
    """The series without their parts where all parts of a pack are codes, with those by the keys of
    their series; none where any part is told in words."""
    coded = {one.key: one.breakdown for one in series if one.breakdown}
    if not coded or not all(_is_a_code(one) for one in series if one.breakdown):
        return series, {}
    return [replace(one, breakdown=None) for one in series], coded


def _is_a_code(one: Series) -> bool:
    """Whether a part is a code, none of whose words the title has."""
    part = one.breakdown or ""
    if not _CODE.fullmatch(part):
        return False
    return set(stems_of(part.replace("_", " "))).isdisjoint(stems_of(one.title))
