"""Home of what was more or less at another time: "a year ago it was 0.9 points higher", "In April
2024 it cost $4,309, or $371 less"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import TimeRef
from verifier.model.mention import Direction
from verifier.model.period import Period
from verifier.model.verdict import Rating, Reason, Verdict

_BACK = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
_THEN_MORE = regex(
    r"\W*(?!(?:That|This|Those|These)\b)[^,;:]{3,40},?\s(?:(?:the|its|their)\s)?[\w\s’'-]{0,40}?"
    r"\b(?:was|were|had been|stood)\s(?:(?:still|even|about|some|almost|nearly|just|over|more than|"
    r"a|an)\s){0,2}[$£€¥₹]?$"
)
_MORE = regex(
    r"(?:\s(?:of\sa\s)?(?:percentage\s)?points?)?\s(?:higher|more|dearer|bigger|larger|"
    r"(?P<less>lower|less|fewer|cheaper|smaller))\b(?!\s(?:than|from|on|at|in|to)\b)"
)
_THEN_SO_MUCH = regex(r"[^,;:\d]{0,24},\s(?:or\s)?(?:(?:some|about|almost|nearly|just)\s)?[$£€¥₹]?")


def as_told_back(sitting: Sitting) -> list[Verdict]:
    """Distances of an earlier time that no comparison follows are held against the right level
    before them, which is of a later one: right where it has moved so far since, else open. Those
    behind the level of then are right where they lie between it and one of a later time."""
    told = [_told_back(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)]
    return [_less_then(place, verdict, sitting) for place, verdict in enumerate(told)]


def _told_back(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, time = verdict.claim, verdict.claim.clause.time
    if verdict.rating is Rating.SUPPORTED or claim.operation != "change":
        return verdict
    if claim.basis_stated or claim.assertion != "value" or time.mention is None or time.inherited:
        return verdict
    lead = claim.clause.lead
    if time.mention.span.start > claim.span.start or not _THEN_MORE.match(lead):
        return verdict
    if not _MORE.match(claim.clause.after):
        return verdict
    level = _level_before(verdict, sitting.verdicts[:place])
    if level is None or level.period is None or time.period is None:
        return verdict
    if time.period.end >= level.period.end:
        return verdict
    back = _turned_back(claim, level.period, time.period)
    return _held(back, level.series or "", verdict, sitting) or replace(
        verdict, reason=Reason.AMBIGUOUS
    )


def _turned_back(claim: Claim, now: Period, then: Period) -> Claim:
    """The same distance told forwards: how far it has moved from then to now."""
    turned = at_the_time(claim, now)
    clause = replace(turned.clause, baseline=TimeRef(then), change=None)
    way = _BACK.get(claim.direction) if claim.direction is not None else None
    return replace(turned, basis=None, direction=way, clause=clause)


def _held(back: Claim, series: str, verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The verdict on a claim told back, where it holds."""
    held = sitting.judge.held(back, series)
    if held is None:
        return None
    shown = sitting.judge.composer.judged(back, held, verdict.candidates)
    return replace(shown, claim=replace(verdict.claim, measure=shown.claim.measure))


def _less_then(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    """A distance right behind the level of a time gone by, held against what the text tells of a
    later one: "It was $4,680 in January. In April 2024 it was $4,309, or $371 less"."""
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or claim.operation not in ("change", "growth"):
        return verdict
    if not place or claim.basis_stated or claim.assertion != "value":
        return verdict
    then, start = sitting.verdicts[place - 1], claim.clause.sentence.start
    between = claim.clause.sentence_text[then.claim.span.end - start : claim.span.start - start]
    together = then.claim.clause.sentence == claim.clause.sentence and _is_right_level(then)
    if not together or then.claim.clause.time.inherited or then.period is None:
        return verdict
    more = _MORE.match(claim.clause.sentence_text, claim.span.end - start)
    if more is None or not _THEN_SO_MUCH.fullmatch(between):
        return verdict
    of_it = [v for v in sitting.verdicts[: place - 1] if v.series == then.series]
    steps = [v.period for v in of_it if v.period is not None and _is_right_level(v)]
    later = [one for one in steps if _is_later(one, then.period)]
    if not later:
        return verdict
    now = max(later, key=lambda period: period.end)
    way = Direction.DOWN if more["less"] else Direction.UP
    if claim.operation == "change":
        back = _turned_back(replace(claim, direction=way), now, then.period)
    else:
        clause = replace(claim.clause, time=TimeRef(then.period), baseline=TimeRef(now))
        back = replace(claim, basis=None, direction=way, clause=clause)
    return _held(back, then.series or "", verdict, sitting) or verdict


def _is_later(period: Period, then: Period) -> bool:
    """Whether a period is as long as one of then and lies behind it."""
    return period.frequency is then.frequency and period.end > then.end


def _level_before(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right level before a figure in its paragraph."""
    for one in reversed(others):
        if one.claim.clause.block != verdict.claim.clause.block:
            return None
        if _is_right_level(one):
            return one
    return None


def _is_right_level(verdict: Verdict) -> bool:
    """Whether a figure is the level of a series, and right."""
    right = verdict.rating is Rating.SUPPORTED and not LOOSE & set(verdict.caveats)
    return right and verdict.operation == "level" and verdict.series is not None
