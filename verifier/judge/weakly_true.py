"""Home of what is true and misleads all the same: caveats with the figures behind them.

None of them changes a rating. Each is asked only of a claim that holds for the measure which the
text plainly means, and left out where the sentence itself tells what would mislead.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.judge.real_terms import real_fall, real_record
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.mention import TimeKind
from verifier.model.notation import spoken, told
from verifier.model.outcome import Outcome
from verifier.model.period import PER_YEAR, Period
from verifier.model.rule import Frame
from verifier.model.verdict import Caveat, Verdict
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings


def with_weaknesses(
    verdict: Verdict, held: Outcome, catalogue: Catalogue, checker: Checker
) -> Verdict:
    """A supported verdict with what may mislead about its claim, in caveats and in words."""
    found = list(_weaknesses(verdict.claim, held, catalogue, checker))
    if not found:
        return verdict
    text = " ".join((verdict.explanation, *(f"{said}." for _, said in found)))
    caveats = (*verdict.caveats, *(caveat for caveat, _ in found))
    return replace(verdict, caveats=caveats, explanation=text)


def without(verdict: Verdict, names: tuple[str, ...]) -> Verdict:
    """A verdict less the caveats that a desk does not want to see."""
    kept = tuple(caveat for caveat in verdict.caveats if caveat not in names)
    return verdict if kept == verdict.caveats else replace(verdict, caveats=kept)


def _weaknesses(
    claim: Claim, held: Outcome, catalogue: Catalogue, checker: Checker
) -> Iterator[tuple[Caveat, str]]:
    unwanted = checker.settings.no_caveat
    if claim.assertion == "record":
        nominal = Caveat.NOMINAL_RECORD not in unwanted
        said = real_record(claim, held, catalogue, checker) if nominal else None
        if said is not None:
            yield Caveat.NOMINAL_RECORD, said
    if claim.assertion != "value":
        return
    if Caveat.CHERRY_PICKED_BASE not in unwanted:
        said = _picked_base(claim, held, checker.settings)
        if said is not None:
            yield Caveat.CHERRY_PICKED_BASE, said
    if Caveat.REAL_TERMS_DIFFER not in unwanted:
        said = real_fall(claim, held, catalogue, checker)
        if said is not None:
            yield Caveat.REAL_TERMS_DIFFER, said


_CHOSEN_OPENLY = re.compile(
    r"\b(?:peaks?|troughs?|highs?|lows?|bottom|record|highest|lowest|height|depths?|best|worst|marks?|"
    r"pandemic|lockdowns?|covid\S*|crisis|crash|slump|war|invasion|election|"
    r"took office|launch\w*)\b",
    re.IGNORECASE,
)
"""Words by which a sentence says why it counts from where it does."""
_NAMING = (TimeKind.BASELINE, TimeKind.SINCE)
_ONE_POINT = 1.0
"""Percent: less than that between two rates of growth tells no other story."""


def _picked_base(claim: Claim, held: Outcome, settings: Settings) -> str | None:
    """What a growth would be from the period before or after its base, where it turns or is more
    than so many times as large or as small; None where it makes no such difference.

    The base must be a peak or a trough among its neighbours, else it is they that are odd, or the
    measure goes one way. A base that is conventional or told to be an extreme is none to ask about.
    """
    frame, computed = held.frame, held.judgement.value
    base, moved = frame.baseline, held.operation.name in ("growth", "change")
    if not moved or base is None or computed is None or not settings.base_factor:
        return None
    if base.count > 1 or not _is_chosen(claim, frame, base):
        return None
    others = _beside(frame.period, base, held.forms.series.adjustment)
    before, after = (held.case.compute(Frame(frame.period, one, None)) for one in others)
    if before is None or after is None or others[1].end >= frame.period.start:
        return None
    a = computed.value
    if (before.value - a) * (after.value - a) <= 0:
        return None
    unit = held.operation.unit(held.forms)
    apart = [
        (other, value)
        for other, value in zip(others, (before, after), strict=True)
        if _tell_apart(computed, value, unit, settings.base_factor)
    ]
    if not apart:
        return None
    other, nearest = min(apart, key=lambda found: abs(found[1].value - a))
    here, there = (told(held.operation.name, v, unit) for v in (a, nearest.value))
    return f"Counted from {spoken(other)} instead of {spoken(base)} it is {there}, not {here}"


def _tell_apart(one: Value, other: Value, unit: str | None, factor: float) -> bool:
    """Whether two rates tell two stories: one turns the other, or is so many times as large."""
    a, b = one.value, other.value
    least = max(_ONE_POINT if unit == "percent" else 0.0, 2 * (one.error + other.error))
    small, large = sorted((abs(a), abs(b)))
    return abs(a - b) >= least and (a * b < 0 or large > factor * small)


def _is_chosen(claim: Claim, frame: Frame, base: Period) -> bool:
    """Whether a sentence names its base, says no reason for it, and convention has none either:
    the period before, a year before, and the end of last year need no choice."""
    named = [t for t in claim.clause.times if t.kind in _NAMING and t.anaphor is None]
    ends_a_year = base.end.month == 12 and base.end.year == frame.period.end.year - 1
    usual = (frame.period.previous(), frame.period.years_later(-1))
    if frame.basis is not None or ends_a_year or base in usual:
        return False
    dated = any(t.period is not None and t.period.start <= base.end for t in named)
    return dated and _CHOSEN_OPENLY.search(claim.clause.sentence_text) is None


def _beside(period: Period, base: Period, adjustment: str | None) -> tuple[Period, Period]:
    """The periods on either side of a base: of figures with seasons that are compared over whole
    years, the same season of the years before and after."""
    years = period.start.year - base.start.year
    seasonal = adjustment not in ("SA", "SAAR") and PER_YEAR.get(base.frequency, 1) > 1
    if seasonal and base == period.years_later(-years):
        return base.years_later(-1), base.years_later(1)
    return base.previous(), base.shift(1)
