"""Home of the ways to say a limit that a part is told by: "no more than 18 weeks" for a part called
"within 18 weeks"."""

from collections.abc import Iterator, Sequence

from verifier.lazy import regex

_UNDER = (
    *("within {}", "no more than {}", "not more than {}", "no longer than {}", "less than {}"),
    *("under {}", "up to {}", "at most {}", "{} or less", "{} or fewer"),
)
_OVER = (
    *("more than {}", "over {}", "longer than {}", "upwards of {}", "{} or more", "{} or longer"),
    *("at least {}", "beyond {}"),
)
_LIMIT = regex(
    r"(?:(?P<under>within|no more than|no longer than|less than|under|up to)|"
    r"(?P<over>more than|over|longer than|at least))\s"
    r"(?P<span>[\w-]+\s(?:weeks?|months?|days?|hours?|minutes?|years?))"
)


def limits(texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each other way to say the limit that a part is called by, with the part, where no other part
    is told by the same length of time on that side."""
    found = [(match, text) for text in texts if (match := _LIMIT.fullmatch(text)) is not None]
    sides = [(match["under"] is None, match["span"]) for match, _ in found]
    for (match, text), side in zip(found, sides, strict=True):
        if sides.count(side) == 1:
            for way in _UNDER if match["under"] else _OVER:
                yield way.format(match["span"]), text
