"""The Reviewdog Diagnostic Format, read by the parser of its own description."""

from dataclasses import replace

import hostile
import pytest
import rdf
import reports

from verifier.model.verdict import ArticleReport, Report
from verifier.readers.text import TextReader
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

RDJSON = discover("verifier.writers", Writer)["rdjson"]
UNKNOWN, ERROR, WARNING, INFO = range(4)


def result(report: Report, show_supported: bool = False):
    return rdf.parsed(RDJSON.write(report, WriteOptions(show_supported=show_supported)))


def wrong_in(data: bytes, quote: str = "$62.4 billion") -> Report:
    """A mismatch with a suggestion in a file of these bytes."""
    article = TextReader().read(data, "a.md")
    made = reports.clause(article.text, quote, "62", "USD", "1")
    verdict = replace(reports.mismatch(), claim=reports.claim(1, made, "level"))
    return Report("1", (), (ArticleReport("a.md", article, None, (verdict,)),))


def test_each_finding_is_a_diagnostic_with_code_and_severity() -> None:
    found = result(reports.report()).diagnostics
    assert [(one.code.value, one.severity) for one in found] == [
        ("off_period", ERROR),
        ("no_series", WARNING),
        ("forecast", WARNING),
        ("balance_identity", ERROR),
        ("unread", ERROR),
    ]
    assert found[0].message.splitlines()[0].startswith("$62.4 billion: Exports were $73.2 billion")
    assert "working: 73.2" in found[0].message
    assert "also: line 2, column 154, $59.6 billion" in found[3].message
    assert not found[4].location.HasField("range")


def test_codes_link_to_where_the_documentation_is() -> None:
    options = WriteOptions(docs_url="https://docs.example")
    found = rdf.parsed(RDJSON.write(reports.report(), options)).diagnostics
    page = "https://docs.example/reference/reasons.html"
    assert found[0].code.url == f"{page}#reason-off-period"
    assert found[-1].code.url == ""  # an input that could not be read


def test_supported_claims_are_shown_on_demand() -> None:
    assert result(reports.report(), show_supported=True).diagnostics[0].severity == INFO


@pytest.mark.parametrize("report", [Report("", (), ()), reports.report(checked=False)])
def test_nothing_found_is_a_document_too(report: Report) -> None:
    made = result(report)
    assert made.source.name == "verifier"
    assert all(one.severity != UNKNOWN for one in made.diagnostics)


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text(piece: str) -> None:
    made = result(hostile.report(piece))
    assert [one.code.value for one in made.diagnostics] == [
        *("off_period", "no_series", "forecast", "balance_identity", "unread")
    ]
    assert "\x1b" not in made.diagnostics[0].message


@pytest.mark.parametrize(
    "data",
    [
        "Exports were $62.4 billion.\n",
        "“Naïve” \U0001f1e9\U0001f1ea exports e\u0301 were $62.4 billion.\n",
        "One.\r\n\U0001f469\u200d\U0001f52c Two $62.4 billion.\r\n",
        "\ufeffÜber $62.4 billion.\n",
        "\ufeffOne.\r\nExports £1, $62.4 billion.\r\n",
    ],
    ids=["plain", "wide", "crlf", "bom", "bom and crlf"],
)
def test_a_suggestion_replaces_the_right_bytes(data: str) -> None:
    (found,) = result(wrong_in(data.encode())).diagnostics
    (suggestion,) = found.suggestions
    start, end = suggestion.range.start, suggestion.range.end
    lines = data.encode().split(b"\n")
    line = lines[start.line - 1]
    assert start.line == end.line
    assert line[start.column - 1 : end.column - 1] == b"$62.4 billion"
    assert suggestion.range == found.location.range
    lines[start.line - 1] = (
        line[: start.column - 1] + suggestion.text.encode() + line[end.column - 1 :]
    )
    assert b"\n".join(lines).decode() == data.replace("$62.4 billion", "$73.2 billion")
