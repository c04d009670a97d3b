"""Home of lengths of time that were told before: "over the 10 months" of "the first 10 months",
"that month" behind "the year to June"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from verifier.language.scan import Sentence
from verifier.language.times.calendars import run_to
from verifier.language.times.words import NUMBERS, UNITS
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period


def as_long_as_told(
    found: TimeRef | None, sentences: Sequence[Sentence], index: int
) -> TimeRef | None:
    """A time that counts steps with the article, "the 10 months", as the stretch of as many that
    was told last before it, up to the sentence at `index`, "the period through April" as one as
    long as that, and "that month" as the last one of a stretch right before it; any other as it
    is."""
    mention = found.mention if found is not None else None
    if found is None or mention is None:
        return found
    if (back := _moved_back(found, mention, sentences[index])) is not None:
        return replace(found, period=back, to_date=False)
    if (up_to := _as_long_up_to(found, mention, sentences[: index + 1])) is not None:
        return replace(found, period=up_to, to_date=False)
    if mention.anaphor is None or mention.anaphor.steps:
        return found
    last = _last_of_a_stretch(mention, sentences[index])
    if last is not None:
        return replace(found, period=last, to_date=False)
    counted = _steps_counted(mention, sentences[index])
    if counted is None or mention.anaphor.year is not None:
        return found
    told = _told_last(sentences[: index + 1], mention.span.start, counted)
    if told is not None and counted[0] in _USUAL and not _ends_before(found, told):
        return found
    return replace(found, period=told, to_date=False) if told is not None else found


def _as_long_up_to(
    found: TimeRef, mention: TimeMention, sentences: Sequence[Sentence]
) -> Period | None:
    """The stretch up to a month that is as long as the one told last, in its sentence or the one
    before: "5.32% in the 12 months through May and 5.53% in the period through April"."""
    own, period = sentences[-1], found.period
    lead = own.article_text[own.span.start : mention.span.start]
    if period is None or period.frequency is not Frequency.MONTH or not _PERIOD.search(lead):
        return None
    for sentence in reversed(sentences[-2:]):
        told = [t for t in sentence.times if t.span.end <= mention.span.start and t.period]
        if told and (before := told[-1].period) is not None:
            several = before.frequency is Frequency.MONTH and before.count > 1
            return run_to(period.final, before.count, Frequency.MONTH) if several else None
    return None


_PERIOD = regex(
    r"\bperiod\s(?:(?:through|thru|to|until|till|ending|ended|up\sto)\s(?:in\s)?)?$", re.IGNORECASE
)


def _last_of_a_stretch(mention: TimeMention, own: Sentence) -> Period | None:
    """The month that ends the stretch which "that month" stands behind: "up 2.9% over the year to
    June, though gas that month was cheaper"."""
    anaphor = mention.anaphor
    if anaphor is None or anaphor.year is not None or mention.window is not None:
        return None
    if _THAT.match(own.article_text, mention.span.start) is None:
        return None
    before = [time for time in own.times if time.span.end <= mention.span.start]
    stretch = before[-1].period if before and before[-1].kind is TimeKind.POINT else None
    if stretch is None or stretch.count == 1 or stretch.frequency is not anaphor.frequency:
        return None
    return stretch.final


def _moved_back(found: TimeRef, mention: TimeMention, own: Sentence) -> Period | None:
    """The stretch so many steps before the one told, where its sentence opens with that: "A month
    earlier, the 12-month total had been 964m"."""
    first, period = own.times[0], found.period
    back = first.anaphor if first.span.end <= mention.span.start else None
    if back is None or back.steps >= 0 or period is None or mention.window is None:
        return None
    opens = own.article_text[own.span.start : first.span.start].strip() == ""
    if not opens or first.window is not None or period.count == 1:
        return None
    if back.frequency is not period.frequency or period.frequency is Frequency.YEAR:
        return None
    return Period(period.frequency, period.first + back.steps, period.last + back.steps)


_THAT = regex(r"(?:in |during |for )?that\s(?:month|quarter)\b", re.IGNORECASE)


def _steps_counted(mention: TimeMention, own: Sentence) -> tuple[int, Frequency] | None:
    """How many steps a time counts: "the three months", "over the same three months"."""
    if mention.window is not None and mention.frequency is not None:
        return mention.window, mention.frequency
    same = _SAME.search(mention.span.of(own.article_text))
    count = NUMBERS.get(same["count"].lower()) if same is not None else None
    unit = UNITS[same["unit"].lower()].frequency if same is not None else None
    return (count, unit) if count and unit is not None else None


_SAME = regex(
    r"\b(?:same|those)\s(?P<count>[a-z]+)\s(?P<unit>months|quarters|weeks)$", re.IGNORECASE
)


def _told_last(
    sentences: Sequence[Sentence], stop: int, told: tuple[int, Frequency]
) -> Period | None:
    count, frequency = told
    for sentence in reversed(sentences):
        for time in reversed(sentence.times):
            if time.period is None or time.kind is not TimeKind.POINT or time.span.end > stop:
                continue
            counted = time.period.to(frequency)
            if counted is not None and counted.count == count:
                return time.period
    return None


_USUAL = (1, 3, 6, 12)
"""Quarters, halves and years are told of all over a text; that of the time before is meant."""


def _ends_before(found: TimeRef, told: Period) -> bool:
    """Whether the months up to the time before would end ahead of those that were told as such: "in
    the three months" is the quarter to September that the text is about, whatever in March was."""
    return found.period is not None and found.period.end < told.end


def as_the_step_told(
    found: TimeRef | None, told: Sequence[TimeRef | None], own: Sentence
) -> TimeRef | None:
    """A longer time of which a step is told, "in the quarter" after a whole year, as that step
    where it was `told` last, in the sentences before or in its `own`; None for "the latest" one of
    which none was; any other time as it is."""
    mention = found.mention if found is not None else None
    anaphor = mention.anaphor if mention is not None else None
    if found is None or mention is None or found.period is None or anaphor is None:
        return found
    if anaphor.frequency is None or anaphor.steps or anaphor.named or mention.window:
        return found
    if not _spans_several(found.period, anaphor.frequency):
        return found
    named = [t.period for t in told if t]
    named += [t.period for t in own.times if t.span.end <= mention.span.start]
    steps = [p for p in named[::-1] if p and (p.frequency, p.count) == (anaphor.frequency, 1)]
    if steps:
        inside = [p for p in steps if found.period.contains(p)]
        newest = max(inside, default=steps[0], key=lambda p: p.last)
        return replace(found, period=newest, to_date=False)
    return None if "latest" in mention.span.of(own.article_text) else found


def _spans_several(period: Period, frequency: Frequency) -> bool:
    """Whether a period is longer than a step of `frequency`."""
    return Period.of(frequency, period.start) != Period.of(frequency, period.end)
