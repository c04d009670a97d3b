"""Home of the `csv` format: one row a claim, for a spreadsheet or a to-do list of figures."""

import csv
import io
import re
from collections.abc import Iterator
from typing import Any

from verifier.model.verdict import ArticleReport, Report
from verifier.report_json import article_json
from verifier.writer import WriteOptions, Writer

READ = (
    "path line column quote value unit bound upper direction operation assertion basis period "
    "baseline measure sentence"
).split()
"""What every row holds: where the figure stands and how it is read."""
JUDGED = "rating reason caveats computed working series suggestion explanation source_url".split()
"""What is added where claims are checked."""
SOURCES = "source_result source_path source_line source_quote source_sentence".split()
"""What is added where figures are looked for in source documents."""
_FORMULA = re.compile(r"[=@\t\r]|[+-](?!\d[\d.,]*\s?%?$)")


class CsvWriter(Writer):
    """One row for each claim, each contradiction and each input that could not be read."""

    name = "csv"
    suffix = ".csv"

    def write(self, report: Report, options: WriteOptions) -> str:
        """The table with its header (RFC 4180), which stands there also without a row.

        Every claim has its row, supported ones too. A cell of text that a spreadsheet would take
        for a formula begins with an apostrophe.
        """
        out = io.StringIO()
        columns = [*READ, *JUDGED] if report.checked else READ
        if any(article.sources for article in report.articles):
            columns = [*columns, *SOURCES]
        rows = csv.DictWriter(
            out, columns, restval="", extrasaction="ignore", lineterminator="\r\n"
        )
        rows.writeheader()
        for article in report.articles:
            for row in _rows(article, report.checked):
                rows.writerow({name: _safe(value) for name, value in row.items()})
        return out.getvalue()


def _rows(article: ArticleReport, checked: bool) -> Iterator[dict[str, Any]]:
    told = article_json(article, checked)
    text = article.article.text if article.article else ""
    if told["error"] is not None:
        yield {"path": told["path"], "reason": "unread", "explanation": told["error"]}
    for claim in told["claims"]:
        sentence = text[claim["sentence"]["start"] : claim["sentence"]["end"]]
        evidence = claim.get("evidence") or [{}]
        yield {
            **claim,
            **(claim["quantity"] or {}),
            "path": told["path"],
            "measure": claim["measure"]["text"],
            "sentence": " ".join(sentence.split()),
            "caveats": ";".join(claim.get("caveats", ())),
            "source_url": evidence[0].get("source_url"),
            **{f"source_{name}": said for name, said in (claim.get("source") or {}).items()},
        }
    for finding in told["consistency"]:
        first = next(claim for claim in told["claims"] if claim["id"] in finding["claims"])
        place = {name: first[name] for name in ("line", "column", "quote")}
        yield {"path": told["path"], "rating": "contradiction", **place, **finding}


def _safe(value: object) -> object:
    """A cell that no spreadsheet runs: OWASP, CSV Injection."""
    if value is None:
        return ""
    if isinstance(value, str) and _FORMULA.match(value):
        return f"'{value}"
    return value
