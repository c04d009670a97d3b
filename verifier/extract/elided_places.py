"""Home of moves told of another place in so many words: "India's had gone up by 23%"."""

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.comparatives import WHICH_WAY


def stands_next_to(claim: Claim, before: Claim) -> bool:
    """Whether a sentence stands right behind the one of another claim."""
    return 0 <= claim.clause.sentence.start - before.clause.sentence.end <= _APART


def leaves_out_what_moved(words: str) -> bool:
    """Whether words that lead to a figure name another place, and leave out what of it is told."""
    return _LEFT_OUT.fullmatch(words) is not None


_APART = 2
_LEFT_OUT = regex(
    rf"(?:\s{WHICH_WAY}\b)?\W*"
    r"(?:(?:[Aa]nd|[Bb]ut|[Ww]hile|[Ww]hereas)\s)?(?:(?:(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*[’'](?:s(?!\w))?|"
    r"[Tt](?:hat|hose)\s(?:of|in|from|for)\s(?:the\s)?(?:[A-Z][\w.-]*\s){0,2}[A-Z][\w.-]*)"
    r"(?:,\sby\scontrast,)?)\s(?:(?:had|has|have|was|were|is|are|also|then|even)\s){0,2}"
    r"(?:(?!in\b|of\b|than\b)[a-z]+\s){0,2}?"
    r"(?:by\s)?(?:(?:about|only|just|nearly|almost|some|over|more|than|a)\s){0,3}"
)
"""What tells of another place what was told of the first, of which it leaves the name out: "China's
sales were 14% above those of 2020. India's had gone up by 23%, those of Russia by 24%"."""
