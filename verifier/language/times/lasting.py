"""Home of spans of use: how long a thing lasts, which is no time of what is told of it."""

from verifier.language.times.tokens import Words

_DOING = frozenset(
    "that which can could will would may might should must not usually typically often generally "
    "normally they".split()
)
_SET_AGAINST = frozenset("compared relative contrast contrary close similar prior back due".split())


def is_to_last(i: int, w: Words) -> bool:
    """Whether "last" at `i` is what something does: "goods that are meant to last three years"; or
    leads to steps that are told one by one: "down on each of its last nine trading days"."""
    if w.low[i] != "last" or w.length(i + 1) is None:
        return False
    if i > 2 and w.low[i - 2] == "of" and w.low[i - 3] in ("each", "every", "all"):
        return w.low[i - 1] in ("the", "its", "their", "his", "her", "our")
    before = w.low[i - 1] if i else ""
    return before in _DOING or (before == "to" and i > 1 and w.low[i - 2] not in _SET_AGAINST)
