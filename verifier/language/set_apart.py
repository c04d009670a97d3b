"""Home of what a sentence sets apart at its front from the thing that it tells of: "Unlike arabica,
it is 6% cheaper", "In contrast to Iran, the kingdom pumped more"."""

from collections.abc import Iterable

from verifier.lazy import regex
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
