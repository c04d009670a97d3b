"""What the check of a whole text against itself finds, without any reference data."""

from dataclasses import replace
from datetime import date
from functools import cache

from verifier.model.verdict import Finding
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article


@cache
def nothing() -> Catalogue:
    return open_catalogue((), True)


def findings(text: str, day: str = "2025-12-10", name: str = "story.txt") -> list[Finding]:
    article = replace(article_from(text.encode(), name), published=date.fromisoformat(day))
    return list(check_article(article, nothing(), Settings()).findings)


def reasons(text: str, day: str = "2025-12-10", name: str = "story.txt") -> list[str]:
    return [found.reason for found in findings(text, day, name)]
