"""Home of "of which", "most of them" and "nine of them": the places and parts told behind it, which
are none of the whole's figure."""

import re

from verifier.language.measures.standing import Standing
from verifier.lazy import regex
from verifier.model.mention import TermKind
from verifier.model.span import Span

_SOME = (
    r"(?:(?:nearly|almost|virtually|practically|about|around|roughly|more\sthan|over|just)\s)?"
    r"(?:all|most|many|much|half|some|several|few|nine\sin\sten|three[\s-]quarters|two[\s-]thirds|"
    r"an?\s(?:third|quarter|fifth|half)|(?:the|a)\s(?:(?:vast|great|large|overwhelming|big)\s)?"
    r"(?:bulk|majority|lion[’']s\sshare|part|most))"
)
_COUNT = (
    r"(?:(?:nearly|almost|about|around|roughly|more\sthan|over|just|only|some)\s)?[$£€¥₹]?"
    r"(?:\d[\d.,]*(?:[mb]n?|k|%|pc)?|one|two|three|four|five|six|seven|eight|nine|ten)"
    r"(?:\s(?:%|pc|per\s?cent|[mb]illion|trillion|thousand|bn|m))?"
)
_OF_WHICH = regex(
    r"(?:\s(?:(?:high|low)\s)?(?:of\s)?[$£€¥₹]?\d[\d.,]*|"
    r"[^.,;:\d]{2,40}?\s(?:to|at)\s[$£€¥₹]?\d[\d.,]*)?[^.;:\d]{0,40}?"
    r"(?:,\s(?:(?:up|down)|an?\s(?:rise|fall|drop|gain|increase|decrease)\sof)\s[^,;:]{1,40})?"
    r"(?:,|\s[—–-]|\s\()\s?"
    rf"(?:of\s(?:which|whom)|(?:{_SOME}|{_COUNT})\sof\s(?:them|it|which|whom|those|these)|"
    rf"including\s{_COUNT}\s(?:in|at|from|to|by|for))\s",
    re.IGNORECASE,
)


def parts_behind(standing: Standing, span: Span) -> frozenset[int]:
    """The places and parts behind the "of which" that a figure or the record before it stands
    before: the US is no place of the surplus in "the surplus was $96bn, of which the US accounted
    for $20bn", Brazil none of the landings in "landed a record 12m tonnes, most of it from Brazil",
    nor Kent of the fires in "48 fires, 9 of them in Kent".
    """
    behind = behind_of_which(standing.text, span, standing.own.span.end)
    if behind is None:
        return frozenset()
    mentions = standing.own.mentions
    return frozenset(
        place
        for kind in (TermKind.AREA, TermKind.BREAKDOWN)
        for place in standing.kinds[kind]
        if mentions[place].span.start >= behind
    )


def behind_of_which(text: str, span: Span, end: int) -> int | None:
    """Where the words begin that tell of a part of a figure in a sentence up to `end`; None where
    no "of which" follows it."""
    found = _OF_WHICH.match(text, span.end, end)
    return found.end() if found else None
