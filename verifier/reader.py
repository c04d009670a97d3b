"""Home of `Reader`, the base of file formats, and of `read_article`, which picks one by content."""

import hashlib
import os
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from verifier.errors import InputError
from verifier.galley.decode import decode, kind_of
from verifier.gate.directives import COMMENTED, SUFFIXES, directives_in
from verifier.lazy import loaded
from verifier.model.article import Article
from verifier.registry import discover
from verifier.settings import Settings


class Reader:
    """One file format.

    Readers are asked in order of `priority`, low first, whether they read a file; plain text
    comes last. `suffixes` are for the user's eyes: content decides. `extra` is the optional part
    of the package that the format needs, empty for none; `skips` says what is passed over.
    """

    name: str = ""
    suffixes: tuple[str, ...] = ()
    extra: str = ""
    skips: str = ""
    priority: int = 50

    def reads(self, data: bytes, name: str) -> bool:
        """Whether a file that holds `data` and is called `name` is in this format."""
        raise NotImplementedError

    def read(self, data: bytes, path: str) -> Article:
        """The article in `data`. Raises `InputError` naming `path` where it is broken."""
        raise NotImplementedError


def read_article(path: str | Path, settings: Settings | None = None) -> Article:
    """The article in a file. Raises `InputError` for whatever keeps it from being read."""
    limit = (settings or Settings()).max_bytes
    return article_from(file_bytes(str(path), limit), shown(str(path)))


def article_from(data: bytes, path: str, form: str = "") -> Article:
    """The article in `data`, with its hash, in the format `form` where that is known.

    Raises `InputError` where no reader takes it.
    """
    if not data:
        raise InputError(f"{path}: is empty")
    known = discover("verifier.readers", Reader)
    readers = sorted(known.values(), key=lambda r: r.priority)
    told = (reader for reader in readers if reader.reads(data, path))
    reader = known[form] if form else next(told, None)
    if reader is None:
        formats = ", ".join(f"{r.name} ({' '.join(r.suffixes)})" for r in readers)
        raise InputError(
            f"{path}: looks like {kind_of(data) or 'an unknown format'}; formats read: {formats}"
        )
    article = reader.read(data, path)
    if not (form in COMMENTED or path.lower().endswith(SUFFIXES)):
        return article
    return replace(article, directives=tuple(directives_in(decode(data, path).text)))


def needed(target: str, reader: Reader, path: str) -> Any:
    """What `module:name` stands for, of a library that an extra of the package brings along.

    Raises `InputError` saying which extra to install where it is missing.
    """
    try:
        return loaded(target)
    except ImportError as error:
        raise InputError(
            f"{path}: reading {reader.name} files needs the extra {reader.extra!r}: "
            f"pip install 'verifier[{reader.extra}]'"
        ) from error


def file_bytes(path: str, max_bytes: int) -> bytes:
    """The content of a regular file of at most `max_bytes`. Raises `InputError` otherwise."""
    name = shown(path)
    if "\0" in path:
        raise InputError(f"{name}: no file name holds a zero character")
    place = Path(path)
    try:
        if place.is_dir():
            raise InputError(f"{name}: is a folder; give files")
        if not place.is_file():
            reason = (
                "not a regular file; pipe it in and give -" if place.exists() else "no such file"
            )
            raise InputError(f"{name}: {reason}")
        with place.open("rb") as stream:
            return stream_bytes(stream, name, max_bytes)
    except OSError as error:
        raise InputError(f"{name}: cannot be read ({error.strerror or error})") from error


def stream_bytes(stream: BinaryIO, name: str, max_bytes: int) -> bytes:
    """All bytes of a stream. Raises `InputError` where there are more than `max_bytes`."""
    data = stream.read(max_bytes + 1)
    if len(data) > max_bytes:
        raise InputError(
            f"{name}: is larger than {max_bytes:,} bytes; raise max-bytes in the config file"
        )
    return data


def digest(data: bytes) -> str:
    """The SHA-256 of the bytes read, in hex."""
    return hashlib.sha256(data).hexdigest()


def shown(path: str) -> str:
    """A file name as text that can be printed: bytes outside UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", errors="replace")
