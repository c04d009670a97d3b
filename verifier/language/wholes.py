"""Home of wholes told at the front: "Of the 412,000 arrivals, 38% came from Ohio"."""

import re

from verifier.lazy import regex
from verifier.model.clause import Clause
from verifier.model.hedge_words import HEDGE
from verifier.model.level_verbs import STOOD
from verifier.model.percent import PERCENT

_SOME_OF_THEM = regex(
    r"\d(?:\s[a-z-]+){0,2}\sof\s(?:them|these|those),\s(?:(?:or|about|some|just|nearly|almost|over)\s){0,2}$"
)
"""A count and what it is of, which a percentage tells once more: "2,071 of them, 21 per cent,"."""
_THESE_WERE = regex(
    r"(?:^|[.;:]\s)\W*Of\s(?:these|those|them|the\stotal),?\s[^.;:%]{0,30}?\d[^.;:%]{2,60},\s"
    r"(?:which|that)\s(?:is|was|makes|made|comes to|came to|works out at)\s"
    rf"(?:{HEDGE}\s){{0,2}}$"
)
_A_SHARE = regex(r"\s(?:market\s)?share(?=[.,;:)]|$)")
_REMAINING = regex(r"\b[Tt]he\s(?:remaining|other)\s$")
_OF_SO_MANY = regex(
    r"^\W*Of\s(?:the|those|these|its|their|all)\s(?:the\s)?[\d,.]+\s(?:(?:thousand|million|billion|crore|"
    r"lakh)\s)?[^.;%]{3,70},\s(?:(?:about|some|nearly|almost|just|only|over|more than|another)\s)*$"
)
_OF_A_KIND = regex(
    r"^\W*(?:(?:And|But) o|O)f\s(?:the|its|their|all)\s(?!(?:two|three|pair|lot)\b)"
    r"[a-z][^.,;:%\d]{2,40}?,?\s"
    r"(?:(?:about|some|nearly|almost|just|only|over|more than|a)\s){0,2}$"
)
"""What a percentage is one of, told before it without its number: "Of the babies 28% were boys"."""
_OF_ALL = regex(r"^\W*(?:(?:And|But) o|O)f\s[^,;:%\d]{3,100},\s(?:\w+\s){0,2}$")
_OF_THESE = regex(
    r"(?:^|[;,:–—.(]\s|\band\s)\W*[Oo]f\s(?:these|those|them),?\s"
    r"(?:(?:about|some|nearly|almost|just|only|over|more than|a)\s){0,2}$"
)
_WERE_SOME = regex(
    r"\s(?:were|was|are|is)\s(?:(?:wo)?men|children|(?!sent\b|held\b|told\b|left\b|sold\b|made\b|paid\b)"
    r"[a-z]+(?<!ed)(?<!en)(?<!wn)(?<!ght))(?:[.,;:)]|$|\s(?:and|but)\b)"
)
"""What some of those told before are, and not what was done to them: "of these 43% were women"."""
_CAME_FROM = regex(
    r"\s(?:(?:came|comes|stemmed|originated|arrived|was\searned)\sfrom|"
    r"(?:went|goes|(?:was|were|is|are)\s(?:sent|sold|shipped|exported))\sto)\b"
)
_SENT = regex(
    r"\s(?:(?:came|comes|come)\sfrom|(?:went|goes|go|(?:was|were)\s(?:sent|sold|shipped))\sto)\s"
    r"(?:the\s)?[A-Z]"
)
_OPENS = regex(
    r"\W*(?:(?:about|some|nearly|almost|just|only|over|under|more than|another)\s){0,2}$",
    re.IGNORECASE,
)
_SENT_BEFORE = regex(
    rf"{PERCENT}\s(?:of\s[a-z\s]{{3,40}}\s)?(?:(?:came|comes)\sfrom|"
    r"(?:went|goes|was|were\s[a-z]+)\sto)\s"
    r"[^,;.:%\d]{2,40}(?:,|,?\sand)\s(?:(?:about|just|nearly|another|only)\s){0,2}$"
)
_TO_OR_FROM = regex(r"\s(?:to|from)\s(?:the\s)?[A-Z]")
"""What is told on of where a whole went: "26% went to Spain and 12.8% to France"."""
_DID = regex(
    r"\s(?:were|was|are|is|had|have|has|came|come|comes|went|go|goes|arrived|lived?|"
    r"said|work(?:ed)?)\b"
)
_CAME = regex(
    r"\s(?:came|comes|originated|arrived|was shipped|were shipped|went|goes|is|are|was|were)\s"
    r"(?:from|to|by|via|through|in|on|at|for)\s(?!order\b)"
)


_OWN_SHARE = regex(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir)\s(?:[a-z]+\s)?share\s(?:of|in|held\sby|taken\sby)\s"
    r"(?:(?!\b(?:prices?|which|that|who|rose|fell|and)\b)[^.;:,\d]){3,140}\s"
    rf"{STOOD}\s(?:{HEDGE}\s){{0,2}}$"
)


def is_a_named_share(clause: Clause) -> bool:
    """Whether a percentage is what the share of a part stood at: "The share of petrol cars in
    registrations was 35.6%"."""
    lead = clause.lead
    return "share" in lead and _OWN_SHARE.search(lead) is not None


def is_of_the_told(clause: Clause) -> bool:
    """Whether a percentage is what is left of a whole or a part of the whole named at the front:
    "the remaining 7.4% came from imports", "Of the 412,000 arrivals, 38% came from Ohio"; or of one
    told before, by where it went: "26% went to Spain and 12.8% to France"."""
    lead = clause.lead
    if clause.change is not None and clause.near:
        return False
    if _REMAINING.search(clause.before) and _CAME.match(clause.after):
        return True
    if _SOME_OF_THEM.search(lead) or _THESE_WERE.search(lead) or _A_SHARE.match(clause.after):
        return True
    if (_OPENS.fullmatch(lead) and _SENT.match(clause.after)) or (
        _SENT_BEFORE.search(lead) and _TO_OR_FROM.match(clause.after)
    ):
        return True
    if _OF_THESE.search(lead) and _WERE_SOME.match(clause.after):
        return True
    if _OF_ALL.search(lead) and _CAME_FROM.match(clause.after):
        return True
    if _OF_A_KIND.search(lead) and _DID.match(clause.after):
        return True
    return _OF_SO_MANY.search(lead) is not None


def tells_a_step(clause: Clause) -> bool:
    """Whether a figure is how far something moved, by so much or to the one behind it: "the share
    of debt that is past due rose 2.5% to 10.2%"."""
    if clause.link == "by":
        return True
    return clause.link == "" and _TO_A_LEVEL.match(clause.after) is not None


_TO_A_LEVEL = regex(r",?\sto\s(?:(?:just|about|only|an?|the|record|nearly|over)\s){0,3}\d")


def is_of_a_time(clause: Clause, offset: int) -> bool:
    """Whether what follows "of" is a time: "the 25% of October" is no share, but "25% of October's
    sales" is one."""
    place, start = clause.span.end + offset, clause.sentence.start
    return any(
        -4 <= time.span.start - place <= 4
        and _OWNS.match(clause.sentence_text, time.span.end - start) is None
        for time in clause.times
    )


_OWNS = regex(
    r"[’']s?\s(?!(?:rate|reading|rise|fall|gain|drop|increase|growth|pace|figure|level)\b)[a-z]+|"
    r"\s(?:total|output|generation|supply|demand|consumption|production|sales|exports|imports|"
    r"revenues?|turnover|spending|traffic|arrivals|registrations|deliveries)\b"
)
