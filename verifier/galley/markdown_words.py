"""Home of `Words`, which sets the words of a block of Markdown."""

from collections.abc import Sequence
from typing import Any

from verifier.galley import Galley
from verifier.galley.hypertext import passed_over
from verifier.galley.tags import VOID, MarkKind, marks_of
from verifier.lazy import regex

_MASKS = (
    (regex(r"\[\^[^\]\s]{1,40}\]"), "note marks"),
    (regex(r"\{\{[^{}\n]{0,500}\}\}|\{%[^\n]{0,500}?%\}"), "template tags"),
)
"""What programs that make pages of Markdown replace, and what the user is told of it."""


class Words:
    """Follows the inline tokens through the content they were made of, mark by mark."""

    def __init__(self, galley: Galley, text: str, places: list[int], parser: Any) -> None:
        self.galley, self.text, self.places, self.parser = galley, text, places, parser
        self.cursor = 0
        self.struck = 0
        self.links: list[bool] = []
        self.unread: list[str] = []
        """The HTML elements that are open and not read, by name."""
        self.masked = bytearray(len(text))
        for pattern, what in _MASKS:
            for found in pattern.finditer(text):
                self.masked[found.start() : found.end()] = b"\x01" * len(found.group())
                galley.skip(what)

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
                self._html(token.content)
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
        if self.struck or self.unread or (self.links and not self.links[-1]):
            return
        first = start
        for here in range(start + 1, self.cursor + 1):
            if here == self.cursor or self._parts(here):
                if not self.masked[first]:
                    self.galley.put(self.text[first:here], self.places[first])
                first = here

    def _parts(self, here: int) -> bool:
        """Whether what stands at a place does not go on from what stands before it."""
        away = self.places[here] != self.places[here - 1] + 1
        return away or self.masked[here] != self.masked[here - 1]

    def _html(self, tag: str) -> None:
        """A tag in the line: one that ends the line, or one whose content is not read."""
        place = self.text.find(tag, self.cursor)
        self.cursor = place + len(tag)
        for mark in marks_of(tag):
            if mark.kind is MarkKind.CLOSE and self.unread and mark.name == self.unread[-1]:
                self.unread.pop()
            elif mark.kind is MarkKind.OPEN and mark.name == "br" and not self.unread:
                self.galley.put("\n", self.places[place], self.places[self.cursor - 1] + 1)
            elif mark.kind is MarkKind.OPEN and mark.name not in VOID:
                told = passed_over(mark)
                if told and not self.unread:
                    self.galley.skip(told)
                if told is not None or mark.name in self.unread:
                    self.unread.append(mark.name)

    def _special(self, token: Any) -> None:
        """An entity or an escaped character."""
        found = self.text.find(token.markup, self.cursor)
        start = self.cursor if found < 0 else found
        self.cursor = start + len(token.markup)
        if not self.struck and not self.unread and not self.masked[start]:
            if token.markup == "\\" + token.content:
                self.galley.put(token.content, self.places[start + 1])
            else:
                self.galley.put(token.content, self.places[start], self.places[self.cursor - 1] + 1)

    def _line_end(self, hard: bool) -> None:
        found = self.text.find("\n", self.cursor)
        if found >= 0:
            place = self.places[found]
            if not self.unread:
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
