"""Home of what stood on a day that is named right behind it, past the time told before."""

from verifier.language.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency
from verifier.model.printed_money import MARK
from verifier.model.span import Span


def stood_past(sentence: SentenceTimes, span: Span, told: TimeMention) -> bool:
    """Whether a figure is of a day right behind it that lies past the time `told` of another one
    before it: "ended May at $3.06 and stood at $2.98 on June 9"."""
    period, text, start = told.period, sentence.text, sentence.span.start
    if period is None or told.span.end > span.start:
        return False
    if not any(f.span.end <= span.start for f in sentence.figures):
        return False
    if _STOOD_AT.search(text, 0, span.start - start) is None:
        return False
    return any(
        time.kind is TimeKind.RELEASE
        and time.period is not None
        and time.period.frequency is Frequency.DAY
        and time.period.start > period.end
        and _RIGHT_BEHIND.fullmatch(text, span.end - start, time.span.start - start)
        for time in sentence.times
        if time.span.start >= span.end
    )


_STOOD_AT = regex(
    r"\b(?:(?:stood|stands?|sat|was|were|is|are|traded|trading|changed\shands|opened|closed|settled)\s"
    rf"(?:back\s)?(?:down\s|up\s)?at|costs?|fetched|was|were|is)\s(?:(?:just|only|about|around)\s)?{MARK}?$"
)
_RIGHT_BEHIND = regex(r"(?:\s(?:an?|per)\s[a-z]+)?\s")
