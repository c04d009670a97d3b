"""Home of measures that a title tells in another order than copy: "Production of eggs" for egg
production, "Electricity, inland consumption" for electricity consumption."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from verifier.lazy import regex
from verifier.model.codelist import Vocabulary
from verifier.model.codes import is_currency
from verifier.model.mention import TermKind
from verifier.model.span import Span
from verifier.reference.codelists import Codelists
from verifier.reference.stems import stems_of
from verifier.reference.told_forms import is_told_in

_WORD = regex(r"[^\W\d_][\w’'-]{2,}")
_OF = regex(r"\sof\s")
_ENDS = regex(r"\s(?:in|by|for|at|on|from|to|with|per|and|excluding|under|of)\s|\s?%")
_FORMS = frozenset(
    "total all number value volume average index annual monthly quarterly group".split()
)
"""Words that tell no thing and nothing measured."""
_KINDS = frozenset("passenger motor".split())
"""What says of which kind a thing is that copy calls without it: "motor vehicles"."""
_PRICE = "price"
"""What is told in money, though the lists have it as an index."""
_MOST = 3
"""So many words at most tell a thing, or what is measured of it."""

Pair = tuple[list[Span], list[Span]]
"""The words for a thing and those for what is measured of it."""
Turned = tuple[tuple[Span, ...], str]
"""Where a title has the words of a measure, and which it is."""


def turned_measure(
    text: str, pairs: Iterable[Pair], words: Vocabulary, lists: Codelists, unit: str
) -> Turned | None:
    """The measure in that unit which one of the pairs of words in a title tells; the longest where
    several do."""
    found: Turned | None = None
    most = 0
    for things, heads in pairs:
        for thing in _openings(text, things):
            for head in _runs(heads):
                said = [text[span.start : span.end] for span in (*thing, *head)]
                code = _meant(said, words, lists, unit) if len(said) > most else None
                if code is not None:
                    most, found = len(said), ((*thing, *head), code)
    return found


def _meant(said: Sequence[str], words: Vocabulary, lists: Codelists, unit: str) -> str | None:
    """The measure in that unit which a phrase stands for; of several the one of its name."""
    codes = [term.code for term in words.measured_by(said) if term.kind is TermKind.INDICATOR]
    priced = said[-1].lower().startswith(_PRICE) and is_currency(unit)
    told = [code for code in codes if priced or is_told_in(lists.indicators[code], unit)]
    stems = set(stems_of(" ".join(said)))
    return max(
        told,
        key=lambda code: len(stems.intersection(stems_of(code.replace("_", " ")))),
        default=None,
    )


def tied(text: str, segments: Sequence[Span]) -> Iterator[Pair]:
    """The words of each thing with those of what is measured "of" it."""
    for segment in segments:
        of = _OF.search(text, segment.start, segment.end)
        if of is not None:
            behind = _words(text, Span(of.end(), segment.end))
            yield behind, _words(text, Span(segment.start, of.start()))


def beside(text: str, segments: Sequence[Span]) -> Iterator[Pair]:
    """The words on either side of each comma: a thing and what is measured of it."""
    for first, second in pairwise(segments):
        for thing, head in ((first, second), (second, first)):
            yield _words(text, thing), _words(text, head)


def _words(text: str, within: Span) -> list[Span]:
    """The words up to the first that ties another phrase in."""
    ends = _ENDS.search(text, within.start, within.end)
    end = ends.start() if ends else within.end
    words = _WORD.finditer(text, within.start, end)
    return [Span(*word.span()) for word in words if word[0].lower() not in _FORMS]


def _openings(text: str, things: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """The words of a thing, and those without the one that says of which kind it is."""
    if 0 < len(things) <= _MOST:
        yield things
        if len(things) > 1 and text[things[0].start : things[0].end].lower() in _KINDS:
            yield things[1:]


def _runs(heads: Sequence[Span]) -> Iterator[Sequence[Span]]:
    """The words that end what is measured, and those that open it."""
    for size in range(min(_MOST, len(heads)), 0, -1):
        yield heads[-size:]
        yield heads[:size]
