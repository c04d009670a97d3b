"""Moves whose words point to the comparison of the one before, and those that tell how fast."""

import pytest
from waste_catalogue import of_quarters, of_years

CUT = (
    "Glass waste came to 126,000 tonnes in 2024, having been 201,000 tonnes in 2017, a cut of "
    "37.3%. "
)


@pytest.mark.parametrize(
    ("text", "figure", "rating", "baseline"),
    [
        (f"{CUT}Paper waste was down by 17.6% on the same basis.", "17.6%", "supported", "2017"),
        (f"{CUT}Paper waste was down by 11.6% on the same basis.", "11.6%", "mismatch", "2017"),
        (f"{CUT}Paper waste fell over the same period, by 17.6%.", "17.6%", "supported", "2017"),
        (f"{CUT}Metal waste rose by 20.7% on that comparison.", "20.7%", "supported", "2017"),
        (f"{CUT}Paper waste was down by 5.6% on the year.", "5.6%", "supported", "2023"),
        (f"{CUT}Paper waste was down by 5.6% on the same basis as in 2023.", "5.6%", "supported",
         "2023"),
    ],
)  # fmt: skip
def test_a_move_that_points_to_the_comparison_before_shares_it(
    text: str, figure: str, rating: str, baseline: str
) -> None:
    verdict = of_years(text)[figure]
    assert verdict.rating == rating, verdict.explanation
    assert str(verdict.baseline) == baseline


def test_what_a_pointed_move_began_at_is_of_its_baseline() -> None:
    text = f"{CUT}Paper waste fell over the same period, by 17.6%, from 391,000 tonnes."
    assert of_years(text)["391,000 tonnes"].rating == "supported"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Paper waste fell faster in 2024, by 5.6%.", "5.6%", "supported"),
        ("Glass waste shrank even quicker in 2024, by 9.4%.", "9.4%", "supported"),
        ("Metal waste grew slower in 2023, by 3.7%.", "3.7%", "supported"),
        ("Paper waste grew faster in 2024, by 5.6%.", "5.6%", "mismatch"),
        ("Metal waste fell slower in 2023, by 3.7%.", "3.7%", "mismatch"),
    ],
)
def test_a_word_for_the_speed_of_a_move_tells_no_way(text: str, figure: str, rating: str) -> None:
    assert of_years(text)[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("The last quarter with that little glass was the third of 2024, with 30,000 tonnes.",
         "30,000 tonnes", "supported"),
        ("Paper waste was 82,000 tonnes in the second quarter of 2024 and 79,000 in the third of "
         "2024.", "79,000", "supported"),
        ("Paper waste was 82,000 tonnes in the second quarter of 2024 and 83,000 in the third of "
         "2024.", "83,000", "mismatch"),
    ],
)  # fmt: skip
def test_a_year_owns_the_quarter_told_by_its_ordinal(text: str, figure: str, rating: str) -> None:
    found = of_quarters(text)
    assert found[figure].rating == rating
    assert "third" not in found


def test_half_of_something_makes_no_part_of_a_year_of_an_ordinal() -> None:
    text = "Half of the bins stood idle in the strike, the second of 2024, with 84,000 tonnes."
    assert of_quarters(f"Paper waste. {text}")["84,000 tonnes"].period != "2024-S2"


@pytest.mark.parametrize(
    ("text", "figure", "period"),
    [
        ("82,000 tonnes in the second quarter and 79,000 tonnes in the third quarter of 2024",
         "82,000 tonnes", "2024-Q2"),
        ("82,000 tonnes in Q2, and 79,000 tonnes in Q3 2024", "82,000 tonnes", "2024-Q2"),
        ("77,000 tonnes in the second quarter, down from 79,000 in the third quarter of 2024",
         "77,000 tonnes", "2025-Q2"),
        ("77,000 tonnes in the second quarter and was 84,000 tonnes in the first quarter of 2024",
         "77,000 tonnes", "2025-Q2"),
    ],
)  # fmt: skip
def test_a_quarter_joined_to_a_later_one_is_of_its_year(
    text: str, figure: str, period: str
) -> None:
    verdict = of_quarters(f"Paper waste came to {text}.")[figure]
    assert (verdict.rating, str(verdict.period)) == ("supported", period)


SINCE = "Since 2016, glass waste has fallen by 40.0%. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{SINCE}Paper waste is down just 19.9%, and metal waste is up 23.3%.", "19.9%",
         "supported"),
        (f"{SINCE}Paper waste is down just 19.9%, and metal waste is up 23.3%.", "23.3%",
         "supported"),
        (f"{SINCE}Paper waste fell by 5.6% in 2024.", "5.6%", "supported"),
        (f"{SINCE}Paper waste fell by 9.5% in 2024.", "9.5%", "mismatch"),
    ],
)  # fmt: skip
def test_a_sentence_may_go_on_from_the_time_since_when_the_one_before_told(
    text: str, figure: str, rating: str
) -> None:
    assert of_years(text)[figure].rating == rating


@pytest.mark.parametrize(
    ("text", "figure", "rating", "period"),
    [
        ("Glass waste came to 201,000 tonnes in 2017. Six years on the figure was 139,000 tonnes.",
         "139,000 tonnes", "supported", "2023"),
        ("Glass waste came to 201,000 tonnes in 2017. Six years on the figure was 193,000 tonnes.",
         "193,000 tonnes", "mismatch", "2023"),
        ("Glass waste fell by 37.3% between 2017 and 2024. Over the same stretch paper waste went "
         "from 391,000 tonnes to 322,000 tonnes.", "391,000 tonnes", "supported", "2017"),
        ("Glass waste fell by 37.3% between 2017 and 2024. Over the same stretch paper waste went "
         "from 319,000 tonnes to 322,000 tonnes.", "319,000 tonnes", "mismatch", "2017"),
        ("Glass waste fell by 37.3% between 2017 and 2024. Paper waste went from 341,000 tonnes to "
         "322,000 tonnes in 2024.", "341,000 tonnes", "supported", "2023"),
    ],
)  # fmt: skip
def test_a_level_may_be_told_some_years_on_or_at_the_start_of_a_span(
    text: str, figure: str, rating: str, period: str
) -> None:
    verdict = of_years(text)[figure]
    assert (verdict.rating, str(verdict.period)) == (rating, period), verdict.explanation
