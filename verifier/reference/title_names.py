"""Home of names in titles: the pieces of them that look like places or measures and are none."""

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Sequence

from verifier.lazy import regex
from verifier.model.series import Series
from verifier.model.span import Span
from verifier.reference.title_forms import is_form


def is_a_piece(title: str, place: Span) -> bool:
    """Whether a place in a title is a piece of the name of a house, "Scotland" of the National
    Museum of Scotland, of that of a part of it, "Yorkshire" of the East Riding of Yorkshire, or of
    that of a body, "UK" of Cancer Research UK."""
    if _OF_A_HOUSE.search(title, 0, place.start) or _A_HOUSE_BEHIND.match(title, place.end):
        return True
    if _ENDS.match(title, place.end) is None:
        return False
    if _OF_A_PART.search(title, 0, place.start):
        return True
    body = _A_BODY.search(title, 0, place.start) if place.of(title) == "UK" else None
    return body is not None and not is_form(body["name"], ())


_OF_A_HOUSE = regex(
    r"\b[A-Z][\w’'-]*\s(?:Museums?|Galler(?:y|ies)|Librar(?:y|ies)|Theat(?:re|er)|Opera|Ballet|"
    r"Orchestra|Zoo|Gardens?|Academy|Institute|Church|Society|Club)\sof\s(?:the\s)?$"
)
"""A house that people go to, or belong to, and that is named after a place."""
_A_HOUSE_BEHIND = regex(
    r"(?:\s(?:[A-Z&][\w’'&-]*|and|upon|of))*\s(?:Trusts?|Hospitals?|Infirmary|Clinic|Museum|Gallery|"
    r"(?:Health|Care)\s(?:Board|Authority)|Theatre|Zoo|Bridge|Tunnel|Stadium|Arena)\b"
)
_OF_A_PART = regex(
    r"(?:[,:]\s|\s[-–|]\s)"
    r"(?!(?:Bank|Office|Ministry|Department|Government|Statistics|University|State|City|County|"
    r"Province|Republic|Kingdom|Commonwealth|Rest|Whole|Port|Total|All|People|Residents|Exports|"
    r"Imports|Population)\b)"
    r"(?:[A-Z][a-z]+\s){1,2}of\s(?:the\s)?$"
)
_A_BODY = regex(
    r"(?:[,:]\s|\s[-–|]\s)(?P<name>(?!(?:Total|All|Men|Women|Adults|Children|Whole)\b)"
    r"[A-Z][A-Za-z&.’'-]*(?:\s[A-Z][A-Za-z&.’'-]*)?)\s$"
)
_ENDS = regex(r"\s*(?:$|[,:(]|\s[-–|]\s)")


def is_called_a_measure(words: str) -> bool:
    """Whether words with capitals are those of a measure, and not the name of who reports it."""
    return _MEASURED.search(words) is not None


_MEASURED = regex(
    r"^(?:Median|Average|Mean|Total|Number)\s|"
    r"\s(?:Prices?|Rates?|Index|Sales|Volume|Value|Count|Share)$"
)
"""What opens or ends a measure that is written as a name: "Median Sale Price: Canton, OH"."""


def is_inside_a_name(segment: str, phrase: Span, start: int) -> bool:
    """Whether a phrase is a piece of a name that a segment from `start` on consists of, and not its
    last words: the gate of "Golden Gate Bridge"."""
    if phrase.end >= start + len(segment) or _CAPITALS.fullmatch(segment) is None:
        return False
    return not is_form(segment[phrase.end - start :].strip(), ())


_CAPITALS = regex(r"[A-Z][a-z’'-]+(?:\s[A-Z][a-z’'-]+)+")


def under_one_heading(series: Sequence[Series]) -> Collection[str]:
    """The keys of series that are read as of another measure than most of those whose titles have
    the same words before a colon: "Incidents attended: Non-fire incidents"."""
    tables: dict[tuple[str, str], list[Series]] = defaultdict(list)
    for one in series:
        heading, colon, _ = one.title.partition(":")
        if colon:
            tables[heading, one.unit].append(one)
    found: set[str] = set()
    for rows in tables.values():
        usual, many = Counter(one.indicator for one in rows).most_common(1)[0]
        if len(rows) >= _SEVERAL and many >= _MOST * len(rows):
            found.update(one.key for one in rows if one.indicator != usual)
    return found


_SEVERAL, _MOST = 4, 0.6
"""So many titles make a table, and so large a part of them tells its measure."""


def is_a_source(words: str) -> bool:
    """Whether words before a measure are those of a survey, an account or an office, or of the
    collection that it is from: "LFS: Unemployed", "DG ECFIN"."""
    return bool(_SOURCE.fullmatch(words) or _COLLECTION.search(words))


_SOURCE = regex(r"[A-Z]{2,6}(?:[- ][A-Z]{1,6})*")
_COLLECTION = regex(r"\b(?:statistics|surveys?|accounts?|indicators?|census)\b", re.IGNORECASE)


def goes_down(title: str) -> bool:
    """Whether a title goes down a classification, of which the last step is meant."""
    return _CHAIN.search(title) is not None


_CHAIN = regex(r"\bby (?:commodity|industry):", re.IGNORECASE)


def goods_traded(one: Series, named: str) -> list[str]:
    """The goods that the phrase for a trade with all partners names, as a part; none else."""
    traded = one.indicator in _TRADED and not one.counterpart
    return ["goods"] if traded and _GOODS.search(named) else []


_TRADED = ("exports", "imports", "trade_balance", "trade")
_GOODS = regex(r"\bmerchandise\b|\bgoods\b(?! (?:and|&) services)", re.IGNORECASE)
