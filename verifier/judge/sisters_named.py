"""Home of sisters named: parts of a measure that a sentence tells of, so that a figure is of no
other part: "Slightly under half of them are in primary" tells nothing of secondary schools."""

from collections.abc import Iterable, Mapping, Sequence

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Candidate


def names_a_sister(
    claim: Claim, one: Series, few: Sequence[Candidate], series: Mapping[str, Series]
) -> bool:
    """Whether the sentence of a figure names the part that another candidate of the measure of a
    series is of, and not that of the series."""
    return is_of_a_part_untold(claim, one, (series[c.series] for c in few))


def is_of_a_part_untold(claim: Claim, one: Series, others: Iterable[Series]) -> bool:
    """Whether the words next to a figure name the part of one of these series, which measures what
    a series does of a part that the sentence of the figure does not name."""
    told = [s for s in claim.clause.terms if s.own and s.term.kind is TermKind.BREAKDOWN and s.span]
    if one.breakdown is None or one.breakdown in {s.term.code for s in told}:
        return False
    named = {s.term.code for s in told if s.span is not None and _stands_next(claim, s.span)}
    return bool(named) and any(
        other.breakdown in named
        for other in others
        if (other.indicator, other.unit) == (one.indicator, one.unit)
    )


def _stands_next(claim: Claim, span: Span) -> bool:
    """Whether a name is what a figure is told of: right before it, or right behind as where those
    are that it counts; "45% of new cars" are a part of all cars."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    if span.end <= claim.span.start:
        return _AHEAD.fullmatch(text, span.end - start, claim.span.start - start) is not None
    return _BEHIND.fullmatch(text, claim.span.end - start, span.start - start) is not None


_AHEAD = regex(r"\s(?:has|had|have|is|was|are|were|got|gets|saw|sees|with)(?:\s[a-z]+){0,2}\s")
_BEHIND = regex(r"(?:,?\s(?:are|is|were|was|live|work|study))?\s(?:in|at|among)\s(?:the\s)?")
