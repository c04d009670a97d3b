"""A browser for tests that look at a page as a reader does, and what axe-core says of it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from verifier.model.verdict import Report
from verifier.writer import WriteOptions
from verifier.writers.html import HtmlWriter

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
PATIENCE_MS = 120_000
NARROW, WIDE = (360, 740), (1400, 900)
AXE_RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
AXE = os.environ.get("AXE_CORE", "")

needs_browser = pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")
needs_axe = pytest.mark.skipif(
    not Path(AXE).is_file(), reason="AXE_CORE does not name axe.min.js of the npm package axe-core"
)


@contextmanager
def opened() -> Iterator[Browser]:
    """Chromium without a window, closed at the end."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=BROWSER)
        try:
            yield browser
        finally:
            browser.close()


def written(report: Report, path: Path) -> Path:
    """The report as a page at that path."""
    path.write_text(HtmlWriter().write(report, WriteOptions()), encoding="utf-8")
    return path


@contextmanager
def page_of(chromium: Browser, path: Path, size: tuple[int, int] = WIDE, **more) -> Iterator[Page]:
    """The page, opened; nothing on it may ask for anything, complain or open a dialog."""
    width, height = size
    context = chromium.new_context(viewport={"width": width, "height": height}, **more)
    context.set_default_timeout(PATIENCE_MS)
    page = context.new_page()
    asked, said, dialogs = [], [], []
    page.on("request", lambda request: asked.append(request.url.partition("#")[0]))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    page.goto(path.as_uri())
    yield page
    context.close()
    assert set(asked) == {path.as_uri()}
    assert (said, dialogs) == ([], [])


def faults_of(page: Page) -> Iterator[tuple[str, str, str]]:
    """What axe-core finds on the page, with everything opened."""
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    page.evaluate(Path(AXE).read_text(encoding="utf-8"))
    tags = {"runOnly": {"type": "tag", "values": list(AXE_RULES)}}
    found = page.evaluate("(options) => axe.run(options)", tags)
    assert len(found["passes"]) > 20
    for one in found["violations"]:
        for node in one["nodes"]:
            yield one["id"], node["target"], node["failureSummary"]


def shown(page: Page, selector: str) -> list[str]:
    """The ids of what is on the page, not hidden."""
    visible = "all => all.filter(one => one.checkVisibility()).map(one => one.id)"
    found: list[str] = page.locator(selector).evaluate_all(visible)
    return found


def here(page: Page) -> str:
    """The id of what has the focus."""
    return str(page.evaluate("document.activeElement.id"))
