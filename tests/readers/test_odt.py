"""The OpenDocument reader: the text as it stands, and where each stretch of it is."""

import zipfile
from io import BytesIO

import odfdo
import pytest
from office_files import original, with_part
from origins import blocks, mislaid, without_origin

from verifier.errors import InputError
from verifier.model.article import Article
from verifier.reader import article_from

URI = "urn:oasis:names:tc:opendocument:xmlns:"
SPACES = " ".join(
    f'xmlns:{name}="{URI}{name}:1.0"' for name in ("office", "text", "style", "table")
)
SPACES += f' xmlns:draw="{URI}drawing:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
SPACES += ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
STYLES = (
    '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>'
    '<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="T2"><style:text-properties style:text-position="super 58%"/>'
    "</style:style>"
)
MIME = "application/vnd.oasis.opendocument.text"


def odt(body: str, mime: str = MIME, manifest: str = "") -> bytes:
    """A file with this body."""
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as new:
        new.writestr("mimetype", mime)
        new.writestr(
            "content.xml",
            f"<office:document-content {SPACES}><office:automatic-styles>{STYLES}"
            f"</office:automatic-styles><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
        )
        new.writestr("META-INF/manifest.xml", f"<m>{manifest}</m>")
    return stream.getvalue()


def read(body: str) -> Article:
    return article_from(odt(body), "a.odt")


BODY = """
<text:tracked-changes><text:changed-region><text:deletion><text:p>99%</text:p></text:deletion>
</text:changed-region></text:tracked-changes>
<text:table-of-content><text:index-body><text:p>A head 3</text:p></text:index-body>
</text:table-of-content>
<text:p text:style-name="P1">China's surplus tops $1<text:s/>trillion</text:p>
<text:p>Exports rose <text:change text:change-id="a"/>28.6<text:span>%</text:span><text:span
 text:style-name="T2">1</text:span> in
   November.<text:span text:style-name="T1"> Hidden 77%.</text:span><text:note>
<text:note-citation>1</text:note-citation><text:note-body><text:p>A note of 5%.</text:p>
</text:note-body></text:note></text:p>
<text:p><office:annotation><dc:creator>Ed</dc:creator><text:p>33%?</text:p></office:annotation>It
was <text:a>$3.5</text:a>\u00a0billion.</text:p>
<text:p>Beside a box stands 7%.<draw:frame><draw:text-box><text:p>In a box, 8%.</text:p>
<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>
<table:table-cell><text:p>1%</text:p></table:table-cell></table:table-row></table:table>
</draw:text-box></draw:frame> It goes on.</text:p>
<text:list><text:list-item><text:p>one point, 1%</text:p></text:list-item></text:list>
<text:h text:outline-level="1">A head</text:h>
<text:p text:style-name="Quotations">We grew<text:line-break/>9%, he said.</text:p>
<text:p><loext:content-control loext:showing-place-holder="true">66%</loext:content-control>
</text:p>
"""


def test_the_text_is_read_as_it_stands() -> None:
    article = read(BODY)
    assert blocks(article) == [
        ("title", "China's surplus tops $1 trillion"),
        ("body", "Exports rose 28.6% in November."),
        ("body", "It was $3.5\xa0billion."),
        ("body", "Beside a box stands 7%. It goes on."),
        ("bullet", "one point, 1%"),
        ("subhead", "A head"),
        ("quote", "We grew\n9%, he said."),
        ("body", "A note of 5%."),
        ("body", "In a box, 8%."),
        ("table", "a\t1%"),
    ]
    assert set(article.skipped) == {
        "text deleted by tracked changes",
        "a table of contents",
        "note marks",
        "hidden text",
        "comments (1)",
        "unfilled fields",
    }


def test_every_word_stands_where_the_map_says() -> None:
    article = read(BODY)
    assert mislaid(article, original(odt(BODY))) == []
    assert without_origin(article).strip() == ""


def test_a_file_made_by_odfdo_is_read() -> None:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, "Exports rose again"))
    document.body.append(odfdo.Paragraph("Exports rose 3%  in\tNovember."))
    stream = BytesIO()
    document.save(stream)
    article = article_from(stream.getvalue(), "-")
    assert article.text == "Exports rose again\n\nExports rose 3%  in\tNovember."
    assert mislaid(article, original(stream.getvalue())) == []


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (odt(""), "holds no text"),
        (odt("<text:p>3%</text:p>", manifest="<encryption-data/>"), "is password-protected"),
        (with_part(odt(""), "encrypted-package", b"x"), "is password-protected"),
        (odt("<text:p>3%"), "is broken XML"),
        (odt("<text:p>3%</text:p>")[:400], "is a broken document"),
        (with_part(odt(""), "content.xml", b"<!DOCTYPE a [<!ENTITY b 'c'>]><a/>"), "document type"),
        (odt("", MIME.replace("text", "spreadsheet")), "looks like a ZIP container"),
    ],
)
def test_what_cannot_be_read_is_told(data: bytes, message: str) -> None:
    with pytest.raises(InputError) as caught:
        article_from(data, "a.odt")
    assert message in str(caught.value)


def test_a_text_in_one_piece_of_xml_says_the_same() -> None:
    flat = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {SPACES}'
        f' office:mimetype="{MIME}"><office:automatic-styles>{STYLES}</office:automatic-styles>'
        f"<office:body><office:text>{BODY}</office:text></office:body></office:document>"
    )
    article = article_from(flat.encode(), "-")
    assert blocks(article) == blocks(read(BODY))
    assert article.skipped == read(BODY).skipped
    assert without_origin(article).strip() == ""
