"""Home of what a time is called besides: "a soggy May", "the pandemic year of 2020"."""

from verifier.language.times.reading import Reading
from verifier.language.times.tokens import Words

_FURTHEST = 5
_ARTICLES = frozenset(("the", "its", "their", "a", "an"))
_POINTING = frozenset(("last", "this", "that", "next", "yesterday", "today"))
"""What points at a time by itself and has no article: before it ends what is told of another thing,
as in "rose by more than a quarter last year"."""


def epithet_of(reading: Reading, w: Words, floor: int) -> int | None:
    """Where the article of a time begins that has an epithet; None where it has none."""
    k = reading.start - 1
    told_of = w.low[reading.end] in ("that", "which") and reading.moment is not None
    if told_of and k > floor and w.low[k] in ("a", "an"):
        return k  # "3.7% down on a July that had itself been 3.3% up"
    pointing = w.low[reading.start] in _POINTING
    if k - 1 > floor and w.low[k - 1] in ("a", "an") and w.low[k].isalpha() and not pointing:
        return k - 1
    if (printed := _printed(k, w, floor)) is not None:
        return printed
    if reading.moment is not None and (owned := _owned(k, w, floor)) is not None:
        return owned
    if w.low[reading.start] != "year":
        return None
    for place in range(k, max(floor, k - _FURTHEST), -1):
        if w.low[place] in _ARTICLES:
            return place if place < k else None
        if not (w.low[place].isalpha() or w.dash(place)):
            return None
    return None


_PRINTS = frozenset(
    """
revised unrevised preliminary provisional initial original final published reported estimated
corrected updated advance flash upwardly downwardly seasonally adjusted unadjusted
""".split()
)


def _printed(k: int, w: Words, floor: int) -> int | None:
    """Where the article stands before words up to `k` that say which print of a time's figure is
    meant: "below the revised December estimate", "from an upwardly revised May rate"."""
    first = k
    while first > floor and w.low[first] in _PRINTS:
        first -= 1
    return first if first < k and w.low[first] in _ARTICLES else None


_OWNERS = frozenset(("the", "its", "their", "our", "his", "her"))
_NO_EPITHETS = frozenset(
    """
of in to for by at on and or but until till since from than with same whole entire full early late
mid middle end start beginning previous prior preceding following first second third fourth final
last next current calendar fiscal financial academic corresponding equivalent comparable past three
six nine twelve two four five seven eight ten eleven thirteen most least best worst coming
opening closing remaining intervening ensuing ending
""".split()
)
"""What stands before a month or quarter and tells which one it is, or ends another phrase."""


def _owned(k: int, w: Words, floor: int) -> int | None:
    """Where the article stands before one plain word at `k`, or one of two parts or with an adverb,
    for what a month or quarter was like: "from its record second quarter", "the unusually strong
    May"; or where that begins if it has none: "than in crisis-hit December"."""
    if not _is_plain(k, w):
        return None
    first = k - 1
    parted = w.dash(first) and w.glued(first) and w.glued(k) and w.low[first - 1].isalpha()
    if parted:
        first -= 2
    elif w.low[first].endswith("ly") and _is_plain(first, w):
        first -= 1
    if first > floor and w.low[first] in _OWNERS:
        return first
    than = first - 1 > floor and (w.low[first - 1], w.low[first]) == ("than", "in")
    return first + 1 if than or (parted and w.low[first] in _SET_AGAINST) else None


_SET_AGAINST = frozenset(("from", "on", "than", "against"))


def _is_plain(k: int, w: Words) -> bool:
    """Whether a word may say what a time was like, and is no name, place in an order or extreme."""
    word = w.low[k]
    plain = word.isalpha() and len(word) > 2 and not w.capital(k)
    return plain and word not in _NO_EPITHETS and not word.endswith("est")


def is_beside_the_point(reading: Reading, w: Words, floor: int) -> bool:
    """Whether a time only says in spite of what, or thanks to what, something came about, "despite
    a thin September", or which one is not meant: "in May rather than in June"."""
    named = epithet_of(reading, w, floor)
    lead = (reading.start if named is None else named) - 1
    if lead < floor:
        return False
    passed = lead - 1 if w.low[lead] in _WITHIN else lead
    if (w.low[passed - 1], w.low[passed]) in _NOT_MEANT and passed > floor:
        return not w.possessive(reading.end)  # "instead of the previous quarter's 65.1%"
    thanks = w.low[lead] == "to" and w.low[lead - 1] in ("thanks", "owing")
    return thanks or w.low[lead] in ("despite", "notwithstanding")


_WITHIN = frozenset(("in", "with", "on", "from", "for", "during", "at"))
_NOT_MEANT = frozenset((("rather", "than"), ("instead", "of")))
