"""Home of what a rank is not about: those that stand ahead, and moves that only compare."""

from dataclasses import replace

from verifier.language.tables import ahead_in, names_ahead, placed_behind
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.span import Span


def without_those_ahead(clause: Clause) -> Clause:
    """The clause of a place told in words, or of the figure behind it, without the names of those
    that are told to be ahead: "only Spain had a higher rate than France, at 7.8%" is not of
    Spain."""
    start = clause.sentence.start
    first, last = clause.span.start - start, clause.span.end - start
    text = clause.sentence_text
    ahead = names_ahead(text, first, last) if clause.figure is None else None
    ahead = ahead or ahead_in(text, first)
    placed = placed_behind(text, first, last) if clause.figure is None else None
    if placed is None and ahead is not None and clause.figure is not None:
        placed = placed_behind(text, first - _FAR, first)
    if ahead is None and placed is None:
        return clause
    reach = Span(start + ahead[0], start + ahead[1]) if ahead else None
    at = range(start + placed, start + placed + 5) if placed is not None else ()
    terms = (
        s._replace(weight=1.0, link="") if s.span is not None and s.span.start in at else s
        for s in clause.terms
        if s.span is None or reach is None or not reach.contains(s.span)
    )
    return replace(clause, terms=tuple(sorted(terms, key=lambda s: -s.weight)))


_FAR = 110


def tells_of_it(host: Claim, clause: Clause) -> bool:
    """Whether what a figure was taken to move by is the comparative of a rank: "a rate of 92% was
    higher than anywhere else"."""
    change = host.clause.change
    return change is not None and clause.span.contains(change.span)
