"""Home of the figure before that brackets give behind one: "2.2% (prev. 1.8%)"."""

from verifier.language.time_anaphors import single_unit
from verifier.language.time_reading import Reading
from verifier.language.time_tokens import Words
from verifier.model.mention import Anaphor

BEFORES = frozenset({"prev", "previous", "previously", "prior"})
_OPENS = frozenset({"(", "["})
_SIGNS = frozenset({"$", "£", "€", "¥", "₹", "+", "-", "−"})


def print_before(i: int, w: Words) -> Reading | None:
    """The time before, where a word for it opens brackets and a figure follows: "(prior: 1.8%)",
    "(prev. £1.2bn)", "(prev. year 365)"; None elsewhere."""
    if w.low[i] not in BEFORES or w.low[i - 1] not in _OPENS:
        return None
    end = i + 2 if w.low[i] == "prev" and w.low[i + 1] == "." else i + 1
    unit = single_unit(end, w)
    end += unit is not None
    figure = end + 1 if w.low[end] == ":" else end
    if w.low[figure] in _SIGNS:
        figure += 1
    if not w.low[figure][:1].isdecimal() or w.length(figure) is not None:
        return None
    step = Anaphor(-unit.steps, unit.frequency) if unit is not None else Anaphor(-1)
    return Reading(i, end, anaphor=step, previous=True)
