"""Home of times whose figure is outdone: "topped November's", "above May's or that of June"."""

from verifier.language.times.reading import Reading
from verifier.language.times.thans import BEATS
from verifier.language.times.tokens import Words

OUTDOING = BEATS | {"top", "dwarf", "match", "matches", "passes", "passed"}
OF_TWO = ("both", "either")
"""Before the first of two times that a figure is set against: "higher than either May's or"."""


def is_compared_before(k: int, w: Words) -> bool:
    """Whether the time before the "and" or "or" at word `k` is one that a figure is set against, be
    it with its own figure in brackets: "lower than both July's ($17.6 billion) and that of"."""
    for n in range(k - 1, max(0, k - _MOST_WORDS), -1):
        if w.low[n] == "than" or w.low[n] in OUTDOING:
            return any(w.possessive(m) for m in range(n + 1, k))
        if w.low[n] in _STOPS:
            return False
    return False


def goes_on_outdone(reading: Reading, k: int, w: Words) -> bool:
    """Whether a time before owns the second figure that one is set against, behind the "and" at
    word `k`: "below the €343m that analysts had expected and last year's €342m", "short of the
    forecast and of last year's 5.3m"."""
    of = w.low[k] == "of"
    k -= of
    if w.low[k] not in ("and", "or") or not (reading.previous and _owns_a_figure(reading, w, 2)):
        return False
    last = k - (w.low[k - 1] == ",")
    for n in range(last - 1, max(0, last - _MOST_WORDS), -1):
        if w.low[n] in _STOPS:
            return False
        if of and w.low[n] == "of" and w.low[n - 1] in _OF_ANOTHER:
            return True
        if not of and (w.low[n] in _BESIDE or w.low[n] in OUTDOING):
            return True
    return False


_OF_ANOTHER = ("short", "ahead", "shy", "clear")
_BESIDE = frozenset({"than", "below", "above", "short", "ahead", "shy", "beneath", "under"})


def stands_for_it(reading: Reading, w: Words, most: int = 4) -> bool:
    """Whether a possessive stands for what it owns, or owns a figure before which no more than
    `most` words stand: "12% up on 2024's", "9% down on last year's 10.8m"."""
    behind = reading.end + (2 if w.low[reading.end + 1] == "s" else 1)
    return w.low[behind] in _CLOSING or _owns_a_figure(reading, w, most)


_CLOSING = frozenset((".", ",", ";", ":", "(", ")", "", "and", "but", "while", "despite"))


def _owns_a_figure(reading: Reading, w: Words, most: int) -> bool:
    """Whether a figure stands behind a possessive: "last year's 10.8m", "June's modest 2%"."""
    first = reading.end + 2 if w.low[reading.end + 1] == "s" else reading.end + 1
    for k in range(first, first + most):
        word = w.low[k]
        if word[:1].isdecimal() or word in ("$", "£", "€", "¥"):
            return True
        if not word.isalpha():
            return False
    return False


_MOST_WORDS = 10
_STOPS = frozenset(".;:,")
