"""Home of the weighted words of a clause: how near each stands to its figure, by their stems."""

import re

from verifier.lazy import regex
from verifier.match.asides import words_of
from verifier.model.clause import Clause
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.stems import stem, stems_of

SCALES = frozenset("million billion trillion thousand hundred lakh crore cent per percent".split())
"""Words of a figure, which name no measure: "million" has the stem of "milling"."""
OVER, AND_OVER = stem("over"), regex(r"\b(?:and|or)\sover\b|\bover[- ]?\d", re.IGNORECASE)
"""A preposition that is a word of titles: "prices rose over the month" names no "change over two
months"; only an age or size is told by it, "aged 65 and over"."""
_PARTED = (TermKind.BREAKDOWN, TermKind.AREA)
_ANOTHERS = 0.25
"""Up to this weight a name is that of another figure."""


def weighted_words(clause: Clause) -> dict[str, float]:
    """The stems of the words with their weights, those of a part or place no heavier than
    that itself, nor those of the name that is another figure's."""
    words: dict[str, float] = {}
    for word, weight in words_of(clause):
        if word in SCALES:
            continue
        told = stem(word)
        if weight > words.get(told, -1.0):
            words[told] = weight
    for word in _left_for_its_counterpart(clause):
        words.pop(word, None)
    if OVER in words and AND_OVER.search(clause.sentence_text) is None:
        del words[OVER]
    parts: dict[Span, float] = {}
    for scoped in clause.terms:
        named = scoped.term.kind is TermKind.SERIES and scoped.weight <= _ANOTHERS
        if scoped.own and scoped.span is not None and (named or scoped.term.kind in _PARTED):
            parts[scoped.span] = max(parts.get(scoped.span, 0.0), scoped.weight)
    offset = clause.sentence.start
    most: dict[str, float] = {}
    for span, weight in parts.items():
        for word in stems_of(clause.sentence_text[span.start - offset : span.end - offset]):
            most[word] = max(most.get(word, 0.0), weight)
    for word, weight in most.items():
        if word in words:
            words[word] = min(words[word], weight)
    return words


def _left_for_its_counterpart(clause: Clause) -> frozenset[str]:
    """The stems of the words before that of another place which a figure is told of: "the yield on
    the 10-year Treasury rose to 4.18% and that on its UK counterpart to 4.48%" is no Treasury."""
    text, end = clause.sentence_text, clause.span.start - clause.sentence.start
    found = _COUNTERPART.search(text, 0, max(0, end))
    if found is None:
        return frozenset()
    again = stems_of(text[found.start() :])
    return frozenset(stems_of(text[: found.start()])) - frozenset(again)


_COUNTERPART = regex(
    r"\b(?:that|those)\s(?:on|of|for|in|from)\s(?:its|the|their)\s(?:[\w.’'-]+\s){1,3}?"
    r"(?:counterpart|equivalent)s?\b"
)
