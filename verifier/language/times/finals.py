"""Home of the last step of a stretch that is told of, where a figure is compared step by step."""

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.period import Frequency, Period
from verifier.model.span import Span


def last_step(sentence: SentenceTimes, time: TimeRef, baseline: TimeRef | None) -> Period | None:
    """The last month of an inherited stretch where the words compare with the month before it, or
    with the same one of the year before: "2% more than in February" after a first quarter, "from
    the month before" after January to April; None where they do not."""
    if not time.inherited or time.to_date or time.period is None:
        return None
    months = time.period.to(Frequency.MONTH)
    if months is None or months.count == 1:
        return None
    last = months.final
    if baseline is None:
        beside = (t for t in sentence.times if t.kind is TimeKind.POINT)
        before = any(
            t.span in sentence.foreign
            and (t.period == last.previous() or _is_by_month(sentence, t))
            for t in beside
        )
        return last if before else None
    mention = baseline.mention
    if mention is not None and mention.anaphor is not None:
        return last if _is_by_month(sentence, mention) else None
    if mention is not None and _EDGE.search(
        sentence.text[: mention.span.end - sentence.span.start]
    ):
        return None  # "0.1% lower than at the end of 2024"
    return last if baseline.period in (last.previous(), last.years_later(-1)) else None


def _is_by_month(sentence: SentenceTimes, mention: TimeMention) -> bool:
    """Whether a time that points says that it is a month: "a month earlier"."""
    start = sentence.span.start
    words = sentence.text[mention.span.start - start : mention.span.end - start].lower()
    return mention.anaphor is not None and not mention.window and _MONTH.search(words) is not None


_MONTH = regex(r"\bmonth\b")
_EDGE = regex(r"\b(?:end|start|beginning|close|turn)\sof\s[^,;.]{2,20}$")


def whole_year(sentence: SentenceTimes, span: Span, time: TimeRef) -> Period | None:
    """The year that a figure is told over, which is set against the year before by its number:
    "prices averaged 84.27 euros over the year, 11.6% higher than in 2024" below a December; None
    where the sentence tells a time of its own or no such year."""
    if not time.inherited or time.period is None:
        return None
    found = _OVER_THE_YEAR.match(sentence.text, span.end - sentence.span.start)
    year = Period.of(Frequency.YEAR, time.period.end)
    told = found is not None and int(found["before"]) == year.start.year - 1
    return year if told and year != time.period and year.contains(time.period) else None


_OVER_THE_YEAR = regex(
    r"[^.;,\d]{0,40}?\s(?:over|across|for|during|in)\sthe\s(?:whole\s|full\s|entire\s)?year"
    r"(?:\sas\sa\swhole)?,\s[^;]{0,40}?\b(?:than|from|on|with)\s(?:in\s)?(?P<before>(?:19|20)\d\d)\b"
)


def spread_over(sentence: SentenceTimes, time: TimeRef, baseline: TimeRef | None) -> bool:
    """Whether what seems compared with is the stretch of the figure itself, since it holds the time
    told before: "12% up in December and 26% up over the final quarter"."""
    longer, shorter = baseline.period if baseline is not None else None, time.period
    mention = baseline.mention if baseline is not None else None
    if longer is None or shorter is None or mention is None or longer == shorter:
        return False
    start = mention.span.start - sentence.span.start
    return longer.contains(shorter) and sentence.text.startswith("over ", start)
