"""Home of records of what somebody did, told in a clause of its own: "as firms sold more than
ever"."""

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.mention import TermKind

_MORE_THAN_EVER = regex(r"(?:more|less|fewer)\b[^.;]*\bthan\s(?:ever|at\sany)\b")
_IN_ITS_CLAUSE = regex(
    r"[,\s](?:as|while|whereas|when|because|since|after|with)\s"
    r"(?P<doing>(?:(?!\b(?:as|while|whereas|when|because|since|after)\b)[^.;:\d]){3,90}?"
    r"\b(?!(?:was|were|is|are|be|been|being|stood|at|to|by|hit|reached|remained|stayed|became|came|"
    r"had|has|have|rose|rising|fell|grew|the|a|an|its|their|far|much|even|and|or|of)\b)"
    r"[a-z]+\s)$"
)
"""Up to the object of a verb that is no move and no standing: "as American firms sold"."""


def is_of_an_untold_measure(clause: Clause) -> bool:
    """Whether a record is the object of what somebody did in a clause that names no measure: "the
    deficit narrowed as firms sold more abroad than ever" is no record of the deficit."""
    start = clause.sentence.start
    first, last = clause.span.start - start, clause.span.end - start
    if _MORE_THAN_EVER.match(clause.sentence_text[first:last]) is None:
        return False
    told = _IN_ITS_CLAUSE.search(clause.sentence_text[:first])
    if told is None:
        return False
    place = start + told.start("doing")
    measures = (s for s in clause.terms if s.term.kind in (TermKind.INDICATOR, TermKind.SERIES))
    return not any(s.span is not None and s.span.start >= place for s in measures)
