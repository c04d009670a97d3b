"""Home of places told in apposition: "Mexico, now second, accounted for $196.9bn"."""

from verifier.lazy import regex
from verifier.model.claim import Claim

_BEHIND_A_NAME = regex(r"[A-Z][\w.’'-]*,\s(?:(?:now|still|again|once again|currently|in)\s){1,2}$")


def is_in_apposition(place: Claim) -> bool:
    """Whether a place stands right behind a name, so that only the figure that follows tells of
    what it is one."""
    lead = place.clause.lead
    ranked = place.assertion == "rank" and place.quantity is not None
    return ranked and _BEHIND_A_NAME.search(lead) is not None
