"""Home of the `json-lines` format: one article a line."""

from verifier.model.verdict import Report
from verifier.report_json import article_json, json_line
from verifier.writer import WriteOptions, Writer


class JsonLinesWriter(Writer):
    """One element of `articles` a line, in input order; no line for no article."""

    name = "json-lines"
    suffix = ".jsonl"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The lines, each with its line end."""
        return "".join(
            json_line(article_json(article, report.checked)) for article in report.articles
        )
