"""Home of "of which" and "most of them": the places and parts told behind it, which are none of the
whole's figure."""

import re

from verifier.language.standing import Standing
from verifier.lazy import regex
from verifier.model.mention import TermKind
from verifier.model.span import Span

_SOME = (
    r"(?:(?:nearly|almost|virtually|practically|about|around|roughly|more\sthan|over|just)\s)?"
    r"(?:all|most|many|much|half|some|several|few|nine\sin\sten|three[\s-]quarters|two[\s-]thirds|"
    r"an?\s(?:third|quarter|fifth|half)|(?:the|a)\s(?:(?:vast|great|large|overwhelming|big)\s)?"
    r"(?:bulk|majority|lion[’']s\sshare|part|most))"
)
_OF_WHICH = regex(
    r"(?:\s(?:(?:high|low)\s)?(?:of\s)?[$£€¥₹]?\d[\d.,]*)?[^.;:\d]{0,40}?(?:,|\s[—–-]|\s\()\s?"
    rf"(?:of\s(?:which|whom)|{_SOME}\sof\s(?:them|it|which|whom|those|these))\s",
    re.IGNORECASE,
)


def parts_behind(standing: Standing, span: Span) -> frozenset[int]:
    """The places and parts behind the "of which" that a figure or the record before it stands
    before: the US is no place of the surplus in "the surplus was $96bn, of which the US accounted
    for $20bn", Brazil none of the landings in "landed a record 12m tonnes, most of it from Brazil".
    """
    behind = _OF_WHICH.match(standing.text, span.end, standing.own.span.end)
    if behind is None:
        return frozenset()
    mentions = standing.own.mentions
    return frozenset(
        place
        for kind in (TermKind.AREA, TermKind.BREAKDOWN)
        for place in standing.kinds[kind]
        if mentions[place].span.start >= behind.end()
    )
