"""Home of `set_markdown`, which sets Markdown on a galley; markdown-it-py tells its structure."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

from verifier.galley import Galley, line_starts
from verifier.galley.hypertext import set_hypertext
from verifier.galley.markdown_words import Words
from verifier.galley.page_dates import day_of
from verifier.lazy import loaded, regex
from verifier.model.article import Role

_FRONT = regex(
    r"\A\ufeff?(?:---[ \t]*\r?\n(.{0,20000}?)^(?:---|\.\.\.)|\+\+\+[ \t]*\r?\n(.{0,20000}?)^\+\+\+)"
    r"[ \t]*(?:\r?\n|\Z)",
    re.M | re.S,
)
"""In YAML, or between plus signs in TOML."""
_FIELD = regex(r"^(title|headline|date|published|pubdate)[ \t]*[:=][ \t]*(\S.*?)[ \t]*\r?$", re.M)
_TITLES = ("title", "headline")
_QUOTED = regex(r"([\"'])(.*)\1$")
_NOTES_MOVED = ["footnote_inline", "footnote_ref", "footnote_tail"]
"""Rules that take notes to the end and leave out those that no mark names: a note is read where
it stands."""


def set_markdown(galley: Galley, source: str) -> tuple[date, str] | None:
    """Set the text of a Markdown file; the day that its front matter tells, and the field."""
    front = _FRONT.match(source)
    start = body_start(source)
    published = _front_matter(galley, source, front) if front else None
    body = source[start:]
    parser = loaded("markdown_it:MarkdownIt")("commonmark").enable(["table", "strikethrough"])
    parser.use(loaded("mdit_py_plugins.footnote:footnote_plugin"))
    parser.disable(_NOTES_MOVED)
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
    for field in _FIELD.finditer(source, *front.span(front.lastindex or 0)):
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
            elif kind == "footnote_reference_open":
                self.galley.skip("note marks")
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
        Words(self.galley, text, places, self.parser).set(token.children or ())

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
