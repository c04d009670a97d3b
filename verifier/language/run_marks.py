"""Home of the marks on one side of which a run lies: "below 50 for an eighth month"."""

import re

from verifier.model.clause import Clause

_LEVEL = re.compile(
    r"\b(?:above|below|over|under)\s(?:the\s)?(?:\w+\s)?(?P<mark>\d+(?:\.\d+)?)",
    re.IGNORECASE,
)
_LEVEL_BEFORE = re.compile(
    r"\b(?P<side>above|below|over|under)\s(?:the\s)?(?:\w+\s)?(?P<mark>\d+(?:\.\d+)?)(?:%|\s?percent|"
    r"\s?per\scent|pc)?(?:[\s-](?:point\s)?(?:threshold|mark|line|level|target|boundary))?"
    r"\sfor\s(?:a|an|the|its)\s$",
    re.IGNORECASE,
)
_EVEN_LINE = re.compile(
    r"\b(?:above|below|under)\sthe\s(?:[\w-]+\s)?(?:line|mark|threshold|boundary|level)\s"
    r"(?:that\s|which\s)?(?:separat|divid|mark|denot)",
    re.IGNORECASE,
)
"""The line of a purchasing managers' index between growth and contraction, which is 50."""
EVEN = 50.0
"""Where a purchasing managers' index tells growth from contraction."""


def mark_of(clause: Clause) -> float | None:
    """The mark on one side of which a run lay, told behind it or right before it."""
    tail = clause.sentence_text[clause.span.end - clause.sentence.start :]
    match = _level_before(clause) or _LEVEL.search(tail[:80])
    if match is not None:
        return float(match["mark"])
    return EVEN if _EVEN_LINE.search(tail[:80]) else None


def _level_before(clause: Clause) -> re.Match[str] | None:
    return _LEVEL_BEFORE.search(clause.sentence_text[: clause.span.start - clause.sentence.start])


def is_above(clause: Clause) -> bool:
    """Whether the run lay above its mark."""
    before = _level_before(clause)
    told = before["side"] if before else clause.sentence_text
    return re.search(r"\b(?:above|over)\b", told, re.IGNORECASE) is not None
