"""Home of the moves told before a time: a figure or a word of change that leads to it."""

from itertools import takewhile

from verifier.language.times.calendars import Calendar
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.words import WEEKDAYS
from verifier.model.period import Frequency

GAINS = frozenset({"up", "down", "leap", "jump", "rise", "gain", "increase", "improvement",
                    "fall", "drop", "decline", "advance", "surge", "decrease", "hike",
                    "growth"})  # fmt: skip
_AMOUNTS = frozenset({"%", "pc", "percent", "cent", "points", "higher", "lower", "tenth", "fifth",
                      "quarter", "third", "half", "quarters", "thirds", "fifths"})  # fmt: skip
_MOST_NOUNS = 5
_MOST_WORDS = 7


def moved_by(k: int, w: Words) -> bool:
    """Whether a figure or a word of change stands before "on": "up 7% on the year to May"."""
    before = w.low[k - 1]
    if before in GAINS or before in _AMOUNTS:
        return True
    lead = w.low[max(0, k - _MOST_NOUNS) : k]
    return any(word[:1].isdecimal() for word in lead[-3:]) and not GAINS.isdisjoint(lead)


def is_a_gain_of(k: int, w: Words) -> bool:
    """Whether a change noun with its figure stands before `k`: "a rise of 7.6% over 2024"."""
    for place in range(k - 1, max(0, k - _MOST_WORDS), -1):
        if w.low[place] == "of":
            return w.low[place - 1] in GAINS
        if w.low[place] in STOPS and not w.glued(place):
            return False
    return False


def is_moved_from(k: int, w: Words) -> bool:
    """Whether a figure of a move stands before "from": "fell by 474 from", "up 3% from"."""
    lead = w.low[max(0, k - _FURTHEST) : k]
    told = any(word[:1].isdecimal() for word in lead) or not _AMOUNTS.isdisjoint(lead)
    moved = not GAINS.isdisjoint(lead) or "by" in lead or any(w_.endswith("ed") for w_ in lead)
    return told and (moved or any(word in _FELL for word in lead))


_FURTHEST = 8
_FELL = frozenset(("fell", "rose", "grew", "shrank", "sank", "slid", "fallen", "risen", "grown"))


def gained_this_year(i: int, w: Words, calendar: Calendar) -> Reading | None:
    """The running year so far, where a move for "the year" at `i` is brought to a figure: "trimming
    its gain for the year to 5.8%"; None for other words."""
    if w.low[i] != "year" or not w.reads(i - 2, "for", "the") or w.low[i + 1] != "to":
        return None
    moved = w.low[i - 3] in GAINS or w.low[i - 3].rstrip("s") in GAINS | _LOSSES
    k = i + 2
    while w.low[k] in _HEDGES:
        k += 1
    if not moved or not w.low[k][:1].isdecimal() or w.year(k) is not None:
        return None
    year = calendar.now(Frequency.YEAR)
    return Reading(i - 2, i + 1, period=year, to_date=True, fixed=True)


_LOSSES = frozenset({"los", "loss", "slide", "slump", "retreat", "climb", "rally"})
_HEDGES = frozenset({"just", "only", "about", "almost", "nearly", "over", "more", "than", "around"})


def on_a_day(reading: Reading, k: int, w: Words) -> bool:
    """Whether the move before `k` is one from a weekday: "leaves it a dollar up on Monday", "1.6
    per cent down on the previous Friday"."""
    if w.low[reading.start] in WEEKDAYS:
        return _is_left_so(k, w)
    return w.low[reading.end - 1] in WEEKDAYS and moved_by(k, w)


def _is_left_so(k: int, w: Words) -> bool:
    """Whether the move before `k` tells how far off a day before something stands: "which leaves it
    a dollar up on Monday", "fell to 63 on Friday, 2% down on Monday"."""
    if w.low[k - 1] not in ("up", "down"):
        return False
    lead = w.low[max(0, k - _MOST_WORDS) : k]
    if not _LEAVING.isdisjoint(lead):
        return True
    behind = list(takewhile(lambda word: word != ",", reversed(lead[:-1])))
    figure = len(behind) < len(lead) - 1 and len(behind) <= _MOST_NOUNS
    figure = figure and behind[-1][:1].isdecimal()
    return figure and not WEEKDAYS.keys().isdisjoint(lead[: -len(behind) - 1])


_LEAVING = frozenset({"still", "leaving", "leaves", "left"})
