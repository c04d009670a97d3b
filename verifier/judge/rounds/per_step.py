"""Home of totals told once more by the step: "added 324,000 jobs in the quarter, or 108,000 a
month"."""

import re
from dataclasses import replace

from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.period import Frequency
from verifier.model.series import Nature
from verifier.model.verdict import Rating, Verdict

_OR = regex(
    r"[^;:.\d]{0,60}?(?:,|\s[—–-]|\s\()\s?(?:(?:or|that is|which is|which works out at|working out "
    r"at|equal to|equivalent to|the equivalent of|an average of)\s)?(?:(?:just|some|about|around|"
    r"roughly|nearly|almost|over|under|more than|less than)\s){0,2}[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between a total and the same by the step."""
_STEPS = {"week": Frequency.WEEK, "month": Frequency.MONTH, "quarter": Frequency.QUARTER}


def by_the_step(sitting: Sitting) -> list[Verdict]:
    """Figures by the step, right where they are the mean of what the right total before them is the
    sum of: of a flow, or of the changes of a stock."""
    return [_by_the_step(verdict, sitting) for verdict in sitting.verdicts]


def _by_the_step(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, figure = verdict.claim, verdict.claim.clause.figure
    step = _STEPS.get(figure.per or "") if figure is not None else None
    if verdict.rating is Rating.SUPPORTED or step is None or claim.assertion != "value":
        return verdict
    total = _total_before(verdict, sitting)
    one = sitting.series.get(total.series or "") if total is not None else None
    if total is None or one is None or total.period is None or one.frequency is not step:
        return verdict
    summed = {Nature.STOCK: "change", Nature.FLOW: "level"}.get(one.nature)
    run = total.period.to(step)
    if total.operation != summed or run is None or run.count == 1:
        return verdict
    told = replace(at_the_time(claim, run), operation="average", direction=None)
    held = sitting.judge.held(replace(told, clause=replace(told.clause, baseline=None)), one.key)
    return sitting.judge.composer.judged(claim, held, verdict.candidates) if held else verdict


def _total_before(verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """The right total right before a figure in its sentence; None where another word joins them."""
    claim = verdict.claim
    before = [
        v
        for v in sitting.verdicts
        if v.claim.clause.sentence == claim.clause.sentence
        and v.claim.quantity is not None
        and v.claim.span.end <= claim.span.start
    ]
    if not before or before[-1].rating is not Rating.SUPPORTED or LOOSE & set(before[-1].caveats):
        return None
    return before[-1] if _OR.fullmatch(words_between(before[-1].claim, claim)) else None
