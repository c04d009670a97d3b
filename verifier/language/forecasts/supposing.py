"""Home of what is only supposed: "if prices rose 3%", "a quarter-point cut would take it to 4%"."""

import re

from verifier.lazy import regex

_STEMS = ("if", "unless", "suppos", "imagine", "were", "have", "hypothetical", " would ")
_SUPPOSED = regex(
    r"\b(?:if|unless|suppose|supposing|imagine|were to|would have|could have|hypothetical\w*)\b|"
    r"(?:^|[.;:]\s)\W*(?:Were\s[^,;:\d]{2,40}?\sto\s|(?:Kept\sup|Sustained|Maintained|Repeated|Extended|"
    r"Continued)\s(?:for|over|through|throughout)\s)[^;:]{3,60},[^;:]*\swould\s",
    re.IGNORECASE,
)
_CONCEDED = regex(r"(?:,|\(|–|—|\bbut)\s?if\s(?:(?:only|just|by|an?|some|still)\s)*$")
_RECKONED = regex(
    r"\bif\s(?:you|we|one)\s(?:(?:would\s)?(?:prefer|like|wish|will|must|insist)|counts?|includes?|"
    r"excludes?|strips?|leaves?|ignores?|looks?|adjusts?|allows?|sets?\saside|go(?:es)?\sby)\b"
    r"(?![^,;]*\d)[^,;]{0,60},(?![^;]*\b(?:would|could|might|may|will)\b)",
    re.IGNORECASE,
)
"""What only says how something is reckoned: "or, if you prefer your figures unadjusted, lost"."""
_FEWER = regex(
    r"\s(?:percentage points?\s)?(?:fewer|less|more|lower|higher|smaller|bigger|larger|cheaper|"
    r"dearer|weaker|stronger|below|above|down|up|short|behind|ahead)\b"
)
"""Behind a figure that "if" concedes: "17% more than a year ago, if 5% fewer than in spring"."""
_ANY = regex(
    r"(?:^|[.;:!?“\"]\s?|,\s(?:and|but|so|as)\s|\b(?:and|but|while|that|as|so)\s)"
    r"(?:a|an|any|another|every|each)\s(?:further\s|extra\s|full\s|fresh\s|new\s)?$",
    re.IGNORECASE,
)
_BEGINS_WITH_ANY = regex(r"(?:a|an|any|another|every|each)\b", re.IGNORECASE)
_WOULD = regex(
    r"(?:[\s-](?!that\b|which\b|who\b|what\b|it\b|they\b)[\w’'-]+){1,6}?"
    r"\s(?:would|could|might|may)\s(?!have\b)"
)


def is_supposed(before: str, figure: str, after: str) -> bool:
    """Whether a figure belongs to what might be: it stands behind "if" or the like, or is the
    subject of what would follow from it ("a 2% rise would cost £3m"; "the 2% rise" is a fact).

    `before` and `after` are the sentence's words left and right of the figure within its piece.
    """
    before = _RECKONED.sub(" ", before)
    conceded = _CONCEDED.search(before) if _FEWER.match(after) else None
    before = before[: conceded.start()] if conceded else before
    said = before.lower()
    if any(stem in said for stem in _STEMS) and _SUPPOSED.search(before):
        return True
    indefinite = _ANY.search(before) or (not before.strip() and _BEGINS_WITH_ANY.match(figure))
    return bool(indefinite and _WOULD.match(after))


def is_seen_ahead(before: str, after: str) -> bool:
    """Whether a figure is what somebody saw coming: "it saw inflation at about 4% by the end of the
    year", "swaps price the rate at 4% by July", "the bank has inflation at 3% for May"."""
    return bool(
        (_SAW.search(before) and _BY_THEN.match(after))
        or (_HAS.search(before) and _FOR_THEN.match(after))
        or _PRICED.search(before)
    )


_SAW = regex(
    r"(?<!\d )(?<!year )(?<!month )(?<!quarter )(?<!week )\b(?:saw|seeing|had seen)\s"
    r"(?:[\w’'-]+\s){1,4}?(?:at|to|of)\s(?:\w+\s){0,2}$"
)
_BY_THEN = regex(
    r"\sby\s(?:the\s)?(?:end|year-end|middle|mid|then|next|early|late|spring|summer|autumn|winter|"
    r"first|second|third|fourth|20\d\d|[A-Z][a-z]+)\b"
)
_HAS = regex(r"\b(?:has|have|had)\s(?:(?!been\b|stood\b|held\b)[\w’'-]+\s){1,4}?at\s(?:\w+\s)?$")
_FOR_THEN = regex(
    r"\s(?:for|by)\s(?:(?:the\s)?(?:whole|full|next|coming|rest|end|final|year|spring|summer|autumn|"
    r"winter|first|second|third|fourth)\b|all\sof\s|20\d\d|[A-Z][a-z]+)"
)
_PRICED = regex(
    r"\b(?:swaps?|futures|markets?|traders|investors|options)\s(?:[a-z]+\s){0,2}?pric(?:e|es|ing)\s"
    r"(?:[\w’'-]+\s){1,4}?(?:at|to)\s(?:\w+\s){0,2}$",
    re.IGNORECASE,
)
