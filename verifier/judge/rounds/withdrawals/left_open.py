"""Home of what is left open because the words leave out what it was held against: the members of
an order, the basis of a rate."""

from collections.abc import Mapping, Sequence

from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.claim import Claim
from verifier.model.codes import is_country
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict
from verifier.reference.stems import stems_of


def without_their_rivals(sitting: Sitting) -> list[Verdict]:
    """The verdicts, left open where a place may have rivals that no pack holds, or where a rate
    fits another basis than the one that it is joined to, or a headline tells another record."""
    return [
        left_open(v)
        if _stands_on_another_basis(v, sitting.verdicts)
        or _may_lack_members(v, sitting.series)
        or _is_a_record_told_below(v, sitting)
        else v
        for v in sitting.verdicts
    ]


def _stands_on_another_basis(verdict: Verdict, others: Sequence[Verdict]) -> bool:
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
    same = one.clause.sentence == other.clause.sentence
    if a is None or b is None or a.unit != b.unit or not same:
        return False
    return _JOINED.fullmatch(words_between(one, other)) is not None


_JOINED = regex(r"[^,;:\d]*\sand\s[^,;:\d]*")


def _is_a_record_told_below(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a headline's record was held against one measure, and the text below tells the right
    record of another one whose name has the headline's words: "A&E waits hit new high", above "more
    than 80,000 waited over 12 hours, the most on record"."""
    clause = verdict.claim.clause
    if verdict.reason is not Reason.OFF_RECORD or clause.role is not Role.TITLE:
        return False
    words = frozenset(stems_of(clause.lead))
    records = (v for v in sitting.verdicts if v.claim.assertion == "record")
    right = (v for v in records if v.rating is Rating.SUPPORTED and v.series != verdict.series)
    below = (
        sitting.series.get(v.series or "")
        for v in right
        if 0 < v.claim.clause.block - clause.block <= _BLOCKS_BELOW
    )
    return any(one is not None and words & set(stems_of(one.title)) for one in below)


_BLOCKS_BELOW = 2


def _may_lack_members(verdict: Verdict, series: Mapping[str, Series]) -> bool:
    """Whether a place among countries is better than the printed one by those that the packs hold:
    others, of which no pack has a figure, may stand ahead."""
    claim, one = verdict.claim, series.get(verdict.series or "")
    if verdict.reason is not Reason.OFF_RANK or claim.quantity is None or one is None:
        return False
    if verdict.computed is None or verdict.computed >= float(claim.quantity.value):
        return False
    ranked = (series.get(row.series) for row in verdict.evidence)
    places = {other.ref_area or "" for other in ranked if other is not None}
    return len(places) > 1 and all(is_country(place) for place in places)
