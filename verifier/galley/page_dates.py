"""Home of `dates_of`: the days of publication that the marks of a page tell."""

import json
import re
from collections import deque
from collections.abc import Iterator
from datetime import date

from verifier.galley.dateline import dateline
from verifier.galley.tags import Mark, MarkKind
from verifier.lazy import regex

_META = (
    "article:published_time",
    "datepublished",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.date",
    "citation_publication_date",
    "publish-date",
    "publication_date",
    "pubdate",
    "date",
)
"""Names of `meta` that hold the day of publication, the most trusted first (Open Graph, schema.org,
Dublin Core, common content systems)."""
_ARTICLE, _OTHER = 0, 3
"""How far down the list the `datePublished` of an article stands, and that of anything else."""
_JSON_DATE = regex(r'"datePublished"\s*:\s*"([^"]{8,40})"')
_STORY = regex(r"(?:Article|Posting|Report)$")
"""How the types end that schema.org has for stories (NewsArticle, LiveBlogPosting, Report)."""
_DAY = regex(r"\s*(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)")
_FIRST_OUT = regex(r"publish|posted|entry-date|pubdate|dateline|timestamp", re.IGNORECASE)
_LATER = regex(r"updat|modif|edit", re.IGNORECASE)


def dates_of(source: str, mark: Mark) -> list[tuple[int, date, str]]:
    """Days of publication that a mark tells: how far down the list of trust it is, day, name."""
    if mark.kind is MarkKind.RAW and mark.name == "script":
        return list(_in_script(source[mark.start : mark.end]))
    if mark.kind is not MarkKind.OPEN:
        return []
    attributes = mark.attributes
    names = [attributes.get(key, "").lower() for key in ("property", "name", "itemprop")]
    if mark.name == "time" and ("pubdate" in attributes or _tells_first(attributes.get("class"))):
        names.append("pubdate")
    value = attributes.get("content") or attributes.get("datetime") or ""
    ranks = [(1 + _META.index(name), name) for name in names if name in _META]
    day = day_of(value) if ranks else None
    return [(rank, day, name) for rank, name in ranks] if day else []


def _tells_first(classes: str | None) -> bool:
    """Whether the classes of a time call it that of the first publication (hAtom and its like)."""
    return bool(classes and _FIRST_OUT.search(classes) and not _LATER.search(classes))


def _in_script(text: str) -> Iterator[tuple[int, date, str]]:
    """Of the things that a script describes the day of the first story, else of the first."""
    if '"datePublished"' not in text:
        return
    try:
        found = list(_described(json.loads(text)))
    except (ValueError, RecursionError):
        found = [(_ARTICLE, told[1]) for told in _JSON_DATE.finditer(text)]
    for rank, value in sorted(found, key=lambda item: item[0])[:1]:
        day = day_of(value)
        if day:
            yield rank, day, "datePublished"


def _described(content: object) -> Iterator[tuple[int, str]]:
    """What a JSON document says of when its things were published, outer things first."""
    waiting = deque([content])
    while waiting:
        thing = waiting.popleft()
        if isinstance(thing, list):
            waiting.extend(thing)
        elif isinstance(thing, dict):
            value, kinds = thing.get("datePublished"), thing.get("@type", "")
            told = kinds if isinstance(kinds, list) else [kinds]
            if isinstance(value, str):
                story = any(_STORY.search(str(kind)) for kind in told)
                yield _ARTICLE if story else _OTHER, value
            waiting.extend(thing.values())


def day_of(text: str) -> date | None:
    """The day of a timestamp as its own clock has it: with year, month and day in this order, or
    with the name of the month."""
    told = _DAY.match(text)
    if told is None:
        found = dateline([text])
        return found[0] if found else None
    try:
        return date(int(told[1]), int(told[2]), int(told[3]))
    except ValueError:
        return None
