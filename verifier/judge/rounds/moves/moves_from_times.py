"""Home of moves that are set against a time right behind them, beside the right level to which they
led: "earned Sh22.06 billion, 20.7 percent more than in February last year".

The level tells the measure and the time, the words behind the figure what it is set against, so
that nothing of it is open. Of the figures of the labelled articles so told that nothing else had
settled 13 were wrong, and the two others hold.
"""

from collections.abc import Iterator

from verifier.diagnose import slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge.doubts.reprinted import is_as_revised
from verifier.judge.rounds.moves.companions import accused_beside, measured_with
from verifier.judge.rounds.moves.told_from import names_its_base
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.language.moves.valence import TWO_FACED
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome, best_of
from verifier.model.verdict import Caveat, Rating, Verdict

_DIGITS = 3


def set_against_their_times(sitting: Sitting) -> list[Verdict]:
    """Open moves beside a right level, held against what it was at the time right behind them."""
    return [_set_against(verdict, sitting) for verdict in sitting.verdicts]


def _set_against(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or claim.operation not in ("growth", "change"):
        return verdict
    level = measured_with(verdict, sitting)
    if level is None or level.claim.span.start > claim.span.start or not names_its_base(claim):
        return verdict
    if level.rating is not Rating.SUPPORTED or LOOSE & set(level.caveats):
        return verdict
    told, checker = at_the_time(claim, level.period), sitting.judge.checker
    found, _ = checker.outcomes(told, checker.forms(level.series or ""))
    if not found:
        return verdict
    top = best_of(found)
    if top.holds:
        return sitting.judge.composer.held(verdict, top, Caveat.MEASURE_ASSUMED)
    if top.judgement.computed is None or is_as_revised(told, top) or _may_turn(claim):
        return verdict
    if not (_is_even(top) and _is_telling(level)):
        return verdict
    if Caveat.MEASURE_ASSUMED in level.caveats and any(
        outcome.holds for outcome in _of_its_twins(told, level, sitting)
    ):
        return verdict
    slip = tuple(one.alternative for one in slips(told, top, checker, ()))
    return accused_beside(verdict, top, slip, sitting)


def _is_even(top: Outcome) -> bool:
    """Whether two times of one length were compared."""
    now, then = top.frame.period, top.frame.baseline
    return then is not None and (now.frequency, now.count) == (then.frequency, then.count)


def _is_telling(level: Verdict) -> bool:
    """Whether a right level has so many digits that it is of its series by no chance."""
    quantity = level.claim.quantity
    return quantity is not None and significant_digits(quantity) >= _DIGITS


def _may_turn(claim: Claim) -> bool:
    """Whether up and down depend on the view: "an improvement of one point"."""
    change = claim.clause.change
    return change is not None and change.word.startswith(TWO_FACED)


def _of_its_twins(claim: Claim, level: Verdict, sitting: Sitting) -> Iterator[Outcome]:
    """What a move comes to of other series that have the right level at its time as well."""
    own = sitting.series[level.series or ""]
    then = at_the_time(level.claim, level.period)
    for key, one in sitting.series.items():
        if key == own.key or (one.unit, one.frequency) != (own.unit, own.frequency):
            continue
        if sitting.judge.held(then, key) is not None:
            yield from sitting.judge.checker.outcomes(claim, sitting.judge.checker.forms(key))[0]
