"""Home of a level and what it is set against that have changed places: "533 homes were sold,
against 535" of 535 in the month told of and 533 a year before.

What a level is set against is told of no time, so it may be right by itself as the figure of now;
but then the two tell one measure at one time, and the first is none of it.
"""

import re
from itertools import pairwise

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.exchanges.pairs import are_of_a_kind
from verifier.judge.rounds.exchanges.turned_ends import as_turned, exchanged
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.comparing import SET_AGAINST
from verifier.model.outcome import Outcome
from verifier.model.verdict import Rating, Verdict

_SET_AGAINST = regex(
    rf"(?:\s[^\d\s,;:()–—]+){{0,5}}?,?\s(?:as\s)?(?:{SET_AGAINST}|"
    r"(?:in|by)\scomparison\s(?:with|to|of)|up\son|down\son)\s"
    r"(?:(?:the|an?|just|only)\s)?[$£€¥₹]?",
    re.IGNORECASE,
)
_NO_MORE = regex(r"\s*(?:[.;,)]|$|\s(?:and|while|but|whereas)\b)")
"""Behind what a level is set against nothing tells whose or of when it is."""
_TELLING = 2
"""Figures of fewer digits are those of some time or other."""


def with_turned_comparands(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with both of two levels named that are right in each other's place; what a
    wrong level is set against is left open where it is only right as what that should have been."""
    result = list(sitting.verdicts)
    for place, (level, against) in enumerate(pairwise(sitting.verdicts)):
        if not _is_right_instead(level, against):
            continue
        turned = _turned(level, against, sitting)
        if turned is None:
            result[place + 1] = left_open(against)
            continue
        write, one, other = sitting.judge.composer.judged, level.claim, against.claim
        held, came = (
            write(claim, outcome, verdict.candidates)
            for claim, outcome, verdict in zip((one, other), turned, (level, against), strict=True)
        )
        result[place] = as_turned(one, other, held)
        result[place + 1] = as_turned(other, one, came)
    return result


def _is_right_instead(level: Verdict, against: Verdict) -> bool:
    """Whether what a level of a series is set against, with nothing behind it, is right
    of that series at the time of the level, which is not."""
    one, other = level.claim, against.claim
    a, b = one.quantity, other.quantity
    if against.rating is not Rating.SUPPORTED or level.rating is Rating.SUPPORTED:
        return False
    if (
        a is None
        or b is None
        or not are_of_a_kind(a, b)
        or a.value == b.value
        or one.clause.context
    ):
        return False
    told = {one.assertion, other.assertion} == {"value"}
    levels = {one.operation, other.operation} == {"level"}
    if not told or not levels or one.clause.sentence != other.clause.sentence:
        return False
    if against.period is None or (level.series, level.period) != (against.series, against.period):
        return False
    if _NO_MORE.match(other.clause.tail) is None:
        return False
    return _SET_AGAINST.fullmatch(words_between(one, other)) is not None


def _turned(level: Verdict, against: Verdict, sitting: Sitting) -> tuple[Outcome, Outcome] | None:
    """What the two are right of in each other's place, a year or a step apart; None elsewhere."""
    key, period = against.series, against.period
    quantity = level.claim.quantity
    if key is None or period is None or quantity is None or significant_digits(quantity) < _TELLING:
        return None
    now = sitting.held_closely(at_the_time(exchanged(level.claim, against.claim), period), key)
    before = exchanged(against.claim, level.claim)
    for earlier in (period.years_later(-1), period.previous()):
        came = sitting.held_closely(at_the_time(before, earlier), key)
        if now is not None and came is not None:
            return now, came
    return None
