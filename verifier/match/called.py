"""Home of names that series of several places share: "wages" of an index here and of pay there."""

from collections.abc import Mapping, Sequence

from verifier.model.clause import ScopedTerm
from verifier.model.series import Series


def called_here(
    names: Sequence[ScopedTerm], places: Sequence[ScopedTerm], series: Mapping[str, Series]
) -> list[ScopedTerm]:
    """The names of known series, of those that share a phrase only the ones of the places that the
    sentence names, where there are such."""
    known = [s for s in names if s.term.code in series]
    told = {s.term.code for s in places if s.own}
    here = {s.span for s in known if series[s.term.code].ref_area in told}
    return [s for s in known if s.span not in here or series[s.term.code].ref_area in told]
