"""Home of open records and runs that hold of what stands near them, and by chance of hardly
anything else.

"The Labor Department says 236,000 people filed a first claim. That is 11,000 more than the week
before, and it is the highest since February 2022": whether the level or its move is the highest
only the figures can tell.
"""

from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.other_tellings import is_open_to
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.claim import Claim
from verifier.model.verdict import Caveat, Verdict

_SERIES = 5
_TIMES = {"record": 3, "streak": 1, "rank": 1}
"""A run that is told one too long is right at the time before."""


def of_rows_near_them(sitting: Sitting) -> list[Verdict]:
    """Open records and runs borne out by the first series near them of which they hold, as its
    level or its move, at the time told or at that of the figures beside them."""
    return [_in_a_row(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _in_a_row(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, checker = verdict.claim, sitting.judge.checker
    if claim.assertion not in _TIMES or not is_open_yet(verdict):
        return verdict
    series = series_by_nearness(verdict, place, sitting)[:_SERIES]
    times = times_by_nearness(verdict, place, sitting)[: _TIMES[claim.assertion]]
    tries = sorted((n + m, n, m) for n in range(len(series)) for m in range(len(times)))
    for _, n, m in tries:
        for told in _tellings(at_the_time(claim, times[m])):
            found, _ = checker.outcomes(told, checker.forms(series[n]))
            held = next((o for o in found if o.holds and not o.elsewhen), None)
            if held is not None and is_open_to(verdict, told, held, sitting):
                told_so = replace(verdict, claim=told)
                return sitting.judge.composer.held(told_so, held, Caveat.MEASURE_ASSUMED)
    return verdict


def _tellings(claim: Claim) -> Iterator[Claim]:
    """What may be the highest, or have fallen in a row: what was read, or the level."""
    yield claim
    yield replace(claim, operation="level", basis=None, basis_stated=False)
