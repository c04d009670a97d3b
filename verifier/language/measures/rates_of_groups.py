"""Home of wholes behind a percentage, and of groups of people that are none: those of whom so many
do or are something ("12% of men smoke")."""

import re

from verifier.lazy import regex
from verifier.model.span import Span

_WHOLE = regex(
    r"\sof\s(?:all\s|the\s|its\s|total\s|overall\s){0,3}"
    r"(?:(?!(?:was|were|is|are|be|been|had|has|have|will|came|went|in|for|at|on|to|from|by|with|and|"
    r"or|that|which|who|whose|not)\s)[\w’'-]+\s){0,2}",
    re.IGNORECASE,
)
_HEDGED = regex(
    r"[\W_]*(?:(?:and|but|while|whereas|as|with|some|about|around|roughly|nearly|almost|just|only|"
    r"over|under|more|less|fewer|than|at|least|up|to|from|against|compared|versus|still|now|an?|"
    r"estimated|even|yet|today)\s)*",
    re.IGNORECASE,
)
"""What may stand before a figure that opens its piece."""
_PEOPLE = regex(
    r"(?:(?:young|old|older|younger|adult|teenage|working)\s)?(?:men|women|males?|females?|boys?|girls?|"
    r"fathers|mothers|adults|children|teenagers|teens|youngsters|pensioners)",
    re.IGNORECASE,
)


def is_a_whole_behind(text: str, piece: Span, span: Span, mention: Span) -> bool:
    """Whether a phrase behind the percentage at `span` is the whole that it is a part of, and not
    the group that it is told of."""
    if span.end > mention.start or not _WHOLE.fullmatch(text, span.end, mention.start):
        return False
    opens = _HEDGED.fullmatch(text, piece.start, span.start) is not None
    return not opens or _PEOPLE.fullmatch(text, mention.start, mention.end) is None
