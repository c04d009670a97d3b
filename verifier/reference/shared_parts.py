"""Home of `settled`: the parts that titles tell, without the words that all of a measure share."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping

from verifier.lazy import regex
from verifier.reference.stems import stems_of
from verifier.reference.title_pieces import trimmed

Told = tuple[str | None, str, str | None]
"""A measure, a unit, and the part that the title of a series tells."""
_AND = regex(r"\s(?:and|&|plus)\s")


def settled(told: Iterable[Told]) -> Mapping[Told, str | None]:
    """Each part without the words that all parts of its measure in its unit share, which tell no
    part: one that has no others is the whole, but not "enplaned" beside "enplaned and deplaned"."""
    groups: dict[tuple[str | None, str], dict[frozenset[str], str]] = defaultdict(dict)
    listed = list(dict.fromkeys(told))
    for indicator, unit, part in listed:
        groups[indicator, unit][frozenset(stems_of(part or ""))] = part or ""
    found: dict[Told, str | None] = {}
    for one in listed:
        indicator, unit, part = one
        parts = groups[indicator, unit]
        shared = frozenset[str].intersection(*parts)
        added = shared and any(_is_added_to(shared, text) for text in parts.values())
        if len(parts) > 1 and shared and part and not (added and shared in parts):
            kept = (w for w in part.split(" ") if not shared.issuperset(stems_of(w)))
            found[one] = trimmed(" ".join(kept)).strip(" ,") or None
        elif _is_all_there_is(part, parts.values()):
            found[one] = None
        else:
            found[one] = part or None
    return found


def _is_all_there_is(part: str | None, parts: Collection[str]) -> bool:
    """Whether a part is the widest of its measure: "including construction", with no whole that
    says nothing of it and no other that takes something in."""
    wider = [text for text in parts if _WITH.match(text)]
    return wider == [part] and "" not in parts


_WITH = regex(r"incl(?:uding|\.)?\s", re.IGNORECASE)


def _is_added_to(shared: frozenset[str], part: str) -> bool:
    """Whether a part is made of what all share and of something else: "enplaned and deplaned"."""
    joined = [set(stems_of(half)) for half in _AND.split(part)]
    return len(joined) > 1 and set(shared) in joined
