"""Home of rates that a time owns and another is set beside: "6.0%, slightly below May's 6.1%"."""

from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.percent import PERCENT_ENDED

_PERCENT = rf"\d\s?{PERCENT_ENDED}"
_SET_BESIDE = (
    _PERCENT + r"(?:\s(?:in|for|of|on|last)\s[^,;.\d]{2,50}(?:\s20\d\d)?)?"
    r"(?:,\s|\s(?:was|is|stood)\s|,\swhich\s(?:was|is)\s)(?:[a-z]+\s){0,2}?"
    r"(?:above|below|behind)\s"
)
_BY_A_TIME = regex(rf"{_SET_BESIDE}[^\d,;%]{{1,24}}$")
_BY_ONE_OF_A_TIME = regex(
    _SET_BESIDE + rf"(?:{MONTH}|[a-z]+\s(?:month|quarter|year)|(?:19|20)\d\d)['’]s\s$"
)
_OWNED = regex(r"['’]s?\s(?:[a-z]+\s){0,2}?[\d.]*" + _PERCENT)
_NEAR = 110


def is_a_rate_beside(text: str, end: int) -> bool:
    """Whether the time that ends at `end` owns a percentage that another one is set beside, which
    is measured from something else: "growth of 6%, slightly below May's 6.1%"; not "the rate was 3
    points above May's 5%", nor "visits were 4% below May's 120,000"."""
    if _OWNED.match(text, end) is None:
        return False
    return _BY_A_TIME.search(text[max(0, end - _NEAR) : end]) is not None


def is_owned_beside(before: str) -> bool:
    """Whether the percentage behind the words is the one that a time owns: "6%, below May's"."""
    return before.endswith("s ") and _BY_ONE_OF_A_TIME.search(before) is not None
