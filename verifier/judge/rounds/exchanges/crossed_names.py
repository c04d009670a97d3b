"""Home of figures that stand by each other's name: "297,000 Chinese and 415,000 South Koreans"
where it was 415,000 and 297,000.

What the first figure is of, the second's words name, and the other way round: both have changed
places, whatever they were read for before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from verifier.diagnose.misprints import significant_digits
from verifier.judge.next_places import is_of_another_turn
from verifier.judge.rounds.exchanges.standing_by import Pair
from verifier.judge.rounds.exchanges.turned_ends import exchanged
from verifier.judge.rounds.odds.by_figure import (
    differ_in_part,
    drawn_on,
    has_its_own_words,
    may_have_had,
    names_a_sibling,
    that_may_be_told,
)
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.subjects.in_order import are_set_against_each_other
from verifier.judge.rounds.subjects.lists_told import of_one_time
from verifier.judge.rounds.subjects.lists_told import swapped as _swapped
from verifier.judge.units_told import is_bare, told_in, unit_before
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DIGITS = 3
"""So many digits two figures have together at least of which neither fits by chance."""
_NO_OUTTURN = frozenset((Reason.NOT_A_FACT, Reason.FORECAST))


def with_names_crossed(sitting: Sitting) -> list[Verdict]:
    """The verdicts, with pairs named of which each figure is that of the series named for the
    other."""
    result, packs = list(sitting.verdicts), drawn_on(sitting)
    for first, second in _pairs(result):
        told = [result[first], result[second]]
        found = _crossed(told, result[:first], packs, sitting)
        if found:
            result[first], result[second] = found
    return result


def _pairs(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    values = [n for n, v in enumerate(verdicts) if v.claim.assertion == "value"]
    for first, second in pairwise(values):
        one, other = verdicts[first], verdicts[second]
        a, b = one.claim.quantity, other.claim.quantity
        if a is None or b is None or a.value == b.value:
            continue
        if a.unit != b.unit and None not in (a.unit, b.unit):
            continue
        if one.claim.clause.sentence != other.claim.clause.sentence:
            continue
        if one.claim.operation != other.claim.operation or _are_two_ends(one.claim, other.claim):
            continue
        if significant_digits(a) + significant_digits(b) < _DIGITS:
            continue
        if all(_is_plainly_right(v) for v in (one, other)):
            continue
        if {one.reason, other.reason} & _NO_OUTTURN or a.upper is not None or b.upper is not None:
            continue
        yield first, second


def _are_two_ends(one: Claim, other: Claim) -> bool:
    """Whether two figures are those between which one thing moved: "to $39bn, from $29bn"."""
    return one.clause.link == "to" and other.clause.link == "from"


def _is_plainly_right(verdict: Verdict) -> bool:
    """Whether a figure is right of what its words name."""
    assumed = Caveat.MEASURE_ASSUMED in verdict.caveats
    return verdict.rating is Rating.SUPPORTED and not assumed


def _crossed(
    told: Sequence[Verdict], before: Sequence[Verdict], packs: frozenset[str], sitting: Sitting
) -> list[Verdict] | None:
    """The verdicts on two figures that are right where they stand, by their names, or else where
    the other one stands; None for any other."""
    judge = sitting.judge
    if all(v.rating is Rating.SUPPORTED for v in told) and (
        are_set_against_each_other([v.claim for v in told]) or not _may_stand_crossed(told, sitting)
    ):
        return None
    for claims in _tellings(told, before):
        pair = Pair(claims)
        if not pair.may_be_named_apart:
            return None
        swapped = any(v.reason is Reason.SWAPPED for v in told)
        straight = _named_so(pair, claims, packs, sitting, in_any_print=swapped)
        right = all(v.rating is Rating.SUPPORTED for v in told)
        if straight is not None and (right or not _are_judged_alike(told)):
            return None
        if straight is not None and _tell_of_what_was_read(told, straight, sitting):
            return None
        if straight is not None:
            held = [judge.held(c, one.key) for c, one in zip(claims, straight, strict=True)]
            return [
                judge.composer.held(v, outcome, Caveat.MEASURE_ASSUMED)
                for v, outcome in zip(told, held, strict=True)
                if outcome is not None
            ]
        turned = exchanged(*claims), exchanged(*reversed(claims))
        crossed = _named_so(pair, turned, packs, sitting)
        if crossed is None:
            continue
        if any(judge.held(c, one.key) for c, one in zip(claims, crossed, strict=True)):
            continue
        if _named_so(pair, claims, packs, sitting, in_any_print=True) is not None:
            return None
        trios = zip(told, claims, crossed, strict=True)
        new = [_swapped(v, claim, one.key, judge) for v, claim, one in trios]
        return [v for v in new if v is not None] if all(new) else None
    return None


def _tell_of_what_was_read(
    told: Sequence[Verdict], named: Sequence[Series], sitting: Sitting
) -> bool:
    """Whether the words next to one of two figures are those of the part that it was read for, and
    not of the one that would bear it out: "clothing stores' rose 1.1%", as did those of all
    general merchandise stores."""
    for verdict, one in zip(told, named, strict=True):
        read = sitting.series.get(verdict.series or "")
        if read is not None and is_of_another_turn(verdict.claim, read, one):
            return True
        if read is None or read.key == one.key or not differ_in_part(read, one):
            continue
        if has_its_own_words(verdict.claim, read, one):
            return True
    return False


def _may_stand_crossed(told: Sequence[Verdict], sitting: Sitting) -> bool:
    """Whether of two right figures each stands by the name of the series of the other."""
    one, other = (sitting.series.get(v.series or "") for v in told)
    if one is None or other is None or one.key == other.key:
        return False
    pair = Pair([v.claim for v in told])
    return pair.stand_by(other, one) and not pair.stand_by(one, other)


def _are_judged_alike(told: Sequence[Verdict]) -> bool:
    """Whether two figures were named as exchanged with each other, or neither is accused."""
    accused = [v.reason for v in told if v.rating is Rating.MISMATCH]
    return accused in ([], [Reason.SWAPPED, Reason.SWAPPED])


def _named_so(
    pair: Pair,
    told: Sequence[Claim],
    packs: frozenset[str],
    sitting: Sitting,
    in_any_print: bool = False,
) -> tuple[Series, Series] | None:
    """Two series of a kind that two figures are of as they are told, the name of each of which
    stands by the figure in the text; of figures in their newest print alone, which costs less to
    ask, or `in_any_print`."""
    first = _that_may_fit(told[0], packs, sitting, in_any_print)
    second = _that_may_fit(told[1], packs, sitting, in_any_print) if first else []
    for one, others in _paired(first, second, pair):
        if not _fits(told[0], one, sitting):
            continue
        for other in others:
            if _fits(told[1], other, sitting):
                named = zip(pair.claims, (one, other), strict=True)
                barred = any(names_a_sibling(claim, series, sitting) for claim, series in named)
                return None if barred else (one, other)
    return None


def _tellings(told: Sequence[Verdict], before: Sequence[Verdict]) -> Iterator[list[Claim]]:
    """Two figures of one time as they were read, and told as what else a figure may be: bare ones
    in the unit of what was told before them."""
    claims = [of_one_time(v.claim, told[0].claim) for v in told]
    yield claims
    quantity, operation = claims[0].quantity, claims[0].operation
    if quantity is not None and quantity.unit == "percent" and operation == "level":
        yield [replace(claim, operation="growth") for claim in claims]
    if quantity is not None and quantity.unit != "percent" and operation == "change":
        yield [replace(claim, operation="level", direction=None) for claim in claims]
    unit = unit_before(claims[0], before) if all(map(is_bare, told)) else None
    if unit is not None:
        yield [told_in(claim, *unit) for claim in claims]


def _kind_of(one: Series) -> tuple[object, ...]:
    return one.unit, one.reckoning, one.pack, one.status


def _that_may_fit(
    claim: Claim, packs: frozenset[str], sitting: Sitting, in_any_print: bool
) -> list[Series]:
    """The series that have ever had such a figure, or any of its unit."""
    told = that_may_be_told(claim, packs, sitting.catalogue)
    return [one for one in told if in_any_print or may_have_had(claim, one, sitting.catalogue)]


def _paired(
    series: Sequence[Series], others: Sequence[Series], pair: Pair
) -> Iterator[tuple[Series, list[Series]]]:
    """Those of some series that stand by the first of two figures, each with the others of its
    kind that stand by the second: which of a pair is named where costs less to ask than what
    either was at the time."""
    by_kind: dict[tuple[object, ...], list[Series]] = {}
    for other in others:
        by_kind.setdefault(_kind_of(other), []).append(other)
    said_of, least = pair.names.said_of, pair.names_needed(parts=True)

    def may_be_named(one: Series, other: Series) -> bool:
        ours, theirs = said_of(one), said_of(other)
        return ours.goes_beyond(theirs) + theirs.goes_beyond(ours) >= least

    for one in series:
        apart = (other for other in by_kind.get(_kind_of(one), ()) if may_be_named(one, other))
        beside = [other for other in apart if pair.stand_by(one, other)]
        if beside:
            yield one, beside


def _fits(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether a figure holds of a series at its time."""
    time = claim.clause.time
    told = time.period if not time.inherited else None
    held = sitting.held_closely(claim, one.key)
    return held is not None and (told is None or told.contains(held.frame.period))
