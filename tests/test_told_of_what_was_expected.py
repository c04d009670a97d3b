"""Growth over a printed forecast, expectations that a survey measures, years with an epithet."""

import pytest
from test_true_of_its_own import AMERICA, MARKETS, verdict_on

SUMMER = (AMERICA[0], "2024-08-10")


@pytest.mark.parametrize(
    ("text", "right", "wrong"),
    [
        (
            "Lumera shipped 497,099 cars worldwide in the third quarter, ^ more than the 447,600 "
            "that analysts had expected.",
            "11%",
            "14%",
        ),
        (
            "Lumera shipped 384,122 cars in the second quarter, ^ fewer than the 387,000 that "
            "analysts had predicted.",
            "0.7%",
            "7.0%",
        ),
        (
            "Existing home sales ran at an annual rate of 4.1 million in October, ^ below the 4.11 "
            "million economists had forecast.",
            "0.2%",
            "2.2%",
        ),
    ],
)
def test_growth_over_a_forecast_is_none_on_the_year(text: str, right: str, wrong: str) -> None:
    assert verdict_on(AMERICA, text, right).rating == "supported"
    assert verdict_on(AMERICA, text, wrong).rating == "mismatch"


@pytest.mark.parametrize(("figure", "rating"), [("50.8", "supported"), ("58.0", "mismatch")])
def test_expectations_that_moved_are_what_a_survey_measures(figure: str, rating: str) -> None:
    text = "Consumer sentiment fell to 51 in November. Expectations rose to ^ from 50.3."
    assert verdict_on(AMERICA, text, figure).rating == rating


def test_expectations_of_something_are_foreseen() -> None:
    text = "Sentiment fell to 51 in November. Expectations rose that sales would hit ^."
    assert verdict_on(AMERICA, text, "58.0").rating == "unverified"


@pytest.mark.parametrize(
    "year", ["In the miserable 2022,", "In a miserable 2022,", "In the miserable year of 2022,"]
)
def test_a_year_may_be_described(year: str) -> None:
    text = f"Pellow's operating profit rose 10.4% to £434.2m in 2024. {year} it was just ^."
    assert verdict_on(MARKETS, text, "£356.3m").rating == "supported"
    assert verdict_on(MARKETS, text, "£365.3m").rating != "supported"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Still, growth has cooled: from ^ in the first quarter.", "14.2%", "supported"),
        ("Growth is losing steam: it was ^ in the first quarter.", "14.2%", "supported"),
        ("Growth is losing steam: it was ^ in the first quarter.", "22.3%", "unverified"),
        ("Growth in its costs is the trouble: it was ^ then.", "14.2%", "unverified"),
    ],
)
def test_growth_without_a_measure_is_that_of_the_one_before(
    text: str, figure: str, rating: str
) -> None:
    lead = "Lumera delivered 467,654 cars in the second quarter of 2024. "
    assert verdict_on(SUMMER, lead + text, figure).rating == rating
