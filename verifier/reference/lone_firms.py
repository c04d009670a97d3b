"""Home of lone firms: the one company of a measure, whose name its totals alone have in their
titles."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from verifier.model.codes import is_country
from verifier.model.series import Series

Measure = tuple[str | None, str]


def with_parts_of_the_firm(series: Sequence[Series]) -> tuple[Series, ...]:
    """The series with a company in place of a missing area where they are parts of what it alone
    counts in a pack: "Revenue, Games segment" beside "Revenue, Lanterna Group"."""
    firms = _firms_by_measure(series)
    return tuple(
        replace(one, ref_area=firms.get((one.indicator, one.unit))) if _is_a_part(one) else one
        for one in series
    )


def placed_in(one: Series, unit: str, parts: Collection[str | None]) -> Series:
    """A series in the place or company that its title names, which its part does not say again
    ("North West" of "Nurses, the North West"). It keeps its part where no series beside it has a
    place, or where that is one of the `parts` of those which have."""
    told = one.ref_area is None and unit.removeprefix("the ") == one.breakdown
    if not told or not parts or one.breakdown in parts:
        return replace(one, ref_area=unit)
    return replace(one, ref_area=one.breakdown, breakdown=None)


def _firms_by_measure(series: Sequence[Series]) -> Mapping[Measure, str]:
    """The company of each measure of which a total is one company's, and no other place's."""
    places: dict[Measure, set[str]] = defaultdict(set)
    whole: set[Measure] = set()
    for one in series:
        if one.ref_area:
            places[one.indicator, one.unit].add(one.ref_area)
            if not one.breakdown:
                whole.add((one.indicator, one.unit))
    alone = {measure: next(iter(named)) for measure, named in places.items() if len(named) == 1}
    return {
        measure: place
        for measure, place in alone.items()
        if measure in whole and not is_country(place) and any(c.islower() for c in place)
    }


def _is_a_part(one: Series) -> bool:
    return one.breakdown is not None and one.ref_area is None and one.counterpart is None
