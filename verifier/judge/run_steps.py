"""Home of the steps of a run that its words leave open: those of the figures that decided it."""

import re
from dataclasses import replace

from verifier.language.moves.runs import lasting_after, run_after, run_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Frequency, Period

_STEP = regex(
    r"\b(?:month|quarter|year(?!-o|ly)|season|summer|winter|week|dai|day|session|fortnight|decade)",
    re.IGNORECASE,
)
_UNITS = {
    Frequency.DAY: "day",
    Frequency.WEEK: "week",
    Frequency.MONTH: "month",
    Frequency.QUARTER: "quarter",
    Frequency.HALF: "half-year",
    Frequency.YEAR: "year",
}


def counted_by(claim: Claim, period: Period | None) -> Claim:
    """The claim with a run counted in steps of `period` where its words name none: "its third rise
    in a row", "a second annual fall" (which may be one of a month)."""
    figure, clause = claim.clause.figure, claim.clause
    if claim.assertion != "streak" or figure is None or figure.quantity.unit is None:
        return claim
    if period is None or period.count != 1:
        return claim
    text, offset = clause.sentence_text, clause.sentence.start
    start, end = clause.span.start - offset, clause.span.end - offset
    words = run_after(text, end) or run_of(text, start, end) or lasting_after(text, start, end)
    unit = _UNITS.get(period.frequency)
    if unit is None or words is None or _STEP.search(words):
        return claim
    counted = replace(figure, quantity=replace(figure.quantity, unit=unit))
    return replace(claim, clause=replace(clause, figure=counted))
