"""Home of "the next month" told of what has been: the step after the one that the text tells of."""

from verifier.language.time_anaphors import single_unit
from verifier.language.time_reading import Reading
from verifier.language.time_tokens import Words
from verifier.model.mention import Anaphor

_TO_COME = frozenset({"in", "over", "within", "during", "for", "by", "of", "into", "until", "at",
                      "through", "from", "about", "than"})  # fmt: skip
"""Before "the next month": what makes it one to come."""


def the_next(i: int, w: Words) -> Reading | None:
    """The step after the one told of: "and recovered to $71 the next month", not "in the next
    month", which is to come."""
    unit = single_unit(i + 1, w)
    if w.low[i - 1] != "the" or w.low[i - 2] in _TO_COME or unit is None or not unit.frequency:
        return None
    return Reading(i, i + 2, anaphor=Anaphor(unit.steps, unit.frequency))
