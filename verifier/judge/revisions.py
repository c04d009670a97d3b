"""Home of revisions: how far a print lies from the one before it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from verifier.check import Checker
from verifier.judge.compose import Composer
from verifier.language.earlier_prints import is_a_revision
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT, agreement
from verifier.model.arithmetic import difference
from verifier.model.claim import Claim
from verifier.model.history import History
from verifier.model.notation import told
from verifier.model.outcome import Outcome
from verifier.model.rule import Frame, Judgement, Operation
from verifier.model.verdict import Candidate, Reason, Verdict

_REVISED = ("level", "change")
"""What a revision may be one of: the level, or how far that moved."""


def is_between_prints(claim: Claim) -> bool:
    """Whether a figure read as a move is one from print to print: "revised up by 6,400"."""
    clause = claim.clause
    moved = claim.operation == "change" and claim.assertion == "value"
    behind = clause.tail
    return moved and is_a_revision(clause.before, behind)


def as_a_revision(
    composer: Composer,
    claim: Claim,
    top: Outcome,
    few: tuple[Candidate, ...],
    history: Callable[[str], History],
    checker_on: Callable[[date], Checker],
    as_of: date,
) -> Verdict:
    """The verdict on a revision: right where two prints of its period lie that far apart, else
    left open, for other measures and longer times are revised in the same words.

    Computed as the print of the day less an earlier one, of the level or of its change.
    """
    earlier = _earlier_days(top, history, as_of)
    checker = checker_on(as_of)
    for day in earlier:
        for name in _REVISED:
            operation = checker.operations[name]
            held = between_prints(claim, top, checker, checker_on(day), operation)
            if held is not None:
                return composer.judged(claim, held, few, note=f"first published by {day}")
    return composer.judged(claim, top, few, Reason.AMBIGUOUS)


def _earlier_days(top: Outcome, history: Callable[[str], History], as_of: date) -> Iterator[date]:
    """The days of the earlier prints of the period, the last first."""
    prints = history(top.forms.series.key).vintages(top.frame.period)
    days = sorted({p.published for p in prints if p.published and p.published <= as_of})
    yield from reversed(days[:-1])


def between_prints(
    claim: Claim,
    top: Outcome,
    now: Checker,
    then: Checker,
    of: Operation | None = None,
) -> Outcome | None:
    """The outcome of a figure as how far what `top` tells was revised from one day to another, or
    another operation on the same figures; None where it does not hold."""
    operation = of or top.operation
    key, frame = top.forms.series.key, top.frame
    forms, before = now.forms(key), then.forms(key)
    new, old = operation.compute(forms, frame), operation.compute(before, frame)
    if new is None or old is None or claim.quantity is None:
        return None
    unit = "percentage_points" if forms.unit == "percent" else forms.unit
    value = difference(new, old, unit)
    met = agreement(claim, claim.quantity, forms.series, True, unit, value, now.settings)
    if not met.holds:
        return None
    caveats = (CAVEAT_OF_FIT[met.fit],) if met.fit in CAVEAT_OF_FIT else ()
    said = f"revised {told('change', met.computed, claim.quantity.unit or unit)}"
    judged = Judgement(REASON_OF_FIT[met.fit], met.computed, value, said, caveats)
    return replace(top, judgement=judged, frame=Frame(frame.period))
