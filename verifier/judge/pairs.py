"""Neighbouring verdicts that may explain each other."""

import re
from collections.abc import Iterator, Sequence

from verifier.check.certainty import Told, time_told
from verifier.check.origins import is_the_origin
from verifier.diagnose.misprints import significant_digits
from verifier.language.times import resolve
from verifier.model.claim import Claim
from verifier.model.period import Period
from verifier.model.verdict import ASSUMED, Caveat, Rating, Reason, Verdict


def is_the_print_before(verdict: Verdict, beside: Verdict) -> bool:
    """Whether a figure after "from" is the superseded print of one beside it: "cut to 14,000 from
    147,000", "lowered from 18,351 to 18,289", for one and the same month."""
    one, other = verdict.claim, beside.claim
    return (
        verdict.reason is Reason.OUTDATED
        and one.clause.link == "from"
        and other.clause.link != "from"
        and one.clause.sentence == other.clause.sentence
        and (verdict.series, verdict.period) == (beside.series, beside.period)
    )


def stands_on_another_basis(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a rate fits only a basis that its sentence does not name, while the rate that it is
    joined to fits the usual one: "1.7% in urban areas and 0.3% in rural areas"."""
    if Caveat.BASIS_ASSUMED not in verdict.caveats or verdict.claim.quantity is None:
        return False
    return any(
        other.rating is Rating.SUPPORTED
        and Caveat.BASIS_ASSUMED not in other.caveats
        and other.claim.operation in ("growth", "level")
        and _are_joined(other.claim, verdict.claim)
        for other in others
    )


def _are_joined(one: Claim, other: Claim) -> bool:
    """Whether one figure follows another of its unit in the same breath behind "and"."""
    a, b = one.quantity, other.quantity
    first, second = one.clause, other.clause
    if a is None or b is None or a.unit != b.unit or first.sentence != second.sentence:
        return False
    start = first.sentence.start
    between = first.sentence_text[first.span.end - start : max(0, second.span.start - start)]
    return _JOINED.fullmatch(between) is not None


_JOINED = re.compile(r"[^,;:\d]*\sand\s[^,;:\d]*")


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
    if Caveat.MEASURE_ASSUMED in verdict.caveats and verdict.candidates:
        return verdict.candidates[0].series
    return verdict.series


def pairs_of_two_kinds(verdicts: Sequence[Verdict]) -> Iterator[tuple[int, int]]:
    """The places of neighbouring figures of a sentence that tell one measure in two ways, of which
    one at least is not right as it is told: "fetched $12 a tonne, $363 less than a year before"."""
    for place in range(len(verdicts) - 1):
        first, second = verdicts[place], verdicts[place + 1]
        one, other = first.claim, second.claim
        told = [_is_right_as_told(v) for v in (first, second)]
        if (
            one.clause.sentence == other.clause.sentence
            and one.quantity is not None
            and other.quantity is not None
            and one.quantity.unit == other.quantity.unit
            and {one.assertion, other.assertion} == {"value"}
            and one.operation != other.operation
            and max(significant_digits(q) for q in (one.quantity, other.quantity)) > 1
            and not all(told)
        ):
            yield place, place + 1


def _is_right_as_told(verdict: Verdict) -> bool:
    kept = verdict.operation == verdict.claim.operation
    return verdict.rating is Rating.SUPPORTED and kept and not ASSUMED & set(verdict.caveats)


def _may_be_swapped(first: Verdict, second: Verdict) -> bool:
    return _are_both_wrong(first, second) or _are_taken_for_each_other(first, second)


def _are_taken_for_each_other(first: Verdict, second: Verdict) -> bool:
    """Whether one figure of a sentence at least was taken to be of what the other is told of:
    "imports of 59.1 TWh and exports of 93.2 TWh" for 93.2 and 59.1."""
    a, b = first.claim.quantity, second.claim.quantity
    reads = read_for(first), read_for(second)
    pairs = (first, reads[1]), (second, reads[0])
    taken = [Caveat.MEASURE_ASSUMED in v.caveats and v.series == other for v, other in pairs]
    telling = [q is not None and significant_digits(q) > 1 for q in (a, b)]
    if not any(taken) or not all(telling) or reads[0] == reads[1] or a is None or b is None:
        return False
    open_or_taken = all(t or _is_contradicted(v) for t, (v, _) in zip(taken, pairs, strict=True))
    return (
        open_or_taken
        and a.unit == b.unit
        and first.period == second.period
        and first.claim.operation == second.claim.operation
        and first.claim.clause.sentence == second.claim.clause.sentence
        and all(_is_likelier(v, reads[n], reads[1 - n]) for n, v in enumerate((first, second)))
    )


def _is_likelier(verdict: Verdict, one: str | None, other: str | None) -> bool:
    """Whether the words of a figure put one series before another."""
    scores = {c.series: c.score for c in verdict.candidates}
    return scores.get(one or "", 0.0) > scores.get(other or "", 0.0) + _LEVEL


_LEVEL = 0.01


def _are_both_wrong(first: Verdict, second: Verdict) -> bool:
    a, b = first.claim.quantity, second.claim.quantity
    ratings = (first.rating, second.rating)
    one, other = first.claim.clause, second.claim.clause
    return (
        (
            Rating.MISMATCH in ratings
            or _are_of_two_times(first, second)
            or _are_of_each_other(first, second)
            or _are_of_two_measures(first, second)
        )
        and (ratings[0] is ratings[1] or one.sentence == other.sentence)
        and _is_contradicted(first)
        and _is_contradicted(second)
        and a is not None
        and b is not None
        and a.unit == b.unit
        and first.claim.operation == second.claim.operation
        and one.block == other.block
    )


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
    """Whether the figures of a sentence, not both of a single digit, are told of two measures at
    one time: "the Hang Seng dropped 0.2% and the Kospi 1.6%"; that each is by chance the figure
    of the other is unlikely."""
    same = first.claim.clause.sentence == second.claim.clause.sentence
    told = [v.claim.quantity for v in (first, second) if v.claim.quantity is not None]
    telling = any(significant_digits(quantity) > 1 for quantity in told)
    apart = first.series != second.series and first.period == second.period
    return same and apart and telling


def _fits(verdict: Verdict, series: str | None) -> bool:
    """Whether a figure is that of another series for the same period."""
    slip = verdict.alternatives[0] if verdict.alternatives else None
    moved = slip is not None and slip.reason is Reason.OFF_SERIES
    return slip is not None and moved and slip.series == series != verdict.series


def _is_contradicted(verdict: Verdict) -> bool:
    return (
        verdict.rating is not Rating.SUPPORTED
        and verdict.series is not None
        and verdict.computed is not None
    )


def period_shared(verdict: Verdict, others: Sequence[Verdict]) -> Period | None:
    """The other period that a contradicted figure without a date of its own fits, where another
    figure of its sentence stands for that period too: "with 296,100 births and 191,700 deaths",
    both of a whole year."""
    period = _other_period(verdict)
    if period is None:
        return None
    sentence, came = verdict.claim.clause.sentence, is_the_origin(verdict.claim)
    near = [v for v in others if v is not verdict and v.claim.clause.sentence == sentence]
    if came:  # what a figure came from is of another time than what it came to
        near = [v for v in near if v.claim.clause.link == "from"]
    shared = (
        v.period == period if v.rating is Rating.SUPPORTED else _other_period(v) == period
        for v in near
    )
    return period if any(shared) else None


def periods_before(verdict: Verdict, others: Sequence[Verdict]) -> tuple[str | None, list[Period]]:
    """The series of the figure that an open one came to, and what may be the time before that
    figure's own: "came to 2.8%, up from 2.7%", whatever time the sentence before was told of."""
    claim = verdict.claim
    time, sentence = claim.clause.time, claim.clause.sentence
    mention = time.mention
    points = mention is not None and mention.anaphor is not None and sentence.contains(mention.span)
    unread = verdict.reason in (Reason.UNRESOLVED_PERIOD, Reason.NO_OBSERVATION)
    if not unread or not (time.apart or points) or claim.operation != "level":
        return None, []
    to = figure_it_came_to(verdict, others)
    if to is None or to.period is None:
        return None, []
    if mention is not None and points:
        moved = resolve(mention, to.period)
        return to.series, [moved] if moved is not None else []
    return to.series, [to.period.previous(), to.period.years_later(-1)]


def figure_it_came_to(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The level right before a figure in its sentence, where it is borne out: what it came to."""
    claim = verdict.claim
    same = (v for v in others if v.claim.clause.sentence == claim.clause.sentence)
    before = [v for v in same if v.claim.quantity and v.claim.span.end <= claim.span.start]
    to = before[-1] if before else None
    if to is None or to.rating is not Rating.SUPPORTED or to.operation not in ("level", None):
        return None
    return to if to.claim.assertion in ("value", "threshold") else None


def _other_period(verdict: Verdict) -> Period | None:
    """The other period that the likeliest slip of a loosely dated figure names."""
    slip = verdict.alternatives[0] if verdict.alternatives else None
    if slip is None or slip.reason is not Reason.OFF_PERIOD or not _is_contradicted(verdict):
        return None
    return slip.period if time_told(verdict.claim) is not Told.NAMED else None


def parts_told(claim: Claim, told: Sequence[Verdict]) -> list[str]:
    """The series that a share may be the part of, whose words name the whole alone: those of the
    last figures before it ("5.7 TWh came from wind. That was 29% of supply")."""
    near = (
        v.series
        for v in reversed(told[-_PARTS:])
        if v.series and v.rating is Rating.SUPPORTED
        if claim.clause.block == v.claim.clause.block
    )
    return list(dict.fromkeys(near))


_PARTS = 3
