"""Home of heads: whether a figure is told for each of the people, and not of a whole place."""

import re

from verifier.language.figures.densities import heads_after, heads_before, is_for_one
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.heads import HEAD

_HEAD = regex(rf"\b(?:per|a)[\s-]{HEAD}\b", re.I)
_BREAK = regex(r"[,;:\d]")
_NEAR = 40


def is_per_head(claim: Claim) -> bool:
    """Whether the words around a figure tell it per head of the people: those of its subject, or
    right behind it."""
    if claim.operation == "per_capita":
        return True
    if claim.operation not in ("growth", "change", "multiple"):
        return False
    subject = _BREAK.split(claim.clause.before)[-1]
    told = _HEAD.search(subject) is not None
    return told or _HEAD.search(claim.clause.after[:_NEAR].partition(",")[0]) is not None


def heads_told(claim: Claim) -> int | None:
    """Of how many people a count is told, "244 per 100,000"; None where it is of a whole place."""
    if claim.operation not in (None, "level") or claim.assertion not in ("value", "threshold"):
        return None
    clause, start = claim.clause, claim.clause.sentence.start
    place = claim.span.start - start, claim.span.end - start
    return heads_after(clause.sentence_text, place[1]) or heads_before(clause.sentence_text, *place)


def is_for_each(claim: Claim) -> bool:
    """Whether a figure says for how many people there is one of something: "one for every 306"."""
    clause, start = claim.clause, claim.clause.sentence.start
    place = claim.span.start - start, claim.span.end - start
    return claim.operation in (None, "level") and is_for_one(clause.sentence_text, *place)


def is_a_density(claim: Claim) -> bool:
    """Whether a figure is told of people by their number, so that no total is meant."""
    return is_per_head(claim) or heads_told(claim) is not None or is_for_each(claim)
