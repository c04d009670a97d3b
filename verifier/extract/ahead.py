"""Home of what a rank is not about: those that stand ahead, and moves that only compare."""

from dataclasses import replace

from verifier.language.extremes.tables import (
    PASSED,
    ahead_in,
    names_ahead,
    outdone_by,
    passed_by,
    placed_behind,
)
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Clause
from verifier.model.codes import is_country
from verifier.model.mention import FigureKind, TermKind
from verifier.model.span import Span


def _of_a_member(clause: Clause) -> Clause:
    """The clause of a place among the members of a group without the group that owns it: "Kuwait,
    OPEC's fourth-largest producer", is a place of Kuwait's."""
    start = clause.sentence.start
    owned = _OWNED.search(clause.sentence_text, 0, clause.span.start - start)
    if owned is None or _MEMBER.match(clause.sentence_text, clause.span.end - start) is None:
        return clause
    groups = {
        s.span
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.AREA
        if s.span.start - start <= owned.start() <= s.span.end - start
        if not is_country(s.term.code) and "-" not in s.term.code
    }
    if not groups:
        return clause
    terms = [s for s in clause.terms if s.span not in groups]
    places = [s for s in terms if s.term.kind is TermKind.AREA and s.own]
    nearest = max((s.weight for s in places), default=0.0)
    told = (s._replace(weight=1.0) if s in places and s.weight == nearest else s for s in terms)
    return replace(clause, terms=tuple(sorted(told, key=lambda s: -s.weight)))


_OWNED = regex(r"(?:[’']s|s[’'])\s$")
_MEMBER = regex(
    r"(?:[-\s](?!of\b)[\w-]+){0,3}?\s(?:producer|exporter|importer|consumer|emitter|polluter|economy|"
    r"member|country|nation|grower|user|spender|debtor|creditor|pumper)\b"
)
"""What a member of a group of countries is told to be."""


def without_those_ahead(clause: Clause) -> Clause:
    """The clause of a place told in words, or of the figure behind it, without the names of those
    that are told to be ahead, or passed: "only Spain had a higher rate than France, at 7.8%" is
    not of Spain."""
    clause = _of_a_member(clause)
    start = clause.sentence.start
    first, last = clause.span.start - start, clause.span.end - start
    text = clause.sentence_text
    ahead = names_ahead(text, first, last) if clause.figure is None else None
    ahead = ahead or ahead_in(text, first)
    if ahead is None:
        clause = _past_others(clause)
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


def _past_others(clause: Clause) -> Clause:
    """The clause of a place with those that were passed on the way to it tied in so: "overtook the
    Greens to move into second" is no place of the Greens."""
    start = clause.sentence.start
    at = clause.span.start - start
    ranked = clause.figure is None or clause.figure.kind is FigureKind.ORDINAL
    passed = (passed_by if ranked else outdone_by)(clause.sentence_text, at)
    if passed is None:
        return clause
    reach = Span(start + passed[0], start + passed[1])
    terms = (
        s._replace(weight=0.0, link=PASSED) if s.span is not None and reach.contains(s.span) else s
        for s in clause.terms
    )
    return replace(clause, terms=tuple(sorted(terms, key=lambda s: -s.weight)))


_FAR = 110


def tells_of_it(host: Claim, clause: Clause) -> bool:
    """Whether what a figure was taken to move by is the comparative of a rank: "a rate of 92% was
    higher than anywhere else"."""
    change = host.clause.change
    return change is not None and clause.span.contains(change.span)
