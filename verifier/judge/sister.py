"""Home of sisters: the figure right before, whose series a change told in apposition is about."""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.verdict import Rating, Verdict

_BOTH = 2


def sister_of(claim: Claim, told: Sequence[Verdict]) -> str | None:
    """The series of the figure right before, which a change in apposition is about: "1.33 million
    bags of coffee, 21.5% more than a year before", "at £280,957 in July, it reckons, 0.8% up"; also
    past a record that the figure is called: "$9,746 a tonne, a record and 27.7% more"."""
    before = past_its_record(told)
    if before is None or before.rating is not Rating.SUPPORTED or before.claim.quantity is None:
        return None
    if claim.operation not in ("growth", "change", "multiple") or claim.assertion != "value":
        return None
    one, other = claim.clause, before.claim.clause
    if one.sentence != other.sentence:
        return None
    start = one.sentence.start
    between = one.sentence_text[max(0, other.span.end - start) : one.span.start - start]
    if before.claim.operation == claim.operation and _are_two_comparisons(claim, before.claim):
        return before.series if _AND_SO_MUCH.fullmatch(between) else None
    if before.claim.operation != "level":
        return None
    recorded = told[-1] is not before and _A_RECORD_AND.fullmatch(between) is not None
    return before.series if recorded or _APPOSED.fullmatch(between) else None


def past_its_record(told: Sequence[Verdict]) -> Verdict | None:
    """The last verdict, or the one before where the last is of a record in words that the figure of
    that one is called in its sentence."""
    if len(told) < _BOTH or told[-1].claim.assertion != "record":
        return told[-1] if told else None
    figure, record = told[-2].claim, told[-1].claim
    if figure.clause.sentence != record.clause.sentence or record.quantity is not None:
        return told[-1]
    text, start = record.clause.sentence_text, record.clause.sentence.start
    called = _CALLED.fullmatch(text, figure.span.end - start, record.span.start - start)
    return told[-1] if called is None else told[-2]


_CALLED = regex(
    r"(?:\s[\w’'-]+){0,6}(?:,|\s[–—-]|\s\()\s?(?:(?:an?|the|its|their|another)\s(?:[a-z-]+\s){0,3}?)?",
    re.IGNORECASE,
)


def _are_two_comparisons(claim: Claim, before: Claim) -> bool:
    """Whether two changes are measured from two times, so that both may be of one measure: "0.8%
    up on June and 1.4% up on last summer"."""
    ones = [c.clause.baseline or c.basis for c in (claim, before)]
    return all(ones) and ones[0] != ones[1]


_AND_SO_MUCH = regex(
    r"(?:\s[\w’'-]+){1,6},?\s(?:and|but)\s(?:by\s|up\s|down\s|is\s|was\s)?"
    r"(?:nearly|almost|about|some|just|more than|over|roughly)?\s?",
    re.IGNORECASE,
)

_A_RECORD_AND = regex(
    r"(?:\s[\w’'-]+){0,6},\s(?:[^,;:\d]|\b(?:19|20)\d\d\b){3,50}?\s(?:and|but)\s"
    r"(?:up\s|down\s|(?:is|was)\s)?(?:nearly|almost|about|some|just|more than|over|roughly)?\s?",
    re.IGNORECASE,
)
_APPOSED = regex(
    r"(?:\s[\w’'-]+){0,6}(?:,\s[^,;:\d]{3,50})?,\s(?:or\s|up\s|down\s|which\s(?:is|was)\s|(?:an?|"
    r"the)\s(?:\w+\s)?\w+\sof\s)?"
    r"(?:nearly|almost|about|some|just|more than|over|roughly)?\s?",
    re.IGNORECASE,
)
