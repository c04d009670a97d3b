"""Home of peers: which members of a field are of one kind with what is ranked.

"BYD remained the largest brand": titles set makers beside battery cars, all cars and those sold
to fleets, of which only the makers are ranked with it.
"""

import re
from collections.abc import Sequence

from verifier.lazy import regex
from verifier.model.series import Series

_WHOLE = regex(r"^(?:all|total|overall|both|every|any|combined)\b")
"""What opens the part of a title that is the whole of others: "all specialties"."""
_BOUND = regex(
    r"\b(?:longer|shorter|more|less|fewer|over|under|above|below|older|younger|aged|within|waiting|"
    r"at least|at most|up to|"
    r"\d[\d,.]*\s(?:to|and|or|years?|months?|weeks?|days?|hours?|minutes?))\b"
)
"""What sorts by a measure of its own: "waiting longer than 6 months", "aged under 25"."""
_WHO = regex(
    r"^(?:children|adults|teenagers|pensioners|m[ae]n|wom[ae]n|boys|girls|males?|females?|youths?|"
    r"young|foreign\w*|residents|families|couples)\b(?![’'-])",
    re.IGNORECASE,
)
"""What opens a part that tells who, and not what."""
_SORTS = (_WHOLE, _BOUND, _WHO)
_REST = regex(r"(?:all\s)?(?:others?|rest)\b")


def set_apart(own: Series, other: Series) -> tuple[str, str] | None:
    """What tells two titles apart that begin and end alike, each in its own words: "diesel" and
    "hybrid, including plug-in hybrid"; None where one of them says no more than the other."""
    one, two = own.title.split(", "), other.title.split(", ")
    while one and two and one[0] == two[0]:
        one, two = one[1:], two[1:]
    while one and two and one[-1] == two[-1]:
        one, two = one[:-1], two[:-1]
    return (", ".join(one), ", ".join(two)) if one and two else None


def are_named_parts(own: Series, other: Series) -> bool:
    """Whether two titles differ in nothing but the names of their parts, whose commas count for
    nothing: "dermatology" and "ear, nose and throat"."""
    apart = set_apart(own, other)
    parts = (own.breakdown or "").lower(), (other.breakdown or "").lower()
    if apart is None or not all(parts):
        return False
    return all(part.endswith(words.lower()) for part, words in zip(parts, apart, strict=True))


def is_a_rest(one: Series) -> bool:
    """Whether a series is of what the others of its kind leave: "other", "the rest"."""
    return _REST.match(one.breakdown or "") is not None


def is_of_another_sort(own: Series, other: Series) -> bool:
    """Whether a series is no member of a field: the whole of which the one that is ranked is a
    part, or one sorted by age, length or person where that is not, or the other way round."""
    apart = set_apart(own, other)
    if apart is None:
        return False
    return any((s.search(apart[0]) is None) is not (s.search(apart[1]) is None) for s in _SORTS)


def peers_of(own: Series, field: Sequence[Series]) -> list[Series]:
    """The members of a field that are told by a name as a series is, or by none as that is;
    capitals alone ("BMW", "LNG") are one beside other names."""
    apart = [(one, _names_apart(own, one)) for one in field]
    told = [words for _, pair in apart if pair is not None for words in pair]
    named = any(_is_proper(part) for words in told for part in words.split(", "))
    return [
        one
        for one, pair in apart
        if pair is None or _is_a_name(pair[0], named) is _is_a_name(pair[1], named)
    ]


def _names_apart(own: Series, other: Series) -> tuple[str, str] | None:
    """What tells two titles apart, each by the name of its part alone where it ends with that:
    "customers of Batua" is told by "Batua"."""
    apart = set_apart(own, other)
    if apart is None:
        return None
    one, two = own.breakdown, other.breakdown
    return (
        one if one and apart[0].endswith(f" {one}") else apart[0],
        two if two and apart[1].endswith(f" {two}") else apart[1],
    )


def _is_a_name(words: str, named: bool) -> bool:
    last = words.split(", ")[-1]
    return _is_proper(last) or (named and any(c.isupper() for c in last.partition(" ")[0]))


def _is_proper(part: str) -> bool:
    first = part.removeprefix("the ").partition(" ")[0]
    return first[:1].isupper() and any(c.islower() for c in first)
