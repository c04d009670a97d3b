"""Home of the time that a figure shares with its neighbours: that of a list, of a print in
brackets, of one of its sentence that fits it too, or the one before that of what it came to.

"In London they average £2,120, in the North East £970": both are of one month, though only the
first bears out which.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier.check.certainty import Told, time_told
from verifier.check.origins import is_the_origin
from verifier.check.other_times import tiles_years
from verifier.judge.breaths import follows_a_comparison
from verifier.judge.rounds.exchanges.pairs import is_contradicted
from verifier.judge.rounds.moves.companions import companion_of
from verifier.judge.rounds.moves.together import leads_to
from verifier.judge.rounds.retold import at_the_time
from verifier.judge.rounds.sitting import Sitting
from verifier.judge.rounds.times.came_from import figure_it_came_to
from verifier.judge.stretch import stretch_of, words_between
from verifier.language.times.resolve import resolve
from verifier.language.times.wholes import ADDS_UP
from verifier.lazy import regex
from verifier.model.clause import Context
from verifier.model.period import Period
from verifier.model.series import Series
from verifier.model.verdict import MISPRINTS, Caveat, Rating, Reason, Verdict


def of_the_same_time(sitting: Sitting) -> list[Verdict]:
    """Contradicted figures judged for the period that they share with their neighbours, open ones
    for the time before that of the figure they came to."""
    return [_of_the_same_time(verdict, sitting) for verdict in sitting.verdicts]


def _of_the_same_time(verdict: Verdict, sitting: Sitting) -> Verdict:
    others, judge = sitting.verdicts, sitting.judge
    listed = _time_of_its_list(verdict, others, sitting.series)
    listed = listed or _time_of_its_print(verdict, others)
    if listed is not None:
        again = judge.verdict(at_the_time(verdict.claim, listed))
        right = again.rating is Rating.SUPPORTED or again.reason in MISPRINTS
        return replace(again, claim=verdict.claim) if right else verdict
    period = _period_shared(verdict, sitting) or _period_of_its_level(verdict, sitting)
    key, before = _periods_before(verdict, others) if period is None else (None, [])
    key, periods = key or verdict.series, [period] if period is not None else before
    for period in periods if key is not None else ():
        held = judge.held(at_the_time(verdict.claim, period), key or "")
        if held is not None:
            return judge.composer.held(verdict, held, Caveat.PERIOD_ASSUMED)
    if _is_of_another(verdict, _figure_it_led_to(verdict, others)):
        text = f"{verdict.explanation} What it moved to is of another measure."
        return replace(verdict, reason=Reason.AMBIGUOUS, caveats=(), explanation=text)
    return verdict


def _is_of_another(verdict: Verdict, led: Verdict | None) -> bool:
    """Whether a figure was borne out by a measure that nothing but its fit speaks for, and not by
    that of the level which it moved to."""
    if led is None or verdict.rating is not Rating.SUPPORTED or led.series == verdict.series:
        return False
    return Caveat.MEASURE_ASSUMED in verdict.caveats and Caveat.MEASURE_ASSUMED not in led.caveats


def _time_of_its_list(
    verdict: Verdict, others: Sequence[Verdict], series: Mapping[str, Series]
) -> Period | None:
    """The time that a right figure right before bears out for both, where a contradicted one of
    the same measure was read for another that its sentence does not name; None for others."""
    claim = verdict.claim
    if verdict.rating is not Rating.UNVERIFIED or verdict.computed is None:
        return None
    if not claim.clause.time.inherited or claim.quantity is None:
        return None
    one = series.get(verdict.series or "")
    for other in others:
        told, its = other.claim, series.get(other.series or "")
        near = told.clause.sentence == claim.clause.sentence and told.span.end <= claim.span.start
        if not near or its is None or one is None or told.operation != claim.operation:
            continue
        alike = (its.indicator, its.unit, its.frequency) == (one.indicator, one.unit, one.frequency)
        moved = Caveat.PERIOD_ASSUMED in other.caveats and other.period != verdict.period
        if other.rating is Rating.SUPPORTED and alike and moved and told.clause.time.inherited:
            return other.period
    return None


_BRACKET = regex(
    r"\s[(\[](?:first|initially|originally|previously|earlier|initial|preliminary|flash|advance)\b"
    r"[^()\[\]\d]{0,30}",
    re.IGNORECASE,
)


def _time_of_its_print(verdict: Verdict, others: Sequence[Verdict]) -> Period | None:
    """The time of the figure of which another one in brackets right behind was an earlier print:
    "September's 6.4% (first reported: 6.3%)"."""
    claim = verdict.claim
    if verdict.rating is Rating.SUPPORTED or Context.REVISED_FROM not in claim.clause.context:
        return None
    for other in others:
        told = other.claim
        near = told.clause.sentence == claim.clause.sentence and told.span.end <= claim.span.start
        right = near and other.rating is Rating.SUPPORTED
        if right and _BRACKET.fullmatch(words_between(told, claim)):
            return other.period
    return None


def _period_shared(verdict: Verdict, sitting: Sitting) -> Period | None:
    """The other period that a contradicted figure without a date of its own fits, where another
    figure of its sentence stands for that period too: "with 296,100 births and 191,700 deaths",
    both of a whole year."""
    period, others = _other_period(verdict), sitting.verdicts
    if period is None or _goes_with_its_level(verdict, others):
        return None
    sentence, came = verdict.claim.clause.sentence, is_the_origin(verdict.claim)
    near = [v for v in others if v is not verdict and v.claim.clause.sentence == sentence]
    if came:  # what a figure came from is of another time than what it came to
        near = [v for v in near if v.claim.clause.link == "from"]
    else:
        near = [v for v in near if not _is_set_against(v, verdict) and not _is_the_sum(v, verdict)]
        before = _is_of_the_time_before(verdict)
        near = [v for v in near if before or not _is_of_the_time_before(v)]
    times = (v.period if v.rating is Rating.SUPPORTED else _other_period(v) for v in near)
    if any(t is not None and _is_as_long(t, period) for t in times):
        return period
    return period if any(_is_only_then(v, verdict, period, sitting) for v in near) else None


def _is_only_then(other: Verdict, verdict: Verdict, period: Period, sitting: Sitting) -> bool:
    """Whether a figure of the series that another one is of has none for the time carried to both,
    and has the printed one for `period`: "Between January and May 6,932 firms filed. Personal
    cases were up 8.1% at 6,709", of a series that starts too late for a sum of last year's."""
    if other.reason is not Reason.NO_OBSERVATION or other.series != verdict.series:
        return False
    if not other.claim.clause.time.inherited or other.period != verdict.period:
        return False
    then = at_the_time(other.claim, period)
    return sitting.judge.held(then, other.series or "") is not None


