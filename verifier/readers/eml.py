"""Home of the e-mail reader."""

import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.decode import decode, kind_of
from verifier.galley.hypertext import set_hypertext
from verifier.galley.page_dates import day_of
from verifier.lazy import regex
from verifier.model.article import Article, Role
from verifier.reader import Reader, digest

_FIELD = re.compile(rb"(?:From |[A-Za-z][A-Za-z0-9-]{1,40}:[ \t])[^\r\n]{0,2000}\r?\n")
_KNOWN = re.compile(
    rb"^(?:from|to|subject|date|message-id|mime-version|received|content-type|return-path):",
    re.IGNORECASE | re.MULTILINE,
)
_TELLING = 3
_HEAD = 20_000
_SIGNATURE = regex(r"^-- \r?$", re.MULTILINE)
_CITED = regex(
    r"^(?:-{2,} ?original message.*$\s*|on .{5,200} wrote:|_{20,}\r?$\s*"
    r"|(?=from: .+\n(?:sent|date): ))",
    re.IGNORECASE | re.MULTILINE,
)
_HANDED_ON = regex(
    r"^(?:-{2,} ?forwarded message.*|begin forwarded message:.*)$\s*", re.IGNORECASE | re.MULTILINE
)
_ITS_HEAD = regex(
    r"(?:\*?(?:from|to|cc|bcc|subject|date|sent|reply-to|importance|attachments):.*\n)+\s*",
    re.IGNORECASE,
)
_FORWARD = regex(r"\s*(?:fw|fwd|wg)\s*:", re.IGNORECASE)
_PREFIX = regex(r"(?:\s*(?:re|fw|fwd|aw|wg)\s*:)+\s*", re.IGNORECASE)
_MOST_PARTS, _MOST_DEPTH = 200, 20
_MOST_CHARACTERS = 1_000_000


class EmlReader(Reader):
    """E-mail messages, such as press releases: the subject, then the plain text of the message, or
    its HTML where it has none, then a message that it forwards. The date of the message is the
    publication date."""

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
        told = " ".join(_field(message, "subject").split())
        subject, forwards = _PREFIX.sub("", told), bool(_FORWARD.match(told))
        if subject:
            galley.paragraph(Role.TITLE)
            galley.put(subject, 0, 0, part="subject")
            galley.paragraph()
        _set_message(galley, message, "", forwards)
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


def _set_message(galley: Galley, message: Message, section: str, forwards: bool) -> None:
    """Set the text of a message, and with `forwards` those of the messages that it brings along."""
    inner: list[tuple[str, Message]] = []
    plain, html = _bodies(galley, message, section, inner)
    if plain is not None:
        _set_plain(galley, *plain, forwards)
    elif html is not None:
        set_hypertext(galley, html[1], part=html[0])
    for its_section, one in inner:
        if not forwards:
            galley.skip("attachments", 1)
        else:
            _set_message(galley, one, its_section, forwards)


Body = tuple[str, str]
"""The MIME section of a text, and the text."""


def _bodies(
    galley: Galley, message: Message, top: str, inner: list[tuple[str, Message]]
) -> tuple[Body | None, Body | None]:
    """The first plain text and the first HTML of a message; messages in it go to `inner`."""
    plain: Body | None = None
    html: Body | None = None
    for section, part in _sections(galley, message, top):
        kind = part.get_content_type()
        if kind == "message/rfc822":
            named = f"{section}.1"
            inner += [(named, one) for one in part.get_payload() if isinstance(one, Message)]
            continue
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


def _sections(galley: Galley, message: Message, top: str) -> Iterator[tuple[str, Message]]:
    """The leaves of a message with their numbers, as IMAP counts them (RFC 9051, section 6.4.5)."""
    waiting: list[tuple[str, Message]] = [(top, message)]
    seen = 0
    while waiting:
        section, part = waiting.pop()
        seen += 1
        if seen > _MOST_PARTS or section.count(".") > _MOST_DEPTH:
            raise InputError(f"{galley.path}: has too many parts for a message")
        if part.is_multipart() and part.get_content_type() != "message/rfc822":
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


def _set_plain(galley: Galley, section: str, text: str, forwards: bool) -> None:
    """Set a plain text up to the signature or to the message that it answers. One that it forwards
    is read from behind its own fields on."""
    start = 0
    while found := _handed_on(text, start, forwards):
        _set_own(galley, section, text, start, found.start())
        head = _ITS_HEAD.match(text, found.end())
        start = head.end() if head else max(found.end(), start + 1)
    _set_own(galley, section, text, start, len(text))


def _handed_on(text: str, start: int, forwards: bool) -> re.Match[str] | None:
    """Where a message is handed on: where that is said, or where the subject says so and another
    message begins."""
    said = _HANDED_ON.search(text, start)
    if said or not forwards:
        return said
    return _CITED.search(text, start)


def _set_own(galley: Galley, section: str, text: str, start: int, end: int) -> None:
    for pattern, what in ((_SIGNATURE, "the signature"), (_CITED, "the message replied to")):
        found = pattern.search(text, start, end)
        if found and text[start : found.start()].strip():
            galley.skip(what)
            end = found.start()
    galley.put(text[start:end], start, part=section)
    galley.paragraph()
