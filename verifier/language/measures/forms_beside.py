"""Home of forms told right behind a figure: "rose 4.5% by volume and 6.2% by value"."""

import re
from collections.abc import Mapping

from verifier.language.measures.standing import Standing
from verifier.lazy import regex
from verifier.model.mention import TermKind
from verifier.model.span import Span

_FORMS = (TermKind.PRICES, TermKind.ADJUSTMENT)
_TIED = regex(
    r"(?:,?\s(?:or\s)?(?:measured|calculated|counted|reckoned))?\s(?:\()?(?:in\s|by\s|on\s)?", re.I
)
"""What stands between a figure and the form that it alone is told in."""
_WHOLE, _OTHERS = 1.0, 0.2


def forms_beside(standing: Standing, span: Span) -> Mapping[int, float]:
    """What the words for prices and seasonal adjustment weigh for a figure that has such a word
    right behind it, by their places; nothing for a figure that has none of its own there."""
    mentions, text = standing.own.mentions, standing.text
    found: dict[int, float] = {}
    for kind in _FORMS:
        places = [n for n, m in enumerate(mentions) if m.names(kind)]
        own = [
            n
            for n in places
            if mentions[n].span.start >= span.end
            and _TIED.fullmatch(text, span.end, mentions[n].span.start) is not None
        ]
        if own and len(places) > 1:
            found |= {n: _WHOLE if n in own else _OTHERS for n in places}
    return found
