"""Home of entries: the bare lines of a list, which leave their measure to the line above it."""

from collections.abc import Sequence

from verifier.language.measures.known_phrases import SentenceTerms, is_a_measure
from verifier.lazy import regex
from verifier.model.article import Role
from verifier.model.mention import TermKind
from verifier.model.span import Span


def line_over_the_list(text: str, sentences: Sequence[SentenceTerms], index: int) -> int | None:
    """The place of the line over a list that names its measure, for a bare entry of that list:
    "Annual inflation in Japan" over "June: 3.3%. July: 3.1%"; None where it tells of more than a
    subject."""
    own = sentences[index]
    if own.names_a_measure or not _is_bare(text, own):
        return None
    for place in range(index - 1, max(-1, index - _ENTRIES), -1):
        above = sentences[place]
        said = above.span.of(text)
        if above.names_a_measure:
            return place if _heads(said, above) else None
        if not _is_bare(text, above) and _FIGURE.search(said):
            return None
    return None


def named_over_the_list(
    text: str, sentences: Sequence[SentenceTerms], index: int
) -> frozenset[Span]:
    """What that line names, a place or a part that the entry names itself aside; nothing where it
    names several measures."""
    place = line_over_the_list(text, sentences, index)
    return _named_in(sentences[place], sentences[index]) if place is not None else frozenset()


_ENTRIES = 24
"""How many sentences a list has at most, its heading among them."""


def _is_bare(text: str, sentence: SentenceTerms) -> bool:
    """Whether a sentence is a figure with a label before it or a time behind it, no more."""
    long = len(sentence.span) > _LINE
    return not long and _ENTRY.fullmatch(text, sentence.opening, sentence.span.end) is not None


_LINE = 90
_ENTRY = regex(
    r"[^\w£$€¥+−-]*(?:[A-Z][^.:;!?\d]{0,45}(?:\s\d{1,2})?(?:,?\s(?:19|20)\d\d)?\s?(?:\([^()]{1,30}\)\s?)?"
    r"(?:[:–—|]|\s-)\s?)?"
    r"(?:(?:plus|minus|up|down|an?|about|around|nearly|almost|just|over|under|some|unchanged|at|"
    r"rise|fall|increase|decrease|gain|drop|loss|of|by)\s)*"
    r"[+−-]?[£$€¥]?\d[^:?!]*"
)
_FIGURE = regex(r"\d")


def _heads(said: str, above: SentenceTerms) -> bool:
    """Whether a line says of what the list below it is: it is a heading, ends with a colon or is a
    line without a figure or a stop."""
    heading = above.heading or above.role in (Role.TITLE, Role.SUBHEAD)
    leads = said.rstrip().endswith(":")
    return heading or leads or (len(said) <= _LINE and not _TOLD.search(said))


_TOLD = regex(r"[.!?]\W*$|\d(?!\d{0,3}\W*$)")
"""A sentence that stops, or a figure other than a year that ends the line."""


def _named_in(above: SentenceTerms, own: SentenceTerms) -> frozenset[Span]:
    """The phrases that a line names, where one alone is a measure."""
    told = [m for m in above.mentions if is_a_measure(m)]
    indicators = [m for m in told if m.names(TermKind.INDICATOR)]
    if len({m.span for m in indicators or told}) != 1:
        return frozenset()
    aside = {kind for kind in (TermKind.AREA, TermKind.BREAKDOWN) if own.has(kind)}
    return frozenset(
        m.span for m in above.mentions if is_a_measure(m) or not any(m.names(k) for k in aside)
    )
