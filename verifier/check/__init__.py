"""Claims set against measures: resolve the times, compute, judge."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from itertools import chain

from verifier.check.certainty import Told, time_told
from verifier.check.compared import is_off_its_year
from verifier.check.days import edition_by_day, is_a_mean_of_days
from verifier.check.days_compared import is_of_a_close
from verifier.check.fields import (
    as_its_size,
    field_of,
    in_basis_points,
    moves_in_points,
    of_an_annual_rate,
    ranks_by_growth,
    takes_off_a_rate,
    told_instead,
)
from verifier.check.frames import frames_of
from verifier.check.heads import is_a_density
from verifier.check.money import as_the_rate_moves, is_in_other_money, of_the_currency
from verifier.check.named_rivals import named_rivals, without_wholes
from verifier.check.origins import is_the_origin
from verifier.check.own_parts import own_parts
from verifier.check.parts import may_end_a_year, runs_up_to_now
from verifier.check.peaks import extreme_within, is_paid_in_a_week_of, may_lie_within_a_step
from verifier.check.places_held import holds_place
from verifier.check.resolve import newest, period_of
from verifier.check.seasons import is_told_by_its_start, runs_told
from verifier.check.steps_meant import is_of_one_step, steps_meant
from verifier.check.times_apart import times_apart
from verifier.check.told_rates import as_told, is_a_level_itself
from verifier.check.undated import is_overtaken, kept_up, newest_besides, not_quite_out
from verifier.check.wholes import Whole, is_no_share, whole_of
from verifier.check.wholes_told import is_of_the_country, places_behind
from verifier.check.windows import left_over
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.combining import combine
from verifier.model.forms import Forms
from verifier.model.known import Known
from verifier.model.mention import Basis
from verifier.model.outcome import BESIDE_OTHERS, Outcome, one_holds
from verifier.model.period import Frequency, Period
from verifier.model.rule import Assertion, Case, Operation
from verifier.model.series import Series, forms_beside
from verifier.model.verdict import Reason
from verifier.reference.kinship import is_told_by_name
from verifier.registry import discover
from verifier.settings import Settings

Open = Callable[[str], Known]
"""Gives a series as it stood on the day of the check."""
Found = tuple[list[Outcome], Reason | None]
"""What was found of a claim, or why nothing was."""
Kin = Callable[[Series], Sequence[Series]]
"""Gives the series that are related to one in a certain way."""


class Checker:
    """Judges claims against the series of one catalogue as they stood on `day`.

    `kin` gives the other forms of a series (same family), `siblings` those that differ in one
    slot, `beside` what is told of the same country. `published` is the article's day, which
    decides the newest period.
    """

    def __init__(
        self,
        open_series: Open,
        kin: Kin,
        siblings: Kin,
        beside: Kin,
        day: date,
        published: date,
        settings: Settings,
    ) -> None:
        self._open = open_series
        self._kin = kin
        self._siblings = siblings
        self._beside = beside
        self._forms: dict[str, Forms] = {}
        self._found: dict[tuple[Claim, str], Found] = {}
        self.day, self.published, self.settings = day, published, settings
        self.operations = discover("verifier.operations", Operation)
        self._assertions = discover("verifier.assertions", Assertion)

    def forms(self, key: str) -> Forms:
        """The measure around a series: its own figures and their other forms."""
        if key not in self._forms:
            chosen = self._open(key)
            others = forms_beside(chosen.series, self._kin(chosen.series))
            self._forms[key] = combine(chosen, others, self._open)
        return self._forms[key]

    def variants(self, forms: Forms) -> tuple[Forms, ...]:
        """The same measure in other currencies, adjustments and price bases."""
        found: dict[tuple[str | None, ...], Forms] = {}
        for one in self._kin(forms.series):
            if one.status == forms.series.status and one.variant != forms.series.variant:
                found.setdefault(one.variant, self.forms(one.key))
        return tuple(found.values())

    def outcomes(self, claim: Claim, forms: Forms, other: Forms | None = None) -> Found:
        """The claim judged on its own basis, and on the other conventional ones where the text
        names none, up to the first that holds; or the reason why nothing could be computed.

        `other` is the second measure of a comparison. A mean of steps is tried for days as well.
        """
        key = forms.series.key
        if other is not None or forms is not self._forms.get(key):
            return self._tried(claim, forms, other)
        known = self._found.get((claim, key))
        if known is None:
            known = self._found[claim, key] = self._tried(claim, forms, None)
        return list(known[0]), known[1]

    def _tried(self, claim: Claim, forms: Forms, other: Forms | None) -> Found:
        sized = as_its_size(claim, forms.series)
        found, reason = self._outcomes(sized, forms, other)
        if one_holds(found):
            return found, reason
        by_day = edition_by_day(claim, forms)
        if sized is not claim and one_holds(moved := self._outcomes(claim, forms, other)[0]):
            return moved, None
        again = self._outcomes(sized, self.forms(by_day), other)[0] if by_day is not None else []
        if one_holds(again):
            return again, None
        late = any(is_overtaken(claim, o.forms, o.frame.period, self.published) for o in found)
        return ([], Reason.NO_OBSERVATION) if late else (found, reason)

    def _outcomes(self, claim: Claim, forms: Forms, other: Forms | None) -> Found:
        if is_a_level_itself(claim, forms.series):
            claim = replace(claim, operation="level", direction=None, basis=None)
        if ranks_by_growth(claim, forms.series):
            claim = replace(claim, operation="growth", basis=claim.basis or Basis.YEAR)
        if moves_in_points(claim, forms.series) or takes_off_a_rate(claim, forms.series):
            claim = replace(claim, operation="change")
        claim = of_an_annual_rate(claim, forms.series)
        claim = as_the_rate_moves(in_basis_points(claim), forms.series)
        if claim.clause.time.apart:
            return self._at_another_time(claim, forms)
        if claim.clause.role is Role.TABLE and claim.clause.time.inherited:
            return [], Reason.UNRESOLVED_PERIOD  # its column says when, which nothing reads yet
        forms = as_told(claim, forms)
        if is_in_other_money(claim, forms.unit):
            return [], Reason.NO_SERIES
        if is_of_a_close(claim, forms):
            return [], Reason.UNRESOLVED_PERIOD
        period = period_of(claim, forms, self.published)
        found, reason = self._over(claim, forms, period, other)
        found = of_the_currency(claim, found, self._assertions["value"])
        if one_holds(found):
            return found, reason
        runs = list(runs_told(claim, forms, period)) if not found else []
        runs += own_parts(claim, forms, period) if not found else []
        for run in runs:
            again, _ = self._over(claim, forms, run, other)
            if one_holds(again) or is_told_by_its_start(claim, runs):
                return again, None
        if period is None:
            dated = claim.clause.time.period is not None
            return [], Reason.UNRESOLVED_PERIOD if dated else Reason.NO_OBSERVATION
        read = partial(period_of, claim, published=self.published)
        besides = newest_besides(claim, forms, period, read)
        meant = ((forms, part) for part in steps_meant(claim, forms, period, self.published))
        for then, instead in chain(besides, meant):
            again, _ = self._over(claim, then, instead, other)
            if held := [replace(one, elsewhen=True) for one in again if one.holds]:
                return held, None
        turned = told_instead(claim, forms.series)
        if turned is not None:
            again, _ = self._over(turned, forms, period, other)
            if held := [replace(one, assumed=True) for one in again if one.holds]:
                return held, None
        off, lasting = is_off_its_year(claim, period), runs_up_to_now(claim)
        carried = claim.clause.time.period is not None and time_told(claim) is Told.CARRIED
        loose = off or lasting or carried
        if loose and not is_the_origin(claim):  # which is never of the newest time
            last = self._newest(forms, period)
            other_time = last is not None and not period.contains(last)
            again, _ = self._over(claim, forms, last, other) if other_time else ([], None)
            held = [replace(outcome, elsewhen=True) for outcome in again if outcome.holds]
            found = again if lasting and again else found  # it was told of the newest figure
            found, reason = (held, None) if held else (found, reason)
        unsure = off or may_lie_within_a_step(claim, forms.series)
        unsure = unsure or is_paid_in_a_week_of(claim, forms, period, self.settings)
        end = may_end_a_year(claim, forms.series, period)
        if (unsure or end is not None) and not one_holds(found):
            steps = (extreme_within(claim, forms, period), end)
            finer = [self._over(claim, forms, step, other)[0] for step in steps if step is not None]
            held = [outcome for tried in finer for outcome in tried if outcome.holds]
            return held, None if held else Reason.UNRESOLVED_PERIOD
        return found, reason

    def shares(
        self, claim: Claim, forms: Forms, *whole: Series, assumed: bool = True
    ) -> list[Outcome]:
        """A share judged as that of a measure in another one, or in several, told before; where the
        whole is `assumed`, no wrong one."""
        period = period_of(claim, forms, self.published)
        return self._over(claim, forms, period, None, Whole(whole[0], assumed, whole[1:]))[0]

    def fits_the_next(self, claim: Claim, forms: Forms, period: Period) -> bool:
        """Whether a claim holds over the period after the newest one known, which came out only
        days after the article, so that its row may be dated late; never where the text names the
        time itself."""
        own = claim.clause.time.period is not None and not claim.clause.time.inherited
        next_one = not_quite_out(forms, period) if not own else None
        return next_one is not None and one_holds(self._over(claim, *next_one, None)[0])

    def _newest(self, forms: Forms, period: Period) -> Period | None:
        """The newest period, which a figure without a date of its own may be told of; None where
        it is only a part of the one that the text names before."""
        if forms.series.frequency is Frequency.DAY and self.published >= forms.day:
            return forms.chosen.newest  # a monthly mean of the same price is no newer
        last = kept_up(forms, newest(forms, self.published), self.published)
        part = last is not None and last != period and period.contains(last)
        return None if part else last

    def _over(
        self,
        claim: Claim,
        forms: Forms,
        period: Period | None,
        other: Forms | None,
        whole: Whole | None = None,
    ) -> Found:
        """The claim judged over one period, on its bases in turn up to the first that holds."""
        if period is None or (forms.is_a_total and is_a_density(claim)):
            return [], Reason.NO_OBSERVATION
        assertion = self._assertions[claim.assertion or "value"]
        operation = self.operations[claim.operation or "level"]
        if operation.name == "average" and is_of_one_step(claim, forms, period):
            operation = self.operations["level"]
        if operation.name == "level" and is_a_mean_of_days(claim, forms, period):
            operation = self.operations["average"]
        if whole is None and operation.of_a_whole(forms):
            whole = whole_of(claim, forms.series, self._pool(claim, forms.series), period)
        found: list[Outcome] = []
        frames = frames_of(claim, forms, operation, period)
        if not frames:
            return [], Reason.UNRESOLVED_PERIOD
        rivals = partial(self._rivals, claim, forms, other)  # which keep all that was found alive
        for place, frame in enumerate(frames):
            case = Case(
                claim,
                operation,
                forms,
                frame,
                self.settings,
                whole.told_by(self.forms) if whole else None,
                rivals if claim.assertion in BESIDE_OTHERS else tuple,
            )
            judged = assertion.judge(case)
            if judged is not None and not is_no_share(judged, whole):
                used = judged.frame or frame
                outcome = Outcome(forms, operation, judged, used, case, assumed=place > 0)
                if place and found and outcome.is_of_no_move:
                    continue  # what did not move bears no move out, however rates are rounded
                found.append(outcome)
                if outcome.holds:
                    break
        return found, None if found else Reason.NO_OBSERVATION

    def _at_another_time(self, claim: Claim, forms: Forms) -> Found:
        """The claim at the period before, a year before, or in an earlier print of the period:
        what an unnamed other time may be; no verdict where none of them holds."""
        told = replace(claim.clause.time, to_date=False, apart=False)
        if forms.series.frequency is Frequency.DAY or left_over(claim) is not None:
            told = replace(told, inherited=False)
        for other in times_apart(claim, forms, self.published):
            clause = replace(claim.clause, time=replace(told, period=other), baseline=None)
            found, _ = self.outcomes(replace(claim, clause=clause), forms)
            if one_holds(found):
                return found, None
        return [], Reason.UNRESOLVED_PERIOD

    def _pool(self, claim: Claim, part: Series) -> list[Series]:
        """What a share may be one of: the series of its place, and the same measure of a place that
        the words behind it name."""
        placed, at = places_behind(claim), part.ref_area
        wide = is_of_the_country(claim)
        near = self._siblings(part) if placed or wide or is_told_by_name(at) else ()
        around = [o for o in near if o.ref_area in placed or holds_place(at, o.ref_area, wide)]
        return [*self._beside(part), *around]

    def _rivals(self, claim: Claim, forms: Forms, other: Forms | None) -> tuple[Forms, ...]:
        """The measures to rank among, which differ in one slot; of a comparison the one named."""
        kin = self._siblings(forms.series)
        if claim.assertion == "comparison":
            named = [self.forms(one.key) for one in named_rivals(claim, forms.series, kin)]
            return without_wholes(claim, forms, named or ([other] if other is not None else []))
        opened = (self._open(one.key) for one in field_of(forms.series, kin))
        return tuple(Forms(known, (known,)) for known in opened)
