"""Home of what several revised moves come to together: "With these revisions, employment in the two
months combined was 39,000 higher than previously reported", "218,000 jobs between them"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.judge.prints import earlier_days
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.moves.made_of_moves import is_a_right_move, judged_as
from verifier.judge.rounds.other_tellings import digits_counted
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.arithmetic import difference, total
from verifier.model.claim import Claim
from verifier.model.known import Value
from verifier.model.mention import Basis, Direction
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.rule import Frame
from verifier.model.verdict import Caveat, Verdict

_TOGETHER = regex(
    r"\b(?:(?:the|both|those|these|previous|past|last)\s(?:[a-z]+\s)?(?:two|both|three)?\s?"
    r"(?:months|quarters)|(?:two|three)\s(?:months|quarters)|combined|together|between them|"
    r"revisions?|net|in (?:all|total))\b",
    re.IGNORECASE,
)
_REVISED = regex(
    r"\b(?:revis|restat|first (?:reported|thought|estimated|announced|put)|previously|originally|"
    r"initially|had (?:been|reported|thought|told)|marked|trimmed|raised|lowered|cut|bumped|"
    r"thought|better|worse|told)",
    re.IGNORECASE,
)
_DIGITS, _SPANS, _PRINTS, _BLOCKS = 2, (2, 3), 2, 2


def of_moves_revised_together(sitting: Sitting) -> list[Verdict]:
    """Open counts borne out as what the moves of the two or three times that their paragraph tells
    of come to together, in force or before they were revised, or how far that was revised."""
    return [_together(one, place, sitting) for place, one in enumerate(sitting.verdicts)]


def _together(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    exact = quantity.bound is Bound.EXACT or quantity.close
    if not exact or quantity.unit == "percent" or digits_counted(quantity) < _DIGITS:
        return verdict
    text = claim.clause.sentence_text
    if _TOGETHER.search(text) is None and not _goes_on(claim):
        return verdict
    told = _moves_told(place, sitting)
    for key, times in told.items():
        if not _REVISED.search(" ".join((text, *(t for _, t in times)))):
            continue
        periods = sorted({period for period, _ in times}, key=lambda p: p.start)
        for few in _runs(periods):
            for value in _sums(key, few, claim.direction, sitting):
                unit = sitting.series[key].unit
                frame = Frame(Period.between(few[0], few[-1]), None, Basis.PERIOD)
                plain = replace(at_the_time(claim, frame.period), direction=None)
                held = judged_as(plain, quantity, "change", value, key, frame, sitting, unit)
                if held.holds:
                    retold = replace(verdict, claim=plain)
                    return sitting.judge.composer.held(retold, held, Caveat.DERIVED)
    return verdict


def _runs(periods: Sequence[Period]) -> Iterator[Sequence[Period]]:
    """Two or three times that follow one another."""
    for count in _SPANS:
        for first in range(len(periods) - count + 1):
            few = periods[first : first + count]
            if all(b == a.shift(a.count) for a, b in pairwise(few)):
                yield few


_THAT_IS = regex(r"\W*(?:That|This|It)(?:[’']s|\s(?:is|was|makes|leaves|means))\s")


def _goes_on(claim: Claim) -> bool:
    """Whether a sentence points back at what the one before told."""

    return _THAT_IS.match(claim.clause.sentence_text) is not None


def _moves_told(place: int, sitting: Sitting) -> dict[str, list[tuple[Period, str]]]:
    """The times of the right moves of each series before a claim in its paragraph and the two
    above, the last series first, with the sentences that tell them."""
    block = sitting.verdicts[place].claim.clause.block
    found: dict[str, list[tuple[Period, str]]] = {}
    for one in reversed(sitting.verdicts[:place]):
        if block - one.claim.clause.block > _BLOCKS:
            break
        if is_a_right_move(one, sitting) and one.series is not None and one.period is not None:
            told = (one.period, one.claim.clause.sentence_text)
            found.setdefault(one.series, []).append(told)
    return found


def _sums(
    key: str, periods: Sequence[Period], told: Direction | None, sitting: Sitting
) -> Iterator[Value]:
    """How far the sum of some moves was revised, in the direction told, and the sum in force and
    as printed before."""
    unit = sitting.series[key].unit
    new = [_move(key, period, 0, sitting) for period in periods]
    for back in range(1, _PRINTS + 1):
        old = [_move(key, period, back, sitting) for period in periods]
        if any(v is None for v in (*new, *old)):
            return
        now, then = total([v for v in new if v]), total([v for v in old if v])
        raised = now.value > then.value
        if told is None or raised is (told is Direction.UP):
            yield difference(now, then, unit) if raised else difference(then, now, unit)
        yield then
        if back == 1:
            yield now


def _move(key: str, period: Period, back: int, sitting: Sitting) -> Value | None:
    """The move of a period on the one before, in the print in force or so many before it."""
    judge = sitting.judge
    checker = judge.checker
    if back:
        days = earlier_days(sitting.catalogue.history(key), period, checker.day)
        if len(days) < back:
            return None
        checker = judge.checker_on(days[back - 1])
    return checker.forms(key).change(period, Basis.PERIOD, period.previous())
