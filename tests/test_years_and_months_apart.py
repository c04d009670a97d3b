"""Distances of years and months together: "a year and two months later"."""

import pytest
from told_claims import told


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        ("Inflation was 10.6% in October 2022 and 2.9% a year and two months later.", "2.9%",
         "2023-12"),
        ("Inflation was 10.6% in October 2022. A year and a month later it was 3.9%.", "3.9%",
         "2023-11"),
        ("Inflation was 3.9% in November 2023. A year and a month earlier it was 11.1%.", "11.1%",
         "2022-10"),
        ("Inflation was 9.1% in June 2022. Two years and three months later it was 2.4%.", "2.4%",
         "2024-09"),
        ("Inflation was 10.6% in October 2022. Two months later it was 9.2%.", "9.2%", "2022-12"),
        ("Inflation was 10.6% in October 2022. A year later it was 2.9%.", "2.9%", "2023-10"),
        ("Inflation fell for a year and in November 2023 it was 3.9%.", "3.9%", "2023-11"),
    ],
)  # fmt: skip
def test_months_are_joined_to_years(text: str, figure: str, expected: str) -> None:
    assert told(text, "2025-05-18")[figure] == expected
