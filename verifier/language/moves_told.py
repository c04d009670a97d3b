"""Home of moves that a level is not held against: another figure tells how far it went, or an
earlier print of it moved."""

import re

from verifier.model.clause import Clause
from verifier.model.printed_money import MARK

_SIZE = re.compile(r"\d\s?(?:%|percent|per\s?cent|pc\b|percentage|points?\b)", re.IGNORECASE)
_REPRINTED = re.compile(
    r"\b(?:revis(?:ed|ing|ion)|estimates?\b|re-?stated|corrected|the (?:count|tally|figure|reading|"
    r"number) for\b)",
    re.IGNORECASE,
)
_MOVED_FROM = re.compile(rf"[^.;]{{0,30}}?\sfrom\s{MARK}?\d")


def is_told_by_another(clause: Clause) -> bool:
    """Whether the move to a level is that of an earlier print of it ("its estimate was lowered to
    $15.5bn from $15.6bn"), or a percentage between the move and the level tells it, which is wrong
    where the move is: "exports edged up 1.8pc to A$43.0bn"."""
    start, text = clause.sentence.start, clause.sentence_text
    if clause.change is not None:
        first, last = clause.change.span.end - start, clause.span.start - start
        if first < last and _SIZE.search(text, first, last) is not None:
            return True
    moved = _MOVED_FROM.match(text, clause.span.end - start) is not None
    return moved and _REPRINTED.search(text) is not None
