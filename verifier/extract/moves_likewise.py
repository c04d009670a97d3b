"""Home of rates that tell the movement before them once more, of something else: "Timber fell by
11%. So did chemicals, by 17%"."""

from verifier.lazy import regex
from verifier.model.claim import Claim

_ABOUT = r"(?:(?:just|only|about|a|some|nearly|even|still|around)\s){0,2}"
_SO_DID = regex(
    r"\b(?:[Ss]o\s(?:did|has|have|had)\s[^,;:\d]{2,60},|"
    r"(?:did|fared|went)\s(?:too|likewise|as\swell|the\ssame(?:\sway)?|similarly),|"
    rf"follow(?:ed|s)\ssuit,?)\s(?:by|with|at)\s{_ABOUT}$"
)
_MOVE = (
    r"(?:rise|fall|drop|gain|increase|decrease|decline|growth|jump|slump|dip|surge|climb|slide|"
    r"contraction|expansion|loss|reduction|slowdown|improvement)s?"
)
_THE_MOVE = regex(
    r"\W*(?:[A-Z][^,;\d]{2,30},\s|(?:In|For)\s(?:[\w-]+\s){1,3}?)?(?:[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Tt]here\swas\san?)\s"
    rf"(?:[\w-]+\s){{0,3}}?{_MOVE}\b"
)
"""A sentence about a movement: "The fall was sharpest in steel"."""
_ELSEWHERE_IT_WAS = regex(
    r"(?:^\W*|[,;]\s(?:(?:and|but|while|whereas)\s)?)(?:[Ii]n|[Ff]or|[Aa]mong|[Aa]t|[Oo]n)\s"
    r"(?!the\s(?:year|month|quarter)\b)[^,;:\d]{2,60}?,?\s(?:it|that|the\s(?:figure|rate|pace))\s"
    rf"(?:was|had\sbeen|came\sto|stood\sat|reached|ran\sto|amounted\sto)\s{_ABOUT}$"
)


def moves_likewise(claim: Claim, before: Claim) -> bool:
    """Whether a rate without a movement of its own is one of the kind told before it: "The fall was
    sharpest in steel, at 19%. In paper it was 14%"."""
    first, quantity = before.quantity, claim.quantity
    if (claim.operation, before.operation) != ("level", "growth"):
        return False
    if first is None or quantity is None or not first.unit == quantity.unit == "percent":
        return False
    if not 0 <= claim.clause.block - before.clause.block <= 1 or claim.assertion != "value":
        return False
    lead = claim.clause.lead
    if _SO_DID.search(lead) is not None:
        return True
    moved = _THE_MOVE.match(before.clause.sentence_text) is not None
    return moved and _ELSEWHERE_IT_WAS.search(lead) is not None
