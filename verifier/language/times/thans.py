"""Home of comparisons with what was then: "more than growers took off in", "below the pace of"."""

from verifier.language.comparisons.outdoing import ALL_FALL_BEHIND, ALL_OUTDO
from verifier.language.moves.two_deeds import OPPOSITES
from verifier.language.times.tokens import Words
from verifier.language.times.words import NUMBERS

BEATS = ALL_OUTDO | ALL_FALL_BEHIND | {"below", "above", "matched", "under", "behind", "beneath"}
_MOST_WORDS = 7
_MOST_NOUNS = 5
_PRONOUNS = frozenset({"it", "they", "he", "she", "we", "what", "there"})
_WERE = frozenset({"was", "were", "did", "had", "recorded", "seen", "registered", "sold"})
_PRO = frozenset({"did", "was", "were", "had"})
_PAST = frozenset(
    "took sold made spent won ran grew drew brought bought paid lost cut saw got held sent built "
    "gave left met kept ate drank caught flew drove shipped fell rose went came stood cost dug "
    "burnt threw swam rode led sank shut put hit read wrote taught bore dealt began".split()
)
_AWAITED = frozenset({"expected", "forecast", "planned", "predicted", "estimated", "pencilled",
                      "penciled", "projected", "thought", "hoped", "feared", "anticipated",
                      "analysts", "economists", "usual", "normal"})  # fmt: skip


def than_it_was(k: int, w: Words, floor: int) -> int | None:
    """Where a comparison with what was then begins: "more than growers took off in", "twice as
    many as were sold in", "half of the passengers that it did in"; None where nothing is compared,
    or only with what was expected."""
    said = k - 1
    for begin in range(k - 1, max(floor, k - _MOST_WORDS) - 1, -1):
        word = w.low[begin]
        if word in _AWAITED or not word.isalpha():
            return None
        then = word == "than" or (
            word in ("below", "above") and w.low[begin + 1] in ("what", "where")
        )
        then = then or (word == "as" and not _MANY.isdisjoint(w.low[max(floor, begin - 4) : begin]))
        if then or (word == "of" and w.low[begin + 1] in ("the", "what")):
            part = _past_a_part(begin + 1, w) if then else begin + 1
            if part > begin + 1 and w.low[part] == "of":
                return None  # "more than half of that came in May"
            first = w.low[part]
            clause = range(part, said + 1)
            named = word == "of" or first.endswith("s") or first in _PRONOUNS
            acts = any(_tells_of_then(n, w) for n in clause)
            whole = first in _WERE or (acts and (first in _PRONOUNS or len(clause) > 1))
            if then and _is_a_balance(begin, clause, w, floor):
                return None
            if word == "of":
                whole = w.low[said] in _PRO and any(w.low[n] in _PRONOUNS for n in clause)
            lead = begin if part == begin + 1 else part  # a part is no word of the comparison
            return lead if whole and (named or first in _WERE or acts) else None
    return None


_MANY = frozenset({"many", "much", "high", "low", "large", "big", "often", "fast"})


def _past_a_part(k: int, w: Words) -> int:
    """The place behind a part or multiple that stands at word `k`: "half", "a third", "twice",
    "three times"; `k` where none does."""
    if w.low[k] in _MULTIPLES:
        return k + 1
    if w.low[k + 1] == "times" and (w.low[k] in NUMBERS or w.low[k][:1].isdecimal()):
        return k + 2
    counted = w.low[k] in ("a", "one", "two", "three", "four")
    dashed = k + 1 + w.dash(k + 1)
    return dashed + 1 if counted and w.low[dashed] in _PARTS else k


_MULTIPLES = frozenset({"half", "twice", "double", "treble", "triple"})
_PARTS = frozenset(
    f"{part}{end}"
    for part in ("third", "quarter", "fifth", "sixth", "seventh", "eighth", "tenth")
    for end in ("", "s")
)


