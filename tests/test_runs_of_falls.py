"""Falls that have gone on for years, and how fast something falls."""

import pytest
from told_claims import checked


@pytest.mark.parametrize(
    ("years", "rating"),
    [("three", "supported"), ("four", "supported"), ("five", "mismatch")],
)
def test_a_run_in_years_is_counted_in_full_years_or_in_those_it_began_in(
    years: str, rating: str
) -> None:
    text = f"China's factory-gate prices have now fallen for {years} years on end."
    found = checked(text, "2025-11-10")[years]
    assert found == rating or (rating == "mismatch" and found != "supported")


@pytest.mark.parametrize(
    ("text", "figure", "right"),
    [
        ("Factory-gate deflation in China eased to 2.1% in October from 2.3%.", "2.1%", True),
        ("China’s factory-gate deflation slowed to 2.1% in October.", "2.1%", True),
        ("Factory-gate deflation in China deepened to 2.1% in October.", "2.1%", False),
        ("China’s producer price inflation eased to minus 2.1% in October.", "2.1%", False),
    ],
)
def test_how_fast_something_falls_goes_by_its_size(text: str, figure: str, right: bool) -> None:
    ratings = checked(text, "2025-11-10")
    found = next(r for quote, r in ratings.items() if figure in quote)
    assert (found == "supported") is right
