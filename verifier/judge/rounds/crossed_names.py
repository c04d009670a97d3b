"""Home of figures that stand by each other's name: "297,000 Chinese and 415,000 South Koreans"
where it was 415,000 and 297,000.

What the first figure is of, the second's words name, and the other way round: both have changed
places, whatever they were read for before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.by_figure import (
    differ_in_part,
    drawn_on,
    has_its_own_words,
    may_have_had,
    names_a_sibling,
    that_may_be_told,
)
from verifier.judge.rounds.in_order import named_in, slots_of, title_stems, words_within
from verifier.judge.rounds.lists_told import of_one_time
from verifier.judge.rounds.lists_told import swapped as _swapped
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.turned_ends import exchanged
from verifier.judge.rounds.unit_before import is_bare, told_in, unit_before
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_RESPECTIVELY = regex(r"\brespectively\b|\bin that order\b")
_PAUSE = regex(r"[,;:()–—]|\b(?:and|but|while|whereas|against|versus|compared)\b")
_DIGITS = 3
"""So many digits two figures have together at least of which neither fits by chance."""
_RARE = 3
"""So many digits has each of two figures, of one of which no word names the series; one fewer where
both are of parts or partners of a measure."""

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
        if one.claim.operation != other.claim.operation:
            continue
        if significant_digits(a) + significant_digits(b) < _DIGITS:
            continue
        if all(_is_plainly_right(v) for v in (one, other)):
            continue
        if {one.reason, other.reason} & _NO_OUTTURN or a.upper is not None or b.upper is not None:
            continue
        yield first, second


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
    if all(v.rating is Rating.SUPPORTED for v in told) and not _may_stand_crossed(told, sitting):
        return None
    for claims in _tellings(told, before):
        swapped = any(v.reason is Reason.SWAPPED for v in told)
        straight = _named_so(claims, claims, packs, sitting, in_any_print=swapped)
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
        crossed = _named_so(claims, turned, packs, sitting)
        if crossed is None:
            continue
        if any(judge.held(c, one.key) for c, one in zip(claims, crossed, strict=True)):
            continue
        if _named_so(claims, claims, packs, sitting, in_any_print=True) is not None:
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
        if read is None or read.key == one.key or not differ_in_part(read, one):
            continue
        if has_its_own_words(verdict.claim, read, one):
            return True
    return False


def _may_stand_crossed(told: Sequence[Verdict], sitting: Sitting) -> bool:
    """Whether of two right figures each stands by the name of the series of the other."""
    claims = [v.claim for v in told]
    one, other = (sitting.series.get(v.series or "") for v in told)
    if one is None or other is None or one.key == other.key:
        return False
    return _stand_by(claims, other, one) and not _stand_by(claims, one, other)


def _are_judged_alike(told: Sequence[Verdict]) -> bool:
    """Whether two figures were named as exchanged with each other, or neither is accused."""
    accused = [v.reason for v in told if v.rating is Rating.MISMATCH]
    return accused in ([], [Reason.SWAPPED, Reason.SWAPPED])


def _named_so(
    claims: Sequence[Claim],
    told: Sequence[Claim],
    packs: frozenset[str],
    sitting: Sitting,
    in_any_print: bool = False,
) -> tuple[Series, ...] | None:
    """Two series of a kind that two figures are of as they are told, the name of each of which
    stands by the figure in the text; of figures in their newest print alone, which costs less to
    ask, or `in_any_print`."""
    if not _are_apart(claims) and not _is_in_turn(claims[0].clause.sentence_text):
        return None
    few = [_that_may_fit(claim, packs, sitting, in_any_print) for claim in told]
    for one, others in _paired(few[0], few[1], claims):
        if not _fits(told[0], one, sitting):
            continue
        for other in others:
            if _fits(told[1], other, sitting):
                pair = one, other
                barred = (names_a_sibling(c, s, sitting) for c, s in zip(claims, pair, strict=True))
                return None if any(barred) else pair
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


class _Said(NamedTuple):
    """What a sentence says of the title of a series and of what it measures where."""

    words: frozenset[str]
    codes: frozenset[str | None]

    def goes_beyond(self, other: "_Said") -> bool:
        """Whether something of it is not said of another series."""
        return not (self.words <= other.words and self.codes <= other.codes)


def _paired(
    series: Sequence[Series], others: Sequence[Series], claims: Sequence[Claim]
) -> Iterator[tuple[Series, list[Series]]]:
    """Those of some series that stand by the first of two figures, each with the others of its
    kind that stand by the second: which of a pair is named where costs less to ask than what
    either was at the time."""
    by_kind: dict[tuple[object, ...], list[Series]] = {}
    for other in others:
        by_kind.setdefault(_kind_of(other), []).append(other)
    clause = claims[0].clause
    text = clause.sentence_text
    words = frozenset(words_within(text, 0, len(text)))
    codes = {s.term.code for s in clause.terms if s.span is not None}
    said = {s.key: _Said(words & title_stems(s), slots_of(s) & codes) for s in (*series, *others)}
    least = _names_needed(claims, parts=True)

    def may_be_named(one: Series, other: Series) -> bool:
        ours, theirs = said[one.key], said[other.key]
        return ours.goes_beyond(theirs) + theirs.goes_beyond(ours) >= least

    for one in series:
        apart = (other for other in by_kind.get(_kind_of(one), ()) if may_be_named(one, other))
        beside = [other for other in apart if _stand_by(claims, one, other)]
        if beside:
            yield one, beside


def _fits(claim: Claim, one: Series, sitting: Sitting) -> bool:
    """Whether a figure holds of a series at its time."""
    time = claim.clause.time
    told = time.period if not time.inherited else None
    held = sitting.held_closely(claim, one.key)
    return held is not None and (told is None or told.contains(held.frame.period))


def _names_needed(claims: Sequence[Claim], parts: bool) -> int:
    """How many of two figures a word must name the series of; `parts` says that both are of parts
    or partners of a measure."""
    rare = min(map(_digits_of, claims)) >= _RARE - parts
    return 1 if rare and not _is_in_turn(claims[0].clause.sentence_text) else 2


@lru_cache(maxsize=1 << 6)
def _digits_of(claim: Claim) -> int:
    return significant_digits(claim.quantity) if claim.quantity is not None else _RARE


def _are_apart(claims: Sequence[Claim]) -> bool:
    """Whether there is a pause between two figures."""
    clause, last = claims[0].clause, claims[1].span
    start = clause.sentence.start
    between = clause.span.end - start, last.start - start
    return _PAUSE.search(clause.sentence_text, *between) is not None


@lru_cache(maxsize=1 << 6)
def _is_in_turn(text: str) -> bool:
    return _RESPECTIVELY.search(text) is not None


def _stand_by(claims: Sequence[Claim], one: Series, other: Series) -> bool:
    """Whether the name of one series stands by the first of two figures of a sentence, and that of
    the other by the second; of two that nothing fits by chance, one may go without a name."""
    first, second = claims
    text, start = first.clause.sentence_text, first.clause.sentence.start
    here, there = first.span, second.span
    names = [
        named_in(series, (one, other), first, start, first.clause.sentence.end)
        for series in (one, other)
    ]
    ours, theirs = names
    parts = all(series.counterpart or series.breakdown for series in (one, other))
    if not (ours and theirs) and bool(ours) + bool(theirs) < _names_needed(claims, parts):
        return False
    if _is_in_turn(text) and (max(*ours, *theirs) < here.start or min(*ours, *theirs) >= there.end):
        return max(ours) < min(theirs)

    def follow(places: Sequence[int], span: Span) -> bool:
        """Whether names stand behind a figure with no pause between."""
        behind = all(span.end <= at for at in places)
        return behind and not _PAUSE.search(text, span.end - start, min(places) - start)

    between = [all(here.end <= at < there.start for at in places) for places in names]
    by_first = all(at < here.start for at in ours) or (between[0] and follow(ours, here))
    by_second = between[1] or follow(theirs, there)
    return by_first and by_second and _are_apart(claims)
