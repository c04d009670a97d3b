"""Home of ends that their own verb bears against each other: "picked up to 2.2% from 2.5%", "was
marked up to 161,000 from 180,000". Whatever they are of, the verb or the order is wrong."""

from verifier.judge.rounds.exchanges.turned_ends import as_turned, ends_to_turn, exchanged
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import CueKind
from verifier.model.quantity import Bound
from verifier.model.verdict import ASSUMED, Caveat, Rating, Verdict

_OTHER_SIDED = ("exchange_rate", "bond_yield")
"""What is told to rise when its figure falls: "bonds rallied to 4.1% from 4.2%"."""
_BESIDE = regex(
    r"(?:\s(?!and\b|but\b|as\b|while\b|which\b)[a-z]+){0,3},?\sto\s(?:[a-z]+\s){0,2}[$£€¥₹]?"
)


def without_ends_against_their_verb(sitting: Sitting) -> list[Verdict]:
    """The verdicts, where a move up to less or down to more is told: both ends exchanged where each
    is right in the place of the other, or at the time of it; what it came to accused of its way
    where both are right as they stand; and left open where one alone was borne out by an assumption
    or is made of others."""
    result = list(sitting.verdicts)
    read = sitting.as_read
    for to, origin in ends_to_turn(read):
        one, other = result[to], result[origin]
        if not (_is_sure_of_its_way(read[to].claim) and _is_level(read[origin].claim)):
            continue
        right = [v for v in (one, other) if v.rating is Rating.SUPPORTED]
        series = sitting.series.get(right[0].series or "") if right else None
        if series is None or series.is_balance or series.indicator in _OTHER_SIDED:
            continue
        if len(right) == len((one, other)):
            if _are_in_turn(one, other):
                result[to] = as_turned(one.claim, other.claim, other)
                result[origin] = as_turned(other.claim, one.claim, one)
            continue  # which contradict the verb, as the text itself tells
        turned = _exchanged(one, other, right[0], sitting)
        if turned is not None:
            result[to], result[origin] = turned
        elif (ASSUMED | {Caveat.DERIVED}) & set(right[0].caveats):
            at = to if right[0] is one else origin
            result[at] = left_open(right[0])
    return result


def _are_in_turn(to: Verdict, origin: Verdict) -> bool:
    """Whether what a move came to is right of a time before that of what it came from: "slipped to
    277,106 from 269,466", where the first of them is the older one."""
    if to.series != origin.series or to.period is None or origin.period is None:
        return False
    return to.period.end < origin.period.end and to.period.count == origin.period.count


def _is_level(claim: Claim) -> bool:
    """Whether a level above nought is told to its digits, and as a fact."""
    quantity = claim.quantity
    if quantity is None or quantity.bound is not Bound.EXACT or quantity.value <= 0:
        return False
    return quantity.unit != "rank" and not set(claim.clause.context) - {Context.REVISED_FROM}


def _is_sure_of_its_way(claim: Claim) -> bool:
    """Whether such a level stands right behind the verb of its move."""
    change, clause = claim.clause.change, claim.clause
    if not _is_level(claim):
        return False
    if change is None or change.kind is not CueKind.VERB or change.span.end > claim.span.start:
        return False
    start = clause.sentence.start
    between = clause.sentence_text[change.span.end - start : claim.span.start - start]
    return _BESIDE.fullmatch(between) is not None


def _exchanged(
    to: Verdict, origin: Verdict, right: Verdict, sitting: Sitting
) -> tuple[Verdict, Verdict] | None:
    """Both ends as they are right in each other's place, at the time of the right one and a step or
    a year before it; None where they are not."""
    key, period = right.series or "", right.period
    if period is None:
        return None
    first, second = to.claim, origin.claim
    held = sitting.held_closely(at_the_time(exchanged(first, second), period), key)
    if held is None:
        return None
    before = sitting.judge.checker.forms(key).before(period)
    for then in (before, period.years_later(-1)):
        came = sitting.held_closely(at_the_time(exchanged(second, first), then), key)
        if came is not None:
            write = sitting.judge.composer.judged
            now = write(first, held, to.candidates), write(second, came, origin.candidates)
            return as_turned(first, second, now[0]), as_turned(second, first, now[1])
    return None
