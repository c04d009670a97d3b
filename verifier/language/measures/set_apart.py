"""Home of what a sentence sets apart at its front from the thing that it tells of: "Unlike arabica,
it is 6% cheaper", "In contrast to Iran, the kingdom pumped more", "Rice shock fades but Japan's
inflation quickens to 3%"."""

import re
from collections.abc import Iterable, Sequence

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.lazy import regex
from verifier.model.mention import Figure, TermKind, TermMention
from verifier.model.span import Span

_OPENS = regex(
    r"[\"“‘'\s]*(?:(?:And|But|Yet|So|Still)[,\s]\s?)?(?i:unlike|like|in\scontrast\s(?:to|with)|contrary\sto|"
    r"as\sopposed\sto|as\swith)\s"
)
_REACH = regex(r"(?:(?!\b(?:it|they|its|their|which|who|where|when|whose|that)\b)[^.;:,–—\d])+")
"""How far the one that is set apart may reach: to a comma, a pronoun or a clause about it."""


def set_apart(text: str, opening: int, end: int) -> Span | None:
    """The stretch at the front of a sentence that only names what its subject is unlike, or like;
    None where there is none, or where the sentence names its subject before it."""
    opens = _OPENS.match(text, opening, end)
    reach = _REACH.match(text, opens.end(), end) if opens is not None else None
    return Span(opens.end(), reach.end()) if opens is not None and reach is not None else None


_TURNS = regex(
    r"(?:;\s(?:but\s|yet\s)?|,?\s(?:but|yet|whereas|while|even\sas|even\sthough|although|though)\s)",
    re.IGNORECASE,
)
_PRONOUN = regex(r"\b(?:it|its|they|their|them|that|those|these|such)\b", re.IGNORECASE)
_NEAR_IT = 24
"""So many letters at most stand between a measure and the place that it is told of."""


def clause_ahead(text: str, own: SentenceTerms, figures: Sequence[Figure]) -> Span | None:
    """The clause at the front of a sentence that holds no figure, where the one behind it turns to
    the measure of a place that it names itself; None where it names a part or a pronoun too, or
    where the front names that place."""
    turn = _TURNS.search(text, own.opening, own.span.end)
    if turn is None or not figures or figures[0].span.start < turn.end():
        return None
    start, end = turn.end(), figures[0].span.start
    ahead = [m for m in own.mentions if m.span.end <= turn.start()]
    behind = [m for m in own.mentions if start <= m.span.start and m.span.end <= end]
    if not any(names_a_part(m) for m in ahead) or _PRONOUN.search(text, start, end):
        return None
    if any(m.names(TermKind.AREA) for m in ahead):
        return None
    measures = [m.span for m in behind if m.names(TermKind.INDICATOR)]
    parts = any(m.names(TermKind.BREAKDOWN) for m in behind if m.span not in measures)
    placed = any(
        m.names(TermKind.AREA) and any(m.span.gap(other) <= _NEAR_IT for other in measures)
        for m in behind
    )
    return Span(own.opening, turn.start()) if placed and not parts else None


def names_a_part(mention: TermMention) -> bool:
    """Whether a phrase names the part of a measure, or a series by a name of its own."""
    return mention.names(TermKind.BREAKDOWN) or mention.names(TermKind.SERIES)


def within(stretch: Span | None, spans: Iterable[Span]) -> frozenset[int]:
    """The places of those spans that lie within a stretch."""
    if stretch is None:
        return frozenset()
    return frozenset(place for place, span in enumerate(spans) if stretch.contains(span))


def is_told_of_it(text: str, end: int, figure: int) -> bool:
    """Whether a figure stands in the clause about what is set apart, which ends at a place of the
    text: "Unlike Germany, where it was 3.4%, Spain has 11%"."""
    return _ABOUT_IT.fullmatch(text, end, figure) is not None


_ABOUT_IT = regex(r"[’'s]{0,2},?\s(?:where|which|whose|who|at|with)\b[^,;:]*")
