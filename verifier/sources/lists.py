"""Home of lists: which figure of a list in one sentence belongs to which of its items.

"Bullying was the reason for 31 per cent of calls, followed by family problems with 24 per cent and
exams with 17 per cent" gives each item its figure. A story that gives one item the figure of
another has the wrong number of the right sentence.
"""

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from verifier.consistency.printed import HEDGES, Printed, by_sentence, is_counted
from verifier.lazy import regex
from verifier.sources.document import Told
from verifier.sources.formers import looks_back
from verifier.sources.words import words_of

_AHEAD = regex(rf"(?:\(\s*|\b(?:with|at|by|to|for)\s*{HEDGES})$", re.IGNORECASE)
"""What parts the name of an item from its figure, where the name stands first."""
_BARE = regex(
    r"(?:[,;]|\band)\s+(?:the\s+)?(?:(?!(?:but|only|up|down|from|about|some|nearly|almost|more|less|"
    r"fewer|or|with|after|while|by|an?|which|against|compared|including|to|at|for)\b)"
    r"[A-Za-z’'-]+\s+){1,3}$"
)
"""The same where nothing parts it: "pension funds put in 44 per cent, insurers 27 per cent"."""
_NOUN = regex(
    r"\s+(?:were\s+|are\s+)?(?P<name>[a-z-]+(?:\s(?!such\b|and\b)[a-z-]+)?)(?:,|\.|\s+and\b|\s+such\b)"
)
"""The same where it stands behind as a noun: "4,310 were fires, 6,480 false alarms"."""
_BEHIND = regex(r"\s+(?:[a-z]+s\s+)?(?:for|on|of|from|in|to)\s+(?!which|whom|the\s+year)", re.I)
"""The same where it stands behind."""
_BORDER = regex(r"[,;)]|\b(?:and|followed by|but|while|as well as)\b", re.IGNORECASE)
_STANDS = ("level", "share", "average", None)

Items = Sequence[tuple[Printed, frozenset[str]]]
"""The figures of a list, each with the words that name what it is of."""


def lists_among(figures: Sequence[Printed]) -> Mapping[int, Items]:
    """For each figure that stands in a list, the list."""
    found: dict[int, Items] = {}
    for sentence in by_sentence(figures):
        levels = [p for p in sentence if p.operation in _STANDS]
        for unit in dict.fromkeys(_sort(p) for p in levels):
            items = _items([p for p in levels if _sort(p) == unit])
            found.update({id(figure): items for figure, _ in items})
        kinds = _kinds([p for p in levels if is_counted(p.quantity) and p.quantity.unit])
        found.update({id(figure): kinds for figure, _ in kinds if id(figure) not in found})
    return found


def _sort(figure: Printed) -> str | None:
    """The unit of a figure; what is counted is one sort."""
    return None if is_counted(figure.quantity) else figure.quantity.unit


def _kinds(counted: Sequence[Printed]) -> Items:
    """The list that figures make which count a kind each: "34 drivers, 19 cyclists"."""
    names = [frozenset(words_of((p.quantity.unit or "").replace("_", " "))) for p in counted]
    gaps = [one.gap_to(other) for one, other in pairwise(counted)]
    listed = len(counted) >= _TWO and len(set(names)) == len(names) and all(names)
    joined = all(len(gap) <= _SHORT and _BORDER.search(gap) for gap in gaps)
    return [*zip(counted, names, strict=True)] if listed and joined else ()


def columns_among(told: Sequence[Told]) -> Mapping[int, Items]:
    """The same for the columns of tables, whose rows are named."""
    columns: dict[tuple[str, str], list[Told]] = {}
    for one in told:
        if one.row:
            columns.setdefault((one.path, one.column), []).append(one)
    found: dict[int, Items] = {}
    for column in columns.values():
        items = [(one.printed, words_of(one.row)) for one in column]
        if len(items) > 1 and all(name for _, name in items):
            found.update({id(one.printed): items for one in column})
    return found


def _items(figures: Sequence[Printed]) -> Items:
    """The list that figures of one unit make; empty where it is open what names them."""
    if len(figures) < _TWO:
        return ()
    gaps = [one.gap_to(other) for one, other in pairwise(figures)]
    if not any(looks_back(gap) for gap in gaps):
        if all(_AHEAD.search(gap) for gap in gaps):
            names = [_BORDER.split(_AHEAD.sub("", gap))[-1] for gap in (figures[0].lead, *gaps)]
            return _named(figures, [_last_name(names[0]), *names[1:]])
        if all(_BARE.search(gap) for gap in gaps) and _names_ahead(figures[0].lead):
            names = [_BORDER.split(gap)[-1] for gap in gaps]
            return _named(figures, [figures[0].lead, *names])
        if all(_BEHIND.match(gap) and _BORDER.search(gap) for gap in gaps):
            return _named(figures, [_BORDER.split(gap)[0] for gap in (*gaps, figures[-1].tail)])
        if all(_NOUN.match(gap) for gap in gaps) and _NOUN.match(figures[-1].tail):
            behind = [_NOUN.match(text) for text in (*gaps, figures[-1].tail)]
            return _named(figures, [found["name"] for found in behind if found])
    return _items(figures[1:])


def _names_ahead(lead: str) -> bool:
    """Whether the sentence opens with the name and verb of its first figure."""
    return 0 < len(lead) <= _SHORT and not re.search(r"[,;:]", lead)


def _named(figures: Sequence[Printed], names: Sequence[str]) -> Items:
    named = [words_of(name) for name in names]
    return [*zip(figures, named, strict=True)] if all(named) else ()


def _last_name(text: str) -> str:
    """The name that a text ends with ("most came from Ukraine"), else the whole of it."""
    found = re.search(r"(?:\b[A-Z][\w’'-]+\s*)+$", text)
    return found.group() if found else text


def named_otherwise(told: Printed, items: Items, words: frozenset[str]) -> Printed | None:
    """The one figure of a list that `words` name, where they name nothing of `told`."""
    shared = frozenset.intersection(*(name for _, name in items)) if items else frozenset()
    own = next((name - shared for figure, name in items if figure is told), frozenset())
    if not own or own & words:
        return None
    named = [
        (len((name - shared) & words) / len(name - shared), figure)
        for figure, name in items
        if figure is not told and name - shared
    ]
    most = max((part for part, _ in named), default=0.0)
    best = [figure for part, figure in named if part == most]
    return best[0] if most >= _MOST and len(best) == 1 else None


_TWO = 2
_SHORT = 60
_MOST = 0.6
"""So much of the words of an item must be said for it to be named."""
