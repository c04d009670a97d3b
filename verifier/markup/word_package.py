"""Home of `with_comments`: a copy of a Word file that says something about places in its text."""

import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from posixpath import basename, dirname, join, normpath
from xml.sax.saxutils import escape

from verifier.errors import InputError
from verifier.galley.container import Container
from verifier.galley.word import main_part
from verifier.galley.xml_events import EventKind, events_of
from verifier.lazy import regex
from verifier.markup.word_anchors import Edge, WordPart, marked
from verifier.model.source_map import Origin

AUTHOR, INITIALS = "verifier", "V"
MOST_COPIED = 1_000_000_000
"""A file whose parts unpack to more bytes is not copied."""
_TYPES = "[Content_Types].xml"
_TYPES_SPACE = "http://schemas.openxmlformats.org/package/2006/content-types"
_LINKS_SPACE = "http://schemas.openxmlformats.org/package/2006/relationships"
_COMMENTS_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_LINK_TYPE = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
_STRICT = "http://purl.oclc.org/ooxml/"
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NO_XML = regex("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_CHUNK = 1 << 20
_MADE = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Comment:
    """Paragraphs to say, and where in the file the characters stand that they are about."""

    paragraphs: tuple[str, ...]
    origins: tuple[Origin, ...]


def with_comments(data: bytes, path: str, comments: Sequence[Comment]) -> bytes:
    """The file with the comments in it, every other byte of its parts the same.

    A comment on a note stands on its mark in the text, one on a text box on the whole box. Raises
    `InputError` where the file is broken or has no place for a comment.
    """
    if not comments:
        return data
    container = Container(data, path)
    main = main_part(container)
    body = WordPart(container.part(main), path, main)
    prefix, _, name = body.elements[0].name.rpartition(":")
    space = body.namespaces.get(prefix, "")
    if not space or name != "document":
        raise InputError(f"{path}: {main} is not as word processors write it; save it anew")
    package = _Package(container, main, space)
    first = package.first_free(body)
    marks: list[tuple[Edge, bool, bytes]] = []
    placing = _Placing(container, body)
    for number, comment in enumerate(comments, first):
        start, end = placing.edges(comment.origins)
        marks.append(
            (start, False, f'<{prefix}:commentRangeStart {prefix}:id="{number}"/>'.encode())
        )
        marks.append((end, True, _closing(prefix, number)))
    package.changed[main] = marked(body, marks)
    package.add(_comment(number, one, space) for number, one in enumerate(comments, first))
    return package.copied(data)


def _closing(w: str, number: int) -> bytes:
    mark = f'<{w}:commentRangeEnd {w}:id="{number}"/>'
    return f'{mark}<{w}:r><{w}:commentReference {w}:id="{number}"/></{w}:r>'.encode()


def _comment(number: int, comment: Comment, space: str) -> str:
    """One comment as XML, without a day: the same report gives the same file."""
    lines = [escape(_NO_XML.sub("\ufffd", text)) for text in comment.paragraphs]
    told = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{line}</w:t></w:r></w:p>' for line in lines
    )
    who = f'w:author="{AUTHOR}" w:initials="{INITIALS}"'
    return f'<w:comment xmlns:w="{space}" w:id="{number}" {who}>{told}</w:comment>'


class _Placing:
    """Finds the places of the body on which comments stand."""

    def __init__(self, container: Container, body: WordPart) -> None:
        self._container, self._body = container, body
        self._parts: dict[str, WordPart] = {body.part: body}

    def edges(self, origins: tuple[Origin, ...]) -> tuple[Edge, Edge]:
        """Around the very characters, else the mark of their note, else the first run of all."""
        found = None
        if origins and all(origin.part == self._body.part for origin in origins):
            found = self._body.edges(origins) or self._body.around(origins[0].element or 0)
        elif origins:
            found = self._note(origins[0])
        return found or self._first()

    def _note(self, origin: Origin) -> tuple[Edge, Edge] | None:
        name, body = origin.part, self._body
        if name not in self._parts:
            part = WordPart(self._container.part(name), self._container.path, name)
            self._parts[name] = part
        part = self._parts[name]
        for number in part.above(origin.element or 0):
            kind = part.elements[number].local
            if kind in ("footnote", "endnote"):
                for mark in body.named(f"{kind}Reference"):
                    if body.ids[mark] == part.ids[number]:
                        return body.around(mark)
        return None

    def _first(self) -> tuple[Edge, Edge]:
        for number in self._body.named("r"):
            found = self._body.around(number)
            if found:
                return found
        raise InputError(f"{self._container.path}: its text has no place for a comment")


