"""Home of the PDF reader."""

import math
import re
import zlib
from threading import Lock
from typing import Any

from verifier.errors import InputError
from verifier.galley import MOST_CHARACTERS, Galley
from verifier.galley.print_lines import Glyph
from verifier.galley.print_text import Page, set_pages
from verifier.model.article import Article
from verifier.reader import Reader, digest, needed

_MOST_PAGES = 1000
_MOST_UNPACKED, _MOST_STREAMS, _CHUNK = 200_000_000, 200_000, 1 << 16
_WITHIN = 1024
_STREAM = re.compile(rb"stream\r?\n")
_TWICE = re.compile(rb"/Fl(?:ateDecode)?\b[^]]{0,200}/Fl(?:ateDecode)?\b")
_SLANT = 0.02


class PdfReader(Reader):
    """PDF documents that hold text, in reading order: columns one after the other, words broken at
    line ends made whole, cells of a table row together. Titles and subheads by their type size.
    Places are told by page and box."""

    name = "pdf"
    suffixes = (".pdf",)
    extra = "pdf"
    skips = (
        "running heads, page numbers, note marks, text at an angle, pictures (a scan has no text),"
        " annotations, forms"
    )
    priority = 30
    _turn = Lock()
    """The library is not safe for threads."""

    def reads(self, data: bytes, name: str) -> bool:
        """Whether a PDF header stands near the start."""
        return b"%PDF-" in data[:_WITHIN] and (data.startswith(b"%PDF-") or b"%%EOF" in data)

    def read(self, data: bytes, path: str) -> Article:
        """The text by paragraphs. Raises `InputError` where it is broken, locked or a scan."""
        pdfium = needed("pypdfium2:raw", self, path)
        _refuse_bombs(data, path)
        galley = Galley(path)
        with self._turn:
            document = _opened(pdfium, data, path)
            try:
                pages = _pages(pdfium, document, galley)
            finally:
                pdfium.FPDF_CloseDocument(document)
        set_pages(galley, pages)
        return galley.article(digest(data))


def _opened(pdfium: Any, data: bytes, path: str) -> Any:
    document = pdfium.FPDF_LoadMemDocument64(data, len(data), None)
    if document:
        return document
    error = pdfium.FPDF_GetLastError()
    if error in (pdfium.FPDF_ERR_PASSWORD, pdfium.FPDF_ERR_SECURITY):
        raise InputError(f"{path}: is password-protected; save it without a password")
    raise InputError(f"{path}: is a broken PDF document; save it anew")


def _refuse_bombs(data: bytes, path: str) -> None:
    """Raises `InputError` where a stream would unpack to more than any text needs.

    The library unpacks up to a gigabyte for each.
    """
    budget = _MOST_UNPACKED
    for number, stream in enumerate(_STREAM.finditer(data)):
        told = data[max(0, stream.start() - _WITHIN) : stream.start()].rpartition(b"obj")[2]
        if b"/Image" in told:
            continue
        if _TWICE.search(told):
            raise InputError(f"{path}: holds a stream that is packed twice")
        if b"/Fl" in told:
            budget -= _unpacked(data, stream.end(), budget)
        if budget < 0 or number > _MOST_STREAMS:
            raise InputError(f"{path}: unpacks to more than {_MOST_UNPACKED:,} bytes")


def _unpacked(data: bytes, start: int, most: int) -> int:
    """How many bytes the stream at `start` unpacks to, counted to just over `most`."""
    unpacker, size = zlib.decompressobj(), 0
    while start < len(data) and size <= most and not unpacker.eof:
        rest = data[start : start + _CHUNK]
        start += _CHUNK
        while rest and size <= most:
            try:
                size += len(unpacker.decompress(rest, _CHUNK))
            except zlib.error:
                return size
            rest = unpacker.unconsumed_tail
    return size


def _pages(pdfium: Any, document: Any, galley: Galley) -> list[Page]:
    count = pdfium.FPDF_GetPageCount(document)
    if count > _MOST_PAGES:
        raise InputError(f"{galley.path}: has more than {_MOST_PAGES:,} pages; split it")
    found: list[Page] = []
    total = pictures = 0
    for number in range(count):
        page = pdfium.FPDF_LoadPage(document, number)
        if not page:
            raise InputError(f"{galley.path}: page {number + 1} is broken; save the PDF anew")
        text = pdfium.FPDFText_LoadPage(page)
        try:
            total += pdfium.FPDFText_CountChars(text)
            if total > MOST_CHARACTERS:
                raise InputError(
                    f"{galley.path}: holds more than {MOST_CHARACTERS:,} characters; split it"
                )
            glyphs = _glyphs(pdfium, text, galley)
            pictures += not glyphs and pdfium.FPDFPage_CountObjects(page) > 0
            found.append((glyphs, float(pdfium.FPDF_GetPageHeightF(page))))
        finally:
            pdfium.FPDFText_ClosePage(text)
            pdfium.FPDF_ClosePage(page)
    if pictures:
        galley.skip("pages that are pictures; they need text recognition (OCR)", pictures)
    return found


def _glyphs(pdfium: Any, text: Any, galley: Galley) -> list[Glyph]:
    """The characters of a page with their places."""
    found = []
    loose, x, y = pdfium.FS_RECTF(), pdfium.c_double(), pdfium.c_double()
    for index in range(pdfium.FPDFText_CountChars(text)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        if not code or 0xD800 <= code < 0xE000 or code > 0x10FFFF:
            continue
        angle = pdfium.FPDFText_GetCharAngle(text, index)
        if min(angle % (2 * math.pi), -angle % (2 * math.pi)) > _SLANT:
            galley.skip("text at an angle")
            continue
        pdfium.FPDFText_GetLooseCharBox(text, index, loose)
        pdfium.FPDFText_GetCharOrigin(text, index, x, y)
        left, bottom, right, top = (
            round(edge, 2) for edge in (loose.left, loose.bottom, loose.right, loose.top)
        )
        size = round(top - bottom, 2) or pdfium.FPDFText_GetFontSize(text, index) or 1.0
        drawn = not pdfium.FPDFText_IsGenerated(text, index)
        found.append(Glyph(index, chr(code), (left, bottom, right, top), y.value, size, drawn))
    return found
