"""Home of names that several series share: "wages" of an index here and of pay there."""

import re
from collections.abc import Mapping, Sequence

from verifier.lazy import regex
from verifier.model.clause import Clause, ScopedTerm
from verifier.model.mention import Term, TermKind
from verifier.model.series import Series

_LEADS = regex(r"\s(?:for|of|on)\s(?:the\s|all\s|new\s){0,2}", re.IGNORECASE)
"""Between a measure and what it is of: "permits for"."""


def called_here(
    names: Sequence[ScopedTerm], places: Sequence[ScopedTerm], series: Mapping[str, Series]
) -> list[ScopedTerm]:
    """The names of known series, of those that share a phrase only the ones of the places that the
    sentence names, where there are such."""
    known = [s for s in names if s.term.code in series]
    told = {s.term.code for s in places if s.own}
    here = {s.span for s in known if series[s.term.code].ref_area in told}
    return [s for s in known if s.span not in here or series[s.term.code].ref_area in told]


def parts_under_measures(
    clause: Clause, terms: Sequence[ScopedTerm], series: Mapping[str, Series]
) -> Sequence[ScopedTerm]:
    """The phrases of a clause, with the part of a series in place of its name where a measure leads
    to that which another series has for the same part: "permits for detached houses", where starts
    of houses are called so."""
    names = [s for s in terms if s.own and s.term.kind is TermKind.SERIES and s.term.code in series]
    if not names:
        return terms
    told: dict[ScopedTerm, ScopedTerm] = {}
    for named in names:
        one = series[named.term.code]
        leading = _that_lead(clause, named, terms)
        led = {_measure_of(s, series) for s in leading}
        if len(led) != 1 or led & {one.indicator, None} or one.breakdown is None:
            continue
        place = (one.ref_area, one.counterpart)
        if any(
            other.indicator in led
            and other.breakdown == one.breakdown
            and (other.ref_area, other.counterpart) == place
            for other in series.values()
        ):
            told[named] = named._replace(term=Term(TermKind.BREAKDOWN, one.breakdown))
            for s in leading:
                told[s] = s._replace(term=Term(TermKind.INDICATOR, _measure_of(s, series) or ""))
    return list(dict.fromkeys(told.get(s, s) for s in terms)) if told else terms


def _that_lead(clause: Clause, named: ScopedTerm, terms: Sequence[ScopedTerm]) -> list[ScopedTerm]:
    """The measures and names of which a named thing is told to be a part."""
    start, span = clause.sentence.start, named.span
    return [
        s
        for s in terms
        if s.own and s.span is not None and s.term.kind in (TermKind.INDICATOR, TermKind.SERIES)
        if span is not None and s.span.end < span.start
        if _LEADS.fullmatch(clause.sentence_text, s.span.end - start, span.start - start)
    ]


def _measure_of(told: ScopedTerm, series: Mapping[str, Series]) -> str | None:
    """The measure that a phrase stands for, by itself or as the name of a series."""
    if told.term.kind is TermKind.INDICATOR:
        return told.term.code
    return series[told.term.code].indicator if told.term.code in series else None
