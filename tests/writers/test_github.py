"""Annotations, read back as a runner reads them."""

import re
from dataclasses import replace

import hostile
import pytest
import reports

from verifier.model.verdict import ArticleReport, Report
from verifier.registry import discover
from verifier.writer import WriteOptions, Writer

GITHUB = discover("verifier.writers", Writer)["github"]
COMMAND = re.compile(r"::(\S+)(?: (.*?))?::(.*)", re.DOTALL)
LINE_END = re.compile("\r\n|\r|\n")


def commands(report: Report, show_supported: bool = False) -> list[tuple[str, dict[str, str], str]]:
    """Name, properties and message of each command, unescaped in the order of a runner; the last
    line counts and is none."""
    text = GITHUB.write(report, WriteOptions(show_supported=show_supported))
    *lines, counts, end = LINE_END.split(text)
    assert (end, "claim" in counts) == ("", True)
    found = []
    for line in lines:
        match = COMMAND.fullmatch(line)
        assert match, line
        pairs = [pair.partition("=")[::2] for pair in match[2].split(",")]
        properties = {key: unescaped(value, property_=True) for key, value in pairs}
        found.append((match[1], properties, unescaped(match[3])))
    return found


def unescaped(text: str, property_: bool = False) -> str:
    codes = {
        "%0D": "\r",
        "%0A": "\n",
        **({"%3A": ":", "%2C": ","} if property_ else {}),
        "%25": "%",
    }
    for code, character in codes.items():
        text = text.replace(code, character)
    return text


def test_errors_come_first() -> None:
    found = commands(reports.report(), show_supported=True)
    assert [(name, properties["title"]) for name, properties, _ in found] == [
        ("error", "verifier (off_period)"),
        ("error", "verifier (balance_identity)"),
        ("error", "verifier (unread)"),
        ("warning", "verifier (no_series)"),
        ("warning", "verifier (forecast)"),
        ("notice", "verifier (rounded)"),
    ]


def test_a_command_says_where_and_what() -> None:
    _, properties, message = commands(reports.report())[0]
    assert properties == {
        "title": "verifier (off_period)",
        "file": "trade.txt",
        "line": "2",
        "col": "26",
        "endLine": "2",
        "endColumn": "39",
    }
    assert message.splitlines()[0].startswith("$62.4 billion: Exports were $73.2 billion in August")
    assert "working: 73.2" in message.splitlines()


def test_percent_signs_commas_and_colons_come_back() -> None:
    made = replace(reports.report().articles[0], article=reports.article(path="a,b:100%.txt"))
    _, properties, message = commands(Report("1", (), (made,)))[-1]
    assert properties["file"] == "a,b:100%.txt"
    assert message.startswith("3%: ")


def test_no_columns_where_a_claim_goes_over_a_line_end() -> None:
    text = "Exports fell 3\nper cent.\n"
    verdict = replace(
        reports.unverified(),
        claim=reports.claim(1, reports.clause(text, "3\nper cent", "3", "percent", "1"), "growth"),
    )
    made = ArticleReport("a.txt", reports.article(text, "a.txt"), None, (verdict,))
    ((_, properties, _),) = commands(Report("1", (), (made,)))
    assert (properties["line"], properties["endLine"]) == ("1", "2")
    assert not {"col", "endColumn"} & set(properties)


def test_no_article_still_has_its_counts() -> None:
    assert commands(Report("", (), ())) == []


@pytest.mark.parametrize("piece", hostile.PIECES.values(), ids=hostile.PIECES)
def test_hostile_copy_starts_no_command_of_its_own(piece: str) -> None:
    found = commands(hostile.report(piece))
    assert [name for name, _, _ in found] == ["error", "error", "error", "warning", "warning"]
    assert {key for _, properties, _ in found for key in properties} <= {
        *("title", "file", "line", "col", "endLine", "endColumn")
    }
