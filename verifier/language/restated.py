"""Home of figures of which the words behind them say what they were printed as later: "the drop of
49,000 was trimmed to one of", "0.8% in January, later revised to 1.1%"."""

import re

from verifier.lazy import regex

_RESTATED = regex(
    r"(?P<moved>\s(?:[a-z]+\s)?(?:drop|fall|rise|gain|increase|decline|decrease|loss|jump|growth|dip|"
    r"slide|surge))?(?:,\s[^,;.\d]{2,50},|\s(?:in|for|during)\s(?:the\s)?(?!which\b|whom\b)"
    r"[^,;:.\d]{3,30}(?:\s(?:19|20)\d\d)?)?\s(?:has|have|had|was|were)\s(?:(?:now|since|also|been|subsequently|later)\s)*(?:\w+ly\s)?"
    r"(?:(?P<printed>revised|restated|corrected)|trimmed|cut|pared|lowered|raised|lifted|marked|"
    r"shaved|nudged|bumped|whittled|upgraded|downgraded)\s(?:(?:up|down|back|away|\w+wards?)\s)?"
    r"(?:to|into)\b"
)
_LATER_PRINTED = regex(
    r"(?:[^,;:.\d]|\b(?:19|20)\d\d\b){0,40}(?:,|\s\()\s?(?:(?:an?|the|which|that|figures?|numbers?|counts?|"
    r"estimates?|readings?|has|have|was|were)\s){0,3}(?:later|since|subsequently|then)\s(?:been\s)?"
    r"(?:\w+ly\s)?(?:revised|restated|corrected)\s(?:(?:up|down|back|away|\w+wards?)\s)?(?:to|into)\b"
)
"""Behind a figure that a print has replaced: "0.8% in January, later revised to 1.1%"."""
_FIRST_SHOWN = regex(
    r"\b(?:first|initially|originally)\s(?:showed|shown\sas|came\s(?:in|out)\sat|read|registered|"
    r"appeared\s(?:as|at)|stood\sat|showed\sup\s(?:as|at)|went\sdown\sas)\s(?:(?:an?|the)\s)?"
    r"(?:[a-z-]+\s){0,2}$",
    re.IGNORECASE,
)
_LATER_MOVED = regex(
    r"(?:[^,;:.\d]|\b(?:19|20)\d\d\b){0,40},?\s(?:(?:and|but|which|that|has|have|was|were)\s){0,3}"
    r"(?:later|since|subsequently|then)\s(?:been\s)?(?:\w+ly\s)?(?:trimmed|cut|pared|lowered|raised|"
    r"lifted|marked|shaved|nudged|bumped|whittled|upgraded|downgraded|changed)\s"
    r"(?:(?:up|down|back|\w+wards?)\s)?to\b"
)
"""Behind a figure that is told as what was shown first: "first came in at 10%, later cut to 8.8%",
where the verb alone may be of what moved itself."""
_A_MOVE = regex(
    r"\b(?:drop|fall|rise|gain|increase|decline|decrease|loss|jump|growth|dip|slide|surge)\sof\s"
    r"(?:\w+\s)?$",
    re.IGNORECASE,
)


def is_restated(before: str, after: str) -> bool:
    """Whether what follows a figure says what it was revised to: by a word of printing, or where
    the figure is a move, which nothing but a new print can cut."""
    if _LATER_MOVED.match(after) is not None and _FIRST_SHOWN.search(before) is not None:
        return True
    told = _RESTATED.match(after)
    if told is None:
        return _LATER_PRINTED.match(after) is not None
    named = told["printed"] is not None or told["moved"] is not None
    return named or _A_MOVE.search(before) is not None
