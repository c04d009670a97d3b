"""Home of `run_of_decisions`: runs of moves of a rate that is decided on single days."""

from itertools import pairwise

from verifier.model.known import Value
from verifier.model.mention import Direction
from verifier.model.notation import run_told
from verifier.model.period import Frequency
from verifier.model.rule import Case, Judgement
from verifier.model.series import Nature, Series
from verifier.model.verdict import Reason

_MEETINGS_APART = 63
"""Days between two meetings at most, where a central bank meets eight times a year: a longer time
without a move holds a meeting that left the rate alone."""


def is_decided(series: Series) -> bool:
    """Whether a rate moves by decisions, each of which holds until the next one."""
    return series.indicator == "policy_rate" or _has_days(series)


def _has_days(series: Series) -> bool:
    return series.frequency is Frequency.DAY and series.nature is Nature.RATE


def run_of_decisions(case: Case, wanted: int) -> Judgement | None:
    """How many moves one way in a row a rate has made by the claim's period.

    "The third cut in a row" may count meetings or the cuts since the last rise. So it is right for
    either count; a higher number is wrong; of one in between nothing is said (None), as meetings
    that moved nothing are not on record. Means of a month tell of no decision.
    """
    if not _has_days(case.forms.series):
        return None
    days = [day for day in case.forms.steps() if day.start <= case.frame.period.end]
    levels = [(day, found[1]) for day in days if (found := case.forms.level(day)) is not None]
    moves = [
        (
            day,
            Value(
                new.value - old.value,
                0.0,
                f"{old.formula} to {new.formula}",
                (*new.used, *old.used),
            ),
        )
        for (_, old), (day, new) in pairwise(levels)
        if new.value != old.value
    ]
    sign = -1 if case.claim.direction is Direction.DOWN else 1
    run = 0
    while run < len(moves) and moves[-run - 1][1].value * sign > 0:
        run += 1
    if not run:
        return None
    ends = [day for day, _ in moves[len(moves) - run :]]
    close = 1
    while close < run and (ends[-close].start - ends[-close - 1].start).days <= _MEETINGS_APART:
        close += 1
    last = moves[-1][1]
    if wanted in (run, close):
        said = run_told(wanted, "move", ends[-wanted])
        return Judgement(Reason.EXACT, float(wanted), last, said)
    if wanted > run and run < len(moves):
        return Judgement(Reason.OFF_STREAK, float(run), last, run_told(run, "move", ends[0]))
    return None
