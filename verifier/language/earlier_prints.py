"""Home of figures that their own sentence revises: "the drop of 49,000 was trimmed to one of"."""

import re

_RESTATED = re.compile(
    r"\s(?:has|have|had|was|were)\s(?:(?:now|since|also|been|subsequently|later)\s)*(?:\w+ly\s)?"
    r"(?:(?P<printed>revised|restated|corrected)|trimmed|cut|pared|lowered|raised|lifted|marked|"
    r"shaved|nudged|bumped|whittled|upgraded|downgraded)\s(?:(?:up|down|back|away|\w+wards?)\s)?"
    r"(?:to|into)\b"
)
_A_MOVE = re.compile(
    r"\b(?:drop|fall|rise|gain|increase|decline|decrease|loss|jump|growth|dip|slide|surge)\sof\s"
    r"(?:\w+\s)?$"
)


def is_restated(before: str, after: str) -> bool:
    """Whether what follows a figure says what it was revised to: by a word of printing, or where
    the figure is a move, which nothing but a new print can cut."""
    told = _RESTATED.match(after)
    return told is not None and (told["printed"] is not None or _A_MOVE.search(before) is not None)
