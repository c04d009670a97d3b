"""Home of the table of a report: one row for each claim, the same in every format with cells."""

from collections.abc import Iterator
from typing import Any

from verifier.lazy import regex
from verifier.model.verdict import ArticleReport, Report
from verifier.report.visible import unacting
from verifier.report_json import article_json

READ = (
    "path line column quote value unit bound upper direction operation assertion basis period "
    "baseline measure sentence"
).split()
"""What every row holds: where the figure stands and how it is read."""
JUDGED = "rating reason caveats computed working series suggestion explanation source_url".split()
"""What is added where claims are checked."""
SOURCES = "source_result source_path source_line source_quote source_sentence".split()
"""What is added where figures are looked for in source documents."""
_FORMULA = regex(r"[=@＝＠\t\r\n]|[+＋－-](?!\d[\d.,]*\s?%?$)")

Row = dict[str, Any]


def columns(report: Report) -> list[str]:
    """The names of the columns."""
    named = [*READ, *JUDGED] if report.checked else READ
    return [*named, *SOURCES] if any(one.sources for one in report.articles) else named


def claim_rows(report: Report) -> Iterator[Row]:
    """A row for each claim, supported ones too, each contradiction and each unread input.

    A cell is a number, a text or None; a row may lack cells and have others that are no column.
    """
    for article in report.articles:
        for row in _rows(article, report.checked):
            yield {name: _cell(value) for name, value in row.items()}


def is_formula(cell: object) -> bool:
    """Whether a spreadsheet would compute a cell of text (OWASP, CSV Injection)."""
    return isinstance(cell, str) and _FORMULA.match(cell) is not None


def _rows(article: ArticleReport, checked: bool) -> Iterator[Row]:
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


def _cell(value: object) -> object:
    return unacting(value) if isinstance(value, str) else value
