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

_REVISION = re.compile(
    r"\b(?:revis|restat)(?:ed|ing|ions?)\s(?:(?:up|down|higher|lower|upwards?|downwards?)\s(?:by\s)?|"
    r"(?:by|of)\s)(?:(?:just|only|about|around|some|nearly|almost|over|an?|another)\s){0,2}[$£€¥]?$",
    re.IGNORECASE,
)
_THAN_FIRST = re.compile(
    r"\s(?:[a-z]+\s){0,2}?(?:more|fewer|less|higher|lower|stronger|weaker)\sthan\s(?:[a-z]+\s){0,2}?"
    r"(?:first|initially|previously|originally|earlier)\s(?:reported|estimated|thought|published|"
    r"announced|given|stated|put)\b"
)
_SET_AGAINST = re.compile(
    r"\b(?:than|with|to|against|from|versus|of|below|above|short of)\s(?:the|an?|that)\s"
    r"(?:\w+\s)?(?:of\s)?[$£€]?$"
)
_NOW = re.compile(
    r"\b(?:now|revis\w+|restated|corrected|turned out|"
    r"(?:[Ff]inal|[Ll]atest|[Ss]econd)\s(?:count|figure|estimate|reading|tally|total|print))\b"
)
GIVEN_OUT = (
    r"\s(?:[\w-]+\s){0,2}?(?:that\swas\s)?(?:reported|announced|published|released|given|printed|"
    r"estimated)\s(?:back\s)?"
)
"""Between a figure and the time at which it was given out: " reported back"."""
_GIVEN_OUT_AGO = re.compile(
    rf"{GIVEN_OUT}(?:(?:an?|one|two|three)\s(?:day|week|month)s?\s(?:ago|earlier|before)|"
    r"in\s[A-Z][a-z]+|last\s(?:week|month|quarter))\b"
)
_ESTIMATED = re.compile(
    r"\s(?:[\w-]+\s){0,2}?(?:that\s)?(?:the\s(?:[\w-]+\s){1,3}|it\s|they\s|officials\s|"
    r"statisticians\s)(?:had\s)?(?:estimated|reckoned|thought)\s(?:back\s)?"
    r"(?:in\s[A-Z]\w+|last\s(?:week|month|quarter)|(?:an?|one|two|three)\s(?:week|month)s?\s"
    r"(?:ago|earlier|before))\b"
)


def is_given_out_before(before: str, after: str) -> bool:
    """Whether a figure that another is set against was given out earlier of the same time: "now put
    at 144,000, compared with the 193,000 reported a month ago", "more than the 0.2% decline the
    government estimated in May"."""
    if _SET_AGAINST.search(before) is None:
        return False
    ago = _NOW.search(before) is not None and _GIVEN_OUT_AGO.match(after) is not None
    return ago or _ESTIMATED.match(after) is not None


def is_a_revision(before: str, after: str) -> bool:
    """Whether a figure is how far a print lies from the one before: "revised up by 6,400", "a
    downward revision of 26,000", "30,000 more than first reported"; no move from one time to the
    next, and no print itself ("revised up to 140,000", "a revised 3.1%")."""
    return _REVISION.search(before) is not None or _THAN_FIRST.match(after) is not None


def is_restated(before: str, after: str) -> bool:
    """Whether what follows a figure says what it was revised to: by a word of printing, or where
    the figure is a move, which nothing but a new print can cut."""
    told = _RESTATED.match(after)
    return told is not None and (told["printed"] is not None or _A_MOVE.search(before) is not None)
