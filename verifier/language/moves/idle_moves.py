"""Home of idle moves: words for a move that tell none where they stand: "start-ups raised €4.2bn",
which they took in, "adults lost $1,712", "Newry, Mourne and Down"."""

from verifier.lazy import regex
from verifier.model.printed_money import MARK
from verifier.model.span import Span

_MONEY = regex(
    r"\s(?:(?:just|only|about|around|some|nearly|almost|over|roughly|more\sthan|less\sthan|a\srecord|"
    rf"another|an\sestimated|up\sto|at\sleast|barely)\s){{0,2}}{MARK}\d"
)
_DONE_TO = regex(r"\b(?:is|are|was|were|be|been|being|got|gets)\s(?:(?:\w+ly|also|since|now)\s)?$")
_LOSERS = regex(
    r"\b(?:[Aa]dults|[Rr]esidents|[Pp]eople|[Pp]unters|[Gg]amblers|[Pp]layers|[Hh]ouseholds|[Cc]ustomers|"
    r"[Vv]ictims|[Cc]onsumers|[Ss]avers|[Pp]ensioners|[Tt]axpayers|[A-Z]\w+(?:ans|ers|ians))\s"
    r"(?:(?:in|of|across)\s(?:the\s)?[A-Z][\w\s]{1,24}?\s)?(?:(?:have|had|has|\w+ly|also|each)\s){0,2}$"
)
_NAMED_DOWN = regex(r"(?:\b[A-Z]\w+\sand|\bCo(?:unty|\.)?)\s$")
_NEAR, _FAR = 24, 60


def is_idle_here(text: str, word: str, span: Span) -> bool:
    """Whether a word for a move is none: money is gathered or lost by people, or it is a name."""
    if word == "down":
        named = _NAMED_DOWN.search(text, max(0, span.start - _NEAR), span.start)
        return text[span.start] == "D" and named is not None
    if word in _SIDES and text[span.start].isupper() and _NAMED_BEHIND.match(text, span.end):
        return True
    return gathers(text, word, span) or _is_lost(text, word, span)


_SIDES = frozenset(("lower", "higher", "rising", "falling"))
_NAMED_BEHIND = regex(r"\s[A-Z][\w’'-]+(?=\s(?:\d|[a-z])|[.,;:)])")
"""Behind the first word of a name: "Bavaria got 229, Lower Saxony 216"."""


def gathers(text: str, word: str, span: Span) -> bool:
    """Whether somebody raises a sum, which is told right behind the verb; not what is raised by
    it: "the wage was raised $1", "raised the price by $1"."""
    if not word.startswith("rais") or _MONEY.match(text, span.end) is None:
        return False
    return _DONE_TO.search(text, max(0, span.start - _NEAR), span.start) is None


def _is_lost(text: str, word: str, span: Span) -> bool:
    """Whether people lose a sum: "adults in Victoria lost $1,376", and no share that lost $2."""
    if word not in ("lost", "lose") or _MONEY.match(text, span.end) is None:
        return False
    return _LOSERS.search(text, max(0, span.start - _FAR), span.start) is not None
