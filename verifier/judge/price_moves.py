"""Home of what a price has gained or lost, where it never stood: "gained $1,020 since May"."""

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Nature, Series


def is_what_a_price_moved(claim: Claim, one: Series) -> bool:
    """Whether a price or an index is told to have gained or lost so much, which it did not stand
    at: "the metal has gained $1,020 since December"; a fund or a flow may gain what it holds."""
    clause = claim.clause
    lead = clause.lead
    if claim.quantity is not None and claim.quantity.unit == "percent":
        return False  # no price stands at so much
    return one.nature in (Nature.PRICE, Nature.INDEX) and _MOVED.search(lead) is not None


_MOVED = regex(
    r"\b(?:gain(?:s|ed|ing)?|los(?:es|t|ing)|shed(?:s|ding)?|put(?:s|ting)?\son|add(?:s|ed|ing)|rose|risen|"
    r"fell|fallen|climb(?:s|ed|ing)|drop(?:s|ped|ping)|slipp(?:ed|ing)|jump(?:s|ed|ing)|"
    r"(?:is|are|was|were)\s(?:now\s|still\s)?(?:up|down))\s(?:by\s)?"
    r"(?:(?:about|nearly|almost|over|some|another|a|more|than|just|only|further)\s){0,3}\W?$"
)
