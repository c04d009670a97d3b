"""Home of moves that a level is not held against: another figure tells how far it went, or an
earlier print of it moved."""

import re

from verifier.language.first_prints import AT_FIRST
from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.comparatives import UP_OR_DOWN
from verifier.model.mention import CueKind
from verifier.model.printed_money import MARK

_SIZE = regex(r"\d\s?(?:%|percent|per\s?cent|pc\b|percentage|points?\b)", re.IGNORECASE)
_SIZED = regex(
    r"\d[\s-]?(?:%|percent|per\s?cent|pc|percentage[\s-]points?|basis[\s-]points?|points?)[\s,-]"
    r"(?:[\w-]+\s){0,2}$",
    re.IGNORECASE,
)
"""A size right before a noun or comparative of change: "a 1.8pc year-on-year rise"."""
_SIZED_BEHIND = regex(
    r"(?:\s(?:in|on|for|at)\s[^,;:.\d]{2,24})?(?:,\s|\s[–—-]\s|\s\()(?:marking\s|which\sis\s|"
    r"(?:after|having)\s)?(?:an?\s(?:[\w-]+\s){1,3}of|up|down|ris(?:ing|en)|fall(?:ing|en))\s(?:by\s)?"
    r"(?:[a-z]+\s){0,2}[\d.,]*\d\s?(?:%|percent|per\s?cent|pc\b|percentage|basis|points?\b)",
    re.IGNORECASE,
)
"""A size right behind the level: "climbed to A$43.0bn, a gain of 1.8pc"."""
_REPRINTED = regex(
    r"\b(?:revis(?:ed|ing|ion)|estimates?\b|re-?stated|corrected|the (?:count|tally|figure|reading|"
    rf"number|total) for\b|{AT_FIRST} (?:published|reported|given|"
    r"announced|put)\b|releases?\b|(?:preliminary|flash|advance|provisional|initial)\b|"
    r"[’']s (?:count|tally|figure|reading|number)\b)",
    re.IGNORECASE,
)
_MOVED_FROM = regex(rf"[^.;]{{0,30}}?\sfrom\s(?:(?:the|an?|its)\s(?:[a-z]+\s)?)?{MARK}?\d")
_REVISED_TO = regex(
    rf"\brevis\w+\s(?:[^.;\d]{{1,60}}\s)?{UP_OR_DOWN}(?:wards?)?\s(?:\w+ly\s)?to\s"
    rf"(?:[a-z]+\s)?{MARK}?$",
    re.IGNORECASE,
)
"""Up to a level that an earlier print of it moved to: "revised the September total up to"."""


def is_told_by_another(clause: Clause) -> bool:
    """Whether the move to a level is that of an earlier print of it ("its estimate was lowered to
    $15.5bn from $15.6bn", "May's total was revised up to 6"), or a percentage beside the move or
    the level tells it, which is wrong where the move is: "exports edged up 1.8pc to A$43.0bn", "a
    1.8pc rise to A$43.0bn"."""
    start, text = clause.sentence.start, clause.sentence_text
    if clause.change is not None:
        sized = _SIZED.search(text, 0, max(0, clause.change.span.start - start)) is not None
        if sized and clause.change.kind is not CueKind.VERB:
            return True
        first, last = clause.change.span.end - start, clause.span.start - start
        if first < last and _SIZE.search(text, first, last) is not None:
            return True
    if _SIZED_BEHIND.match(text, clause.span.end - start) is not None:
        return True
    if _REVISED_TO.search(text, 0, clause.span.start - start) is not None:
        return True
    moved = _MOVED_FROM.match(text, clause.span.end - start) is not None
    return moved and _REPRINTED.search(text) is not None
