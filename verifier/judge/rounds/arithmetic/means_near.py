"""Home of means whose time the text leaves open or tells for another figure: "Gold averaged $3,444
an ounce", over the year that the article looks back on."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_to_the_digit, last_digit_of
from verifier.judge.doubts.counted import words_of
from verifier.judge.rounds.arithmetic.means import mean_of
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import series_by_nearness
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.strangers import counts_another, is_in_a_unit_of
from verifier.judge.stretch import stretch_of
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Frequency, Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Verdict
from verifier.reference.stems import stems_of

_AVERAGE = regex(r"\b(?:average[ds]?|averaging|mean)\b", re.IGNORECASE)
_EACH = regex(r"\s(?:[\w-]+\s){0,2}?(?:a|each|per|every)\s(?:day|week|month|quarter)\b")
_WHAT_AVERAGED = regex(r"\b(?P<what>[\w’-]+)\s(?:has\s|have\s|had\s)?averag(?:ed|es|ing)\s\W?$")
_ANY_NAME = frozenset(
    stems_of(
        "it they this that these which figure number count total tally price value rate level pace "
        "year month week quarter output growth and also then has have had"
    )
)
"""What all that is averaged may be called."""
_LONG = regex(
    r"\blong[-\s](?:run|term)\b|\bhistoric|\bdecades?\b|\b(?:usual|normal)\b", re.IGNORECASE
)
"""What makes an average one of many years."""
_DIGITS, _SERIES, _CHANCE = 2, 5, 0.06


def of_means_near(sitting: Sitting) -> list[Verdict]:
    """Open averages borne out by the first series near them whose mean they are, over the steps of
    the time read or of its year. Of those in the labelled articles six
    were right and none wrong."""
    return [_of_a_mean(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _of_a_mean(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if quantity.unit == "ratio" or significant_digits(quantity) < _DIGITS:
        return verdict
    if claim.operation not in (None, "level", "average", "growth") or not _is_averaged(claim):
        return verdict
    most = max(1, int(_CHANCE * abs(float(quantity.value)) / last_digit_of(quantity)))
    for key, run in islice(_runs(verdict, place, sitting), most):
        held = mean_of(claim, run, key, sitting)
        if held is not None and not held.elsewhen and is_to_the_digit(claim, held):
            told = replace(verdict, claim=at_the_time(claim, run))
            return sitting.judge.composer.held(told, held, Caveat.PERIOD_ASSUMED)
    return verdict


def _is_averaged(claim: Claim) -> bool:
    """Whether the words on either side of a figure call it an average."""
    before, behind = stretch_of(claim, years=True)
    if claim.operation == "average" or _EACH.match(behind):
        return True
    return _AVERAGE.search(before) is not None or _AVERAGE.match(behind.lstrip()) is not None


def _may_be_of(claim: Claim, one: Series) -> bool:
    """Whether a sentence leaves it open that an average is one of a series: in its unit and place,
    of no other measure, and of nothing else that it says averaged so much."""
    if not leaves_its_place_open(claim, one) or counts_another(claim, (one,)):
        return False
    before, behind = stretch_of(claim, years=True)
    if not is_in_a_unit_of(claim, one) or _LONG.search(f"{before} {behind}"):
        return False
    averaged = _WHAT_AVERAGED.search(before)
    told = set(stems_of(averaged["what"])) - _ANY_NAME if averaged else set()
    return not told or not told.isdisjoint(words_of(one))


def _runs(verdict: Verdict, place: int, sitting: Sitting) -> Iterator[tuple[str, Period]]:
    """The series near a figure, each over the time read and over its year."""
    claim = verdict.claim
    times = [verdict.period, claim.clause.time.period, *(t.period for t in claim.clause.times)]
    read = [period for period in dict.fromkeys(times) if period is not None]
    years = [Period.of(Frequency.YEAR, period.end) for period in read]
    for key in series_by_nearness(verdict, place, sitting)[:_SERIES]:
        if _may_be_of(claim, sitting.series[key]):
            steps = sitting.judge.checker.forms(key).chosen.values
            for run in dict.fromkeys((*read, *years)):
                if sum(run.contains(step) for step in steps) > 1:
                    yield key, run
