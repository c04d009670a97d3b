"""Home of the HTML reader."""

import re

from verifier.galley import Galley
from verifier.galley.decode import decode, kind_of
from verifier.galley.hypertext import refuse_crowds, set_hypertext
from verifier.galley.page import page_of
from verifier.lazy import regex
from verifier.model.article import Article
from verifier.reader import Reader, digest

_OPENS = regex(
    r"\s*(?:<\?xml[^>]*>\s*|<!--.{0,2000}?-->\s*){0,5}<(?:!doctype\s+html|"
    r"(?:html|head|meta|title|body|article|main|section|div|p|h[1-6]|table|ul|ol|blockquote|figure"
    r"|span|form|header|nav)\b[^<>]*>)",
    re.IGNORECASE | re.DOTALL,
)
_OTHERS = (".md", ".markdown")


class HtmlReader(Reader):
    """Web pages and the HTML of content systems: the text that a browser shows, entities resolved.
    Of a page, the story (`articleBody`, `article`, `main`) where it is marked. The publication
    date is that of `datePublished` and its like."""

    name = "html"
    suffixes = (".html", ".htm", ".xhtml")
    skips = (
        "scripts, form fields, navigation, asides outside the story and other page furniture;"
        " hidden and struck-out text; code; lines of links alone; picture descriptions"
    )
    priority = 40

    def reads(self, data: bytes, name: str) -> bool:
        """Whether the text begins with the markup of a page or of a part of one."""
        head = data[:4000]
        if kind_of(data) is not None or b"<" not in head:
            return False
        told = name.lower().endswith(_OTHERS)
        return not told and bool(_OPENS.match(decode(head[: len(head) & ~3], name).text))

    def read(self, data: bytes, path: str) -> Article:
        """The visible text. Raises `InputError` where there is none."""
        decoded = decode(data, path, declared=True)
        source = decoded.text
        refuse_crowds(source, path)
        page = page_of(source)
        galley = Galley(path)
        if page.headline:
            set_hypertext(galley, source, start=page.headline[0], stop=page.headline[1])
        if page.end - page.start < len(source.rstrip()):
            galley.skip("what stands outside the story of the page")
        set_hypertext(galley, source, start=page.start, stop=page.end)
        notices = (decoded.notice,) if decoded.notice else ()
        return galley.article(digest(data), page.published, notices, source)
