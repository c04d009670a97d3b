"""Home of parts told of those before: "17,830 won places. Of those, 16,440 were women" counts women
who won places, and not the 40,270 who applied."""

from collections.abc import Mapping, Sequence

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.verdict import Rating, Verdict
from verifier.reference.stems import stems_of

_OF_THOSE = regex(
    r"(?:^|[;:]\s|\s[–—]\s)\W*Of\s(?:these|those|them)\b[^.;:]{0,70}$|"
    r"(?:,|\s[–—])\sof\s(?:whom|which|them)\b[^.;:]{0,50}$"
)
_NEAR = 2
"""Characters between two sentences of which the second follows the first."""


def of_those_told(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a count that is told to be a part of those right before is
    borne out by a series of another measure, though theirs has that part, or where it is larger
    than they are."""
    found: list[Verdict] = []
    for place, verdict in enumerate(sitting.verdicts):
        whole = _whole_of(verdict, sitting.verdicts[:place])
        other = whole is not None and _is_of_others(verdict, whole, sitting.series)
        found.append(left_open(verdict) if other else verdict)
    return found


def _whole_of(verdict: Verdict, before: Sequence[Verdict]) -> Verdict | None:
    """The right count before the words "of those"; None for other figures."""
    claim = verdict.claim
    if verdict.rating is not Rating.SUPPORTED or not _is_a_count(claim) or verdict.series is None:
        return None
    clause, start = claim.clause, claim.clause.sentence.start
    told = _OF_THOSE.search(clause.lead)
    if told is None:
        return None
    ahead = [v for v in before if v.claim.span.end <= start + told.start() + 1]
    last = ahead[-1] if ahead else None
    if last is None or last.rating is not Rating.SUPPORTED or not _is_a_count(last.claim):
        return None
    apart = start - last.claim.clause.sentence.end
    return last if last.claim.clause.block == clause.block and apart <= _NEAR else None


def _is_a_count(claim: Claim) -> bool:
    quantity = claim.quantity
    return (
        claim.operation == "level"
        and claim.assertion in ("value", "threshold")
        and quantity is not None
        and quantity.unit not in ("percent", "percentage_points", "ratio")
    )


def _is_of_others(part: Verdict, whole: Verdict, series: Mapping[str, Series]) -> bool:
    """Whether a part is one of another measure than the whole has, beside which the same part of
    its own was looked at, or is larger than it."""
    one, all_of_it = series[part.series or ""], series.get(whole.series or "")
    if all_of_it is None or one.indicator == all_of_it.indicator:
        return False
    if None in (part.computed, whole.computed):
        return False
    if one.frequency is all_of_it.frequency and abs(part.computed or 0) > abs(whole.computed or 0):
        return part.period == whole.period
    named = {one.breakdown, one.ref_area}
    return any(
        other is not None
        and other.indicator == all_of_it.indicator
        and {other.breakdown, other.ref_area} == named
        and not _is_named(part.claim, one, other)
        for other in (series.get(c.series) for c in part.candidates)
    )


def _is_named(claim: Claim, one: Series, other: Series) -> bool:
    """Whether the words behind a figure name the one measure and not the other: "of whom 17,830
    were accepted"."""
    behind = claim.clause.tail
    own = _ITS_OWN.match(behind)
    told = set(stems_of(own[0])) if own is not None else set()
    titled = {w for t in (one.title, *one.aliases) for w in stems_of(t)}
    return bool(told & (titled - set(stems_of(other.title))))


_ITS_OWN = regex(r"[^.;:\d]{0,60}")
