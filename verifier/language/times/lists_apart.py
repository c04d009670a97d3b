"""Home of lists at another time: figures that go on from one that another figure is set against;
and of one that a whole sentence is set against, which goes on with the move from it."""

from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.mention import Figure, TimeKind, TimeMention
from verifier.model.span import Span

_GAP = 1
_JOINED = regex(r",?\s(?:and|or)\s(?:from\s|(?:just|only|about|some)\s)?[$£€]?")
_PLAINLY_ON = (", ", " and ")


def goes_on_apart(
    text: str,
    figures: Sequence[Figure],
    times: Sequence[TimeMention],
    early: Figure,
    late: Figure,
) -> bool:
    """Whether a figure stands at another time than its sentence, as the one before it does,
    `early`, which another figure is set against."""
    return _is_dated_behind(text, times, early, late) or _is_set_in_turn(text, figures, early, late)


def _is_dated_behind(text: str, times: Sequence[TimeMention], early: Figure, late: Figure) -> bool:
    """Whether a second figure, with a time of its own, is joined to one that stands at another
    time: "from 4.5% in the three months to November and 5% in the second quarter"."""
    if late.quantity.unit not in (None, early.quantity.unit):
        return False
    beside = [t for t in times if 0 < t.span.start - early.reach.end <= _GAP]
    dated = any(
        0 < t.span.start - late.reach.end <= _GAP
        and (t.anaphor is None or t.kind is TimeKind.POINT)
        for t in times
    )
    return dated and any(_JOINED.fullmatch(text, t.span.end, late.reach.start) for t in beside)


def _is_set_in_turn(text: str, figures: Sequence[Figure], early: Figure, late: Figure) -> bool:
    """Whether a second figure goes on a list that is set against as long a one before it:
    "1.4% and 3.2%, up from 1.2% and 2.9%"."""
    if early.group is None or early.group != late.group:
        return False
    listed = [f for f in figures if f.group == early.group]
    before = [f for f in figures if f.span.end <= listed[0].span.start]
    alike = [f.quantity.unit == late.quantity.unit for f in before[-len(listed) :]]
    between = text[early.reach.end : late.reach.start]
    return all(alike) and len(alike) == len(listed) and between in _PLAINLY_ON


def is_summed_up(text: str, start: int, figure: Span) -> bool:
    """Whether a sentence compares what was told before with a figure and sums up the move from it:
    "That compares with 280.1bn in May 2023, a rise of 8%"."""
    led = _THAT_COMPARES.fullmatch(text, start, figure.start)
    return led is not None and _THE_MOVE.match(text, figure.end) is not None


_THAT_COMPARES = regex(
    r"\W*(?:That|This|It|They)\s(?:compare[sd]?|(?:is|was)\scompared)\s(?:with|to)\s"
    r"(?:(?:an?|the|just|only|about|some)\s){0,2}"
)
_THE_MOVE = regex(r"[^,;.]{0,40},\s(?:an?|up|down)\s")
