"""Home of `events_of`: an XML part as a stream, with the place of every text, entities refused."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from typing import NamedTuple
from xml.parsers import expat

from verifier.errors import InputError

MOST_ELEMENTS, MOST_NESTED = 400_000, 500
"""A part with more is refused: a book in Word has some 200,000, tables in tables 60 levels."""
_CHUNK = 65_536


class EventKind(Enum):
    """What happens in a stream of XML."""

    START = auto()
    END = auto()
    TEXT = auto()


class Event(NamedTuple):
    """The start or end of an element, or text. Names are without their namespace.

    `element` counts elements from the root, 0. Of text, `start` counts code points from the
    start tag of that element, or with `tail` from its end tag.
    """

    kind: EventKind
    name: str = ""
    attributes: Mapping[str, str] = {}
    element: int = 0
    tail: bool = False
    start: int = 0
    text: str = ""


class _Stream:
    """Handlers for the parser; what they see waits in `events`."""

    def __init__(self, path: str, part: str) -> None:
        self.path, self.part = path, part
        self.events: list[Event] = []
        self.count = -1
        self._open: list[tuple[int, str]] = []
        self._place = (0, False, 0)

    def starts(self, name: str, attributes: dict[str, str]) -> None:
        self.count += 1
        if self.count >= MOST_ELEMENTS:
            raise InputError(f"{self.path}: {self.part} has more than {MOST_ELEMENTS:,} elements")
        if len(self._open) > MOST_NESTED:
            raise InputError(f"{self.path}: {self.part} has elements {MOST_NESTED} levels deep")
        local = name.rpartition("}")[2]
        named = {key.rpartition("}")[2]: value for key, value in attributes.items()}
        self._open.append((self.count, local))
        self._place = (self.count, False, 0)
        self.events.append(Event(EventKind.START, local, named, self.count))

    def ends(self, _: str) -> None:
        element, local = self._open.pop()
        self._place = (element, True, 0)
        self.events.append(Event(EventKind.END, local, element=element))

    def text(self, text: str) -> None:
        element, tail, start = self._place
        self._place = (element, tail, start + len(text))
        name = self._open[-1][1] if self._open else ""
        self.events.append(Event(EventKind.TEXT, name, {}, element, tail, start, text))

    def doctype(self, *_: object) -> None:
        raise InputError(
            f"{self.path}: {self.part} declares a document type, which may hide an entity bomb"
        )


def events_of(data: bytes, path: str, part: str) -> Iterator[Event]:
    """The events of an XML part in order.

    Raises `InputError` where it is broken, has too many elements or declares a document type:
    no office program writes one, and entities need it.
    """
    stream = _Stream(path, part)
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    parser.StartElementHandler = stream.starts
    parser.EndElementHandler = stream.ends
    parser.CharacterDataHandler = stream.text
    parser.StartDoctypeDeclHandler = stream.doctype
    for start in range(0, len(data) + 1, _CHUNK):
        chunk = data[start : start + _CHUNK]
        try:
            parser.Parse(chunk, start + _CHUNK > len(data))
        except expat.ExpatError as error:
            raise InputError(f"{path}: {part} is broken XML ({error}); save it anew") from error
        yield from stream.events
        stream.events.clear()
