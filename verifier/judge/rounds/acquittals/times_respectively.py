"""Home of figures acquitted for the times that are told in turn behind them: "330, against 342 and
352 respectively in the previous quarter and the same quarter last year"."""

from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.language.figures.respectively import RESPECTIVELY
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Reason, Verdict

_IN_TURN = regex(
    rf"(?:\s(?:[a-z]+\s)?and\s[$£€¥]?\d[\d.,]*(?:\s?%)?(?:\s[a-z]+)?)?,?\s{RESPECTIVELY}"
    r"[^.;:\d]*\s(?:in|a|the|for|at)\s[^.;:]*\sand\s"
)
"""Behind a figure of a list, what tells its times in turn."""


def of_times_told_in_turn(sitting: Sitting) -> list[Verdict]:
    """Figures accused of another time whose times stand behind them in turn, borne out at that
    other time where they hold there to the printed digits, and left open elsewhere."""
    return [_in_turn(verdict, sitting) for verdict in sitting.verdicts]


def _in_turn(verdict: Verdict, sitting: Sitting) -> Verdict:
    if not is_accused(verdict) or verdict.reason is not Reason.OFF_PERIOD:
        return verdict
    if verdict.series is None or _IN_TURN.match(verdict.claim.clause.tail) is None:
        return verdict
    slip = next((a.period for a in verdict.alternatives if a.period is not None), None)
    if slip is None:
        return left_open(verdict)
    told = at_the_time(verdict.claim, slip)
    held = sitting.borne_out_by(verdict, told, verdict.series, Caveat.PERIOD_ASSUMED)
    return held or left_open(verdict)
