"""What the checking stage takes for a claim: matching, computing, judging, diagnosing.

Run as `python benchmarks/checking.py [ARTICLES]`. The articles are the labelled ones that were not
set aside for tests, each with its own packs, then as many generated ones as are wanting, on one
core; seconds are those of the processor, so that other work on the machine counts little. Reading a
claim in the same run is what they can be compared with. The words and the figures of a catalogue
are read before its first article, and that is told apart: hardly any two articles here have one
catalogue, where a desk checks all of its articles against the same. For the same reason garbage
collection passes over them from then on.

Checking an article reads it too. It is read once before, when all that reading keeps of its words
is made, and once more behind, which tells what reading took of the check.
"""

import gc
import os
import statistics
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from itertools import chain, islice
from pathlib import Path
from time import process_time

from news import BUSINESS, news
from table import Row, show

from verifier.cli import OBJECTS
from verifier.evaluate import load_corpus
from verifier.model.article import Article
from verifier.model.verdict import ArticleReport
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article, read_claims

ARTICLES, ARTICLE_WORDS = 1000, 500
CHECKING_MS = 5.0
CORPUS = Path(__file__).parent.parent / "claims"
PUBLISHED = date(2025, 12, 8)


def make_ready(catalogue: Catalogue) -> float:
    """The seconds that it takes to read the words and the figures of a catalogue."""
    started = process_time()
    catalogue.vocabulary()
    for key in catalogue.series:
        catalogue.history(key)
    seconds = process_time() - started
    gc.freeze()
    return seconds


def took(work: Callable[[], ArticleReport]) -> tuple[float, ArticleReport]:
    """The seconds that some work takes, and what it gives."""
    started = process_time()
    report = work()
    return process_time() - started, report


def labelled() -> Iterator[tuple[Article, Catalogue]]:
    """The labelled articles of the split `dev` with what they are checked against."""
    opened: dict[tuple[tuple[str, ...], bool], Catalogue] = {}
    for case in load_corpus(CORPUS, "dev"):
        packs = (tuple(case.own), case.isolated)
        if packs not in opened:
            opened[packs] = open_catalogue(*packs)
        yield case.article, opened[packs]


def generated() -> Iterator[tuple[Article, Catalogue]]:
    """News without end, checked against the shipped packs."""
    catalogue, seed = open_catalogue((), isolated=False), 0
    while True:
        read = article_from(news(ARTICLE_WORDS, seed, BUSINESS).encode(), "news.txt")
        yield Article(read.text, read.path, read.blocks, PUBLISHED), catalogue
        seed += 1


def main() -> None:
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    gc.set_threshold(OBJECTS)
    articles = int(sys.argv[1]) if len(sys.argv) > 1 else ARTICLES
    settings, claims = Settings(), 0
    reading, checking, of_articles = 0.0, 0.0, []
    ready: dict[int, float] = {}
    for article, catalogue in islice(chain(labelled(), generated()), articles):
        if id(catalogue) not in ready:
            ready[id(catalogue)] = make_ready(catalogue)
        asked = article, catalogue, settings
        read, _ = took(partial(read_claims, *asked))
        whole, report = took(partial(check_article, *asked))
        read_again, _ = took(partial(read_claims, *asked))
        checked, found = whole - read_again, len(report.verdicts)
        claims, reading, checking = claims + found, reading + read, checking + checked
        if found:
            of_articles.append(1000 * checked / found)
    of_articles.sort()
    show(
        f"{articles:,} articles, {claims:,} claims, one core",
        [
            Row("checking a claim, mean", 1000 * checking / claims, "ms", CHECKING_MS),
            Row("the median article", statistics.median(of_articles), "ms"),
            Row("one article in twenty takes more", of_articles[len(of_articles) * 19 // 20], "ms"),
            Row("making a catalogue ready, mean", 1000 * statistics.mean(ready.values()), "ms"),
            Row("reading a claim, mean", 1000 * reading / claims, "ms"),
            Row("checking, in times of reading", checking / reading, "times"),
        ],
    )


if __name__ == "__main__":
    main()
