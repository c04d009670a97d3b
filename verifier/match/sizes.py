"""Home of sizes: the spans of time that tell parts of a measure apart ("2-year", "more than eight
hours"), read alike in figures and in words."""

import re

from verifier.lazy import regex
from verifier.model.span import Span

_NAMES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
).split()
_NUMBER_OF = {name: str(number) for number, name in enumerate(_NAMES, 1)} | {"thirty": "30"}
_SIZE = regex(
    rf"(?<![\w.,])(\d{{1,3}}|{'|'.join(_NUMBER_OF)})(-|\s)(year|month|week|day|hour|minute)s?\b"
    r"(?!\s(?:lows?|highs?|peaks?|records?|average|mean|run|streak|slide|rally|ago|earlier)\b)",
    re.IGNORECASE,
)
_A_TIME = regex(
    r"\b(?:the|in|past|last|next|first|previous|these|those|every|for|after|within)\s$",
    re.IGNORECASE,
)
"""Before a span of time that dates or lasts ("in the 12 months to June"); not with a hyphen."""


def sizes_of(text: str, but: Span | None = None) -> frozenset[str]:
    """The sizes that a text tells, as "2 year"; none within `but`, and none that is a time."""
    return frozenset(
        f"{_NUMBER_OF.get(number.lower(), number)} {unit.lower()}"
        for found in _SIZE.finditer(text)
        for number, joint, unit in (found.groups(),)
        if (joint == "-" or not _A_TIME.search(text[max(0, found.start() - 10) : found.start()]))
        and (but is None or found.end() <= but.start or found.start() >= but.end)
    )


_SIZED = 0.7


def sized_alike(told: frozenset[str], held: frozenset[str]) -> float:
    """What it says for a part told by a span of time that the sentence tells it by too, and by no
    other: which of two figures is of which span is not known here. Negative where the sentence
    tells other spans alone: a two-year yield is not the ten-year one."""
    if told and held and told.isdisjoint(held):
        return -_SIZED
    return _SIZED if len(told) == 1 and told == held else 0.0
