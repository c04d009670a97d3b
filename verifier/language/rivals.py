"""Home of rivals: where the figures of a sentence compete for its phrases, and which lose out."""

from collections.abc import Iterable, Mapping

from verifier.language.measures import SentenceTerms
from verifier.model.mention import TermKind
from verifier.model.span import Span

_KINDS = (TermKind.INDICATOR, TermKind.BREAKDOWN, TermKind.AREA)


def compete(sentence: SentenceTerms) -> bool:
    """Whether two phrases of a sentence name different things of one kind: two measures, two
    parts or two places."""
    for kind in _KINDS:
        named = [{t.code for t in m.terms if t.kind is kind} for m in sentence.mentions]
        named = [codes for codes in named if codes]
        if len(named) > 1 and not set.intersection(*named):
            return True
    return False


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
