"""Home of what a move is told from: a time right behind it, or something that is none."""

from verifier.lazy import regex
from verifier.model.claim import Claim

_SET_AGAINST = regex(
    r"\s(?:(?:more|less|fewer|higher|lower|larger|smaller|better|worse|above|below|up|down)\s)?"
    r"(?:(?:than|on|from)\s)?(?:(?:in|on|at|for|that\sof|those\sof|the\s(?:figure|total)\sfor)\s)?"
    r"(?:the\s|an?\s)?"
)
"""What stands between a move and the time that it is set against."""
_COMPARED = regex(r"\b(?:than|on|from|earlier|before|ago)\b")
_ENDS = regex(
    r"\W*$|\s?[,.;:)–—]|\s(?:and|but|as|while|although|though|despite|thanks|because|amid|even|"
    r"after|which|who)\b"
)
"""What stands behind that time where it tells of no part, place, unit or footing of its own."""
_THAN = regex(r"(?:\s[a-z]+){0,3}?\s(?:than|above|below|against|short\sof|ahead\sof|shy\sof)\b")


def names_its_base(claim: Claim) -> bool:
    """Whether a time that a figure is set against stands right behind it, and ends there what is
    told of it."""
    if claim.clause.baseline is None and not claim.basis_stated:
        return False
    start, text = claim.clause.sentence.start, claim.clause.sentence_text
    for time in claim.clause.times:
        between = text[claim.span.end - start : max(0, time.span.start - start)]
        behind = text[claim.span.end - start : max(0, time.span.end - start)]
        if _SET_AGAINST.fullmatch(between) and _COMPARED.search(behind):
            return _ENDS.match(text[time.span.end - start :]) is not None
    return False


def is_told_from_no_time(claim: Claim) -> bool:
    """Whether a move is told from something else than a mere time: "1.1% more than in Leeds", "3%
    above its ten-year mean", "4% more than a year earlier by value"."""
    behind = claim.clause.tail
    return _THAN.match(behind) is not None and not names_its_base(claim)
