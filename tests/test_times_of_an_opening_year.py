"""Months, and the first and the last level, of the year with which a sentence opens."""

import pytest
from told_claims import times_match

PUBLISHED = "2026-01-26"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In 2024 inflation averaged 2.4% and bottomed out at 1.7% in September.",
            {"2.4%": "2024", "1.7%": "2024-09"},
        ),
        (
            "During 2024 the jobless rate fell to 4.1% in May, rose to 4.5% in August and then "
            "slid to 4.3% in November.",
            {"4.1%": "2024-05", "4.5%": "2024-08", "4.3%": "2024-11"},
        ),
        (
            "Last year exports rose 3.1% and climbed 4.4% in June.",
            {"3.1%": "2025", "4.4%": "2025-06"},
        ),
    ],
)
def test_a_month_of_what_the_same_subject_did(text: str, times: dict[str, str]) -> None:
    times_match(text, PUBLISHED, times)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In 2024 inflation averaged 2.4%, and in October it was 2.1%.",
            {"2.4%": "2024", "2.1%": "2025-10"},
        ),
        (
            "In 2024 inflation averaged 2.4% and the rate was 2.1% in October.",
            {"2.4%": "2024", "2.1%": "2025-10"},
        ),
        (
            "In 2024 inflation averaged 2.4%; it rose to 2.6% in October.",
            {"2.4%": "2024", "2.6%": "2025-10"},
        ),
    ],
)
def test_a_month_of_another_subject_or_sentence_is_news(text: str, times: dict[str, str]) -> None:
    times_match(text, PUBLISHED, times)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In 2024 inflation started at 4% and ended at 2.5%.",
            {"4%": "2024-01", "2.5%": "2024-12"},
        ),
        (
            "In 2024 the jobless rate began the year at 4.3%, peaked at 4.6% in August and "
            "finished at 4.4%.",
            {"4.3%": "2024-01", "4.6%": "2024-08", "4.4%": "2024-12"},
        ),
        (
            "Last year inflation opened at 3% and closed at 3.4%.",
            {"3%": "2025-01", "3.4%": "2025-12"},
        ),
    ],
)
def test_the_first_and_last_level_of_the_year(text: str, times: dict[str, str]) -> None:
    times_match(text, PUBLISHED, times)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("In 2024 shares in the firm that started at 40 pence rose by 12%.", {"12%": "2024"}),
        ("In 2024 sales started to rise, by 4%.", {"4%": "2024"}),
        ("In 2024 the rate of 2023 ended at 2.5%.", {"2.5%": "2023"}),
        ("The rate started at 4% in May 2025.", {"4%": "2025-05"}),
    ],
)
def test_a_beginning_that_is_none_of_the_year(text: str, times: dict[str, str]) -> None:
    times_match(text, PUBLISHED, times)
