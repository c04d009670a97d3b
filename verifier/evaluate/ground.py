"""Home of `Ground`: what the reference says of a supported claim, and would say of it elsewhere."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from verifier.evaluate.allowed import allows
from verifier.evaluate.planting import Truth
from verifier.judge import Judge
from verifier.model.agreement import agreement, in_unit_of
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.mention import Direction
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Quantity
from verifier.model.rule import Frame
from verifier.model.series import Series
from verifier.model.verdict import Reason, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings


class Ground:
    """The computations behind the supported claims of one article, open to other times, series and
    days; `published` and `as_of` are those of the check."""

    def __init__(
        self, catalogue: Catalogue, settings: Settings, published: date, as_of: date
    ) -> None:
        self.catalogue = catalogue
        self.settings = settings
        self.published = published
        self.as_of = as_of
        self._judge = Judge(catalogue, settings, published, as_of)
        self._outcomes: dict[str, Outcome | None] = {}

    def outcome(self, verdict: Verdict) -> Outcome | None:
        """The reading that bore the claim out; None where more than its series was needed."""
        ident = verdict.claim.id
        if ident not in self._outcomes:
            dated = verdict.series is not None and verdict.period is not None
            self._outcomes[ident] = self._held(verdict, self.as_of) if dated else None
        return self._outcomes[ident]

    def _held(self, verdict: Verdict, day: date) -> Outcome | None:
        checker = self._judge.checker_on(day)
        found, _ = checker.outcomes(verdict.claim, checker.forms(verdict.series or ""))
        same = (o for o in found if o.frame.period == verdict.period)
        return next((o for o in same if o.holds or day != self.as_of), None)

    def lacks(self, verdict: Verdict, claim: Claim) -> bool:
        """Whether the series of a verdict has no figure for the time that a claim now tells."""
        if verdict.series is None:
            return False
        checker = self._judge.checker
        found, reason = checker.outcomes(claim, checker.forms(verdict.series))
        return not found and reason is Reason.NO_OBSERVATION

    def error(self, verdict: Verdict) -> float:
        """To within how much the reference knows the figure, in the unit of the claim."""
        outcome, quantity = self.outcome(verdict), verdict.claim.quantity
        value = outcome.judgement.value if outcome is not None else None
        if outcome is None or value is None or quantity is None:
            return 0.0
        return abs(in_unit_of(quantity, value.error, outcome.operation.unit(outcome.forms)))

    def at(self, outcome: Outcome, period: Period) -> float | None:
        """What the claim's operation gives for another period, in the unit of the claim; the
        comparison moves along."""
        return self.told(outcome, outcome.case.compute(moved_to(outcome.frame, period)))

    def over(self, outcome: Outcome, frame: Frame) -> float | None:
        """What the claim's operation gives for another frame, in the unit of the claim."""
        return self.told(outcome, outcome.case.compute(frame))

    def told(self, outcome: Outcome, value: Value | None) -> float | None:
        """A value in the unit that the claim is printed in."""
        claim, operation = outcome.case.claim, outcome.operation
        if value is None or claim.quantity is None:
            return None
        series, unit = outcome.forms.series, operation.unit(outcome.forms)
        met = agreement(claim, claim.quantity, series, operation.signed, unit, value, self.settings)
        return met.computed

    def elsewhere(self, verdict: Verdict, key: str) -> float | None:
        """What the claim's operation gives for another series over the same times."""
        outcome = self.outcome(verdict)
        if outcome is None:
            return None
        forms = self._judge.checker.forms(key)
        value = outcome.operation.compute(forms, outcome.frame, outcome.case.whole)
        other = replace(outcome, forms=forms)
        return self.told(other, value)

    def siblings(self, series: Series) -> Iterator[Series]:
        """The series that differ from one in its place, partner or part only, as published in the
        same form."""
        for one in self.catalogue.siblings(series, _SIBLINGS):
            form = (one.unit, one.frequency, one.transformation, one.status, one.accumulation)
            if form == (
                *(series.unit, series.frequency, series.transformation),
                *(series.status, series.accumulation),
            ):
                yield one

    def earlier_prints(self, verdict: Verdict) -> Iterator[float]:
        """What the claim's operation gave on earlier days, before a revision, newest first."""
        if verdict.series is None or verdict.period is None:
            return
        prints = self.catalogue.history(verdict.series).vintages(verdict.period)
        days = sorted({o.published for o in prints if o.published}, reverse=True)
        known = [day for day in days if day <= self.as_of]
        for day in known[1:]:
            outcome = self._held(verdict, day)
            told = self.told(outcome, outcome.judgement.value) if outcome is not None else None
            if told is not None:
                yield told


_SIBLINGS = 60


def moved_to(frame: Frame, period: Period) -> Frame:
    """A frame over another period: what was a year or a step before stays so."""
    old = frame.baseline
    if old is None:
        return Frame(period, None, frame.basis)
    if old == frame.period.years_later(-1):
        return Frame(period, period.years_later(-1), frame.basis)
    if old == frame.period.previous():
        return Frame(period, period.previous(), frame.basis)
    return Frame(period, old, frame.basis)


def truth_of(quantity: Quantity | None, claim: Claim, computed: float | None) -> Truth:
    """Whether a printed figure is true where the reference says `computed`: a figure told as a rise
    is not true of a fall."""
    if quantity is None:
        return Truth.OPEN
    if computed is None:
        return Truth.BEYOND
    if claim.direction is not None and claim.operation in _SIGNED:
        turned = -computed if claim.direction is Direction.DOWN else computed
        return Truth.TRUE if turned >= 0 and allows(quantity, turned) else Truth.FALSE
    return Truth.TRUE if allows(quantity, computed) else Truth.FALSE


_SIGNED = frozenset(("change", "growth"))


def quarter_of(month: Period) -> Period:
    """The calendar quarter that a month lies in."""
    return Period.of(Frequency.QUARTER, month.start)
