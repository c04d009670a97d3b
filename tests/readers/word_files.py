"""Word files made by python-docx, with what only raw XML can put in."""

from io import BytesIO

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

W = nsdecls("w")
ALTERNATE = (
    f"<w:r {nsdecls('w', 'wp', 'a')}"
    ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
    ' xmlns:v="urn:schemas-microsoft-com:vml"><mc:AlternateContent><mc:Choice Requires="wps">'
    '<w:drawing><wp:inline><wp:extent cx="1800000" cy="900000"/><wp:docPr id="7" name="box"/>'
    "<a:graphic><a:graphicData"
    ' uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
    '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="1800000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></wps:spPr>'
    "<wps:txbx>{content}</wps:txbx><wps:bodyPr/></wps:wsp>"
    "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>"
    "<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    "</mc:Fallback></mc:AlternateContent></w:r>"
)


def raw(document: Document, inner: str) -> None:
    """Add a paragraph with this XML in it."""
    document.element.body.insert_element_before(parse_xml(f"<w:p {W}>{inner}</w:p>"), "w:sectPr")


def run(text: str, properties: str = "") -> str:
    """The XML of a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def saved(document: Document) -> bytes:
    """The bytes of the file."""
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def thorny() -> Document:
    """A draft in which figures sit in all the places where readers lose them."""
    document = docx.Document()
    document.add_heading("China's surplus tops $1 trillion", 0)
    document.add_heading("A section", 1)
    tracked = 'w:id="1" w:author="J" w:date="2025-12-08T00:00:00Z"'
    raw(
        document,
        run("Exports rose ")
        + f"<w:del {tracked}><w:r><w:delText>99%</w:delText></w:r></w:del>"
        + f"<w:ins {tracked}>{run('28.6%')}</w:ins>"
        + run(" in ")
        + run("Nov")
        + run("ember", "<w:b/>")
        + run("12", '<w:vertAlign w:val="superscript"/>')
        + run(".")
        + run(" Hidden 77%.", "<w:vanish/>"),
    )
    raw(
        document,
        run("It was ")
        + f'<w:hyperlink w:anchor="x">{run("$3.5")}</w:hyperlink>'
        + "<w:r><w:t>\u00a0billion</w:t></w:r>"
        + f"<w:sdt><w:sdtPr/><w:sdtContent>{run(', or 3% of all')}</w:sdtContent></w:sdt>"
        + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
        + run("Click here 66%")
        + "</w:sdtContent></w:sdt>"
        + f'<w:smartTag w:element="x">{run(", they said.")}</w:smartTag>',
    )
    raw(
        document,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r>'
        "<w:instrText>MERGEFIELD x55</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        + run("A field said 4%.")
        + '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    )
    raw(document, run("First half") + f"<w:pPr><w:rPr><w:del {tracked}/></w:rPr></w:pPr>")
    joined = document.element.body.xpath("./w:p")[-1]
    joined.insert(0, joined.xpath("./w:pPr")[0])
    raw(document, run(" and second half, 6%."))
    box = f"<w:txbxContent><w:p>{run('In a box, 8%.')}</w:p></w:txbxContent>"
    raw(document, run("Beside a box stands 7%."))
    document.element.body.xpath("./w:p")[-1].append(parse_xml(ALTERNATE.format(content=box)))
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip(
        (cell for row in table.rows for cell in row.cells),
        ("Month", "Exports", "October", "5.1%"),
        strict=True,
    ):
        cell.text = text
    document.add_paragraph("one point, 1%", style="List Bullet")
    document.add_paragraph("We grew 9%, he said.", style="Quote")
    document.add_paragraph("Chart of 10%", style="Caption")
    document.sections[0].header.paragraphs[0].text = "Header 44%"
    commented = document.add_paragraph("Commented 11%.")
    document.add_comment(commented.runs, "is it 33%?", author="Ed", initials="E")
    return document