def _period_of_its_level(verdict: Verdict, sitting: Sitting) -> Period | None:
    """The other period that a contradicted move fits, where the level that it led to has no figure
    for the time of the move, and has the printed one for that period: "rose 6.6% in December.
    Imports were down 14.6% at $139.7 billion", both of the year."""
    period, claim = _other_period(verdict), verdict.claim
    if period is None or claim.operation not in _MOVES:
        return None
    for level in sitting.verdicts:
        told = level.claim
        near = told.clause.sentence == claim.clause.sentence and told.span.start >= claim.span.end
        if not near or told.operation != "level" or level.reason is not Reason.NO_OBSERVATION:
            continue
        if not leads_to(words_between(claim, told)) or level.series is None:
            return None
        held = sitting.judge.held(at_the_time(told, period), level.series)
        return period if held is not None else None
    return None


def _is_as_long(one: Period, other: Period) -> bool:
    """Whether two periods begin and end together: all months of a year are the year."""
    return (one.start, one.end) == (other.start, other.end)


def _goes_with_its_level(verdict: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether a move stands in one construction with a right level of the very time that it was
    read for: "90,741 in November, a rise of 2.9%; in the first 11 months it was 975,741"; or a
    level with a right move: "edged down 1.1% to 16.9 TWh"."""
    told = verdict.claim.operation
    if told not in (*_MOVES, *_LEVELS):
        return False
    beside = companion_of(verdict, others)
    if beside is None or beside.claim.operation not in (_LEVELS if told in _MOVES else _MOVES):
        return False
    return beside.period == verdict.period


_MOVES, _LEVELS = ("growth", "change"), (None, "level")


def _is_the_sum(other: Verdict, verdict: Verdict) -> bool:
    """Whether a figure stands behind the words that lead from another one to the sum of a longer
    time: "1,240 homes, up 3%, bringing the year's total to 9,610, up 8%"."""
    behind = other.claim.span.start >= verdict.claim.span.end
    return behind and ADDS_UP.search(words_between(verdict.claim, other.claim)) is not None


def _is_set_against(other: Verdict, verdict: Verdict) -> bool:
    """Whether a figure is what another one came from, or what the one before it of its measure is
    set against, and so of another time: "shrank to $18.1 billion from $18.1 billion"."""
    behind = other.claim.span.start >= verdict.claim.span.end and other.series == verdict.series
    return is_the_origin(other.claim) or (behind and follows_a_comparison(other.claim))


def _is_of_the_time_before(verdict: Verdict) -> bool:
    """Whether a figure is told to be that of the time before, which is no one else's: "special
    payments went up 3.7% after shrinking 1.9%, and overtime 1.2%"."""
    before, behind = stretch_of(verdict.claim)
    return _AFTER.search(before) is not None or _BEFORE.match(behind) is not None


_AFTER = regex(r"\b(?:after|having|following)\s(?:[a-z-]+\s){0,4}[^\w\s]?$", re.IGNORECASE)
_BEFORE = regex(
    r"(?:\s[a-z]+)?,?\s(?:the|a)\s(?:day|week|month|quarter|year)\s(?:before|earlier)\b"
)


def _periods_before(verdict: Verdict, others: Sequence[Verdict]) -> tuple[str | None, list[Period]]:
    """The series of the figure that an open one came to, and what may be the time before that
    figure's own: "came to 2.8%, up from 2.7%", whatever time the sentence before was told of."""
    claim = verdict.claim
    time, sentence = claim.clause.time, claim.clause.sentence
    mention = time.mention
    points = mention is not None and mention.anaphor is not None and sentence.contains(mention.span)
    unread = verdict.reason in (Reason.UNRESOLVED_PERIOD, Reason.NO_OBSERVATION)
    led = _figure_it_led_to(verdict, others)
    unread = unread or (led is not None and verdict.reason is Reason.NO_SERIES)
    unread = unread or _is_of_another(verdict, led)
    late = _late_figure_before(verdict, others) if points and is_contradicted(verdict) else None
    to = led or late or figure_it_came_to(verdict, others)
    unread = unread or late is not None
    if not unread or not (time.apart or points or led) or claim.operation != "level":
        return None, []
    if to is None or to.period is None:
        return None, []
    if mention is not None and points:
        moved = resolve(mention, to.period)
        return to.series, [moved] if moved is not None else []
    before = [to.period.previous()] if tiles_years(to.period) else []
    if to.period.count > 1 or not before:
        before.append(to.period.years_later(-1))  # "five homicides this year, versus six"
    return to.series, before


def _late_figure_before(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The right level before a figure in its sentence that is of an earlier time than the one of
    the sentences before, for which its measure is not out yet: "Prices rose 4% in November. The
    jobless rate was 2.9%, against 2.7% a year ago", both of October."""
    claim = verdict.claim
    for other in reversed(others):
        told, time = other.claim, other.claim.clause.time
        if told.clause.sentence != claim.clause.sentence or told.span.end > claim.span.start:
            continue
        right = other.rating is Rating.SUPPORTED and other.operation in ("level", None)
        if not right or other.series != verdict.series or not time.inherited:
            continue
        of, read = other.period, time.period
        if of is not None and read is not None and of.end < read.end:
            return other
    return None


def _figure_it_led_to(verdict: Verdict, others: Sequence[Verdict]) -> Verdict | None:
    """The level that a figure behind "from" moved to, where it is borne out: "from 2.6% to 3.5%".
    None where the figure is dated itself: "from 2.6% in May to 3.5% in June"."""
    claim = verdict.claim
    if claim.clause.link != "from" or claim.operation != "level":
        return None
    behind = [v for v in others if v.claim.quantity and v.claim.span.start >= claim.span.end]
    to = behind[0] if behind else None
    if to is None or to.claim.clause.sentence != claim.clause.sentence:
        return None
    right = to.rating is Rating.SUPPORTED and to.operation in ("level", None)
    return to if right and _TO.fullmatch(words_between(claim, to.claim)) else None


_TO = regex(r"\sto\s(?:(?:just|about|only|nearly|almost|an?|over|under)\s)?[$£€¥]?")


def _other_period(verdict: Verdict) -> Period | None:
    """The other period that the likeliest slip of a loosely dated figure names."""
    slip = verdict.alternatives[0] if verdict.alternatives else None
    if slip is None or slip.reason is not Reason.OFF_PERIOD or not is_contradicted(verdict):
        return None
    return slip.period if time_told(verdict.claim) is not Told.NAMED else None
