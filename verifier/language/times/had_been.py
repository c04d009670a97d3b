"""Home of what had been: figures behind "having", which come before those told ahead of them."""

import re

from verifier.language.times.owners import asides
from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeMention
from verifier.model.span import Span


def of_its_own_aside(
    sentence: SentenceTimes, span: Span, points: list[TimeMention]
) -> list[TimeMention]:
    """Of the times of a sentence those that may be of the figure at `span`: none of an aside that
    it stands outside of, and for one in an aside of what had been none that is told before it:
    "fell to $1,333 a box in May, having been $1,381"."""
    offset, around = sentence.span.start, asides(sentence)
    outside = [a for a in around if not a.contains(span)]
    points = [t for t in points if not any(a.contains(t.span) for a in outside)]
    start = next((a.start for a in around if a.contains(span)), None)
    if start is None or _ASIDE.match(sentence.text, start - offset) is None:
        return points
    return [time for time in points if time.span.start >= start]


_ASIDE = regex(r"\W{0,2}having\s", re.IGNORECASE)
HAVING = regex(
    r"\bhaving\s\w+\s(?:(?:flat|steady|stable|unchanged|stuck|static|level|pegged)\s)?"
    r"(?:(?:at|by|to|a|an|just|only|about)\s){0,2}$"
)
"""Up to a figure that comes before what is told: "dropped 7.5%, having risen 1.4%"."""
