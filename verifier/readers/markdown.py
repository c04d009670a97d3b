"""Home of the Markdown reader."""

import re

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.decode import Decoded, decode, kind_of
from verifier.galley.markdown import set_markdown
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.reader import Reader, digest

_SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
_SIGNS = tuple(
    regex(pattern, re.MULTILINE)
    for pattern in (
        r"^#{1,6} \S",
        r"\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)",
        r"\*\*\S[^*\n]{0,200}\*\*",
        r"^(?:```|~~~)",
        r"\A---\n(?:[\w-]+:.*\n){1,30}---\n",
        r"^\|?[ :]*-{3,}[ :]*\|[ :|-]*$",
        r"^> \S",
    )
)
_TELLING = 2
MOST_CHARACTERS = 1_000_000


class MarkdownReader(Reader):
    """CommonMark with tables: text without its markup, HTML in it as a browser shows it. The title
    and date of a front matter (YAML, TOML) count. A text without a name is Markdown where it shows
    two kinds of its marks."""

    name = "markdown"
    suffixes = _SUFFIXES
    skips = (
        "code, link targets, picture descriptions, struck-out and hidden text, note marks,"
        " template tags, the rest of a front matter"
    )
    priority = 60

    def reads(self, data: bytes, name: str) -> bool:
        """Whether the name says so, or nothing but the text, which has the marks."""
        if kind_of(data) is not None:
            return False
        if name.lower().endswith(_SUFFIXES):
            return True
        if "." in name.rpartition("/")[2]:
            return False
        head = data[:20_000]
        text = decode(head[: len(head) & ~3], name).text.replace("\r\n", "\n")
        return sum(1 for sign in _SIGNS if sign.search(text)) >= _TELLING

    def read(self, data: bytes, path: str) -> Article:
        """The text without its markup. Raises `InputError` where there is none."""
        decoded: Decoded = decode(data, path)
        if len(decoded.text) > MOST_CHARACTERS:
            raise InputError(
                f"{path}: holds more than {MOST_CHARACTERS:,} characters of Markdown; split it"
            )
        galley = Galley(path)
        published = set_markdown(galley, decoded.text)
        notices = (decoded.notice,) if decoded.notice else ()
        return galley.article(digest(data), published, notices, decoded.text)
