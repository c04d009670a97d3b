"""Home of the words for the whole, a country or a measure, that a part of it is compared with."""

from verifier.lazy import regex

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
