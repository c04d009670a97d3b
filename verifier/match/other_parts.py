"""Home of words for parts that speak against no total: those of other measures, and who does it."""

from verifier.match.bearing import Bearing
from verifier.match.holdings import Holdings
from verifier.model.series import Series
from verifier.model.span import Span


def is_of_another(held: Holdings, part: str, one: Series) -> bool:
    """Whether the catalogue has a part for other measures only."""
    measures = held.parted.get(part)
    return measures is not None and one.indicator not in measures


def is_another_measure(bearing: Bearing, part: Span | None, one: Series) -> bool:
    """Whether the words for a part are those for another measure: the deposit rate beside
    inflation."""
    told = {s.term.code for s in bearing.indicators if s.span == part and s.own}
    return bool(told) and one.indicator not in told


def does_it(held: Holdings, bearing: Bearing, part: Span | None, one: Series) -> bool:
    """Whether a part is only who does what a measure counts that no series has by parts: farmers
    who deliver milk."""
    if part is None or held.is_parted(one.indicator):
        return False
    clause = bearing.clause
    end = part.end - clause.sentence.start
    return clause.sentence_text[end - 3 : end] in ("ers", "ors") and part.end <= clause.span.start
