"""Home of figures acquitted by their only other fit: those of another series to which their words
lead as well."""

from verifier.check.resolve import newest
from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.model.outcome import Outcome
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_MANY = 4
_NO_SLIP_OF_PLACE = (Reason.OFF_DIGITS, Reason.OFF_VALUE)
_MOVES = ("growth", "change")


def of_their_other_fit(sitting: Sitting) -> list[Verdict]:
    """Figures of four digits and more accused of none in particular, or of a misprint, right of
    another series to which their words lead."""
    return [_of_the_fit(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_fit(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if verdict.rating is not Rating.MISMATCH or verdict.reason not in _NO_SLIP_OF_PLACE:
        return verdict
    if claim.quantity is None or claim.assertion != "value" or claim.operation in _MOVES:
        return verdict
    if significant_digits(claim.quantity) < _MANY:
        return verdict
    held = [
        outcome
        for candidate in verdict.candidates
        if candidate.series != verdict.series
        and not _is_named_by_its_place(verdict, candidate.series, sitting)
        if (outcome := _held_newly(verdict, candidate.series, sitting)) is not None
    ]
    if len(held) != 1:
        return verdict
    return sitting.judge.composer.held(verdict, held[0], Caveat.MEASURE_ASSUMED)


def _is_named_by_its_place(verdict: Verdict, key: str, sitting: Sitting) -> bool:
    """Whether the words of a figure name the place of the series that it was held against, and not
    that of another one: a bill "in London" is not that of all England."""
    read, other = sitting.series.get(verdict.series or ""), sitting.series.get(key)
    if read is None or other is None or read.ref_area == other.ref_area:
        return False
    own = {scoped.term.code for scoped in verdict.claim.clause.terms if scoped.own}
    return read.ref_area in own and other.ref_area not in own


def _held_newly(verdict: Verdict, key: str, sitting: Sitting) -> Outcome | None:
    """What bears a figure out of a series at its time, or at the newest where it names none."""
    claim, checker = verdict.claim, sitting.judge.checker
    held = sitting.held_closely(claim, key)
    named = claim.clause.time.mention is not None and not claim.clause.time.inherited
    last = newest(checker.forms(key), checker.published)
    if held is None and not named and last is not None:
        held = sitting.held_closely(at_the_time(claim, last), key)
    return held
