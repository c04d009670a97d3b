"""Home of what a multiple is one of, where that is another thing and no earlier time: "more than
seven times the value of the bean trade"."""

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import FigureKind

_KINDS = (FigureKind.MULTIPLE, FigureKind.FRACTION)
_THE_SIZE_OF = regex(
    r"\s(?:of\s)?(?:(?:that|those)\s(?:of|to|from|for)|(?:the|its|their)\s(?:[a-z]+\s)?(?:size|value|"
    r"worth|volume|number|amount|weight|total|cost|bill|takings|output|sales)\s(?:of|for|from))\s"
    r"[^,;:.]*"
)


def is_of_another_thing(clause: Clause) -> bool:
    """Whether a multiple is one of the size of another thing, of no time that is told there."""
    figure = clause.figure
    if figure is None or figure.quantity.unit != "ratio" or figure.kind not in _KINDS:
        return False
    start = clause.sentence.start
    told = _THE_SIZE_OF.match(clause.sentence_text, clause.span.end - start)
    if told is None:
        return False
    return not any(clause.span.end <= t.span.start <= start + told.end() for t in clause.times)
