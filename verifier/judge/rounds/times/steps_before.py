"""Home of figures of the step before that of a right one near them: "The day before: 34.2",
"Last winter, by contrast, it went €104.9m into the red".
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.checkable import of_two_measures
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import own_time, right_near
from verifier.judge.rounds.odds.by_odds import words_leave_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.stretch import stretch_of
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.model.ago import AGO
from verifier.model.claim import Claim
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.quantity import Bound
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Rating, Reason, Verdict

_DIGITS = 3
_BLOCKS, _NEAREST = 1, 6


def of_a_step_before(sitting: Sitting) -> list[Verdict]:
    """Open levels of three digits that one series had a step before the right figure of it near
    them, in another sentence. Of those in the labelled articles eleven were right and none wrong;
    in one sentence with it eleven and nine, for there a time that slipped is likelier."""
    told = zip((None, *sitting.verdicts), sitting.verdicts, strict=False)
    return [
        _before_that(last, verdict, sitting) or _of_a_step_before(verdict, sitting)
        for last, verdict in told
    ]


def _before_that(last: Verdict | None, verdict: Verdict, sitting: Sitting) -> Verdict | None:
    """An open level that is told of what was "before that" of the right figure told `last`, borne
    out a step before it: "that had begun in April at 3.4%; before that it had been 3.0%"."""
    claim = verdict.claim
    if last is None or not is_open_yet(verdict) or claim.assertion != "value":
        return None
    right = last.rating is Rating.SUPPORTED and last.claim.clause.block == claim.clause.block
    plain = right and last.claim.operation == "level" and claim.operation in (None, "level")
    if last.series is None or last.period is None or not plain:
        return None
    if _BEFORE_THAT.search(claim.clause.lead) is None:
        return None
    step = sitting.judge.checker.forms(last.series).before(last.period)
    held = sitting.held_closely(at_the_time(claim, step), last.series)
    if held is None or held.frame.period != step:
        return None
    told = replace(verdict, claim=at_the_time(claim, step))
    return sitting.judge.composer.held(told, held, Caveat.PERIOD_ASSUMED)


_BEFORE_THAT = regex(
    r"\b[Bb]efore\s(?:that|then),?\s(?:it|they|the\s[a-z]+)\s(?:had\s(?:been|stood|sat|held|stayed)|"
    r"was|were|stood|sat)\s(?:(?:at|just|only|still|steady|flat|stuck)\s){0,2}[^\s\w]?$"
)


def _of_a_step_before(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, quantity = verdict.claim, verdict.claim.quantity
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation not in (None, "level") or significant_digits(quantity) < _DIGITS:
        return verdict
    if verdict.reason is Reason.FORECAST or quantity.bound is not Bound.EXACT:
        return verdict
    if of_two_measures(claim) or _is_of_a_list(verdict, sitting):
        return verdict
    found = {held.forms.series.key: held for held in _held(verdict, sitting)}
    if len(found) != 1:
        return verdict
    held = next(iter(found.values()))
    told = replace(verdict, claim=at_the_time(claim, held.frame.period))
    return sitting.judge.composer.held(told, held, Caveat.PERIOD_ASSUMED)


def _is_of_a_list(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether another figure stands right beside one, so that their order says what each is of."""
    own = verdict.claim
    return any(
        v.claim.quantity is not None and v.claim.span.gap(own.span) <= _JOINED
        for v in sitting.verdicts
        if v is not verdict and v.claim.clause.sentence == own.clause.sentence
    )


_JOINED = 7
"""So many characters stand at most between two figures of a list: ", and £"."""


def _held(verdict: Verdict, sitting: Sitting) -> Iterator[Outcome]:
    """What bears a figure out a step before the right figures near it."""
    claim = verdict.claim
    for beside in right_near(claim, sitting.verdicts, _BLOCKS)[:_NEAREST]:
        if beside.claim.clause.sentence == claim.clause.sentence:
            continue
        if beside.series is None or beside.period is None:
            continue
        forms = sitting.judge.checker.forms(beside.series)
        step = forms.before(beside.period)
        if not _may_be_of(claim, step, forms.series):
            continue
        told = at_the_time(claim, step)
        held = sitting.held_closely(told, beside.series)
        if held is None or held.frame.period != step:
            continue
        read = sitting.series.get(verdict.series or "")
        kin = read is None or read.family == forms.series.family
        if kin or words_leave_open(verdict, told, held, sitting):
            yield held


def _may_be_of(claim: Claim, step: Period, one: Series) -> bool:
    """Whether the words of a figure name no other time and no other place."""
    own = own_time(claim)
    dated = own is None or own.contains(step) or step.contains(own)
    if _OF_ANOTHER.search(" ".join(stretch_of(claim))) or _BACK.search(stretch_of(claim)[1]):
        return False
    return dated and not claim.clause.time.apart and leaves_its_place_open(claim, one)


_OF_ANOTHER = regex(
    r"\b(?:next|since|print|plan\w*|targets?|average|mean|low|high|peak|record|another|rival|reckon\w*|"
    r"expect\w*|hop(?:es?|ed|ing)|forecast\w*|of\s(?:these|those|them|which|whom))\b",
    re.IGNORECASE,
)
"""What tells no plain figure of the time before."""
_BACK = regex(rf"^\s(?:[\w-]+\s){{1,3}}{AGO}\b")
