"""Home of counts told once more in percent, as the part that they are of what was told before:
"China took 91,300, or 20.7%", "Auckland had 1,362 of them; that's 41%"."""

import re

from verifier.extract.parts_told_on import HEDGES, VERBS, is_what_a_part_had
from verifier.lazy import regex
from verifier.model.claim import Claim

SUPPLIED = regex(rf"\b{VERBS}\s" + HEDGES, re.IGNORECASE)
"""Verbs of having a part: "Gas covered 14.4%"."""
NO_OBJECT = regex(
    r"\s*(?:$|[.,;:)—–]|and\b|but\b|while\b|in\b|last\b|this\b|(?:up|down)\sfrom\b|against\b|"
    r"compared\b|a\s(?:year|month)\b|each\b|apiece\b|respectively\b|came\sfrom\b|was\b|were\b|"
    r"went\b|is\b|are\b)"
)
"""What stands behind a part that has no noun of its own to be of."""
ENDS = regex(r"[,.;)](?!\d)|\s*$")


def is_told_as_part(claim: Claim, count: Claim) -> bool:
    """Whether what one had of a whole is told once more in percent: "China took 91,300, or 20.7%,
    down from 23.7%"."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.unit != "percent" or claim.operation != "level":
        return False
    if count.operation != "level" or count.clause.sentence != clause.sentence:
        return False
    offset = clause.sentence.start
    between = clause.sentence_text[count.span.end - offset : claim.span.start - offset]
    had = SUPPLIED.search(count.clause.before) is not None or is_what_a_part_had(count)
    return had and _OR.fullmatch(between) is not None and NO_OBJECT.match(clause.after) is not None


_OR = regex(r"(?:\s[a-z]+)?,?\s(?:or|\()\s?" + HEDGES)


def is_of_that(claim: Claim, count: Claim) -> bool:
    """Whether a count of what was told before is told once more in percent: "brought in £312m of
    that, 35 per cent"."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.unit != "percent" or claim.operation not in ("level", "growth"):
        return False
    if count.operation != "level" or count.clause.sentence != clause.sentence:
        return False
    offset = clause.sentence.start
    between = clause.sentence_text[count.span.end - offset : claim.span.start - offset]
    closed = ENDS.match(clause.tail) is not None or NO_OBJECT.match(clause.after) is not None
    return closed and _OF_THAT.fullmatch(between) is not None


_OF_THAT = regex(
    r"(?:\s[a-z]+)?\sof\s(?:it|that|this|them|these|those|the\s(?:total|sum|lot|whole))"
    r"(?:,\s(?:or\s)?|\s(?:or\s|\())" + HEDGES
)


def sums_up(claim: Claim, count: Claim) -> bool:
    """Whether a percentage says how large a part a count of some is: "Auckland had 1,362 of them;
    that's 41%"."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.unit != "percent" or claim.operation != "level":
        return False
    if count.operation != "level" or count.clause.block != clause.block:
        return False
    lead = clause.lead
    tail = count.clause.tail
    told = _THAT_IS.search(lead) is not None and NO_OBJECT.match(clause.after) is not None
    return told and _OF_THEM.match(tail) is not None


_OF_THEM = regex(r"(?:\s[a-z-]+)?\s(?:of|out of|among)\s(?:them|these|those|the\s\w+)\b")
_THAT_IS = regex(
    r"(?:^|[.;:,—–]\s)\W*(?:and\s)?(?:[Tt]h(?:at|is)|[Ww]hich|[Ii]t)(?:[’']s|\s(?:is|was|makes|made|"
    r"comes\sto|came\sto|works\sout\sat))\s" + HEDGES
)
