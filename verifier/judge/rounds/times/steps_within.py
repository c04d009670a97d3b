"""Home of figures of one step within the time told: "the £1,061.26 reached in March 2022" of a
price kept by the week.
"""

import re
from dataclasses import replace

from verifier.diagnose.misprints import significant_digits
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import series_by_nearness
from verifier.judge.rounds.odds.by_figure import drawn_on, may_have_had, that_may_be_told
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import Anaphor, TimeKind
from verifier.model.months import MONTHS
from verifier.model.outcome import Outcome
from verifier.model.period import Frequency, Period
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Verdict

_DIGITS, _SERIES, _STEPS = 3, 6, 31
"""So many digits, in one of so many series and steps, fit hardly anything by chance."""
_BESIDE = 3
"""So many words behind a figure may tell that it was reached."""
_AT_A_MOMENT = regex(
    r"\b(?:reach|hit|touch|peak|spik|sunk|sank|sink|bottom|dipp|soar|cheapest|dearest|highest|lowest|worst|"
    r"high|low|briefly|early|mid|late|start|end)\w*\b",
    re.IGNORECASE,
)
"""What tells one step of a longer time: "reached", "in mid-February"."""
_ON_AVERAGE = regex(r"\b(?:averag(?:e[sd]?|ing)|mean|median|typical(?:ly)?)\b", re.IGNORECASE)
"""What tells the whole of it: "the September average was $3,606"."""


def of_a_step_within(sitting: Sitting) -> list[Verdict]:
    """Open levels right at the one step, within a longer time that their own words name, at which
    one series near them or of the article's packs has had them. Of those in the labelled articles
    it bore out eleven, all of them right."""
    packs = drawn_on(sitting)
    told = enumerate(sitting.verdicts)
    return [_of_a_step(verdict, place, packs, sitting) for place, verdict in told]


def _of_a_step(verdict: Verdict, place: int, packs: frozenset[str], sitting: Sitting) -> Verdict:
    claim, quantity, time = verdict.claim, verdict.claim.quantity, verdict.claim.clause.time
    if not is_open_yet(verdict) or quantity is None or claim.assertion != "value":
        return verdict
    if claim.operation not in (None, "level") or significant_digits(quantity) < _DIGITS:
        return verdict
    lead = claim.clause.lead
    beside = f"{lead} {' '.join(claim.clause.tail.split()[:_BESIDE])}"
    if _ON_AVERAGE.search(beside) is not None:
        return verdict
    moment = _AT_A_MOMENT.search(beside) is not None
    if significant_digits(quantity) == _DIGITS and not moment:
        return verdict
    if quantity.bound not in (Bound.EXACT, Bound.ABOUT) or quantity.upper is not None:
        return verdict
    if time.period is None or time.inherited or time.mention is None or time.apart:
        return verdict
    if isinstance(time.mention.anaphor, Anaphor) or _has_its_day(claim):
        return verdict  # "a year ago it was £1,863"
    if time.to_date and not moment:
        return verdict  # "so far this year 3,074 were counted" tells all of it
    near = series_by_nearness(verdict, place, sitting)[:_SERIES]
    others = (one.key for one in that_may_be_told(claim, packs, sitting.catalogue))
    for key in dict.fromkeys((*near, *others)):
        held = _held_within(verdict, key, time.period, sitting)
        if len(held) == 1 and not moment and _is_its_last(claim, held[0].frame.period, time.period):
            return verdict  # told for the whole, that is an error of its own
        if len(held) == 1:
            told = replace(verdict, claim=at_the_time(claim, held[0].frame.period))
            assumed = Caveat.PERIOD_ASSUMED if key in near else Caveat.MEASURE_ASSUMED
            return sitting.judge.composer.held(told, held[0], assumed)
    return verdict


def _has_its_day(claim: Claim) -> bool:
    """Whether a day is told right behind a figure, whatever longer time stands before it: "was 4.7%
    in late January, and 4.3% on the last day of February"."""
    behind = (t for t in claim.clause.times if t.span.start >= claim.span.end)
    first = next(behind, None)
    day = first is not None and first.period is not None and first.period.frequency is Frequency.DAY
    return day and first is not None and first.span.start - claim.span.end <= 1


def _is_its_last(claim: Claim, step: Period, time: Period) -> bool:
    """Whether a step is the last one of a time, and the sentence does not name its month but as
    what it is compared with: "0.4% less than in December 2024"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    for mention in claim.clause.times:
        if mention.kind is TimeKind.BASELINE:
            first, last = mention.span.start - start, mention.span.end - start
            text = f"{text[:first]}{' ' * (last - first)}{text[last:]}"
    return step.end == time.end and MONTHS[step.end.month - 1] not in text


def _held_within(verdict: Verdict, key: str, time: Period, sitting: Sitting) -> list[Outcome]:
    """What bears a figure out at a step of a series within a time."""
    forms = sitting.judge.checker.forms(key)
    steps = [step for step in forms.steps() if step != time and time.contains(step)]
    if not 1 < len(steps) <= _STEPS:
        return []
    one, catalogue = sitting.series[key], sitting.catalogue
    if not may_have_had(at_the_time(verdict.claim, steps[0]), one, catalogue):
        return []
    tries = (sitting.held_closely(at_the_time(verdict.claim, step), key) for step in steps)
    return [outcome for outcome in tries if outcome is not None]
