"""Home of moves of shares: "the share of electric cars rose by 14.3 points", "23.8%, up 14.3 points
on the year", where no series holds the share itself."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.extract.moved_shares import is_where_a_share_ended
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.agreement import CAVEAT_OF_FIT, REASON_OF_FIT, in_unit_of
from verifier.model.claim import Claim
from verifier.model.mention import Direction
from verifier.model.notation import shown, spoken, told
from verifier.model.period import Period
from verifier.model.quantity import POINTS
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_OF_A_SHARE = regex(r"\b(?:share|proportion|percentage)\b(?!s?\sprice)[^.;:]*$")
_ITS_SHARE = regex(
    r"(?:^\W*(?:(?:And|But|So|Yet)\s)?|[,;]\s|\band\s)(?:[Ii]ts|[Tt]heir)\s(?:\w+\s)?share\b"
)
"""The share of what the sentence before was about."""
_TELLING = 2


def as_moves_of_shares(sitting: Sitting) -> list[Verdict]:
    """Open moves in points that tell of a share which two measures make: right where that share
    moved so far. Where the right share stands right before in the sentence, and the time that it is
    set against is told, a move that it did not make is wrong."""
    told_so = enumerate(sitting.verdicts)
    return [moved_share(place, verdict, sitting) for place, verdict in told_so]


def moved_share(
    place: int, verdict: Verdict, sitting: Sitting, share: Verdict | None = None
) -> Verdict:
    """An open move in points that tells of a share, right or wrong where that share is found, or
    given."""
    claim, quantity = verdict.claim, verdict.claim.quantity
    if verdict.rating is not Rating.UNVERIFIED or claim.operation != "change":
        return verdict
    if quantity is None or quantity.unit not in POINTS or claim.assertion != "value":
        return verdict
    before = share or _share_before(verdict, sitting.verdicts[:place])
    before = before or _share_led_to(verdict, sitting.verdicts[place + 1 : place + 2])
    lead = claim.clause.lead
    if before is None and _OF_A_SHARE.search(lead) is None:
        return verdict
    asked = before.claim if before is not None else _as_a_share(claim)
    if asked is None or (
        before is None and not claim.basis_stated and significant_digits(quantity) < _TELLING
    ):
        return verdict
    period = before.period if before is not None else verdict.period
    key = before.series if before is not None else None
    topic = sitting.topics[place] if _ITS_SHARE.search(lead) is not None else None
    key = key or (topic.series if topic is not None else None)
    key = key or _series_of(asked, period, place, sitting)
    now = share_at(asked, period, key, sitting)
    if now is None:
        return verdict
    certain = before is not None and claim.basis_stated and significant_digits(quantity) >= _TELLING
    first: Verdict | None = None
    for then in _baselines(verdict, now.period):
        old = share_at(asked, then, key, sitting)
        if old is None:
            continue
        held = _held(verdict, now, old, sitting)
        if held.rating is Rating.SUPPORTED:
            return held
        first = first or held
    return first if first is not None and certain else verdict


def _share_before(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right share right before a figure in its sentence, or with which the sentence before
    ended; of two that are told with their times the later one: "9.9%, down from 14.7% a year ago,
    a loss of 4.8 points"."""
    last = others[-1] if others else None
    if last is not None and last.period is not None and len(others) > 1:
        first = others[-2]
        same = first.claim.clause.sentence == last.claim.clause.sentence == _sentence(verdict)
        later = first.period is not None and last.period.end < first.period.start
        last = first if same and later and first.series == last.series else last
    if last is None or last.rating is not Rating.SUPPORTED or last.operation != "share":
        return None
    near = last.claim.clause.block == verdict.claim.clause.block and not LOOSE & set(last.caveats)
    return last if near else None


def _share_led_to(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right share right behind a figure, to which the move of the share led: "its share of
    sales was up 2.4 points at 39.6%"."""
    after = others[0] if others else None
    if after is None or after.rating is not Rating.SUPPORTED or LOOSE & set(after.caveats):
        return None
    return after if is_where_a_share_ended(after.claim, (verdict.claim,), "share") else None


def _sentence(verdict: Verdict) -> Span:
    return verdict.claim.clause.sentence


def _as_a_share(claim: Claim) -> Claim | None:
    """The claim as one of the share itself, whatever that is."""
    figure, quantity = claim.clause.figure, claim.quantity
    if figure is None or quantity is None:
        return None
    percent = replace(figure, quantity=replace(quantity, unit="percent"))
    clause = replace(claim.clause, figure=percent, baseline=None, change=None)
    return replace(claim, operation="share", direction=None, basis=None, clause=clause)


def _series_of(asked: Claim, period: Period | None, place: int, sitting: Sitting) -> str | None:
    """The series whose share a claim asks for, by its words; None where they name none."""
    then = at_the_time(asked, period)
    told = sitting.judge.verdict(then, topic=sitting.topics[place], subject=sitting.subject)
    return told.series if told.computed is not None else None


def share_at(
    asked: Claim, period: Period | None, key: str | None, sitting: Sitting
) -> Verdict | None:
    """What the share of a series was in a period; None where nothing tells it."""
    if period is None or key is None:
        return None
    then = at_the_time(asked, period)
    found, _ = sitting.judge.checker.outcomes(then, sitting.judge.checker.forms(key))
    made = [one for one in found if one.operation.name == "share" and one.frame.period == period]
    return sitting.judge.composer.judged(then, made[0], ()) if made else None


def _baselines(verdict: Verdict, now: Period | None) -> Iterator[Period]:
    """The times that a share may be set against: the one told, else a year or a step before."""
    if verdict.claim.basis_stated and verdict.baseline is not None:
        yield verdict.baseline
    elif now is not None:
        yield now.years_later(-1)
        yield now.previous()


def _held(verdict: Verdict, now: Verdict, old: Verdict, sitting: Sitting) -> Verdict:
    """The verdict that a move from one share to another leads to."""
    claim, quantity, then = verdict.claim, verdict.claim.quantity, old.period
    if quantity is None or then is None:
        return verdict
    moved = (now.computed or 0.0) - (old.computed or 0.0)
    computed = in_unit_of(quantity, moved, "percentage_points")
    turned = -computed if claim.direction is Direction.DOWN else computed
    fit = quantity.agrees_with(turned, 0.0, sitting.judge.checker.settings)
    said = told("change", computed, quantity.unit)
    return replace(
        now,
        claim=claim,
        reason=REASON_OF_FIT.get(fit, Reason.OFF_VALUE),
        explanation=f"{now.explanation.split(':')[0]}: the share is {said} from {spoken(then)}.",
        caveats=(*([CAVEAT_OF_FIT[fit]] if fit in CAVEAT_OF_FIT else []), Caveat.DERIVED),
        operation="change",
        baseline=then,
        computed=computed,
        working=f"{_of(now)} - {_of(old)} = {shown(moved, 'percent')}",
        evidence=(*now.evidence, *old.evidence),
        alternatives=(),
        suggestion=None,
    )


def _of(share: Verdict) -> str:
    """The arithmetic of a share without its result."""
    return (share.working or "").partition(" = ")[0]
