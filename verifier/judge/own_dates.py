"""Home of figures that are of another time than the one that is told of them by its name.

"Imports came to €27.5bn in the first eight months", for those of August alone: whatever else a
sentence leaves open, no reader takes a year so far for its last month.
"""

import re

from verifier.check.rolling import spans_its_window
from verifier.check.steps_listed import steps_listed
from verifier.judge.dated import is_dated_outright
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.months import MONTH
from verifier.model.period import Frequency, Period
from verifier.model.series import Nature, Series


def is_the_last_step_of(told: Period | None, used: Period, claim: Claim, one: Series) -> bool:
    """Whether a level of what is summed over time is that of the last step of a longer time that is
    told of it, and its sentence does not name the step: "in the first eight months", for August."""
    if told is None or told == used or claim.operation not in (None, "level"):
        return False
    if one.nature is not Nature.FLOW or used.count > 1 or used.frequency is Frequency.DAY:
        return False
    if _LAST_PART.search(claim.clause.sentence_text) or _is_named(used, claim):
        return False
    if spans_its_window(told, one):
        return False  # "446 deaths in the 12 months to November" of figures for as long each
    return told.contains(used) and told.end == used.end and told.start < used.start


_LAST_PART = regex(
    r"\b(?:last|final|latest)\s(?:\w+\s)?(?:months?|quarter|weeks?)\b|"
    r"\b(?:(?:end|close|turn)\sof\s(?:the\s)?(?:year\b|(?:19|20)\d\d)|late\s(?:19|20)\d\d)",
    re.IGNORECASE,
)


def _is_named(step: Period, claim: Claim) -> bool:
    """Whether a sentence names a step by a time of its own, or a stretch by all of its steps."""
    if any(time.period == step for time in claim.clause.times):
        return True
    return step.count > 1 and steps_listed(claim) == list(step.steps())


def is_dated_in_front(claim: Claim, read: Period) -> bool:
    """Whether the sentence of a figure names the time that was read before it, by the calendar and
    as the only one there: "Factories employed 8,600 fewer people in September, the fourth decline
    in a row"."""
    start = claim.clause.sentence.start
    named = [t for t in claim.clause.times if t.period is not None and t.kind is TimeKind.POINT]
    before = [time for time in named if time.span.end <= claim.span.start]
    if not before or any(time.period != read or time.anaphor is not None for time in named):
        return False
    words = claim.clause.sentence_text[before[0].span.start - start : before[0].span.end - start]
    return _CALENDAR.search(words) is not None


def is_off_its_date(claim: Claim, used: Period, one: Series, base: Period | None = None) -> bool:
    """Whether a figure whose own breath names its time is of another one as long, or of a longer
    one of a measure that comes in such steps; not of the one that the "last" of its name may be,
    and none that is told for where something came from or was put first. A move is of the time of
    its `base` as well."""
    told, mention = claim.clause.time.period, claim.clause.time.mention
    if told is None or told == used or mention is None or _is_named(used, claim):
        return False
    if base is not None and base.contains(told):
        return False
    if claim.clause.link == "from" or Context.REVISED_FROM in claim.clause.context:
        return False
    averaged = _AVERAGE.search(claim.clause.sentence_text) is not None
    if averaged or _tells_of_before(claim, mention.span.end):
        return False
    words, behind = _named_by(claim, mention)
    in_front = is_dated_in_front(claim, told) and not behind.startswith(("’s", "'s"))
    anaphor = mention.anaphor
    in_months = anaphor is not None and anaphor.frequency is Frequency.MONTH
    back = anaphor.steps if anaphor is not None and in_months else 0
    ahead = mention.span.end <= claim.span.start and claim.clause.sentence.contains(mention.span)
    counted = ahead and told.frequency is Frequency.MONTH and back < 0
    if counted and used == told.shift(back):
        return True  # "a month before they stood at $25.20 billion", counted back twice
    if not (in_front or is_dated_outright(claim)):
        return False
    if _TURN.search(words) is not None and used.end.year == used.start.year + 1:
        return (told.start.year, told.end.year) != (used.start.year, used.end.year)
    if _CALENDAR.search(words) is None or _LAST.search(words) or _OF_A_PRINT.match(behind):
        return False
    if told.count == used.count and told.frequency is used.frequency:
        years = told.end.year - used.end.year
        return _DATED.search(words) is not None or told != used.years_later(years)
    if used.end < told.start or told.end < used.start:
        return (used.start - told.end).days != 1  # a count of July's first day is one of June's end
    step = told.count == 1 and told.frequency is one.frequency and one.nature is Nature.FLOW
    lead = claim.clause.sentence_text.removesuffix(behind)
    over = _UP_TO.search(lead) is not None or _OVER_MORE.search(behind) is not None
    return step and used.contains(told) and not over


