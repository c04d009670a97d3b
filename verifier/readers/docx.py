"""Home of the Word reader."""

from verifier.errors import InputError
from verifier.galley import Galley
from verifier.galley.container import OLE, ZIP, Container
from verifier.galley.word import main_part, set_word
from verifier.galley.word_styles import styles_of
from verifier.model.article import Article
from verifier.reader import Reader, digest

_NOTES = ("footnotes.xml", "endnotes.xml")
_OLD_WORD = "WordDocument".encode("utf-16-le")
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_AS_XML = b'<?mso-application progid="Word.Document"?>'
_XML_HEAD = 500


class DocxReader(Reader):
    """Word documents, as they read with all tracked changes accepted: insertions, hyperlinks,
    content controls, fields, tables, text boxes, footnotes and endnotes. Title, headings, quotes,
    captions and lists by their styles."""

    name = "docx"
    suffixes = (".docx", ".docm", ".dotx")
    skips = (
        "tracked deletions, comments, hidden text, headers and footers, tables of contents,"
        " unfilled fields, note marks, pictures, charts, macros"
    )
    priority = 20

    def reads(self, data: bytes, name: str) -> bool:
        """Whether it is a container with a Word document, or a Word file that cannot be read."""
        if data.startswith(OLE):
            return _OLD_WORD in data or _ENCRYPTED in data
        if _AS_XML in data[:_XML_HEAD]:
            return True
        return data.startswith(ZIP) and b"[Content_Types].xml" in data and b"word/" in data

    def read(self, data: bytes, path: str) -> Article:
        """The text with its blocks. Raises `InputError` where it is broken or locked."""
        if _AS_XML in data[:_XML_HEAD]:
            raise InputError(f"{path}: is a Word document as XML; save it as .docx")
        if data.startswith(OLE):
            locked = _ENCRYPTED in data
            raise InputError(
                f"{path}: is password-protected; save it without a password"
                if locked
                else f"{path}: is an old Word file (.doc); save it as .docx"
            )
        container = Container(data, path)
        main = main_part(container)
        folder = main[: main.rfind("/") + 1]
        galley = Galley(path)
        sheet = folder + "styles.xml"
        known = sheet in container.names
        styles = styles_of(container.part(sheet), path, sheet) if known else {}
        set_word(galley, container.part(main), main, styles)
        for name in (folder + note for note in _NOTES):
            if name in container.names:
                set_word(galley, container.part(name), name, styles)
        _tell_rest(galley, container.names, folder)
        return galley.article(digest(data))


def _tell_rest(galley: Galley, names: tuple[str, ...], folder: str) -> None:
    if any(name.startswith((f"{folder}header", f"{folder}footer")) for name in names):
        galley.skip("headers and footers")
    if any(name.endswith("vbaProject.bin") for name in names):
        galley.skip("macros")
    embedded = sum(1 for name in names if name.startswith(f"{folder}embeddings/"))
    if embedded:
        galley.skip("embedded files", embedded)
