"""Home of heads: whether a figure is told for each of the people, and not of a whole place."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim

_HEAD = regex(r"\b(?:per|a)[\s-](?:head|person|capita|inhabitant|resident|citizen)\b", re.I)
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
