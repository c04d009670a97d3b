"""Home of `Decoded`: bytes into text, or the name of what the bytes are instead."""

import codecs
import re
from dataclasses import dataclass

from verifier.errors import InputError
from verifier.lazy import regex

_SIGNATURES: tuple[tuple[int, bytes, str], ...] = (
    (0, b"PK\x03\x04", "a ZIP container (Word, OpenDocument, Excel, EPUB or an archive)"),
    (0, b"PK\x05\x06", "an empty ZIP archive"),
    (0, b"%PDF-", "a PDF document"),
    (0, b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (0, b"\xff\xd8\xff", "a JPEG image"),
    (0, b"GIF8", "a GIF image"),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file (doc, xls, msg)"),
    (0, b"{\\rtf", "a Rich Text file"),
    (0, b"\x1f\x8b", "a gzip archive"),
    (0, b"BZh", "a bzip2 archive"),
    (0, b"\xfd7zXZ\x00", "an xz archive"),
    (0, b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (0, b"RIFF", "a sound, film or WebP file"),
    (0, b"ID3", "a sound file"),
    (4, b"ftyp", "a film file"),
    (0, b"\x7fELF", "a program"),
    (0, b"SQLite format 3\x00", "a SQLite database"),
    (0, b"PAR1", "a Parquet table"),
)
_TEXT_LIKE = {b"BZh", b"ID3", b"PAR1", b"RIFF", b"GIF8", b"ftyp"}
"""Signatures that a sentence may begin with: they count only beside control characters."""

_BOMS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CONTROLS = bytes(set(range(32)) - set(b"\t\n\r\f\v\x1b")) + b"\x7f"
_CONTROL = regex(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_DECLARED = re.compile(
    rb"(?:charset|encoding)\s*=\s*[\"']?\s*([A-Za-z][\w.:-]{1,39})", re.IGNORECASE
)
_CHARSETS = regex(
    r"(?:iso|latin|windows|cp\d|koi8|mac|shift|sjis|euc|gb|big5|tis)[\w:-]*$", re.IGNORECASE
)
_DECLARED_WITHIN = 2048
_HEAD = 65_536
_CONTROL_SHARE = 0.02
"""More control characters than this and it is no text: prose has none, random bytes have 11%."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text (byte-order mark left out), its encoding, and what had to be assumed, if anything.

    `has_bom` says that a UTF-8 byte-order mark was left out.
    """

    text: str
    encoding: str
    notice: str | None = None
    has_bom: bool = False


def kind_of(data: bytes) -> str | None:
    """What `data` is where it is not text ("a PDF document"); None for text."""
    head = data[:_HEAD]
    if _bom_of(head) or _silent_utf16(head):
        return None
    controls = len(head) - len(head.translate(None, _CONTROLS))
    for place, signature, kind in _SIGNATURES:
        found = head[place : place + len(signature)] == signature
        if found and (controls or signature not in _TEXT_LIKE):
            return kind
    if b"\x00" in data or controls > _CONTROL_SHARE * len(head):
        return "a binary file"
    return None


def decode(data: bytes, path: str, declared: bool = False, charset: str = "") -> Decoded:
    """`data` as text: by byte-order mark, UTF-16 by its zero bytes, UTF-8, else Windows-1252.

    What is not UTF-8 is read in `charset`, where it is given and fits, or with `declared` in the
    encoding that its own markup declares (`charset=`, `encoding=`). Raises `InputError` for bytes
    that break the encoding that their own mark announces, and for what is no text in any of them.
    """
    mark = _bom_of(data)
    encoding = mark[1] if mark else _silent_utf16(data[:_HEAD])
    if encoding is None:
        told = _DECLARED.search(data, 0, _DECLARED_WITHIN) if declared else None
        return _decode_8bit(data, told[1].decode("ascii") if told and not charset else charset)
    body = data[len(mark[0]) :] if mark else data
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: byte {error.start} is not valid {encoding.upper()}; save it as UTF-8"
        ) from error
    if len(_CONTROL.findall(text)) > _CONTROL_SHARE * len(text):
        raise InputError(f"{path}: looks like a binary file, not text")
    notice = None if mark else f"no byte-order mark; read as {encoding.upper()}"
    return Decoded(text, encoding, notice, has_bom=data.startswith(codecs.BOM_UTF8))


def _decode_8bit(data: bytes, declared: str) -> Decoded:
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        first = error.start
    if declared and (text := _as_declared(data, declared)) is not None:
        return Decoded(text, declared.lower())
    patched = data.decode("utf-8", errors="replace")
    broken = patched.count("\ufffd")
    whole = sum(1 for character in patched if ord(character) > 127) - broken
    if whole > broken:
        notice = f"byte {first} is not valid UTF-8; {broken} characters were replaced"
        return Decoded(patched, "utf-8", notice)
    for encoding, title in (("cp1252", "Windows-1252"), ("latin-1", "Latin-1")):
        text = data.decode(encoding, errors="ignore")
        if len(text) == len(data):
            return Decoded(text, encoding, f"not UTF-8; read as {title}")
    raise InputError("no encoding fits")  # pragma: no cover - Latin-1 maps every byte


def _as_declared(data: bytes, name: str) -> str | None:
    """`data` in the encoding called `name`; None where that is unknown or the bytes break it."""
    if not _CHARSETS.match(name):
        return None
    try:
        return data.decode(name)
    except (LookupError, UnicodeDecodeError):
        return None


def _bom_of(data: bytes) -> tuple[bytes, str] | None:
    return next((bom for bom in _BOMS if data.startswith(bom[0])), None)


def _silent_utf16(head: bytes) -> str | None:
    """UTF-16 without a mark: in Latin text every other byte is zero, and only those."""
    pairs = len(head) // 2
    if len(head) % 2 or pairs < 2:
        return None
    first, second = head[0::2].count(0), head[1::2].count(0)
    if second > 0.4 * pairs and first <= 0.02 * pairs:
        return "utf-16-le"
    if first > 0.4 * pairs and second <= 0.02 * pairs:
        return "utf-16-be"
    return None
