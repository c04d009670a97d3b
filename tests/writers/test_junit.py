"""JUnit XML, read by a parser of it."""

import re
from dataclasses import replace
from xml.etree import ElementTree

import hostile
import junitparser
import pytest
import reports

from verifier.model.verdict import Report
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

JUNIT = discover("verifier.writers", Writer)["junit"]


def parsed(report: Report) -> junitparser.JUnitXml:
    return junitparser.JUnitXml.fromstring(JUNIT.write(report, WriteOptions()).encode())


def outcomes(report: Report) -> list[list[str]]:
    """Of each suite, what came out of its cases."""
    return [
        [type(case.result[0]).__name__ if case.result else "passed" for case in suite]
        for suite in parsed(report)
    ]


def test_a_claim_is_a_case_with_its_outcome() -> None:
    assert outcomes(reports.report()) == [
        ["passed", "Failure", "Skipped", "Skipped", "Failure"],
        ["Error"],
    ]


def test_the_counts_are_those_of_the_cases() -> None:
    xml = parsed(reports.report())
    said = [(s.name, s.tests, s.failures, s.errors, s.skipped) for s in xml]
    assert said == [("trade.txt", 5, 2, 0, 2), ("gone.txt", 1, 0, 1, 0)]
    assert (xml.tests, xml.failures, xml.errors, xml.skipped) == (6, 2, 1, 2)
    xml.update_statistics()
    assert said == [(s.name, s.tests, s.failures, s.errors, s.skipped) for s in xml]


def test_a_failure_says_what_is_wrong_and_shows_the_working() -> None:
    (suite, _) = parsed(reports.report())
    case = list(suite)[1]
    (failure,) = case.result
    assert (failure.type, case.classname) == ("off_period", "trade.txt")
    assert failure.message.startswith("$62.4 billion: Exports were $73.2 billion in August")
    assert "working: 73.2" in failure.text.splitlines()


def test_a_case_is_called_by_its_words_wherever_it_stands() -> None:
    def names(lead: str) -> list[str]:
        text = lead + reports.TEXT
        claims = [
            reports.claim(n, reports.clause(text, "3%", "3", "percent", "1"), "growth")
            for n in (1, 2)
        ]
        verdicts = tuple(replace(reports.unverified(), claim=claim) for claim in claims)
        made = replace(reports.report().articles[0], article=reports.article(text))
        report = Report("1", (), (replace(made, verdicts=verdicts, findings=()),))
        return [case.name for suite in parsed(report) for case in suite]

    first = "3% in: Economists had expected a rise of 3%."
    assert names("") == names("Another line.\n\n") == [first, f"{first} (2)"]


def test_claims_that_were_only_read_pass() -> None:
    assert outcomes(reports.report(checked=False))[0][:4] == ["passed"] * 4


def test_no_article_is_a_document_too() -> None:
    xml = parsed(Report("", (), ()))
    assert (list(xml), xml.tests) == ([], 0)


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text(piece: str) -> None:
    report = hostile.report(piece)
    assert outcomes(report) == [["Failure", "Skipped", "Skipped", "Failure"], ["Error"]]
    root = ElementTree.fromstring(JUNIT.write(report, WriteOptions()).encode())
    elements = {element.tag for element in root.iter()}
    assert elements <= {"testsuites", "testsuite", "testcase", "failure", "error", "skipped"}
    shown = JUNIT.write(report, WriteOptions())
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\ufffe\uffff]", shown)
