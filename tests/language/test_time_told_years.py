"""The year of a month that has none, behind one that has."""

from datetime import date

import pytest

from verifier.language.times.expressions import find_times
from verifier.model.span import Span


def periods(text: str, published: str) -> list[str]:
    """The periods told, in the order of the text."""
    told = find_times(text, Span(0, len(text)), date.fromisoformat(published))
    return [str(time.period) for time in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # the next one, where something went on from there
        ("It fell from $79 in January 2025 to $64 in May.", ["2025-01", "2025-05"]),
        ("It was $64 in May 2025, but recovered to $71 in June.", ["2025-05", "2025-06"]),
        ("It was $64 in May last year and $71 in June.", ["2025-05", "2025-06"]),
        (
            "It went from 4% in November 2024 to 3% in February and 2% in April.",
            ["2024-11", "2025-02", "2025-04"],
        ),
        ("Growth was 2% in May 2024 and 1.7% that September.", ["2024-05", "2024-09"]),
        # the last one before, where it came from there
        ("Gold cost $3,340 in July 2025, up from $2,710 in January.", ["2025-07", "2025-01"]),
        ("It was 3.1% in March 2025, against 2.9% in November.", ["2025-03", "2024-11"]),
        ("It rose 3% in May 2025, less than in April 2024.", ["2025-05", "2024-04"]),
    ],
)
def test_a_month_takes_the_year_that_the_sentence_told(text: str, told: list[str]) -> None:
    assert periods(text, "2026-08-10") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # news of today
        ("It fell from $79 in January 2025 to $64 in July.", ["2025-01", "2026-07"]),
        # counted from a base
        ("It has risen since January 2025 and was 3% in March.", ["2025-01", "2026-03"]),
        ("It is higher than in January 2025. It was 3% in March.", ["2025-01", "2026-03"]),
        (
            "It was 101, 5% above its level of May 2019 and below March's 102.",
            ["2019-05", "2026-03"],
        ),
        (
            "It was 5% up on May last year and twice April's 102.",
            ["2025-05", "2026-04"],
        ),
        ("It was 5% up on January 2025, and less than March's 102.", ["2025-01", "2026-03"]),
        # as much as it was then
        (
            "It was 12, the same number as in June 2025 and one more than in May.",
            ["2025-06", "2026-05"],
        ),
        ("It was 12, as many as in June 2025 and two more than in May.", ["2025-06", "2026-05"]),
        ("It was 64 as recently as in May 2025, against 60 in March.", ["2025-05", "2025-03"]),
        # another sentence
        ("It was $64 in May 2025. It was $71 in March.", ["2025-05", "2026-03"]),
        # the same month of this year
        ("It was $64 in March 2025 and $71 in March.", ["2025-03", "2026-03"]),
    ],
)
def test_a_month_of_this_year_stays(text: str, told: list[str]) -> None:
    assert periods(text, "2026-08-10") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It sold $9m in 2025. In the final three months it sold $2m.", ["2025", "2025-Q4"]),
        (
            "It sold $9m in 2025, up from $8m in 2024, and in the closing three months $2m.",
            ["2025", "2024", "2025-Q4"],
        ),
        ("It sold $8m in 2024. In the final three months it sold $2m.", ["2024", "None"]),
    ],
)
def test_final_months_are_not_taken_from_another_year_than_the_one_told(
    text: str, told: list[str]
) -> None:
    assert periods(text, "2026-08-10") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It was 58.6 in the first half of August.", ["2026-08"]),
        ("It was 58.6 in mid-August, against 61.7 in July.", ["2026-08", "2026-07"]),
        ("In early August it was 58.6.", ["2026-08"]),
        ("At the start of August it was 58.6.", ["2026-08"]),
        # not over yet
        ("It was 58.6 in the second half of August.", ["2025-08"]),
        # the whole month
        ("It was 58.6 in August.", ["2025-08"]),
        # another year
        ("It was 58.6 in early August 2025.", ["2025-08"]),
        # another month
        ("It was 58.6 in the first half of September.", ["2025-09"]),
    ],
)
def test_a_part_of_the_month_that_runs_is_of_this_year(text: str, told: list[str]) -> None:
    assert periods(text, "2026-08-15") == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Only once, in 2024, was it under 2%: in September.", ["2024", "2024-09"]),
        ("In 2024 it was lower in just one month: May, when it was 1.7%.", "2024-05"),
        # what is set against a year, and another sentence
        ("Compared with 2024: in May it was 3.8%.", ["2024", "2026-05"]),
        ("It averaged 2.5% in 2024. The peak: May, at 3.8%.", ["2024", "2026-05"]),
    ],
)
def test_a_month_behind_a_colon_is_of_the_year_before_it(text: str, told: list[str] | str) -> None:
    found = periods(text, "2026-08-10")
    assert found == told if isinstance(told, list) else told in found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The mean in 2025: 72 in the first quarter, 66 in the second and 65 in the third.",
            ["2025", "2025-Q1", "2025-Q2", "2025-Q3"],
        ),
        ("By month in 2025: 72 in January, 66 in March.", ["2025", "2025-01", "2025-03"]),
        # another sentence, a year of its own, no year before the colon
        ("By month in 2025: 72 in January. It was 66 in March.", ["2025", "2025-01", "2026-03"]),
        (
            "By month in 2025: 72 in January, 66 in March 2024 and 61 in May.",
            ["2025", "2025-01", "2024-03", "2024-05"],
        ),
        ("Above its mean in 2025, it rose: 72 in January, 66 in March.",
         ["2025", "2026-01", "2026-03"]),
    ],
)  # fmt: skip
def test_a_list_behind_a_year_and_a_colon_is_of_that_year(text: str, told: list[str]) -> None:
    assert periods(text, "2026-08-10") == told
