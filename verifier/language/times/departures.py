"""Home of departures: the time with which a sentence opens and from which its move is measured."""

from verifier.language.moves.move_nouns import MOVE_NOUN
from verifier.language.times.reading import Reading
from verifier.language.times.tokens import STOPS, Words
from verifier.language.times.years import is_a_year_of_two, is_written_with_both
from verifier.lazy import regex

_SENTENCE = 30
_BEHIND = 4
_WERE = frozenset({"was", "were", "stood"})
_HAVE = frozenset({"has", "have", "had"})
_MOVED = frozenset({"rose", "fell", "grew", "shrank", "dropped", "declined", "increased", "gained",
                    "decreased", "climbed", "slipped", "eased"})  # fmt: skip
_PERCENT = frozenset({"%", "percent", "per", "percentage", "points", "point"})
_BY_THEN = frozenset({"higher", "lower", "more", "less", "fewer", "dearer", "cheaper", "above",
                      "below"})  # fmt: skip
_UP_OR_DOWN = frozenset({"up", "down"})
_TO = frozenset({"to", "at"})
_MOVE = regex(rf"{MOVE_NOUN}|changes?")


def opens_a_move_from(reading: Reading, k: int, w: Words) -> bool:
    """Whether the opening "from" at `k` says what the move behind it is measured from: "From
    September, exports were 2.9% lower", "From their peak in June they have fallen 8.4%", "From
    the second quarter they rose 26.2%"; not
    "From May, prices will be 2% higher", "From a low of 3% in June it rose to 5%"."""
    if not w.opens(k) or w.low[k] != "from" or reading.ranged or reading.future:
        return False
    if is_a_year_of_two(reading, w) and w.low[reading.end] == "to":
        return is_written_with_both(reading.end + 1, w)  # "From 2015/16 to 2025/26 it rose by 39%"
    first = reading.end + (w.low[reading.end] == ",")
    ends = (n for n in range(first, w.size) if w.low[n] in STOPS and not w.glued(n + 1))
    clause = w.low[first : min(next(ends, w.size), first + _SENTENCE)]
    figure = next((n for n, word in enumerate(clause) if word[:1].isdecimal()), None)
    if figure is None:
        return False
    lead, behind = clause[:figure], clause[figure : figure + _BEHIND]
    if not _WERE.isdisjoint(lead):
        named = any(
            _MOVE.fullmatch(word) is not None for word in lead
        )  # "the change was a drop of"
        return named or not (_BY_THEN.isdisjoint(behind) and _UP_OR_DOWN.isdisjoint(lead + behind))
    if not _HAVE.isdisjoint(lead):
        return _TO.isdisjoint(lead[-2:])
    moved = lead[-2:-1] if lead[-1:] == ["by"] else lead[-1:]
    return not _MOVED.isdisjoint(moved) and not _PERCENT.isdisjoint(behind[1:2])
