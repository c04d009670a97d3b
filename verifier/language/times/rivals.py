"""Home of rival times: the second one that words for a time may mean as well as the first.

"A year earlier" behind "In September it was 3.6%" in news of October is September's year before or
October's; a bare month in a paragraph that looks back is of that year or the last of its name;
"the year through October" is twelve months or the year so far.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from verifier.language.times.sentence_times import SentenceTimes
from verifier.language.times.settling import settle
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period

_STEPS = (Frequency.MONTH, Frequency.QUARTER)
_NO_YEAR = regex(r"(?!.*\b(?:last|this|that|next|previous|same)\b)[^\d]+", re.IGNORECASE)
"""Words for a time that tell no year."""
_YEAR_THROUGH = regex(r"(?:for|in|over|during)?\s?the\syear\sthrough\s(?!\d)\w+", re.IGNORECASE)
_BY = regex(r"by\s", re.IGNORECASE)
"""What goes on with the year told: "In February 2020 there were 152 million jobs. By April"."""
_SEASON = regex(r"\b(?:spring|summer|autumn|fall|winter)$", re.IGNORECASE)
_LAST_SEASON = regex(r"\blast\s(?:spring|summer|autumn|fall|winter)$", re.IGNORECASE)
_QUARTER = regex(r"[\s-]quarter\b")
_END = regex(r"(?:(?:at|by)\s)?(?:the\s)?end(?:\s|-)(?:of\s)?", re.IGNORECASE)


def with_a_rival(
    sentence: SentenceTimes,
    found: TimeRef,
    past: Sequence[TimeRef | None],
    others: Iterable[TimeRef | None],
) -> TimeRef:
    """A time with the second one that its words may mean, where there is one; `past` is what the
    sentences of the block before have told, `others` the times that the text is about, the nearest
    first."""
    before = past[0] if past else None
    mention = found.mention
    if mention is None or found.period is None or found.apart or found.to_date:
        return found
    told = [one for one in others if one is not None and one.period is not None]
    rival = _counted_from_another(mention, found.period, before, told)
    led_from = (_led_from(sentence, mention), *past)
    narrated = (_of_the_year_told(sentence, mention, found.period, one) for one in led_from)
    then = next((one for one in narrated if one is not None), None)
    if rival is None and then is not None and _BY.match(_words(sentence, mention)):
        return replace(found, period=then, other=found.period)
    rival = rival or then
    rival = rival or _by_its_words(sentence, mention, found.period, told)
    return replace(found, other=rival) if rival is not None and rival != found.period else found


def _led_from(sentence: SentenceTimes, mention: TimeMention) -> TimeRef | None:
    """The time of the level that a move set out from, before that of the one that it led to: "from
    $209bn in February 2020 to $147bn in May"."""
    before = [t for t in sentence.times if t.span.end <= mention.span.start]
    if not before or before[-1].kind is not TimeKind.POINT or before[-1].anaphor is not None:
        return None
    offset = sentence.span.start
    first, last = before[-1].span.end - offset, mention.span.start - offset
    led = _LED_TO.fullmatch(sentence.text, first, last) is not None
    return TimeRef(before[-1].period, mention=before[-1]) if led else None


_LED_TO = regex(r",?\sto\s(?:[a-z]+\s){0,3}[$£€¥₹]?\d[^,;:]{0,30}?(?:\s(?:in|by|for))?\s?")


def gone_on(
    sentence: SentenceTimes, found: TimeRef | None, before: TimeRef | None
) -> TimeRef | None:
    """The time of a sentence, moved to the year that the sentence before it told where it goes on
    with that: "By April"."""
    mention = found.mention if found is not None else None
    if found is None or mention is None or found.period is None:
        return found
    then = _of_the_year_told(sentence, mention, found.period, before)
    by_then = then is not None and _BY.match(_words(sentence, mention)) is not None
    return replace(found, period=then, other=found.period) if by_then else found


def _counted_from_another(
    mention: TimeMention, found: Period, before: TimeRef | None, told: list[TimeRef]
) -> Period | None:
    """The same steps before or after another time that the text is about; of steps shorter than a
    year where the sentence before only looked back."""
    anaphor = mention.anaphor
    if anaphor is None or not (anaphor.steps or anaphor.year):
        return None
    looked = before.mention.anaphor if before is not None and before.mention else None
    yearly = anaphor.frequency is Frequency.YEAR or anaphor.year is not None
    if not yearly and (looked is None or anaphor.steps > 0):
        return None
    if anaphor.named is not None or mention.window:
        return None
    for one in told[-1:] if anaphor.steps > 0 else told:
        moved = settle(mention, one)
        period = moved.period if moved is not None else None
        alike = period is not None and period.frequency is found.frequency
        if period is not None and alike and period.count == found.count and period != found:
            return period
    return None


def _of_the_year_told(
    sentence: SentenceTimes, mention: TimeMention, found: Period, before: TimeRef | None
) -> Period | None:
    """A month or quarter without a year as the next of its name behind an earlier year's, which the
    sentence before has told: "In October 2023 it was 5.0%. By December it was 4.9%"."""
    past = before.period if before is not None and not before.inherited else None
    if past is None or mention.anaphor is not None or found.count > 1 or past.count > 1:
        return None
    if found.frequency not in _STEPS or past.frequency is not found.frequency:
        return None
    if found.end.year - past.end.year < 1 or _NO_YEAR.fullmatch(_words(sentence, mention)) is None:
        return None
    moved = found.years_later(past.start.year - found.start.year)
    moved = moved if moved.first > past.first else moved.years_later(1)
    return moved if moved.end < found.start else None


def _by_its_words(
    sentence: SentenceTimes, mention: TimeMention, found: Period, told: list[TimeRef]
) -> Period | None:
    """The year so far for twelve months "through" one, the season a year before for the "last" one
    in news of its months, the quarter of the calendar for that of a season, and the last step for
    what flowed "at the end of" a year."""
    words = _words(sentence, mention)
    if _YEAR_THROUGH.fullmatch(words) and found.frequency is Frequency.MONTH:
        return Period.between(Period.at(Frequency.MONTH, found.end.year, 1), found.final)
    behind = sentence.text[mention.span.end - sentence.span.start :]
    within = (one.period is not None and found.contains(one.period) for one in told)
    if _LAST_SEASON.search(words) and found.count == _MONTHS and any(within):
        return found.years_later(-1)  # "3.9% more than last summer" in news of August
    if _SEASON.search(words) and _QUARTER.match(behind) and found.count == _MONTHS:
        return Period.of(Frequency.QUARTER, found.start).shift(1)
    if _END.match(words) and found.frequency is Frequency.YEAR and found.count == 1:
        step = next((one.period for one in told if one.period is not None), None)
        if step is not None and step.count == 1 and step.frequency in _STEPS:
            return Period.of(step.frequency, found.end)
    return None


_MONTHS = 3


def _words(sentence: SentenceTimes, mention: TimeMention) -> str:
    start = mention.span.start - sentence.span.start
    return sentence.text[start : start + len(mention.span)] if start >= 0 else ""
