"""Home of multiples joined to a comparison: "faster than May's 5% and twice the 3% foreseen"."""

from verifier.lazy import regex

SO_MUCH_MORE = regex(
    r"\s(?:more|less|fewer|higher|lower|dearer|cheaper|larger|smaller|bigger)(?=[.,;]|$)"
)
"""Behind a percentage that says how much more there was at one time than at another."""


def than_joined(text: str, before: int) -> int | None:
    """Where the "than" of the comparison stands that a multiple at `before` is joined to, so that
    both tell of what stands before it; None for most multiples."""
    found = _THAN.search(text, 0, before) if "than " in text[:before] else None
    return found.start() if found else None


_THAN = regex(
    r"\bthan\s(?:[^,;:.]|\.(?=\d)){3,80}?,?\s(?:and|but)\s"
    r"(?:(?:only|just|about|around|almost|nearly|roughly|some|well|far|more|less|under|over|than|"
    r"barely|at|least|exactly)\s){0,4}$"
)
