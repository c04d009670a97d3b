"""Home of times that only say when a figure was given out: "reported a month ago"."""

from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words
from verifier.model.period import Frequency

GIVEN_OUT = frozenset({"published", "released", "announced", "issued", "predicted", "pencilled"})
_OUT = frozenset({*GIVEN_OUT, "release", "releases", "statement", "report", "reports", "bulletin"})
_EARLY = frozenset({"at", "the", "start", "beginning", "end", "of", "earlier", "late", "early"})


def is_of_a_release(reading: Reading, w: Words) -> bool:
    """Whether a running or last month only says when figures came out: "according to a separate
    release this month", "published at the start of this month"."""
    k = reading.end - 2
    if k < 0 or w.low[k] not in ("this", "last") or w.low[k + 1] != "month":
        return False
    k -= 1
    while k > 0 and w.low[k] in _EARLY:
        k -= 1
    return w.low[k] in _OUT


_FORETOLD = frozenset({"put", "estimated", "forecast", "predicted", "projected", "pegged", "said",
                       "reported", "given", "thought", "reckoned", "expected"})  # fmt: skip
_AWAITED = frozenset({"forecast", "predicted", "projected", "pencilled", "penciled", "expected"})
_PRINTED = frozenset({"reported", "published", "released", "given", "estimated", "announced"})
_AT_FIRST = frozenset({"first", "initially", "originally", "previously"})
RECKONED = frozenset({"estimated", "reckoned"})
_SAID_IN = 8


def was_foretold(i: int, w: Words) -> bool:
    """Whether a time only says when a figure was given out: "In June, it had put this at"."""
    for k in range(i, i + _SAID_IN):
        if w.low[k] == "had":
            later = k + 2 if w.low[k + 1] in ("been", "earlier", "initially", "first") else k + 1
            return w.low[later] in _FORETOLD
        relative = w.low[k] in ("which", "that", "when", "who", "and", "but")
        if relative or not (w.low[k].isalpha() or w.low[k] == ","):
            return False
    return False


def was_first_printed(i: int, w: Words) -> bool:
    """Whether a time, before word `i`, only says when a figure first came out: "the 1.8% first
    reported in November"; "the 3% reported in November" may be that month's."""
    k = i - 1 if w.low[i - 1] in ("in", "on") else i
    if w.low[k - 1] == "back" and w.low[i - 1] in ("in", "on"):
        return w.low[k - 2] in _PRINTED  # "the 151.9 announced back in April"
    return w.low[k - 1] in _PRINTED and w.low[k - 2] in _AT_FIRST


def was_printed(reading: Reading, w: Words) -> bool:
    """Whether a time only says when a figure was foretold or first came out: "reported a month
    ago"; "the 3% reported a month earlier" is that month's."""
    before = w.low[reading.start - 1]
    if reading.anaphor is None or _is_of_an_earlier_issue(reading, w):
        return _is_of_an_earlier_issue(reading, w)
    shortly = reading.anaphor.frequency is not Frequency.YEAR
    ago = w.low[reading.end - 1] == "ago"
    return before in _AWAITED or (before in _PRINTED and ago and shortly)


def _is_of_an_earlier_issue(reading: Reading, w: Words) -> bool:
    """Whether a last month or week only says when a figure was printed that has been moved since:
    "reported last month as 6, was revised", "put at 6 a month ago, is now"."""
    last, ago = w.low[reading.end - 2] == "last", w.low[reading.end - 1] == "ago"
    if not last and not ago:
        return False
    k = reading.start - 1
    if w.low[k] in _PRINTED or w.low[k] in _PUT:
        if w.low[reading.end] not in ("as", "at"):
            return False
    else:
        while k > reading.start - _FIGURE and w.low[k] not in ("as", "at"):
            k -= 1
        if w.low[k] not in ("as", "at") or not (w.low[k - 1] in _PRINTED or w.low[k - 1] in _PUT):
            return False
    return not _MOVED_SINCE.isdisjoint(w.low[reading.end : reading.end + _SAID_IN])


_PUT = frozenset({"put", "pegged", "reckoned", "thought", "given"})
_FIGURE = 6
"""Words: so long is a figure at most, with its scale and unit."""
_MOVED_SINCE = frozenset(
    "now revised restated corrected raised lifted lowered trimmed upgraded downgraded cut "
    "reckoned".split()
)
