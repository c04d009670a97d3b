"""Home of lists: figures of one kind that are told in one breath, and pairs of them exchanged."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.diagnose import reason_of, slips
from verifier.diagnose.misprints import significant_digits
from verifier.judge import Judge
from verifier.judge.stretch import words_between
from verifier.judge.suggestions import suggestion
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparing import AGAINST
from verifier.model.outcome import Outcome, best_of
from verifier.model.printed_money import MARK
from verifier.model.verdict import Reason, Verdict

_TOGETHER = regex(
    r"(?:\s(?!and\b|while\b|but\b|from\b|or\b)[\w’'-]+){0,3}(?:,|,?\sand|\sversus|\sagainst|"
    r"\scompared\s(?:with|to)|\sto)\s(?:(?:to|by|at|of|just|only|about|a|an|the)\s){0,3}[$£€¥₹+-]?",
    re.IGNORECASE,
)
"""What stands between two figures that are told in the order of their names."""
_SET_AGAINST = regex(rf"\b{AGAINST}\s", re.IGNORECASE)
_AT, _BY = regex(r"[^,]*,\sat\s"), regex(rf"\sby\s(?:[a-z]+\s){{0,2}}{MARK}?$")
"""A gap ahead of the two that it lies between: "outsold cod by 3,000, at 8,000 to 5,000"."""
_LONGEST, _PAIR = 4, 2
"""So many figures are told in one breath at most; and so many change places."""


def lists_of(verdicts: Sequence[Verdict]) -> Iterator[range]:
    """The places of figures that are told in one breath, list by list."""
    place = 0
    while place < len(verdicts):
        last = place
        while (
            last + 1 < len(verdicts)
            and last - place < _LONGEST
            and _go_together(verdicts[last].claim, verdicts[last + 1].claim)
        ):
            last += 1
        if last > place:
            yield from _halves(verdicts, range(place, last + 1))
        place = last + 1


def _halves(verdicts: Sequence[Verdict], places: range) -> Iterator[range]:
    """A list, or the two of which one is set against the other: "1.4% and 2.1% against 1.7% and
    1.6%"."""
    middle = len(places) // 2
    joints = [words_between(a.claim, b.claim) for a, b in pairwise(verdicts[i] for i in places)]
    against = [n for n, words in enumerate(joints, 1) if _SET_AGAINST.search(words)]
    if middle > 1 and against == [middle] and len(places) == 2 * middle:
        yield from (places[:middle], places[middle:])
    else:
        yield places


def _go_together(one: Claim, other: Claim) -> bool:
    a, b = one.quantity, other.quantity
    if a is None or b is None or one.clause.sentence != other.clause.sentence:
        return False
    if a.unit != b.unit and None not in (a.unit, b.unit):
        return False
    alike = one.operation == other.operation and {one.assertion, other.assertion} == {"value"}
    between = words_between(one, other)
    lead = one.clause.lead
    apart = _AT.match(between) is not None and _BY.search(lead) is not None
    return alike and not apart and _TOGETHER.fullmatch(between) is not None


def of_one_time(claim: Claim, first: Claim) -> Claim:
    """A claim told at the time of the first of its list, where nothing tells it of another: "up
    4.7% compared with 1.9%"."""
    clause = claim.clause
    if not clause.time.apart:
        return claim
    kept = replace(clause, time=first.clause.time, baseline=first.clause.baseline)
    return replace(claim, clause=kept, basis=first.basis, basis_stated=first.basis_stated)


def exchanged(
    told: Sequence[Verdict],
    claims: Sequence[Claim],
    keys: Sequence[str],
    judge: Judge,
    telling: int = 2,
) -> list[Verdict]:
    """The verdicts on a pair of which each figure is that of the series named for the other one,
    and so many of them are `telling`, by two digits or more; none for any other list."""
    if len(told) != _PAIR or not _is_exchanged(claims, keys, judge, telling):
        return []
    trios = zip(told, claims, keys, strict=True)
    found = [swapped(verdict, claim, key, judge) for verdict, claim, key in trios]
    if not any(found):
        return []
    return [new or verdict for new, verdict in zip(found, told, strict=True)]


def _is_exchanged(claims: Sequence[Claim], keys: Sequence[str], judge: Judge, telling: int) -> bool:
    """Whether each figure of a pair is that of the series named for the other one."""
    first, second = claims
    quantities = (first.quantity, second.quantity)
    digits = [significant_digits(q) for q in quantities if q is not None]
    return (
        sum(count > 1 for count in digits) >= telling
        and judge.held(first, keys[1]) is not None
        and judge.held(second, keys[0]) is not None
    )


def swapped(verdict: Verdict, claim: Claim, key: str, judge: Judge) -> Verdict | None:
    """The verdict on a figure in the place of another; None where its own time is not settled."""
    found, _ = judge.checker.outcomes(claim, judge.checker.forms(key))
    if not found:
        return None
    top: Outcome = best_of(found)
    judged = judge.composer.judged(claim, top, verdict.candidates, Reason.SWAPPED)
    text = f"{judged.explanation} The two figures have changed places."
    return replace(judged, explanation=text, suggestion=suggestion(claim, top))


def in_its_place(verdict: Verdict, outcome: Outcome, holds: bool, judge: Judge) -> Verdict:
    """The verdict on a figure whose place in a list tells its series."""
    claim = verdict.claim
    if holds:
        return judge.composer.judged(claim, outcome, verdict.candidates)
    found = slips(claim, outcome, judge.checker, ())
    slip = found[0].alternative if found else None
    reason = reason_of(outcome, slip)
    shown = (slip,) if slip is not None else ()
    judged = judge.composer.judged(claim, outcome, verdict.candidates, reason, None, "", shown)
    return replace(judged, suggestion=suggestion(claim, outcome, slip))
