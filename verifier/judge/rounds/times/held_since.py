"""Home of levels that were held since a time: "has been at 2% since March" tells what it was in
March too."""

from dataclasses import replace

from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TimeKind
from verifier.model.outcome import Outcome, best_of
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict

_HELD_AT = regex(
    r"\b(?:(?:has|have)\s(?:now\s)?(?:been|stood|stayed|remained|held|sat|rested)|"
    r"(?:has|have)\s(?:now\s)?(?:been\s)?(?:kept|left|held|frozen|pinned|stuck)(?:\s[^,;:.]{1,40})?)\s"
    r"(?:steady\s|unchanged\s|flat\s|fixed\s|stuck\s|constant\s)?at\s(?:exactly\s|just\s)?$"
)
_NEAR, _MOST = 2, 12


def of_levels_held_since(sitting: Sitting) -> list[Verdict]:
    """The verdicts; a right level that is told to have been held since a time is accused where its
    series stood elsewhere all through that time and the step behind it."""
    return [_held_since(verdict, sitting) for verdict in sitting.verdicts]


def _held_since(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one = verdict.claim, sitting.series.get(verdict.series or "")
    since = _since(claim)
    if one is None or since is None or not _is_a_sure_level(verdict):
        return verdict
    steps = _steps(since, one)
    found = [_at(claim, step, one, sitting) for step in steps]
    known = [outcome for outcome in found if outcome is not None]
    if not known or len(known) < len(found) or any(outcome.holds for outcome in known):
        return verdict
    if any(is_as_revised(claim, outcome) for outcome in known):
        return verdict
    return sitting.judge.composer.judged(
        at_the_time(claim, steps[0]), known[0], verdict.candidates, Reason.OFF_PERIOD
    )


def _since(claim: Claim) -> Period | None:
    """The time that a level is told to have been held since, right behind it."""
    if _HELD_AT.search(claim.clause.lead) is None:
        return None
    behind = (m for m in claim.clause.times if m.kind is TimeKind.SINCE)
    return next(
        (m.period for m in behind if 0 <= m.span.start - claim.span.end <= _NEAR and not m.to_date),
        None,
    )


def _is_a_sure_level(verdict: Verdict) -> bool:
    claim, quantity = verdict.claim, verdict.claim.quantity
    plain = claim.operation == "level" and claim.assertion == "value" and not claim.clause.context
    if verdict.rating is not Rating.SUPPORTED or quantity is None or not plain:
        return False
    unsure = (LOOSE | ASSUMED) - {Caveat.PERIOD_ASSUMED}  # what it is now is told of no time
    return quantity.bound is Bound.EXACT and not unsure & set(verdict.caveats)


def _steps(since: Period, one: Series) -> list[Period]:
    """The steps of a series in a time, and the one behind them; none where they are too many."""
    time = since.to(one.frequency)
    if time is None or time.count > _MOST:
        return []
    return [replace(time, first=step, last=step) for step in range(time.first, time.last + 2)]


def _at(claim: Claim, step: Period, one: Series, sitting: Sitting) -> Outcome | None:
    """A level held against a step of a series."""
    checker = sitting.judge.checker
    told = at_the_time(claim, step)
    told = replace(told, clause=replace(told.clause, baseline=None))
    found, _ = checker.outcomes(told, checker.forms(one.key))
    return best_of(found) if found else None
