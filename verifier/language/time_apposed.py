"""Home of times that name again, in apposition, the one compared with: "above the previous quarter,
November to January"."""

from collections.abc import Sequence
from dataclasses import replace

from verifier.lazy import regex
from verifier.model.mention import TimeKind, TimeMention
from verifier.model.span import Span

_AGAIN = regex(r",\s(?:the\s)?|\s\((?:the\s)?|\s[–—]\s")
_CLOSED = regex(r"[,.;:)–—]|\s[–—(]|\s*$|\s(?:and|but|while|when|to)\b")


def with_names_apposed(text: str, mentions: Sequence[TimeMention]) -> list[TimeMention]:
    """The times with one compared with that only points, and the period that its name right behind
    it tells, made one: "on the previous quarter (April to June)"."""
    found: list[TimeMention] = []
    for mention in mentions:
        before = found[-1] if found else None
        if before is not None and _is_named_by(text, before, mention):
            span = Span(before.span.start, mention.span.end)
            found[-1] = replace(before, span=span, period=mention.period, anaphor=None)
        else:
            found.append(mention)
    return found


def _is_named_by(text: str, before: TimeMention, mention: TimeMention) -> bool:
    """Whether a time is nothing but the name of the one before it."""
    points = before.kind is TimeKind.BASELINE and before.anaphor is not None
    if not points or mention.kind is not TimeKind.POINT or mention.period is None:
        return False
    plain = not mention.to_date and mention.anaphor is None and mention.basis is None
    between = text[before.span.end : mention.span.start]
    return (
        plain
        and _AGAIN.fullmatch(between) is not None
        and _CLOSED.match(text, mention.span.end) is not None
    )
