"""Home of hosts: the figures that words without one of their own are about."""

from verifier.language.time_marks import is_led_past
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause


def hosts_of(clause: Clause, figured: list[Claim]) -> list[Claim]:
    """The figures that words in their sentence are about, the likeliest first: the one right
    behind them ("a record $17bn"), else the nearest before ("$3bn, the most since May"), else the
    next one."""
    own, told = clause.span, [c for c in figured if c.clause.figure is not None]
    told = [c for c in told if not is_led_past(clause, c.span)]
    glued = [c for c in told if 0 <= c.span.start - own.end <= 3]
    before = [c for c in told[::-1] if 0 <= own.start - c.span.end <= 90]
    after = [c for c in told if 0 <= c.span.start - own.end <= 24]
    after = [c for c in after if not JOINED.search(between(clause, c).lstrip(", "))]
    return [*glued, *before, *after]


JOINED = regex(r"\b(?:and|but|though|although|while|as|than)\b|[,;–—]\s")
"""What sets the next figure apart from a record: "an all-time high and a rise of 4%"."""


def between(clause: Clause, behind: Claim | Clause) -> str:
    """The words from the end of a clause up to what stands behind it."""
    offset = clause.sentence.start
    return clause.sentence_text[clause.span.end - offset : behind.span.start - offset]
