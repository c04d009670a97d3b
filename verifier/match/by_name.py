"""Home of names that series have of their own, which tell their places as well."""

from verifier.match.bearing import Bearing
from verifier.match.holdings import Holdings
from verifier.model.clause import TAKEN_UP
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.reference.titles import BY_NAME


def is_by_name(held: Holdings, bearing: Bearing, one: Series) -> bool:
    """Whether the clause calls a series by a name of its own, whatever places it also names:
    "London's FTSE 100 and Frankfurt's DAX"."""
    if bearing.is_called(one) or _is_called_before(bearing, one):
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


def _is_called_before(bearing: Bearing, one: Series) -> bool:
    """Whether the sentence goes on about what the one before called by an alias of one series
    alone, in a paragraph that names no place, and names no measure of its own: not "petrol cars
    lost ground. Their sales fell 20%", which are no price of petrol."""
    if any(s.own for kind in _MEASURES for s in bearing.of(kind)):
        return False
    spans = bearing.aliased.get(one.key, set())
    alone = spans.difference(*(s for key, s in bearing.aliased.items() if key != one.key))
    near = any(s.own or s.weight >= _IN_ITS_BLOCK for s in bearing.areas)
    return not near and any(
        s.weight >= _GONE_ON and s.span in alone
        for s in bearing.of(TermKind.SERIES)
        if s.term.code == one.key and not s.own
    )


_MEASURES = (TermKind.INDICATOR, TermKind.SERIES)
_GONE_ON, _IN_ITS_BLOCK = 0.5, 0.35
"""From these weights on a sentence goes on about what the one before named, and a place is named in
its paragraph or heads its section."""
