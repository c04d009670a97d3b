"""Home of a comparison with itself: a change that is measured against its own period.

No sentence means that: a year or a month was typed wrongly. It is held against the text where the
change from the period that can be meant gives the printed figure, which bears the rest out.
"""

from collections.abc import Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.check.resolve import period_of
from verifier.diagnose.misprints import significant_digits
from verifier.judge.compose import Composer
from verifier.language.times import resolve
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Basis, TimeKind, TimeMention
from verifier.model.months import MONTH_BEGUN
from verifier.model.notation import spoken
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.verdict import Candidate, Caveat, Reason, Verdict

_COMPARED = ("growth", "change", "multiple")
_DIGITS, _FAIR = 2, 0.5
"""So many digits must fit, one more where the measure scores less than fairly."""


def as_against_itself(
    composer: Composer, claim: Claim, key: str, few: tuple[Candidate, ...], checker: Checker
) -> Verdict | None:
    """The mismatch of a change that is told against its own period and right against another; None
    for any other claim, or where no other period gives the figure."""
    period = _its_own(claim, key, checker)
    held = _right_against_another(claim, key, period, checker) if period is not None else None
    digits = significant_digits(claim.quantity) if claim.quantity else 0
    score = next((c.score for c in few if c.series == key), 0.0)
    if period is None or held is None or digits < _DIGITS + (score < _FAIR):
        return None
    base = held.frame.baseline
    to = f" to {spoken(held.frame.period)}" if held.frame.period != period else ""
    meant = f"that is the change from {spoken(base)}{to}; " if base is not None else ""
    note = f"{meant}the text compares {spoken(period)} with itself"
    return composer.judged(claim, held, few, Reason.OFF_PERIOD, note=note)


def _its_own(claim: Claim, key: str, checker: Checker) -> Period | None:
    """The period of a claim, where the words name it, or one around it, as what it is measured
    against."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if claim.operation not in _COMPARED or claim.assertion != "value":
        return None
    if ref is None or mention is None or mention.kind is not TimeKind.BASELINE:
        return None
    if mention.anaphor is not None and mention.anaphor.year is None:
        return None  # "that month" may be another one
    if not _names_a_date(claim, mention):
        return None
    period = period_of(claim, checker.forms(key), checker.published)
    if period is None:
        return None
    base = resolve(mention, period) if mention.anaphor is not None else ref.period
    return period if base is not None and base.contains(period) else None


def _names_a_date(claim: Claim, mention: TimeMention) -> bool:
    """Whether the time that a change is measured from is named, and no word for any: not "with a
    month in which", "ahead of the year-end season"."""
    start = claim.clause.sentence.start
    words = claim.clause.sentence_text[mention.span.start - start : mention.span.end - start]
    return _DATE.search(words) is not None


_DATE = regex(rf"\d|{MONTH_BEGUN}|\b(?:first|second|third|fourth|spring|summer|autumn|winter)\b")


def _meant(period: Period) -> Iterator[tuple[Basis, Period]]:
    """What a comparison of a period with itself may mean, the likeliest first: the one of the two
    times was typed wrongly or the other."""
    yield Basis.YEAR, period
    yield Basis.PERIOD, period
    yield Basis.YEAR, period.years_later(1)
    yield Basis.PERIOD, period.shift(1)


def _right_against_another(
    claim: Claim, key: str, period: Period, checker: Checker
) -> Outcome | None:
    """The claim measured against the year or the period before, or told of the one behind, where
    that gives its figure."""
    for basis, time in _meant(period):
        told = replace(claim.clause.time, period=time, to_date=False, apart=False)
        clause = replace(claim.clause, baseline=None, time=told)
        moved = replace(claim, clause=clause, basis=basis)
        found, _ = checker.outcomes(moved, checker.forms(key))
        held = next((outcome for outcome in found if outcome.holds), None)
        if held is not None and Caveat.WEAK_BOUND not in held.judgement.caveats:
            return held
    return None
