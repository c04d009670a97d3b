"""A browser for tests that look at a page as a reader does, and where axe-core lies."""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)
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
