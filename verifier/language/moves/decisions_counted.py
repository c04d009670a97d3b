"""Home of decisions that are counted over a time: "the third cut of the year"."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.counts import ORDINALS
from verifier.model.mention import Direction

_SIZE = r"(?:(?:quarter|half)[\s-](?:percentage[\s-])?point|\d+[\s-]basis[\s-]points?)"
_OVER = (
    r"\s(?:(?P<since>since)\s|(?P<this>(?:this|(?:of|in)\s(?:the|this))\syear\b)|"
    r"(?:of|in|during)\s(?P<year>(?:19|20)\d\d)\b(?!-))"
)
_COUNTED = regex(
    rf"\s(?P<what>(?:{_SIZE}\s|(?:interest[\s-])?rate\s){{0,2}}"
    rf"(?:(?P<down>cut|reduction)|(?P<up>hike|increase|rise))|time){_OVER}"
)
_A_TIME = regex(
    r"\b(?:(?P<down>cut|lower(?:ed|ing)|reduc(?:ed|ing)|trimm(?:ed|ing))|"
    r"(?P<up>rais(?:ed|ing)|lift(?:ed|ing)|increas(?:ed|ing)|hik(?:ed|ing)))\b"
    r"[^.;:]*?\bfor\s(?:the|a)\s$"
)
_OF_RATES = regex(
    r"\b(?:(?:Bank|interest|base|cash|repo|policy|deposit|key|benchmark|lending)\s[Rr]ates?|"
    r"borrowing costs|[Rr]ates|basis points?|central bank|Fed(?:eral Reserve)?|target range|"
    r"(?:quarter|half)[\s-](?:percentage[\s-])?point|Bank of [A-Z]\w+)\b"
)
_LATER = regex(rf"(?!first|1st)(?:{'|'.join(ORDINALS)}|\d+(?:st|nd|rd|th))", re.IGNORECASE)


def decisions_counted(text: str, start: int, end: int) -> re.Match[str] | None:
    """Where the ordinal between `start` and `end` counts the cuts or rises of a rate over a time,
    the words behind it: `since`, `this` or `year` tells the time; None elsewhere.

    "Its fourth cut since August", "the third rate rise of 2025", "lowered borrowing costs for the
    fourth time this year".
    """
    found = _COUNTED.match(text, end)
    if found is None or _LATER.fullmatch(text, start, end) is None:
        return None
    moved = found["what"] != "time" or _A_TIME.search(text, 0, start) is not None
    return found if moved and (found["down"] == "cut" or _OF_RATES.search(text)) else None


def decisions_of(clause: Clause) -> re.Match[str] | None:
    """The words behind the ordinal of a clause that counts decisions."""
    offset = clause.sentence.start
    start, end = clause.span.start - offset, clause.span.end - offset
    return decisions_counted(clause.sentence_text, start, end)


def way_decided(clause: Clause, counted: re.Match[str]) -> Direction:
    """Whether the decisions of a clause that are counted are cuts or rises."""
    text, start = clause.sentence_text, clause.span.start - clause.sentence.start
    told = counted if counted["what"] != "time" else _A_TIME.search(text, 0, start)
    return Direction.DOWN if told is not None and told["down"] else Direction.UP
