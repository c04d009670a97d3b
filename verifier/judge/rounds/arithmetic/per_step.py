"""Home of totals told once more by the step: "added 324,000 jobs in the quarter, or 108,000 a
month, against 57,000 a month a year before"."""

import re

from verifier.judge.rounds.arithmetic.means import mean_of
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature
from verifier.model.verdict import Rating, Verdict

_OR = regex(
    r"(?:[^;:.\d]|\b(?:19|20)\d\d\b){0,60}?(?:[,:]|\s[—–-]|\s\()\s?"
    r"(?:(?:(?:or )?(?:an average|the equivalent) of|or|that is|that[’']s|which is|a rate of|"
    r"which works out at|working out at|equal to|equivalent to)\s)?"
    r"(?:one\s(?:[a-z-]+\s){0,3}for\s(?:each|every)\s)?"
    r"(?:(?:just|some|about|around|roughly|nearly|almost|over|under|more than|less than)\s){0,2}"
    r"[$£€¥₹]?",
    re.IGNORECASE,
)
"""What stands between a total and the same by the step, or by the head."""
_THAT = regex(
    r"\W*(?:That|This|It|Which|The\s(?:[a-z]+\s){0,2}?(?:total|figure|sum|tally|number|gain|count|rate))\s"
    r"(?:works?|worked|comes?|came|amounts?|amounted|is|was|averages?|"
    r"averaged|equals?|equates?|boils?|translates?|breaks?)\b[^,;:.\d]{0,40}$",
)
"""What stands between the head of a sentence and the step of a total that the one before it told:
"That works out at 82,000 a month"."""
_BESIDE = regex(
    r"[^;:.\d]{0,60}?\b(?:against|where|while|compared (?:with|to)|versus|down from|up from|"
    r"after|from|than)\b(?:[^;:.\d]|\b(?:19|20)\d\d\b){0,40}?[$£€¥₹]?",
)
"""What stands between the step of a total and that of the year before."""
_STEPS = {"week": Frequency.WEEK, "month": Frequency.MONTH, "quarter": Frequency.QUARTER}


def by_the_step(sitting: Sitting) -> list[Verdict]:
    """Figures by the step, right where they are the mean of what the right total before them is the
    sum of, of a flow or of the changes of a stock, and the same of the year before beside them."""
    found: list[Verdict] = []
    for verdict in sitting.verdicts:
        last = found[-1] if found else None
        found.append(_by_the_step(verdict, sitting, last))
    return found


def _by_the_step(verdict: Verdict, sitting: Sitting, last: Verdict | None) -> Verdict:
    claim, figure = verdict.claim, verdict.claim.clause.figure
    if verdict.rating is Rating.SUPPORTED or figure is None or claim.assertion != "value":
        return verdict
    step = _STEPS.get(figure.per or "")
    for total in totals_before(verdict, sitting) if step is not None else ():
        one = sitting.series.get(total.series or "")
        if one is None or total.period is None or one.frequency is not step:
            continue
        summed = {Nature.STOCK: "change", Nature.FLOW: "level"}.get(one.nature)
        run = _run_of(total, step)
        if total.operation == summed and run is not None and run.count > 1:
            held = _mean_of(verdict, run, one.key, sitting)
            if held is not None:
                return held
    if last is None or last.operation != "average" or last.rating is not Rating.SUPPORTED:
        return verdict
    same = last.claim.clause.sentence == claim.clause.sentence and last.series is not None
    if not same or last.period is None or not _BESIDE.fullmatch(words_between(last.claim, claim)):
        return verdict
    before = _mean_of(verdict, last.period.years_later(-1), last.series or "", sitting)
    return before or verdict


def _run_of(total: Verdict, step: Frequency) -> Period | None:
    """The steps over which a total was gathered: those of its period, or all since its baseline."""
    period, base = total.period, total.baseline
    if period is None:
        return None
    run = period.to(step)
    if run is None or run.count > 1 or base is None or base.frequency is not step:
        return run
    return Period.between(base.final.shift(1), run) if base.last < run.first else run


def _mean_of(verdict: Verdict, run: Period, key: str, sitting: Sitting) -> Verdict | None:
    """The verdict on a figure that is the mean over the steps of a run; None where it is not."""
    held = mean_of(verdict.claim, run, key, sitting)
    return sitting.judge.composer.judged(verdict.claim, held, verdict.candidates) if held else None


def totals_before(verdict: Verdict, sitting: Sitting) -> list[Verdict]:
    """The right total right before a figure in its sentence, or those of the sentence before, to
    which it points back; none where another word joins them."""
    claim = verdict.claim
    sure = [v for v in sitting.verdicts if v.claim.quantity is not None]
    before = [v for v in sure if v.claim.span.end <= claim.span.start]
    if not before:
        return []
    last = before[-1]
    if last.claim.clause.sentence == claim.clause.sentence:
        joined = _OR.fullmatch(words_between(last.claim, claim)) is not None
        return [last] if joined and bears_out(last) else []
    head = claim.clause.lead
    if last.claim.clause.block != claim.clause.block or _THAT.match(head) is None:
        return []
    there = last.claim.clause.sentence
    return [v for v in before if v.claim.clause.sentence == there and bears_out(v)]
