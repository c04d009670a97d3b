"""Home of the OpenDocument reader."""

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.container import ZIP, Container
from verifier.galley.opendocument import OdfStyle, odf_styles, set_opendocument
from verifier.model.article import Article
from verifier.reader import Reader, digest

_CONTENT, _STYLES, _MANIFEST = "content.xml", "styles.xml", "META-INF/manifest.xml"
_MIME = b"application/vnd.oasis.opendocument.text"
_HEAD = 200
_FLAT_HEAD = 8_000
_FLAT = b"<office:document "
_BLANK = b"\xef\xbb\xbf \r\n\t"
_LOCKED = b"encryption-data"
_PACKAGE = "encrypted-package"


class OdtReader(Reader):
    """OpenDocument texts, as they read with all tracked changes accepted:
    insertions, hyperlinks, content controls, tables, text boxes, footnotes and endnotes. Title,
    headings, quotes, captions and lists by their styles."""

    name = "odt"
    suffixes = (".odt", ".ott", ".fodt")
    skips = (
        "tracked deletions, comments, hidden text, headers and footers, tables of contents,"
        " unfilled fields, note marks, forms, pictures, charts, macros"
    )
    priority = 21

    def reads(self, data: bytes, name: str) -> bool:
        """Whether it is a container that says it holds a text, or has the parts of one, or such a
        text in a single piece of XML."""
        head = data[:_FLAT_HEAD]
        if head.lstrip(_BLANK).startswith(b"<?xml") and _FLAT in head:
            return b'"' + _MIME in head
        if not data.startswith(ZIP):
            return False
        said = data.find(b"application/vnd.oasis.opendocument.", 0, _HEAD)
        return (
            data.startswith(_MIME, said)
            if said >= 0
            else (_CONTENT.encode() in data and _MANIFEST.encode() in data)
        )

    def read(self, data: bytes, path: str) -> Article:
        """The text with its blocks. Raises `InputError` where it is broken or locked."""
        if not data.startswith(ZIP):
            return _set(Galley(path), data, [odf_styles(data, path, "")], data, "")
        container = Container(data, path)
        manifest = container.part(_MANIFEST) if _MANIFEST in container.names else b""
        if _LOCKED in manifest or _PACKAGE in container.names:
            raise InputError(f"{path}: is password-protected; save it without a password")
        content = container.part(_CONTENT)
        parts = [_STYLES] if _STYLES in container.names else []
        sheets = [odf_styles(container.part(part), path, part) for part in parts]
        sheets.append(odf_styles(content, path, _CONTENT))
        galley = Galley(path)
        if any(name.startswith(("Basic/", "Scripts/")) for name in container.names):
            galley.skip("macros")
        return _set(galley, content, sheets, data, _CONTENT)


def _set(
    galley: Galley, content: bytes, sheets: list[dict[str, OdfStyle]], data: bytes, part: str
) -> Article:
    set_opendocument(galley, content, part, sheets)
    return galley.article(digest(data))
