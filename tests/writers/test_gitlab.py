"""The code-quality report of GitLab.

GitLab documents the fields that it needs (Code Quality, "Code Quality report format"):
description, check_name, fingerprint, location.path, location.lines.begin or
location.positions.begin.line, and severity, one of five words. Of issues with one fingerprint it
shows the first.
"""

import json
from dataclasses import replace
from typing import Any

import hostile
import jsonschema
import pytest
import reports

from verifier.model.verdict import Report
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

GITLAB = discover("verifier.writers", Writer)["gitlab"]
PLACE = {
    "type": "object",
    "required": ["line", "column"],
    "additionalProperties": {"type": "integer", "minimum": 1},
}
DOCUMENTED = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "positions"],
                "properties": {
                    "path": {"type": "string", "not": {"pattern": r"^\./"}},
                    "positions": {
                        "type": "object",
                        "required": ["begin", "end"],
                        "additionalProperties": PLACE,
                    },
                },
            },
        },
    },
}


def issues(report: Report) -> list[dict[str, Any]]:
    """The issues, which are as documented and have a fingerprint each."""
    found = json.loads(GITLAB.write(report, WriteOptions()))
    jsonschema.validate(found, DOCUMENTED)
    assert len({one["fingerprint"] for one in found}) == len(found)
    return list(found)


def test_each_finding_is_an_issue() -> None:
    found = issues(reports.report())
    assert [(one["check_name"], one["severity"]) for one in found] == [
        ("off_period", "major"),
        ("no_series", "minor"),
        ("forecast", "minor"),
        ("balance_identity", "major"),
        ("unread", "critical"),
    ]
    assert found[0]["location"] == {
        "path": "trade.txt",
        "positions": {"begin": {"line": 2, "column": 26}, "end": {"line": 2, "column": 39}},
    }


def test_the_same_sentence_in_two_files_is_two_issues() -> None:
    one = reports.report().articles[0]
    other = replace(one, path="./b.txt", article=reports.article(path="./b.txt"))
    found = issues(Report("1", (), (one, other)))
    assert {issue["location"]["path"] for issue in found} == {"trade.txt", "b.txt"}


def test_an_edit_elsewhere_changes_no_fingerprint() -> None:
    def prints(text: str) -> set[str]:
        claim = reports.claim(1, reports.clause(text, "$62.4 billion", "62", "USD", "1"), "level")
        verdict = replace(reports.mismatch(), claim=claim)
        made = replace(reports.report().articles[0], article=reports.article(text))
        report = Report("1", (), (replace(made, verdicts=(verdict,), findings=()),))
        return {one["fingerprint"] for one in issues(report)}

    assert prints(reports.TEXT) == prints(f"A new paragraph with 7%.\n\n{reports.TEXT}")


@pytest.mark.parametrize("report", [Report("", (), ()), reports.report(checked=False)])
def test_nothing_found_is_a_document_too(report: Report) -> None:
    assert isinstance(issues(report), list)
    assert json.loads(GITLAB.write(Report("", (), ()), WriteOptions())) == []


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_stays_text(piece: str) -> None:
    assert len(issues(hostile.report(piece))) == 5
