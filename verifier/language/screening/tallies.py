"""Home of sporting tallies: runs, points, places in time that a player or team made.

"104 off 199 balls", "on 11 points" and "4.7sec back" are results like "2-1"; crowds, viewers and
ticket prices are not.
"""

from verifier.language.wordlists import figure_words
from verifier.lazy import regex

_NEAR = 40
_LONGEST_SCORE = 4
"""Characters of what a match can be won or lost in: "lost 21" may be, "lost 168,000" is a count."""
_AFTER = regex(
    r"\soff\s\d|\sin\s\d{1,2}(?:\.\d)?\sovers|\s(?:for|and)\s\d+\s(?:off|from)\s\d|"
    r"\s(?:games|matches|rounds|races)\s(?:left|remaining|to (?:play|go))\b|"
    r"\sfor\s(?:\d|10)(?:\s(?:in|and|from|dec\w*|after|at|off)\b|[.,;])"
)
_EVENT = regex(
    r"(?:60|100|110|200|400|800|1,?500|3,?000|5,?000|10,?000)m(?=\s(?:in \d|final|race|relay|"
    r"hurdles|title|"
    r"gold|silver|bronze|freestyle|butterfly|backstroke|breaststroke|champion|record|and|heats?)|"
    r"[.,;])"
)
_THE_EVENT = regex(r"(?:\b[Tt]he|[Mm]en[’']s|\bhis|\bher)\s$")
_SCORED = regex(r"\b(?:scor(?:ed|ing)|netted|racked up|poured in)\s(?:\w+\s)?$")
_FOR_WICKETS = regex(r"\b\d{2,3} for $")
_BEFORE = regex(
    r"(?:\d off|\b(?:won|lost)|\b(?:wins?|defeats?|loss|losses|games?|goals?|match|matches|victory|"
    r"victories|titles?) (?:in|from)|\brounds of|\bshot an?|\bcarded an?)\s$"
)
_A_PLACE_LOST = regex(
    r"\b(?:state|county|country|nation|province|region|district|borough|city|town|roads?)\s"
    r"(?:ha[sd]\s)?lost\s$"
)
_POINTS_BEFORE = regex(r"(?<!put )(?<!piled )(?<!added )(?<!tacked )\bon\s$")
_FEW = regex(r"\d{1,2} ")
_POINTS_AFTER = regex(r"\s(?:clear|adrift)\b")
_RAN = regex(r"\b(?:threw|throw|rushed|ran|passing|rushing|receiving|gained|for)\s(?:for\s)?$")
_BEHIND = regex(r"\s(?:back|behind|adrift|clear|lap)\b")
_RACED = regex(r"\b(?:won|beat|lost|pole|lap|race|final|sprint|gold|silver|bronze)\b")


def is_tally(text: str, start: int, end: int, unit: str | None, noun: str | None) -> bool:
    """Whether the number is what a player or team made ("89 off 42", "3,587 yards")."""
    if noun is not None and noun.rpartition(" ")[2] in figure_words("scored"):
        return True
    head = text[max(0, start - _NEAR) : start]
    if _EVENT.match(text, start) and _THE_EVENT.search(head):
        return True
    if unit == "points":
        if (
            _SCORED.search(head)
            and _FEW.match(text, start)
            and " index" not in text[end : end + 60]
        ):
            return True
        return bool(_POINTS_AFTER.match(text, end)) or (
            _FEW.match(text, start) is not None and _POINTS_BEFORE.search(head) is not None
        )
    if unit == "second":
        return _BEHIND.match(text, end) is not None or _RACED.search(head) is not None
    if unit == "yard":
        return _RAN.search(head) is not None
    if unit is not None and noun is None:
        return False
    if _AFTER.match(text, end):
        return True
    if noun is not None:
        return noun.endswith("egg") and text[start:end].endswith("dozen")
    if _A_PLACE_LOST.search(head):
        return False  # "the whole state lost 90", which are lives
    found = _BEFORE.search(head) or _FOR_WICKETS.search(head)
    ends = text[end : end + 1] in (".", ",", ";", "") or text[end : end + 9] == " in a row"
    return found is not None and ends and end - start <= _LONGEST_SCORE
