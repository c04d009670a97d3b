"""Home of attributive comparatives: those that tell one thing from another, and no movement."""

from verifier.lazy import regex
from verifier.model.span import Span


def is_attributive(text: str, span: Span) -> bool:
    """Whether a comparative only tells one thing from another, "the wider European Union", or is
    part of its name: "while Greater Manchester had 305,480", "in Lower Saxony"; or of what somebody
    wishes for: "11% wanted more hours"."""
    if _is_in_a_name(text, span) or _is_wished_for(text, span):
        return True
    after = _ATTRIBUTED.match(text, span.end)
    return after is not None and text[max(0, span.start - 4) : span.start].lower() == "the "


def _is_in_a_name(text: str, span: Span) -> bool:
    """Whether a comparative is printed with a capital before a capital, behind a word without one:
    a headline may have all its words so, and a sentence its first."""
    if _NAMED.match(text, span.start) is None:
        return False
    behind = _PLAIN.search(text, max(0, span.start - _AS_FAR), span.start)
    return behind is not None or text.startswith("Greater", span.start)


def _is_wished_for(text: str, span: Span) -> bool:
    """Whether a comparative stands between a wish and the thing wished for."""
    wish = _WISHING.search(text, max(0, span.start - _AS_FAR), span.start)
    return wish is not None and _ATTRIBUTED.match(text, span.end) is not None


_WISHING = regex(
    r"\b(?:want(?:s|ed|ing)?|seek(?:s|ing)?|sought|need(?:s|ed|ing)?|prefer(?:s|red)?|"
    r"(?:would|’d)\slike|(?:ask(?:s|ed|ing)?|look(?:s|ed|ing)?|wish(?:es|ed)?)\sfor)\s$"
)
_ATTRIBUTED = regex(r"\s+(?!(?:than|from|in|on|by|to|the|and|or)\b)[A-Za-z]")
_NAMED = regex(r"[A-Z][a-z]+\s(?!Than\b)[A-Z][a-z]{2,}")
_PLAIN = regex(r"\b[a-z]+,?\s$")
_AS_FAR = 24
