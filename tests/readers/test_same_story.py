"""The same story gives the same claims and verdicts, whatever file it comes in."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from story_files import MAKERS, Story

from verifier.model.article import Role
from verifier.model.verdict import ArticleReport
from verifier.reader import Reader, article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.registry import discover
from verifier.settings import Settings
from verifier.straight_line import check_article

CORPUS = Path(__file__).parents[2] / "claims"
HEADLINE = "China's trade surplus tops $1 trillion"
PUBLISHED = date(2025, 12, 8)


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return open_catalogue([], isolated=False)


@pytest.fixture(scope="module")
def story() -> Story:
    whole = (CORPUS / "2025-12-08-china-surplus" / "article.txt").read_text(encoding="utf-8")
    lines = [line.strip() for line in whole.splitlines()]
    return HEADLINE, [line for line in lines if line.endswith((".", "”"))]


def checked(catalogue: Catalogue, story: Story, suffix: str) -> ArticleReport:
    article = article_from(MAKERS[suffix](story), "-")
    return check_article(replace(article, published=PUBLISHED), catalogue, Settings())


def told(report: ArticleReport) -> list[tuple[object, ...]]:
    text = report.article.text if report.article else ""
    return [
        (
            v.claim.span.of(text),
            v.claim.quantity,
            v.claim.measure,
            v.claim.direction,
            v.operation,
            v.claim.assertion,
            v.period,
            v.series,
            v.rating,
            v.reason,
            v.working,
        )
        for v in report.verdicts
    ]


@pytest.fixture(scope="module")
def plain(catalogue: Catalogue, story: Story) -> ArticleReport:
    return checked(catalogue, story, ".txt")


@pytest.mark.parametrize("suffix", [suffix for suffix in MAKERS if suffix != ".txt"])
def test_claims_and_verdicts_do_not_depend_on_the_format(
    catalogue: Catalogue, story: Story, plain: ArticleReport, suffix: str
) -> None:
    report = checked(catalogue, story, suffix)
    assert len(plain.verdicts) > 20
    assert told(report) == told(plain)
    assert report.article is not None
    assert report.article.blocks[0].role is Role.TITLE


@pytest.mark.parametrize("suffix", MAKERS)
def test_every_figure_can_be_found_in_the_file(
    catalogue: Catalogue, story: Story, suffix: str
) -> None:
    report = checked(catalogue, story, suffix)
    assert report.article is not None
    for verdict in report.verdicts:
        span = verdict.claim.span
        origins = report.article.source.of(span)
        if not origins[0].part.startswith("subject"):
            covered = "".join(origin.span.of(report.article.text) for origin in origins)
            assert covered.replace(" ", "") == span.of(report.article.text).replace(" ", "")


SHEETS = {".csv", ".xlsx"}
"""What holds tables alone and can tell no story."""


def test_every_format_of_a_story_is_tried() -> None:
    readers = discover("verifier.readers", Reader).values()
    assert all((set(MAKERS) | SHEETS) & set(reader.suffixes) for reader in readers)
