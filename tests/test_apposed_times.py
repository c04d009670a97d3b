"""Times that name again, in apposition, the one that a figure is compared with."""

import pytest
from told_claims import Told, times_match


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The US jobless rate was 4.2% in February to April 2025. This is 0.2 points above the "
            "previous quarter, November 2024 to January 2025. The rate for men was 4.1%.",
            {"0.2 points": "2025-02/2025-04 on 2024-11/2025-01", "4.1%": "2025-02/2025-04"},
        ),
        (
            "US payrolls rose by 119,000 in April compared with the previous month (March). "
            "Unemployment was 4.2%.",
            {"119,000": "2025-04 on 2025-03", "4.2%": "2025-04"},
        ),
        (
            "Prices rose 2% in April, down from a year earlier, April 2024. Rents rose 3%.",
            {"2%": "2025-04 on 2024-04", "3%": "2025-04"},
        ),
        (
            "While the jobless rate was 4.2% in April, inactivity was 21.3%, below estimates of a "
            "year ago.",
            {"4.2%": "2025-04", "21.3%": "2025-04 on 2024-04"},
        ),
        (
            "Exports were $305bn in April, above levels in the previous month.",
            {"$305bn": "2025-04 on 2025-03"},
        ),
    ],
)
def test_the_name_of_the_time_compared_with_is_no_time_of_its_own(
    text: str, expected: Told
) -> None:
    times_match(text, "2025-06-10", expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Chinese exports fell 1.1% from a year earlier, April data showed.",
            {"1.1%": "2025-04 on 2024-04"},
        ),
        (
            "Sales rose 2% from the previous quarter, in April they fell 1%.",
            {"1%": "2025-04"},
        ),
        ("Exports stood at $305bn in April, below estimates for the month.", {"$305bn": "2025-04"}),
    ],
)
def test_a_time_that_goes_on_is_its_own(text: str, expected: Told) -> None:
    times_match(text, "2025-06-10", expected)
