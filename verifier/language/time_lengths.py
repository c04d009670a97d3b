"""Home of lengths of time that were told before: "over the 10 months" of "the first 10 months"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.language.scan import Sentence
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind
from verifier.model.period import Period


def as_long_as_told(
    found: TimeRef | None, sentences: Sequence[Sentence], index: int
) -> TimeRef | None:
    """A time that counts steps with the article, "the 10 months", as the stretch of as many that
    was told last before it, up to the sentence at `index`; any other as it is."""
    mention = found.mention if found is not None else None
    if found is None or mention is None or mention.anaphor is None or mention.anaphor.steps:
        return found
    if mention.window is None or mention.window in _USUAL or mention.anaphor.year is not None:
        return found
    told = _told_last(sentences[: index + 1], mention.span.start, mention.window, found)
    return replace(found, period=told, to_date=False) if told is not None else found


def _told_last(
    sentences: Sequence[Sentence], stop: int, count: int, found: TimeRef
) -> Period | None:
    frequency = found.mention.frequency if found.mention else None
    if frequency is None:
        return None
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
