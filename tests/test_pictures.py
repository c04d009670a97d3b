"""Pictures in README and documentation: there, small, shown somewhere, and what the page is."""

import re
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
IMAGES = PROJECT / "docs" / "images"
PAGES = [PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md"))]
SHOWN = re.compile(r"!\[[^\]]+\]\(([^)\s]+\.png)\)")
MOST_BYTES = 150_000


def shown() -> set[Path]:
    """Every picture that a page shows, by its whole path."""
    return {
        (page.parent / name).resolve()
        for page in PAGES
        for name in SHOWN.findall(page.read_text(encoding="utf-8"))
    }


@pytest.mark.parametrize("path", sorted(IMAGES.glob("*.png")), ids=lambda path: path.stem)
def test_a_picture_is_small_and_made_by_the_script(path: Path) -> None:
    data = path.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert len(data) < MOST_BYTES
    script = (PROJECT / "docs" / "screenshots" / "make.py").read_text(encoding="utf-8")
    assert f'"{path.stem}"' in script


def test_every_picture_that_is_shown_exists() -> None:
    assert shown()
    assert all(path.is_file() for path in shown())


def test_the_keys_in_the_documentation_are_those_of_the_page() -> None:
    page = (PROJECT / "verifier" / "pages" / "keys.html").read_text(encoding="utf-8")
    told = (PROJECT / "docs" / "page.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| (`.+`) \|", told, re.MULTILINE)
    assert [key for row in rows for key in re.findall(r"`([^`]+)`", row)] == re.findall(
        r"<kbd>([^<]+)</kbd>", page
    )
