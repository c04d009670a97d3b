"""The Word reader: every figure of the draft, none that was struck out, and where each stands."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from office_files import converted, needs_office, original, with_part
from origins import blocks, mislaid, place, without_origin
from word_files import raw, run, saved, thorny

from verifier.errors import InputError
from verifier.galley import container as limits
from verifier.reader import article_from

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


BLOCKS = [
    ("title", "China's surplus tops $1 trillion"),
    ("subhead", "A section"),
    ("body", "Exports rose 28.6% in November."),
    ("body", "It was $3.5\xa0billion, or 3% of all, they said."),
    ("body", "A field said 4%."),
    ("body", "First half and second half, 6%."),
    ("body", "Beside a box stands 7%."),
    ("table", "Month\tExports"),
    ("table", "October\t5.1%"),
    ("bullet", "one point, 1%"),
    ("quote", "We grew 9%, he said."),
    ("caption", "Chart of 10%"),
    ("body", "Commented 11%."),
    ("body", "In a box, 8%."),
]
"""What a draft with everything in it says."""


def test_every_figure_is_read_and_nothing_that_was_struck_out() -> None:
    article = article_from(saved(thorny()), "a.docx")
    assert blocks(article) == BLOCKS
    assert set(article.skipped) == {
        "text deleted by tracked changes",
        "note marks",
        "hidden text",
        "unfilled fields",
        "comments (1)",
        "headers and footers",
    }


def test_every_word_stands_where_the_map_says() -> None:
    data = saved(thorny())
    article = article_from(data, "a.docx")
    assert mislaid(article, original(data)) == []
    assert without_origin(article).strip() == ""
    parts = article.source.of(place(article, "$3.5\xa0billion"))
    assert [origin.part for origin in parts] == ["word/document.xml"] * 2
    assert [original(data)(origin)[origin.start : origin.end] for origin in parts] == [
        "$3.5",
        "\xa0billion",
    ]


def test_footnotes_are_read_at_the_end_and_their_separators_are_not() -> None:
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    notes = (
        f'<w:footnotes {w}><w:footnote w:type="separator" w:id="-1"><w:p>{run("sep")}</w:p>'
        f'</w:footnote><w:footnote w:id="2"><w:p>{run("A note of 5%.")}</w:p></w:footnote>'
        "</w:footnotes>"
    )
    document = docx.Document()
    raw(document, run("Exports rose 3%.") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    data = with_part(saved(document), "word/footnotes.xml", notes.encode())
    article = article_from(data, "a.docx")
    assert blocks(article) == [("body", "Exports rose 3%."), ("body", "A note of 5%.")]
    assert mislaid(article, original(data)) == []


def test_a_table_that_only_lays_out_the_page_is_prose() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3%.")
    cell = document.add_table(rows=1, cols=1).rows[0].cells[0]
    cell.text = "Imports rose 4%."
    cell.add_paragraph("The surplus fell.")
    assert blocks(article_from(saved(document), "a.docx"))[1:] == [
        ("body", "Imports rose 4%."),
        ("body", "The surplus fell."),
    ]


def test_it_is_known_by_its_content_and_its_main_part_may_have_any_name() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3%.")
    data = saved(document)
    old = zipfile.ZipFile(BytesIO(data))
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            if name == "_rels/.rels":
                content = content.replace(b"word/document.xml", b"word/document2.xml")
            new.writestr(name.replace("word/document.xml", "word/document2.xml"), content)
    assert article_from(stream.getvalue(), "-").text == "Exports rose 3%."


def bomb(size: int) -> bytes:
    """A file whose body unpacks to `size` spaces."""
    document = docx.Document()
    start = b'<w:document xmlns:w="http://x"><w:body>'
    return with_part(saved(document), "word/document.xml", start + b" " * size)


def entities() -> bytes:
    """A file whose body declares entities of entities."""
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    xml = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "lol">{lines}]><d>&l9;</d>'
    return with_part(saved(docx.Document()), "word/document.xml", xml.encode())


def cut(data: bytes, share: float) -> bytes:
    return data[: int(len(data) * share)]


PLAIN = saved(docx.Document())


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (lambda: PLAIN, "holds no text"),
        (lambda: bomb(40_000_000), "unpacks to more than 30,000,000 bytes"),
        (entities, "declares a document type"),
        (lambda: cut(PLAIN, 0.5), "is a broken document"),
        (lambda: cut(PLAIN, 0.99), "is a broken document"),
        (lambda: PLAIN.replace(b"PK\x01\x02", b"PK\x01\x03"), "is a broken document"),
        (lambda: with_part(PLAIN, "word/document.xml", b"<w:document"), "is broken XML"),
        (lambda: with_part(PLAIN, "word/document.xml", b""), "is broken XML"),
        (lambda: with_part(PLAIN, "word/document.xml", b"<a>" * 900), "500 levels deep"),
        (lambda: with_part(PLAIN, "word/document.xml", b"<a>" + b"<a/>" * 400_001), "elements"),
        (
            lambda: OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
            "is password-protected; save it without a password",
        ),
        (
            lambda: OLE + b"\0" * 600 + "WordDocument".encode("utf-16-le"),
            "is an old Word file (.doc); save it as .docx",
        ),
        (
            lambda: b'<?xml version="1.0"?>\r\n<?mso-application progid="Word.Document"?><a/>',
            "is a Word document as XML; save it as .docx",
        ),
        (lambda: OLE + b"\0" * 600, "looks like an old Microsoft Office file"),
    ],
)
def test_what_cannot_be_read_is_told(make, message: str) -> None:
    with pytest.raises(InputError) as caught:
        article_from(make(), "a.docx")
    assert str(caught.value).startswith("a.docx: ")
    assert message in str(caught.value)


def test_a_part_under_a_password_is_told() -> None:
    data = bytearray(PLAIN)
    start = 0
    while (start := data.find(b"PK\x01\x02", start)) >= 0:
        data[start + 8] |= 1
        start += 4
    with pytest.raises(InputError, match="is password-protected"):
        article_from(bytes(data), "a.docx")


def test_a_directory_of_parts_has_a_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_MOST_DIRECTORY", 100)
    with pytest.raises(InputError, match="too many parts"):
        article_from(PLAIN, "a.docx")


def test_macros_and_embedded_files_are_left_alone_and_told() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3%.")
    data = with_part(saved(document), "word/vbaProject.bin", b"x")
    data = with_part(data, "word/embeddings/a.xlsx", b"x")
    assert set(article_from(data, "a.docm").skipped) >= {"macros", "embedded files (1)"}


@needs_office
@pytest.mark.parametrize("kind", ["docx:MS Word 2007 XML", "odt"])
def test_as_saved_by_libreoffice_it_says_the_same(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "a.docx"
    path.write_bytes(saved(thorny()))
    data = converted(path, kind).read_bytes()
    article = article_from(data, "-")
    assert blocks(article) == BLOCKS
    assert mislaid(article, original(data)) == []
    assert {"comments (1)", "text deleted by tracked changes"} <= set(article.skipped)
