"""Home of what a percentage may be the move of: a rate that the words name, or what it is a rate
of."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series, Transformation

_RATE = regex(
    r"\b(?:rates?|growth|inflation|disinflation|deflation|pace|yields?|readings?|figures?|gap)\b",
    re.IGNORECASE,
)
_OF_A_RATE = regex(r"\b(?:rate|pace|clip|speed)\s(?:of\s)?(?:[a-z]+\s){0,2}$", re.IGNORECASE)


def may_move_a_rate(claim: Claim, one: Series) -> bool:
    """Whether a percentage may be by how many points a rate moved. Of a series that itself holds
    growth that needs a word for the rate: "prices fell 0.4%" and "shrank at a pace of 2.8%" tell
    the growth, "inflation rose 0.3%" may be a slip for points."""
    if one.transformation is Transformation.NONE:
        return True
    clause = claim.clause
    if _OF_A_RATE.search(clause.before) is not None:
        return False
    named = (s.term for s in clause.terms if s.term.kind is TermKind.INDICATOR)
    return _RATE.search(clause.subject) is not None or any(term.implies for term in named)


def tells_a_change(one: Series) -> bool:
    """Whether the levels of a series are changes themselves, from what its title names: "Land
    uplift since the last eruption"."""
    return _SINCE.search(one.title) is not None


_SINCE = regex(r"\bsince\b", re.IGNORECASE)
