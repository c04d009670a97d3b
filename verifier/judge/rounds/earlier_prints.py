"""Home of earlier prints told beside the figure in force: "The September figure, initially reported
as 3.1%, was revised to 2.9%"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_the_printed
from verifier.judge.prints import earlier_days
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.clause import Context
from verifier.model.period import Period
from verifier.model.verdict import Rating, Verdict

_FEW_DIGITS = 2


def of_earlier_prints(sitting: Sitting) -> list[Verdict]:
    """Open figures that the text calls earlier prints, borne out by one of the series of the right
    figure beside them: nearest in their sentence, or the last one before it in their paragraph."""
    return [_of_an_earlier_print(v, k, sitting) for k, v in enumerate(sitting.verdicts)]


def _of_an_earlier_print(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    first = Context.REVISED_FROM in claim.clause.context and is_open_yet(verdict)
    if not first or claim.quantity is None or claim.assertion != "value":
        return verdict
    if significant_digits(claim.quantity) < _FEW_DIGITS:
        return verdict
    for beside in _right_beside(verdict, place, sitting.verdicts):
        key = beside.series or ""
        for period in _times(verdict, beside):
            told = replace(at_the_time(claim, period), direction=None)
            history = sitting.catalogue.history(key)
            for day in earlier_days(history, period, judge.checker.day):
                checker = judge.checker_on(day)
                found, _ = checker.outcomes(told, checker.forms(key))
                held = next((o for o in found if o.holds and is_the_printed(told, o)), None)
                if held is not None:
                    note = f"as published on {day}"
                    return judge.composer.judged(claim, held, verdict.candidates, note=note)
    return verdict


def _right_beside(verdict: Verdict, place: int, others: Sequence[Verdict]) -> Iterator[Verdict]:
    own = verdict.claim.clause
    right = [v for v in others if v.rating is Rating.SUPPORTED and v.series and v.period]
    same = [v for v in right if v.claim.clause.sentence == own.sentence]
    yield from sorted(same, key=lambda v: v.claim.span.gap(verdict.claim.span))
    before = (
        v for v in reversed(others[:place]) if v in right and v.claim.clause.block == own.block
    )
    yield from (v for v in list(before)[:1] if v not in same)


def _times(verdict: Verdict, beside: Verdict) -> Iterator[Period]:
    """The times that an earlier print may be of: its own, else that of the figure beside it."""
    time = verdict.claim.clause.time
    if time.period is not None and not time.inherited:
        yield time.period
    if beside.period is not None and beside.period != time.period:
        yield beside.period
