"""Articles and the documents that they are written from, as texts."""

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from verifier.model.article import Article
from verifier.model.source import SourceNote
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.sources.document import Source
from verifier.straight_line import check_article, read_source

PAIRS = Path(__file__).parent / "pairs"
SETTINGS = Settings()
DAY = date(2025, 12, 8)


@cache
def nothing() -> Catalogue:
    """No reference series at all."""
    return open_catalogue((), True)


def dated(text: str, path: str, day: date | None = None) -> Article:
    """A text as an article, with its own date where it has one."""
    article = article_from(text.strip("\n").encode(), path)
    return replace(article, published=article.published or day)


def source(text: str, day: date | None = DAY) -> Source:
    """A text as a source document."""
    return read_source(dated(text, "release.txt", day), nothing(), SETTINGS)


def notes(text: str, *sources: Source, day: date | None = DAY) -> list[tuple[str, SourceNote]]:
    """What the sources say of each figure of a text, in order."""
    article = dated(text, "article.txt", day)
    report = check_article(article, nothing(), SETTINGS, sources=sources)
    return [
        (verdict.claim.span.of(article.text), verdict.source)
        for verdict in report.verdicts
        if verdict.source is not None
    ]


def results(text: str, release: str) -> list[tuple[str, str]]:
    """The result for each figure of a text."""
    return [(quote, str(note.result)) for quote, note in notes(text, source(release))]


@dataclass(frozen=True)
class Pair:
    """A release and the story written from it; `slips` are pairs of right and wrong words."""

    name: str
    release: str
    article: str
    agrees: tuple[str, ...]
    absent: tuple[str, ...]
    slips: tuple[tuple[str, str], ...]
    published: date | None

    def source(self) -> Source:
        """The release, read."""
        day = dated(self.article, "article.txt", self.published).published
        return source(self.release, day)


@cache
def pairs() -> tuple[Pair, ...]:
    """All pairs of the folder."""
    found = []
    for path in sorted(PAIRS.glob("*.toml")):
        told = tomllib.loads(path.read_text(encoding="utf-8"))
        slips = tuple((slip["old"], slip["new"]) for slip in told["slips"])
        lists = (tuple(told["agrees"]), tuple(told["absent"]))
        release, article = told["release"], told["article"]
        found.append(Pair(path.stem, release, article, *lists, slips, told.get("published")))
    return tuple(found)
