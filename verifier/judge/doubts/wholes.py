"""Home of wholes: figures of which a share was told just before ("30 per cent of the 900 GWh")."""

import re

from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.series import Nature, Series

_SHARE_OF = regex(
    r"(?:\d\s?(?:%|p(?:er\s?)?c(?:en)?t\.?|pc)|\b(?:half|thirds?|quarters?|fifths?|tenths?))\s"
    r"of\s(?:(?:the|all|its|their|some|about|a\stotal\sof|a|overall|roughly|nearly|over|"
    r"[\w-]+[’']s?)\s){0,3}"
    r"\W{0,2}$",
    re.IGNORECASE,
)

_OF_A_MOVE = regex(
    r"(?:\b(?:add|creat|shed|los|lost|gain|cut|hir|eliminat|axe|recruit)\w*\s(?:[a-z]+\s){0,3}?"
    r"\d[\d.,]*(?:\s[a-z]+){0,3}|"
    r"\d[\d.,]*\s(?:[a-z]+\s){0,3}?(?:new|extra|additional|net|lost|shed)(?:\s[a-z]+){1,3}),\s"
    r"(?:or\s|(?:which|that)\s(?:is|was|makes|made)\s)?"
    r"(?:(?:more|less|well|far|just|nearly|almost|about|some|roughly|around|over|under|than|a)"
    r"\s){0,3}$"
)
"""A gain or a loss of which what follows is told as a part: "created 43,000 posts, more than",
"43,000 of the new posts, which is"."""


def is_a_share_of_a_move(claim: Claim, one: Series) -> bool:
    """Whether a share is one of what all gained or lost, and not of what all have: "Hospitals
    created 43,000 posts, more than half of the total"."""
    stands = one.nature is Nature.STOCK and claim.operation == "share"
    before = claim.clause.lead
    return stands and _OF_A_MOVE.search(before) is not None


def is_a_part_of_them(claim: Claim, one: Series) -> bool:
    """Whether a level counts only some of what a figure before it counts, and no word behind it
    says that these are what the series measures: "435,000 came, 410,000 of them by road", "Of that,
    £1.0 billion was put on cards"."""
    clause, start = claim.clause, claim.clause.sentence.start
    codes = {one.key, one.counterpart, one.breakdown} - {None}
    behind = (s for s in clause.terms if s.own and s.span and s.span.start >= claim.span.end)
    named = any(s.term.code in codes for s in behind)
    if claim.operation != "level" or named:
        return False
    if _OF_THAT.search(clause.sentence_text, 0, claim.span.start - start):
        return clause.time.inherited  # else "of those, 104 came in May", which is all of May
    if not _OF_THEM.match(clause.sentence_text, claim.span.end - start):
        return False
    dates = [time.span for time in clause.times]
    lead = (
        m.start() + start
        for m in _DIGIT.finditer(clause.sentence_text, 0, claim.span.start - start)
    )
    return not all(any(span.start <= at < span.end for span in dates) for at in lead)
    # else "in 2024 2.9 million of them came"


_OF_THAT = regex(
    r"(?:\A|[;:,—–]\s)(?:of|out\sof|within)\s(?:that|this|these|those|which|whom|it|the\s(?:total|sum))"
    r"(?:\s(?:sum|amount|total|figure|number))?,?\s[^.;:\d]{0,40}$",
    re.IGNORECASE,
)
"""What opens a sentence, or goes on with it, before a part of the figure before."""
_OF_THEM = regex(r"(?:\s[a-z-]+)?\sof\s(?:them|these|those|whom|which|that)\b")
_DIGIT = regex(r"\d")


def is_the_whole_of_a_share(claim: Claim) -> bool:
    """Whether a level is that of which a share beside it was told, and no level of the part that
    the words are about: "wind accounted for 30 per cent of the 21,562 GWh produced"."""
    return claim.operation == "level" and _SHARE_OF.search(claim.clause.before) is not None
