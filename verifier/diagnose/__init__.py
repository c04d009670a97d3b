"""Mismatches to slips: which single sibling reading would make the printed figure come out.

Never changes a rating. Each slip that fits is ranked by how common it is in print and by how
much the printed digits say: a figure of one digit fits too much by chance.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from verifier.check import Checker
from verifier.check.frames import frame_on, may_be_annualised
from verifier.diagnose.held_before import held_before
from verifier.diagnose.misprints import COMMON, Slip, hold, misprints, significant_digits
from verifier.model.claim import Claim
from verifier.model.forms import Forms
from verifier.model.mention import Basis
from verifier.model.notation import shown_as, spoken
from verifier.model.outcome import Outcome
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.quantity import Bound, Fit, Quantity
from verifier.model.rule import Frame, Operation
from verifier.model.series import Nature, Series, Transformation
from verifier.model.verdict import Alternative, Reason

_BASES = {
    Basis.YEAR: "on the year",
    Basis.PERIOD: "on the period before",
    Basis.ANNUALISED: "at an annual rate",
}


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


def slips(claim: Claim, outcome: Outcome, checker: Checker, siblings: Iterable[str]) -> list[Slip]:
    """Every slip that would explain the printed figure, the most likely first.

    `siblings` are keys of other series that the figure may have been taken from.
    """
    quantity = claim.quantity
    if quantity is None or claim.assertion not in ("value", "threshold"):
        return []
    found = list(misprints(claim, outcome))
    digits = significant_digits(quantity)
    for sibling in _siblings(claim, outcome, checker, siblings, digits):
        found.extend(_fitting(sibling, outcome, digits))
    found.sort(key=lambda slip: (-slip.rank, slip.alternative.explanation))
    unique: dict[tuple[Reason, str], Slip] = {}
    for slip in found:
        unique.setdefault((slip.alternative.reason, slip.alternative.explanation), slip)
    return list(unique.values())


def fits_elsewhere(claim: Claim, outcome: Outcome) -> bool:
    """Whether a figure of three digits or more is what the same operation gives for any other
    period on record, as long or a single step, so that the time may have been misread."""
    quantity, value = claim.quantity, outcome.judgement.value
    if quantity is None or value is None or significant_digits(quantity) < _TELLING_DIGITS:
        return False
    if claim.assertion != "value" or outcome.frame.period.count > 1:
        return False
    case = outcome.case
    found = list(case.track().values())
    if outcome.operation.name == "level":
        steps = (case.compute(Frame(p, None, outcome.frame.basis)) for p in outcome.forms.steps())
        found += [value for value in steps if value is not None]
    met = (hold(claim, quantity, outcome.operation, outcome.forms, v, outcome) for v in found)
    return any(one.fit in (Fit.EXACT, Fit.ROUNDED) for one in met)


_TELLING_DIGITS = 3


def _fitting(sibling: Sibling, outcome: Outcome, digits: int) -> Iterator[Slip]:
    """The slip that a sibling reading explains, if the printed figure comes out there."""
    claim, operation, forms = sibling.claim, sibling.operation, sibling.forms
    quantity = claim.quantity
    whole = outcome.case.whole if operation.name == "share" else None
    value = operation.compute(forms, sibling.frame, whole)
    if quantity is None or value is None:
        return
    met = hold(claim, quantity, operation, forms, value, outcome)
    close = met.fit in (Fit.EXACT, Fit.ROUNDED, Fit.TRUNCATED, Fit.BOUND_HOLDS)
    if quantity.bound is Bound.EXACT and met.fit is Fit.COARSE:
        close = digits >= 2
    if not close:
        return
    said = shown_as(operation.name, met.computed, quantity.unit or operation.unit(forms))
    rank = COMMON[sibling.reason] - 0.2 * sibling.far - (0.25 if digits < 2 else 0.0)
    if met.fit is Fit.TRUNCATED:
        rank -= 0.05
    text = sibling.told.format(said=said)
    series, period = forms.series, sibling.frame.period
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


def _siblings(
    claim: Claim, outcome: Outcome, checker: Checker, keys: Iterable[str], digits: int
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
                told = f"{{said}} is the change {_BASES[basis]}"
                own = outcome.forms
                forms = _on_basis(basis, own, checker) if claim.basis_stated else own
                yield Sibling(Reason.OFF_BASIS, claim, outcome.operation, forms, frame, told)
    yield from _operations(claim, outcome, checker)
    if digits >= 2:
        yield from _series(claim, outcome, checker, keys, digits)


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
        told = f"{{said}} is the level up to the last change ({spoken(before)})"
        frame = _moved(outcome.frame, before)
        yield Sibling(Reason.OFF_PERIOD, claim, outcome.operation, outcome.forms, frame, told)
    added_up = outcome.forms.series.nature is Nature.FLOW or outcome.operation.compared
    for label, period, far in _other_periods(outcome.frame.period):
        longer = period.count > outcome.frame.period.count or period.contains(outcome.frame.period)
        if longer and not added_up:
            continue
        frame = _moved(outcome.frame, period)
        told = f"{{said}} is {label} ({spoken(period)})"
        for place, forms in enumerate((outcome.forms, *checker.variants(outcome.forms))):
            distance = far + 0.2 * (place > 0)
            yield Sibling(Reason.OFF_PERIOD, claim, outcome.operation, forms, frame, told, distance)


def _other_periods(period: Period) -> Iterator[tuple[str, Period, float]]:
    """Other periods that a figure may belong to, with how far-fetched each is (0 to 1)."""
    per_year = PER_YEAR.get(period.frequency)
    if per_year is None:
        yield "the period before", period.shift(-1), 0.3
        yield "the period after", period.shift(1), 0.5
        return
    if period.count > 1:
        yield f"the last {period.step_name} alone", period.final, 0.0
        yield f"the same {period.step_name}s a year earlier", period.years_later(-1), 0.1
        yield f"the same {period.step_name}s a year later", period.years_later(1), 0.4
        yield f"the run from a {period.step_name} later", period.shift(1), 0.5
        yield f"the run from a {period.step_name} before", period.shift(-1), 0.5
        yield "the year before", Period.of(Frequency.YEAR, period.end).shift(-1), 0.2
        shorter = Period(period.frequency, period.first, period.last - 1)
        yield f"the run up to the {period.step_name} before", shorter, 0.3
        return
    if per_year > 1:
        january = period.first - period.first % per_year
        if period.last > january:
            yield "the year so far", Period(period.frequency, january, period.last), 0.0
        yield "the whole year", Period.of(Frequency.YEAR, period.end), 0.3
        twelve = Period(period.frequency, period.last - per_year + 1, period.last)
        yield "the year to then", twelve, 0.3
    if period.frequency in _LONGER:
        months = list((period.to(Frequency.MONTH) or period).steps())
        yield "the last month alone", months[-1], 0.0
        for month in months[:-1]:
            yield "one month alone", month, 0.4
    if period.frequency is Frequency.MONTH:
        yield "the quarter", Period.of(Frequency.QUARTER, period.end), 0.3
        three = Period(period.frequency, period.first - 2, period.last)
        yield "the three months to then", three, 0.4
    yield "a year earlier", period.years_later(-1), 0.1
    yield f"the {period.step_name} before", period.shift(-1), 0.1
    yield f"the {period.step_name} after", period.shift(1), 0.5
    yield f"two {period.step_name}s before", period.shift(-2), 0.6
    yield "a year later", period.years_later(1), 0.4
    yield "two years earlier", period.years_later(-2), 0.7


_LONGER = (Frequency.QUARTER, Frequency.HALF)
"""Steps for which the figure of a month of theirs is printed by mistake."""


def _moved(frame: Frame, period: Period) -> Frame:
    """The frame taken to another period, its comparison with it."""
    if frame.baseline is None:
        return Frame(period, None, frame.basis)
    if frame.basis is Basis.YEAR or frame.baseline == frame.period.years_later(-1):
        return Frame(period, period.years_later(-1), frame.basis)
    if frame.baseline == frame.period.previous() or frame.basis is not None:
        return Frame(period, period.previous(), frame.basis)
    return Frame(period, frame.baseline, frame.basis)


def _operations(claim: Claim, outcome: Outcome, checker: Checker) -> Iterator[Sibling]:
    """A level told as a change or the reverse; percent for points or the reverse."""
    forms, frame, quantity = outcome.forms, outcome.frame, claim.quantity
    if quantity is None or claim.operation not in ("level", "change", "growth"):
        return
    change, growth = checker.operations["change"], checker.operations["growth"]
    last = Frame(frame.period, frame.baseline or frame.period.previous(), None)
    on_year = Frame(frame.period, frame.period.years_later(-1), None)
    rate = forms.series.unit == "percent" or forms.series.nature is Nature.RATE
    if claim.operation == "growth" and rate:
        points = _in_unit(claim, replace(quantity, unit="percentage_points"))
        told = "the change is {said}, not percent"
        for at in (last, on_year):
            yield Sibling(Reason.OFF_UNIT, points, change, forms, at, told)
    if claim.operation == "change" and quantity.unit == "percentage_points" and rate:
        percent = _in_unit(claim, replace(quantity, unit="percent"))
        told = "{said} is the change in percent, not in points"
        yield Sibling(Reason.OFF_UNIT, percent, growth, forms, last, told)
    if claim.operation == "level" and quantity.unit != "percent":
        as_change = replace(claim, operation="change")
        told = "{said} is the change, not the level"
        for at in (last, on_year):
            yield Sibling(Reason.OFF_OPERATION, as_change, change, forms, at, told)
    levelled = forms.series.transformation is Transformation.NONE or quantity.unit != "percent"
    if claim.operation in ("change", "growth") and levelled:
        as_level = replace(claim, operation="level", direction=None)
        level = checker.operations["level"]
        told = f"{{said}} is the level, not the {claim.operation}"
        yield Sibling(
            Reason.OFF_OPERATION, as_level, level, forms, Frame(frame.period, None, None), told
        )


def _in_unit(claim: Claim, quantity: Quantity) -> Claim:
    figure = claim.clause.figure
    if figure is None:
        return claim
    return replace(claim, clause=replace(claim.clause, figure=replace(figure, quantity=quantity)))


def _series(
    claim: Claim, outcome: Outcome, checker: Checker, keys: Iterable[str], digits: int
) -> Iterator[Sibling]:
    """Another series: a component for the total, another partner, place, price basis, currency."""
    own = outcome.forms.series
    seen = {member.series.key for member in outcome.forms.members}
    for key in keys:
        if key in seen:
            continue
        forms = checker.forms(key)
        seen.update(member.series.key for member in forms.members)
        reason, far = _kinship(own, forms.series)
        if far <= 0.5 or digits >= 3:
            told = f"{{said}} is another series: {forms.series.title}".replace("{said}", "\0")
            told = told.replace("{", "{{").replace("}", "}}").replace("\0", "{said}")
            yield Sibling(reason, claim, outcome.operation, forms, outcome.frame, told, far)


def _kinship(own: Series, other: Series) -> tuple[Reason, float]:
    """What kind of slip a series would be, and how far-fetched (0 to 1)."""
    if own.family == other.family:
        if own.currency and other.currency and own.currency != other.currency:
            return Reason.OFF_UNIT, 0.3
        return Reason.OFF_SERIES, 0.0
    differing = sum(a != b for a, b in zip(own.family, other.family, strict=True))
    return Reason.OFF_SERIES, 0.2 if differing == 1 else 0.9
