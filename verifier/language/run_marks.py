"""Home of the marks that a run keeps to: on one side of one, "below 50 for an eighth month", or
right on it, "2.3% for the second month running"."""

import re

from verifier.model.clause import Clause

_LEVEL = re.compile(
    r"\b(?:above|below|over|under)\s(?:the\s)?(?:[\w-]+\s){0,2}?(?:(?:mark|line|level|threshold|"
    r"boundary)\sof\s)?(?P<mark>\d+(?:\.\d+)?)",
    re.IGNORECASE,
)
_LEVEL_BEFORE = re.compile(
    r"\b(?P<side>above|below|over|under|exceed\w*|topp\w+|undershot|undershooting)\s"
    r"(?:[^\W\d][\w’'-]*\s){0,5}?(?P<mark>\d+(?:\.\d+)?)(?:%|\s?percent|\s?per\scent|\s?pc)?"
    r"(?:[\s-](?:point\s)?(?:threshold|mark|line|level|target|goal|ceiling|boundary))?"
    r"(?:\s(?:in|during)\s\w+)?\sfor\s(?:(?:a|an|the|its|at least|almost|nearly)\s)?$",
    re.IGNORECASE,
)
"""A mark right before the run: "above the Bank of England's 2% target for 16 months in a row"."""
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


_OR_ON_IT = re.compile(
    r"\b(?:at|equal to|on)\sor\s(?:just\s)?(?:above|below|over|under)\b", re.IGNORECASE
)


def counts_its_mark(clause: Clause) -> bool:
    """Whether a step right on the mark is one of the run: "at or above the threshold of 50"."""
    return _OR_ON_IT.search(clause.sentence_text) is not None


def is_above(clause: Clause) -> bool:
    """Whether the run lay above its mark."""
    before = _level_before(clause)
    told = before["side"] if before else clause.sentence_text
    return re.search(r"\b(?:above|over|exceed\w*|topp\w+)\b", told, re.IGNORECASE) is not None


_KEPT_AT = re.compile(
    r"\b(?:was|were|is|are|stood|stands|stayed|stays|remained|remains|held|holds|holding|unchanged|"
    r"steady|flat|stable|stuck|the same|came in|at)\b"
    r"(?P<words>(?:(?!\b(?:above|below|over|under|more|less|lower|higher)\b)[^;:])*?)\s"
    r"for\s(?:(?:an?|the|its|their)\s)?$"
)
_WITH_ONE_AT = re.compile(
    r"\bwith\s(?:the\s|its\s|their\s)?(?:[^\W\d][\w-]*\s){1,5}?at\s[\d.]+\s?(?:%|per\s?cent|pc|pct)\s"
    r"for\s(?:(?:an?|the|its|their)\s)?$"
)
"""A phrase without a verb, which what moved before it says nothing of: "prices rose, with the core
rate at 2.8% for a third month"."""
_AGAIN = re.compile(r"\b(?:unchanged|no change)\b")
_DECIMALS = re.compile(r"\d(?:\.(?P<decimals>\d+))?\s?(?:%|per\s?cent\b|pc\b|pct\b)")


def kept_level(clause: Clause) -> tuple[int, bool] | None:
    """To how many decimals a run stood still, and whether it is told as unchanged so many times,
    which takes a step more: "the rate was 2.3% for the second month running", "unchanged at 4.3%
    for a third month"; None for a run of moves."""
    lead = clause.sentence_text[: clause.span.start - clause.sentence.start]
    moved = clause.direction is not None or clause.change is not None
    if moved and _WITH_ONE_AT.search(lead) is None:
        return None
    found = _KEPT_AT.search(lead)
    if found is None:
        return None
    level = _DECIMALS.search(found["words"])
    if level is None:
        return None
    return len(level["decimals"] or ""), _AGAIN.search(found.group()) is not None
