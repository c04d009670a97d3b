"""Home of a figure's own stretch: the words of its sentence up to the figures on either side."""

import re
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.conjunctions import JOINING
from verifier.model.series import Series
from verifier.model.span import Span

_DIGIT = regex(r"\d")
_NO_YEAR = regex(r"\b(?!(?:19|20)\d\d\b)\d[\d.,]*")


@lru_cache(maxsize=1 << 8)
def stretch_of(claim: Claim, years: bool = False) -> tuple[str, str]:
    """The words before and behind a figure, each cut at the next digits or at the end of the
    sentence; a year does not cut them where `years` are let in."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    before, behind = text[: claim.span.start - start], text[claim.span.end - start :]
    number = _NO_YEAR if years else _DIGIT
    cut = max((m.end() for m in number.finditer(before)), default=0)
    end = number.search(behind)
    return before[cut:], behind[: end.start()] if end else behind


def short_of_the_next(claim: Claim) -> str:
    """The words behind a figure, without those joined to it that name what the next one is of:
    "hours" of "Travis recorded 680 hours and Canyon 510"."""
    _, behind = stretch_of(claim)
    return _NEXT.sub("", behind) if len(behind) < len(claim.clause.tail) else behind


_NEXT = regex(r",?\s(?:and|while|but)\s(?:[\w'’-]+\s){1,4}\W?$")


def stretch_past_limits(claim: Claim) -> tuple[str, str]:
    """The stretch of a figure, years let in, that ends at no number which only bounds what is
    counted: "45,283 patients waited more than 12 hours in September"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    own = claim.span.start - start, claim.span.end - start
    limits = [m.span() for m in _LIMIT.finditer(text) if m.end() <= own[0] or own[1] <= m.start()]
    numbers = [
        m.span()
        for m in _NO_YEAR.finditer(text)
        if not any(first <= m.start() < last for first, last in limits)
    ]
    cut = max((end for _, end in numbers if end <= own[0]), default=0)
    end = min((first for first, _ in numbers if own[1] <= first), default=len(text))
    return text[cut : own[0]], text[own[1] : end]


_LIMIT = regex(
    r"\b(?:(?:more|less|longer|fewer) than|over|under|within|at least|up to)\s"
    r"\d+\s(?:minutes|hours|days|weeks)\b",
    re.IGNORECASE,
)


def is_a_limit(claim: Claim) -> bool:
    """Whether a figure only bounds what another one counts: "spent more than 12 hours there"."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    own = claim.span.start - start
    return any(m.start() < own < m.end() for m in _LIMIT.finditer(text))


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


def breath_of(claim: Claim) -> Span:
    """The stretch of the text around a figure in which no break stands, no word that joins another
    clause and no other figure but that of a move which led to it."""
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    lead = _LED_TO.sub("", text[: claim.span.start - start])
    low = max((m.end() for m in _BEFORE.finditer(lead)), default=0)
    behind = _BEHIND.search(text, claim.span.end - start)
    return Span(start + low, start + (behind.start() if behind else len(text)))


_LED_TO = regex(
    r"(?:\d[\d.,]*(?:%|\s?(?:per\s?cent|pc|[mb]illion|bn|m\b))?\s(?:to|from|at)\s)?(?:\bwith\s)?\W*$",
    re.IGNORECASE,
)
_JOIN = rf"\b{JOINING}\b"
_BEFORE = regex(rf"[\d;:()–—]|{_JOIN}", re.IGNORECASE)
_BEHIND = regex(rf"[\d,;:()–—]|{_JOIN}", re.IGNORECASE)


def is_told_bare(claim: Claim, one: Series) -> bool:
    """Whether a figure's breath holds nothing but the names of its series, times and words that
    say nothing of what it is: "in Spain it was", "followed by France with", but not "in Spain
    wages rose" nor "Spain's long-term rate"."""
    reach, start = breath_of(claim), claim.clause.sentence.start
    codes = {one.ref_area, one.counterpart, one.breakdown, one.indicator, one.key}
    told = [s.span for s in claim.clause.terms if s.own and s.span and s.term.code in codes]
    left = list(claim.clause.sentence_text)
    for span in (*told, *(time.span for time in claim.clause.times), claim.span):
        low, high = max(0, span.start - start), max(0, span.end - start)
        left[low:high] = " " * (min(high, len(left)) - low)
    words = "".join(left[reach.start - start : reach.end - start])
    return _BARE.fullmatch(words) is not None


_BARE = regex(
    r"(?:\W|\b(?:in|for|among|of|at|with|by|to|from|on|the|a|an|it|its|that|this|those|is|was|"
    r"were|are|had|has|have|stood|stands|came|ran|reported|recorded|posted|saw|rate|rates|figure|"
    r"figures|level|one|s|so|only|just|still|even|also|highest|lowest|higher|lower|followed|next|"
    r"neighbou?ring|compares|compared|comparison|against|ranged|which|where|there|by contrast|"
    r"respectively|rose|fell|up|down|average|(?:wider|broader|whole|entire|nearby)(?=\s{3}))\b)*",
    re.IGNORECASE,
)
