"""Home of `set_rich_text`, which sets the text of RTF (Rich Text Format 1.9.1)."""

import codecs
import re
from dataclasses import dataclass, replace

from verifier.errors import InputError
from verifier.galley import Galley, is_note_mark
from verifier.lazy import regex

_TOKEN = regex(
    r"\\(?:([A-Za-z]{1,32})(-?\d{1,10})? ?|'([0-9A-Fa-f]{2})|([^A-Za-z]))"
    r"|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_UNREAD = frozenset(
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl"
    " footerr footerf listtable listoverridetable rsidtbl revtbl generator xmlnstbl latentstyles"
    " themedata datastore fldinst pntext listtext bkmkstart bkmkend nonshppict tc xe filetbl"
    " ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn template private".split()
)
"""Destinations whose content is not part of the text."""
_TOLD = {"annotation": "comments", "pict": "pictures", "object": "embedded files"}
_CHARACTERS = {
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "qmspace": " ",
}
_SYMBOLS = {"~": "\u00a0", "_": "-", "\\": "\\", "{": "{", "}": "}", "\n": "", "\r": ""}
_PARAGRAPHS = frozenset(("par", "sect", "page", "column"))
_MOST_TOKENS, _MOST_NESTED = 500_000, 5000


@dataclass(frozen=True, slots=True)
class _Group:
    """What holds inside a pair of braces."""

    hidden: bool = False
    deleted: bool = False
    vanished: bool = False
    raised: bool = False
    after_unicode: int = 1
    aside: bool = False


class _Setter:
    """Walks the tokens of a file."""

    def __init__(self, galley: Galley) -> None:
        self.galley = galley
        self.encoding = "cp1252"
        self._groups = [_Group()]
        self._starts = False
        self._in_row = False
        self._pass = 0
        self._first: tuple[int, int] | None = None
        self.skip_to = 0

    @property
    def own(self) -> _Group:
        return self._groups[-1]

    def _change(self, **fields: object) -> None:
        self._groups[-1] = replace(self.own, **fields)  # type: ignore[arg-type]

    def take(self, found: re.Match[str]) -> None:
        """Set one token."""
        word, number, byte, symbol, brace, text = found.groups()
        starts, self._starts = self._starts, False
        if brace == "{":
            if len(self._groups) > _MOST_NESTED:
                raise InputError(f"{self.galley.path}: has groups {_MOST_NESTED} levels deep")
            self._groups.append(replace(self.own, aside=False))
            self._starts = True
        elif brace == "}":
            self._close()
        elif word:
            self._control(word, int(number) if number else None, found, starts)
        elif byte:
            self._byte(byte, found)
        elif symbol:
            if symbol == "*" and starts:
                self._change(hidden=True)
            elif symbol in _SYMBOLS:
                self._character(_SYMBOLS[symbol], found)
            elif symbol in "\r\n":
                self.galley.paragraph()
        elif text:
            self._text(text, found.start())

    def _close(self) -> None:
        if len(self._groups) > 1 and self._groups.pop().aside:
            self.galley.resume()

    def _control(self, word: str, number: int | None, found: re.Match[str], starts: bool) -> None:
        if word == "bin":
            self.skip_to = found.end() + max(0, number or 0)
        elif word == "u" and number is not None:
            self._pass = 0
            self._unicode(number % 65536 if number < 0 else number, found)
            self._pass = self.own.after_unicode
        elif word == "uc":
            self._change(after_unicode=max(0, number or 0))
        elif word == "ansicpg":
            self._read_as(f"cp{number}")
        elif word == "mac":
            self._read_as("mac_roman")
        elif word in _UNREAD or word in _TOLD:
            if word in _TOLD and not self.own.hidden:
                self.galley.skip(_TOLD[word], 1)
            self._change(hidden=True)
        elif word == "shptxt" or (word == "footnote" and not self.own.hidden):
            if not self.own.aside:
                self.galley.aside()
            self._change(aside=True, hidden=False)
        else:
            self._shown(word, number, found)

    def _read_as(self, encoding: str) -> None:
        try:
            self.encoding = codecs.lookup(encoding).name
        except LookupError:
            self.galley.skip(f"the code page {encoding}, which is unknown")

    def _shown(self, word: str, number: int | None, found: re.Match[str]) -> None:
        """How characters look, and what stands between them."""
        on = number != 0
        if word == "deleted":
            if on and not self.own.hidden:
                self.galley.skip("text deleted by tracked changes")
            self._change(deleted=on)
        elif word == "v":
            if on and not self.own.hidden:
                self.galley.skip("hidden text")
            self._change(vanished=on)
        elif word in ("super", "nosupersub"):
            self._change(raised=on and word == "super")
        elif word == "plain":
            self._change(deleted=False, vanished=False, raised=False)
        elif word in _CHARACTERS:
            self._character(_CHARACTERS[word], found)
        elif not self._unread:
            self._structure(word)

    def _structure(self, word: str) -> None:
        if word in _PARAGRAPHS:
            self.galley.paragraph()
        elif word in ("line", "tab"):
            self.galley.gap("\n" if word == "line" else "\t")
        elif word == "intbl" and not self._in_row:
            self.galley.row()
            self._in_row = True
        elif word in ("cell", "nestcell"):
            self.galley.cell()
        elif word in ("row", "nestrow"):
            self.galley.end_row()
            self._in_row = False

    @property
    def _unread(self) -> bool:
        own = self.own
        return own.hidden or own.deleted or own.vanished

    def _unicode(self, code: int, found: re.Match[str]) -> None:
        """A code unit of UTF-16; the first of a pair waits for the second."""
        if self._first and 0xDC00 <= code < 0xE000:
            first, start = self._first
            self._first = None
            whole = 0x10000 + (first - 0xD800) * 0x400 + code - 0xDC00
            if not self._unread:
                self.galley.put(chr(whole), start, found.end())
            return
        self._alone()
        if 0xD800 <= code < 0xDC00:
            self._first = code, found.start()
        else:
            lone = 0xD800 <= code < 0xE000 or code > 0x10FFFF
            self._character("\ufffd" if lone else chr(code), found)

    def _alone(self) -> None:
        """The first of a pair whose second does not come is no character."""
        if self._first and not self._unread:
            self.galley.put("\ufffd", self._first[1], self._first[1] + 1)
        self._first = None

    def _byte(self, byte: str, found: re.Match[str]) -> None:
        if self._pass:
            self._pass -= 1
            return
        self._character(bytes.fromhex(byte).decode(self.encoding, errors="replace"), found)

    def _character(self, text: str, found: re.Match[str]) -> None:
        self._alone()
        if text and not self._unread:
            self.galley.put(text, found.start(), found.end())

    def _text(self, text: str, start: int) -> None:
        passed = min(self._pass, len(text))
        self._pass -= passed
        text, start = text[passed:], start + passed
        if not text or self._unread:
            return
        self._alone()
        if self.own.raised and is_note_mark(text):
            if not self.galley.last.isdigit():
                self.galley.skip("note marks")
                return
            self.galley.gap("^")
        self.galley.put(text, start)


def set_rich_text(galley: Galley, source: str) -> None:
    """Set the text of a file, given with one character for each byte.

    Raises `InputError` where it is no document but a bomb.
    """
    setter = _Setter(galley)
    place = count = 0
    while found := _TOKEN.search(source, place):
        count += 1
        if count > _MOST_TOKENS:
            raise InputError(f"{galley.path}: has more than {_MOST_TOKENS:,} pieces of RTF")
        setter.take(found)
        place = max(found.end(), setter.skip_to)
    galley.paragraph()
