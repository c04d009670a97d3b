"""Home of the newer month: what "in the month" stands for in news that opened on an older one."""

from collections.abc import Sequence

from verifier.language.times.sentence_times import SentenceTimes
from verifier.model.clause import TimeRef

_NEAR = 4
"""So many sentences back a newer month may be told."""


def newer_step(
    own: SentenceTimes, told: Sequence[TimeRef | None], lead: TimeRef | None, before: TimeRef | None
) -> TimeRef | None:
    """What "in the month" points at where nothing nearer is told than the month that the article
    opened with: a newer one of the sentences before, "Bills rose in April. In October it lost
    110m litres"; else what was told `before`."""
    first = next((t.anaphor for t in own.times if t.anaphor is not None), None)
    if first is None or first.steps or first.year is not None or lead is None or before != lead:
        return before
    last = next((t for t in reversed(told[-_NEAR:]) if t and t.period != lead.period), None)
    if last is None:
        return before
    one, other, step = last.period, lead.period, first.frequency
    if one is None or other is None or not one.count == other.count == 1:
        return before
    alike = one.frequency is other.frequency is step and not last.apart
    return last if alike and one.first > other.first else before
