"""Home of figures that a correction sets right: what a paper printed before, told only as wrong."""

import re
from collections.abc import Iterable
from dataclasses import replace

from verifier.language.clauses import Reading
from verifier.lazy import regex
from verifier.model.claim import Claim
from verifier.model.clause import Context

_FIGURE = (
    r"(?:figures?|numbers?|totals?|rates?|sums?|amounts?|percentages?|values?|counts?|shares?)"
)
_IS_RIGHT = regex(
    rf"\b(?:(?:correct|right|accurate|proper)\s{_FIGURE}\s(?:[^,;:.\d]{{2,40}}\s)?"
    r"(?:is|are|was|were)|(?:should|ought\sto)\s(?:in\sfact\s)?have\s(?:been|read|said|stated|shown))"
    r"(?:,?\sin\sfact,?)?\s(?:[a-z]+\s){0,2}[“\"‘']?[$£€¥₹]?$",
    re.IGNORECASE,
)
"""Before a figure, what says that the one told before was wrong: "the correct figure is 33,488"."""
_CORRECTION = regex(
    r"\W*(?:corrections?|clarifications?|corrigend(?:um|a)|errat(?:um|a)|for\sthe\srecord|"
    r"setting\sthe\srecord\sstraight)(?:\s(?:and|&|to|of)\s[^\n:]{0,60})?\s*(?:[:\n–—-]|$)",
    re.IGNORECASE,
)
"""What opens a correction."""
_WE_TOLD = regex(
    r"\b(?:(?:article|report|story|piece|column|headline|sub-?heading|caption|graphic|chart|table|"
    r"item|it|we|that|which)(?:\s(?:on|in|of|from|published)\s[^,;:.\d]{2,40}?)?\s(?:[a-z]+ly\s)?"
    r"(?:said|stated|gave|put|reported|printed|claimed|showed|listed|described)|"
    r"we\shad(?:\sit)?)\b[^;:.]*$",
    re.IGNORECASE,
)
"""Before a figure in a correction, what says that it was printed before."""
_TURNED = regex(r",\s(?:but|whereas|while|when|though)\b|\bin\sfact\b", re.IGNORECASE)


def with_figures_set_right(claims: Iterable[Claim], reading: Reading) -> list[Claim]:
    """The claims with those denied that the text tells only to set them right: the figure before
    "the correct one is", and in a correction what the paper says that it printed."""
    found = list(claims)
    corrects = _CORRECTION.match(reading.article.text) is not None
    for place, claim in enumerate(found):
        if claim.quantity is None or Context.DENIAL in claim.clause.context:
            continue
        behind = found[place + 1] if place + 1 < len(found) else None
        wrong = behind is not None and _is_set_right(claim, behind)
        if wrong or (corrects and _was_printed(claim)):
            context = (*claim.clause.context, Context.DENIAL)
            found[place] = replace(claim, clause=replace(claim.clause, context=context))
    return found


def _is_set_right(claim: Claim, behind: Claim) -> bool:
    """Whether the figure behind one is told as the right one for it, in the same breath or next."""
    if behind.quantity is None or claim.quantity is None:
        return False
    if behind.quantity.unit not in (claim.quantity.unit, None) or claim.assertion != "value":
        return False
    sentence = behind.clause.sentence
    if sentence != claim.clause.sentence and sentence.start - claim.clause.sentence.end > _NEXT:
        return False
    words = behind.clause.lead
    return _IS_RIGHT.search(words) is not None


_NEXT = 2


def _was_printed(claim: Claim) -> bool:
    """Whether the words before a figure say that the paper had it, and nothing turns from that."""
    words = claim.clause.lead
    told = _WE_TOLD.search(words)
    return told is not None and _TURNED.search(words, told.start()) is None
