"""Home of figures that their sentence tells of a part, so that they are none of the whole: by what
they count, or by what their subject is narrowed to."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.stems import stems_of


def is_told_as_the_part(claim: Claim, one: Series, whole: Series) -> bool:
    """Whether a figure is told of the part `one` and not of its whole."""
    told = (_is_counted, _is_its_subject, _is_taken_up)
    return any(tells(claim, one, whole) for tells in told)


def _is_counted(claim: Claim, one: Series, whole: Series) -> bool:
    """Whether a figure counts what only the part has in its title: "132,410 children", of the
    children in the households that are the whole."""
    figure, counted = claim.clause.figure, _COUNTED.match(claim.clause.after)
    if figure is None or not figure.noun or counted is None:
        return False
    told = set(stems_of(f"{figure.noun} {counted.group()}"))
    ones, wholes = set(stems_of(one.title)), set(stems_of(whole.title))
    return bool(told & (ones - wholes)) and not told & wholes


_COUNTED = regex(r"\s[^\W\d]+")


def _is_its_subject(claim: Claim, one: Series, whole: Series) -> bool:
    """Whether a phrase that names the part, in whatever words, narrows the subject of a figure: "a
    gauge that strips out both fresh food and fuel was up 3.3%"."""
    clause = claim.clause
    start = clause.sentence.start
    before = clause.lead
    place = before.rfind(clause.subject) if clause.subject else -1
    narrowed = _NARROWED.match(before, place + len(clause.subject)) if place >= 0 else None
    if narrowed is None:
        return False
    reach = Span(start + place, start + narrowed.end())
    codes = {one.breakdown, one.key} - {whole.breakdown, None}
    own = (s for s in clause.terms if s.own and s.span is not None)
    return any(s.span and reach.contains(s.span) and s.term.code in codes for s in own)


_NARROWED = regex(
    r"\s(?:that|which|who|without|excluding|stripping|leaving|less)\b[^,;:]*", re.IGNORECASE
)
"""What narrows a subject, right behind it."""


def _is_taken_up(claim: Claim, one: Series, whole: Series) -> bool:
    """Whether what leads to a figure takes up the part right before it: "production staff, whose
    hour is worth $31.52"."""
    clause = claim.clause
    start = clause.sentence.start
    taken = _TAKEN_UP.search(clause.lead)
    if taken is None:
        return False
    said = set(stems_of(taken["what"]))
    ones, wholes = set(stems_of(one.title)), set(stems_of(whole.title))
    if said & (wholes - ones):
        return False
    if said & (ones - wholes):
        return True
    reach = Span(start + taken.start("what"), start + taken.end("what"))
    codes = {one.breakdown, one.key} - {whole.breakdown, None}
    own = (s for s in clause.terms if s.own and s.span is not None)
    return any(s.span and reach.contains(s.span) and s.term.code in codes for s in own)


_TAKEN_UP = regex(
    r"(?P<what>(?:[^\s,;:()–—]+\s){0,4}[^\s,;:()–—]+),?\s(?:whose|which|who|where)\s[^,;:()–—\d]{0,60}$",
    re.IGNORECASE,
)
