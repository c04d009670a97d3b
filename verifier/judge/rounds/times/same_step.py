"""Home of figures of the same step of another year: "in the same quarter of 2019 it was 36.2m"."""

import re
from collections.abc import Sequence

from verifier.language.times.sameness import SAME
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.verdict import ASSUMED, Rating, Verdict

_SAME = regex(
    rf"\b{SAME}\s(?:(?:two|three|four|six|nine|\d+)\s)?"
    r"(?:months?|quarter|half|period|stretch)\b",
    re.IGNORECASE,
)
_BACK = 6


def is_of_the_same_step(again: Verdict, others: Sequence[Verdict]) -> bool:
    """Whether the time read for a figure that fits another one is the very step of a year that a
    right figure of its series right before was told of, and its own sentence points at "the same
    quarter" of another year."""
    claim, read = again.claim, again.period
    if read is None or not points_at_the_same_step(claim):
        return False
    before = [v for v in others if v.claim.span.end <= claim.span.start][-_BACK:]
    told = [
        v.period
        for v in before
        if v.rating is Rating.SUPPORTED and v.series == again.series and v.period is not None
        if claim.clause.block - v.claim.clause.block <= 1 and not ASSUMED & set(v.caveats)
    ]
    return bool(told) and all(
        one.years_later(read.start.year - one.start.year) == read for one in told
    )


def points_at_the_same_step(claim: Claim) -> bool:
    """Whether the sentence of a figure points at "the same quarter" of another year."""
    mention, sentence = claim.clause.time.mention, claim.clause.sentence
    if mention is None or mention.anaphor is None or not sentence.contains(mention.span):
        return False
    anaphor = mention.anaphor
    if anaphor.year is None and anaphor.steps >= 0:
        return False
    start = mention.span.start - sentence.start
    printed = claim.clause.sentence_text[start : start + len(mention.span)]
    return _SAME.search(printed) is not None
