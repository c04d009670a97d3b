"""The pages that the front page does not name yet."""

from pathlib import Path

_DOCS = Path(__file__).parents[1]


def other_pages() -> str:
    """A list of contents of the pages that stand in `docs` and not in its `index.md`, so that a new
    page is on the site before somebody finds it a better place."""
    index = (_DOCS / "index.md").read_text(encoding="utf-8")
    left = [path.stem for path in sorted(_DOCS.glob("*.md")) if path.stem not in _named(index)]
    if not left:
        return ""
    return "\n".join(["```{toctree}", ":hidden:", ":caption: More", "", *left, "```"])


def _named(index: str) -> set[str]:
    """What stands in the lists of contents, and the front page itself."""
    lines = index.splitlines()
    return {"index", *(line.rpartition("<")[2].rstrip(">") for line in lines)}
