"""Home of the frame around a time: the words before it that make it a point or a baseline."""

from dataclasses import replace

from verifier.language.time_cuts import extent
from verifier.language.time_reading import Reading
from verifier.language.time_spans import since_january
from verifier.language.time_tokens import STOPS, Words
from verifier.model.mention import TimeKind
from verifier.model.period import Frequency

_PLAIN = frozenset({"in", "during", "for", "on", "at", "by", "throughout", "over", "within",
                    "across", "around", "of"})  # fmt: skip
_OVER = frozenset({"over", "in", "during", "for", "across", "within"})
_COMPARED = frozenset({"compared", "comparison", "relative", "compares", "comparing", "comparable",
                       "contrast", "contrasted", "measured"})  # fmt: skip
_LINKS = frozenset({"with", "to", "against"})
_SOURCES = frozenset({"data", "figures", "numbers", "statistics", "report", "reports", "survey",
                      "footage", "study", "estimates", "poll", "analysis", "minutes"})  # fmt: skip
_GAINS = frozenset({"up", "down", "leap", "jump", "rise", "gain", "increase", "improvement",
                    "fall", "drop", "decline", "advance", "surge", "decrease", "hike",
                    "growth"})  # fmt: skip
_NORMS = frozenset({"average", "averages", "mean", "norm", "baseline"})
_LEFT_OUT = frozenset({"excluding", "except", "barring", "apart", "bar"})
_TOLD = frozenset({"published", "released", "announced", "issued", "predicted", "pencilled"})
_BEATS = frozenset({"topped", "tops", "beat", "beats", "beating", "topping", "exceeded", "exceeds",
                    "surpassed", "surpassing", "below", "above", "matched", "under", "trailed",
                    "behind", "exceeding"})  # fmt: skip
_LEVELS = frozenset({"level", "levels", "peak", "average", "mean", "high", "low", "record"})


def framed(reading: Reading, w: Words, floor: int, joins: bool) -> Reading:
    """The reading with the words before it, none of them before word `floor`, and its kind.

    `joins` says that a baseline ends at `floor`, to which a second one may be joined ("compared
    with October and a year earlier").
    """
    reading = extent(reading, w, floor)
    start = reading.start
    lead = w.low[start - 1] if start > floor else ""
    if reading.fixed:
        if reading.kind is TimeKind.RELEASE and lead in ("on", "at", "by"):
            return replace(reading, start=start - 1)
        return reading
    since = _since(start, w, floor)
    if since is not None:
        counted = replace(reading, kind=TimeKind.SINCE, start=since, basis=None)
        return replace(counted, to_date=False)
    if lead == "in" and start - 2 >= floor and w.low[start - 2] in _BEGUN:
        return replace(reading, kind=TimeKind.SINCE, start=start - 1)
    if lead == "to" and w.low[start - 2] == "back" and start - 2 >= floor:
        return replace(reading, kind=TimeKind.SINCE, start=start - 2)
    begin = _comparing(reading, w, floor)
    joined = w.low[floor : reading.start] in (["and"], ["or"], [",", "and"])
    if begin is None and joined and joins and reading.kind is TimeKind.POINT:
        begin = start
    if begin is None and reading.kind is TimeKind.POINT and w.low[reading.end] in _NORMS:
        period = reading.period
        if period is not None and period.frequency is Frequency.YEAR and period.count > 1:
            begin = start
    if begin is not None:
        return replace(reading, kind=TimeKind.BASELINE, start=begin,
                       anaphor=reading.compared or reading.anaphor,
                       period=None if reading.compared else reading.period)  # fmt: skip
    return _point(reading, w, floor, lead)


def _since(start: int, w: Words, floor: int) -> int | None:
    """Where the "since" before a time stands: "since May", "since at least 2010"."""
    k = start - 1
    while k > floor and w.low[k] in _LOOSELY:
        k -= 1
    return k if k >= floor and w.low[k] == "since" else None


_BEGUN = frozenset({"begin", "begins", "began", "beginning", "starting", "started", "start",
                    "starts", "restarted"})  # fmt: skip
_LOOSELY = frozenset({"at", "least", "about", "around", "roughly", "approximately", "back", "in"})


def _point(reading: Reading, w: Words, floor: int, lead: str) -> Reading:
    start = reading.start
    if reading.kind is TimeKind.RELEASE:
        day = reading.period is not None and reading.period.frequency is Frequency.DAY
        if day and lead == "of" and w.low[start - 2] == "as":
            return replace(reading, kind=TimeKind.POINT, start=max(floor, start - 2))
        if reading.ranged and lead in ("between", "from", "in", "during", "for"):
            return replace(reading, kind=TimeKind.POINT, start=start - 1)
        known = lead in _PLAIN or lead in ("until", "before", "after", "from", "through", "late")
        return replace(reading, start=start - 1) if known and lead != "of" else reading
    if lead in _LEFT_OUT or (lead == "from" and w.low[start - 2] == "apart"):
        return replace(reading, kind=TimeKind.RELEASE)
    if lead in ("in", "on") and w.low[start - 2] in _TOLD:
        return replace(reading, kind=TimeKind.RELEASE, start=start - 1)
    if reading.kind is TimeKind.BASIS:
        if lead in _OVER:
            return replace(reading, start=start - 1)
        return replace(reading, kind=TimeKind.POINT, basis=None)
    if not reading.ranged or reading.anaphor is not None:
        reading = replace(reading, basis=None) if reading.kind is TimeKind.POINT else reading
    if lead in ("through", "thru") and reading.moment is not None and reading.period is not None:
        begin = max(floor, start - 1)
        if reading.period.frequency is Frequency.YEAR or reading.future:
            return replace(reading, start=begin)
        return replace(reading, start=begin, period=since_january(reading.period))
    if lead in ("before", "after", "until", "till"):
        owned = w.possessive(reading.end) and w.low[reading.end + 2] not in (*STOPS, ",", "")
        kind = TimeKind.POINT if owned or reading.anaphor else TimeKind.RELEASE
        return replace(reading, kind=kind, start=start - 1)
    if lead == "in" and _was_foretold(reading.end, w):
        return replace(reading, kind=TimeKind.RELEASE, start=start - 1)
    if lead in ("from", "between") or (lead in _PLAIN and lead != "of"):
        return replace(reading, start=start - 1)
    if _told_of_before(start, w, floor):
        return replace(reading, kind=TimeKind.RELEASE)
    pair = (w.low[start - 2], lead)
    if pair in (("up", "to"), ("as", "of")) and start - 2 >= floor:
        return replace(reading, start=start - 2)
    return reading


