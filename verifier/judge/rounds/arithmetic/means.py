"""Home of means told of: that of a measure over the steps of a time, and how far two lie apart."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from verifier.judge.rounds.moves.made_of_moves import judged_as
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT, agreement
from verifier.model.arithmetic import difference, growth, mean, negated
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis
from verifier.model.notation import told
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.rule import Case, Frame, Judgement
from verifier.model.series import Nature


def mean_of(claim: Claim, run: Period, key: str, sitting: Sitting) -> Outcome | None:
    """A claim held as the mean of a series over the steps of a run; None where it is not."""
    mean = replace(at_the_time(claim, run), operation="average", direction=None)
    return sitting.judge.held(replace(mean, clause=replace(mean.clause, baseline=None)), key)


def mean_of_levels(claim: Claim, run: Period, key: str, sitting: Sitting) -> Outcome | None:
    """A claim held as the mean of the levels of a series over a run, stocks too; None where it is
    not."""
    forms, quantity = sitting.judge.checker.forms(key), claim.quantity
    value = _mean_over(run, forms, sitting)
    if value is None or quantity is None:
        return None
    plain = replace(at_the_time(claim, run), operation="average", direction=None)
    held = judged_as(plain, quantity, "average", value, key, Frame(run), sitting, forms.unit)
    return held if held.holds else None


def _mean_over(run: Period, forms: Forms, sitting: Sitting) -> Value | None:
    """The mean of the levels over a run, of stocks too, whose changes are averaged elsewhere."""
    if forms.series.nature is not Nature.STOCK:
        return sitting.judge.checker.operations["average"].compute(forms, Frame(run))
    steps = steps_within(run, forms)
    found = [forms.level(step) for step in steps]
    values = [level[1] for level in found if level is not None]
    return mean(values, forms.unit) if values and len(values) == len(found) else None


def steps_within(run: Period, forms: Forms) -> list[Period]:
    """The steps of a series that end within a run, in order; none where some are missing at either
    end of it or in between."""
    found = (step for step in forms.chosen.values if run.start <= step.end <= run.end)
    steps = sorted(found, key=lambda step: step.start)
    if not steps or steps[0].shift(-1).end >= run.start or steps[-1].shift(1).end <= run.end:
        return []
    whole = all(one.shift(1) == other for one, other in pairwise(steps))
    return steps if whole else []


def _bases(claim: Claim, run: Period) -> list[Period]:
    """The runs that a mean may have moved from: the one that the text names, else those near it."""
    clause = claim.clause
    named = clause.baseline.period if clause.baseline is not None else None
    if claim.basis_stated and claim.basis is Basis.YEAR:
        return [run.years_later(-1)]
    near = list(dict.fromkeys((run.shift(-1), run.previous(), run.years_later(-1))))
    if named is None:
        return near
    return [one for one in near if one == named or named.contains(one)]


def moves_of_means(claim: Claim, run: Period, key: str, sitting: Sitting) -> Iterator[Outcome]:
    """The moves of the mean over a run that a claim tells, where they hold: from the time that it
    names, else from the run one step back, the one right before, or that of a year ago."""
    checker, quantity = sitting.judge.checker, claim.quantity
    forms = checker.forms(key)
    plain = replace(at_the_time(claim, run), operation="average", direction=None)
    rule = checker.operations["average"]
    grown = claim.operation == "growth"
    new = _mean_over(run, forms, sitting)
    if new is None or quantity is None:
        return
    for before in _bases(claim, run):
        old = _mean_over(before, forms, sitting)
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
        frame = Frame(run, before)
        yield Outcome(forms, rule, judged, frame, Case(plain, rule, forms, frame, checker.settings))
