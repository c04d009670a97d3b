"""Home of places that a series is not of: regions beside its own, and those that no list has."""

from verifier.lazy import regex
from verifier.match.bearing import Bearing
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of

_IN_A_NAME = regex(r"\b(?:in|at)\s([A-Z][a-z]{2,})\b")


def is_in_unknown(bearing: Bearing, one: Series) -> bool:
    """Whether a sentence tells of a place that no list has and a title does not name: "in Lyon"."""
    clause, offset = bearing.clause, bearing.clause.sentence.start
    spans = [s.span for s in clause.terms if s.own and s.span is not None]
    known = [*spans, *(mention.span for mention in clause.times)]
    return any(
        not any(Span(m.start(1) + offset, m.end(1) + offset).overlaps(other) for other in known)
        and set(stems_of(m[1])).isdisjoint(stems_of(one.title))
        for m in _IN_A_NAME.finditer(clause.sentence_text)
    )


def are_beside(code: str, other: str) -> bool:
    """Whether two codes are of regions by two letters of one country, which lie beside each other:
    Oregon and Texas; codes of cities and of nations have more letters and may lie in a region."""
    return code != other and len(code) == len(other) == _REGION and "-" in code and "-" in other


_REGION = 5
"""Signs of the code of a region by two letters (ISO 3166-2), such as US-OR."""
