"""Home of times to come that no figure of what has been is of: "jumped to 6.3%, with worse to come
when taxes rise next month"."""

import re

from verifier.language.times.sentence_times import SentenceTimes
from verifier.lazy import regex
from verifier.model.mention import TimeMention
from verifier.model.span import Span

_NEXT = regex(r"(?:(?:in|from|by|for|at|over|during)\s)?(?:the\s)?(?:next|coming)\s", re.I)
_LEADS_ON = regex(
    r"(?:,|\s[–—-])[^\d]*\s(?:when|as|before|ahead of|until|once|if|after|with|that|which)\s"
    r"[^\d]*$|"
    r"^\s(?:when|as|before|ahead of|until|once|with)\s[^\d]*$",
    re.IGNORECASE,
)
_FORETOLD = regex(
    r"\b(?:will|would|may|might|could|should|shall|expect\w*|forecast\w*|predict\w*|project\w*|"
    r"likely|set|due|going|poised|seen|see|sees|hopes?|plans?|aims?|target\w*|next|coming|"
    r"estimates?|reckons?|warn\w*|fear\w*|to\s(?:rise|fall|reach|hit|climb|drop|peak|be|go|stand))\b",
    re.IGNORECASE,
)


def is_to_come(sentence: SentenceTimes, mention: TimeMention, span: Span) -> bool:
    """Whether a time behind a figure is the next one, in a clause that leads on from it, and
    nothing before the figure foretells it."""
    offset = sentence.span.start
    if mention.span.start < span.end or _NEXT.match(_words(sentence, mention)) is None:
        return False
    lead = sentence.text[: max(0, span.start - offset)]
    between = sentence.text[span.end - offset : mention.span.start - offset]
    return _LEADS_ON.search(between) is not None and _FORETOLD.search(lead) is None


def _words(sentence: SentenceTimes, mention: TimeMention) -> str:
    offset = sentence.span.start
    return sentence.text[mention.span.start - offset : mention.span.end - offset]
