"""Home of what was more or less at another time: "a year ago it was 0.9 points higher"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import Direction
from verifier.model.verdict import Rating, Reason, Verdict

_BACK = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
_THEN_MORE = regex(
    r"\W*(?!(?:That|This|Those|These)\b)[^,;:]{3,40},?\s(?:(?:the|its|their)\s)?[\w\s’'-]{0,40}?"
    r"\b(?:was|were|had been|stood)\s(?:(?:still|even|about|some|almost|nearly|just|over|more than|"
    r"a|an)\s){0,2}[$£€¥₹]?$"
)
_MORE = regex(
    r"(?:\s(?:of\sa\s)?(?:percentage\s)?points?)?\s(?:higher|lower|more|less|fewer|dearer|cheaper|"
    r"bigger|smaller|larger)\b(?!\s(?:than|from|on|at|in|to)\b)"
)


def as_told_back(sitting: Sitting) -> list[Verdict]:
    """Distances of an earlier time that no comparison follows are held against the right level
    before them, which is of a later one: right where it has moved so far since, else open."""
    return [_told_back(place, verdict, sitting) for place, verdict in enumerate(sitting.verdicts)]


def _told_back(place: int, verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, time = verdict.claim, verdict.claim.clause.time
    if verdict.rating is Rating.SUPPORTED or claim.operation != "change":
        return verdict
    if claim.basis_stated or claim.assertion != "value" or time.mention is None or time.inherited:
        return verdict
    lead = claim.clause.sentence_text[: claim.span.start - claim.clause.sentence.start]
    if time.mention.span.start > claim.span.start or not _THEN_MORE.match(lead):
        return verdict
    if not _MORE.match(claim.clause.after):
        return verdict
    level = _level_before(verdict, sitting.verdicts[:place])
    if level is None or level.period is None or time.period is None:
        return verdict
    if time.period.end >= level.period.end:
        return verdict
    turned = at_the_time(claim, level.period)
    clause = replace(turned.clause, baseline=TimeRef(time.period), change=None)
    way = _BACK.get(claim.direction) if claim.direction is not None else None
    back = replace(turned, basis=None, direction=way, clause=clause)
    held = sitting.judge.held(back, level.series or "")
    if held is not None:
        shown = sitting.judge.composer.judged(back, held, verdict.candidates)
        return replace(shown, claim=replace(claim, measure=shown.claim.measure))
    return replace(verdict, reason=Reason.AMBIGUOUS)


def _level_before(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right level before a figure in its paragraph."""
    for one in reversed(others):
        if one.claim.clause.block != verdict.claim.clause.block:
            return None
        right = one.rating is Rating.SUPPORTED and not LOOSE & set(one.caveats)
        if right and one.operation == "level" and one.series is not None:
            return one
    return None
