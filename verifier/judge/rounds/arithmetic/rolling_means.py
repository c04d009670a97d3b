"""Home of rolling means and how they moved: "The four-week average, which irons out some of the
swings, was 227,500, up 1,500"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.made_of_moves import judged_as
from verifier.judge.rounds.nearness import series_by_nearness, times_by_nearness
from verifier.judge.rounds.other_tellings import digits_counted
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.arithmetic import difference, mean
from verifier.model.claim import Claim
from verifier.model.counts import count_of
from verifier.model.forms import Forms
from verifier.model.known import Value
from verifier.model.mention import Basis, Direction
from verifier.model.period import Frequency, Period
from verifier.model.rule import Frame
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Caveat, Reason, Verdict

_ROLLING = regex(
    r"\b(?P<steps>three|four|five|six|seven|eight|nine|ten|twelve|\d{1,2})[\s-]"
    r"(?P<step>week|month|quarter|year|day)s?[\s-](?:(?:moving|rolling|running)[\s-])?"
    r"(?:average|mean)\b|"
    r"\baverage(?:d)?\s(?:it\s)?over\s(?P<over>three|four|five|six|seven|twelve|\d{1,2})\s"
    r"(?P<span>week|month|quarter|day)s\b",
    re.IGNORECASE,
)
_BEFORE = regex(
    r"\d\S*(?:\s(?:[mb]illion|mln|bln))?,?\s(?:vs\.?|versus|against|compared\s(?:with|to))\s$",
    re.IGNORECASE,
)
_CARRIED = regex(r"\W*(?:It|That|This|The)\s(?:(?:measure|average|gauge|figure|mean)\b)?")
_STEPS = {
    "day": Frequency.DAY,
    "week": Frequency.WEEK,
    "month": Frequency.MONTH,
    "quarter": Frequency.QUARTER,
    "year": Frequency.YEAR,
}
_SERIES, _TIMES, _DIGITS = 4, 3, 2


def of_rolling_means(sitting: Sitting) -> list[Verdict]:
    """Open and guessed figures behind a rolling mean told by its length, in its sentence or the
    next, borne out as the mean up to the time told of a series near them, as the one a step before
    or as how far that moved in a step."""
    return [_as_mean(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _as_mean(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    guessed = Caveat.MEASURE_ASSUMED in verdict.caveats  # of whatever had such a figure
    if not (is_open_yet(verdict) or guessed) or quantity is None or claim.assertion != "value":
        return verdict
    if quantity.unit == "ratio" or digits_counted(quantity) < _DIGITS:
        return verdict
    told = _length_told(claim, place, sitting)
    for run, key in _runs(told, verdict, place, sitting) if told is not None else ():
        unit = sitting.series[key].unit
        if _is_of_before(claim) and not _is_told_before(run, key, place, sitting):
            continue
        for name, time, value in _tellings(run, key, claim, sitting):
            frame = Frame(time, time.shift(-1) if name == "change" else None)
            plain = replace(at_the_time(claim, time), direction=None)
            held = judged_as(plain, quantity, name, value, key, frame, sitting, unit)
            exact = held.judgement.reason is Reason.EXACT or not _is_of_before(claim)
            if held.holds and exact:
                retold = replace(verdict, claim=plain)
                return sitting.judge.composer.held(retold, held, Caveat.DERIVED)
    return verdict


def _is_of_before(claim: Claim) -> bool:
    """Whether a figure is what the one right before it has been: "to 231,000 from 235,000"."""
    return claim.clause.link == "from" or _BEFORE.search(claim.clause.before) is not None


def _is_told_before(run: Period, key: str, place: int, sitting: Sitting) -> bool:
    """Whether the figure right before a place is the mean of a run."""
    told = sitting.verdicts[place - 1].claim if place else None
    now = _mean_of(run, key, sitting)
    if told is None or told.quantity is None or now is None:
        return False
    plain, frame = replace(at_the_time(told, run), direction=None), Frame(run, None)
    unit = sitting.series[key].unit
    return judged_as(plain, told.quantity, "average", now, key, frame, sitting, unit).holds


def _length_told(claim: Claim, place: int, sitting: Sitting) -> tuple[int, Frequency] | None:
    """How many of which steps a mean is of that is told before a figure in its sentence, or right
    before one that points back at it."""
    clause = claim.clause
    lead = clause.lead
    found = _ROLLING.search(lead)
    if found is None and _CARRIED.match(clause.sentence_text) is not None:
        before = sitting.verdicts[place - 1].claim.clause if place else clause
        found = _ROLLING.search(before.sentence_text) if before.block == clause.block else None
    if found is None:
        return None
    count = count_of((found["steps"] or found["over"]).lower())
    step = _STEPS[(found["step"] or found["span"]).lower()]
    return (count, step) if count is not None and count > 1 else None


def _runs(
    told: tuple[int, Frequency], verdict: Verdict, place: int, sitting: Sitting
) -> Iterator[tuple[Period, str]]:
    """The runs of so many steps up to the times near a claim, of the series near it that come in
    such steps."""
    count, frequency = told
    times = [p for p in times_by_nearness(verdict, place, sitting) if p.frequency is frequency]
    for key in series_by_nearness(verdict, place, sitting)[:_SERIES]:
        one = sitting.series[key]
        if one.frequency is frequency and one.transformation is Transformation.NONE:
            for last in times[:_TIMES]:
                yield Period.between(last.final.shift(1 - count), last.final), key


def _tellings(
    run: Period, key: str, claim: Claim, sitting: Sitting
) -> Iterator[tuple[str, Period, Value]]:
    """The mean of a run, and how far it lies from that of the run a step before; of what the mean
    is told to have been before ("dropped to 231,000 from 235,000"), that of this run alone."""
    unit, before = sitting.series[key].unit, run.shift(-1)
    now, then = _mean_of(run, key, sitting), _mean_of(before, key, sitting)
    if _is_of_before(claim):
        if then is not None:
            yield "average", before, then
        return
    if now is None:
        return
    if claim.clause.link != "by":
        yield "average", run, now
    if then is not None and claim.clause.link != "to":
        rose = now.value > then.value
        if claim.direction is None or rose is (claim.direction is Direction.UP):
            yield (
                "change",
                run,
                difference(now, then, unit) if rose else difference(then, now, unit),
            )


def _mean_of(run: Period, key: str, sitting: Sitting) -> Value | None:
    """The mean of a run of levels, or of the changes of a stock, whose levels nobody averages."""
    forms, one = sitting.judge.checker.forms(key), sitting.series[key]
    moves = one.nature is Nature.STOCK
    found = [_value(forms, step, moves) for step in run.steps()]
    values = [value for value in found if value is not None]
    return mean(values, sitting.series[key].unit) if len(values) == run.count else None


def _value(forms: Forms, step: Period, moves: bool) -> Value | None:
    if moves:
        return forms.change(step, Basis.PERIOD, step.previous())
    found = forms.level(step)
    return found[1] if found is not None else None