class _Package:
    """The parts of the file that change: comments, links of the body, list of types."""

    def __init__(self, container: Container, main: str, space: str) -> None:
        self.container, self.space = container, space
        self.changed: dict[str, bytes] = {}
        folder = dirname(main)
        self._links = join(folder, "_rels", f"{basename(main)}.rels")
        self._part, self._ids = "", set[str]()
        if self._links in container.names:
            for event in events_of(container.part(self._links), container.path, self._links):
                told = event.attributes
                if event.kind is EventKind.START and event.name == "Relationship":
                    self._ids.add(told.get("Id", ""))
                    if told.get("Type", "").endswith("/relationships/comments"):
                        target = told.get("Target", "")
                        self._part = normpath(join("/", folder, target)).lstrip("/")
        self._is_new = self._part not in container.names
        if self._is_new:
            names = {name.lower() for name in container.names}
            tries = (join(folder, f"comments{n or ''}.xml") for n in range(len(names) + 1))
            self._part = next(name for name in tries if name.lower() not in names)

    def first_free(self, body: WordPart) -> int:
        """The first number that no comment has, nor anything that refers to one."""
        parts = [body]
        if not self._is_new:
            data = self.container.part(self._part)
            parts.append(WordPart(data, self.container.path, self._part))
        used = [
            int(known)
            for part in parts
            for number, known in part.ids.items()
            if part.elements[number].local.startswith("comment") and known.isdecimal()
        ]
        return max(used, default=-1) + 1

    def add(self, comments: Iterable[str]) -> None:
        """Put comments behind those that are there, in a new part where there are none."""
        told = "".join(comments).encode()
        if not self._is_new:
            self._append(self._part, told)
            return
        root = f'<w:comments xmlns:w="{self.space}">'.encode()
        self.changed[self._part] = _HEAD + root + told + b"</w:comments>"
        kind = f'PartName="/{escape(self._part)}" ContentType="{_COMMENTS_TYPE}"'
        self._append(_TYPES, f'<Override xmlns="{_TYPES_SPACE}" {kind}/>'.encode())
        own = next(f"rId{n}" for n in range(1, len(self._ids) + 2) if f"rId{n}" not in self._ids)
        strict = self.space.startswith(_STRICT)
        link = f'Type="{_STRICT_LINK_TYPE if strict else _LINK_TYPE}"'
        target = f'Target="{escape(basename(self._part))}"'
        xml = f'<Relationship xmlns="{_LINKS_SPACE}" Id="{own}" {link} {target}/>'.encode()
        if self._links in self.container.names:
            self._append(self._links, xml)
        else:
            root = f'<Relationships xmlns="{_LINKS_SPACE}">'.encode()
            self.changed[self._links] = _HEAD + root + xml + b"</Relationships>"

    def _append(self, name: str, xml: bytes) -> None:
        """Put XML behind the last child of the root of a part."""
        part = WordPart(self.container.part(name), self.container.path, name)
        root, data = part.elements[0], part.data
        if root.close < root.end:
            self.changed[name] = data[: root.close] + xml + data[root.close :]
        else:
            end = f"></{root.name}>".encode()
            tag = data[root.start : root.inner - 2].rstrip()
            self.changed[name] = (
                data[: root.start] + tag + end[:1] + xml + end[1:] + data[root.end :]
            )

    def copied(self, data: bytes) -> bytes:
        """The whole file anew, its parts in their order, new ones behind them."""
        out = BytesIO()
        with zipfile.ZipFile(BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
            new.comment = old.comment
            if sum(info.file_size for info in old.infolist()) > MOST_COPIED:
                raise InputError(
                    f"{self.container.path}: unpacks to more than {MOST_COPIED:,} bytes"
                )
            for info in old.infolist():
                try:
                    _copy(old, info, new, self.changed.get(info.filename))
                except (zipfile.BadZipFile, RuntimeError, NotImplementedError, OSError) as error:
                    raise InputError(
                        f"{self.container.path}: {info.filename} cannot be copied ({error})"
                    ) from error
            for name in sorted(self.changed.keys() - set(old.namelist())):
                made = zipfile.ZipInfo(name, _MADE)
                made.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(made, self.changed[name])
        return out.getvalue()


def _copy(
    old: zipfile.ZipFile, info: zipfile.ZipInfo, new: zipfile.ZipFile, changed: bytes | None
) -> None:
    made = zipfile.ZipInfo(info.filename, info.date_time)
    made.compress_type, made.external_attr = info.compress_type, info.external_attr
    made.create_system, made.comment = info.create_system, info.comment
    made.file_size = info.file_size
    if changed is not None:
        new.writestr(made, changed)
        return
    with old.open(info) as source, new.open(made, "w") as target:
        while chunk := source.read(_CHUNK):
            target.write(chunk)
