"""Home of `WordPart`: a part of a Word file byte by byte, and the places in it to mark."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.parsers import expat

from verifier.errors import InputError
from verifier.model.source_map import Origin

_TAG = re.compile(rb"""<(?:[^<>"']|"[^"]*"|'[^']*')*>""")
_CHARACTER = re.compile(rb"&[^;]*;|\r\n|[\x00-\x7f]|[\xc0-\xff][\x80-\xbf]*")
_SPACES = b" \t\r\n"
_SELF_CONTAINED = frozenset(
    "txbxContent drawing pict object AlternateContent oMath oMathPara ruby".split()
)
"""No comment can start inside these; it stands on the whole of them."""
_WITH_ID = frozenset(
    "footnote endnote footnoteReference endnoteReference"
    " comment commentRangeStart commentRangeEnd commentReference".split()
)
_UTF_8 = ("", "utf-8", "us-ascii")


@dataclass(slots=True)
class Element:
    """An element with its name as written: the bytes from `start` to `end`, its content from
    `inner` to `close`."""

    name: str
    parent: int
    start: int
    inner: int
    close: int = 0
    end: int = 0
    children: list[int] = field(default_factory=list)

    @property
    def local(self) -> str:
        """The name without its prefix."""
        return self.name.rpartition(":")[2]


class Edge(NamedTuple):
    """A byte before which a mark can stand. `run` is the number of the run that must be split for
    it, `text` that of the text; None where nothing need be."""

    place: int
    run: int | None = None
    text: int | None = None


class WordPart:
    """The elements of an XML part in document order, each with its bytes.

    `ids` are the numbers of notes, comments and what refers to them. Raises `InputError` where the
    part is not UTF-8.
    """

    def __init__(self, data: bytes, path: str, part: str) -> None:
        self.data, self.path, self.part = data, path, part
        self.elements: list[Element] = []
        self.ids: dict[int, str] = {}
        self.namespaces: dict[str, str] = {}
        self._open: list[int] = []
        self._parser = expat.ParserCreate()
        self._parser.XmlDeclHandler = self._declared
        self._parser.StartElementHandler = self._starts
        self._parser.EndElementHandler = self._ends
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            self._declared("", "UTF-16", 0)
        try:
            self._parser.Parse(data, True)
        except expat.ExpatError as error:
            raise InputError(f"{path}: {part} is broken XML ({error}); save it anew") from error

    def _declared(self, _: str, encoding: str | None, __: int) -> None:
        if (encoding or "").lower() not in _UTF_8:
            raise InputError(
                f"{self.path}: {self.part} is written in {encoding}; save it anew for UTF-8"
            )

    def _starts(self, name: str, attributes: dict[str, str]) -> None:
        start = self._parser.CurrentByteIndex
        tag = _TAG.match(self.data, start)
        inner = tag.end() if tag else start
        number = len(self.elements)
        parent = self._open[-1] if self._open else -1
        element = Element(name, parent, start, inner, inner, inner)
        self.elements.append(element)
        if parent >= 0 and self.elements[parent].local == "r":
            self.elements[parent].children.append(number)
        if element.local in _WITH_ID:
            own = [value for key, value in attributes.items() if key.rpartition(":")[2] == "id"]
            self.ids[number] = own[0] if own else ""
        for key, value in attributes.items():
            if not number and key.startswith("xmlns:"):
                self.namespaces[key.removeprefix("xmlns:")] = value
        self._open.append(number)

    def _ends(self, _: str) -> None:
        element = self.elements[self._open.pop()]
        if not self.data.endswith(b"/>", element.start, element.inner):
            element.close = self._parser.CurrentByteIndex
            element.end = self.data.index(b">", element.close) + 1

    def named(self, local: str) -> Iterator[int]:
        """The numbers of all elements of a name."""
        return (n for n, element in enumerate(self.elements) if element.local == local)

    def above(self, number: int) -> Iterator[int]:
        """An element and all that it stands in, from the inside out."""
        while number >= 0:
            yield number
            number = self.elements[number].parent

    def edges(self, origins: Iterable[Origin]) -> tuple[Edge, Edge] | None:
        """Where marks around characters of this part stand; None where there is no place."""
        found = [origin for origin in origins if origin.element is not None and not origin.tail]
        if not found:
            return None
        first, last = self._edge(found[0], False), self._edge(found[-1], True)
        if first is None or last is None or first.place >= last.place:
            return None
        return first, last

    def around(self, number: int) -> tuple[Edge, Edge] | None:
        """The same for the outermost run or picture that an element stands in."""
        chain = list(self.above(number))
        places = [n for n in chain if self.elements[n].local in _SELF_CONTAINED]
        places += [n for n in chain if self.elements[n].local == "r"]
        if not places:
            return None
        element = self.elements[min(places)]
        if element.parent < 0 or self.elements[element.parent].local in ("body", "tc", "document"):
            return None
        return Edge(element.start), Edge(element.end)

    def _edge(self, origin: Origin, ends: bool) -> Edge | None:
        number = origin.element or 0
        if number >= len(self.elements):
            return None
        element = self.elements[number]
        run = element.parent
        enclosed = any(self.elements[n].local in _SELF_CONTAINED for n in self.above(number))
        if enclosed or run < 0 or self.elements[run].local != "r":
            whole = self.around(number)
            return whole[ends] if whole else None
        if element.local == "t" and origin.exact:
            content = self.data[element.inner : element.close]
            offset = origin.end if ends else origin.start
            place = element.inner + bytes_before(content, offset)
            if b"<" not in content and element.inner < place < element.close:
                return Edge(place, run, number)
        content_of_run = [n for n in self.elements[run].children if self._is_content(n)]
        if number == content_of_run[-1 if ends else 0]:
            return Edge(self.elements[run].end if ends else self.elements[run].start)
        return Edge(element.end if ends else element.start, run)

    def _is_content(self, number: int) -> bool:
        return self.elements[number].local != "rPr"


def bytes_before(content: bytes, characters: int) -> int:
    """How many bytes of the content of an element stand for its first characters."""
    place = 0
    for _ in range(characters):
        found = _CHARACTER.match(content, place)
        if found is None:
            break
        place = found.end()
    return place


def marked(part: WordPart, marks: Iterable[tuple[Edge, bool, bytes]]) -> bytes:
    """The part with marks put in, runs split for them where needed, all other bytes the same.

    A mark is where it stands, whether it ends something, and its XML.
    """
    at: dict[Edge, tuple[list[bytes], list[bytes]]] = {}
    for edge, ends, xml in marks:
        ending, starting = at.setdefault(edge, ([], []))
        (ending if ends else starting).append(xml)
    inserts = {edge.place: _inserted(part, edge, b"".join(e + s)) for edge, (e, s) in at.items()}
    splits = {edge.text: edge.place for edge in sorted(at, reverse=True) if edge.text is not None}
    for number, place in splits.items():
        element = part.elements[number]
        tag = part.data[element.start : element.inner]
        if b"xml:space" not in tag and part.data[place - 1] in _SPACES:
            inserts[element.inner - 1] = _PRESERVE
    pieces, done = [], 0
    for place, xml in sorted(inserts.items()):
        pieces += [part.data[done:place], xml]
        done = place
    return b"".join([*pieces, part.data[done:]])


_PRESERVE = b' xml:space="preserve"'


def _inserted(part: WordPart, edge: Edge, marks: bytes) -> bytes:
    """Marks, and around them the end of what is split and its start anew."""
    if edge.run is None:
        return marks
    run = part.elements[edge.run]
    again = part.data[run.start : run.inner]
    for number in run.children:
        child = part.elements[number]
        if child.local == "rPr":
            again += part.data[child.start : child.end]
    close = f"</{run.name}>".encode()
    if edge.text is None:
        return close + marks + again
    text = part.elements[edge.text]
    tag = part.data[text.start : text.inner]
    if b"xml:space" not in tag:
        tag = tag[:-1] + _PRESERVE + b">"
    return f"</{text.name}>".encode() + close + marks + again + tag
