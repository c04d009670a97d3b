"""Home of figures of which the words behind them say what they were printed as later: "the drop of
49,000 was trimmed to one of", "0.8% in January, later revised to 1.1%"."""

from verifier.lazy import regex

_RESTATED = regex(
    r"(?P<moved>\s(?:[a-z]+\s)?(?:drop|fall|rise|gain|increase|decline|decrease|loss|jump|growth|dip|"
    r"slide|surge))?(?:,\s[^,;.\d]{2,50},)?\s(?:has|have|had|was|were)\s(?:(?:now|since|also|been|subsequently|later)\s)*(?:\w+ly\s)?"
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
_A_MOVE = regex(
    r"\b(?:drop|fall|rise|gain|increase|decline|decrease|loss|jump|growth|dip|slide|surge)\sof\s"
    r"(?:\w+\s)?$"
)


def is_restated(before: str, after: str) -> bool:
    """Whether what follows a figure says what it was revised to: by a word of printing, or where
    the figure is a move, which nothing but a new print can cut."""
    told = _RESTATED.match(after)
    if told is None:
        return _LATER_PRINTED.match(after) is not None
    named = told["printed"] is not None or told["moved"] is not None
    return named or _A_MOVE.search(before) is not None
