"""Growth told of a level past the record that it is called, in the money of that level."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.language.figures.currencies import has_sign_of, is_named
from verifier.model.verdict import Rating

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
wool_usd,"Export price of wool, Australia, US dollars a bale",export_prices,AUS,USD,0,M,price,\
year_on_year,yes
wool_aud,"Export price of wool, Australia, Australian dollars a bale",export_prices,AUS,AUD,0,M,\
price,year_on_year,
"""
MONTHS = [f"{year}-{month:02d}" for year in (2023, 2024) for month in range(1, 7)]
DOLLARS = (812, 798, 841, 855, 830, 844, 833, 840, 871, 902, 868, 905)
THEIRS = (1175, 1146, 1224, 1273, 1259, 1196, 1299, 1292, 1321, 1324, 1375, 1391)


def rating(text: str, figure: str) -> Rating:
    catalogue = catalogue_told(HEAD, MONTHS, {"wool_usd": DOLLARS, "wool_aud": THEIRS})
    return verdicts_of(text, catalogue, "2024-07-20")[figure].rating


@pytest.mark.parametrize(
    "text",
    [
        "Wool fetched A$1,391 a bale in June, a record and 16.3% more than a year earlier.",
        "Wool fetched A$1,391 a bale in June, its highest price on record, up 16.3% on the year.",
        "In June the export price of wool was A$1,391 a bale, an all-time high and up 16.3% on "
        "June 2023.",
    ],
)
def test_growth_past_a_record_is_that_of_the_level(text: str) -> None:
    assert rating(text, "16.3%") is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        (
            "The export price of wool was A$1,391 in June, a record and 7.2% more than a year ago.",
            "7.2%",
        ),
        ("Wool fetched A$1,391 a bale in June, 7.2% more than a year earlier.", "7.2%"),
        (
            "The export price of wool was $905 in June, a record and 16.3% more than a year ago.",
            "16.3%",
        ),
        ("Wool fetched A$1,391 a bale in June, a record and 18.3% more than in 2023.", "18.3%"),
    ],
)
def test_growth_of_the_other_money_is_none_of_the_level_before_the_record(
    text: str, figure: str
) -> None:
    assert rating(text, figure) is not Rating.SUPPORTED


def test_growth_in_the_other_money_that_is_named_holds() -> None:
    text = (
        "Wool fetched A$1,391 a bale in June, a record and 7.2% more than a year ago in US dollars."
    )
    assert rating(text, "7.2%") is Rating.SUPPORTED


@pytest.mark.parametrize("tail", ["down 16.3%", "a fall of 16.3%", "16.3% less than a year ago"])
def test_growth_of_the_dearer_money_told_the_other_way_is_none(tail: str) -> None:
    text = f"The export price of wool was A$1,391 in June, {tail}."
    assert rating(text, "16.3%") is not Rating.SUPPORTED
    right = "The export price of wool was A$1,391 in June, up 16.3%."
    assert rating(right, "16.3%") is Rating.SUPPORTED


@pytest.mark.parametrize(
    ("code", "text", "told"),
    [
        ("USD", "It cost NZ$5.", False),
        ("NZD", "It cost NZ$5.", True),
        ("USD", "It cost US$5.", True),
        ("USD", "It cost $5.", True),
        ("CAD", "It cost $5.", True),
        ("CAD", "It cost A$5.", False),
        ("GBP", "It cost £5.", True),
        ("GBP", "It cost €5.", False),
    ],
)
def test_a_sign_with_the_letters_of_a_country_is_that_of_no_other(
    code: str, text: str, told: bool
) -> None:
    assert has_sign_of(code, text) is told
    assert is_named(code, text) is told
