"""Home of windows in titles: over which days, or as which print, a series has what others have in
full."""

from collections.abc import Iterable
from functools import lru_cache

from verifier.lazy import regex
from verifier.model.counts import count_of
from verifier.model.series import Series

_WINDOW = regex(
    r"\b(?:first\s\w+\sdays(?:\sof\sthe\smonth)?|year\sto\sdate|"
    r"cumulative\sover\s\w+\smonths|rolling\s\w+\s(?:months|years)|provisional|preliminary|"
    r"flash(?:\sestimate)?|advance\sestimate)\b"
)


@lru_cache(maxsize=1 << 12)
def window_of(title: str) -> str | None:
    """What a title says of the days or the print that its figures are of: "first 20 days of the
    month", "provisional"; None where it says nothing of it."""
    found = _WINDOW.search(title.lower())
    return found.group() if found is not None else None


@lru_cache(maxsize=1 << 12)
def first_days_of(title: str) -> int | None:
    """The first days of each month that a title says its figures are of: 20 of "exports, first 20
    days of the month"; None where they are of all."""
    found = _FIRST_DAYS.search(title.lower())
    return count_of(found["days"]) if found is not None else None


_FIRST_DAYS = regex(r"\bfirst\s(?P<days>\d+|ten|fifteen|twenty)\sdays\b")


@lru_cache(maxsize=1 << 12)
def runs_over_a_year(title: str) -> bool:
    """Whether each figure of a series is of the twelve months that its step ends: "median price of
    homes bought in the previous 12 months", "crimes, year ending"."""
    return _YEARLY.search(title.lower()) is not None


_YEARLY = regex(
    r"\b(?:previous|past|last|preceding|prior|latest|rolling|moving|trailing)\s(?:12|twelve)\smonths?\b|"
    r"\b(?:12|twelve)[\s-]months?\s(?:rolling|moving|running|total|sum|average|mean|to|ending)\b|"
    r"\b(?:rolling|moving|running)\s(?:annual|(?:12|twelve)-month|year)\b|\byear\s(?:ending|ended)\b"
)


@lru_cache(maxsize=1 << 12)
def _part_besides(breakdown: str) -> frozenset[str]:
    """The pieces of a breakdown but for the one that tells a window."""
    told = breakdown.lower().split(", ")
    return frozenset(piece for piece in told if piece and _WINDOW.search(piece) is None)


def is_the_whole_of_its_days(one: Series) -> bool:
    """Whether a series has no part besides the first days of each month that it counts."""
    return first_days_of(one.title) is not None and not _part_besides(one.breakdown or "")


def in_the_window(one: Series, window: str, kin: Iterable[Series]) -> Series | None:
    """The series of what `one` measures that has the window, if there is just one among its kin."""
    found = [
        other
        for other in kin
        if window_of(other.title) == window
        and (other.indicator, other.ref_area, other.counterpart, other.unit, other.frequency)
        == (one.indicator, one.ref_area, one.counterpart, one.unit, one.frequency)
        and (other.transformation, other.nature, other.status)
        == (one.transformation, one.nature, one.status)
        and _part_besides(other.breakdown or "") == _part_besides(one.breakdown or "")
    ]
    return found[0] if len(found) == 1 else None
