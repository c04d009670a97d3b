"""Home of denied figures: what a text tells only to say that it is not so."""

import re

from verifier.lazy import holds, regex
from verifier.model.comparatives import MORE_OR_LESS

_TELLS = r"(?:say|says|said|claim|claims|claimed|state|states|stated|report|reports|reported)"
_GIVES = rf"(?:{_TELLS}|give|gives|gave|given|put|puts|printed)"
_WRONGLY = r"(?:falsely|wrongly|incorrectly|erroneously|mistakenly|inaccurately)"
_MISPRINT = (
    r"(?:misprint|typo|typing mistake|keying error|slip of the (?:pen|keyboard)|"
    r"(?:typographical|typing|printing|clerical|editing|production|transcription) error)"
)
_DENIAL = regex(
    r"\b(?:(?:den(?:y|ies|ied)|disput(?:e|es|ed)|reject(?:s|ed)? the (?:claim|idea|suggestion))\s"
    r"that|(?:is|are|was|were) (?:false|untrue)|not true that|no evidence that|"
    rf"{_WRONGLY} {_GIVES}|{_GIVES} {_WRONGLY}|in error {_GIVES}|misstated|misreported|"
    r"(?:an? (?:earlier|previous)|(?:the|our) (?:earlier|first|original|previous)) "
    r"(?:version|draft) (?:of (?:this|the|our|an?) (?:[a-z-]+ ){1,3}?)?"
    rf"{_GIVES}|{_MISPRINT} (?:[a-z]+ ){{0,6}}?{_GIVES})\b"
    r"(?![^;:]*(?:[;:—]|,\s(?:but|and|(?:even\s)?though|although|"
    r"while|whereas|yet|when|because|since|as|for|"
    r"in\sfact|which)\b|\band\s(?:said|says|noted|added|insisted|that)\b))",
    re.IGNORECASE,
)
"""Words by which all that follows in their clause is denied."""
_DENYING = (
    "den",
    "disput",
    "reject",
    "false",
    "true",
    "evidence",
    "ly ",
    "error",
    "version",
    "mis",
    "typo",
    "slip of",
    "draft",
)
_MISPRINTING = ("misprint", "typ", "error", "slip of")
_NOT_IT = regex(
    r"\d[^;:\d]*(?:[,(–—]|\s-)?\s?\b(?:not|as\sopposed\sto)\s"
    r"(?:(?:at|by|to|of|for|the|an?)\s){0,2}[$£€¥₹]?$",
    re.IGNORECASE,
)
"""From one figure to another that it is told in place of: "$114.1 billion, not $141.1 billion";
"rather than" may tell of an earlier print."""
_NOT_SO = regex(
    r"\b(?:(?:was|were|is|are)(?:\snot|n[’']t)|(?:did|does|do|has|have|had)(?:\snot|n[’']t)\s"
    r"(?!(?:exceed|top|pass|reach|hit|surpass|breach|cross|match|beat)\w*\s)"
    r"(?:[a-z]+\s){1,2}?(?:by|to|at))\s[$£€¥₹]?$",
    re.IGNORECASE,
)
"""What no figure came to, or went by: "it was not 3%", "sales did not rise by 9%"."""
_AS_A_MISPRINT = regex(
    rf"(?:\s[a-z]+){{0,6}}?,?\s(?:(?:which\s)?(?:was|were|is|are)\s(?:simply\s|just\s)?)?an?\s{_MISPRINT}\b",
    re.IGNORECASE,
)
"""Behind a figure that never was: "the 3.4% in Monday's edition was a misprint"."""
_OF_ITS_OWN = regex(
    r"\s\(?(?:(?:[a-z-]+\s)?(?:of|in|for|on|during)|last|seen|recorded|a\s(?:year|month|quarter|week)|"
    r"as\s(?:in|of|at)|as\s(?:[a-z-]+\s){0,2}(?:expected|forecast|predicted|projected|thought))\b|"
    r",?\s(?:which|that|as)\s(?:was|were|had|in)\b|\s(?:(?:that\s)?(?:it|they|he|she|we|officials|"
    r"ministers|statisticians)\s)?(?:had\s)?(?:announced|published|reported|given|gave|printed|issued|"
    rf"released|estimated|put\sout|told)\b|\s{MORE_OR_LESS}\b"
)
"""Behind a figure with a time, a whole or a teller of its own: "not the 3.2% of November"."""


def is_denied(before: str, after: str, lead: str, said: str) -> bool:
    """Whether a figure is told only as what is not so: named in place of another one, or behind
    words that deny what follows them; not one with a time of its own, which is another fact."""
    if holds(said, _DENYING) and _DENIAL.search(lead + before) is not None:
        return True
    if holds(after, _MISPRINTING) and _AS_A_MISPRINT.match(after) is not None:
        return True
    if not (" not " in said or "n’t" in said or "n't" in said or holds(said, _OPPOSED)):
        return False
    if _NOT_SO.search(before) is not None:
        return True
    return _NOT_IT.search(lead + before) is not None and _OF_ITS_OWN.match(after) is None


_OPPOSED = ("(not ", "opposed to")
