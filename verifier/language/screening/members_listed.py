"""Home of further members of a list, whose numbers are no part of their names: "Victoria recorded
191 and South Australia 88", "Bavaria got 229, Lower Saxony 216"."""

from verifier.lazy import regex

_LISTED_BESIDE = regex(
    r"\b(?:recorded|had|saw|took|reported|bought|counted|posted|sent|shipped|logged|sold|made|added|"
    r"lost|produced|generated|collected|employed|registered|attracted|landed|issued|handled|carried|"
    r"welcomed|received|drew|built|completed|repaired|admitted|treated|caught|cut|gained|has|have|"
    r"holds|employs|runs|counts)\s\d[\d,.]*(?:[^.;]|\.\d){0,80}?(?:,|,?\sand|;)\s(?:[A-Z][\w’'-]*\s){1,3}$"
)
_GAPPED = regex(
    r"[A-Z][\w’'-]*\s(?:got|gets|won|paid|kept|cost|drank|ate|gave|[a-z]{2,}ed|(?:was|were|is|are|stood|"
    r"came|fell|rose)(?:\s(?:at|to))?)\s(?:(?:just|only|about|some|nearly|over)\s)?[$£€¥]?\d[\d,.]*"
    r"(?:\s[a-z]+){0,2}(?:,|,?\sand|;)\s(?:[A-Z][\w’'-]*\s){1,3}$"
)
"""The same of any verb, where nothing else stands between the two."""
_ENDS = regex(r"\s*(?:[.,;)\n]|$)")


def is_listed_beside(text: str, low: int, start: int, end: int) -> bool:
    """Whether a bare number behind a name is that of one more of which the sentence tells."""
    if _LISTED_BESIDE.search(text, low, start):
        return True
    return _GAPPED.search(text, low, start) is not None and _ENDS.match(text, end) is not None
