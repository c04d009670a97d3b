"""Makes the pictures of the HTML report that README and documentation show.

    python docs/screenshots/make.py

An article that comes with the program is checked, its page opened in Chromium and photographed:
wide, with a card, dark, narrow and as a printed page. The pictures go to docs/images. They look
as they should with the fonts Inter and PT Serif (Debian: fonts-inter, fonts-paratype).
"""

import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path

import pypdfium2
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from verifier.run import Job, Listener, run
from verifier.writer import WriteOptions
from verifier.writers.html import HtmlWriter

PROJECT = Path(__file__).parents[2]
IMAGES = PROJECT / "docs" / "images"
ARTICLE = "claims/2025-12-08-china-surplus/article.txt"
PUBLISHED = date(2025, 12, 8)
BROWSER = shutil.which("chromium") or shutil.which("google-chrome")
QUIET = Listener(lambda _: None, lambda _: None, lambda _, __: None)
COLOURS = 128
WIDE, TALL, NARROW = (1280, 860), (1280, 1180), (390, 844)


def main() -> None:
    """All pictures, made anew."""
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as player:
        page = Path(folder) / "report.html"
        page.write_text(report(), encoding="utf-8")
        browser = player.chromium.launch(executable_path=BROWSER)
        for name, picture in pictures(browser, page.as_uri()):
            path = IMAGES / f"{name}.png"
            picture.convert("RGB").quantize(COLOURS).save(path, optimize=True)
            print(f"{path.relative_to(PROJECT)}: {path.stat().st_size // 1024} KB")
        browser.close()


def report() -> str:
    """The page of the article, called by its name in the project."""
    job = Job((ARTICLE,), PUBLISHED, published=PUBLISHED, backdrops=True)
    return HtmlWriter().write(run(job, BytesIO(), QUIET), WriteOptions())


def pictures(browser: Browser, address: str) -> Iterator[tuple[str, Image.Image]]:
    """The name of each picture, and the picture."""
    yield "report", taken(opened(browser, address, WIDE))
    yield "report-card", taken(opened(browser, f"{address}#a1-c23", TALL))
    yield "report-dark", taken(opened(browser, f"{address}#a1-c21", WIDE, "dark"))
    yield "report-narrow", taken(opened(browser, f"{address}#a1-c15", NARROW))
    printed = opened(browser, address, WIDE).pdf(format="A4", print_background=True)
    yield "report-print", pypdfium2.PdfDocument(printed)[0].render(scale=1.4).to_pil()


def opened(browser: Browser, address: str, size: tuple[int, int], scheme: str = "light") -> Page:
    """The page in a window of that size."""
    width, height = size
    page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
    page.goto(address)
    return page


def taken(page: Page) -> Image.Image:
    """What stands in the window."""
    return Image.open(BytesIO(page.screenshot()))


if __name__ == "__main__":
    if BROWSER is None:
        sys.exit("no Chromium is installed")
    main()
