"""Home of a figure's own stretch: the words of its sentence up to the figures on either side."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim

_DIGIT = regex(r"\d")
_NO_YEAR = regex(r"\b(?!(?:19|20)\d\d\b)\d[\d.,]*")


def stretch_of(claim: Claim, years: bool = False) -> tuple[str, str]:
    """The words before and behind a figure, each cut at the next digits or at the end of the
    sentence; a year does not cut them where `years` are let in."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    before, behind = text[: claim.span.start - start], text[claim.span.end - start :]
    number = _NO_YEAR if years else _DIGIT
    cut = max((m.end() for m in number.finditer(before)), default=0)
    end = number.search(behind)
    return before[cut:], behind[: end.start()] if end else behind


def stands_alone(claim: Claim) -> bool:
    """Whether a sentence prints no other number than the figure and its times."""
    clause, start = claim.clause, claim.clause.sentence.start
    spans = [claim.span, *(time.span for time in clause.times)]
    if clause.time.mention is not None:
        spans.append(clause.time.mention.span)
    return all(
        any(span.start <= start + m.start() < span.end for span in spans)
        for m in _DIGIT.finditer(clause.sentence_text)
    )


def is_told_together(claim: Claim) -> bool:
    """Whether a figure's stretch says that it is that of several measures at once."""
    return any(_TOGETHER.search(words) for words in stretch_of(claim))


_TOGETHER = regex(r"\b(?:between them|between the two|combined|together)\b", re.IGNORECASE)


def words_between(first: Claim, second: Claim) -> str:
    """The words between two figures of a sentence."""
    start = first.clause.sentence.start
    return first.clause.sentence_text[first.span.end - start : second.span.start - start]
