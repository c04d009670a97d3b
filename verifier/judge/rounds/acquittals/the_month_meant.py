"""Home of levels at the end of "the month", which the move behind them tells: "2,598 GWh at the end
of the month, 42 GWh more than at the end of March"."""

from collections.abc import Sequence

from verifier.judge.rounds.acquittals.asked import is_accused, is_right
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.verdict import Caveat, Verdict

_THE_MONTH = regex(
    r"\b(?:[Tt]he|[Tt]hat)\s(?:(?:end|start|close|beginning)\sof\s(?:the|that)\s)?"
    r"(?:month|quarter|week|period|half)\b(?!\s(?:to|of|before|earlier|ended|that|when))"
)
_MOVES = ("growth", "change")


def of_the_month_meant(sitting: Sitting) -> list[Verdict]:
    """Levels accused at a month that their sentence leaves to the ones before it, right at that of
    the right move of the same series behind them."""
    return [_as_its_move(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _as_its_move(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, key = verdict.claim, verdict.series
    if not is_accused(verdict) or key is None or claim.operation != "level":
        return verdict
    if claim.assertion != "value" or _THE_MONTH.search(" ".join(stretch_of(claim))) is None:
        return verdict
    move = _move_behind(verdict, sitting.verdicts[place + 1 : place + 2])
    if move is None:
        return verdict
    told = at_the_time(claim, move.period)
    return sitting.borne_out_by(verdict, told, key, Caveat.PERIOD_ASSUMED) or verdict


def _move_behind(verdict: Verdict, behind: Sequence[Verdict]) -> Verdict | None:
    """The right move of the same series that stands next in the sentence, at another time."""
    for one in behind:
        same = one.claim.clause.sentence == verdict.claim.clause.sentence
        moved = one.claim.operation in _MOVES and one.series == verdict.series
        if same and moved and is_right(one) and one.period != verdict.period:
            return one
    return None
