"""Home of `Writer`, the base of report formats, and of what may be asked of all of them."""

from dataclasses import dataclass

from verifier.markup.markdown_style import MarkdownStyle
from verifier.model.verdict import Report


@dataclass(frozen=True, slots=True)
class WriteOptions:
    """How a report is to look: columns, colour, whether plainly supported claims are shown, and
    what the `markdown` format is.

    `review_url` is the page that publishes the checks and `reviewer` whose it is, both empty where
    nothing is published. `docs_url` is where the documentation is, if anywhere. `original` is the
    content of the one input, for a format that copies it.
    """

    width: int = 80
    color: bool = False
    show_supported: bool = False
    markdown_style: MarkdownStyle = MarkdownStyle.CRITIC
    review_url: str = ""
    reviewer: str = ""
    docs_url: str = ""
    original: bytes = b""


class Writer:
    """One report format. `name` is what `--output-format` calls it, `suffix` its files' ending.

    `binary` says that it is no text and needs a file. `extra` names what must be installed besides,
    `needs` the module that it brings; both are empty where nothing is needed. `copies` names the
    reader of the one input of which it is a copy, empty for a report of its own. `draws` says that
    it shows the series behind the verdicts: the report then has them as `backdrops`.
    """

    name: str = ""
    suffix: str = ""
    binary: bool = False
    extra: str = ""
    needs: str = ""
    copies: str = ""
    draws: bool = False

    def demand(self, options: WriteOptions) -> None:
        """Raise `ConfigError` where the options lack what the format cannot do without."""

    def write(self, report: Report, options: WriteOptions) -> str | bytes:
        """The whole document, bytes where it is `binary`; valid also without articles."""
        raise NotImplementedError
