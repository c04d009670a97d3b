"""Home of the e-mail reader."""

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from verifier.decode import decode, kind_of
from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.hypertext import set_hypertext
from verifier.galley.page_dates import day_of
from verifier.model.article import Article, Role
from verifier.reader import Reader, digest

_FIELD = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:[ \t])[^\r\n]{0,2000}\r?\n")
_KNOWN = re.compile(
    rb"^(?:from|to|subject|date|message-id|mime-version|received|content-type|return-path):",
    re.IGNORECASE | re.MULTILINE,
)
_TELLING = 3
_HEAD = 20_000
_SIGNATURE = re.compile(r"^-- $", re.MULTILINE)
_CITED = re.compile(
    r"^(?:-{2,} ?original message|on .{5,200} wrote:|_{20,}$|from: .+\n(?:sent|date): )",
    re.IGNORECASE | re.MULTILINE,
)
_PREFIX = re.compile(r"(?:\s*(?:re|fw|fwd|aw|wg)\s*:)+\s*", re.IGNORECASE)
_MOST_PARTS, _MOST_DEPTH = 200, 20
_MOST_CHARACTERS = 1_000_000


class EmlReader(Reader):
    """E-mail messages, such as press releases: the subject, then the plain text of the message, or
    its HTML where it has none. The date of the message is the publication date."""

    name = "eml"
    suffixes = (".eml",)
    skips = "other header fields, attachments, the signature, the message that is replied to"
    priority = 35

    def reads(self, data: bytes, name: str) -> bool:
        """Whether the first lines are header fields, the known ones of a message among them."""
        head = data[:_HEAD]
        if kind_of(data) is not None or not _FIELD.match(head):
            return False
        fields = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
        return len({found.lower() for found in _KNOWN.findall(fields)}) >= _TELLING

    def read(self, data: bytes, path: str) -> Article:
        """Subject and text. Raises `InputError` where it holds no text."""
        try:
            message = BytesParser().parsebytes(data)
        except (MessageError, ValueError, RecursionError) as error:
            raise InputError(f"{path}: is a broken message ({error})") from error
        galley = Galley(path)
        subject = _PREFIX.sub("", " ".join(_field(message, "subject").split()))
        if subject:
            galley.paragraph(Role.TITLE)
            galley.put(subject, 0, 0, part="subject")
            galley.paragraph()
        plain, html = _bodies(galley, message)
        if plain is not None:
            _set_plain(galley, *plain)
        elif html is not None:
            set_hypertext(galley, html[1], part=html[0])
        sent = _sent(_field(message, "date"))
        day = day_of(sent)
        return galley.article(digest(data), (day, "Date") if day else None)


def _field(message: Message, name: str) -> str:
    """A header field decoded, empty where it is missing or broken."""
    value = str(message.get(name, ""))
    try:
        return str(make_header(decode_header(value)))
    except (MessageError, ValueError, LookupError):
        return value


def _sent(value: str) -> str:
    try:
        return parsedate_to_datetime(value).date().isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


Body = tuple[str, str]
"""The MIME section of a text, and the text."""


def _bodies(galley: Galley, message: Message) -> tuple[Body | None, Body | None]:
    """The first plain text and the first HTML of a message."""
    plain: Body | None = None
    html: Body | None = None
    for section, part in _sections(galley, message):
        kind = part.get_content_type()
        attached = part.get_content_disposition() == "attachment"
        if attached or kind not in ("text/plain", "text/html"):
            galley.skip("attachments", 1)
            continue
        payload = part.get_payload(decode=True)
        if not isinstance(payload, bytes) or not payload.strip():
            continue
        if kind == "text/plain" and plain is None:
            plain = section, _text(part, payload, galley.path)
        elif kind == "text/html" and html is None:
            html = section, _text(part, payload, galley.path)
    return plain, html


def _sections(galley: Galley, message: Message) -> Iterator[tuple[str, Message]]:
    """The leaves of a message with their numbers, as IMAP counts them (RFC 9051, section 6.4.5)."""
    waiting: list[tuple[str, Message]] = [("", message)]
    seen = 0
    while waiting:
        section, part = waiting.pop()
        seen += 1
        if seen > _MOST_PARTS or section.count(".") > _MOST_DEPTH:
            raise InputError(f"{galley.path}: has too many parts for a message")
        if part.get_content_type() == "message/rfc822":
            galley.skip("attachments", 1)
        elif part.is_multipart():
            inner = [child for child in part.get_payload() if isinstance(child, Message)]
            named = [(f"{section}.{n}".lstrip("."), child) for n, child in enumerate(inner, 1)]
            waiting += reversed(named)
        else:
            yield section or "1", part


def _text(part: Message, payload: bytes, path: str) -> str:
    """The text of a part in the encoding that it declares, or in the one that fits."""
    if len(payload) > _MOST_CHARACTERS:
        raise InputError(f"{path}: holds a text of more than {_MOST_CHARACTERS:,} bytes")
    charset = part.get_content_charset() or ""
    return decode(payload, path, declared=True, charset=charset).text


def _set_plain(galley: Galley, section: str, text: str) -> None:
    """Set a plain text up to the signature or to the message that it answers."""
    end = len(text)
    for pattern, what in ((_SIGNATURE, "the signature"), (_CITED, "the message replied to")):
        found = pattern.search(text, 0, end)
        if found and text[: found.start()].strip():
            galley.skip(what)
            end = found.start()
    galley.put(text[:end], 0, part=section)
    galley.paragraph()
