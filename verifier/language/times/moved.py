"""Home of the moves that only lead up to the one told: "fell 11.1% after climbing in August"."""

from verifier.language.moves.change_words import find_cues
from verifier.lazy import regex
from verifier.model.mention import Cue, CueKind, Direction
from verifier.model.months import MONTH
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


_INNER = r"(?:[^,;.:]|(?<=\d)[,.](?=\d)){2,90}"
_OPENED_BY_A_MOVE = regex(
    rf"\A\W*(?:Having|After(?:\shaving)?)\s(?P<aside>{_INNER}),\s(?P<main>[^;\n]{{2,120}})"
)
_SUBJECT_HAD_MOVED = regex(
    rf"\A[^\d,;:]{{2,60}},\s(?P<aside>(?:up|down|off|higher|lower)\s(?:by\s)?{_INNER}),\s"
    r"(?P<main>[^;\n]{2,120})"
)
_FIGURE = regex(r"\d")
_REVERSED = regex(
    r"\b(?:went|gone|going|swung|shifted|slipped|threw\sthings?)\sinto\sreverse\b|"
    r"\breversed\b(?!\s(?:an?|the|its|their)\b)|\bturned\s(?:tail|(?:a)?round)\b|"
    r"\b(?:came|comes|come|went|goes|gone|swung|bounced)\sback\s(?:up\s|down\s)?to\b"
)
_DATED = regex(rf"\d[^.;]{{0,40}}?\s(?:in|during|last|this)\s(?:{MONTH}|month|quarter|year|week)\b")
"""A time that the later move has of its own: "took on 17,000 more in December"."""
_OF_ITS_OWN = regex(
    r"\s(?:[a-z]+ly\s)?(?:by|again|another|an?\s(?:further|additional|extra)|once\smore)\b"
)
"""What makes a move the same way as the one before it another one: "dropped by 16,000", "rose a
further 2%"; not "reached $292bn", which is where the first one led."""
_STOOD_AT = regex(
    r"\b(?:reach|hit|touch|peak|bottom|averag|total|stood|standing|been|being|amount)[a-z]*\s"
)
"""What had stood somewhere before it moved: "Having reached 4.5% in May, it slipped"."""


def figures_moved_before(text: str, start: int) -> tuple[Span, ...]:
    """How something had moved before, with the figure of it, ahead of a move the other way or of
    another one: "Having climbed to 4.5% in May, it slipped to 4.4%", "Sales, up 9% in May, fell
    2%"; not "After falling 2% in May, sales stood at $3bn", which may be where it led."""
    for pattern in (_OPENED_BY_A_MOVE, _SUBJECT_HAD_MOVED):
        told = pattern.match(text)
        if told is None or _FIGURE.search(told["aside"]) is None:
            continue
        first = _first_move(text, Span(*told.span("aside")))
        if first is None and _STOOD_AT.search(told["aside"]) is None:
            continue
        if _moves_on(text, Span(*told.span("main")), first):
            return (Span(start + told.start("aside"), start + told.end("aside")),)
    return ()


def _first_move(text: str, within: Span) -> Cue | None:
    """The first word there that says which way something moved, no comparison; None if none."""
    kinds = (CueKind.VERB, CueKind.ADVERB)
    moved = (c for c in find_cues(text, within) if c.kind in kinds and _turns(c.direction))
    return next(moved, None)


def _turns(direction: Direction | None) -> bool:
    return direction in (Direction.UP, Direction.DOWN)


def _moves_on(text: str, main: Span, first: Cue | None) -> bool:
    """Whether the clause at `main` tells a move other than `first`, which is None for a level."""
    if any(told.search(text, main.start, main.end) for told in (_REVERSED, _DATED)):
        return True
    then = _first_move(text, main)
    if then is None or then.kind is not CueKind.VERB:
        return False
    if first is None or then.direction is not first.direction:
        return True
    return _OF_ITS_OWN.match(text, then.span.end) is not None
