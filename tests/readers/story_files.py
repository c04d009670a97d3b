"""One story in every format that is read, made by the usual libraries."""

import json
from collections.abc import Callable
from email.message import EmailMessage
from html import escape
from io import BytesIO
from xml.sax.saxutils import escape as xml_escape

import docx
import odfdo
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.platypus import Paragraph, SimpleDocTemplate

Story = tuple[str, list[str]]
"""A headline and paragraphs."""


def text(story: Story) -> bytes:
    return "\n\n".join((story[0], *story[1])).encode()


def markdown(story: Story) -> bytes:
    return "\n\n".join((f"# {story[0]}", *story[1])).encode()


def _inner(story: Story) -> str:
    return "".join(f"<p>{escape(part)}</p>\n" for part in story[1])


def html(story: Story) -> bytes:
    head = f"<h1>{escape(story[0])}</h1>"
    return (
        f"<!DOCTYPE html><html><body><nav>5%</nav>{head}"
        f"<article>{_inner(story)}</article></body></html>"
    ).encode()


def word(story: Story) -> bytes:
    document = docx.Document()
    document.add_heading(story[0], 0)
    for part in story[1]:
        paragraph = document.add_paragraph()
        for place in range(0, len(part), 7):  # runs as editing leaves them
            paragraph.add_run(part[place : place + 7])
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def opendocument(story: Story) -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, story[0]))
    for part in story[1]:
        document.body.append(odfdo.Paragraph(part))
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf(story: Story) -> bytes:
    styles, stream = getSampleStyleSheet(), BytesIO()
    parts = [Paragraph(xml_escape(story[0]), styles["Title"])]
    parts += [Paragraph(xml_escape(part), styles["BodyText"]) for part in story[1]]
    SimpleDocTemplate(stream).build(parts)
    return stream.getvalue()


def mail(story: Story) -> bytes:
    message = EmailMessage()
    message["From"], message["To"] = "press@stats.example", "desk@news.example"
    message["Message-ID"] = "<1@stats.example>"
    message["Subject"] = story[0]
    message.set_content("\n\n".join(story[1]))
    return message.as_bytes()


def ninjs(story: Story) -> bytes:
    return json.dumps({"uri": "a", "headline": story[0], "body_html": _inner(story)}).encode()


def rtf(story: Story) -> bytes:
    coded = [
        "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in part)
        for part in (story[0], *story[1])
    ]
    return ("{\\rtf1\\ansi " + "\\par\\par\n".join(coded) + "}").encode()


MAKERS: dict[str, Callable[[Story], bytes]] = {
    ".txt": text,
    ".md": markdown,
    ".html": html,
    ".docx": word,
    ".odt": opendocument,
    ".pdf": pdf,
    ".eml": mail,
    ".json": ninjs,
    ".rtf": rtf,
}
