"""Report formats as they are asked for: styles, files, and what goes with them."""

import json
import sys
from pathlib import Path

import pytest

from verifier.cli.job_summary import MOST_BYTES, within_limit
from verifier.markup.markdown_style import MarkdownStyle

COUNTS = "1 claim: 0 supported, 1 mismatch, 0 unverified"


@pytest.mark.parametrize(
    ("style", "part"),
    [
        (MarkdownStyle.CRITIC, "was {~~5.9%~>4.6%~~}{>>mismatch"),
        (MarkdownStyle.FOOTNOTES, "was 5.9%[^c01] in November"),
        (MarkdownStyle.REPORT, "> The US unemployment rate was **5.9%** in November."),
    ],
)
def test_markdown_has_three_styles(check, style: MarkdownStyle, part: str) -> None:
    text = check("wrong.txt", "--output-format", "markdown", "--markdown-style", style.value).stdout
    assert part in text
    assert COUNTS in text


def test_the_page_draws_the_series_that_decided(check) -> None:
    page = check("wrong.txt", "--output-format", "html").stdout
    assert '<circle class="now"' in page
    assert '<path class="claimed"' in page
    assert "Held against jobs 1.0.0." in page


def test_annotations_go_with_a_summary_of_the_job(check, folder: Path, monkeypatch) -> None:
    summary = folder / "summary.md"
    summary.write_text("# Before\n", encoding="utf-8")
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(summary))
    result = check("wrong.txt", "--output-format", "github")
    assert (result.exit_code, result.stderr) == (1, "")
    assert result.stdout.startswith("::error title=verifier (")
    text = summary.read_text(encoding="utf-8")
    assert text.startswith("# Before\n# Figures\n")
    assert "**5.9%**" in text
    check("right.txt", "--output-format", "full")
    assert summary.read_text(encoding="utf-8") == text


def test_no_summary_is_written_where_none_is_asked_for(check, folder: Path, monkeypatch) -> None:
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)
    before = sorted(folder.iterdir())
    assert check("right.txt", "--output-format", "github").exit_code == 0
    assert sorted(folder.iterdir()) == before


def test_a_summary_that_cannot_be_written_is_told_of(check, folder: Path, monkeypatch) -> None:
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(folder))
    result = check("right.txt", "--output-format", "github")
    assert result.exit_code == 2
    assert "(GITHUB_STEP_SUMMARY): cannot be written" in result.stderr


def test_a_summary_is_cut_between_paragraphs() -> None:
    text = "£ a paragraph\n\n" * 100_000
    cut = within_limit(text)
    assert len(cut.encode()) <= MOST_BYTES
    assert cut.endswith("£ a paragraph\n\nCut here: the summary of a step holds no more.\n")
    assert within_limit("short\n") == "short\n"


def test_a_workbook_goes_to_a_file_alone(check, folder: Path) -> None:
    for args in ((), ("-o", "-")):
        result = check("right.txt", "--output-format", "xlsx", *args)
        assert (result.exit_code, result.stdout) == (2, "")
        assert "the format xlsx is no text: give a file, -o report.xlsx" in result.stderr
    result = check("wrong.txt", "--output-format", "xlsx", "-o", "report.xlsx")
    assert (result.exit_code, result.stdout, result.stderr) == (1, "", "")
    assert (folder / "report.xlsx").read_bytes().startswith(b"PK")


def test_a_missing_extra_is_named_before_anything_is_done(check, monkeypatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    monkeypatch.setattr("verifier.run.find_spec", lambda name: None)
    result = check("missing.txt", "--output-format", "xlsx", "-o", "report.xlsx")
    assert result.exit_code == 2
    expected = "error: the format xlsx needs the extra xlsx: pip install 'verifier[xlsx]'\n"
    assert result.stderr == expected


def test_reviews_are_written_only_for_a_page_that_publishes_them(check) -> None:
    result = check("missing.txt", "--output-format", "claimreview")
    assert (result.exit_code, result.stdout) == (2, "")
    assert "--review-url" in result.stderr
    page = ("--review-url", "https://news.example/1", "--reviewer", "The Example")
    result = check("wrong.txt", "--output-format", "claimreview", *page)
    assert (result.exit_code, json.loads(result.stdout)["@graph"]) == (1, [])
