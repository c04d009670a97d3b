"""The pages of the documentation and the parts in them that are made from the program."""

import re
from pathlib import Path

from docs_blocks import BLOCKS, PROJECT

README = PROJECT / "README.md"
PAGES = [README, PROJECT / "CHANGELOG.md", *sorted((PROJECT / "docs").rglob("*.md"))]
BLOCK = re.compile(r"<!-- begin ([\w-]+) -->\n(.*?)<!-- end \1 -->", re.DOTALL)


def text_of(page: Path) -> str:
    """What stands on a page."""
    return page.read_text(encoding="utf-8")


def blocks() -> list[tuple[Path, str]]:
    """Each part with its page."""
    return [(page, name) for page in PAGES for name, _ in BLOCK.findall(text_of(page))]


def made_and_shown(page: Path, name: str, accept: bool) -> tuple[str, str]:
    """A part as it is made now and as it stands on its page, where it is written if accepted."""
    text, made = text_of(page), BLOCKS[name]()
    before = dict(BLOCK.findall(text))[name].strip("\n")
    if accept and before != made:
        whole = f"<!-- begin {name} -->\n{made}\n<!-- end {name} -->"
        changed = BLOCK.sub(lambda m: whole if m[1] == name else m[0], text)
        page.write_text(changed, encoding="utf-8")
        before = made
    return made, before
