"""Home of "of which": the places and parts told behind it, which are none of the whole's figure."""

import re

from verifier.language.standing import Standing
from verifier.model.mention import TermKind
from verifier.model.span import Span

_OF_WHICH = re.compile(r"[^.;:\d]{0,40}?,\sof\s(?:which|whom)\s")


def parts_behind(standing: Standing, span: Span) -> frozenset[int]:
    """The places and parts behind the "of which" that a figure stands before: the US is no place of
    the surplus in "the surplus was $96bn, of which the US accounted for $20bn"."""
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
