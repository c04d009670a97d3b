"""Home of what comes from elsewhere: the arrivals in Kenya that are told to be from Uganda."""

from verifier.match.bearing import Bearing
from verifier.match.slots import kindred
from verifier.model.series import Series
from verifier.model.span import Span

_FROM, _PLAINLY = "from", 0.5
_ELSEWHERE = -0.4
"""What it says against the figure of a place as a whole that those from another place are told of,
and against that of the other place."""


def from_elsewhere(bearing: Bearing, one: Series, named: frozenset[Span] = frozenset()) -> float:
    """What it says against a series without partners that the sentence tells of one place and of
    what is from another there: "312 cases in Gabon, of travellers from Cameroon"; the places
    `named` are a part of its own name, as Japan is of "visitors from Japan"."""
    terms = [
        s
        for s in bearing.areas
        if s.own
        and s.weight >= _PLAINLY
        and s.span not in named
        and not (one.ref_area and kindred(s.term.code, one.ref_area))
    ]
    links = {(s.term.code == one.ref_area, s.link == _FROM) for s in terms}
    here, there = (True, False) in links, (False, True) in links
    is_there = (True, True) in links and (False, False) in links and not here
    return _ELSEWHERE if (here and there) or is_there else 0.0
