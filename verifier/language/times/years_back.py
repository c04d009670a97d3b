"""Home of sentences that open some years back: "A year earlier the ten-month total was 233,732"."""

import re
from dataclasses import replace

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.span import Span


def years_back(
    sentence: SentenceTimes, span: Span, found: TimeRef | None, referent: TimeRef | None
) -> TimeRef | None:
    """The time `found` for the first figure of a sentence, moved back by the years that it opens
    with where the words of that time name none: "Two years ago October brought 21,233", "In 2023 it
    took 788,000 in the month"; `referent` is the time that the text tells of. Any other time as it
    is."""
    if found is None or found.period is None or found.mention is None or found.inherited:
        return found
    opening = next(iter(sentence.times), None)
    if opening is None or opening is found.mention:
        return found
    pointing, named = _points_at_the_step(found.mention), _is_a_year(opening)
    opens = _opens(sentence, opening) or (pointing and named and _stands_first(sentence, opening))
    if not opens:
        return found
    if not pointing and (
        found.mention.anaphor is not None or _DATED.search(_words(sentence, found.mention))
    ):
        return found
    if any(opening.span.end <= f.span.start < span.start for f in sentence.figures):
        return found
    told = referent.period if referent is not None else None
    if told is not None and told.end.year != found.period.end.year:
        return found
    steps = opening.anaphor.steps if opening.anaphor is not None else 0
    if named and opening.period is not None:
        steps = opening.period.start.year - found.period.end.year
    return replace(found, period=found.period.years_later(steps))


def _opens(sentence: SentenceTimes, time: TimeMention) -> bool:
    """Whether a time opens a sentence and is told as so many years before another one."""
    anaphor = time.anaphor
    if anaphor is None or anaphor.frequency is not Frequency.YEAR or time.window:
        return False
    back = time.kind is TimeKind.POINT and -_FAR <= anaphor.steps < 0
    return back and _stands_first(sentence, time)


def _stands_first(sentence: SentenceTimes, time: TimeMention) -> bool:
    before = sentence.text[: time.span.start - sentence.span.start]
    return _OPENS.fullmatch(before) is not None


def _points_at_the_step(time: TimeMention) -> bool:
    """Whether a time is but the month, quarter or week that is told of: "in the month"."""
    anaphor = time.anaphor
    short = anaphor is not None and anaphor.frequency in _STEPS and not time.window
    return short and anaphor is not None and not anaphor.steps and anaphor.year is None


_STEPS = (Frequency.MONTH, Frequency.QUARTER, Frequency.WEEK)


def _is_a_year(time: TimeMention) -> bool:
    """Whether a time is a single year by its number: "in 2023"."""
    period = time.period if time.kind is TimeKind.POINT and time.anaphor is None else None
    return period is not None and period.frequency is Frequency.YEAR and period.count == 1


_FAR = 50


def _words(sentence: SentenceTimes, time: TimeMention) -> str:
    offset = sentence.span.start
    return sentence.text[time.span.start - offset : time.span.end - offset]


_OPENS = regex(r"\W*(?:(?:but|and|yet|just|only|even|exactly|barely)\s)?", re.IGNORECASE)
_DATED = regex(r"\d{4}|\b(?:last|this|next|previous|that)\b", re.IGNORECASE)
