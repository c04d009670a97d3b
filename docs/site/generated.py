"""The parts of the site that are made from the program when it is built.

A page asks for one with `<!-- make NAME -->`. What a page in the repository holds between
`<!-- begin NAME -->` and `<!-- end NAME -->` is kept as it stands, `tests/test_docs.py` has seen
that it is current; wide tables of that kind are shown as a list with links.
"""

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import docs_blocks
from api_page import api_reference
from entry_pages import links, sections
from key_page import keys
from sample_page import sample
from schema_page import schema

from verifier import explain as meaning

if TYPE_CHECKING:
    from sphinx.application import Sphinx

MADE: Mapping[str, Callable[[], str]] = {
    **docs_blocks.BLOCKS,
    "api-reference": api_reference,
    "keys": keys,
    "sample": sample,
    "schema": schema,
    "reason-sections": lambda: sections(meaning.REASON),
    "caveat-sections": lambda: sections(meaning.CAVEAT),
    "contradiction-sections": lambda: sections(meaning.CONTRADICTION),
    "source-sections": lambda: sections(meaning.SOURCE),
    "step-sections": lambda: sections(meaning.STEP, meaning.PART),
    "operation-sections": lambda: sections("operation"),
    "assertion-sections": lambda: sections("assertion"),
}
"""What a page can ask for."""
SHORTER: Mapping[str, Callable[[], str]] = {
    "reasons": lambda: links(meaning.REASON),
    "caveats": lambda: links(meaning.CAVEAT),
    "contradictions": lambda: links(meaning.CONTRADICTION),
    "source-results": lambda: links(meaning.SOURCE),
    "parts": lambda: links(meaning.PART),
}
"""What stands on the site in the place of a wide table."""
_MAKE = re.compile(r"<!-- make ([\w-]+) -->")
_BLOCK = re.compile(r"<!-- begin ([\w-]+) -->\n.*?<!-- end \1 -->", re.DOTALL)


def filled(text: str) -> str:
    """A page with everything in it that it asks for. Raises `KeyError` for an unknown name."""
    text = _BLOCK.sub(lambda m: SHORTER[m[1]]() if m[1] in SHORTER else m[0], text)
    return _MAKE.sub(lambda m: MADE[m[1]](), text)


def _fill(app: "Sphinx", name: str, source: list[str]) -> None:
    source[0] = filled(source[0])


def setup(app: "Sphinx") -> dict[str, bool]:
    """Have Sphinx fill each page before it is read."""
    app.connect("source-read", _fill)
    return {"parallel_read_safe": True}
