"""Home of the time of the figures in brackets that the lines of a list end with, which is told
once above them: "Visitors were as follows (2023 in brackets):"."""

from collections.abc import Sequence

from verifier.language.scan import Sentence
from verifier.language.times.bracketed import announced_for_brackets
from verifier.lazy import regex
from verifier.model.clause import TimeRef
from verifier.model.span import Span

_LINE = regex(r"[^()]{1,80}\d[\d.,]*[^()\d]{0,20}\([^()]*\d[^()]*\)\W*")
"""A line that ends with one figure in brackets behind another."""
_LONGEST = 30
"""So many lines a list has at most."""


def announced_above(sentences: Sequence[Sentence], index: int, span: Span) -> TimeRef | None:
    """The time that the sentence above a list says its brackets give, for a figure that stands
    alone in brackets at the end of one of its lines; None elsewhere."""
    own = sentences[index].timed
    start, end = span.start - own.span.start, span.end - own.span.start
    if own.text[start - 1 : start] != "(" or own.text[end : end + 1] != ")":
        return None
    for above in range(index, max(-1, index - _LONGEST), -1):
        line = sentences[above].timed
        said = announced_for_brackets(line, line.span.end) if above < index else None
        if said is not None and said.period is not None:
            return TimeRef(said.period, mention=said)
        if _LINE.fullmatch(line.text) is None:
            return None
    return None
