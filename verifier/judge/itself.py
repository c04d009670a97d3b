"""Home of a comparison with itself, or with the time beside the one that is meant: a change that
is measured against its own period, or against May 2024 in a text on June 2025.

No sentence means that: a year or a month was typed wrongly. It is held against the text where the
change from the period that can be meant gives the printed figure, which bears the rest out.
"""

from collections.abc import Iterator
from dataclasses import replace

from verifier.check import Checker
from verifier.check.resolve import period_of
from verifier.diagnose.misprints import digits_told
from verifier.judge.compose import Composer
from verifier.language.times.resolve import resolve
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
    digits = digits_told(claim)
    score = next((c.score for c in few if c.series == key), 0.0)
    if period is None or held is None or digits < _DIGITS + (score < _FAIR):
        return None
    base = held.frame.baseline
    to = f" to {spoken(held.frame.period)}" if held.frame.period != period else ""
    meant = f"that is the change from {spoken(base)}{to}; " if base is not None else ""
    note = f"{meant}the text compares {spoken(period)} with itself"
    return composer.judged(claim, held, few, Reason.OFF_PERIOD, note=note)


def as_against_the_one_beside(
    composer: Composer, claim: Claim, key: str, few: tuple[Candidate, ...], checker: Checker
) -> Verdict | None:
    """The mismatch of a change that is told against the month beside the one a year or a step
    before, which gives its figure, where no period goes with the time that is named; None for any
    other claim."""
    base = _base_named(claim)
    forms = checker.forms(key)
    period = period_of(claim, forms, checker.published) if base is not None else None
    if base is None or period is None or not _are_single_steps(base, period):
        return None
    digits = digits_told(claim)
    score = next((c.score for c in few if c.series == key), 0.0)
    if digits < _DIGITS + (score < _FAIR):
        return None
    for basis, meant in (
        (Basis.YEAR, period.years_later(-1)),
        (Basis.PERIOD, period.previous()),
    ):
        if abs(base.first - meant.first) != 1:
            continue
        held = _right_over(claim, key, basis, period, checker)
        goes = period.shift(base.first - meant.first)
        if held is not None and _right_over(claim, key, basis, goes, checker) is None:
            note = f"that is the change from {spoken(meant)}; the text compares with {spoken(base)}"
            return composer.judged(claim, held, few, Reason.OFF_PERIOD, note=note)
    return None


def _base_named(claim: Claim) -> Period | None:
    """The period that a change is measured against, where a date in the sentence names it."""
    ref = claim.clause.baseline
    mention = ref.mention if ref is not None else None
    if claim.operation not in _COMPARED or claim.assertion != "value":
        return None
    if ref is None or mention is None or mention.kind is not TimeKind.BASELINE:
        return None
    plain = mention.anaphor is None and _names_a_date(claim, mention)
    return ref.period if plain else None


def _are_single_steps(base: Period, period: Period) -> bool:
    return base.frequency is period.frequency and base.count == period.count == 1


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
    found = (_right_over(claim, key, basis, time, checker) for basis, time in _meant(period))
    return next((held for held in found if held is not None), None)


def _right_over(
    claim: Claim, key: str, basis: Basis, time: Period, checker: Checker
) -> Outcome | None:
    """The claim told of a time and measured on a basis, where that gives its figure."""
    told = replace(claim.clause.time, period=time, to_date=False, apart=False)
    clause = replace(claim.clause, baseline=None, time=told)
    found, _ = checker.outcomes(replace(claim, clause=clause, basis=basis), checker.forms(key))
    held = next((one for one in found if one.holds and one.frame.period == time), None)
    weak = held is not None and Caveat.WEAK_BOUND in held.judgement.caveats
    return None if weak else held
