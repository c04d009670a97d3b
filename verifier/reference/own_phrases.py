"""Home of the parts that phrases for one measure tell apart: "Administrations", "Compulsory
liquidations" and "Company insolvencies" are all insolvencies, and three things in one table."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from verifier.model.codes import is_count
from verifier.model.series import Series
from verifier.reference.untold_parts import likes_of

_LETTERS = 4
"""A shorter phrase is a code or an abbreviation of the measure."""


def told_by_their_phrases(
    series: Sequence[Series], said: Mapping[str, Sequence[str]]
) -> tuple[Series, ...]:
    """The series, those that nothing but their titles tells apart with the phrase for their measure
    that no other title of it has as their part. What several titles say is the whole of them, and
    so is the one of them that says nothing of its own.

    `said` are the phrases for its measure that a title has, by key.
    """
    alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
    spread: dict[tuple[str | None, str], Counter[str]] = defaultdict(Counter)
    for one in series:
        if one.breakdown is None:
            alike[(*likes_of(one)[:-1], _kind(one))].append(one.key)
        phrases = {phrase.casefold() for phrase in said.get(one.key, ())}
        spread[one.indicator, _kind(one)].update(phrases)
    crowded = {key for keys in alike.values() if len(keys) > 1 for key in keys}
    own = {
        one.key: _own(said.get(one.key, ()), spread[one.indicator, _kind(one)])
        for one in series
        if one.key in crowded
    }
    return tuple(
        replace(one, breakdown=own[one.key]) if own.get(one.key) else one for one in series
    )


def _kind(one: Series) -> str:
    """The unit; one for all that is counted, whatever the things are called: donors, donations."""
    return _COUNT if is_count(one.unit) else one.unit


_COUNT = "counted"


def _own(phrases: Sequence[str], spread: Counter[str]) -> str | None:
    """The longest of the phrases of a title that it alone has."""
    alone = [p.casefold() for p in phrases if spread[p.casefold()] == 1 and len(p) >= _LETTERS]
    return max(alone, key=len, default=None)
