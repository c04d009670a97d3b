"""The JSON report: its shape, its determinism, and that it is valid whatever it holds."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import reports

from verifier.model.clause import Context
from verifier.model.quantity import Bound
from verifier.model.verdict import Caveat, Rating, Reason, Report
from verifier.registry import discover
from verifier.report_json import json_line
from verifier.writer import WriteOptions, Writer

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs" / "report.schema.json").read_text(encoding="utf-8")
)
WRITERS = discover("verifier.writers", Writer)
EMPTY = Report("1.2.3", (), ())


OPTIONS = WriteOptions(review_url="https://news.example/1", reviewer="The Example")
"""Such as every format can be written with."""


def written(report: Report, name: str = "json") -> Any:
    return WRITERS[name].write(report, OPTIONS)


def strict(text: str) -> Any:
    """JSON without the NaN and Infinity that Python alone understands."""
    return json.loads(text, parse_constant=lambda word: pytest.fail(f"{word} is not JSON"))


@pytest.mark.parametrize(
    "report",
    [
        reports.report(),
        reports.report((Caveat.DERIVED,)),
        reports.report(checked=False),
        EMPTY,
    ],
    ids=["checked", "caveat", "claims", "empty"],
)
def test_the_document_keeps_to_its_schema(report: Report) -> None:
    jsonschema.validate(strict(written(report)), SCHEMA)
    lines = written(report, "json-lines").splitlines()
    assert [strict(line) for line in lines] == strict(written(report))["articles"]


def test_the_schema_knows_every_code_of_the_model() -> None:
    claim = SCHEMA["$defs"]["claim"]["properties"]
    assert claim["reason"]["enum"] == list(Reason)
    assert claim["rating"]["enum"] == list(Rating)
    assert claim["caveats"]["items"]["enum"] == list(Caveat)
    assert claim["context"]["items"]["enum"] == list(Context)
    assert SCHEMA["$defs"]["quantity"]["properties"]["bound"]["enum"] == list(Bound)


def test_keys_stand_in_the_order_of_the_design_page() -> None:
    article = strict(written(reports.report()))["articles"][0]
    claim = article["claims"][0]
    assert list(article) == [
        *("path", "sha256", "published", "as_of", "error", "counts", "claims", "consistency"),
        "skipped",
    ]
    assert list(claim) == [
        *("id", "span", "line", "column", "quote", "sentence", "quantity", "direction"),
        *("measure", "operation", "assertion", "basis", "period", "baseline", "context"),
        *("speaker", "series", "candidates", "rating", "reason", "caveats", "computed"),
        *("working", "evidence", "explanation", "suggestion", "alternatives"),
    ]


def test_a_claim_holds_what_the_text_says() -> None:
    claims = strict(written(reports.report()))["articles"][0]["claims"]
    assert claims[0]["quantity"] == {
        "value": 28.6,
        "unit": "percent",
        "step": 0.1,
        "bound": "exact",
        "upper": None,
    }
    assert (claims[0]["line"], claims[0]["column"], claims[0]["quote"]) == (1, 38, "28.6%")
    assert (claims[0]["period"], claims[0]["baseline"]) == ("2025-11", "2024-11")
    assert claims[0]["evidence"][0]["value"] == 33.79e9
    assert (claims[2]["period"], claims[2]["series"], claims[2]["computed"]) == (None, None, None)
    assert claims[3]["context"] == ["forecast"]


def test_extraction_alone_leaves_out_match_and_verdict() -> None:
    article = strict(written(reports.report(checked=False)))["articles"][0]
    assert article["counts"] == {"claims": 4}
    assert list(article["claims"][0])[-1] == "speaker"


def test_an_unread_input_is_an_article_with_an_error() -> None:
    article = strict(written(reports.report()))["articles"][1]
    assert article["error"] == "gone.txt: no such file"
    assert article["claims"] == []
    assert article["sha256"] is None
    assert article["counts"] == {"claims": 0, "supported": 0, "mismatch": 0, "unverified": 0}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_lacks_become_null(value: float) -> None:
    report = reports.report()
    odd = replace(report.articles[0].verdicts[0], computed=value)
    article = replace(report.articles[0], verdicts=(odd,))
    claim = strict(written(replace(report, articles=(article,))))["articles"][0]["claims"][0]
    assert claim["computed"] is None


@pytest.mark.parametrize("name", sorted(n for n, one in WRITERS.items() if not one.copies))
def test_a_second_run_writes_the_same_bytes(name: str) -> None:
    assert written(reports.report(), name) == written(reports.report(), name)


def test_an_empty_run_is_a_document_too() -> None:
    assert strict(written(EMPTY))["articles"] == []
    assert written(EMPTY, "json-lines") == ""


def test_a_line_of_json_is_one_line_for_every_reader() -> None:
    line = json_line({"text": "a\u2028b\u2029c\x85d\ne"})
    assert len(line.splitlines()) == 1
    assert json.loads(line) == {"text": "a\u2028b\u2029c\x85d\ne"}
