"""Home of signed percentages: those that a sign or a note makes moves, with no word for one beside
them: "+3.2%", "-0.8% y/y", "the latest change came to -3.2%"."""

import re

from verifier.language.moves.named_moves import ends_on_a_figure
from verifier.lazy import regex
from verifier.model.clause import Clause


def is_signed(clause: Clause) -> bool:
    """Whether a sign or a note makes the percentage a movement: "+3.2%", "-0.8% y/y"."""
    offset = clause.sentence.start
    printed = clause.sentence_text[clause.span.start - offset : clause.span.end - offset]
    noted = _NOTED.match(clause.after) is not None and not _is_of_a_rate(clause)
    plus = printed.startswith("plus ") and not clause.before.endswith(_STOOD)
    if noted or plus or printed.startswith("+"):
        return True
    closed = clause.sentence_text.startswith(")", clause.span.end - offset)
    aside = (closed and clause.before.endswith("(")) or _OF_A_CHANGE.search(clause.before)
    told = printed.startswith("minus ") and ends_on_a_figure(clause.before)
    return told or (bool(aside) and printed.startswith(("-", "−", "–")))


_OF_A_CHANGE = regex(
    r"\|\s$|\b(?:changes?|movements?|differences?|sequential basis)\b"
    r"(?:[^.;]|\.\d){0,80}\s$", re.IGNORECASE)  # fmt: skip
"""What stands before a move that its minus alone tells: "The change came to -3.2%"."""


def _is_of_a_rate(clause: Clause) -> bool:
    """Whether the figure is what a rate stood at: "inflation rose to 4.6% year-on-year"."""
    return clause.link in ("to", "at") and _RATE_NOUN.search(clause.before) is not None


_STOOD = tuple(f" {word} " for word in "was were is are been at to from and against of".split())
_RATE_NOUN = regex(r"\b(?:inflation|rate)\b[^,;]{0,60}$", re.IGNORECASE)
_NOTED = regex(
    r"\s(?:[ymqw]/[ymqw]|[YMQW]/[YMQW]|yoy|mom|qoq|YoY|MoM|QoQ|year-on-year|month-on-month)\b"
)
