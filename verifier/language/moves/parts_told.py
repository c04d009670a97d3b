"""Home of parts of what was: fractions that are gone, and what is told of a whole named before."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.hedge_words import HEDGE_OR_UNDER
from verifier.model.mention import CueKind, FigureKind
from verifier.model.printed_money import MARK, NAMES

_GONE = regex(
    r"\s(?:of\s(?:[\w’'-]+\s){1,9}?)?(?:has|have|had)\s(?:now\s|since\s|already\s)?"
    r"(?:gone(?=\s(?:since|from|in|over)\b|[.,;]|$)|vanished|disappeared|evaporated|melted away|"
    r"been\s(?:lost|wiped\s(?:off|out)|lopped\soff|shaved\soff|knocked\soff|shed))\b"
)
_THE = regex(r"\b(?:the|its|their)\s(?:[a-z]+\s)?$", re.IGNORECASE)
_LOST = regex(
    r"\s(?:lost|shed|given\sup|surrendered|conceded|forfeited)"
    r"(?=[.,;]|\s(?:in|during|over|on|the|a|last|between|before|after|when|earlier|since|by\s(?:the\s)?end)\b)"
)
"""What had been lost at a time before: "most of the 1.0% lost the month before"."""
_OF_THE_WHOLE = regex(r"\W*Of\s(?:all\s)?(?:the|those|these|its|their)\s[^,;]{0,24}\d[^;]{0,90},\s")
_GROWS = frozenset(("grow", "grows", "grew", "grown", "growing"))
_OF = regex(r"\sof\s(?!course\b)(?!(?:last|a)\s(?:year|month))")

_SO_MUCH = (
    rf"(?:(?:of\s(?:[\w-]+\s){{1,3}}\(\d[\d,.]*)|(?:(?<!by ){MARK}\s?\d[\d,.]*\s?(?:[a-z]+)?)|"
    rf"(?:(?<!by )\b\d[\d,.]*(?:bn|m|tn)?\s(?:[a-z]+\s)?{NAMES})|"
    r"(?:[:–—]\s\d[\d,.]*(?:\s?[A-Za-z]+){0,2}))"
)
"""A count or a sum told before its part of the whole."""
_OR = regex(rf"{_SO_MUCH},\sor\s(?:[a-z]+\s){{0,2}}$")
_ABOUT = regex(rf"{_SO_MUCH},\s(?:{HEDGE_OR_UNDER}\s){{0,2}}$")
_CLOSED = regex(r"[.;,)](?!\d)|\s*$")


def has_vanished(clause: Clause) -> bool:
    """Whether a fraction is what a measure has lost: "One in seven has vanished since May", "a
    third of the mailbag has gone", "making good the 1.0% lost in September"."""
    figure = clause.figure
    if _THE.search(clause.before) and _LOST.match(clause.after):
        return figure is not None and figure.quantity.unit in ("percent", "ratio")
    told = figure is not None and figure.kind is FigureKind.FRACTION
    return told and _GONE.match(clause.after) is not None


def is_of_a_whole_told(clause: Clause) -> bool:
    """Whether a percentage is a part, for all that something grew: "Iowa grew 17% of the corn",
    "Of the 16bn bushels grown last year, Iowa supplied 17%"."""
    cue, start = clause.change, clause.sentence.start
    if cue is None or cue.span.end > clause.span.start:
        return False
    if cue.word in _GROWS and clause.link == "" and _OF.match(clause.after):
        return True
    opening = _OF_THE_WHOLE.match(clause.sentence_text, 0, clause.span.start - start)
    return opening is not None and cue.span.end - start < opening.end()


def is_compared_beside(clause: Clause) -> bool:
    """Whether a comparative stands right behind the figure, and another figure before it."""
    cue = clause.change
    told = (
        cue is not None and cue.kind is CueKind.COMPARATIVE and cue.span.start > clause.span.start
    )
    return told and _FIGURE_BESIDE.search(clause.before) is not None


_FIGURE_BESIDE = regex(r"\d[^,;]{0,30},\s(?:or\s)?(?:[a-z]+\s){0,2}$")


def tells_a_part_again(clause: Clause) -> bool:
    """Whether a percentage or a fraction tells once more what part a sum beside it is: "provided
    $277.6 million, or 57.9 per cent", "the Gulf third with $63.5 million, about an eighth"."""
    figure = clause.figure
    if figure is None or not _CLOSED.match(clause.tail):
        return False
    lead = clause.lead
    if clause.change is None and " or " in lead[-30:] and _OR.search(lead):
        return True
    moved = clause.change is not None and clause.near
    return not moved and figure.kind is FigureKind.FRACTION and _ABOUT.search(lead) is not None
