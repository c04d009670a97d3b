"""Home of open figures of three digits that one series of the article's packs alone has had at the
time that was read: "Homes and offices came next on 83.1 million tonnes", of buildings.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.checkable import of_two_measures
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.odds.by_figure import drawn_on, may_have_had, that_may_be_told
from verifier.judge.rounds.odds.by_odds import words_leave_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.topics import leaves_its_place_open
from verifier.language.figures.respectively import tells_order
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.outcome import Outcome
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_DIGITS = 3
_OPERATIONS = (None, "level", "growth", "change")


def of_their_only_fit(sitting: Sitting) -> list[Verdict]:
    """Open figures borne out by the one series that fits them at the time read and that no right
    figure of the article has told so already. Of those in the labelled articles it bore out 26
    right ones and 5 wrong ones."""
    packs = drawn_on(sitting)
    return [_by_its_fit(verdict, packs, sitting) for verdict in sitting.verdicts]


def _by_its_fit(verdict: Verdict, packs: frozenset[str], sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not packs or not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation not in _OPERATIONS or significant_digits(quantity) < _DIGITS:
        return verdict
    if claim.operation in ("growth", "change") and verdict.computed is not None:
        return verdict  # "The number was up 21.4%", which may not be of the value
    if quantity.bound not in (Bound.EXACT, Bound.ABOUT) or quantity.unit == "ratio":
        return verdict
    if Context.QUOTE in claim.clause.context or of_two_measures(claim):
        return verdict
    if tells_order(claim.clause.sentence_text) or claim.clause.time.apart:
        return verdict  # which of two it is of, its place tells
    held = _only_one(_fitting(verdict, packs, sitting))
    if held is None:
        return verdict
    if _is_told_already(held, verdict, sitting):
        return verdict
    if not words_leave_open(verdict, claim, held, sitting):
        return verdict
    one = held.forms.series
    if not leaves_its_place_open(claim, one) or _names_another_part(claim, one, sitting):
        return verdict
    told = replace(verdict, claim=at_the_time(claim, held.frame.period))
    return sitting.judge.composer.held(told, held, Caveat.MEASURE_ASSUMED)


def _only_one(fitting: Iterable[Outcome]) -> Outcome | None:
    """The last of some outcomes where all are of one series; None where there is none, or another
    series fits as well, behind which none is looked for."""
    found: Outcome | None = None
    for held in fitting:
        if found is not None and found.forms.series.key != held.forms.series.key:
            return None
        found = held
    return found


def _names_another_part(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether the words of a figure name a part of the measure of a series that is not its own:
    "in ear, nose and throat it was 179", of orthopaedics."""
    named = claim.measure.breakdown
    if named is None or named == one.breakdown:
        return False
    return any(named == other.breakdown for other in sitting.catalogue.siblings(one))


def _fitting(verdict: Verdict, packs: frozenset[str], sitting: Sitting) -> Iterator[Outcome]:
    """What bears a figure out at the time that it was read or judged for."""
    claim = verdict.claim
    times = filter(None, dict.fromkeys((verdict.period, claim.clause.time.period)))
    told = [(period, at_the_time(claim, period)) for period in times]
    for one in that_may_be_told(claim, packs, sitting.catalogue):
        for period, then in told:
            if not may_have_had(then, one, sitting.catalogue):
                continue
            held = sitting.held_closely(then, one.key)
            if held is not None and held.frame.period == period:
                yield held
                break


def _is_told_already(held: Outcome, verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a right figure of the article tells just that of the series."""
    frame = held.frame
    own = (held.forms.series.key, frame.period, held.operation.name, frame.baseline)
    return any(
        (v.series, v.period, v.operation, v.baseline) == own
        for v in sitting.verdicts
        if v is not verdict and v.rating is Rating.SUPPORTED and v.claim.assertion == "value"
    )
