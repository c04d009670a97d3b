"""Home of bare years set against a part of one: "£538m in the first half, up from £496m in 2024",
where only the half of that year is what copy compares with."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.judge.breaths import follows_a_comparison
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature
from verifier.model.verdict import Caveat, Rating, Verdict

_YEAR = regex(r"(?:(?:in|for|of)\s)?(?:19|20)\d\d")
_HAD_BEEN = regex(
    r"(?:,\s(?:having\sbeen|(?:which\s)?had\sbeen|it\swas)|\bcompares\s(?:with|to))\s(?:\w+\s){0,2}$"
)
_PAST_THE = regex(
    r"\b(?:above|below|beneath|under|over|short\sof|shy\sof|ahead\sof|behind|than|on|"
    r"exceeding|exceeded|topping|topped|beating|beat)\sthe\s$"
)
"""What sets a level beside that of a year: "a touch below the £1.97bn of 2025"."""
_IN_FULL = regex(r"\s(?:as\sa\swhole|in\s(?:full|all|total)|overall|altogether)\b")
_AND = regex(
    r"(?:\b(?:19|20)\d\d|\byear|\bago|\bearlier|\bbefore|"
    r"\blast\s[A-Z][a-z]+|\blast\s(?:spring|summer|autumn|fall|winter)),?\sand\s(?:\w+\s){0,2}$"
)


def in_the_same_part(sitting: Sitting) -> list[Verdict]:
    """Levels of a flow that a bare year is told of and that of a quarter, a half or some months is
    set against, right in the same part of that year; a wrong one is held against that part too."""
    done: list[Verdict] = []
    for verdict in sitting.verdicts:
        done.append(_in_the_part(verdict, done, sitting))
    return done


def _in_the_part(verdict: Verdict, before: Sequence[Verdict], sitting: Sitting) -> Verdict:
    claim, judge = verdict.claim, sitting.judge
    year = _year_set_against(verdict)
    told = _told_of_a_part(claim, before, sitting)
    if verdict.rating is Rating.SUPPORTED or year is None or told is None or told.period is None:
        return verdict
    part = told.period.years_later(year.end.year - told.period.end.year)
    again = at_the_time(claim, part)
    right = sitting.borne_out_by(verdict, again, told.series or "", Caveat.PERIOD_ASSUMED)
    if right is not None:
        return right
    if verdict.rating is Rating.UNVERIFIED:
        return verdict
    judged = judge.verdict(again, topic=None, subject=sitting.subject)
    wrong = judged.rating is Rating.MISMATCH and judged.series == told.series
    return replace(judged, claim=claim) if wrong else verdict


def _year_set_against(verdict: Verdict) -> Period | None:
    """The year that a figure is told of by its number alone, where another one is set against it
    or it goes on from one that is; None for other figures."""
    claim, clause, time = verdict.claim, verdict.claim.clause, verdict.claim.clause.time
    if not _is_a_level(verdict) or claim.assertion != "value" or time.inherited:
        return None
    if time.mention is None or time.period is None or time.period.frequency is not Frequency.YEAR:
        return None
    start = clause.sentence.start
    said = clause.sentence_text[time.mention.span.start - start : time.mention.span.end - start]
    if _IN_FULL.match(clause.sentence_text, time.mention.span.end - start):
        return None
    lead = clause.lead
    against = follows_a_comparison(claim) or any(
        words.search(lead.rstrip("$£€")) for words in (_HAD_BEEN, _PAST_THE)
    )
    joined = _AND.search(lead.rstrip("$£€"))
    alone = time.period.count == 1 and _YEAR.fullmatch(said) is not None
    return time.period if alone and (against or joined) else None


def _told_of_a_part(claim: Claim, before: Sequence[Verdict], sitting: Sitting) -> Verdict | None:
    """The last right level before a figure, in its own sentence, of a flow over a part of a
    year; of a rate as well where the figure goes on from one a year or more ago."""
    own = [v for v in before if v.claim.clause.sentence == claim.clause.sentence]
    right = [v for v in own if v.rating is Rating.SUPPORTED and _is_a_level(v)]
    last = right[-1] if right else None
    series = sitting.series.get(last.series or "") if last is not None else None
    if last is None or last.period is None or series is None:
        return None
    same = last.period.start.year == last.period.end.year
    whole = (last.period.start.month, last.period.end.month) == (1, 12)
    summed = series.nature is Nature.FLOW or _goes_on_from_years_before(claim, right)
    return last if summed and same and not whole else None


def _is_a_level(verdict: Verdict) -> bool:
    """Whether a figure is a level; a share told in words may be one of a series of shares."""
    told = verdict.claim.operation
    return told == "level" or (told == "share" and verdict.operation == "level")


def _goes_on_from_years_before(claim: Claim, right: Sequence[Verdict]) -> bool:
    """Whether a figure follows, behind "and", one of the same months a year or more before those
    that the sentence tells of first: "88.1% in October, up from 85.3% last October and 69.5% in
    2021"."""
    lead = claim.clause.lead
    first, last = right[0].period, right[-1].period
    if _AND.search(lead.rstrip("$£€")) is None or first is None or last is None:
        return False
    years = first.end.year - last.end.year
    return years > 0 and last.years_later(years) == first
