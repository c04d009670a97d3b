"""Home of who stands ahead in a rank: Mexico in "second only to that with Mexico"."""

import re

from verifier.language.extremes.tables import PASSED, names_ahead
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.mention import TermKind
from verifier.model.series import Series
from verifier.model.span import Span

_BEHIND = regex(
    r"[^,.;:\d()]{0,40}?,?\s(?:(?:only|just|narrowly|well|far)\s)?(?:to|after|behind|below|trailing|"
    r"beaten by)\s(?P<ahead>[^.;:()\d]+)",
    re.IGNORECASE,
)
"""What stands behind a place, up to those that have the places before it."""


def is_told_ahead(claim: Claim, one: Series) -> bool:
    """Whether a series is of what is told to have a place before the one that a claim gives, or
    was passed on the way to it, so that the claim cannot be of it."""
    if claim.assertion != "rank" and not names_the_next(claim):
        return False
    codes = {one.ref_area, one.counterpart, one.breakdown}
    if any(s.link == PASSED and s.term.code in codes for s in claim.clause.terms):
        return True
    start = claim.clause.sentence.start
    text, end = claim.clause.sentence_text, claim.span.end - start
    told = names_ahead(text, claim.span.start - start, end) if claim.quantity is None else None
    found = _BEHIND.match(text, _place_of(claim))
    if told is None and found is None:
        return False
    first, last = told or (found.span("ahead") if found else (0, 0))
    reach = Span(start + first, start + last)
    if told is not None and _named_in(one.title, text[first:last]):
        return True
    return any(
        term.own and term.span is not None and reach.contains(term.span) and term.term.code in codes
        for term in claim.clause.terms
        if term.term.kind in (TermKind.AREA, TermKind.BREAKDOWN)
    )


def names_the_next(claim: Claim) -> bool:
    """Whether those ahead stand right behind an ordinal, or behind the one that a figure has: "the
    drop of 5 tonnes was second only to that in Mexico"."""
    return _ONLY_TO.match(claim.clause.sentence_text, _place_of(claim)) is not None


def _place_of(claim: Claim) -> int:
    """The end of a place told in a sentence, and of the one that a figure is told to take."""
    end = claim.span.end - claim.clause.sentence.start
    taken = _TAKES.match(claim.clause.sentence_text, end)
    return taken.end() if taken is not None and claim.assertion != "rank" else end


_TAKES = regex(
    r"(?:\s[a-z][\w-]*){0,4}?,?\s(?:was|were|is|are|ranks?|ranked|came|comes)\s(?:the\s)?"
    r"(?:second|third|fourth|fifth)(?=\s(?:only\sto|behind)\s)"
)
_ONLY_TO = regex(r",?\s(?:only\sto|behind)\s")


def _named_in(title: str, names: str) -> bool:
    """Whether a part of a title is one of the names."""
    return any(part[:1].isupper() and part in names for part in title.split(", "))
