"""Home of likelier shares: open percentages that are the share of the likeliest parts in wholes
that the article tells.

"Wheat accounts for 55 per cent of it", "3,392 were flats ... Dublin took 36.2% of all completions":
which measure the part is, the words and figures around it tell together; which the whole, a figure
before it, or the measure of which that is a part.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from verifier.check.wholes import is_wider
from verifier.judge.rounds.arithmetic.shares_told import as_a_share, held_as_a_share, may_be_a_share
from verifier.judge.rounds.nearness import is_of_a_level
from verifier.judge.rounds.odds.likelier_series import may_be_tried, times_and_shares
from verifier.judge.rounds.odds.series_signs import series_shares
from verifier.judge.rounds.odds.weighed import SEVERAL
from verifier.judge.rounds.sitting import Sitting
from verifier.model.period import Period
from verifier.model.quantity import Bound, Quantity
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Verdict

LEAST, CHANCE = 0.02, 0.05
"""The least share of a part times that of its time; and so likely at most does one of the ratios
that are tried, the likeliest first, fit a figure by chance."""
_TOLD = 4
"""So many of the measures told last may be the whole."""


def of_likelier_shares(sitting: Sitting) -> list[Verdict]:
    """Open percentages borne out as shares of the likeliest part and time of which they are one;
    nothing of a text of a few figures."""
    if len(sitting.verdicts) < SEVERAL:
        return list(sitting.verdicts)
    return [_of_a_likelier_part(place, sitting) for place in range(len(sitting.verdicts))]


def _of_a_likelier_part(place: int, sitting: Sitting) -> Verdict:
    verdict = sitting.verdicts[place]
    quantity = verdict.claim.quantity
    if quantity is None or quantity.bound is not Bound.EXACT or not may_be_tried(verdict):
        return verdict
    if not may_be_a_share(verdict, place, sitting):
        return verdict
    for part, whole, time in islice(_ratios(place, sitting), _trials(quantity)):
        held = held_as_a_share(verdict, part, whole, (time,), sitting)
        if held is not None:
            told = replace(verdict, claim=as_a_share(verdict.claim))
            return sitting.judge.composer.held(told, held, Caveat.MEASURE_ASSUMED)
    return verdict


def _trials(quantity: Quantity) -> int:
    """How many ratios may be tried before one fits by chance."""
    return int(CHANCE * float(abs(quantity.value) / quantity.step)) if quantity.step else 0


def _ratios(place: int, sitting: Sitting) -> Iterator[tuple[Series, Series, Period]]:
    """The parts, wholes and times that a share may be of, the likeliest first."""
    likely = series_shares(place, sitting)
    times = times_and_shares(place, sitting)
    pairs = [(of * share, key, time) for key, of in likely.items() for time, share in times]
    told = _told(place, sitting)
    for share, key, time in sorted(pairs, key=lambda one: one[0], reverse=True):
        if share < LEAST:
            return
        part = sitting.series[key]
        wider = (one for one in sitting.catalogue.siblings(part) if is_wider(part, one))
        for whole in dict.fromkeys((*told, *wider)):
            if whole.unit == part.unit and whole.key != key:
                yield part, whole, time


def _told(place: int, sitting: Sitting) -> list[Series]:
    """The measures of which levels are told last before a figure, the nearest first."""
    before = reversed(sitting.verdicts[:place])
    right = (v.series for v in before if v.rating is Rating.SUPPORTED and is_of_a_level(v))
    return sitting.series_of(right)[:_TOLD]