def _is_a_balance(begin: int, clause: range, w: Words, floor: int) -> bool:
    """Whether "than" sets off the other side of a balance of the same time: "spent €13.5bn more
    than it collected in March"."""
    told = w.low[max(floor, begin - _CLAUSE) : begin]
    return any(frozenset((one, w.low[n])) in OPPOSITES for one in told for n in clause)


_CLAUSE = 16


def _tells_of_then(n: int, w: Words) -> bool:
    """Whether a word is a verb in the past behind its subject."""
    past = w.low[n] in _PAST or w.low[n].endswith("ed")
    would = w.low[n] == "would" and w.low[n + 1] == "have"
    return would or w.low[n] in _WERE or (w.low[n - 1] != "than" and past)


def than_the_level(k: int, w: Words, floor: int) -> int | None:
    """Where a comparison with the level of then begins: "below the pace of", "topped the total
    for", "down on its level of", "compared with the average of"; None where there is none."""
    for begin in range(k - 1, max(floor, k - _MOST_NOUNS) - 1, -1):
        word = w.low[begin]
        if word in _AWAITED or word in _WERE or not word.isalpha():
            return None
        if word in ("than", *BEATS) or (word == "on" and w.low[begin - 1] in ("up", "down")):
            named = w.low[begin + 1] in ("the", "its", "their") or _are_levels_back(begin + 1, k, w)
            return begin if named else None
        set_beside = word in ("against", "versus") or w.low[begin - 1] in _COMPARED
        if word in ("against", "versus", "with", "to") and set_beside:
            named = w.low[k - 1] in _NOUNS and w.low[begin + 1] in ("the", "its", "their")
            opened = begin if word in ("against", "versus") else begin - 1
            return max(opened, floor) if named else None
    return None


def _are_levels_back(i: int, k: int, w: Words) -> bool:
    """Whether the words from `i` to the preposition at `k` are levels of a time told by pointing
    back: "below estimates of a year ago", "above levels of the previous quarter"."""
    noun = w.low[i] in _NOUNS or w.low[i] == "estimates"
    return i + 1 == k and noun and not _BACK.isdisjoint(w.low[k + 1 : k + 5])


_BACK = frozenset({"ago", "earlier", "before", "previous", "preceding", "prior", "last"})
_COMPARED = ("compared", "relative", "comparing", "next")


_NOUNS = frozenset({"level", "levels", "figure", "figures", "total", "number", "count", "reading",
                    "rate", "value", "tally", "mark", "sum", "volume", "amount", "pace", "price",
                    "prices", "score", "average", "tonnage", "output", "result", "low", "high",
                    "peak", "trough", "nadir", "mean"})  # fmt: skip


def from_the_level(k: int, w: Words, floor: int) -> int | None:
    """Where a comparison with the level of then begins that a move is measured from, the words up
    to `k`: "up 3% from its level", "on the figure for", "from where it stood"; None for others."""
    level = False
    for begin in range(k, max(floor, k - _MOST_WORDS) - 1, -1):
        word = w.low[begin]
        if word in ("from", "on", "than"):
            first = w.low[begin + 1]
            named = level and first in ("the", "its", "their", "that")
            return begin if named or (first == "where" and begin + 2 <= k) else None
        if word in _AWAITED or not word.isalpha():
            return None
        level = level or word in _NOUNS
    return None


def is_set_against(i: int, w: Words) -> bool:
    """Whether the words before a distance back set a figure against that time: "higher than it was
    seven days ago", "up from a week ago", "up on where it stood a week ago"."""
    for k in range(i - 1, max(-1, i - _FEW_WORDS), -1):
        if w.low[k] in _AGAINST or (w.low[k] == "on" and w.low[k + 1] in ("where", "what")):
            return True
        if not w.low[k].isalpha():
            return False
    return False


_FEW_WORDS = 6
_AGAINST = frozenset({"than", "from", "versus", "against", "above", "below"})
