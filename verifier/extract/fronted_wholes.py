"""Home of parts whose whole opens the sentence: "Of the power sold in May, wind supplied 30%"."""

from verifier.extract.parts_told_on import HEDGES, VERBS
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.percent import PERCENT

_OF_IT = regex(
    r"(?:^\W*(?:(?:And|But|Yet)\s)?|;\s(?:and\s|but\s|yet\s)?)(?P<whole>[Oo]f\s"
    r"(?:the|all|its|their|our|every|what|[A-Z][\w-]+[’'])[\w’'-]*\s[^,;:%]{3,90}),\s"
    rf"[^;:%\d]{{2,60}}\s{VERBS}\s{HEDGES}"
)
_STAYS_BARE = regex(
    r"\s*(?:$|[.,;:)—–](?!\d)|(?:and|but|while|in|last|this|on|against|compared|up|down|from|to)\b)"
)


def whole_at_the_front(claim: Claim) -> str:
    """The words, behind the figure as it were, of the whole with which the sentence of a bare
    percentage opens, where a part is said to have that much; empty for others."""
    quantity, clause = claim.quantity, claim.clause
    if quantity is None or quantity.unit != "percent" or claim.operation != "level":
        return ""
    lead = clause.lead
    told = _OF_IT.search(lead)
    if told is None or not _STAYS_BARE.match(clause.after):
        return ""
    return f" {told['whole'][:1].lower()}{told['whole'][1:]}"


_NAMED = regex(
    r"\b(?:[Ss]hare|[Pp]roportion|[Pp]ercentage)\s(?:of\s[^,;:%\d]{2,40}?\s(?=among\s))?"
    r"(?:of|among)\s(?P<whole>[^,;:%\d]{3,60}?)(?:[,:]\s|\s)"
    r"(?:(?:is|was|were|are|has|have|had|now|at|to|by|from|fell|rose|grew|dropped|slipped|climbed|edged|"
    r"up|down|stood|reached|hit|came|remained|stayed|went|increased|decreased|declined|shrank|jumped|"
    r"ticked|been|just|about|only|nearly|almost|risen|fallen|slid|sank)\s){0,4}"
    rf"(?:\d[\d.]*\s?{PERCENT},?\s(?:(?:up|down)\s)?(?:from|against|compared\swith|"
    r"compared\sto|versus)\s)?$"
)
"""Up to a share, what it is a share of: "women as a share of engineering applicants fell to"."""


def whole_named_before(claim: Claim) -> str:
    """The words, behind the figure as it were, for the whole that a share noun before a share has;
    empty for others, and for a share with a whole of its own behind it."""
    if claim.operation != "share" or claim.whole or not _STAYS_BARE.match(claim.clause.after):
        return ""
    lead = claim.clause.lead
    told = _NAMED.search(lead)
    return f" of {told['whole']}" if told is not None else ""
