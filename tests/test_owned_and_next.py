"""What a time owns ends where the text leads on: "above July's and 19.9% up on a year before"."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import told

DAY = "2025-12-12"


@pytest.mark.parametrize("owned", ["October's", "October's figure", "October's total", "October’s"])
@pytest.mark.parametrize(
    ("tail", "baseline"),
    [
        ("19% above that of November last year", "2024-11"),
        ("19% more than a year before", "2024-11"),
        ("19% up on November 2024", "2024-11"),
    ],
)
def test_a_second_comparison_is_not_owned_by_the_first(
    owned: str, tail: str, baseline: str
) -> None:
    text = f"Output in November was 6% higher than {owned} and {tail}."
    found = told(text, DAY)
    assert found["6%"] == "2025-11 on 2025-10"
    assert found["19%"] == f"2025-11 on {baseline}"


@pytest.mark.parametrize(
    "text",
    [
        "Output rose to 52 million tonnes in November from October's 49 million.",
        "Output rose to 52 million tonnes in November, after October's dismal 49 million.",
        "Output rose to 52 million tonnes in November, after October's rise to 49 million.",
        "Output was 52 million tonnes in November, above October's reading of 49 million.",
    ],
)
def test_a_figure_that_a_time_owns_stands_at_it(text: str) -> None:
    assert told(text, DAY)["49 million"].startswith("2025-10")


@pytest.mark.parametrize(
    ("way", "rating", "reason"),
    [
        ("lower", "mismatch", "off_sign"),
        ("higher", "supported", "exact"),
    ],
)
def test_a_comparative_of_its_own_says_the_way_behind_down_from(
    way: str, rating: str, reason: str
) -> None:
    text = (
        "The unemployment rate of Austria was 5.2% in October, up from 5.1% in September and 0.1 "
        f"points {way} than a year earlier."
    )
    found = verdicts_of(text, austria(), "2025-11-20")["0.1 points"]
    assert (found.rating.value, found.reason.value) == (rating, reason)
