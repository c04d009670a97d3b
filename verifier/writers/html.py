"""Home of the `html` format: one page to read, filter and print, with nothing fetched for it."""

from verifier.lazy import late
from verifier.model.verdict import Report
from verifier.writer import WriteOptions, Writer

_page_of = late("verifier.pages.report:page_of")


class HtmlWriter(Writer):
    """One self-contained page: the article with its figures marked, and a card for each."""

    name = "html"
    suffix = ".html"
    draws = True

    def write(self, report: Report, options: WriteOptions) -> str:
        """A page that asks for nothing outside itself and reads and filters without a script.

        Every claim has its card, supported ones too. Whatever an article says is text on it;
        addresses are links where they begin with http or https.
        """
        page: str = _page_of(report)
        return page
