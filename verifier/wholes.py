"""Home of wholes: what the text says that a share is a share of."""

from dataclasses import dataclass

from verifier.model.claim import Claim
from verifier.model.codelist import words_of
from verifier.model.mention import TermKind
from verifier.model.series import Series

_NEAR = 24
_KINDS = (TermKind.INDICATOR, TermKind.BREAKDOWN)


@dataclass(frozen=True, slots=True)
class Whole:
    """The phrase right behind a share ("36% of all theft"): its words, the codes of parts and of
    measures that it may stand for."""

    words: frozenset[str] = frozenset()
    codes: frozenset[str] = frozenset()
    measures: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.words)

    def fits(self, one: Series) -> bool:
        """Whether a part of the measure is called so."""
        return one.breakdown is not None and self.words <= _words(one.breakdown)

    def may_be(self, total: Series) -> bool:
        """Whether the total of the measure may be called so."""
        if total.indicator in self.measures:
            return True
        told = _words(f"{total.title} {(total.indicator or '').replace('_', ' ')}")
        return bool(self.words & told)


def whole_named(claim: Claim, series: Series) -> Whole:
    """The whole that the text names behind a share of `series`; empty where it names none."""
    clause = claim.clause
    behind = [
        s
        for s in clause.terms
        if s.own
        and s.term.kind in _KINDS
        and s.span is not None
        and 0 <= s.span.start - claim.span.end <= _NEAR
        and s.term.code != series.breakdown
    ]
    first = min((s.span for s in behind if s.span is not None), default=None)
    if first is None:
        return Whole()
    start = clause.sentence.start
    text = clause.sentence_text[first.start - start : first.end - start]
    meant = [s.term for s in behind if s.span == first]
    return Whole(
        _words(text),
        frozenset(t.code for t in meant if t.kind is TermKind.BREAKDOWN),
        frozenset(t.code for t in meant if t.kind is TermKind.INDICATOR),
    )


def _words(text: str) -> frozenset[str]:
    return frozenset(word for word, _ in words_of(text) if len(word) > 2)
