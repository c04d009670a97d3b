"""Comments in a copy of a Word file: on the very characters, and nothing else is changed."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from office_files import converted, needs_office, with_part
from word_files import W, raw, run, saved, thorny

from verifier.errors import InputError
from verifier.markup.word_anchors import bytes_before
from verifier.markup.word_package import Comment, with_comments
from verifier.model.span import Span
from verifier.reader import article_from

NAMESPACE = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
BODY, COMMENTS = "word/document.xml", "word/comments.xml"
RELATIONS, TYPES = "word/_rels/document.xml.rels", "[Content_Types].xml"
SHOWN = {"tab": "\t", "br": "\n", "noBreakHyphen": "-"}
FIGURES = ["$1 trillion", "28.6%", "$3.5\u00a0billion", "3%", "4%", "6%", "5.1%", "9%", "11%"]


def parts(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(data)) as opened:
        assert opened.testzip() is None
        return {name: opened.read(name) for name in opened.namelist()}


def local(element: etree._Element) -> str:
    return element.tag.rpartition("}")[2]


def number(element: etree._Element) -> str:
    return element.get(f"{NAMESPACE}id") or ""


def commented(data: bytes, *quotes: str) -> bytes:
    """The file with one comment on each of some words."""
    article = article_from(data, "a.docx")
    spans = [Span(at, at + len(q)) for q in quotes for at in [article.text.index(q)]]
    made = [Comment((f"on {q}",), article.source.of(s)) for q, s in zip(quotes, spans, strict=True)]
    return with_comments(data, "a.docx", made)


def anchored(data: bytes) -> dict[str, str]:
    """What each comment says, and the characters that it stands on."""
    found = parts(data)
    told = {
        number(one): "".join(one.itertext())
        for one in etree.fromstring(found[COMMENTS]).iter("{*}comment")
    }
    texts: dict[str, str] = {}
    open_ones: set[str] = set()
    for element in etree.fromstring(found[BODY]).iter("*"):
        name = local(element)
        if name == "commentRangeStart":
            open_ones.add(number(element))
            texts[number(element)] = ""
        elif name == "commentRangeEnd":
            open_ones.remove(number(element))
        shown = str(element.xpath("string()")) if name == "t" else SHOWN.get(name, "")
        for one in open_ones:
            texts[one] += shown
    assert not open_ones
    assert texts.keys() == told.keys()
    return {told[one]: text for one, text in texts.items()}


def plain(body: bytes) -> bytes:
    """The body without comments, adjacent runs that look alike made one."""
    root = etree.fromstring(body)
    for element in list(root.iter("{*}commentRangeStart", "{*}commentRangeEnd")):
        element.getparent().remove(element)
    for element in list(root.iter("{*}commentReference")):
        one = element.getparent()
        one.getparent().remove(one)
    for one in list(root.iter(f"{NAMESPACE}r")):
        before = one.getprevious()
        if before is not None and _looks(before) == _looks(one):
            before.extend(child for child in list(one) if local(child) != "rPr")
            one.getparent().remove(one)
    for text in list(root.iter(f"{NAMESPACE}t")):
        text.attrib.pop(SPACE, None)
        before = text.getprevious()
        if before is not None and local(before) == "t":
            text.text = (before.text or "") + (text.text or "")
            before.getparent().remove(before)
    return etree.tostring(root, method="c14n")


def _looks(element: etree._Element) -> tuple[str, list[tuple[str, str]], list[bytes]]:
    properties = element.findall(f"{NAMESPACE}rPr")
    return local(element), sorted(element.items()), [etree.tostring(one) for one in properties]


def formatted(data: bytes) -> list[list[tuple[str, bool | None, bool | None, str]]]:
    """Each paragraph as python-docx sees it, character by character."""
    return [
        [
            (character, one.bold, one.italic, str(one.font.size))
            for one in paragraph.runs
            for character in one.text
        ]
        for paragraph in docx.Document(BytesIO(data)).paragraphs
    ]


def test_comments_stand_on_the_very_characters_and_nothing_else_is_changed() -> None:
    data = saved(thorny())
    copy = commented(data, *FIGURES)
    assert anchored(copy) == {"is it 33%?": "Commented 11%."} | {f"on {q}": q for q in FIGURES}
    before, after = parts(data), parts(copy)
    assert plain(after[BODY]) == plain(before[BODY])
    assert formatted(copy) == formatted(data)
    changed = {name for name in after if before.get(name) != after[name]}
    assert changed == {BODY, COMMENTS}  # it has comments already: no new link, no new type
    assert list(before) == list(after)
    assert article_from(copy, "a.docx").text == article_from(data, "a.docx").text


def test_python_docx_sees_the_author_and_all_lines_and_no_day() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3% in May.")
    data = saved(document)
    article = article_from(data, "a.docx")
    lines = ("3%: it is <4%> & {space}", "claimed:\x00 3%")
    made = with_comments(data, "a.docx", [Comment(lines, article.source.of(Span(13, 15)))])
    (comment,) = docx.Document(BytesIO(made)).comments
    assert (comment.author, comment.initials, comment.timestamp) == ("verifier", "V", None)
    assert [one.text for one in comment.paragraphs] == [lines[0], "claimed:\ufffd 3%"]
    runs = docx.Document(BytesIO(made)).paragraphs[0].runs
    assert [one.text for one in runs] == ["Exports rose ", "3%", "", " in May."]
    before, after = parts(data), parts(made)
    assert {name for name in after if before.get(name) != after[name]} == {
        *(BODY, COMMENTS, RELATIONS, TYPES)
    }


def test_comments_on_the_same_words_and_on_words_within_others_are_all_there() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3% to $5 billion.")
    quotes = ["3% to $5 billion", "3%", "$5 billion", "to", "$5"]
    assert anchored(commented(saved(document), *quotes)) == {f"on {q}": q for q in quotes}


def test_a_comment_on_a_note_stands_on_its_mark_and_on_a_text_box_on_the_box() -> None:
    notes = (
        f'<w:footnotes {W}><w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>'
        f'<w:footnote w:id="2"><w:p>{run("A note of 5%.")}</w:p></w:footnote></w:footnotes>'
    )
    document = thorny()
    raw(document, run("Exports rose.") + '<w:r><w:footnoteReference w:id="2"/></w:r>')
    data = with_part(saved(document), "word/footnotes.xml", notes.encode())
    copy = commented(data, "5%.", "8%")
    assert parts(copy)["word/footnotes.xml"] == notes.encode()
    body = etree.fromstring(parts(copy)[BODY])
    starts = {number(one): one for one in body.iter(f"{NAMESPACE}commentRangeStart")}
    assert local(starts["1"].getnext()[0]) in ("footnoteReference", "rPr")
    assert len(list(starts["2"].getnext().iter("{*}txbxContent"))) == 2
    assert plain(parts(copy)[BODY]) == plain(parts(data)[BODY])


def test_a_part_of_comments_that_nothing_links_to_is_left_alone() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3%.")
    data = with_part(saved(document), COMMENTS, b"not ours")
    after = parts(commented(data, "3%"))
    assert after[COMMENTS] == b"not ours"
    assert b"on 3%" in after["word/comments1.xml"]
    assert b"/word/comments1.xml" in after[TYPES]
    assert b'Target="comments1.xml"' in after[RELATIONS]


def test_without_a_comment_the_copy_is_the_file() -> None:
    data = saved(thorny())
    assert with_comments(data, "a.docx", []) == data


def test_a_text_in_another_encoding_is_refused() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3%.")
    data = saved(document)
    body = parts(data)[BODY].decode().partition("?>")[2]
    data = with_part(
        data, BODY, ('<?xml version="1.0" encoding="UTF-16"?>' + body).encode("utf-16")
    )
    with pytest.raises(InputError, match="save it anew for UTF-8"):
        commented(data, "3%")


@pytest.mark.parametrize(
    ("content", "characters", "expected"),
    [("a&amp;b", 2, 6), ("é€😀x", 3, 9), ("a\r\nb", 2, 3), ("&#x1F600;b", 1, 9), ("ab", 9, 2)],
)
def test_characters_are_counted_as_they_are_read(
    content: str, characters: int, expected: int
) -> None:
    assert bytes_before(content.encode(), characters) == expected


PIECES = st.sampled_from(
    [
        *("a", "12 ", " b", "&amp;", "&#233;", "é", "😀"),
        *("</w:t><w:tab/><w:t>", "</w:t><w:br/><w:t>", "</w:t><w:noBreakHyphen/><w:t>"),
        f"</w:t></w:r>{run('x 7')}<w:r><w:t>",
        "</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>",
    ]
)


@settings(deadline=None, max_examples=60)
@given(st.lists(PIECES, min_size=1, max_size=12), st.data())
def test_whatever_is_marked_is_anchored_exactly(pieces: list[str], data: st.DataObject) -> None:
    inner = "".join(pieces)
    document = docx.Document()
    raw(document, f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">S{inner}E</w:t></w:r>')
    before = saved(document)
    article = article_from(before, "a.docx")
    places = [n for n, character in enumerate(article.text) if not character.isspace()]
    comments, expected = [], {}
    for one in range(data.draw(st.integers(1, 4))):
        start, end = sorted(
            (data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places)))
        )
        span = Span(start, end + 1)
        comments.append(Comment((str(one),), article.source.of(span)))
        expected[str(one)] = span.of(article.text)
    after = with_comments(before, "a.docx", comments)
    assert anchored(after) == expected
    assert plain(parts(after)[BODY]) == plain(parts(before)[BODY])


def test_a_text_with_a_comment_of_xml_in_it_is_marked_as_a_whole() -> None:
    document = docx.Document()
    document.add_paragraph("Exports rose 3%.")
    data = saved(document)
    body = parts(data)[BODY].replace(b"rose 3", b"rose <!-- > -->3")
    copy = commented(with_part(data, BODY, body), "3%")
    assert anchored(copy) == {"on 3%": "Exports rose 3%."}


@needs_office
def test_libreoffice_opens_the_copy(tmp_path: Path) -> None:
    path = tmp_path / "copy.docx"
    path.write_bytes(commented(saved(thorny()), *FIGURES))
    opened = parts(converted(path, "odt").read_bytes())["content.xml"]
    assert opened.count(b"<office:annotation ") == len(FIGURES) + 1
    for quote in FIGURES:
        assert f"on {quote}".encode() in opened


@needs_office
def test_a_file_that_libreoffice_wrote_is_commented_as_exactly(tmp_path: Path) -> None:
    path = tmp_path / "draft.docx"
    path.write_bytes(saved(thorny()))
    data = converted(path, "docx").read_bytes()
    copy = commented(data, *FIGURES)
    assert anchored(copy).items() >= {f"on {q}": q for q in FIGURES}.items()
    assert plain(parts(copy)[BODY]) == plain(parts(data)[BODY])