def is_off_its_only_date(claim: Claim, used: Period) -> bool:
    """Whether the sentence of a record or a run names before it one month or quarter, as the only
    time in it, which is not the one that was used but as long: "employed 8,600 fewer people in
    September, the fourth decline in a row", for October; not "the second rise in a row after the
    gap narrowed in October"."""
    told, mention = claim.clause.time.period, claim.clause.time.mention
    if told is None or mention is None or not claim.clause.sentence.contains(mention.span):
        return False
    words, behind = _named_by(claim, mention)
    if not is_dated_in_front(claim, told) or _LAST.search(words) or _OF_A_PRINT.match(behind):
        return False
    alike = (told.count, told.frequency) == (used.count, used.frequency)
    return alike and told != used.years_later(told.end.year - used.end.year)


def _named_by(claim: Claim, mention: TimeMention) -> tuple[str, str]:
    """The words of a time in the sentence of a figure, and those behind them."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    first, last = max(0, mention.span.start - start), max(0, mention.span.end - start)
    return text[first:last], text[last:]


def _tells_of_before(claim: Claim, dated: int) -> bool:
    """Whether words between the name of a time and a figure, or behind it, tell of what was before,
    or of what is now: "in October, topping its previous best of", "2.74% previously"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    between = text[max(0, dated - start) : claim.span.start - start]
    return bool(_BEFORE.search(between) or _PREVIOUSLY.match(text, claim.span.end - start))


_BEFORE = regex(
    r"\b(?:previous|former|old|prior|earlier|had\sbeen|record|(?:and|but|while)\s[^,;]{2,60}?"
    r"\s(?:is|are|stands?|remains?))\b",
    re.IGNORECASE,
)
_AVERAGE = regex(r"\baverag", re.IGNORECASE)
_PREVIOUSLY = regex(r"\s(?:previously|before|earlier|until\sthen)\b", re.IGNORECASE)


def is_off_its_base(claim: Claim, used: Period) -> bool:
    """Whether the sentence of a move names a time from which it counts that is not a year before
    the one that was used, so that no growth on the year is meant."""
    base = claim.clause.baseline
    if claim.operation not in ("growth", "change") or base is None or base.inherited:
        return False
    if base.mention is None or not claim.clause.sentence.contains(base.mention.span):
        return False
    if base.period is None:
        return base.mention.anaphor is not None and base.mention.anaphor.year is not None
    alike = (base.period.frequency, base.period.count) == (used.frequency, used.count)
    return alike and base.period != used.years_later(-1) and base.mention.anaphor is None


_CALENDAR = regex(rf"\b(?:{MONTH}|(?:first|second|third|fourth)\s(?:quarter|half)|year\sto)\b")
_TURN = regex(r"\b(?:19|20)\d\d\s?[-–/]\s?(?:20)?\d\d\b")
_LAST = regex(r"\b(?:last|this|same|corresponding|previous)\b", re.IGNORECASE)
_DATED = regex(r"\b(?:19|20)\d\d\b")
_OF_A_PRINT = regex(r"\s(?:release|report|estimate|print|edition|bulletin|publication|figures)\b")
_UP_TO = regex(
    rf"\b(?:by|to|till|until|since|end|close)\s(?:(?:the|of|end|close|last|day|mid)\s){{0,5}}{MONTH}\b"
    r"|\b(?:year|total|tally|toll|sum|so\sfar|cumulative(?:ly)?|altogether)\b",
    re.IGNORECASE,
)
"""What makes a month the end of what was counted."""
_OVER_MORE = regex(
    r"\b(?:(?:the|this|that|a|past|last|whole|full)\s(?:quarter|half|season|year)"
    r"(?!\s(?:earlier|ago|before|on)\b)|months|so\sfar|"
    r"since|altogether|in\s(?:all|total)|year[’']s)\b"
)
"""What tells of a longer time than the one that is named."""
