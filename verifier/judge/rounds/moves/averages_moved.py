"""Home of how far an average moved: "Brent averaged $68.59 in 2025, 14.6% less than in 2024", which
is told of the averages of both years and not of how they ended."""

from verifier.judge.rounds.arithmetic.means import mean_of_levels, moves_of_means, steps_within
from verifier.judge.rounds.nothing_else import tells_of_nothing_else
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Nature
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_AVERAGED = regex(r"\b(?:averag(?:ed|es|ing)|averages?|mean)\b[^;:]{0,60}$")
_POINTS_BACK = regex(
    r"(?:It|That|This|Which)(?:\s(?:is|was|were|represents|represented|marks)|[’']s)\b"
)
_RUNS = ("streak", "record")
_LEVELS, _MOVES = ("level", "average"), ("growth", "change")


def of_averages_moved(sitting: Sitting) -> list[Verdict]:
    """Averages of a stock over a longer time borne out by its levels, and moves told right behind
    an average that is right borne out as how far that average moved."""
    found = list(sitting.verdicts)
    for place, one in enumerate(sitting.verdicts):
        if one.rating is Rating.MISMATCH and one.claim.assertion in _RUNS:
            found[place] = _of_a_run(one, found[:place], sitting)
        if one.rating is Rating.SUPPORTED or one.claim.assertion != "value":
            continue
        if one.claim.operation in _LEVELS:
            found[place] = _of_levels(one, sitting)
        elif one.claim.operation in _MOVES:
            found[place] = _of_means(one, found[:place], sitting)
    return found


def _of_a_run(verdict: Verdict, told: list[Verdict], sitting: Sitting) -> Verdict:
    """The verdict on a run or a record told of the average before it, which is one of averages that
    nothing here holds: "The average for 2025, 7.3m, was the third annual decline in a row"."""
    average = _average_before(verdict.claim, told, sitting)
    if average is None or average.series != verdict.series:
        return verdict
    return sitting.judge.composer.unanswered(verdict.claim, Reason.NO_SERIES, verdict.candidates)


def _of_levels(verdict: Verdict, sitting: Sitting) -> Verdict:
    """The verdict on a figure behind "an average of", right where it is that of a stock."""
    one, claim = sitting.series.get(verdict.series or ""), verdict.claim
    told = claim.clause.time.period or verdict.period
    if one is None or told is None or one.nature is not Nature.STOCK:
        return verdict
    if _AVERAGED.search(stretch_of(claim, True)[0]) is None:
        return verdict
    if len(steps_within(told, sitting.judge.checker.forms(one.key))) < _SEVERAL:
        return verdict
    if not tells_of_nothing_else(claim, told, one):
        return verdict
    held = mean_of_levels(claim, told, one.key, sitting)
    return verdict if held is None else sitting.judge.composer.held(verdict, held, Caveat.DERIVED)


def _of_means(verdict: Verdict, told: list[Verdict], sitting: Sitting) -> Verdict:
    """The verdict on a move, right where it is that of the average told before it."""
    average = _average_before(verdict.claim, told, sitting)
    if average is None or average.period is None or average.series is None:
        return verdict
    if _OF_YEARS.search(stretch_of(verdict.claim)[1]) is not None:
        return verdict
    if not tells_of_nothing_else(verdict.claim, average.period, sitting.series[average.series]):
        return verdict
    held = next(moves_of_means(verdict.claim, average.period, average.series, sitting), None)
    if held is None:
        return verdict
    return sitting.judge.composer.judged(verdict.claim, held, average.candidates)


def _average_before(claim: Claim, told: list[Verdict], sitting: Sitting) -> Verdict | None:
    """The average that a move goes on from: the first of those that stand in a row right before it
    in its sentence, or in the one before where it points back at that; None for other moves."""
    sentence = claim.clause.sentence
    found: Verdict | None = None
    levels = [one for one in told if one.claim.operation not in _MOVES]
    levels = [one for one in levels if one.claim.assertion == "value"]
    if levels and levels[-1].claim.clause.sentence != sentence:
        lead = claim.clause.lead
        last = levels[-1] if levels[-1].claim.clause.block == claim.clause.block else None
        alone = last is not None and last is told[-1] and _POINTS_BACK.match(lead)
        return last if alone and last is not None and _is_an_average(last, sitting) else None
    for one in reversed(levels):
        if one.claim.clause.sentence != sentence or not _is_an_average(one, sitting):
            break
        if found is not None and found.series != one.series:
            break
        found = one
    return found


def _is_an_average(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a figure is right as a mean over several steps: an average, or a level of a longer
    time that is called one or set against one."""
    one = sitting.series.get(verdict.series or "")
    if verdict.rating is not Rating.SUPPORTED or one is None or verdict.period is None:
        return False
    if verdict.operation == "average" or one.nature in (Nature.STOCK, Nature.FLOW):
        return verdict.operation == "average"
    lead = stretch_of(verdict.claim, years=True)[0]
    steps = verdict.period.to(one.frequency)
    called = _AVERAGED.search(lead) is not None or _SET_AGAINST.search(lead) is not None
    return verdict.operation == "level" and called and steps is not None and steps.count > 1


_SET_AGAINST = regex(
    r"\b(?:against|from|than|versus|(?:compared|up|down)\s(?:with|to|from|on))\s\W?$"
)
_OF_YEARS = regex(r"\b\w+-year\b")
"""Behind a move, a mean of several years: "above the five-year average"."""
_SEVERAL = 4
"""The fewest steps whose mean a level is: of fewer it is too near each of them."""
