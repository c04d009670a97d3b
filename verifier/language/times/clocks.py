"""Home of times of day: "8:30 a.m. ET", "1400 GMT", "9 o'clock local time"."""

from verifier.language.times.tokens import Words
from verifier.language.times.words import ZONES
from verifier.lazy import regex

_CLOCK = regex(r"(?:[01]?\d|2[0-3])[:.][0-5]\d(am|pm)?|(?:1[0-2]|0?\d)(am|pm)?")
_MILITARY = regex(r"(?:[01]\d|2[0-3])[0-5]\d")


def clock_at(i: int, w: Words) -> int | None:
    """Where a time of day at `i` ends ("8:30 a.m. ET"); None where there is none."""
    word, j = w.low[i], i + 1
    match = _CLOCK.fullmatch(word)
    military = _MILITARY.fullmatch(word) is not None and w.low[j] in ZONES
    if match is None and not military:
        return None
    sure = military or (match is not None and bool(match[1] or match[2]))
    timely = ":" in word and (w.low[j] in ZONES or w.low[i - 1] in ("at", "by", "before", "after"))
    if w.low[j] in ("am", "pm"):
        sure, j = True, j + 1
    elif w.low[j] in ("a", "p") and w.reads(j + 1, ".", "m"):
        sure, j = True, j + 4 if w.low[j + 3] == "." else j + 3
    elif w.reads(j, "o", "’", "clock") or w.reads(j, "o", "'", "clock"):
        sure, j = True, j + 3
    if not (sure or timely):
        return None
    if w.low[j] in ZONES and (w.low[j] != "eastern" or sure):
        j += 1
        if w.low[j] == "time":
            j += 1
    elif w.reads(j, "local", "time"):
        j += 2
    return j
