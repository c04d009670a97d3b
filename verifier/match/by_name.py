"""Home of names that series have of their own, which tell their places as well."""

from verifier.match.bearing import Bearing
from verifier.match.holdings import Holdings
from verifier.model.clause import TAKEN_UP
from verifier.model.series import Series
from verifier.reference.titles import BY_NAME


def is_by_name(held: Holdings, bearing: Bearing, one: Series) -> bool:
    """Whether the clause calls a series by a name of its own, whatever places it also names:
    "London's FTSE 100 and Frankfurt's DAX"."""
    if bearing.is_called(one):
        return True
    if held.telling.get(one.breakdown or "", 0.0) < BY_NAME:
        return False
    named = bearing.of_part.get(one.breakdown or "", ())
    told = next((s for s in named if s.own or s.weight >= TAKEN_UP), None)
    if told is None or told.weight < 0.6:
        return bearing.told_with_measure(one.indicator, one.breakdown or "") >= 0.6
    places = bearing.areas  # "China" calls visitors to Kenya where Kenya is told of
    elsewhere = any(s.span == told.span for s in places)
    return not elsewhere or any(s.term.code == one.ref_area for s in places)
