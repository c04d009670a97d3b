"""The e-mail reader: subject and text, and the section of the message that each is from."""

from datetime import date
from email.message import EmailMessage

import pytest
from origins import blocks, mislaid

from verifier.errors import InputError
from verifier.model.article import Article
from verifier.reader import article_from

TEXT = """Exports rose 28.6% in November, the office said – more than expected.

"We grew 4%," he said.

--\x20
Press\x20office,\x20Tel.\x20555\x201234
"""
PAGE = "<html><body><p>Exports rose <b>28.6</b>&nbsp;% in November.</p></body></html>"


def message(text: str | None = TEXT, html: str | None = None, **headers: str) -> EmailMessage:
    made = EmailMessage()
    fields = {
        "From": "Press Office <press@stats.example>",
        "To": "desk@news.example",
        "Subject": "Re: China’s surplus tops $1 trillion",
        "Date": "Mon, 08 Dec 2025 23:30:00 -0500",
        "Message-ID": "<1@stats.example>",
    }
    for name, value in {**fields, **headers}.items():
        made[name] = value
    if text is not None:
        made.set_content(text)
    if html is not None:
        if text is None:
            made.set_content(html, subtype="html")
        else:
            made.add_alternative(html, subtype="html")
    return made


def read(made: EmailMessage | bytes) -> Article:
    return article_from(made if isinstance(made, bytes) else made.as_bytes(), "-")


def test_subject_and_plain_text_are_read() -> None:
    made = message(html=PAGE)
    made.add_attachment(b"x,1\n", maintype="text", subtype="csv", filename="a.csv")
    article = read(made)
    assert blocks(article) == [
        ("title", "China’s surplus tops $1 trillion"),
        ("body", "Exports rose 28.6% in November, the office said – more than expected."),
        ("body", '"We grew 4%," he said.'),
    ]
    assert article.published == date(2025, 12, 8)
    assert set(article.skipped) == {"attachments (1)", "the signature"}
    assert mislaid(article, lambda origin: TEXT) == []
    assert article.source.origins[1].part == "1.1"


def test_html_is_read_where_there_is_no_plain_text() -> None:
    article = read(message(None, PAGE))
    assert blocks(article)[1:] == [("body", "Exports rose 28.6\xa0% in November.")]
    assert mislaid(article, lambda origin: PAGE + "\n") == []


def test_the_message_that_is_answered_is_not_read() -> None:
    answer = "Imports fell 3%.\n\nOn Mon, 8 Dec 2025 at 10:00, A. Clerk wrote:\n> 5% it was.\n"
    article = read(message(answer))
    assert [text for _, text in blocks(article)[1:]] == ["Imports fell 3%."]
    assert article.skipped == ("the message replied to",)


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252"])
@pytest.mark.parametrize("encoding", ["base64", "quoted-printable"])
def test_encodings_are_undone(charset: str, encoding: str) -> None:
    made = message(None)
    made.set_content("Café sales rose 3%.\n", charset=charset, cte=encoding)
    assert read(made).text.rstrip().endswith("Café sales rose 3%.")


def test_a_text_that_only_looks_like_fields_is_no_message() -> None:
    text = b"Update: exports rose.\nDate: 8 December 2025\n\nExports rose 3%.\n"
    assert article_from(text, "a.txt").text == text.decode()


@pytest.mark.parametrize(
    "made",
    [
        b"From: a\nTo: b\nSubject: =?utf-8?q?=ff=fe?= 5%\nDate: never\nContent-Type: x;;=\n\n3%.\n",
        b"From: a\nTo: b\nSubject: x 3%\nContent-Type: text/plain; charset=punycode\n\n3%.\n",
        b"From: a\nTo: b\nSubject: x 3%\nContent-Type: multipart/mixed; boundary=b\n\nbroken\n",
    ],
)
def test_broken_messages_are_read_as_far_as_they_go(made: bytes) -> None:
    assert "%" in read(made).text


def nested(depth: int) -> bytes:
    head = b"From: a\nTo: b\nSubject: x\n"
    for number in range(depth):
        head += b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (number, number)
    return head + b"\n5%\n"


@pytest.mark.parametrize("made", [nested(50), nested(3000)])
def test_a_message_within_messages_without_end_is_refused(made: bytes) -> None:
    with pytest.raises(InputError, match=r"too many parts|broken message"):
        read(made)


RELEASE = "The rate rose to 4.6% in November.\n"
FIELDS = "From: Stats <s@stats.example>\nDate: Mon, 1 Dec 2025 at 10:00\nSubject: Jobs\nTo: d@x.y\n"


@pytest.mark.parametrize(
    ("subject", "lead"),
    [
        ("Fwd: Jobs", "---------- Forwarded message ---------\n"),
        ("Jobs", "Begin forwarded message:\n\n"),
        ("FW: Jobs", "-----Original Message-----\n"),
        ("FW: Jobs", "________________________________\n"),
        ("WG: Jobs", ""),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_message_that_is_forwarded_is_read_and_its_fields_are_not(
    subject: str, lead: str, end: str
) -> None:
    text = f"FYI\n\n-- \nAnn, Tel. 555\n\n{lead}{FIELDS}\n{RELEASE}\n-- \nPress, Tel. 556\n"
    made = message(text, Subject=subject).as_bytes().replace(b"\n", end.encode())
    article = read(made)
    assert [one for _, one in blocks(article)] == ["Jobs", "FYI", RELEASE.strip()]
    assert article.skipped == ("the signature",)
    assert mislaid(article, lambda origin: text.replace("\n", end)) == []


@pytest.mark.parametrize(
    ("subject", "texts"),
    [("Fwd: Jobs", ["Jobs", "FYI", RELEASE.strip()]), ("Re: Jobs", ["Jobs", "FYI"])],
)
def test_a_message_that_is_attached_is_read_where_it_is_forwarded(
    subject: str, texts: list[str]
) -> None:
    made = message("FYI\n", Subject=subject)
    made.add_attachment(message(RELEASE))
    article = read(made)
    assert [one for _, one in blocks(article)] == texts
    assert article.skipped == (() if len(texts) == 3 else ("attachments (1)",))
    parts = ["subject", "1", "2.1"][: len(texts)]
    assert [origin.part for origin in article.source.origins] == parts
