"""Bytes into text: every encoding that newsrooms send, and what is no text at all."""

import codecs
import io
import random
import zipfile
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verifier.errors import InputError
from verifier.galley.decode import decode, kind_of

TEXT = "China’s exports rose 5.9% – to £1.2bn.\r\nNext line, 3 °C.\n"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-8"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_text_comes_back_without_its_mark(mark: bytes, encoding: str) -> None:
    data = mark + TEXT.encode(encoding)
    assert kind_of(data) is None
    assert decode(data, "a.txt").text == TEXT


@pytest.mark.parametrize(
    ("encoding", "text"),
    [("cp1252", "Ça coûte 3 €, “net”"), ("latin-1", "Änderung um 3 \x81 Prozent")],
)
def test_eight_bit_text_is_read_with_a_notice(encoding: str, text: str) -> None:
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.notice
    assert "not UTF-8" in decoded.notice


def test_one_broken_byte_does_not_turn_the_other_characters_into_rubbish() -> None:
    decoded = decode("“Größe” – 3 €".encode() + b"\xff!", "a.txt")
    assert decoded.text == "“Größe” – 3 €\ufffd!"
    assert decoded.notice
    assert "byte 23" in decoded.notice


def test_a_mark_that_lies_is_an_error_that_says_how_to_help() -> None:
    with pytest.raises(
        InputError, match=r"a\.txt: byte 2 is not valid UTF-16-LE; save it as UTF-8"
    ):
        decode(codecs.BOM_UTF16_LE + b"a\x00\x00\xd8", "a.txt")


def _archive() -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("word/document.xml", "<w:p/>")
    return target.getvalue()


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"\x89PNG\r\n\x1a\n\x00\x00", "PNG"),
        (_archive(), "ZIP"),
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "JPEG"),
        (b"{\\rtf1 Exports}", "Rich Text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(64), "Microsoft Office"),
        (b"Exports rose 3%\x00 in May", "binary"),
        (random.Random(1).randbytes(5000), "binary"),
        (random.Random(2).randbytes(5000).replace(b"\x00", b"\x01"), "binary"),
        (bytes(10), "binary"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, kind: str) -> None:
    assert kind in (kind_of(data) or "")


@pytest.mark.parametrize("opening", ["BZh, ID3 and RIFF", "GIF8 is a format", "PAR1 rose 3%", "MZ"])
def test_a_sentence_may_begin_like_a_file_format(opening: str) -> None:
    assert kind_of(opening.encode()) is None


@given(st.binary(max_size=300))
def test_no_bytes_raise_anything_but_an_input_error(data: bytes) -> None:
    kind_of(data)
    with suppress(InputError):
        decode(data, "a.txt")


@given(st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc")), min_size=1))
def test_utf8_text_is_never_taken_for_something_else(text: str) -> None:
    data = text.encode("utf-8")
    if not data.startswith((b"{\\rtf", b"%PDF-", codecs.BOM_UTF8)):
        assert kind_of(data) is None
        assert decode(data, "a.txt").text == text
