"""The Word file back with a comment on each figure."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx

TEXT = "The US unemployment rate was 5.9% in November. It was 4.4% in October."
COPY = ("--output-format", "docx", "-o", "checked.docx")


def draft(folder: Path) -> bytes:
    document = docx.Document()
    document.add_paragraph(TEXT)
    document.save(str(folder / "draft.docx"))
    return (folder / "draft.docx").read_bytes()


def told(folder: Path) -> list[str]:
    document = docx.Document(str(folder / "checked.docx"))
    assert [paragraph.text for paragraph in document.paragraphs] == [TEXT]
    return [comment.text for comment in document.comments]


def test_a_draft_comes_back_with_comments_and_stays_as_it_is(check, folder: Path) -> None:
    before = draft(folder)
    result = check("draft.docx", *COPY)
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")
    (comment,) = told(folder)
    assert comment.startswith("5.9%: ")
    assert "(try: 4.6%)" in comment
    assert (folder / "draft.docx").read_bytes() == before
    first = (folder / "checked.docx").read_bytes()
    assert check("draft.docx", *COPY).exit_code == 1
    assert (folder / "checked.docx").read_bytes() == first
    assert check("draft.docx", *COPY, "--show-supported").exit_code == 1
    assert [one[:5] for one in told(folder)] == ["5.9%:", "4.4%:"]


def test_what_is_no_single_word_file_is_an_error_and_writes_nothing(check, folder: Path) -> None:
    data = draft(folder)
    for args, message in (
        (("draft.docx", "draft.docx"), "give one file at a time"),
        (("-",), "give one file at a time, by its name"),
        (("right.txt",), "right.txt: the format docx copies .docx .docm .dotx files"),
        (("missing.docx",), "missing.docx: no such file"),
    ):
        result = check(*args, *COPY, input=data)
        assert (result.exit_code, result.stdout) == (2, "")
        assert message in result.stderr
        assert not (folder / "checked.docx").exists()
    result = check("draft.docx", "--output-format", "docx", "-o", "draft.docx")
    assert result.exit_code == 2
    assert (folder / "draft.docx").read_bytes() == data
    assert "give a file, -o report.docx" in check("draft.docx", "--output-format", "docx").stderr


def test_a_broken_file_says_what_is_wrong_with_it(check, folder: Path) -> None:
    stream = BytesIO()
    with zipfile.ZipFile(stream, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", "<w:document")
    (folder / "draft.docx").write_bytes(stream.getvalue())
    result = check("draft.docx", *COPY)
    assert result.exit_code == 2
    assert "draft.docx: word/document.xml is broken XML" in result.stderr


def test_a_copy_is_called_what_it_is(check, folder: Path) -> None:
    (folder / "draft.docm").write_bytes(draft(folder))
    result = check("draft.docm", *COPY)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "checked.docx: a copy of a .docm file is one too; call it checked.docm" in result.stderr
    assert not (folder / "checked.docx").exists()
    named = ("--output-format", "docx", "-o", "checked.docm")
    assert check("draft.docm", *named).exit_code == 1
    (folder / "draft").write_bytes(draft(folder))
    assert check("draft", *COPY).exit_code == 1
