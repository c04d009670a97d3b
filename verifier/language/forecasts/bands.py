"""Home of bands and levels that somebody keeps to: "the 2-6% band that the central bank tolerates",
"its 1% to 3% range set by law", "the 4% that the bank aims for"."""

import re

from verifier.lazy import regex

_KEPT_TO = regex(
    r"\s(?:tolerance|comfort)\s(?:band|range|zone|corridor)\b|"
    r"\s?(?:[\w-]+\s)?(?:band|range|zone|corridor|rate|level)?\s?(?:set|tolerated|allowed|mandated|"
    r"targeted|prescribed)\sby\b|"
    r"\s?(?:[\w-]+\s)?(?:band|range|zone|corridor|rate|level)?\s?(?:(?:that|which)\s)?"
    r"(?:the|its|their)\s(?:[\w’'-]+\s){1,4}(?:tolerates?|targets|aims|is\s(?:supposed|meant|"
    r"required|mandated|obliged)\sto|deems|considers)\b",
    re.IGNORECASE,
)


def is_kept_to(after: str) -> bool:
    """Whether what follows a figure makes it one that somebody keeps to or tolerates, which is no
    outturn; not so a band that something moved in ("traded in a 2-6% band")."""
    return _KEPT_TO.match(after) is not None


_OFF_SIDE = regex(
    r"\b(?:above|below|beneath|under|over|outside)\s"
    r"(?:the\s(?:(?:lower|upper|top|bottom)\s)?"
    r"(?:end|bound|edge|limit|half|part|bottom|top)\sof\s(?:(?:the|its|their|a)\s)?(?:[\w’'-]+\s){0,3}?|"
    r"(?:its|their|(?:the\s)?(?:[\w-]+\s){0,2}?[\w-]+[’']s)\s(?:[\w-]+\s){0,2}?)$",
    re.IGNORECASE,
)
"""Up to a band or an end of it: the words name an end, or whose it is."""
_BESIDE_IT = regex(
    r"\b(?:above|below|beneath|under|over)\s(?:(?:the|its|their|a)\s)?(?:[\w’'-]+\s){0,3}?$",
    re.IGNORECASE,
)
_AN_END = regex(r"\s(?:[a-z]+\s)?(?:floor|(?:lower|upper)\s(?:bound|end|limit))\b", re.IGNORECASE)
_A_BAND = regex(
    r"\s(?:[a-z]+\s)?(?:band|range|corridor|floor|(?:lower|upper)\s(?:bound|end|limit))\b",
    re.IGNORECASE,
)


def is_a_bank_s_band(before: str, after: str) -> bool:
    """Whether a figure is a band, or an end of one, on one side of which something lay: "under the
    lower end of the bank's 2-6% band", "below its 2% floor"; not one that a price moved in."""
    if _AN_END.match(after) is not None and _BESIDE_IT.search(before) is not None:
        return True
    return _A_BAND.match(after) is not None and _OFF_SIDE.search(before) is not None
