"""Home of open figures that are those of a step or a year before: "The jobless rate was 4.2% in
August", where it was 4.3% and had been 4.2% in July.
"""

import re
from dataclasses import replace

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.told_from import is_told_from_no_time
from verifier.judge.rounds.nearness import own_time
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.judge.suggestions import suggestion
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.match.guessing import is_only_guessed
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.months import MONTH
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature
from verifier.model.verdict import Rating, Reason, Verdict

_DIGITS = 2
_MOVES = ("growth", "change")
_BY_WORDS, _NAMED = ("indicator", "words", "breakdown", "title"), 0.3
"""So much the words of its sentence say at least of what is measured."""
_EXTREME = regex(r"\b(?:low|high|peak|trough|average|mean|norm)\b")
_ELSEWHEN = regex(
    rf"\b(?:last\s(?:{MONTH}|spring|summer|autumn|winter)\b|"
    r"(?:had\s(?:been|stood)|those\sdays|then|at\sthe\stime|prev(?:ious|iously)?\b|prior|once|until|"
    r"excluding|except|without|minus|less)\b)[^;:]*$",
    re.IGNORECASE,
)
"""Before a figure, what tells of another time or of a part."""
_SPARED = frozenset((Context.QUOTE, Context.REVISED_FROM))
_CERTAIN = 0.5
"""The least score by which the words lead to the series of a figure that is accused."""


def of_slipped_steps(sitting: Sitting) -> list[Verdict]:
    """Open figures of two digits or more, of a series that their words lead to, accused where they
    are what it had one step or one year before the time read and no other: so were 21 wrong figures
    in the labelled articles, and no true one. Prices of days are told a day late too often."""
    return [_of_a_slipped_step(verdict, sitting) for verdict in sitting.verdicts]


def _of_a_slipped_step(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, period = verdict.claim, verdict.period
    one = sitting.series.get(verdict.series or "")
    if not is_open_yet(verdict) or claim.quantity is None or claim.assertion != "value":
        return verdict
    if one is None or period is None or verdict.computed is None:
        return verdict
    first = next(iter(verdict.candidates), None)
    if (
        first is None
        or first.series != one.key
        or first.certainty < _CERTAIN
        or is_only_guessed(first)
    ):
        return verdict
    parts = dict(first.parts)
    if sum(parts.get(name, 0.0) for name in _BY_WORDS) < _NAMED or _EXTREME.search(
        " ".join(stretch_of(claim))
    ):
        return verdict
    if one.frequency is Frequency.DAY or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    lead = claim.clause.lead
    if claim.clause.time.apart or _ELSEWHEN.search(lead) or one.status == "forecast":
        return verdict
    if claim.operation in _MOVES and is_told_from_no_time(claim):
        return verdict
    if _SPARED & set(claim.clause.context) or not leaves_its_place_open(claim, one):
        return verdict
    before: tuple[Period, ...] = ()
    if own_time(claim) is not None or not _has_a_right_one(one.key, sitting):
        before += (period.shift(-period.count),)
    if one.nature is not Nature.PRICE:  # which is what it was a year ago by chance more often
        before += (period.years_later(-1),)
    if not any(_is_of(claim, one.key, time, sitting) for time in before):
        return verdict
    return _accused(verdict, one.key, period, before, sitting)


def _has_a_right_one(key: str, sitting: Sitting) -> bool:
    """Whether a figure of a series is right, beside which the next one is of another time sooner
    than wrong."""
    right = (v for v in sitting.verdicts if v.rating is Rating.SUPPORTED and v.operation != "share")
    return any(v.series == key for v in right)


def _is_of(claim: Claim, key: str, time: Period, sitting: Sitting) -> bool:
    held = sitting.held_closely(at_the_time(claim, time), key)
    return held is not None and held.frame.period == time


def _accused(
    verdict: Verdict, key: str, period: Period, before: tuple[Period, ...], sitting: Sitting
) -> Verdict:
    """A figure accused of its time; as it was where the slip is another one."""
    judge, told = sitting.judge, at_the_time(verdict.claim, period)
    found, _ = judge.checker.outcomes(told, judge.checker.forms(key))
    top = next((o for o in found if _is_at(o, period)), None)
    if top is None:
        return verdict
    shown = [slip.alternative for slip in slips(told, top, judge.checker, ())]
    if is_as_revised(told, top):
        return verdict  # which may have been what was printed first
    slip = next((s for s in shown if s.reason is Reason.OFF_PERIOD and s.period in before), None)
    if slip is None:
        return verdict
    write, few = judge.composer, verdict.candidates
    judged = write.judged(told, top, few, Reason.OFF_PERIOD, (), alternatives=(slip,))
    return replace(judged, suggestion=suggestion(told, top))


def _is_at(outcome: Outcome, period: Period) -> bool:
    return outcome.frame.period == period and not outcome.elsewhen and not outcome.holds
