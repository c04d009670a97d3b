"""Home of the words for the whole, a country or a measure, that a part of it is compared with."""

import re

from verifier.lazy import regex
from verifier.model.mention import Term, TermKind

NATIONAL = regex(
    r"\s(?:the\s(?:national|nationwide|statewide)\s(?:one|average|rate|figure|level|mean|median)\b|"
    r"the (?:nation|country)[’']s\b|nationally\b|nationwide\b)"
)
"""The whole of a country, which a part of it is compared with."""
OF_A_NATION = regex(
    r"(?:national|nationwide|countrywide)\b|(?:nation|country)(?:\sas\sa\swhole\b|(?:[’']s)?"
    r"(?=[.,;:)]|$|\s(?:average|rate|figure|level|mean|median|pace|one|overall|in|last|this|and|but|at)\b))"
)
"""The same behind "the", from which a difference is measured: "0.3 points above the nation’s"."""

_ALL = r"(?:overall|headline|all-items|total|general|main|whole|broader|wider)"
_WHAT = (
    r"(?:index|measure|gauge|average|total|market|basket|economy|sector|industry|figure|rate|trade|"
    r"prices|inflation|output|sales|exports|imports|workforce|group)"
)
WHOLE = regex(
    rf"\s(?:that of\s)?(?:(?:the|its|their)\s)?(?:{_ALL}\s(?:[a-z-]+\s)?{_WHAT}\b|"
    rf"(?:[a-z-]+\s)?{_WHAT}\s(?:as a whole|overall|in general|in total|altogether)\b|"
    r"total\b(?!\s[a-z]))"
)
"""The whole of a measure, which a part of it is compared with: "the index as a whole"."""
OF_A_WHOLE = regex(
    r"(?:overall|headline|all-items)\s(?:[a-z]+\s)?(?:inflation|rate|figure|average|index|level|CPI|HICP)\b"
)
"""The same behind "the", from which a difference is measured: "1.1 points above headline CPI"."""
_UNION = (
    r"(?:UK|U\.K\.|EU|US|U\.S\.|OECD|United (?:Kingdom|States)|European Union|"
    r"euro(?:\s?zone| area))"
)
_MEAN = r"(?:average|mean|median|figure|rate|total|level|norm)"
_AT_THE_MEAN = regex(
    rf"\b(?:national|nationwide|{_UNION})\s(?:[a-z-]+\s)?{_MEAN}"
    r"(?:\s(?:of|at|was|is|stood\sat)|,|:)?\s"
    r"(?:(?:just|about|around|only|nearly|almost|roughly|over|under)\s)*[($£€]?$"
)
_BEFORE_MEAN = regex(rf"\s(?:national|nationwide|{_UNION})\s(?:[a-z-]+\s)?{_MEAN}\b")
_NEAR = 70


def is_of_the_nation(text: str, start: int, end: int) -> bool:
    """Whether the figure from `start` to `end` is told as that of a whole country, whatever part of
    it the sentence tells of before: "above the national average of 4%"."""
    return bool(
        _AT_THE_MEAN.search(text, max(0, start - _NEAR), start) or _BEFORE_MEAN.match(text, end)
    )


NATIONWIDE = regex(
    r"\b(?:nationally|nation-?wide|country-?wide|statewide|group-wide|industry-wide|"
    r"across the (?:(?:whole |entire )?(?:country|nation|kingdom|group|industry|bloc)|board|"
    rf"region as a whole|{_UNION})|up and down the (?:country|land)|"
    r"(?:for|in|across|over) (?:the )?[A-Z]\w+ as a whole|"
    r"the (?!(?:division|unit|segment|brand|category|sub-?sector|month|quarter|year)\b)"
    r"[\w-]+(?: of [\w-]+)? as a whole|"
    r"(?:in|over|for) the (?:whole|entire) (?:of the )?(?:country|nation|kingdom)|taken together|"
    rf"(?:national|{_UNION}) (?:average|mean|median|figure|rate|total|level|one)|"
    r"all told|in all)\b",
    re.IGNORECASE,
)
"""Words after which the part or region told before is not meant."""
OVERALL = regex(
    r"\b(?:the (?:overall|combined) (?:[a-z]+ )?(?:rate|figure|number|total|level|average|market)|"
    r"(?:for|among) (?:both sexes|men and women (?:together|combined|alike))|both sexes together|"
    r"the headline (?:[a-z]+ )?(?:rate|figure|number|reading|total|index|measure|gauge)|"
    r"(?:^|(?<=[.!?]\s))(?:overall|altogether|in total|(?:taken )?as a whole)(?=,)|"
    r"(?:^|(?<=[.!?]\s))the (?:grand |overall )?total"
    r"(?= (?:was|is|were|came|stood|reached|rose|fell|hit)\b)|"
    r"the (?:wider|whole|entire|total) market|the total (?:for|of) all [a-z]+)\b",
    re.IGNORECASE,
)
"""Words after which the part told before is not meant, and the place told before is."""


def tells_of_the_whole(words: str) -> bool:
    """Whether some words before a figure say that it is none of a part alone."""
    return NATIONWIDE.search(words) is not None or OVERALL.search(words) is not None


def is_of_a_part(term: Term) -> bool:
    """Whether a term is a part of a measure, or of a country."""
    of_a_country = term.code[2:3] == "-" or _REGION.search(term.code) is not None
    return term.kind is TermKind.BREAKDOWN or (term.kind is TermKind.AREA and of_a_country)


_REGION = regex(r"\w\s(?:Region|District|County|Province|Division|Area|Prefecture|Borough)$")
