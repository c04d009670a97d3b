"""Home of members of a group: "the retailer" is one of the retailers, and no retail trade."""

import re
from collections.abc import Sequence
from functools import cache

from verifier.lazy import regex
from verifier.model.clause import Clause, ScopedTerm
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.codelists import codelists

_ONE = regex(r"\b(?:the|this|that)\s(?:[\w’'-]+\s){0,2}\Z", re.IGNORECASE)
_REACH = 40
_CLOSED = regex(r"\s?(?:[,.;:–—)]|\s(?:and|or|but|that|which|who|is|was|has|had|said)\b)")
"""What ends the words for a thing: no noun follows, as in "the export figure"."""
_LITTLE = 0.05
"""The share of its weight that the name of a group keeps where only one of it is told."""


def without_members(clause: Clause, terms: Sequence[ScopedTerm]) -> Sequence[ScopedTerm]:
    """The known phrases of a clause, the strongest first, of which those that name one of a group
    count for little as the group: a word that is listed in the plural alone, told in the singular
    behind "the" ("at the grocer", "the sick man of the store,"), and not as what a price is for
    ("$212 a night")."""
    told = [(s.span, _is_one(clause, s, s.span)) for s in terms if s.own and s.span is not None]
    members = {span for span, one in told if one} - {span for span, one in told if not one}
    if not members:
        return terms
    weighed = (s._replace(weight=_LITTLE * s.weight) if s.span in members else s for s in terms)
    return sorted(weighed, key=lambda s: -s.weight)


def _is_one(clause: Clause, scoped: ScopedTerm, span: Span) -> bool:
    """Whether a phrase is a word for one of those that the listed words count together."""
    term, start = scoped.term, clause.sentence.start
    text, begin, end = clause.sentence_text, span.start - start, span.end - start
    if term.form or _ONE.search(text, max(0, begin - _REACH), begin) is None:
        return False
    if term.kind is TermKind.BREAKDOWN:
        names = _names_of_groups()
    elif term.kind is TermKind.INDICATOR and _CLOSED.match(text, end):
        known = codelists().indicators.get(term.code)
        names = frozenset(phrase for phrase, _ in known.words) if known is not None else frozenset()
    else:
        return False
    word = text[begin:end].lower()
    return word not in names and f"{word}s" in names


@cache
def _names_of_groups() -> frozenset[str]:
    """All words for breakdowns: one of a pack may go by those of another of the same thing, as
    "automotive" does by those of car manufacturing."""
    return frozenset(name for names in codelists().breakdowns.values() for name in names)
