"""Home of times that an accused figure may be of as well: the month that a window ends in, by which
a pack may date what runs over the window, the window next to a season, and the time before an
aside on the past."""

import re
from dataclasses import replace

from verifier.judge.rounds.acquittals.asked import is_accused
from verifier.judge.rounds.on_its_fit import left_open
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting, bears_out
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import PER_YEAR, Frequency
from verifier.model.series import Nature, Transformation
from verifier.model.verdict import Caveat, Verdict

_AVERAGED = regex(r"\baverag|\b(?:on|the|a) mean\b")
_WINDOW = regex(
    r"\b(?:(?:three|3|six|6)[\s-]months?|(?:rolling\s)?quarter)\s(?:to|through|ending|ended)\b"
)
_THEN = regex(
    r"\bsame\s(?:(?:\w+\s)?months?|period|stretch|time)\b"
    r"(?!,?\s(?:(?:an?|the|last|of|in|previous|this)\b|\d))"
)
_HAD = regex(
    r"\bhad\s(?:\w+ly\s)?(?:been|[a-z]+(?:ed|en|wn|ung|unk)|hit|stood|gone|come|set|fall)\b"
)


def of_the_month_that_ends_it(sitting: Sitting) -> list[Verdict]:
    """Accused rates of "the quarter through November" that are right of November: a rate of jobs
    is reckoned over the window that it is dated by the end of."""
    return [_of_its_end(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_end(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one, period = verdict.claim, sitting.series.get(verdict.series or ""), verdict.period
    if one is None or period is None or not is_accused(verdict) or claim.operation != "level":
        return verdict
    single = one.frequency is Frequency.MONTH and one.transformation is Transformation.NONE
    if one.nature is not Nature.RATE or not single:
        return verdict
    months = period.to(Frequency.MONTH)
    if months is None or not 1 < months.count < PER_YEAR[Frequency.MONTH]:
        return verdict
    text = claim.clause.sentence_text
    if _AVERAGED.search(text) is not None or _WINDOW.search(text) is None:
        return verdict
    told = at_the_time(claim, months.final)
    return sitting.borne_out_by(verdict, told, one.key, Caveat.PERIOD_ASSUMED) or verdict


_SEASON = regex(r"\b(?:spring|summer|autumn|winter)\b", re.IGNORECASE)
_A_SEASON = 3


def of_a_season_loosely_told(sitting: Sitting) -> list[Verdict]:
    """Accused rates "in the spring" that are right of the window which begins a month before or
    after the season: of rates over any three months a desk calls the nearest one so."""
    return [_of_its_season(verdict, sitting) for verdict in sitting.verdicts]


def _of_its_season(verdict: Verdict, sitting: Sitting) -> Verdict:
    claim, one, period = verdict.claim, sitting.series.get(verdict.series or ""), verdict.period
    if one is None or period is None or not is_accused(verdict) or claim.operation != "level":
        return verdict
    if one.nature is not Nature.RATE or period.frequency is not Frequency.MONTH:
        return verdict
    time = claim.clause.time.mention
    if period.count != _A_SEASON or time is None:
        return verdict
    start = claim.clause.sentence.start
    if _SEASON.search(claim.clause.sentence_text, time.span.start - start, time.span.end - start):
        for by in (1, -1):
            near = replace(period, first=period.first + by, last=period.last + by)
            told = at_the_time(claim, near)
            held = sitting.borne_out_by(verdict, told, one.key, Caveat.PERIOD_ASSUMED)
            if held is not None:
                return held
    return verdict


def of_the_time_before_an_aside(sitting: Sitting) -> list[Verdict]:
    """Accused figures of "the same period" behind a sentence on the past ("In April it had reached
    5.5%"), borne out at the time that the figures before it are of, or left open."""
    return [_before_the_aside(v, place, sitting) for place, v in enumerate(sitting.verdicts)]


def _before_the_aside(verdict: Verdict, place: int, sitting: Sitting) -> Verdict:
    claim = verdict.claim
    if not is_accused(verdict) or not place or verdict.series is None:
        return verdict
    if _THEN.search(claim.clause.sentence_text) is None:
        return verdict
    before = [
        v
        for v in sitting.verdicts[:place]
        if v.claim.clause.block == claim.clause.block
        and v.claim.clause.sentence.end <= claim.clause.sentence.start
    ]
    if not before or not _looks_back(before[-1].claim) or before[-1].period != verdict.period:
        return verdict
    aside = before[-1].claim.clause.sentence
    for other in reversed(before):
        if other.claim.clause.sentence == aside or not bears_out(other) or other.period is None:
            continue
        told = at_the_time(claim, other.period)
        key, caveat = verdict.series, Caveat.PERIOD_ASSUMED
        held = sitting.borne_out_by(verdict, told, key, caveat)
        if held is not None:
            return held
    return left_open(verdict)


def _looks_back(claim: Claim) -> bool:
    return _HAD.search(claim.clause.sentence_text) is not None
