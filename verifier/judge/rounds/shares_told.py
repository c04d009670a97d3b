"""Home of shares of what the text has told: "The city's queue grew to 348 people. It accounted for
17.2% of those delayed", after the number of all that are.
"""

import re
from collections.abc import Sequence

from verifier.check.wholes import is_wider
from verifier.diagnose.misprints import significant_digits
from verifier.judge.closeness import is_the_printed
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.nearness import is_of_a_level, right_near
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.told_together import is_told_jointly
from verifier.judge.topics import leaves_its_place_open
from verifier.lazy import regex
from verifier.model.outcome import Outcome
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import Caveat, Verdict

_POINTING = regex(
    r"\b(?:it|its|they|their|them|that|those|this|these|the\s(?:city|capital|region|country|state|"
    r"province|county|sector|group|firm|company|unit|division|segment))\b",
    re.IGNORECASE,
)
"""What points at a part that another sentence tells."""
_TO_COME = regex(r"\b(?:will|would|could|may|might|should|(?:is|are)\sto)\b")
_BLOCKS, _DIGITS = 2, 2
_PERCENTAGES = ("percent", "percentage_points", "ratio")


def of_shares_told(sitting: Sitting) -> list[Verdict]:
    """Open shares borne out by the one part and the one whole that they fit, at the time read: the
    part read or told near by, the whole told near by or the part's own measure for more than it. Of
    those in the labelled articles nine were right and one was wrong."""
    return [_of_what_is_told(verdict, sitting) for verdict in sitting.verdicts]


def _of_what_is_told(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_open_yet(verdict) or claim.operation != "share" or claim.assertion != "value":
        return verdict
    if claim.quantity is None or significant_digits(claim.quantity) < _DIGITS:
        return verdict
    before = claim.clause.sentence_text[: claim.span.start - claim.clause.sentence.start]
    if _TO_COME.search(before) or is_told_jointly(claim):
        return verdict
    near = [v for v in right_near(claim, sitting.verdicts, _BLOCKS) if is_of_a_level(v)]
    told = [sitting.series[key] for key in dict.fromkeys(v.series for v in near if v.series)]
    read = sitting.series.get(verdict.series or "")
    pointed = _POINTING.search(before) is not None
    beside = [v.series for v in near if v.claim.clause.sentence == claim.clause.sentence]
    parts = [one for one in told if pointed or one.key in beside]
    parts = list(dict.fromkeys((*((read,) if read is not None else ()), *parts)))
    found: dict[tuple[str, str], Outcome] = {}
    for part in parts:
        for whole in dict.fromkeys((*told, *sitting.catalogue.siblings(part))):
            if whole not in told and not is_wider(part, whole):
                continue
            held = _held(verdict, part, whole, _times(verdict, near), sitting)
            if held is not None:
                found[part.key, whole.key] = held
    if len(found) != 1:
        return verdict
    held = next(iter(found.values()))
    return sitting.judge.composer.held(verdict, held, Caveat.MEASURE_ASSUMED)


def _held(
    verdict: Verdict, part: Series, whole: Series, times: Sequence[Period], sitting: Sitting
) -> Outcome | None:
    """What bears a figure out as the share of a part in a whole of its kind."""
    alike = _form_of(part) == _form_of(whole) and part.key != whole.key
    if not alike or part.unit in _PERCENTAGES:
        return None
    if not leaves_its_place_open(verdict.claim, part, whole):
        return None
    checker = sitting.judge.checker
    for time in times:
        claim = at_the_time(verdict.claim, time)
        for one in checker.shares(claim, checker.forms(part.key), whole):
            if one.holds and is_the_printed(claim, one) and abs(one.judgement.computed or 0) < 100:
                return one
    return None


def _form_of(one: Series) -> tuple[object, ...]:
    return one.unit, one.nature, one.adjustment, one.prices, one.transformation


def _times(verdict: Verdict, near: Sequence[Verdict]) -> list[Period]:
    """The time that was read, or those of the figures around where none was."""
    read = verdict.period or verdict.claim.clause.time.period
    if read is not None:
        return [read]
    return list(dict.fromkeys(v.period for v in near if v.period is not None))[:1]
