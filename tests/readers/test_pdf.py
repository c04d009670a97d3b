"""The PDF reader: reading order, whole words, and page and box of each."""

import sys
import zlib
from io import BytesIO
from itertools import zip_longest
from textwrap import wrap

import pytest
from origins import blocks, mislaid, place
from reportlab.lib import pdfencrypt
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Frame,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
)

from verifier.errors import InputError
from verifier.model.article import Article
from verifier.reader import article_from

STYLES = getSampleStyleSheet()
LONG = (
    "China's exports to the United States fell 28.6 percent in November from a year earlier,"
    " customs data showed on Monday, while shipments to the European Union rose 14.8 percent and"
    " the trade surplus topped $1.076 trillion for the first time."
)
OTHER = (
    "Imports grew by 1.9 percent over the same month, the customs office said, less than the 3"
    " percent that analysts had expected, and the yearly total may fall for the second time in a"
    " row if December brings no turn."
)


def built(*parts: object, **options: object) -> bytes:
    stream = BytesIO()
    SimpleDocTemplate(stream, **options).build(list(parts))
    return stream.getvalue()


def drawn(*lines: tuple[float, float, str], size: float = 11, pages: int = 1) -> bytes:
    """Pages with each line where it is said."""
    stream = BytesIO()
    canvas = Canvas(stream, pagesize=A4)
    for _ in range(pages):
        canvas.setFont("Helvetica", size)
        for x, y, text in lines:
            canvas.drawString(x, y, text)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def read(data: bytes) -> Article:
    return article_from(data, "a.pdf")


def paragraph(text: str, style: str = "Normal") -> Paragraph:
    return Paragraph(text, STYLES[style])


def test_titles_paragraphs_and_tables_are_told_apart() -> None:
    data = built(
        paragraph("China's surplus tops $1 trillion", "Title"),
        paragraph(LONG),
        paragraph(OTHER),
        paragraph("What comes next", "Heading2"),
        paragraph(OTHER + "<super>3</super>"),
        Table([["Month", "Exports"], ["October", "5.1%"]]),
    )
    assert blocks(read(data)) == [
        ("title", "China's surplus tops $1 trillion"),
        ("body", LONG),
        ("body", OTHER),
        ("subhead", "What comes next"),
        ("body", OTHER),
        ("table", "Month\tExports"),
        ("table", "October\t5.1%"),
    ]


def test_each_word_has_its_page_its_number_and_its_box() -> None:
    article = read(built(paragraph(LONG), Spacer(1, 640), paragraph(OTHER)))
    found = article.source.of(place(article, "$1.076 trillion"))
    assert [(o.part, o.span.of(article.text)) for o in found] == [
        ("1", "$1.076"),
        ("1", "trillion"),
    ]
    left, bottom, right, top = found[0].box or (0, 0, 0, 0)
    assert 72 <= left < right <= A4[0] - 72
    assert 8 < top - bottom < 16
    assert {o.part for o in article.source.of(place(article, OTHER))} == {"2"}


def test_every_word_stands_where_the_map_says() -> None:
    raw = pytest.importorskip("pypdfium2")
    data = built(paragraph(LONG), paragraph(OTHER))
    texts = [
        "".join(
            chr(raw.raw.FPDFText_GetUnicode(text.raw, index)) for index in range(text.count_chars())
        )
        for text in (page.get_textpage() for page in raw.PdfDocument(data))
    ]
    assert mislaid(read(data), lambda origin: texts[int(origin.part) - 1]) == []


def test_columns_are_read_one_after_the_other() -> None:
    stream = BytesIO()
    frames = [
        Frame(50, 50, 240, 600, id="left"),
        Frame(305, 50, 240, 600, id="right"),
    ]
    head = Frame(50, 660, 495, 100, id="head")
    template = BaseDocTemplate(stream, pagesize=A4)
    template.addPageTemplates(PageTemplate(frames=[head, *frames]))
    texts = [f"{number}. {LONG}" for number in range(7)] + [f"{n}. {OTHER}" for n in range(7)]
    spaced = [part for text in texts for part in (paragraph(text), Spacer(1, 12))]
    title = [paragraph("China's surplus tops $1 trillion", "Title"), Spacer(1, 60)]
    template.build([*title, *spaced])
    bodies = [text for role, text in blocks(read(stream.getvalue())) if role != "title"]
    assert bodies == [text.partition(" ")[2] for text in texts]


def test_columns_that_were_drawn_line_by_line_are_read_so_too() -> None:
    lines = []
    for number, pair in enumerate(zip_longest(wrap(LONG, 34), wrap(OTHER, 34), fillvalue="")):
        lines += [(x, 700.0 - 14 * number, part) for x, part in zip((60, 320), pair, strict=True)]
    assert read(drawn(*lines)).text == f"{LONG}\n\n{OTHER}"


