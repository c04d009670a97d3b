"""Home of records of what the figures before them are about, whatever these tell of it: "a gain of
19.4 per cent and the highest since 2018-19", "up 17.2 per cent. It was the highest since 2023".
"""

import re
from collections.abc import Sequence

from verifier.judge.stretch import words_between
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context
from verifier.model.verdict import Verdict

_OF_IT = regex(
    r"\W*(?:(?:it|that|this)\s(?:is|was)\s(?:also\s|still\s)?(?:the\s|its\s)?|"
    r"(?:the|that|this)\s(?:reading|figure|rate|number|result|total|tally|outcome)"
    r"(?:\s(?:is|was)\s(?:the\s|its\s)?|,\s(?:the|its)\s))",
    re.IGNORECASE,
)
_HEIGHT = regex(r"(?:the\s|its\s)?(?:highest|lowest|most|fewest|least)\b", re.IGNORECASE)
"""What is said of a level, and never of a move: no rise is the highest."""


_JOINED = regex(
    r"\b(?:and|but|though|although)\s(?:(?:was|were|is|still|also)\s){0,2}(?:the|its|their)\s$",
    re.IGNORECASE,
)
"""What joins a record to a move of which it is none: "32.9% more, although the smallest since"."""


def is_of_a_height(claim: Claim) -> bool:
    """Whether a record that was read as one of a level is told in words for nothing else."""
    start = claim.clause.sentence.start
    printed = claim.clause.sentence_text[claim.span.start - start : claim.span.end - start]
    level = claim.operation in (None, "level")
    return level and (_HEIGHT.match(printed) is not None or is_joined_to_a_move(claim))


def is_joined_to_a_move(claim: Claim) -> bool:
    """Whether a record of a level is joined to what stands before it, and so is none of that move:
    "$15,000 more than in September and the dearest since May"."""
    said = claim.clause.lead
    return claim.operation in (None, "level") and _JOINED.search(said) is not None


def told_of_it(record: Verdict, others: Sequence[Verdict]) -> list[Verdict]:
    """The figures of the sentence before a record that is told of "it", the last first, where all
    of them are of one series, those aside that were only foretold; none elsewhere."""
    clause = record.claim.clause
    said = clause.lead
    if _OF_IT.fullmatch(said) is None:
        return []
    before = [
        v
        for v in others
        if v.claim.clause.block == clause.block
        and v.claim.quantity is not None
        and v.claim.span.end <= clause.sentence.start
        and Context.FORECAST not in v.claim.clause.context
    ]
    last = [v for v in before if v.claim.clause.sentence == before[-1].claim.clause.sentence]
    return last[::-1] if len({v.series for v in last}) == 1 else []


def figure_behind(record: Verdict, others: Sequence[Verdict]) -> list[Verdict]:
    """The figure right behind a record: "a record 64,600 of them", "had it been so low: 64,600"."""
    end = record.claim.span.end
    near = [v for v in others if 0 <= v.claim.span.start - end <= 2 and v.claim.quantity]
    return [v for v in near if _RIGHT_BEHIND.fullmatch(words_between(record.claim, v.claim))]


_RIGHT_BEHIND = regex(r"\s?|:\s")
