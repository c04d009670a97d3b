"""Home of the RTF reader."""

from verifier.galley import Galley
from verifier.galley.rich_text import set_rich_text
from verifier.model.article import Article
from verifier.reader import Reader, digest


class RtfReader(Reader):
    """Rich Text Format, read as plain text; offsets are bytes of the file. Tables, footnotes and
    field results are read."""

    name = "rtf"
    suffixes = (".rtf",)
    skips = (
        "styles, tracked deletions, comments, hidden text, headers and footers, note marks,"
        " pictures, embedded files"
    )
    priority = 34

    def reads(self, data: bytes, name: str) -> bool:
        """Whether it begins as RTF does."""
        return data.startswith(b"{\\rtf")

    def read(self, data: bytes, path: str) -> Article:
        """The text by paragraphs. Raises `InputError` where there is none."""
        galley = Galley(path)
        set_rich_text(galley, data.decode("latin-1"))
        return galley.article(digest(data))
