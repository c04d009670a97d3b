"""Growth that is right only in another money than the level it is told with."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
tea_usd,"Exports of Kenya, US dollars",exports,KEN,USD,6,M,flow,year_on_year,yes
tea_kes,"Exports of Kenya, shillings",exports,KEN,KES,9,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024) for month in range(1, 7)]
DOLLARS = (612, 598, 641, 655, 630, 644, 633, 640, 671, 702, 668, 705)
SHILLINGS = (75.1, 74.6, 82.4, 87.3, 85.9, 89.6, 99.7, 95.2, 92.1, 92.4, 87.5, 91.1)


def rating(text: str, figure: str) -> Rating:
    catalogue = catalogue_told(HEAD, MONTHS, {"tea_usd": DOLLARS, "tea_kes": SHILLINGS})
    return verdicts_of(text, catalogue, "2024-07-20")[figure].rating


@pytest.mark.parametrize(
    "text",
    [
        "Kenya's exports rose 9.5% to 91.1 billion shillings in June.",
        "Kenya's exports came to 91.1 billion shillings in June, up 9.5% on the year.",
        "Kenya's exports were 91.1 billion shillings in June, an increase of 9.5%.",
    ],
)
def test_growth_of_the_dollars_is_none_of_the_shillings(text: str) -> None:
    assert rating(text, "9.5%") is Rating.MISMATCH


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Kenya's exports rose 1.7% to 91.1 billion shillings in June.", "1.7%"),
        ("Kenya's exports rose 9.5% to $705 million in June.", "9.5%"),
        ("Kenya's exports rose 9.5% in dollars to 91.1 billion shillings in June.", "9.5%"),
        ("Kenya's exports were 91.1 billion shillings in June, up 9.5% in dollar terms.", "9.5%"),
        ("Kenya's exports rose 9.5% in June. They were 91.1 billion shillings.", "9.5%"),
    ],
)
def test_growth_in_the_money_that_is_named_is_right(text: str, figure: str) -> None:
    assert rating(text, figure) is Rating.SUPPORTED


def test_a_text_without_a_figure_has_no_verdict() -> None:
    catalogue = catalogue_told(HEAD, MONTHS, {"tea_usd": DOLLARS, "tea_kes": SHILLINGS})
    assert verdicts_of("Kenya sold tea.", catalogue, "2024-07-20") == {}
