"""Home of likelier times: open figures that hold at another time which the text may as well mean.

"Orders stood at 4,120 after 3,980": which month each is of is told by the sentence, the figures
around it and the day of publication together, no sign of which settles it alone.
"""

import re
from dataclasses import replace

from verifier.judge.doubts.doubt import is_letter_for_letter
from verifier.judge.own_dates import is_dated_in_front, is_the_last_step_of
from verifier.judge.rounds.going_on import is_open_yet
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import LOOSE, Sitting
from verifier.judge.stretch import breath_of
from verifier.judge.times.odds import shares_of
from verifier.judge.times.signs import period_read, times_of
from verifier.judge.times_beside import (
    is_dated_behind_its_level,
    is_of_a_comparison_over,
    is_of_a_day_behind,
    is_told_over_more,
)
from verifier.language.figures.respectively import is_in_turn
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature
from verifier.model.span import Span
from verifier.model.verdict import MISPRINTS, Caveat, Rating, Reason, Verdict
from verifier.model.weekdays import WEEKDAY

_LEAST = 0.2
"""The least share of a time that is tried. From 0.1 on, with times that contain the one read and
origins, 25 more right figures of the labelled articles hold and three more wrong ones."""
_BARRED = LOOSE | {Caveat.TRUNCATED, Caveat.MEASURE_ASSUMED}
"""What holds only so holds too often by chance."""
_SLIPPED = MISPRINTS | {Reason.OFF_UNIT}
"""Slips in the figure alone: its digits are those of the time, with another sign, size or unit."""
_LIKELY = 0.4
"""The least share of a time at which a figure of few digits is accused of such a slip."""


def of_likelier_times(sitting: Sitting) -> list[Verdict]:
    """Open figures judged for the other times that they may be told of, the likeliest first: right
    there, or, where they hold at none, wrong there but for the time: "has gone up by 88" of a
    figure that fell by 88. Of eight such slips of the labelled articles all were errors."""
    return [_of_a_likelier_time(place, sitting) for place in range(len(sitting.verdicts))]


def _of_a_likelier_time(place: int, sitting: Sitting) -> Verdict:
    verdict, judge = sitting.verdicts[place], sitting.judge
    if not is_open_yet(verdict) or verdict.claim.clause.link == "from":
        return verdict  # "down from 277" was so at any time, if at all, and most of them have one
    if _is_dated_right_behind(verdict.claim) or is_in_turn(verdict.claim.clause):
        return verdict
    if _is_of_the_level_beside(verdict, sitting):
        return verdict
    times = times_of(place, sitting.verdicts, judge.checker.published)
    shares = shares_of(times)
    read = period_read(verdict)
    own = (read.start, read.end) if read is not None else None
    dated = read is not None and is_dated_in_front(verdict.claim, read)
    counted = _is_of_the_counted(verdict.claim)
    weekday = read is not None and _is_told_of_a_weekday(verdict.claim, read)
    on_a_day = is_of_a_day_behind(verdict.claim)
    slipped: Verdict | None = None
    for days in sorted(shares, key=lambda d: (-shares[d], d)):
        if shares[days] < _LEAST:
            break
        if own is not None and days[0] <= own[0] and own[1] <= days[1]:
            continue  # itself, or a longer time of which a sum or mean is a slip of its own
        if own is not None and own[0] <= days[0] and days[1] <= own[1] and counted:
            continue  # it is a share of all that was counted over the longer time
        if _is_left_behind(verdict, read, times[days].period):
            continue
        if is_of_a_comparison_over(verdict.claim, times[days].period):
            continue
        if dated and read is not None and _is_beside(verdict.claim, times[days].period, read):
            continue
        if on_a_day and times[days].period.frequency is not Frequency.DAY:
            continue  # "settled at $452.10 on Thursday"
        if weekday and read is not None and _is_another_weekday(times[days].period, read):
            continue
        told = at_the_time(verdict.claim, times[days].period)
        again = judge.verdict(told, topic=sitting.topics[place], subject=sitting.subject)
        if _is_a_step_of_a_total(verdict.claim, times[days].period, again, sitting):
            continue
        series = sitting.series.get(again.series or "")
        if series and again.period and is_told_over_more(told, again.period, series):
            continue
        if (
            series
            and again.period
            and is_the_last_step_of(read, again.period, verdict.claim, series)
        ):
            continue
        if again.rating is Rating.SUPPORTED and _is_told_already(again, verdict, sitting):
            continue
        if again.rating is Rating.SUPPORTED and not _BARRED & set(again.caveats):
            caveats = tuple(dict.fromkeys((*again.caveats, Caveat.PERIOD_ASSUMED)))
            return replace(again, claim=verdict.claim, caveats=caveats)
        if slipped is None and _is_slipped(again, verdict, shares[days]):
            slipped = replace(again, claim=verdict.claim)
    return slipped or verdict