_FORETOLD = frozenset({"put", "estimated", "forecast", "predicted", "projected", "pegged", "said",
                       "reported", "given", "thought", "reckoned", "expected"})  # fmt: skip
_SAID_IN = 8


def _was_foretold(i: int, w: Words) -> bool:
    """Whether a time only says when a figure was given out: "In June, it had put this at"."""
    for k in range(i, i + _SAID_IN):
        if w.low[k] == "had":
            later = k + 2 if w.low[k + 1] in ("been", "earlier", "initially", "first") else k + 1
            return w.low[later] in _FORETOLD
        relative = w.low[k] in ("which", "that", "when", "who", "and", "but")
        if relative or not (w.low[k].isalpha() or w.low[k] == ","):
            return False
    return False


def _told_of_before(start: int, w: Words, floor: int) -> bool:
    """Whether a time only comes before what is told: "after a brisk December"."""
    k = start - 1
    while k > max(floor, start - 4) and w.low[k].isalpha() and w.low[k] not in ("a", "an"):
        k -= 1
    return w.low[k] in ("a", "an") and k > floor and w.low[k - 1] in ("after", "following")


def _comparing(reading: Reading, w: Words, floor: int) -> int | None:
    """Where the comparing words before a time begin; None where it is not compared with."""
    k = reading.start - 1
    if k < floor:
        return None
    lead = w.low[k]
    if lead in ("in", "for", "at", "during", "on", "of", "over", "across") and k > floor:
        inner = w.low[k - 1]
        if inner == "than" and lead != "of":
            return _widened(k - 1, w, floor)
        if inner in _LINKS and w.low[k - 2] in _COMPARED:
            return _widened(k - 2, w, floor)
        if inner in ("those", "that") and w.low[k - 2] in ("than", *_LINKS):
            linked = w.low[k - 2] == "than" or w.low[k - 3] not in _COMPARED
            return _widened(k - 2 if linked else k - 3, w, floor)
        if inner == "that" and lead == "of" and w.low[k - 2] in _BEATS and k - 2 >= floor:
            return k - 1
        if inner in ("versus", "vs", "against", "from"):
            return k - 1 if inner != "from" or not w.opens(k - 1) else None
    if lead == "than":
        return k
    if lead in _LINKS and w.low[k - 1] in _COMPARED and k - 1 >= floor:
        return _widened(k - 1, w, floor)
    if lead in ("versus", "vs", "against"):
        return k
    if lead == "." and w.low[k - 1] == "vs":
        return k - 1
    if lead == "from":
        return None if _starts_from(reading, k, w) else k
    if lead == "between" and w.low[reading.end] == "and":
        return k
    year_month = reading.moment is not None and reading.kind is TimeKind.POINT
    if lead == "on" and w.low[reading.start] == "yesterday":
        return k
    if lead == "on" and (reading.previous or year_month):
        return None if w.possessive(reading.end) else k
    if lead == "over" and reading.window is None and (reading.previous or _outdoes(k, reading, w)):
        return k
    told = reading.kind is TimeKind.POINT and reading.moment is not None
    if lead in ("below", "above", "behind") and told:
        return k
    set_against = told or reading.previous
    if lead == "of" and w.low[k - 1] in ("ahead", "short") and set_against and k > floor:
        return k - 1
    if lead == "on" and reading.ranged and reading.anaphor is None and _moved_by(k, w):
        return k
    if lead in _BEATS and reading.anaphor is not None:
        return k + 1
    if w.low[reading.end] in _LEVELS:
        if lead in ("its", "their", "the") and k > floor:
            k -= 1
        return k if w.low[k] in ("above", "below", "over", "under") else None
    return None


def _moved_by(k: int, w: Words) -> bool:
    """Whether a figure or a word of change stands before "on": "up 7% on the year to May"."""
    before = w.low[k - 1]
    return before in _GAINS or before in ("%", "pc", "percent", "cent", "points", "higher", "lower")


def _outdoes(k: int, reading: Reading, w: Words) -> bool:
    """Whether "over" sets a year or quarter against another: "a 36% leap over 2024"."""
    period = reading.period
    long = period is not None and period.frequency in (Frequency.YEAR, Frequency.QUARTER)
    return long and reading.kind is TimeKind.POINT and w.low[k - 1] in _GAINS


def _starts_from(reading: Reading, k: int, w: Words) -> bool:
    """Whether "from" opens a stretch or names a source instead of a comparison."""
    if reading.future or w.low[k - 1] in _SOURCES:
        return True
    if reading.previous:
        return False
    if w.opens(k):
        return True
    if reading.ranged and reading.anaphor is None:
        return True
    return reading.kind is TimeKind.RELEASE and reading.moment is not None


def _widened(k: int, w: Words, floor: int) -> int:
    """The comparing words with what leads to them: "when compared with", "in comparison with"."""
    if k > floor and w.low[k - 1] in ("when", "as", "in", "if"):
        return k - 1
    return k
