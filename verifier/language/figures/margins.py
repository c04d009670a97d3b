"""Home of margins of error: brackets behind a figure that say how sure it is, "(±2.0 percent)"."""

from verifier.lazy import regex

_BRACKETS = r"\((?:±|\+/[-–−])[^()]{1,40}\)\*?"
_BEFORE = regex(rf"\s{_BRACKETS}\s$")
_LONGEST = 50


def before_margin(text: str, end: int) -> int:
    """Where the words before `end` stop, a margin of error that stands between aside."""
    if ")" not in text[max(0, end - 3) : end]:
        return end
    margin = _BEFORE.search(text, max(0, end - _LONGEST), end)
    return margin.start() + 1 if margin else end


def behind_margin(text: str, start: int) -> int:
    """Where a figure that ends at `start` has said all, its margin of error included."""
    margin = _BEHIND.match(text, start)
    return margin.end() if margin else start


_BEHIND = regex(rf"\s{_BRACKETS}")
