"""Outcomes to verdicts: what a person is told, with the working and the evidence behind it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from verifier.check.days import begun_by
from verifier.check.frames import comparison_told
from verifier.check.origins import origin_of
from verifier.check.resolve import period_told
from verifier.diagnose.misprints import is_touched
from verifier.judge.run_steps import counted_by
from verifier.model.agreement import unit_shown
from verifier.model.claim import Claim, Measure
from verifier.model.clause import Context
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.notation import shown_as, spoken
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.series import Observation, Series
from verifier.model.verdict import Alternative, Candidate, Caveat, Evidence, Reason, Verdict

_UNANSWERED = {
    Reason.NO_SERIES: "No series of the open packs measures this.",
    Reason.NO_OBSERVATION: "The series has no figure for that period.",
    Reason.UNRESOLVED_PERIOD: "The text does not settle which period is meant.",
    Reason.FORECAST: "This is a forecast, and no forecast series is at hand.",
    Reason.NOT_A_FACT: "This is not a statement about what happened.",
}
_FOREIGN = "The figure is in another currency, and no open pack has the rate to convert this."


class Composer:
    """Writes verdicts over the series of one catalogue, each with so many candidates."""

    def __init__(self, series: Mapping[str, Series], published: date, shown: int) -> None:
        self._series = series
        self._published = published
        self._shown = shown

    def unanswered(
        self,
        claim: Claim,
        reason: Reason,
        candidates: tuple[Candidate, ...],
        matched: str | None = None,
        period: Period | None = None,
        note: str = "",
    ) -> Verdict:
        """The verdict on a claim for which nothing was computed; `matched` is the series that
        lacks the figure, `period` what the claim's time means for it, `note` what to say
        instead of what the reason says."""
        series = self._series[matched] if matched else None
        told = period_told(claim, self._published)
        time = claim.clause.time
        open_ended = told is None or time.to_date or time.inherited
        if open_ended and not (time.apart and time.other) and not _is_older(period, told, reason):
            told = period or told
        if period is not None and begun_by(claim, period) is not None:
            told = period
        baseline, basis = comparison_told(claim, told, series)
        if reason is Reason.NO_OBSERVATION and told is not None and told.start > self._published:
            reason = Reason.FORECAST
        foreign = reason is Reason.NO_SERIES and series is not None
        if foreign and Context.FORECAST in claim.clause.context:
            reason, foreign = Reason.FORECAST, False
        text = note or (_FOREIGN if foreign else _UNANSWERED[reason])
        if series is not None:
            text = f"{text[:-1]}: {series.title}."
        return Verdict(
            replace(_filled(claim, series) if series else claim, basis=basis),
            reason,
            text,
            series=matched,
            candidates=candidates[: self._shown],
            operation=_told_as(claim.operation, series),
            period=told,
            baseline=baseline or time_named(claim, told),
        )

    def judged(
        self,
        claim: Claim,
        outcome: Outcome,
        candidates: tuple[Candidate, ...],
        reason: Reason | None = None,
        caveats: tuple[Caveat, ...] | None = None,
        note: str = "",
        alternatives: tuple[Alternative, ...] = (),
    ) -> Verdict:
        """The verdict that an outcome leads to; `reason` and `caveats` default to its own."""
        judged, frame = outcome.judgement, outcome.frame
        used = judged.value.used if judged.value else ()
        compared = outcome.operation.compares(outcome.forms) and claim.assertion != "streak"
        basis = frame.basis if compared or claim.assertion == "streak" else None
        if outcome.operation.name == "average" and not compared:
            basis = claim.basis  # "gains averaged 104,000": of changes on the month
        period, baseline = frame.period, _baseline(claim, outcome, compared)
        told = claim.clause.time.period
        if claim.clause.time.inherited and _is_older(period, told, reason or judged.reason):
            period, baseline = told or period, comparison_told(claim, told)[0]
        return Verdict(
            claim=counted_by(replace(_filled(claim, outcome.forms.series), basis=basis), period),
            reason=reason or judged.reason,
            explanation=_explained(outcome, reason or judged.reason, note, alternatives),
            caveats=judged.caveats if caveats is None else caveats,
            series=_deciding(outcome, used),
            candidates=candidates[: self._shown],
            operation=_told_as(
                claim.operation and outcome.operation.name, outcome.forms.series, outcome.forms
            ),
            period=period,
            baseline=baseline,
            computed=judged.computed,
            working=judged.value.formula if judged.value else "",
            evidence=tuple(self._evidence(observation) for observation in used),
            alternatives=alternatives,
        )

    def held(self, verdict: Verdict, outcome: Outcome, caveat: Caveat) -> Verdict:
        """The verdict on a claim that an outcome bears out which its words alone do not tell."""
        caveats = (*caveats_of(outcome), caveat)
        return self.judged(verdict.claim, outcome, verdict.candidates, caveats=caveats)

    def ambiguous(
        self, claim: Claim, outcomes: Sequence[Outcome], candidates: tuple[Candidate, ...]
    ) -> Verdict:
        """The verdict where two readings of the text disagree, with both workings."""
        first = outcomes[0]
        other = next(outcome for outcome in outcomes[1:] if outcome.holds is not first.holds)
        verdict = self.judged(claim, first, candidates, Reason.AMBIGUOUS)
        text = (
            f"The text leaves open which series is meant: by {first.forms.series.title}, "
            f"{first.judgement.said}; by {other.forms.series.title}, {other.judgement.said}."
        )
        value = other.judgement.value
        if value is None:
            return replace(verdict, explanation=text)
        more = (self._evidence(observation) for observation in value.used)
        evidence = tuple(dict.fromkeys((*verdict.evidence, *more)))
        working = f"{verdict.working}; or {value.formula}"
        return replace(verdict, explanation=text, working=working, evidence=evidence)

    def evidence(self, value: Value) -> tuple[Evidence, ...]:
        """The published figures that a value was computed from."""
        return tuple(self._evidence(observation) for observation in value.used)

    def _evidence(self, observation: Observation) -> Evidence:
        series = self._series[observation.series]
        return Evidence(
            series.key,
            series.title,
            observation.period,
            observation.value,
            series.unit,
            observation.published,
            observation.source_url or series.source_url,
        )


def _is_older(period: Period | None, told: Period | None, reason: Reason) -> bool:
    """Whether a measure that may be another one stops short of the time told, which stands."""
    if period is None or told is None or reason not in (Reason.AMBIGUOUS, Reason.NO_SERIES):
        return False
    single = told.count == 1 and told.frequency is not Frequency.YEAR
    alike = told.frequency is period.frequency or told.contains(period)
    return single and period.count == 1 and alike and period.end < told.end


def _told_as(
    operation: str | None, series: Series | None, forms: Forms | None = None
) -> str | None:
    """The operation of a claim on its series: a share that is printed as one is a level, and so is
    what a series holds per head itself."""
    if operation == "per_capita" and forms is not None and forms.per is None:
        return "level"
    rate = series is not None and series.unit in ("percent", "ratio")
    return "level" if rate and operation == "share" else operation


def amount(claim: Claim, outcome: Outcome) -> str:
    """The computed value in the unit of the claim, in words."""
    computed, name = outcome.judgement.computed, outcome.operation.name
    unit = outcome.operation.unit(outcome.forms)
    if claim.quantity is not None:
        counted = claim.assertion in ("streak", "rank")
        unit = claim.quantity.unit if counted else unit_shown(claim.quantity, unit)
    return shown_as(name, computed, unit) if computed is not None else "unknown"


def since_revised(claim: Claim, then: Outcome, now: Outcome) -> str:
    """What newer prints make of a claim that held, in words: another figure, or that it no longer
    holds where its own figure stands and what it is compared with was revised."""
    told = amount(claim, now)
    if told == amount(claim, then):
        return "Revised since: with the newest figures it no longer holds."
    return f"Revised since: now {told}."


def _filled(claim: Claim, series: Series) -> Claim:
    """The claim with the slots that the text leaves open taken from the series that matched."""
    measure = Measure(
        text=claim.measure.text,
        indicator=series.indicator or claim.measure.indicator,
        ref_area=series.ref_area,
        counterpart=series.counterpart,
        breakdown=series.breakdown,
        adjustment=series.adjustment,
    )
    return replace(claim, measure=measure)


def time_named(claim: Claim, told: Period | None) -> Period | None:
    """The time that the text itself names to compare with, or to count from."""
    ref = claim.clause.baseline
    if ref is None or ref.to_date or ref.period is None:
        return None
    return origin_of(ref.period, told) if claim.assertion == "record" else ref.period


def _baseline(claim: Claim, outcome: Outcome, compared: bool) -> Period | None:
    if claim.assertion == "record":
        return time_named(claim, outcome.frame.period)
    return outcome.frame.baseline if compared else None


def _deciding(outcome: Outcome, used: Sequence[Observation]) -> str:
    """The series whose own figure decided: the first that entered the working."""
    keys = {member.series.key for member in outcome.forms.members}
    return next((o.series for o in used if o.series in keys), outcome.forms.series.key)


def _title(outcome: Outcome) -> str:
    """The title of the series whose figure decided."""
    used = outcome.judgement.value.used if outcome.judgement.value else ()
    key = _deciding(outcome, used)
    titles = {member.series.key: member.series.title for member in outcome.forms.members}
    return outcome.forms.title if outcome.forms.is_made else titles.get(key, outcome.forms.title)


def _explained(
    outcome: Outcome, reason: Reason, note: str, alternatives: Sequence[Alternative]
) -> str:
    """One or two sentences for a person."""
    when = spoken(outcome.frame.period)
    said = outcome.judgement.said
    text = f"{_title(outcome)}, {when}: {said}" + (f" ({note})" if note else "") + "."
    if alternatives:
        return f"{text} {slips_told(alternatives)}"
    if reason is Reason.NO_SERIES:
        return f"{text} The text may well mean another measure, which no open pack holds."
    if reason is Reason.OFF_VALUE:
        struck = is_touched(outcome.case.claim, outcome.judgement.computed)
        return f"{text} {ONE_DIGIT if struck else NO_SLIP}"
    return text


NO_SLIP = "No single slip explains the printed figure."
ONE_DIGIT = "One digit of the printed figure is wrong."


def slips_told(alternatives: Sequence[Alternative]) -> str:
    """The likeliest slip in a sentence, and in another one those that explain a figure as well."""
    first = alternatives[0].explanation
    told = [] if alternatives[0].as_likely else [f"{first[:1].upper()}{first[1:]}."]
    alike = [one.explanation for one in alternatives if one.as_likely and one.explanation]
    if alike:
        others = "Another slip explains" if len(alike) == 1 else "Other slips explain"
        told.append(f"{others} the figure as well: {'; or '.join(alike)}.")
    return " ".join(told)


def without_slips(verdict: Verdict) -> str:
    """What a verdict tells a person but for the slips that it names."""
    text = verdict.explanation.removesuffix(NO_SLIP).removesuffix(ONE_DIGIT)
    if verdict.alternatives:
        text = text.removesuffix(slips_told(verdict.alternatives))
    return text.rstrip()


def caveats_of(outcome: Outcome) -> tuple[Caveat, ...]:
    """What an editor should know: an assumed basis, a value that came out later."""
    caveats = list(outcome.judgement.caveats)
    if outcome.assumed:
        caveats.append(Caveat.BASIS_ASSUMED)
    if outcome.elsewhen:
        caveats.append(Caveat.PERIOD_ASSUMED)
    if outcome.operation.name == "contribution" and outcome.operation.compares(outcome.forms):
        caveats.append(Caveat.DERIVED)
    value = outcome.judgement.value
    if value is not None and any(observation.later for observation in value.used):
        caveats.append(Caveat.LATER_VINTAGE)
    return tuple(dict.fromkeys(caveats))
