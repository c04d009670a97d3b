"""Home of which way a trade goes that no word names: "Georgia's vintners made $178 million" from
what they sold, "Pakistan paid China $2.1 billion" for what it bought."""

from verifier.lazy import regex
from verifier.match.surroundings import Concept
from verifier.model.claim import Claim

_EXPORTS, _IMPORTS = "exports", "imports"
_OTHER = {_EXPORTS: _IMPORTS, _IMPORTS: _EXPORTS}
_DEALT = regex(
    r"\b(?:(?P<sold>sold|sells?|selling|shipped|ships|earn(?:ed|s|t)|made|makes|netted|nets|billed|"
    r"supplied|supplies)|(?P<bought>bought|buys?|buying|paid|pays|spent|spends))\b"
)
"""What somebody got money for, or gave it for."""
_STRANGERS = regex(
    r"\b(?:foreign|overseas|abroad|buyers?|customers?|clients?|importers?|neighbours?|others|world)\b"
)
"""Those who pay may be the others: "buyers abroad paid Chile $4.1 billion"."""


def _told(claim: Claim) -> str | None:
    """The trade that the last verb of dealing before a figure tells of; None where there is none,
    or another party may have done it."""
    clause = claim.clause
    lead = clause.lead
    dealt = list(_DEALT.finditer(lead))
    if not dealt or _STRANGERS.search(lead, 0, dealt[-1].start()):
        return None
    return _EXPORTS if dealt[-1]["sold"] else _IMPORTS


def turned(claim: Claim, concept: Concept) -> Concept:
    """The trade that is thought of, or the other way of the same, where a verb tells that."""
    indicator, part = concept
    other = _OTHER.get(indicator)
    return (other, part) if other is not None and _told(claim) == other else concept
