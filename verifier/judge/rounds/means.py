"""Home of means told of: that of a measure over the steps of a time, and how far two lie apart."""

from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT, agreement
from verifier.model.arithmetic import difference, growth, negated
from verifier.model.claim import Claim
from verifier.model.notation import told
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.rule import Frame, Judgement


def mean_of(claim: Claim, run: Period, key: str, sitting: Sitting) -> Outcome | None:
    """A claim held as the mean of a series over the steps of a run; None where it is not."""
    mean = replace(at_the_time(claim, run), operation="average", direction=None)
    return sitting.judge.held(replace(mean, clause=replace(mean.clause, baseline=None)), key)


def moves_of_means(claim: Claim, run: Period, key: str, sitting: Sitting) -> Iterator[Outcome]:
    """The moves of the mean over a run that a claim tells, where they hold: from the run one step
    back, the one right before, or that of a year ago."""
    checker, quantity = sitting.judge.checker, claim.quantity
    forms, average = checker.forms(key), checker.operations["average"]
    plain = replace(at_the_time(claim, run), operation="average", direction=None)
    cases, _ = checker.outcomes(replace(plain, clause=replace(plain.clause, baseline=None)), forms)
    grown = claim.operation == "growth"
    new = average.compute(forms, Frame(run))
    if new is None or quantity is None or not cases:
        return
    for before in (run.shift(-1), run.previous(), run.years_later(-1)):
        old = average.compute(forms, Frame(before))
        if old is None:
            continue
        short = forms.series.is_balance and max(new.value, old.value) < 0
        larger, smaller = (negated(new, None), negated(old, None)) if short else (new, old)
        unit = "percent" if grown else forms.unit
        moved = growth(larger, smaller) if grown else difference(larger, smaller, unit)
        if moved is None:
            continue
        met = agreement(claim, quantity, forms.series, True, unit, moved, checker.settings)
        if not met.holds:
            continue
        caveats = (CAVEAT_OF_FIT[met.fit],) if met.fit in CAVEAT_OF_FIT else ()
        said = (
            f"on average {told(claim.operation or 'change', met.computed, quantity.unit or unit)}"
        )
        judged = Judgement(REASON_OF_FIT[met.fit], met.computed, moved, said, caveats)
        yield replace(cases[0], judgement=judged, frame=Frame(run, before))
