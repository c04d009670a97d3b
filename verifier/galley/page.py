"""Home of what a whole web page adds to its HTML: where the story stands, and when it came out."""

from dataclasses import dataclass, field
from datetime import date

from verifier.galley.page_dates import dates_of
from verifier.galley.tags import VOID, Mark, MarkKind, marks_of

_MOST_OPEN = 100


@dataclass(slots=True)
class _Region:
    """An element that may hold the story, with the length of the paragraphs in it."""

    name: str
    trust: int
    start: int
    end: int = 0
    words: int = 0
    titled: bool = False


@dataclass(slots=True)
class Page:
    """What was found of a page: the story from `start` to `end`, the headline where it stands
    before it, the day of publication with the mark that tells it."""

    start: int
    end: int
    headline: tuple[int, int] | None = None
    published: tuple[date, str] | None = None
    regions: list[_Region] = field(default_factory=list)


def page_of(source: str) -> Page:
    """Where the story of a page stands.

    The element that says so (`itemprop="articleBody"`, `article`, `main`), where it holds most of
    the page's paragraphs; else the whole body.
    """
    found = Page(0, len(source))
    dates: list[tuple[int, date, str]] = []
    opened: list[_Region] = []
    regions: list[_Region] = []
    headline: list[int] = []
    words = paragraphs = 0
    for mark in marks_of(source):
        dates += dates_of(source, mark)
        if mark.kind is MarkKind.TEXT and paragraphs:
            length = mark.end - mark.start
            words += length
            for region in opened:
                region.words += length
        elif mark.kind is MarkKind.OPEN:
            paragraphs = 1 if mark.name == "p" else paragraphs
            if mark.name == "h1" and not headline:
                headline = [mark.start]
                for region in opened:
                    region.titled = True
            trust = _trust(mark)
            if trust and len(opened) < _MOST_OPEN and mark.name not in VOID:
                opened.append(_Region(mark.name, trust, mark.start))
            elif opened and mark.name == opened[-1].name and len(opened) < _MOST_OPEN:
                opened.append(_Region(mark.name, 0, mark.start))
        elif mark.kind is MarkKind.CLOSE:
            paragraphs = 0 if mark.name == "p" else paragraphs
            if mark.name == "h1" and len(headline) == 1:
                headline.append(mark.end)
            if opened and opened[-1].name == mark.name:
                region = opened.pop()
                region.end = mark.end
                regions.append(region)
    best = max(
        (region for region in regions if region.trust and region.words * 2 > words),
        key=lambda region: (region.trust, region.words),
        default=None,
    )
    if best is not None:
        found.start, found.end = best.start, best.end
        if len(headline) == 2 and not best.titled and headline[1] <= best.start:
            found.headline = (headline[0], headline[1])
    if dates:
        found.published = min(dates, key=lambda item: item[0])[1:]
    return found


def _trust(mark: Mark) -> int:
    """How surely an element is the story, 0 where nothing says so."""
    if mark.attributes.get("itemprop", "").lower() == "articlebody":
        return 3
    if mark.name == "article":
        return 2
    return 1 if mark.name == "main" or mark.attributes.get("role") == "main" else 0