def _is_of_the_level_beside(verdict: Verdict, sitting: Sitting) -> bool:
    """Whether a move from a time that it names is told behind a right level of its series and of
    the time read: "averaged 23,200, 4,489 more than in 2022"."""
    claim, base = verdict.claim, verdict.claim.clause.baseline
    if claim.operation not in ("change", "growth") or base is None or base.inherited:
        return False
    read = period_read(verdict)
    return any(
        (other.series, other.period) == (verdict.series, read)
        and other.rating is Rating.SUPPORTED
        and other.operation == "level"
        and other.claim.clause.sentence == claim.clause.sentence
        and other.claim.span.end <= claim.span.start
        for other in sitting.verdicts
    )


def _is_told_already(again: Verdict, verdict: Verdict, sitting: Sitting) -> bool:
    """Whether another figure of the sentence is what this one would be at the other time: "rose by
    1.3%, after a gain of 1.3% the month before" tells of two months."""
    claim = verdict.claim
    return any(
        (other.series, other.period) == (again.series, again.period)
        and other.rating is Rating.SUPPORTED
        and other.claim.clause.sentence == claim.clause.sentence
        and (other.claim.operation, other.claim.assertion) == (claim.operation, claim.assertion)
        and other.claim.span != claim.span
        for other in sitting.verdicts
    )


def _is_left_behind(verdict: Verdict, read: Period | None, other: Period) -> bool:
    """Whether a time is the step before that at which a level was read and contradicted, where no
    word of its sentence leads back to it: "Spain did better still at 0.8%" of a quarter ago is no
    figure of another time but an old one."""
    claim, clause = verdict.claim, verdict.claim.clause
    if read is None or verdict.computed is None or claim.operation not in (None, "level"):
        return False
    if read.frequency is Frequency.DAY or other != read.previous():
        return False
    named = any(time.period == other for time in clause.times)
    at, text = claim.span.start - clause.sentence.start, clause.sentence_text
    own = text[text.rfind(";", 0, at) + 1 :].split(";")[0]
    return not named and _BACK.search(own) is None


def _is_told_of_a_weekday(claim: Claim, read: Period) -> bool:
    """Whether the day that was read is named by its weekday ahead of a figure, in its own breath:
    "on Friday it closed at $101.83"."""
    breath = Span(breath_of(claim).start, claim.span.start)
    named = (t for t in claim.clause.times if t.period == read and breath.contains(t.span))
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    return any(
        _WEEKDAY.search(text, time.span.start - start, time.span.end - start) for time in named
    )


_WEEKDAY = regex(rf"{WEEKDAY}\b")


def _is_another_weekday(other: Period, read: Period) -> bool:
    """Whether a day is no day of the same name in another week."""
    return other.frequency is Frequency.DAY and other.start.weekday() != read.start.weekday()


def _is_beside(claim: Claim, other: Period, read: Period) -> bool:
    """Whether a time is as long as the one that was read, and the sentence does not name it."""
    named = any(time.period == other for time in claim.clause.times)
    return not named and (other.frequency, other.count) == (read.frequency, read.count)


_BACK = regex(
    r"\b(?:(?<!of )that|those|then|before|earlier|previous|last|ago|had)\b", re.IGNORECASE
)


def _is_a_step_of_a_total(claim: Claim, other: Period, again: Verdict, sitting: Sitting) -> bool:
    """Whether an amount is told of the year up to now in its own sentence, which names no step of
    it, and only a step of it fits: "in the year to date they came to $62.5m" of October alone."""
    time, one = claim.clause.time, sitting.series.get(again.series or "")
    if not time.to_date or time.inherited or one is None or one.nature is not Nature.FLOW:
        return False
    named = any(mention.period == other for mention in claim.clause.times)
    return claim.operation in (None, "level") and other.count == 1 and not named


def _is_of_the_counted(claim: Claim) -> bool:
    """Whether a share is of what the figure before it counts, over the same time: "So far this
    year 1.7 million were sold, and 22.4% of them were electric"."""
    behind = claim.clause.tail
    return claim.operation == "share" and _OF_THEM.match(behind) is not None


_OF_THEM = regex(r"\s(?:[a-z]+\s)?of\s(?:them|those|these|it|that(?:\stotal)?|the\stotal)\b")


def _is_dated_right_behind(claim: Claim) -> bool:
    """Whether a time is told right behind a figure, or the level that it led to, which is of no
    other one: "had 87.3mm that month"."""
    mention = claim.clause.time.mention
    if is_dated_behind_its_level(claim):
        return True
    told = mention is not None and not claim.clause.time.inherited
    return told and mention is not None and 0 <= mention.span.start - claim.span.end <= 1


def _is_slipped(again: Verdict, read: Verdict, share: float) -> bool:
    """Whether a figure is that of another time of the series that was read but for its sign, its
    size, its unit or a digit."""
    if again.reason not in _SLIPPED or again.claim.assertion != "value":
        return False
    same = read.series is not None and again.series is not None
    return same and (share >= _LIKELY or is_letter_for_letter(again))
