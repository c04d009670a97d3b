"""Home of `set_hypertext`, which sets HTML on a galley as a browser would show it."""

import re
from collections import Counter
from dataclasses import dataclass
from html import unescape

from verifier.errors import InputError
from verifier.galley import Galley, is_note_mark
from verifier.galley.tags import VOID, Mark, MarkKind, marks_of
from verifier.lazy import regex
from verifier.model.article import Role

_ROLES = {
    "h1": Role.TITLE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "dt"), Role.SUBHEAD),
    "blockquote": Role.QUOTE,
    **dict.fromkeys(("figcaption", "caption"), Role.CAPTION),
    "li": Role.BULLET,
}
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset"
    " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav"
    " ol p pre search section summary table tbody td tfoot th thead tr ul".split()
)
_UNREAD = {
    **dict.fromkeys(("script", "style", "template", "noscript", "head", "title"), ""),
    **dict.fromkeys(
        ("svg", "math", "canvas", "object", "iframe", "noembed", "noframes"), "graphics"
    ),
    **dict.fromkeys(("video", "audio", "embed", "picture"), ""),
    **dict.fromkeys(("nav", "menu"), "navigation"),
    **dict.fromkeys(("footer", "dialog", "search"), "page furniture"),
    **dict.fromkeys(
        "amp-ad amp-embed amp-sticky-ad amp-sidebar amp-consent amp-user-notification amp-analytics"
        " amp-social-share amp-lightbox amp-next-page amp-list amp-iframe amp-state".split(),
        "page furniture",
    ),
    **dict.fromkeys(("button", "select", "textarea", "input", "datalist", "label"), "form fields"),
    **dict.fromkeys(("code", "kbd", "samp"), "code"),
    **dict.fromkeys(("del", "s", "strike"), "text struck out"),
}
"""Elements that are passed over, and what the user is told of them; empty: nothing."""
_FURNITURE = frozenset(
    "ad ads advert advertisement breadcrumb breadcrumbs comment-list comments cookie-banner"
    " cookie-notice menu most-popular most-read nav navbar navigation newsletter newsletter-signup"
    " promo related related-articles related-content related-links related-posts share"
    " share-buttons sidebar site-footer site-header skip-link social-share trending".split()
)
"""Names of classes, taken whole, that pages give to what is not their article."""
_BANNER = regex(
    r"(?:cookie|gdpr|consent|newsletter|subscri(?:be|ption)|paywall)s?[-_]+(?:\w+[-_]+)*"
    r"(?:banner|notice|consent|bar|message|popup|modal|overlay|form|sign-?up|promo|wall)"
)
"""Names of what pages lay over their article or put into it to ask something of the reader."""
_LAID_OVER = ("dialog", "alertdialog")
_UNSEEN = frozenset(("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text"))
_KEEPS = frozenset(("html", "body", "article", "main"))
_HIDING = regex(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_SPECIAL = regex(r"[ \t\r\n\f]{2,}|[\t\r\n\f]|&(?:#\d+|#[xX][0-9a-fA-F]+|\w+);?")
_CLOSED_BY = {
    "li": ("p", "li"),
    "dt": ("p", "dd", "dt"),
    "dd": ("p", "dd", "dt"),
    "tr": ("p", "td", "th", "tr"),
    "td": ("p", "td", "th"),
    "th": ("p", "td", "th"),
}
MOST_TAGS = 200_000
"""The largest pages of news sites have some 20,000."""


@dataclass(slots=True)
class _Frame:
    """An open element."""

    name: str
    hidden: bool
    role: Role | None


class _Setter:
    """Walks the marks of one piece of HTML."""

    def __init__(self, galley: Galley, source: str, part: str) -> None:
        self.galley, self.source, self.part = galley, source, part
        self._stack: list[_Frame] = []
        self._open: Counter[str] = Counter()
        self._linked = self._size = 0
        self._words = ""

    @property
    def hidden(self) -> bool:
        return bool(self._stack) and self._stack[-1].hidden

    def take(self, mark: Mark) -> None:
        """Set one mark."""
        if mark.kind is MarkKind.TEXT and not self.hidden:
            self._text(mark.start, mark.end)
        elif mark.kind is MarkKind.OPEN:
            self._enter(mark)
        elif mark.kind is MarkKind.CLOSE:
            self._leave(mark.name)

    def paragraph(self) -> None:
        """End the open block; one of links alone is no part of the story."""
        role = self._stack[-1].role if self._stack else None
        final = self._words.rstrip("\"'”’)").endswith((".", "!", "?"))
        if self._size and self._linked == self._size and not final and not self._open["h1"]:
            self.galley.drop("links without a sentence")
        self.galley.paragraph(role)
        self._linked = self._size = 0
        self._words = ""

    def _enter(self, mark: Mark) -> None:
        name = mark.name
        for other in _CLOSED_BY.get(name, ("p",) if name in _BLOCKS else ()):
            if self._stack and self._stack[-1].name == other:
                self._leave(other)
        if name == "br" and not self.hidden:
            self.galley.gap("\n")
        if name in VOID:
            if name == "hr":
                self.paragraph()
            return
        above = self._stack[-1] if self._stack else None
        hidden = self.hidden
        if not hidden:
            told = passed_over(mark)
            hidden = told is not None
            if told:
                self.galley.skip(told)
        role = _ROLES.get(name, above.role if above else None)
        self._stack.append(_Frame(name, hidden, role))
        self._open[name] += 1
        if name in _BLOCKS and not hidden:
            self._block_starts(name)
        elif name == "q" and not hidden:
            self.galley.gap("“")

    def _block_starts(self, name: str) -> None:
        self.paragraph()
        if name == "tr":
            self.galley.row()
        elif name in ("td", "th"):
            self.galley.cell()

    def _leave(self, name: str) -> None:
        if not self._open[name]:
            return
        while True:
            frame = self._stack.pop()
            self._open[frame.name] -= 1
            if not frame.hidden:
                self._ended(frame)
            if frame.name == name:
                return

    def _ended(self, frame: _Frame) -> None:
        if frame.name == "q":
            self.galley.gap("”")
        if frame.name in _BLOCKS:
            self.paragraph()
        if frame.name == "tr":
            self.galley.end_row()
            self.galley.paragraph(self._stack[-1].role if self._stack else None)

    def _text(self, start: int, stop: int) -> None:
        source = self.source
        whole = source[start:stop]
        body = whole.strip()
        if self._open["sup"] and is_note_mark(body):
            if self.galley.last.isdigit():
                self.galley.gap("^")
            else:
                self.galley.skip("note marks")
                return
        self._size += len(body)
        self._linked += len(body) if self._open["a"] else 0
        self._words = body or self._words
        if self._open["pre"]:
            self._put(whole.replace("\r", " "), start)
            return
        seen = start
        for found in _SPECIAL.finditer(source, start, stop):
            self._put(source[seen : found.start()], seen)
            seen = found.end()
            told = found.group()
            text = unescape(told) if told[0] == "&" else " "
            self._put(text, found.start(), None if text == told else seen)
        self._put(source[seen:stop], seen)

    def _put(self, text: str, start: int, end: int | None = None) -> None:
        """Set a piece; spaces at the start of a line and behind another space are not shown."""
        if text[:1] == " " and not self._open["pre"] and self.galley.last in ("", " ", "\n"):
            text, start = text[1:], start + (end is None)
        if text:
            self.galley.put(text, start, end, part=self.part)


def passed_over(mark: Mark) -> str | None:
    """What to tell of an element that is not read; None where it is."""
    attributes = mark.attributes
    if mark.name in _UNREAD:
        return _UNREAD[mark.name]
    if mark.name in _KEEPS:
        return None
    shown = attributes.get("hidden") in (None, "until-found")
    if not shown or _HIDING.search(attributes.get("style", "")):
        return "hidden text"
    if attributes.get("aria-hidden") == "true":
        return "hidden text"
    if attributes.get("role") in ("navigation", "search", "banner", "contentinfo"):
        return "navigation"
    if attributes.get("role") in _LAID_OVER:
        return "page furniture"
    names = {*attributes.get("class", "").lower().split(), attributes.get("id", "").lower()}
    if names & _FURNITURE or any(map(_BANNER.fullmatch, names)):
        return "page furniture"
    return "hidden text" if names & _UNSEEN else None


def refuse_crowds(source: str, path: str) -> None:
    """Raises `InputError` for HTML with more than `MOST_TAGS` tags."""
    if source.count("<") > MOST_TAGS:
        raise InputError(f"{path}: holds more than {MOST_TAGS:,} tags; give the story alone")


def set_hypertext(
    galley: Galley, source: str, *, part: str = "", start: int = 0, stop: int | None = None
) -> None:
    """Set the visible text of a piece of HTML; its offsets are those of `source`.

    Raises `InputError` where it has too many tags.
    """
    refuse_crowds(source, galley.path)
    setter = _Setter(galley, source, part)
    for mark in marks_of(source, start, stop):
        setter.take(mark)
    setter.paragraph()
    galley.paragraph()
