"""Home of opening places: the one that an article is about unless it says otherwise, and the one
that a section below a subhead turns to."""

from collections.abc import Sequence

from verifier.language.measures.known_phrases import SentenceTerms
from verifier.model.article import Role
from verifier.model.mention import TermKind
from verifier.model.span import Span

PARTNERS = ("to", "from", "with")
_SECTION_AT_MOST = 40
_OPENING = 12
"""Sentences: so soon an article tells what it is about."""


def first_place(sentences: Sequence[SentenceTerms]) -> Span | None:
    """The first place that the sentences name, the partners and parts of a measure aside."""
    found = _first(sentences)
    return found[1] if found else None


def place_of_the_section(sentences: Sequence[SentenceTerms], index: int) -> Span | None:
    """The place that the first paragraph below the last subhead names, which the rest of its
    section is about.

    None above any subhead, below a mere standfirst, and where the article is about a company and
    the section names a country, or the other way round.
    """
    for start in range(index, max(-1, index - _SECTION_AT_MOST), -1):
        if sentences[start].role is Role.SUBHEAD:
            break
    else:
        return None
    above = sentences[max(0, start - _SECTION_AT_MOST) : start]
    if all(one.role is not Role.BODY for one in above):
        return None
    opened = sentences[start].block + 1
    turned = _first([one for one in sentences[start : index + 1] if one.block <= opened])
    about = _first(sentences[:_OPENING]) if turned else None
    return turned[1] if turned and about and _is_a_firm(turned[0]) == _is_a_firm(about[0]) else None


def name_over_the_section(sentences: Sequence[SentenceTerms], index: int) -> Span | None:
    """The part or place that is all that the last subhead says, of which the section below it is:
    "Games", "The North West". None where a sentence names another one itself."""
    own = sentences[index]
    if own.role is not Role.BODY or _named_in(own):
        return None
    for start in range(index - 1, max(-1, index - _SECTION_AT_MOST), -1):
        if sentences[start].role is Role.SUBHEAD:
            heading = sentences[start]
            named = [s for s in _named_in(heading) if len(heading.span) - len(s) <= _ARTICLE]
            return named[0] if named else None
    return None


def _named_in(sentence: SentenceTerms) -> list[Span]:
    """The parts and places that a sentence names."""
    return [span for term, _, span in sentence.tied if term.kind in _NAMED]


_NAMED = (TermKind.BREAKDOWN, TermKind.AREA)
_ARTICLE = 4
"""Letters of "the" and a blank."""


def _first(sentences: Sequence[SentenceTerms]) -> tuple[str, Span] | None:
    for sentence in sentences:
        for term, link, span in sentence.tied:
            plain = link not in PARTNERS and span not in sentence.parts
            if term.kind is TermKind.AREA and plain:
                return term.code, span
    return None


def _is_a_firm(code: str) -> bool:
    """Whether a place is one that reports by its own name, and no country or region by its code."""
    return any(letter.islower() for letter in code)
