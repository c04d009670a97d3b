"""What Word puts beside the text of a run: fields, symbols, equations, marks of what changed."""

import docx
import pytest
from docx.oxml import parse_xml
from origins import blocks
from test_word_comments import BODY, anchored, commented, parts, plain
from word_files import W, raw, run, saved

from verifier.galley.word_symbols import symbol
from verifier.reader import article_from

TRACKED = 'w:id="1" w:author="J" w:date="2025-12-08T00:00:00Z"'
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def mark(kind: str) -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>'


def told(instruction: str) -> str:
    return f'<w:r><w:instrText xml:space="preserve">{instruction}</w:instrText></w:r>'


def text_of(*paragraphs: str) -> str:
    document = docx.Document()
    for inner in paragraphs:
        raw(document, inner)
    return article_from(saved(document), "a.docx").text


PAGE = mark("begin") + told("PAGE") + mark("separate") + run("77%") + mark("end")
CONDITION = mark("begin") + told("IF ") + PAGE + told(' = 1 "a" "b"') + mark("separate")


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (CONDITION + run("It rose 3.6%") + mark("end") + run(" in May."), "It rose 3.6% in May."),
        (run("It rose ") + PAGE + run(" in May."), "It rose 77% in May."),
        (mark("begin") + told("TC x") + mark("end") + run("It rose 3%."), "It rose 3%."),
        (mark("end") + mark("separate") + run("It rose 3%."), "It rose 3%."),
        ('<w:fldSimple w:instr="PAGE 9">' + run("3%") + "</w:fldSimple>", "3%"),
    ],
)
def test_of_a_field_the_result_is_read_and_nothing_of_its_instruction(
    inner: str, text: str
) -> None:
    assert text_of(inner) == text


def test_a_field_that_never_ends_hides_no_more_than_its_paragraph() -> None:
    assert text_of(mark("begin") + told("IF"), run("It rose 3%.")) == "It rose 3%."


@pytest.mark.parametrize(
    ("font", "code", "shown"),
    [
        ("Symbol", "F0A0", "€"),
        ("Symbol", "F025", "%"),
        ("Symbol", "B3", "≥"),
        ("Symbol", "F044", "Δ"),
        ("Symbol", "F0E9", "•"),
        ("Wingdings", "F0FC", "•"),
        ("Arial", "20AC", "€"),
        ("Arial", "DFFF", ""),
        ("Arial", "no", ""),
        ("", "", ""),
    ],
)
def test_a_symbol_is_the_character_that_its_font_shows(font: str, code: str, shown: str) -> None:
    assert symbol(font, code) == shown


def test_figures_with_symbols_in_them_are_whole_and_marked_as_such() -> None:
    inner = run("It cost ") + (
        '<w:r><w:sym w:font="Symbol" w:char="F0A0"/><w:t>3 million, or 20</w:t>'
        '<w:sym w:font="Symbol" w:char="F025"/></w:r>'
    )
    document = docx.Document()
    raw(document, inner)
    data = saved(document)
    assert article_from(data, "a.docx").text == "It cost €3 million, or 20%"
    copy = commented(data, "€3 million", "20%")
    assert anchored(copy) == {"on €3 million": "3 million", "on 20%": "20"}  # and their symbols
    assert plain(parts(copy)[BODY]) == plain(parts(data)[BODY])


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        ("<m:f><m:num>{1}</m:num><m:den>{25}</m:den></m:f>", "1/25"),
        ("<m:sSup><m:e>{10}</m:e><m:sup>{6}</m:sup></m:sSup>", "10^6"),
        ("<m:sSub><m:e>{x}</m:e><m:sub>{2}</m:sub></m:sSub>", "x_2"),
    ],
)
def test_the_numbers_of_an_equation_do_not_run_together(inner: str, text: str) -> None:
    runs = inner.replace("{", "<m:r><m:t>").replace("}", "</m:t></m:r>")
    assert text_of(f"<m:oMath {MATH}>{runs}</m:oMath>") == text


