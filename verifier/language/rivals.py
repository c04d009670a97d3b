"""Home of rivals: where the figures of a sentence compete for its phrases, and which lose out."""

from collections.abc import Iterable, Mapping, Sequence

from verifier.language.measures import SentenceTerms
from verifier.model.mention import TermKind
from verifier.model.span import Span

_KINDS = (TermKind.INDICATOR, TermKind.BREAKDOWN)


def compete(sentence: SentenceTerms, pieces: Iterable[Span]) -> bool:
    """Whether phrases of one kind (measure, part) compete for the figures of a sentence; places,
    which prepositions tie in, need no parse (on the labelled articles it changed no claim).

    They do where the sentence names different things of that kind and one of `pieces`, the
    stretches that hold its figures, names none of them or several.
    """
    pieces = tuple(pieces)
    for kind in _KINDS:
        named = [
            (mention.span, codes)
            for mention in sentence.mentions
            if (codes := {t.code for t in mention.terms if t.kind is kind})
        ]
        if _agree([codes for _, codes in named]):
            continue
        for piece in pieces:
            inside = [codes for span, codes in named if piece.contains(span)]
            if not inside or not _agree(inside):
                return True
    return False


def _agree(named: Sequence[set[str]]) -> bool:
    """Whether phrases may all stand for the same thing."""
    return not named or bool(set.intersection(*named))


def taken_by_rivals(
    span: Span, subjects: Mapping[Span, Span], figures: Iterable[Span], sentence: SentenceTerms
) -> frozenset[Span]:
    """The phrases that belong to other figures than the one at `span`, as the parse tells.

    They stand inside the subject of another figure and outside of the figure's own, which names
    something too. None where the parse did not tell the figure's subject.
    """
    own = subjects.get(span)
    spans = [mention.span for mention in sentence.mentions]
    if own is None or not any(own.contains(phrase) for phrase in spans):
        return frozenset()
    others = [subjects[f] for f in figures if f in subjects and not subjects[f].overlaps(own)]
    return frozenset(
        phrase
        for phrase in spans
        if not own.contains(phrase) and any(other.contains(phrase) for other in others)
    )