SHORT = (
    "Imports grew 1.9%, less than expected,",
    "and the gap with the US shrank to",
    "$24.5 billion from $28.0 billion.",
)


def test_a_short_column_is_read_as_one_too() -> None:
    lines = [(60, 700.0 - 14 * number, part) for number, part in enumerate(wrap(LONG, 38))]
    lines += [(320, 700.0 - 14 * number, part) for number, part in enumerate(SHORT)]
    assert read(drawn(*lines)).text == f"{LONG}\n\n{' '.join(SHORT)}"


def test_long_cells_beside_each_other_are_no_columns() -> None:
    rows = [
        ("Exports to the United States", "Down 28.6% on the year"),
        ("Exports to the European Union", "Up 14.8% on the year"),
        ("Imports from all of the world", "Up 1.9% on the year"),
    ]
    lines = [
        (x, 700.0 - 14 * number, part)
        for number, row in enumerate(rows)
        for x, part in zip((60, 320), row, strict=True)
    ]
    assert read(drawn(*lines)).text == "\n\n".join("\t".join(row) for row in rows)


def test_a_line_that_ends_early_ends_its_paragraph() -> None:
    lines = ["Highlights", *wrap(LONG, 60), "By A. Writer", *wrap(OTHER, 60)]
    data = drawn(*((72, 700 - 13 * place, line) for place, line in enumerate(lines)))
    assert [text for _, text in blocks(read(data))] == ["Highlights", LONG, "By A. Writer", OTHER]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (("The trade sur-", "plus grew 3%."), "The trade surplus grew 3%."),
        (("It rose year-", "on-year by 3%."), "It rose year-on-year by 3%."),
        (("Sales to Asia-", "Pacific grew 3%."), "Sales to Asia-Pacific grew 3%."),
        (("Over a 10-", "year span it grew 3%."), "Over a 10-year span it grew 3%."),
        (("It co-", "operates; co-operates it did."), "It co-operates; co-operates it did."),
        (("It was 3 -", "or 4%."), "It was 3 - or 4%."),
    ],
)
def test_words_broken_at_line_ends_are_made_whole(lines: tuple[str, str], text: str) -> None:
    assert read(drawn((72, 700, lines[0]), (72, 686, lines[1]))).text == text


def test_running_heads_and_page_numbers_are_not_read() -> None:
    data = drawn(
        (72, 815, "Daily Digest, 5 December"), (72, 600, LONG[:70]), (290, 20, "3"), pages=3
    )
    article = read(data)
    assert "Digest" not in article.text
    assert article.skipped == ("running heads and page numbers",)


def test_text_at_an_angle_is_not_read() -> None:
    stream = BytesIO()
    canvas = Canvas(stream)
    canvas.drawString(72, 700, "Exports rose 3%.")
    canvas.rotate(45)
    canvas.drawString(400, 100, "DRAFT 99%")
    canvas.save()
    article = read(stream.getvalue())
    assert (article.text, article.skipped) == ("Exports rose 3%.", ("text at an angle",))


def picture() -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream)
    canvas.rect(10, 10, 100, 100, fill=1)
    canvas.save()
    return stream.getvalue()


def locked() -> bytes:
    return built(paragraph(LONG), encrypt=pdfencrypt.StandardEncryption("secret", strength=128))


def bomb(twice: bool = False) -> bytes:
    stream = zlib.compress(b" " * 250_000_000, 9)
    filters = b"/FlateDecode"
    if twice:
        stream, filters = zlib.compress(stream, 9), b"[/FlateDecode /FlateDecode]"
    return b"%%PDF-1.4\n4 0 obj<</Length %d/Filter %s>>stream\n%s\nendstream endobj" % (
        len(stream),
        filters,
        stream,
    )


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (locked, "is password-protected; save it without a password"),
        (picture, "holds no text but pages that are pictures; they need text recognition"),
        (lambda: b"%PDF-1.4\n%%EOF", "is a broken PDF document"),
        (lambda: built(paragraph(LONG))[:700], "is a broken PDF document"),
        (bomb, "unpacks to more than 200,000,000 bytes"),
        (lambda: bomb(twice=True), "holds a stream that is packed twice"),
        (lambda: b"%PDF-1.4\n" + b"obj/Fl stream\n" * 300_000, "unpacks to more than"),
    ],
)
def test_what_cannot_be_read_is_told(make, message: str) -> None:
    with pytest.raises(InputError) as caught:
        read(make())
    assert message in str(caught.value)


def test_without_the_library_the_extra_to_install_is_named(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for name in ("pypdfium2", "pypdfium2.raw"):
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(InputError, match=r"needs the extra 'pdf': pip install 'verifier\[pdf\]'"):
        read(built(paragraph(LONG)))
