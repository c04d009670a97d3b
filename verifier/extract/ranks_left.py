"""Home of ranks left: the place that something held before it moved to the one told behind it."""

from dataclasses import replace

from verifier.language.extremes.ordinals import FROM_ANOTHER, FROM_ONE, TO_ANOTHER
from verifier.model.clause import Clause, TimeRef
from verifier.model.period import Frequency


def at_its_end(clause: Clause) -> Clause:
    """The clause of a place at its own end of a move from one to another.

    The place that was left is of the time before the one of the sentence, "climbed from seventh to
    fourth last year"; where that is no year, apart from it, since nothing tells how long ago that
    was. A time between the two is of the first alone: "from fourth in June to second".
    """
    if FROM_ONE.search(clause.lead) and (led := TO_ANOTHER.match(clause.tail)):
        return _left(clause, clause.span.end + led.end())
    mention, offset = clause.time.mention, clause.sentence.start
    if mention is None or (led := FROM_ANOTHER.search(clause.lead)) is None:
        return clause
    between = led.start() <= mention.span.start - offset < led.end()
    return replace(clause, time=TimeRef(), baseline=None) if between else clause


def _left(clause: Clause, end: int) -> Clause:
    mention, period = clause.time.mention, clause.time.period
    if mention is not None and clause.span.end <= mention.span.start < end:
        return clause
    if period is None or period.frequency is not Frequency.YEAR or period.count != 1:
        return replace(clause, time=replace(clause.time, apart=True), baseline=None)
    before = replace(clause.time, period=period.years_later(-1), apart=False)
    return replace(clause, time=before, baseline=None)
