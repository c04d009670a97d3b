"""Home of what parts had, behind the share of another: "Ford had 9.6%", "BYD's was 18.8%"."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.level_verbs import STOOD
from verifier.model.mention import TermKind

HEDGES = (
    r"(?:(?:just|only|about|around|nearly|almost|some|roughly|over|under|more|less|than|a|an|mere|"
    r"further|another|the|other|remaining|barely)\s){0,3}$"
)
VERBS = (
    r"(?:suppl(?:y|ies|ied|ying)|cover(?:s|ed|ing)?|me{1,2}t(?:s|ing)?|provid(?:e|es|ed|ing)|"
    r"absorb(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|furnish(?:es|ed)?|t(?:ake|akes|ook|aking)(?:\sup)?|"
    r"ma(?:ke|kes|de|king)\sup|account(?:s|ed|ing)?\sfor|represent(?:s|ed|ing)?|claim(?:s|ed|ing)?|"
    r"command(?:s|ed|ing)?|held|holds?|add(?:s|ed)\sup\sto)"
)
"""Verbs of having a part: "Gas covered 14.4%"."""
_SHARE = r"(?:share|contribution|portion|slice|part|proportion|percentage|stake|weight|figure)"
_HAD = regex(
    rf"(?P<owner>[’']s?(?:\s(?:[a-z]+\s)?{_SHARE})?)?\s(?:(?:still|now|then|also|alone)\s)?(?:{STOOD}|"
    rf"{VERBS}|ha[ds]|have|kept|keeps?|got|won|bagged|secured|captured|grabbed|generated|produced|delivered|"
    r"chipped\sin|(?:was|were|is|are)\s(?:responsible\sfor|left\swith|good\sfor|home\sto|(?:back\s)?on)|"
    r"(?:stood|stands?|sat|sits?)\son|(?:led|leads?|followed|follows?|(?<=s\s)follow|came\s(?:second|next|third|last))"
    r",?\s(?:with|on|at)|(?:slipp|dropp|climb|edg|dipp|inch|recover|dwindl|jump|eas)ed\s(?:back\s)?to|"
    r"(?:fell|rose|grew|shrank|slid|crept|sank)\s(?:back\s)?to)\s" + HEDGES
)
"""What says how much a part had."""
_BOUNDARY = regex(r"[.;:,(–—]\s|\s(?:and|but|while|whereas|with)\s|^\W*")
_PARTS = (TermKind.BREAKDOWN, TermKind.AREA, TermKind.SERIES)
_RATE = regex(
    r"\b(?:rates?|growth|inflation|margins?|yields?|prices?|index|turnout|odds)\b", re.IGNORECASE
)
_WHEN = regex(rf"\b(?:when|where)\s(?:it|they|that|this|the\s{_SHARE})\s{STOOD}\s" + HEDGES)
"""What tells a share at another time: "a far cry from 2019, when it was 23.6%"."""
_APPOSED = regex(r"\sof\s[^,;:%\d]{2,60}[,(]\s?(?:(?:or|about|some|exactly)\s)?")
_CLOSED = regex(r"[,)]")


def is_what_a_part_had(claim: Claim) -> bool:
    """Whether nothing but the name of a part, and a verb of having, stands before a figure: "Ford
    had 9.6%", "petrol slipped to 23.5%", "coal's contribution was 9.9%"; not "the vacancy rate in
    Kent was 5%"."""
    clause = claim.clause
    lead = clause.lead
    had = _HAD.search(lead)
    return had is not None and _is_a_name(claim, lead, had.start())


def is_what_a_part_took(claim: Claim) -> bool:
    """Whether a part, by its name alone, took or supplied so much of what was told before."""
    lead = claim.clause.lead
    took = _TOOK.search(lead)
    return took is not None and _is_a_name(claim, lead, took.start())


_TOOK = regex(
    r"\s(?:t(?:akes?|ook)|held|holds?|suppl(?:y|ies|ied)|cover(?:s|ed)|met|provid(?:es?|ed)|"
    r"command(?:s|ed)?)\s" + HEDGES
)


