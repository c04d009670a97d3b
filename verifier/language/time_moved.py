"""Home of the moves that only lead up to the one told: "fell 11.1% after climbing in August"."""

from verifier.lazy import regex
from verifier.model.span import Span

_LEADING = ("fter ", "ollowing ", "espite ")
_AFTER_MOVING = regex(
    r"\b(?:[Aa]fter|[Ff]ollowing|[Dd]espite)\s(?:having\s)?(?:[a-z]+ly\s)?"
    r"(?:(?:ris|fall|climb|dropp|slid|slipp|jump|surg|soar|grow|shrink|eas|dipp|plung|gain|los|declin|"
    r"increas|decreas|stall|stagnat|rally|rebound|recover|slow|pick|peak|hold|mov|edg|tumbl|sink|"
    r"contract|expand|advanc)ing|(?<=having\s)[a-z]+)\b"
    r"(?:[^,;.\d]|(?<=\s)(?:19|20)\d\d\b){0,60}(?=[,;.]|$)"
)


def moved_before(text: str, start: int) -> tuple[Span, ...]:
    """How something had moved before, in words alone, in a sentence that begins at `start`: no
    figure of it is told of the times there."""
    if not any(word in text for word in _LEADING):
        return ()
    return tuple(Span(start + m.start(), start + m.end()) for m in _AFTER_MOVING.finditer(text))