def test_what_a_paragraph_was_before_a_tracked_change_is_no_longer_its_role() -> None:
    old = '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
    document = docx.Document()
    raw(
        document,
        f"<w:pPr><w:pPrChange {TRACKED}>{old}</w:pPrChange></w:pPr>"
        + run("It rose 3.6% in May, the customs office said."),
    )
    assert [role for role, _ in blocks(article_from(saved(document), "a.docx"))] == ["body"]


def test_a_row_that_a_tracked_change_deletes_is_not_read() -> None:
    rows = "".join(
        f"<w:tr>{gone}<w:tc><w:p>{run(words)}</w:p></w:tc><w:tc><w:p>{run('x')}</w:p></w:tc></w:tr>"
        for gone, words in ((f"<w:trPr><w:del {TRACKED}/></w:trPr>", "99%"), ("", "3%"))
    )
    document = docx.Document()
    table = parse_xml(f"<w:tbl {W}><w:tblPr/><w:tblGrid/>{rows}</w:tbl>")
    document.element.body.insert_element_before(table, "w:sectPr")
    raw(document, run("It rose 3%."))
    article = article_from(saved(document), "a.docx")
    assert article.text == "3%\tx\n\nIt rose 3%."


def test_tabs_to_a_place_part_words_and_embedded_texts_are_told() -> None:
    document = docx.Document()
    tab = '<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>'
    raw(document, f"<w:r><w:t>It rose 3.6</w:t>{tab}<w:t>5%</w:t></w:r>")
    document.element.body.insert_element_before(parse_xml(f"<w:altChunk {W}/>"), "w:sectPr")
    article = article_from(saved(document), "a.docx")
    assert article.text == "It rose 3.6\t5%"
    assert article.skipped == ("embedded files (1)",)


STYLES = (
    ("Note", "paragraph", "", "<w:vanish/>"),
    ("NoteToo", "paragraph", "Note", "<w:b/>"),
    ("Shown", "paragraph", "NoteToo", '<w:vanish w:val="0"/>'),
    ("Secret", "character", "", '<w:vanish w:val="1"/>'),
    ("SecretToo", "character", "Secret", ""),
    ("Marked", "character", "", "<w:b/>"),
)


def of_style(name: str, more: str = "") -> str:
    return f'<w:rStyle w:val="{name}"/>{more}'


def in_style(name: str) -> str:
    return f'<w:pPr><w:pStyle w:val="{name}"/></w:pPr>'


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (in_style("Note") + run("Hidden 77%."), ""),
        (in_style("NoteToo") + run("Hidden 77%.") + f"<w:hyperlink>{run('8%')}</w:hyperlink>", ""),
        (in_style("Shown") + run("Up 3%."), "Up 3%."),
        (in_style("None") + run("Up 3%."), "Up 3%."),
        (run("Up ") + run("77%", of_style("Secret")) + run("3%."), "Up 3%."),
        (run("Up ") + run("77%", of_style("SecretToo")) + run("3%."), "Up 3%."),
        (run("Up ") + run("3%.", of_style("Marked")), "Up 3%."),
        (run("Up ") + run("3%.", of_style("Secret", '<w:vanish w:val="0"/>')), "Up 3%."),
        (in_style("Note") + run("Up 3%.", '<w:vanish w:val="false"/>'), "Up 3%."),
        (in_style("Note") + run("Up 3%.", of_style("Secret")), "Up 3%."),  # as Word shows it
        (in_style("Shown") + run("Up 3%", of_style("Secret")), ""),
    ],
)
def test_text_that_a_style_hides_is_not_read(inner: str, text: str) -> None:
    document = docx.Document()
    for name, kind, parent, properties in STYLES:
        based = f'<w:basedOn w:val="{parent}"/>' if parent else ""
        document.styles.element.append(
            parse_xml(
                f'<w:style {W} w:type="{kind}" w:styleId="{name}"><w:name w:val="{name}"/>'
                f"{based}<w:rPr>{properties}</w:rPr></w:style>"
            )
        )
    raw(document, inner)
    raw(document, run("The end."))
    article = article_from(saved(document), "a.docx")
    assert article.text == (f"{text}\n\nThe end." if text else "The end.")
    assert article.skipped == (() if "77" not in inner and text else ("hidden text",))