def is_a_further_part(claim: Claim) -> bool:
    """Whether the name of a part alone leads to a figure, its verb told before: "Geely was on 7.4%
    and Tesla on 3.9%", "petrol slipped to 23.5% and diesel to 8.6%", "flats accounted for 81% and
    houses for 18%"."""
    lead = claim.clause.lead
    led = _LED_TO.search(lead)
    return led is not None and _is_a_name(claim, lead, led.start())


_LED_TO = regex(r"(?<=\w)\s(?:on|with|to|at|for)\s" + HEDGES)


def _is_a_name(claim: Claim, lead: str, stop: int) -> bool:
    """Whether the words of a sentence up to a verb are, from where it begins or turns, the name of
    a part."""
    clause, start = claim.clause, claim.clause.sentence.start
    begun = max((m.end() for m in _BOUNDARY.finditer(lead, 0, stop)), default=0)
    subject = lead[begun:stop]
    if _RATE.search(subject):
        return False
    named = [
        s.span
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind in _PARTS
        if begun <= s.span.start - start and s.span.end - start <= stop + _OWNER
    ]
    measures = [
        s.span
        for s in clause.terms
        if s.own and s.span is not None and s.term.kind is TermKind.INDICATOR
        if begun <= s.span.start - start < stop
    ]
    if any(not any(part.contains(m) for part in named) for m in measures):
        return False  # "youth unemployment was 15.2%"
    longest = max((len(span) for span in named), default=0)
    return bool(longest) and len(subject) - longest <= _AROUND


_OWNER = len("’s")
_AROUND = len("the ") + len(" vehicles ")
"""How much may stand around the name of a part: "the Chinese", "petrol cars"."""


def is_of_then(claim: Claim) -> bool:
    """Whether a figure is what the share of its sentence was at another time."""
    lead = claim.clause.lead
    return _WHEN.search(lead) is not None


def is_apposed(claim: Claim, share: Claim) -> bool:
    """Whether a percentage tells a share once more, more closely: "nearly half of the prisoners,
    45.1%, were men"."""
    text, start = claim.clause.sentence_text, claim.clause.sentence.start
    between = text[share.span.end - start : claim.span.start - start]
    closed = _CLOSED.match(text, claim.span.end - start)
    return _APPOSED.fullmatch(between) is not None and closed is not None


def are_rows(claim: Claim, share: Claim) -> bool:
    """Whether two figures stand in rows of one list, each behind the name of its part: "Gas: 16.9
    TWh, a 28.5% share", "Nuclear: 8.2 TWh (13.8%)"."""
    rows = (claim.clause, share.clause)
    near = 0 < claim.clause.block - share.clause.block <= _ROWS
    return near and all(_ROW.match(row.sentence_text) is not None for row in rows)


_ROWS = 2
_ROW = regex(r"\W{0,3}[A-Z][\w’'&-]*(?:\s[\w’'&-]+){0,3}:\s\W?\d")


def is_told_of_which(claim: Claim, count: Claim) -> bool:
    """Whether a percentage or fraction says once more how large the part is that "of which" told
    as the count before it: "15.3bn litres, of which 9.8bn, nearly two-thirds, came from Peru"."""
    quantity, clause, start = claim.quantity, claim.clause, claim.clause.sentence.start
    if quantity is None or quantity.unit not in ("percent", "ratio"):
        return False
    if claim.operation not in ("level", "growth", "share") or count.operation != "level":
        return False
    if count.quantity is None or count.quantity.unit in ("percent", "ratio"):
        return False
    if count.clause.sentence != clause.sentence:
        return False
    text = clause.sentence_text
    between = text[count.span.end - start : claim.span.start - start]
    lead = text[: count.span.start - start]
    closed = _CLOSED.match(text, claim.span.end - start) is not None
    return bool(closed and _OF_WHICH.search(lead) and _ONCE_MORE.fullmatch(between))


_OF_WHICH = regex(r"\bof\s(?:which|whom|these|them|those)\s(?:[a-z]+\s){0,2}?" + HEDGES)
_ONCE_MORE = regex(r"(?:\s[a-z]+){0,2}?(?:,\s(?:or\s)?|\sor\s|\s[–—-]\s|\s\()" + HEDGES)
_CLOSED = regex(r"\s?(?:[,.;)–—]|$)|\s(?:came|were|was|went|are|is)\b")
