"""A browser, and the page of an article that comes with the program."""

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from browser import opened, written
from playwright.sync_api import Browser

from verifier.run import Job, Listener, run

ARTICLE = Path(__file__).parents[2] / "claims" / "2025-12-08-china-surplus" / "article.txt"
QUIET = Listener(lambda _: None, lambda _: None, lambda _, __: None)


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    """Chromium, for the tests of one file."""
    with opened() as one:
        yield one


@pytest.fixture(scope="session")
def checked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The page of an article with two dozen figures, some of them wrong."""
    day = date(2025, 12, 8)
    job = Job((str(ARTICLE),), day, published=day, backdrops=True)
    return written(run(job, BytesIO(), QUIET), tmp_path_factory.mktemp("page") / "report.html")
