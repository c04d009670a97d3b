"""Home of parts that are told by what they leave out: "without food and energy" tells no food."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause, ScopedTerm

_WITHOUT = regex(
    r"(?:excluding|without|less|except|stripp(?:ing|ed) out|strips? out|leaving out|ex)\b", re.I
)
_LEFT_OUT = 0.3


def weight_of_words(clause: Clause, scoped: ScopedTerm) -> float:
    """What the single words of a phrase may weigh at most: no more than the phrase, and little
    where it says that they are left out."""
    if scoped.span is None:
        return scoped.weight
    start = scoped.span.start - clause.sentence.start
    told = start >= 0 and _WITHOUT.match(clause.sentence_text, start) is not None
    return min(scoped.weight, _LEFT_OUT) if told else scoped.weight
