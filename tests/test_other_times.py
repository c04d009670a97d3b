"""Which time a figure has that another one is set against, where the text names none."""

import pytest
from told_claims import Told, times_match

READ = {
    "the month before": (
        "In May exports rose to $5.2 billion from $4.1 billion.",
        "2025-06-20",
        {"$5.2 billion": "2025-05", "$4.1 billion": "2025-04"},
    ),
    "a time behind its own figure is none of the other's": (
        "Exports in May were $5.2 billion, up from $4.1 billion.",
        "2025-06-20",
        {"$5.2 billion": "2025-05", "$4.1 billion": "2025-04"},
    ),
    "the year before": (
        "In 2024 the region built 5,210 homes, against 6,120.",
        "2025-06-20",
        {"5,210": "2024", "6,120": "2023"},
    ),
    "a company's quarter, set against that of the year before": (
        "In the March quarter, sales were $5.2 billion, from $4.1 billion.",
        "2025-06-20",
        {"$5.2 billion": "2025-Q1", "$4.1 billion": "2024-Q1"},
    ),
    "a half, set against that of the year before": (
        "Profit in the six months to the end of June rose to £88m from £79m.",
        "2025-08-06",
        {"£88m": "2025-S1", "£79m": "2024-S1"},
    ),
    "a rate of a quarter, set against the quarter before": (
        "Unemployment in the third quarter was 5.3%, down from 5.5%.",
        "2025-11-20",
        {"5.3%": "2025-Q3", "5.5%": "2025-Q2"},
    ),
    "what its sentence compares with": (
        "Hotels were 67% full in August, 2.8 percentage points better than a year before, and "
        "charged $148.46 a night, compared with $145.35.",
        "2025-09-26",
        {"$148.46": "2025-08", "$145.35": "2024-08"},
    ),
    "what the sentence before compares with": (
        "Exports were $29.4 billion in October, compared with $27.7 billion in the same month last "
        "year. Imports were $31.2 billion, against $30.0 billion.",
        "2025-11-12",
        {"$27.7 billion": "2024-10", "$31.2 billion": "2025-10", "$30.0 billion": "2024-10"},
    ),
    "the start of a move to another figure": (
        "In May the rate went from 4.1% to 4.4%.",
        "2025-06-20",
        {"4.1%": "2025-04", "4.4%": "2025-05"},
    ),
    "a time of its own": (
        "Exports in May were $5.2 billion, up from $4.1 billion in March.",
        "2025-06-20",
        {"$5.2 billion": "2025-05", "$4.1 billion": "2025-03"},
    ),
    "no other time of a figure of something else": (
        "In May the zoo drew 3,200 visitors from 12 countries.",
        "2025-06-20",
        {"3,200": "2025-05", "12": "2025-05"},
    ),
    "no other time of a figure that is corrected": (
        "Builders began 1.43 million homes in October. The September figure was raised to 1.36 "
        "million from 1.35 million.",
        "2025-11-24",
        {"1.43 million": "2025-10", "1.36 million": "2025-09", "1.35 million": "2025-09"},
    ),
    "no other time of an earlier month that is told again": (
        "Employers added 73,000 jobs in July. May got the chop, to 91,000 from 144,000.",
        "2025-08-01",
        {"73,000": "2025-07", "91,000": "2025-05", "144,000": "2025-05"},
    ),
}


@pytest.mark.parametrize(("text", "published", "expected"), READ.values(), ids=list(READ))
def test_a_figure_set_against_another_has_another_time(
    text: str, published: str, expected: Told
) -> None:
    times_match(text, published, expected)
