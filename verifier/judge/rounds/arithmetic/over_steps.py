"""Home of averages over several steps: those that end with the time told, "the three-month average
of arrivals was 3.9 million in September", and of flows over a longer time, "average exports in the
three months to May rose by €14m to €3.2bn"."""

import re
from dataclasses import replace

from verifier.judge.rounds.arithmetic.means import mean_of, moves_of_means
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.match.topic import Topic
from verifier.model.claim import Claim
from verifier.model.hedge_words import HEDGE
from verifier.model.level_verbs import STOOD
from verifier.model.period import Period
from verifier.model.series import Nature
from verifier.model.verdict import Rating, Reason, Verdict

_COUNTS = {
    word: count
    for count, word in enumerate(
        "two three four five six seven eight nine ten eleven twelve".split(), start=2
    )
}
_OVER_STEPS = regex(
    rf"\b(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)})[-\s](?P<step>day|week|month|quarter|year)\s"
    r"(?:(?:moving|rolling|trailing)\s)?average\s(?:of|for|in)\s[^,;:.\d]{3,100}?\s"
    rf"{STOOD}\s(?:{HEDGE}\s){{0,2}}$",
    re.IGNORECASE,
)
_AVERAGED = regex(
    r"\b(?:moving|rolling)\saverage\b|\b\w+-(?:week|month|day|quarter|year)\s(?:[a-z]+\s)?average\b|"
    r"\baverage\s(?:over|of)\s\w+\s(?:weeks|months|days|quarters|years)\b",
    re.IGNORECASE,
)
"""A title of what is averaged over such steps already."""


_AVERAGE = regex(
    r"\b(?:average|mean)\b(?!\s(?:hourly|daily|weekly|price|age|rate|wage|earnings|pay)\b)"
    r"(?:[^;:.]|\.\d){0,140}$",
    re.IGNORECASE,
)
"""Up to a figure that may be one of a flow over the single steps of its time."""
_MOVES = ("change", "growth")
_SEVERAL = 2


def averaged_over_steps(sitting: Sitting) -> list[Verdict]:
    """Levels told as averages over several steps, which are no figures of the last one: right where
    the mean is, and open where nothing is, for the measure may be averaged already."""
    asked = zip(sitting.verdicts, sitting.claims, sitting.topics, strict=True)
    return [_averaged(verdict, claim, topic, sitting) for verdict, claim, topic in asked]


def _averaged(verdict: Verdict, claim: Claim, topic: Topic | None, sitting: Sitting) -> Verdict:
    if verdict.rating is Rating.SUPPORTED or claim.operation not in ("level", "share", *_MOVES):
        return verdict
    lead = claim.clause.lead
    told = _OVER_STEPS.search(lead)
    last = verdict.period
    if last is None or claim.assertion != "value":
        return verdict
    if told is None:
        return _over_a_longer_time(verdict, lead, last, sitting)
    one = sitting.series.get(verdict.series or "")
    if one is not None and _AVERAGED.search(one.title):
        return verdict
    word = told["count"].lower()
    count = _COUNTS.get(word) or int(word)
    if last.step_name == told["step"].lower() and last.count == 1:
        steps = Period(last.frequency, last.last - count + 1, last.last)
        mean = replace(at_the_time(claim, steps), operation="average")
        held = sitting.judge.verdict(mean, topic=topic, subject=sitting.subject)
        if held.rating is Rating.SUPPORTED:
            return held
    if verdict.rating is not Rating.MISMATCH:
        return verdict
    return sitting.judge.composer.unanswered(claim, Reason.NO_SERIES, verdict.candidates)


def _over_a_longer_time(verdict: Verdict, lead: str, last: Period, sitting: Sitting) -> Verdict:
    """The verdict on a figure behind "average", right where it is the mean of a flow over the steps
    of its time, or how far that lies from the mean over the time before, one step back or a year
    ago; else as it was."""
    one = sitting.series.get(verdict.series or "")
    if one is None or one.nature is not Nature.FLOW or _AVERAGE.search(lead) is None:
        return verdict
    steps = last.to(one.frequency)
    if steps is None or steps.count < _SEVERAL or _AVERAGED.search(one.title):
        return verdict
    if verdict.claim.operation in _MOVES:
        held = next(moves_of_means(verdict.claim, steps, one.key, sitting), None)
    else:
        held = mean_of(verdict.claim, steps, one.key, sitting)
    return (
        verdict
        if held is None
        else sitting.judge.composer.judged(verdict.claim, held, verdict.candidates)
    )
