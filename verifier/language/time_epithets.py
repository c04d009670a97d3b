"""Home of what a time is called besides: "a soggy May", "the pandemic year of 2020"."""

from verifier.language.time_reading import Reading
from verifier.language.time_tokens import Words

_FURTHEST = 5
_ARTICLES = frozenset(("the", "its", "their", "a", "an"))
_POINTING = frozenset(("last", "this", "that", "next", "yesterday", "today"))
"""What points at a time by itself and has no article: before it ends what is told of another thing,
as in "rose by more than a quarter last year"."""


def epithet_of(reading: Reading, w: Words, floor: int) -> int | None:
    """Where the article of a time begins that has an epithet; None where it has none."""
    k = reading.start - 1
    pointing = w.low[reading.start] in _POINTING
    if k - 1 > floor and w.low[k - 1] in ("a", "an") and w.low[k].isalpha() and not pointing:
        return k - 1
    if (printed := _printed(k, w, floor)) is not None:
        return printed
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


def is_beside_the_point(reading: Reading, w: Words, floor: int) -> bool:
    """Whether a time only says in spite of what, or thanks to what, something came about: "despite
    a thin September"."""
    named = epithet_of(reading, w, floor)
    lead = (reading.start if named is None else named) - 1
    if lead < floor:
        return False
    thanks = w.low[lead] == "to" and w.low[lead - 1] in ("thanks", "owing")
    return thanks or w.low[lead] in ("despite", "notwithstanding")
