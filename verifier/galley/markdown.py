"""Home of `set_markdown`, which sets Markdown on a galley; markdown-it-py tells its structure."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from verifier.galley import Galley, line_starts
from verifier.galley.hypertext import set_hypertext
from verifier.galley.page_dates import day_of
from verifier.lazy import loaded
from verifier.model.article import Role

_FRONT = re.compile(r"\A---[ \t]*\r?\n(.{0,20000}?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)", re.M | re.S)
_FIELD = re.compile(r"^(title|headline|date|published|pubdate):[ \t]*(\S.*?)[ \t]*\r?$", re.M)
_TITLES = ("title", "headline")
_QUOTED = re.compile(r"([\"'])(.*)\1$")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_TAG = re.compile(r"<[/A-Za-z!?]")


def set_markdown(galley: Galley, source: str) -> tuple[date, str] | None:
    """Set the text of a Markdown file; the day that its front matter tells, and the field."""
    front = _FRONT.match(source)
    start = body_start(source)
    published = _front_matter(galley, source, front) if front else None
    body = source[start:]
    parser = loaded("markdown_it:MarkdownIt")("commonmark").enable(["table", "strikethrough"])
    parser.core.ruler.disable("text_join")
    parser.inline.ruler2.disable("fragments_join")
    _Setter(galley, source, start, parser).set(parser.parse(body.replace("\0", "\ufffd")))
    galley.paragraph()
    return published


def body_start(source: str) -> int:
    """Where the text begins: behind the front matter of a Markdown file, where it has one."""
    front = _FRONT.match(source)
    return front.end() if front else 0


def _front_matter(galley: Galley, source: str, front: re.Match[str]) -> tuple[date, str] | None:
    published = None
    galley.skip("the front matter but for title and date")
    for field in _FIELD.finditer(source, front.start(1), front.end(1)):
        quoted = _QUOTED.match(field[2])
        if field[1] in _TITLES:
            galley.paragraph(Role.TITLE)
            place = field.start(2) + 1 if quoted else field.start(2)
            galley.put(quoted[2] if quoted else field[2], place)
        elif published is None:
            day = day_of(quoted[2] if quoted else field[2])
            published = (day, f"front matter, {field[1]}") if day else None
    return published


class _Setter:
    """Walks the blocks that the parser found and finds their words in the source again."""

    def __init__(self, galley: Galley, source: str, start: int, parser: Any) -> None:
        self.galley, self.source, self.parser = galley, source, parser
        self.starts = [start + place for place in line_starts(source[start:])]
        self.roles: list[Role | None] = [None]
        self.cell_from = 0

    def set(self, tokens: Sequence[Any]) -> None:
        """Set all blocks in order."""
        row: tuple[int, int] | None = None
        for token in tokens:
            kind = token.type
            if kind == "heading_open":
                self.roles.append(Role.TITLE if token.tag == "h1" else Role.SUBHEAD)
            elif kind == "blockquote_open":
                self.roles.append(Role.QUOTE)
            elif kind == "list_item_open":
                self.roles.append(Role.BULLET)
            elif kind in ("heading_close", "blockquote_close", "list_item_close"):
                self.roles.pop()
            elif kind in ("fence", "code_block"):
                self.galley.skip("code")
            elif kind == "html_block":
                self.galley.paragraph()
                set_hypertext(
                    self.galley,
                    self.source,
                    start=self._at(token.map[0]),
                    stop=self._at(token.map[1]),
                )
            elif kind == "tr_open":
                row, self.cell_from = token.map, 0
                self.galley.row()
            elif kind in ("td_open", "th_open"):
                self.galley.cell()
            elif kind == "tr_close":
                self.galley.end_row()
            elif kind == "inline":
                if row is None:
                    self.galley.paragraph(self.roles[-1])
                first, behind = row or token.map
                self._inline(token, (first, behind))
            elif kind == "table_close":
                row = None

    def _at(self, line: int) -> int:
        """Where a line starts; the end of the source for the line behind the last."""
        return self.starts[line] if line < len(self.starts) else len(self.source)

    def _inline(self, token: Any, lines: tuple[int, int]) -> None:
        """Set the words of one block, marks left out."""
        text, places = token.content, self._places(token.content, lines)
        _Words(self.galley, text, places, self.parser).set(token.children or ())

    def _places(self, content: str, lines: tuple[int, int]) -> list[int]:
        """For each character of a block's content, and its end, where it stands in the source.

        The parser takes indents, quote marks and backslashes before pipes away, adds nothing.
        """
        places: list[int] = []
        cursor = max(self._at(lines[0]), self.cell_from)
        for number, line in enumerate(content.split("\n")):
            begin = max(cursor, self._at(lines[0] + number)) if number else cursor
            stop = self._at(lines[0] + number + 1)
            found = self.source.find(line, begin, stop)
            if number:
                places.append(max(0, self._at(lines[0] + number) - 1))
            if found >= 0:
                places += range(found, found + len(line))
                cursor = found + len(line)
                continue
            cursor = begin
            for character in line:
                here = self.source.find(character, cursor, stop)
                places.append(cursor if here < 0 else here)
                cursor = cursor if here < 0 else here + 1
        places.append(cursor)
        self.cell_from = cursor
        return places


class _Words:
    """Follows the inline tokens through the content they were made of, mark by mark."""

    def __init__(self, galley: Galley, text: str, places: list[int], parser: Any) -> None:
        self.galley, self.text, self.places, self.parser = galley, text, places, parser
        self.cursor = 0
        self.struck = 0
        self.links: list[bool] = []

    def set(self, tokens: Sequence[Any]) -> None:
        """Set the words of all tokens."""
        for token in tokens:
            kind = token.type
            if kind == "text":
                self._text(token.content)
            elif kind == "text_special":
                self._special(token)
            elif kind in ("softbreak", "hardbreak"):
                self._line_end(kind == "hardbreak")
            elif kind == "code_inline":
                self.galley.skip("code")
                self._pass_code(token.markup)
            elif kind == "image":
                self.galley.skip("picture descriptions", 1)
                self.cursor = self._after_link(self.text.find("![", self.cursor) + 1)
            elif kind == "link_open":
                self._open_link(token)
            elif kind == "link_close":
                self._close_link()
            elif kind == "html_inline":
                self.cursor = self.text.find(token.content, self.cursor) + len(token.content)
            else:  # emphasis and its like: the mark itself
                self.struck += {"s_open": 1, "s_close": -1}.get(kind, 0)
                if kind == "s_open":
                    self.galley.skip("text struck out")
                self._pass(token.markup)

    def _pass(self, mark: str) -> None:
        found = self.text.find(mark, self.cursor)
        self.cursor = self.cursor if found < 0 else found + len(mark)

    def _text(self, words: str) -> None:
        if not words:
            return
        found = self.text.find(words, self.cursor)
        start = self.cursor if found < 0 else found
        self.cursor = start + len(words)
        if self.struck or (self.links and not self.links[-1]):
            return
        first = start
        for here in range(start + 1, self.cursor + 1):
            if here == self.cursor or self.places[here] != self.places[here - 1] + 1:
                self.galley.put(self.text[first:here], self.places[first])
                first = here

    def _special(self, token: Any) -> None:
        """An entity or an escaped character."""
        found = self.text.find(token.markup, self.cursor)
        start = self.cursor if found < 0 else found
        self.cursor = start + len(token.markup)
        if not self.struck:
            if token.markup == "\\" + token.content:
                self.galley.put(token.content, self.places[start + 1])
            else:
                self.galley.put(token.content, self.places[start], self.places[self.cursor - 1] + 1)

    def _line_end(self, hard: bool) -> None:
        found = self.text.find("\n", self.cursor)
        if found >= 0:
            place = self.places[found]
            self.galley.put("\n" if hard else " ", place, place + 1)
            self.cursor = found + 1

    def _pass_code(self, mark: str) -> None:
        start = self.text.find(mark, self.cursor)
        end = self.text.find(mark, start + len(mark))
        while end >= 0 and self.text.startswith("`", end + len(mark)):
            end += len(mark)
            while self.text.startswith("`", end):
                end += 1
            end = self.text.find(mark, end)
        self.cursor = len(self.text) if end < 0 else end + len(mark)

    def _open_link(self, token: Any) -> None:
        shown = token.markup != "autolink"
        self.links.append(shown)
        self._pass("[" if shown else "<")

    def _close_link(self) -> None:
        if self.links.pop():
            self.cursor = self._after_target(self.text.find("]", self.cursor))
        else:
            self._pass(">")

    def _after_link(self, bracket: int) -> int:
        """Behind a picture whose label opens at `bracket`."""
        depth = 0
        for here in range(bracket, len(self.text)):
            character = self.text[here]
            if character in "[]" and self.text[here - 1] != "\\":
                depth += 1 if character == "[" else -1
                if not depth:
                    return self._after_target(here)
        return len(self.text)

    def _after_target(self, bracket: int) -> int:
        """Behind the target of a link whose label closes at `bracket`."""
        text, place, last = self.text, bracket + 1, len(self.text)
        if text.startswith("(", place):
            target = self._skipped_space(place + 1)
            found = self.parser.helpers.parseLinkDestination(text, target, last)
            if found.ok:
                target = self._skipped_space(found.pos)
                title = self.parser.helpers.parseLinkTitle(text, target, last)
                if title.ok:
                    target = self._skipped_space(title.pos)
            if text.startswith(")", target):
                return target + 1
        elif text.startswith("[", place):
            end = text.find("]", place)
            return place if end < 0 else end + 1
        return place

    def _skipped_space(self, place: int) -> int:
        while place < len(self.text) and self.text[place] in " \t\n":
            place += 1
        return place
