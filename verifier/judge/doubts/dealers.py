"""Home of those who deal in what has a price: whose takings, demand or stocks are none of it."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series


def tells_of_dealers(claim: Claim, one: Series) -> bool:
    """Whether what has a price is named only with those who deal in it, or as so much of it:
    "receipts at petrol stations dropped 2.2%", "gold miners gained 3%", "oil demand fell"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    codes = (one.key, one.indicator)
    spans = [s.span for s in claim.clause.terms if s.own and s.span and s.term.code in codes]
    return bool(spans) and all(_DEALERS.match(text, span.end - start) for span in spans)


_DEALERS = regex(
    r"\s(?:stations?|retailers?|sellers?|shops?|compan(?:y|ies)|firms?|majors?|producers?|growers?|"
    r"farmers?|miners?|mines?|makers?|mills?|refiners?|refineries|traders?|exporters?|importers?|"
    r"stocks?|stockpiles?|inventor(?:y|ies)|reserves|holdings|exports?|imports?|output|production|"
    r"demand|consumption|suppl(?:y|ies)|shipments?|sales|deliver(?:y|ies)|purchases|use|usage)\b",
    re.IGNORECASE,
)
