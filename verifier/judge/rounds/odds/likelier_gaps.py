"""Home of likelier gaps: open figures told as how far two things lie apart, borne out by the two
likeliest measures.

"WTI's discount to the North Sea grade narrowed to $3.81": which two measures a gap lies between,
the words and figures around it tell together, as they tell which one a level is of.
"""

from collections.abc import Iterator
from itertools import combinations, islice

from verifier.judge.guessed import is_off_a_guess
from verifier.judge.rounds.arithmetic.gap_sides import fits_gap, gap_between, held_as_gap
from verifier.judge.rounds.arithmetic.gap_words import is_told_as_a_gap
from verifier.judge.rounds.odds.likelier_series import is_told_by_itself, times_and_shares
from verifier.judge.rounds.odds.series_signs import series_shares
from verifier.judge.rounds.odds.weighed import SEVERAL
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import is_set_against_another_time
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

_PAIRS = 3
"""So many pairs are tried, the likeliest first: of the gaps that they fit in the labelled articles
all were right, of those that the next ones fit half."""
_LEAST, _BACK, _AHEAD = 0.004, 8, 3
"""The least share of a side; so many figures before and behind tell of one."""
_BESIDE, _LED_TO = 0.3, 0.1
"""What a measure has at least of which a figure right beside is, the less the further off, and one
that the words lead to: a gap is told of what is not in its own unit, or of none."""


def of_likelier_gaps(sitting: Sitting) -> list[Verdict]:
    """Open figures told as a gap, borne out by the first of the likeliest pairs and times by which
    they hold; nothing of a text of a few figures."""
    if len(sitting.verdicts) < SEVERAL:
        return list(sitting.verdicts)
    return [_of_a_likelier_pair(place, sitting) for place in range(len(sitting.verdicts))]


def _of_a_likelier_pair(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    claim, quantity = verdict.claim, verdict.claim.quantity
    if quantity is None or claim.operation not in (None, "level", "change"):
        return verdict
    if not is_told_by_itself(verdict) or not is_told_as_a_gap(claim):
        return verdict
    if is_set_against_another_time(claim) or is_off_a_guess(claim):
        return verdict
    for one, other, time in islice(_pairs(place, sitting), _PAIRS):
        gap = gap_between(claim, one, other, time, sitting)
        if gap is None or not fits_gap(quantity, gap):
            continue
        held = held_as_gap(claim, one, other, time, sitting)
        if held is not None:
            return sitting.judge.composer.held(verdict, held, Caveat.DERIVED)
    return verdict


def _pairs(place: int, sitting: Sitting) -> Iterator[tuple[Series, Series, Period]]:
    """The pairs of measures and times that a gap may be of and lie between, the likeliest first."""
    claim = sitting.verdicts[place].claim
    sides = _sides(place, sitting)
    times = times_and_shares(place, sitting)
    units = {key: sitting.series[key].unit for key in sides}
    pairs = [
        (of * others * share, key, other, time)
        for (key, of), (other, others) in combinations(sides.items(), 2)
        if units[key] == units[other]
        for time, share in times
    ]
    for _, key, other, time in sorted(pairs, key=lambda one: one[0], reverse=True):
        one, another = sitting.series[key], sitting.series[other]
        if gap_between(claim, one, another, time, sitting) is not None:
            yield one, another, time


def _sides(place: int, sitting: Sitting) -> dict[str, float]:
    """How likely each measure is a side of a gap, by its key."""
    verdict, verdicts = sitting.verdicts[place], sitting.verdicts
    likely = series_shares(place, sitting)
    for at in range(max(0, place - _BACK), min(len(verdicts), place + _AHEAD + 1)):
        key = verdicts[at].series
        if at != place and key is not None and verdicts[at].rating is Rating.SUPPORTED:
            likely[key] = max(likely.get(key, 0.0), _BESIDE / abs(at - place))
    for candidate in verdict.candidates:
        if candidate.series in sitting.series:
            likely[candidate.series] = max(likely.get(candidate.series, 0.0), _LED_TO)
    return {key: share for key, share in likely.items() if share >= _LEAST}
