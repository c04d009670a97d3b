"""Home of hosts: the figures that words without one of their own are about."""

import re

from verifier.language.extremes.records_of_moves import way_of_the_move
from verifier.language.times.marks import is_led_past
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause


def hosts_of(clause: Clause, figured: list[Claim]) -> list[Claim]:
    """The figures that words in their sentence are about, the likeliest first: the one right
    behind them ("a record $17bn"), else the nearest before ("$3bn, the most since May"), else the
    next one."""
    own, told = clause.span, [c for c in figured if c.clause.figure is not None]
    told = [c for c in told if not is_led_past(clause, c.span)]
    told = [c for c in told if not _is_bracketed_off(clause, c, told)]
    told = [c for c in told if not _is_told_in_passing(clause, c)]
    glued = [c for c in told if 0 <= c.span.start - own.end <= 3]
    before = [c for c in told[::-1] if 0 <= own.start - c.span.end <= 90]
    after = [c for c in told if 0 <= c.span.start - own.end <= 24]
    after = [c for c in after if not JOINED.search(between(clause, c).lstrip(", "))]
    after = [c for c in after if _OF_THEN.match(between(clause, c)) is None]
    return [*glued, *before, *after]


def _is_bracketed_off(clause: Clause, claim: Claim, told: list[Claim]) -> bool:
    """Whether a figure stands in brackets that close before the words and open right behind a
    figure of its kind, which those are about: "£4.1bn (£4.4bn in May), the lowest since 2021"."""
    text, offset = clause.sentence_text, clause.sentence.start
    behind = text[claim.span.end - offset : max(0, clause.span.start - offset)]
    if _CLOSES.match(behind) is None:
        return False
    unit = claim.quantity.unit if claim.quantity is not None else None
    return any(
        _OPENS.fullmatch(text, c.span.end - offset, claim.span.start - offset) is not None
        for c in told
        if c.span.end <= claim.span.start and c.quantity is not None and c.quantity.unit == unit
    )


def _is_told_in_passing(clause: Clause, claim: Claim) -> bool:
    """Whether a figure stands in a relative clause that closes before the words, and its sentence
    goes on with a verb: "Koreans, who make up 27% of the total, came in greater numbers", or is one
    of the time reached back to: "the most since May, when it was 4%, and the biggest rise"."""
    text, offset = clause.sentence_text, clause.sentence.start
    if claim.span.end > clause.span.start:
        return False
    between = (claim.span.end - offset, clause.span.start - offset)
    if _WHEN.search(text, 0, claim.span.start - offset) is not None:
        return _AND_THE.fullmatch(text, *between) is not None
    if _WHO.search(text, 0, claim.span.start - offset) is None:
        return False
    return _GOES_ON.fullmatch(text, *between) is not None


_WHEN = regex(r"\bsince\s[^,;:()]*,\s(?:when|in\swhich)\s[^,;:()]*$")
_AND_THE = regex(r"(?:\s[a-z]+)?,\s(?:and|but)\s(?:also\s)?(?:the|its|their)\s")
_WHO = regex(r",\s(?:who|which|whose)\s[^,;:()]*$")
_GOES_ON = regex(
    r"[^,;:()]*,\s(?:(?:now|also|still|again)\s)?(?:came|come|comes|rose|fell|grew|went|was|were|is|are|"
    r"had|has|have|made|hit|reached|stood|sold|took|arrived|remain(?:s|ed)?|climbed|dropped|turned)\s"
    r"[^,;:()]*"
)
_CLOSES = regex(r"[^()]*\)")
_OPENS = regex(r"\s\([^()]*")


_OF_THEN = regex(r",?\s(?:when|where|which|who)\b", re.IGNORECASE)
"""What tells the figure of a time that words reach back to: "the lowest since May, when it was"."""

JOINED = regex(r"\b(?:and|but|though|although|while|as|than)\b|[,;–—]\s")
"""What sets the next figure apart from a record: "an all-time high and a rise of 4%"."""


def between(clause: Clause, behind: Claim | Clause) -> str:
    """The words from the end of a clause up to what stands behind it."""
    offset = clause.sentence.start
    return clause.sentence_text[clause.span.end - offset : behind.span.start - offset]


_AND_ITS = regex(
    r"\b(?:and|although|though|but)\s(?:(?:was|were|is|still|at|also|remains|remained)\s){0,2}"
    r"(?:(?:the|its|their|an?|(?:the\s)?\w+[’']s?)\s)?(?:(?:fresh|new|further|"
    r"monthly|quarterly|annual|yearly|weekly|daily)\s)?$",
    re.IGNORECASE,
)


def is_set_apart(clause: Clause, host: Claim) -> bool:
    """Whether a record is joined to a change by "and", and so is no record of that change: "0.2
    points above its level in May and at its highest since 2021"."""
    if host.span.end > clause.span.start or host.operation not in ("growth", "change"):
        return False
    offset = clause.sentence.start
    between = clause.sentence_text[host.span.end - offset : clause.span.start - offset]
    if _AND_ITS.search(between) is not None:
        return True
    way = way_of_the_move(clause) if _NEXT_CLAUSE.search(between) else None
    return None not in (way, host.direction) and way is not host.direction


_NEXT_CLAUSE = regex(r"(?:\b(?:and|but|while|whereas|as)\s|;\s)(?:[\w’'-]+\s){2,}")
"""Where another clause begins that may tell of another measure: "shed 7,000 jobs and its jobless
rate took its biggest jump since May"."""


def is_past_a_comparand(clause: Clause, host: Claim) -> bool:
    """Whether a record is joined by "and" to what its figure was set against, and so is none of
    that: "£146m, against £71m a year earlier and the highest charge since 2020", "42%, almost
    four times the 11% of last July and the most since 2021"."""
    led = host.span.end <= clause.span.start and _SET_AGAINST.search(host.clause.before)
    return bool(led) and _AND_ITS.search(between(host.clause, clause)) is not None


_SET_AGAINST = regex(
    r"\b(?:against|from|versus|than|with|times|twice|double|triple|half|thirds?|quarters?)\s"
    r"(?:of\s)?(?:(?:an?|the|just|only)\s)*$"
)
