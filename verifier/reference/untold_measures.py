"""Home of measures that tell none: the id or the title of the series once more, or a field.

A desk that fills every cell writes what it has: `mt_retail_sales` beside the id `mt_retail_sales`,
or "economy" for all that it holds.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from verifier.model.codelist import bare_words
from verifier.model.series import Series, head_of
from verifier.reference.codelists import Codelists
from verifier.reference.stems import stems_of
from verifier.reference.titles import told_by_head

_MOST = 0.8
"""Where so many measures of a pack are those of one series alone and called like it, all are."""
_FIELD = 3
"""So many things counted are no one measure."""


def without_echoes(series: Sequence[Series], lists: Codelists) -> Sequence[Series]:
    """The series without the measures that only say their ids or titles again, where nearly all of
    a pack do; and without those that are fields, whose own words no title has and under which
    stands what has nothing in common. What the codelist has is a measure always."""
    open_ones = [one for one in series if one.indicator and one.indicator not in lists.indicators]
    echoes = {one.key for one in open_ones if _is_an_echo(one)}
    if len(echoes) < _MOST * sum(1 for one in series if one.indicator) or len(series) == 1:
        echoes = set()
    fields = _fields(open_ones)
    return [
        replace(one, indicator=None) if one.key in echoes or one.indicator in fields else one
        for one in series
    ]


def _is_an_echo(one: Series) -> bool:
    told = _plain(one.indicator or "")
    return told in (_plain(one.key), _plain(one.title))


def _plain(text: str) -> tuple[str, ...]:
    return bare_words(text.replace("_", " ").replace("-", " ").replace(".", " "))


def _fields(series: Sequence[Series]) -> set[str]:
    """The measures none of whose words any of their titles has, and under which the titles tell of
    several things in several units."""
    groups: dict[str, list[Series]] = defaultdict(list)
    for one in series:
        groups[one.indicator or ""].append(one)
    found = set()
    for name, listed in groups.items():
        own = set(stems_of(name.replace("_", " ")))
        silent = all(own.isdisjoint(stems_of(one.title)) for one in listed)
        units = {one.unit for one in listed}
        if (
            silent
            and len(units) > 1
            and len({told_by_head(head_of(one.title)).noun for one in listed}) >= _FIELD
        ):
            found.add(name)
    return found
