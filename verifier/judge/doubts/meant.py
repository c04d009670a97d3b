"""Home of what a contradicted claim may mean instead: the measure in another currency, adjusted
for the season, or its change."""

from dataclasses import replace

from verifier.check import Checker
from verifier.judge.compose import caveats_of
from verifier.judge.doubts.currency import meant_in_another_currency
from verifier.judge.doubts.excuses import Excuse, held_over
from verifier.judge.doubts.ground import Ground
from verifier.judge.doubts.standing_in import may_be_of_a_step
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Basis, TermKind, TimeKind
from verifier.model.outcome import Outcome
from verifier.model.period import PER_YEAR, Frequency, Period
from verifier.model.series import Nature
from verifier.model.verdict import Caveat, Reason


def meant_otherwise(
    claim: Claim, reason: Reason, top: Outcome, ground: Ground, checker: Checker
) -> Excuse | None:
    """The outcome on which a claim is right that `top` contradicts for `reason`; None where there
    is none."""
    other = _meant_of_a_rival(claim, top, checker) or _meant_from_the_opening(claim, top, checker)
    other = other or _meant_over_the_year(claim, top, checker)
    other = other or _meant_from_the_first(claim, top, checker)
    other = other or meant_in_another_currency(claim, reason, ground, checker)
    if other is None and reason is Reason.OFF_SCALE:
        other = _meant_as_a_move(claim, top, checker)
    if other is None and may_be_of_a_step(claim, top):
        monthly = replace(claim, basis=Basis.PERIOD)
        held = _over_the_adjusted(monthly, top, checker)
        other = (held[0], (*held[1], Caveat.BASIS_ASSUMED)) if held is not None else None
    return other if other is not None else _meant_adjusted(claim, top, checker)


def _meant_of_a_rival(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """The same at the second time that its words may mean: "a year earlier", counted from the month
    of the news or from the one that its sentence looks back to."""
    time = claim.clause.time
    if time.other is None or time.apart:
        return None
    told = replace(time, period=time.other, other=None)
    again = replace(claim, clause=replace(claim.clause, time=told))
    return held_over(again, top.forms.series.key, checker, Caveat.PERIOD_ASSUMED)


def _meant_from_the_opening(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """The same move from the time with which the sentence before it compares: "Compared with 2019,
    births fell 0.6%. Deaths rose 7.1%"."""
    if claim.opened is None or claim.basis_stated:
        return None
    clause = replace(claim.clause, baseline=claim.opened)
    again = replace(claim, clause=clause, basis=None, shared=None)
    return held_over(again, top.forms.series.key, checker, Caveat.BASIS_ASSUMED)


def _meant_over_the_year(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """The same move of the whole year, where it is told against a year and the step that was read
    is shorter: "bringing the year's total to 16 trillion, 10.1% down on 2024"."""
    ref, read = claim.clause.baseline, top.frame.period
    base = ref.period if ref is not None else None
    if base is None or base.frequency is not Frequency.YEAR or read.frequency is Frequency.YEAR:
        return None
    if claim.operation not in ("growth", "change", "multiple") or base.count != 1:
        return None
    year = Period.of(Frequency.YEAR, read.end)
    time = replace(claim.clause.time, period=year, to_date=False)
    again = replace(claim, clause=replace(claim.clause, time=time))
    return held_over(again, top.forms.series.key, checker)


def _meant_from_the_first(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """The same move from the first figure that there is, where it is told to be counted from there:
    "has fallen 79% since the start of the series"; a pack may begin later, so none is accused."""
    clause, ref, period = claim.clause, claim.clause.baseline, top.frame.period
    moved = claim.operation in ("growth", "change", "multiple") and claim.assertion == "value"
    if not moved or (ref is not None and ref.period is not None) or period.count > 1:
        return None
    text, start = clause.sentence_text, clause.sentence.start
    since = (t for t in clause.times if t.kind is TimeKind.SINCE and t.period is None)
    behind = (text[claim.span.end - start : max(0, t.span.start - start)] for t in since)
    if not any(_RIGHT_BEHIND.fullmatch(words) for words in behind):
        return None
    steps = (s for s in top.forms.chosen.values if s.frequency is period.frequency and s.count == 1)
    first = min(steps, key=lambda step: step.start, default=period)
    if first.start >= period.start:
        return None
    told = replace(clause, baseline=TimeRef(first), basis=None)
    again = replace(claim, clause=told, basis=None, shared=None)
    return held_over(again, top.forms.series.key, checker, Caveat.BASIS_ASSUMED)


_RIGHT_BEHIND = regex(r"(?:\s(?!and\b|but\b|while\b)[a-z]+){0,2}\s")


def _meant_as_a_move(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """A count without a verb of its own as the change of what it is far too small for, where that
    comes out as printed: "January brought 160,000" where 158.6 million work."""
    if claim.operation != "level" or claim.clause.link or claim.quantity is None:
        return None
    if top.forms.series.nature is Nature.FLOW:
        return None  # which is told as what came, and not as by how much more
    told = replace(claim, operation="change", basis=None)
    return held_over(told, top.forms.series.key, checker, Caveat.MEASURE_ASSUMED)


def _meant_adjusted(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """The same move over the adjusted series, which copy takes for moves within a year: "prices
    rose 0.2% between September and November", when those of the unadjusted index fell."""
    period, base = top.frame.period, top.frame.baseline
    if claim.operation not in ("growth", "change") or claim.assertion != "value":
        return None
    if (
        base is None
        or top.forms.series.adjustment != "NSA"
        or period.frequency is not base.frequency
    ):
        return None
    steps = PER_YEAR.get(period.frequency)
    if steps is None or (period.last - base.last) % steps == 0:
        return None
    return _over_the_adjusted(claim, top, checker)


def _over_the_adjusted(claim: Claim, top: Outcome, checker: Checker) -> Excuse | None:
    """The outcome on which a move is right over the adjusted series, unless the text says that it
    is of another: "prices rose 0.4% in August and were 2.9% higher than a year earlier"."""
    own = top.forms.series
    told = any(s.own and s.term.kind is TermKind.ADJUSTMENT for s in claim.clause.terms)
    if own.adjustment != "NSA" or told:
        return None
    for forms in checker.variants(top.forms):
        one = forms.series
        alike = (one.currency, one.prices) == (own.currency, own.prices)
        found = checker.outcomes(claim, forms)[0] if alike and one.adjustment == "SA" else []
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None:
            return held, caveats_of(held)
    return None
