"""Home of pairs: neighbouring figures of which each may stand in the place of the other."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from verifier.check.certainty import Told, time_told
from verifier.diagnose.misprints import significant_digits
from verifier.judge.stretch import words_between
from verifier.language.comparisons.outdoing import OUTDID
from verifier.language.figures.respectively import is_in_turn
from verifier.lazy import regex
from verifier.model.codes import is_count
from verifier.model.quantity import Quantity
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict


def pairs_to_swap(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of two wrong figures of a paragraph that may stand in each other's place."""
    for place, first in enumerate(verdicts):
        for other in range(place + 1, min(place + _REACH, len(verdicts))):
            if _may_be_swapped(first, verdicts[other]):
                yield place, other


_REACH = 5


def read_for(verdict: Verdict) -> str | None:
    """The series that a figure was read for: where it was taken to be of another that it fits, the
    one that its words are likeliest about."""
    if verdict.caveats and verdict.candidates and Caveat.MEASURE_ASSUMED in verdict.caveats:
        return verdict.candidates[0].series
    return verdict.series


def pairs_of_two_kinds(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of neighbouring figures of a sentence that tell one measure in two ways, of which
    one at least is not right as it is told: "fetched $12 a tonne, $363 less than a year before"."""
    values = [at for at, v in enumerate(verdicts) if v.claim.assertion == "value"]
    for place, then in pairwise(values):
        first, second = verdicts[place], verdicts[then]
        one, other = first.claim, second.claim
        told = [_is_right_as_told(v) for v in (first, second)]
        if (
            one.clause.sentence == other.clause.sentence
            and one.quantity is not None
            and other.quantity is not None
            and are_of_a_kind(one.quantity, other.quantity)
            and one.operation != other.operation
            and max(significant_digits(q) for q in (one.quantity, other.quantity)) > 1
            and not all(told)
        ):
            yield place, then


def _is_right_as_told(verdict: Verdict) -> bool:
    kept = verdict.operation == verdict.claim.operation
    return verdict.rating is Rating.SUPPORTED and kept and not ASSUMED & set(verdict.caveats)


def _may_be_swapped(first: Verdict, second: Verdict) -> bool:
    if _is_a_part_of(second, first):
        return False
    return _are_both_wrong(first, second) or _are_taken_for_each_other(first, second)


def _is_a_part_of(second: Verdict, first: Verdict) -> bool:
    """Whether a lesser figure is told as a part of the one before it, in whose place it would be
    more than all: "spent £177.1 million, and of that a mere £10.7 million went on books"."""
    one, other = first.claim, second.claim
    if one.quantity is None or other.quantity is None or one.clause.block != other.clause.block:
        return False
    if one.quantity.unit != other.quantity.unit or other.quantity.value >= one.quantity.value:
        return False
    lead = other.clause.lead
    return _OF_IT.search(lead) is not None


_OF_IT = regex(
    r"\bof\s(?:that|this|which|these|those|it|them),?\s(?:(?:an?|the|some|only|just|about|around|mere|"
    r"nearly|almost|more\sthan|over)\s){0,3}$",
    re.IGNORECASE,
)


def _are_taken_for_each_other(first: Verdict, second: Verdict) -> bool:
    """Whether one figure of a sentence at least was taken to be of what the other is told of:
    "imports of 59.1 TWh and exports of 93.2 TWh" for 93.2 and 59.1."""
    a, b = first.claim.quantity, second.claim.quantity
    reads = read_for(first), read_for(second)
    pairs = (first, reads[1]), (second, reads[0])
    taken = [v.series == other and Caveat.MEASURE_ASSUMED in v.caveats for v, other in pairs]
    if not any(taken) or reads[0] == reads[1] or a is None or b is None:
        return False
    if significant_digits(a) == 1 or significant_digits(b) == 1:
        return False
    if all(taken) and not any(s.own for v in (first, second) for s in v.claim.clause.terms):
        return False  # right as each stands, and no word beside them says of what
    if all(taken) and _ends_a_contest(first, second):
        return False  # right as each stands, in the order of the two
    open_or_taken = all(t or is_contradicted(v) for t, (v, _) in zip(taken, pairs, strict=True))
    return (
        open_or_taken
        and (a.unit == b.unit or all(q.unit is None or is_count(q.unit) for q in (a, b)))
        and first.period == second.period
        and first.claim.operation == second.claim.operation
        and first.claim.clause.sentence == second.claim.clause.sentence
        and all(_is_likelier(v, reads[n], reads[1 - n]) for n, v in enumerate((first, second)))
    )


def _ends_a_contest(first: Verdict, second: Verdict) -> bool:
    """Whether two figures tell in turn where two things stood of which one was ahead of the other:
    "Exports overtook imports in July, at $629bn to $337bn"."""
    start, text = first.claim.clause.sentence.start, first.claim.clause.sentence_text
    ahead = _AHEAD_OF.search(text[: first.claim.span.start - start])
    return ahead is not None and words_between(first.claim, second.claim) in _TO


_AHEAD_OF = regex(rf"\b{OUTDID}\s[^.;:]{{2,80}},\s(?:at|by|with)\s[$£€¥₹]?$")
_TO = (" to ", " against ", " versus ", " to $", " to £", " to €")


def _is_likelier(verdict: Verdict, one: str | None, other: str | None) -> bool:
    """Whether the words of a figure put one series before another."""
    scores = {c.series: c.score for c in verdict.candidates}
    return scores.get(one or "", 0.0) > scores.get(other or "", 0.0) + _LEVEL


_LEVEL = 0.01


def _are_both_wrong(first: Verdict, second: Verdict) -> bool:
    a, b = first.claim.quantity, second.claim.quantity
    return (
        is_contradicted(first)
        and is_contradicted(second)
        and (
            Rating.MISMATCH in (first.rating, second.rating)
            or _are_of_two_times(first, second)
            or _are_of_each_other(first, second)
            or _are_of_two_measures(first, second)
            or _is_of_the_next(first, second)
        )
        and a is not None
        and b is not None
        and are_of_a_kind(a, b)
        and first.claim.operation == second.claim.operation
        and _stand_together(first, second)
    )


def _stand_together(first: Verdict, second: Verdict) -> bool:
    """Whether two figures stand in a sentence, in a paragraph with one verdict on both, or in
    sentences or lines that follow each other."""
    one, other = first.claim.clause, second.claim.clause
    if one.block != other.block:
        return _are_in_a_list(first, second)
    alike = first.rating is second.rating or _are_told_one_by_one(first, second)
    return one.sentence == other.sentence or alike


def are_of_a_kind(a: Quantity, b: Quantity) -> bool:
    """Whether two figures are of one unit, of which one may leave out what it counts: "sold 772,000
    seats, against 748,000"."""
    units = {a.unit, b.unit}
    return len(units) == 1 or (None in units and "percent" not in units)


def _are_in_a_list(first: Verdict, second: Verdict) -> bool:
    """Whether two figures of several digits, told of two measures at one time, stand in lines that
    follow each other: "- Ontario: 76.8 million trips, an increase of 1.7%"."""
    one, other = first.claim.clause, second.claim.clause
    return other.block - one.block == 1 and _are_of_two_things(first, second)


def _are_told_one_by_one(first: Verdict, second: Verdict) -> bool:
    """Whether two figures of two digits or more are told of two measures at one time, in a sentence
    each: "Inflation was 2.6 per cent in November. Core inflation was 2.7 per cent."."""
    gap = second.claim.clause.sentence.start - first.claim.clause.sentence.end
    return 0 <= gap <= _NEXT and _are_of_two_things(first, second)


def _are_of_two_things(first: Verdict, second: Verdict) -> bool:
    """Whether two figures, each of two digits or more, are told of two measures at one time."""
    told = [v.claim.quantity for v in (first, second) if v.claim.quantity is not None]
    telling = all(significant_digits(quantity) > 1 for quantity in told)
    return telling and first.series != second.series and first.period == second.period


def _is_of_the_next(first: Verdict, second: Verdict) -> bool:
    """Whether one of two figures that are told one by one is that of what the other is told of."""
    fits = _fits(first, second.series) or _fits(second, first.series)
    return fits and _are_told_one_by_one(first, second)


_NEXT = 2
"""So many characters at most lie between one sentence and the next."""


def _are_of_two_times(first: Verdict, second: Verdict) -> bool:
    """Whether the second figure is told of a named other time: "fell to 3bn from 5bn in May"."""
    dated = time_told(second.claim) is Told.NAMED and first.period != second.period
    same = first.claim.clause.sentence == second.claim.clause.sentence
    return dated and same and first.series == second.series


def _are_of_each_other(first: Verdict, second: Verdict) -> bool:
    """Whether each figure of a sentence is that of the measure which the other is told of: "31.5%
    of the old and 72.2% of the young" for 72.2% and 31.5%."""
    pairs = ((first, second), (second, first))
    same = first.claim.clause.sentence == second.claim.clause.sentence
    return same and all(_fits(one, other.series) for one, other in pairs)


def _are_of_two_measures(first: Verdict, second: Verdict) -> bool:
    """Whether the figures of a sentence, not both of a single digit unless told "respectively",
    are told of two measures at one time: "the Hang Seng dropped 0.2% and the Kospi 1.6%"; that
    each is by chance the figure of the other is unlikely."""
    apart = first.series != second.series and first.period == second.period
    if not apart or first.claim.clause.sentence != second.claim.clause.sentence:
        return False
    told = (v.claim.quantity for v in (first, second))
    telling = any(q is not None and significant_digits(q) > 1 for q in told)
    return telling or is_in_turn(second.claim.clause)


def _fits(verdict: Verdict, series: str | None) -> bool:
    """Whether a figure is that of another series for the same period."""
    slip = verdict.alternatives[0] if verdict.alternatives else None
    moved = slip is not None and slip.reason is Reason.OFF_SERIES
    return slip is not None and moved and slip.series == series != verdict.series


def is_telling(verdict: Verdict) -> bool:
    """Whether a figure has digits enough to fit nothing by chance."""
    quantity = verdict.claim.quantity
    return quantity is not None and significant_digits(quantity) > 1


def is_contradicted(verdict: Verdict) -> bool:
    """Whether a value was found for a figure that does not bear it out."""
    return (
        verdict.rating is not Rating.SUPPORTED
        and verdict.series is not None
        and verdict.computed is not None
    )
