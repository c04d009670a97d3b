"""Home of extremes told by when it was last so: "was last higher in May 2021", "last this low in
October", "the last time it was lower was in March"."""

from verifier.language.extremes.superlatives import comparatives
from verifier.language.times.tokens import Words
from verifier.lazy import regex
from verifier.model.months import MONTH
from verifier.model.span import Span

_LOW = "low small cheap weak slow few cold narrow quiet dry little".split()
_HIGH = "high large big dear many much busy hot warm fast strong long great wide expensive".split()
_MORE, _LESS = comparatives("high"), comparatives("low")
_SO = r"(?:this|so|that|as)\s"
_IN = r"\s(?:in|at|on|during|back\sin)\s"
_WAS_IN = rf"\s(?:(?:was|came){_IN}|was\s(?:{MONTH}|(?:19|20)\d\d)\b)"
_OF = r"\s(?:that\s|when\s)?[^.;:,\d]{2,80}?\s(?:was|were|had\sbeen|stood)\s"
LASTLY = (
    rf"(?P<last_low>last\s(?:{_SO}(?:{'|'.join(_LOW)})|{_LESS}))(?={_IN})|"
    rf"(?P<last_high>last\s(?:{_SO}(?:{'|'.join(_HIGH)})|{_MORE}))(?={_IN})|"
    rf"(?P<time_last_low>last\stime{_OF}(?:{_SO}(?:{'|'.join(_LOW)})|{_LESS}))(?={_WAS_IN})|"
    rf"(?P<time_last_high>last\stime{_OF}(?:{_SO}(?:{'|'.join(_HIGH)})|{_MORE}))(?={_WAS_IN})"
)
"""An extreme told by when it was last so."""
_WAS_LAST = regex(rf"(?:{LASTLY})\s(?:(?:was|came)\s)?(?:back\s)?(?:(?:in|at|on|during)\s)?")
_LEVEL_BEHIND = regex(r"(?:,?\s(?:at|with)\s(?:(?:about|around|just|only|some)\s)?|\s\()[$£€¥]?")


def stood_when_last_so(text: str, time: Span, figure: int) -> bool:
    """Whether the figure at a place is what was seen when something was last so, at `time`: "was
    last higher on March 26, at 30.46"; places are those of `text`."""
    if _LEVEL_BEHIND.fullmatch(text, time.end, figure) is None:
        return False
    found = [m.end() for m in _WAS_LAST.finditer(text, 0, time.end)]
    return any(time.start <= end <= time.start + _LEAD or end == time.start for end in found)


_LEAD = 12
"""Letters: so many may lead into a time ("back during ")."""
_SEEN = frozenset({"seen", "reached", "recorded"})
_LEVELS = frozenset({"level", "levels", "height", "heights", "high", "highs", "low", "lows", "pace",
                     "rate", "rates", "price", "prices"})  # fmt: skip
_STATES = frozenset((*_LOW, *_HIGH))
_FAR = 16


def was_last_so(k: int, w: Words) -> bool:
    """Whether the word at `k` says when something was seen before: "a level last seen in May", "was
    last higher in May", "the last time it was lower was in May"."""
    if w.low[k] in _SEEN:
        return w.low[k - 1] == "last" and w.low[k - 2] in _LEVELS
    if w.low[k] in ("was", "came") and _is_state(k - 1, w):
        first = max(0, k - _FAR)
        return any(w.reads(i, "last", "time") for i in range(first, k - 1))
    return _is_state(k, w) and (w.low[k - 1] == "last" or w.low[k - 2] == "last")


_COMPARATIVE = regex(rf"(?:{_MORE}|{_LESS})")


def _is_state(k: int, w: Words) -> bool:
    """Whether the word at `k` is a comparative, or "low" behind "so" and the like."""
    if w.low[k] in _STATES:
        return w.low[k - 1] in ("this", "so", "that", "as")
    return _COMPARATIVE.fullmatch(w.low[k]) is not None
