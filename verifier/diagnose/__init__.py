"""Mismatches to slips: which single sibling reading would make the printed figure come out.

Never changes a rating. Each slip that fits is ranked by how common it is in print and by how
much the printed digits say: a figure of one digit fits too much by chance.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import chain

from verifier.check import Checker
from verifier.check.bases import may_be_annualised
from verifier.check.frames import frame_on
from verifier.check.seasons import ends_with_december
from verifier.diagnose.held_before import held_before
from verifier.diagnose.likelihood import COMMON, Slip, ranked
from verifier.diagnose.misprints import hold, misprints, significant_digits
from verifier.diagnose.money_told import HUNDREDTH, in_money, may_be_money
from verifier.diagnose.other_periods import is_barred, moved, other_periods
from verifier.diagnose.rates_moved import may_move_a_rate, tells_a_change
from verifier.diagnose.turned_runs import turned_runs
from verifier.model.agreement import PROPORTIONS, in_unit_of
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis
from verifier.model.notation import spoken, stated
from verifier.model.outcome import Outcome
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.quantity import Bound, Fit, Quantity
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Alternative, Reason


@dataclass(frozen=True, slots=True)
class Sibling:
    """A reading that differs from the text's in one thing.

    `far` (0 to 1) says how far-fetched it is among slips of its kind; `told` is what a person
    reads, with the computed figure in place of `{said}`.
    """

    reason: Reason
    claim: Claim
    operation: Operation
    forms: Forms
    frame: Frame
    told: str
    far: float = 0.0


def slips(
    claim: Claim, outcome: Outcome, checker: Checker, siblings: Iterable[Series]
) -> list[Slip]:
    """Every slip that would explain the printed figure, the most likely first.

    `siblings` are other series that the figure may have been taken from.
    """
    quantity = claim.quantity
    if quantity is None or claim.assertion not in ("value", "threshold"):
        return list(turned_runs(claim, outcome, checker))
    found = list(misprints(claim, outcome))
    digits = significant_digits(quantity)
    for sibling in _siblings(claim, outcome, checker, siblings, digits):
        found.extend(_fitting(sibling, outcome, digits))
    return ranked(found)


def reason_of(outcome: Outcome, slip: Alternative | None) -> Reason:
    """Why a claim is wrong: by the likeliest slip where its figure is, else by what it says."""
    reason = outcome.judgement.reason
    if slip is not None and reason in (Reason.OFF_VALUE, Reason.OFF_SIGN):
        return slip.reason
    return reason


def fits_elsewhere(claim: Claim, outcome: Outcome) -> bool:
    """Whether a figure of three digits or more is what the same operation gives for any other
    period on record, as long or a single step, so that the time may have been misread."""
    quantity, value = claim.quantity, outcome.judgement.value
    if quantity is None or value is None or significant_digits(quantity) < _TELLING_DIGITS:
        return False
    if claim.assertion != "value" or outcome.frame.period.count > 1:
        return False
    case, forms, operation = outcome.case, outcome.forms, outcome.operation
    found = list((track := case.track()).values())
    if operation.name == "level":
        frames = (Frame(p, None, outcome.frame.basis) for p in forms.steps() if p not in track)
        found += [value for frame in frames if (value := case.compute(frame)) is not None]
    size = abs(in_unit_of(quantity, 1.0, operation.unit(forms)))
    near = (v for v in found if quantity.may_be(size * v.value, size * v.error))
    met = (hold(claim, quantity, operation, forms, v, outcome) for v in near)
    return any(one.fit in (Fit.EXACT, Fit.ROUNDED) for one in met)


_TELLING_DIGITS = 3
_CLOSE = (Fit.EXACT, Fit.ROUNDED, Fit.TRUNCATED, Fit.BOUND_HOLDS)
_HAIR = 1e-6
"""What a whole number of steps may lack as a fraction of two floats."""


def _fitting(sibling: Sibling, outcome: Outcome, digits: int) -> Iterator[Slip]:
    """The slip that a sibling reading explains, if the printed figure comes out there."""
    claim, operation, forms = sibling.claim, sibling.operation, sibling.forms
    quantity = claim.quantity
    whole = outcome.case.whole if operation.name == "share" else None
    value = operation.compute(forms, sibling.frame, whole)
    if quantity is None or value is None:
        return
    met = hold(claim, quantity, operation, forms, value, outcome)
    close = met.fit in _CLOSE
    if not close and quantity.bound is Bound.EXACT and met.fit is Fit.COARSE:
        close = digits >= 2
    if not close or (claim.assertion == "threshold" and _is_short_of(quantity, met.computed)):
        return
    gap = abs(abs(met.computed) - abs(float(quantity.value)))
    step, half = float(quantity.step), float(quantity.step) / 2
    exact = quantity.bound is Bound.EXACT and quantity.unit != "ratio"
    if exact and met.fit is Fit.ROUNDED and gap > step + _HAIR * step:
        return  # it fits all that lies within the rounding of what it is computed from
    series, period, unit = forms.series, sibling.frame.period, operation.unit(forms)
    balance = series.is_balance and unit == series.unit
    told_in = quantity.unit or unit
    name = replace(outcome.case, operation=operation, forms=forms).told_as
    said = stated(name, met.computed, told_in, balance, quantity.places)
    rank = COMMON[sibling.reason] - 0.2 * sibling.far - (0.25 if digits < 2 else 0.0)
    if met.fit is not Fit.BOUND_HOLDS and gap > half + _HAIR * step:
        rank -= 0.05
    text = sibling.told.format(said=said)
    found = Alternative(
        sibling.reason,
        met.computed,
        value.formula,
        text,
        series.key,
        period,
        series.breakdown,
        quantity.unit,
    )
    yield Slip(found, rank)


def _is_short_of(quantity: Quantity, computed: float) -> bool:
    """Whether a mark that is told as passed was not, though it is the nearest round figure."""
    beyond = abs(computed) - abs(float(quantity.value))
    return (quantity.bound is Bound.OVER and beyond < 0) or (
        quantity.bound is Bound.UNDER and beyond > 0
    )


def _siblings(
    claim: Claim, outcome: Outcome, checker: Checker, others: Iterable[Series], digits: int
) -> Iterator[Sibling]:
    yield from _periods(claim, outcome, checker)
    if outcome.operation.compared:
        for basis in Basis:
            yearly = PER_YEAR.get(outcome.frame.period.frequency, 1) == 1
            annual = basis is Basis.ANNUALISED
            odd = annual and (
                yearly
                or outcome.operation.name != "growth"
                or not may_be_annualised(outcome.forms.series)
            )
            if basis is not outcome.frame.basis and not odd:
                frame = frame_on(outcome.frame.period, basis)
                told = f"{_on(basis, outcome.frame.period)} it is {{said}}"
                own = outcome.forms
                forms = _on_basis(basis, own, checker) if claim.basis_stated else own
                yield Sibling(Reason.OFF_BASIS, claim, outcome.operation, forms, frame, told)
    yield from _operations(claim, outcome, checker)
    if digits >= 2:
        yield from _series(claim, outcome, checker, others, digits)


def _on(basis: Basis, period: Period) -> str:
    if basis is Basis.PERIOD:
        return f"on the {period.step_name} before"
    return "on the year" if basis is Basis.YEAR else "at an annual rate"


def _on_basis(basis: Basis, own: Forms, checker: Checker) -> Forms:
    """The forms that print a measure on a basis: of a printed rate, those in another adjustment
    where its own do not ("2.3% on the quarter", which is the annual rate)."""
    if own.series.transformation is Transformation.NONE or own.rates(basis):
        return own
    money, prices = own.series.currency, own.series.prices
    alike = (
        f for f in checker.variants(own) if (f.series.currency, f.series.prices) == (money, prices)
    )
    return next((forms for forms in alike if forms.rates(basis)), own)


def _periods(claim: Claim, outcome: Outcome, checker: Checker) -> Iterator[Sibling]:
    before = held_before(claim, outcome.forms, outcome.frame.period)
    if before is not None:
        told = f"up to the last change ({spoken(before)}) it was {{said}}"
        frame = moved(outcome.frame, before)
        yield Sibling(Reason.OFF_PERIOD, claim, outcome.operation, outcome.forms, frame, told)
    added_up = outcome.forms.series.nature is Nature.FLOW or outcome.operation.compared
    read = outcome.frame.period
    others = other_periods(read, claim)
    if ends_with_december(claim) and read.frequency is Frequency.YEAR:
        december = Period.of(Frequency.MONTH, read.end)
        others = chain(others, [("in the last month alone", december, 0.0)])
    for label, period, far in others:
        if is_barred(period, read, added_up):
            continue
        frame = moved(outcome.frame, period)
        told = f"{label} it was {{said}}"
        for place, forms in enumerate((outcome.forms, *checker.variants(outcome.forms))):
            distance = far + 0.2 * (place > 0)
            yield Sibling(Reason.OFF_PERIOD, claim, outcome.operation, forms, frame, told, distance)


def _operations(claim: Claim, outcome: Outcome, checker: Checker) -> Iterator[Sibling]:
    """A level told as a change or the reverse; percent for points or the reverse."""
    forms, frame, quantity = outcome.forms, outcome.frame, claim.quantity
    if quantity is None or claim.operation not in ("level", "change", "growth"):
        return
    change, growth = checker.operations["change"], checker.operations["growth"]
    last = Frame(frame.period, frame.baseline or frame.period.previous(), None)
    on_year = Frame(frame.period, frame.period.years_later(-1), None)
    rate = forms.series.unit in PROPORTIONS  # no sum and no count, of which none tells points
    if claim.operation == "growth" and rate and may_move_a_rate(claim, forms.series):
        points = _in_unit(claim, replace(quantity, unit="percentage_points"))
        told = "the figure is the change in points, not in percent: it is {said}"
        for at in (last, on_year, _on_the_step(claim, forms.series, last)):
            yield Sibling(Reason.OFF_UNIT, points, change, forms, at, told)
    if claim.operation == "change" and quantity.unit == "percentage_points" and rate:
        percent = _in_unit(claim, replace(quantity, unit="percent"))
        told = "the figure is the change in percent, not in points: it is {said}"
        yield Sibling(Reason.OFF_UNIT, percent, growth, forms, last, told)
    if claim.operation == "growth" and may_be_money(quantity, outcome):
        told = "the figure is the change in money, not in percent: it is {said}"
        for part in (1, HUNDREDTH):
            money = _in_unit(claim, in_money(quantity, forms.series, Decimal(part)))
            as_money = replace(money, operation="change")
            yield Sibling(Reason.OFF_UNIT, as_money, change, forms, last, told, 0.5)
    if claim.operation == "level" and quantity.unit != "percent":
        as_change = replace(claim, operation="change")
        told = "the figure is the change, not the level: it is {said}"
        for at in (last, on_year):
            yield Sibling(Reason.OFF_OPERATION, as_change, change, forms, at, told)
    levelled = forms.series.transformation is Transformation.NONE or quantity.unit != "percent"
    levelled = levelled and not tells_a_change(forms.series)
    if claim.operation in ("change", "growth") and levelled:
        as_level = replace(claim, operation="level", direction=None)
        level = checker.operations["level"]
        what = "growth" if claim.operation == "growth" else "change"
        told = f"the figure is the level, not the {what}: it is {{said}}"
        yield Sibling(
            Reason.OFF_OPERATION, as_level, level, forms, Frame(frame.period, None, None), told
        )


def _on_the_step(claim: Claim, one: Series, told: Frame) -> Frame:
    """A frame against the period right before, where neither text nor pack names a basis."""
    based = claim.basis_stated or one.basis is not None
    return told if based else replace(told, baseline=told.period.previous())


def _in_unit(claim: Claim, quantity: Quantity) -> Claim:
    figure = claim.clause.figure
    if figure is None:
        return claim
    return replace(claim, clause=replace(claim.clause, figure=replace(figure, quantity=quantity)))


def _series(
    claim: Claim, outcome: Outcome, checker: Checker, others: Iterable[Series], digits: int
) -> Iterator[Sibling]:
    """Another series: a component for the total, another partner, place, price basis, currency."""
    own = outcome.forms.series
    seen = {member.series.key for member in outcome.forms.members}
    for other in others:
        reason, far = _kinship(own, other)
        if other.key in seen or (far > 0.5 and digits < 3):
            continue
        forms = checker.forms(other.key)
        seen.update(member.series.key for member in forms.members)
        title = other.title.replace("{", "{{").replace("}", "}}")
        told = f"the figure fits another series, {title}: {{said}}"
        yield Sibling(reason, claim, outcome.operation, forms, outcome.frame, told, far)


def _kinship(own: Series, other: Series) -> tuple[Reason, float]:
    """What kind of slip a series would be, and how far-fetched (0 to 1)."""
    if own.family == other.family:
        if own.currency and other.currency and own.currency != other.currency:
            return Reason.OFF_UNIT, 0.3
        return Reason.OFF_SERIES, 0.0
    differing = sum(a != b for a, b in zip(own.family, other.family, strict=True))
    return Reason.OFF_SERIES, 0.2 if differing == 1 else 0.9
