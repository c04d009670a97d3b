"""The whole of a measure is not borne out by a part of it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

HEAD = (
    "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,transformation,"
    "basis,headline\n"
)
SERIES = (
    'all,"Consumer prices of Malta, all items, annual rate",cpi,MLT,,percent,0,M,rate,'
    "year_on_year,year_on_year,yes\n"
    'core,"Consumer prices of Malta, core, annual rate",cpi,MLT,core,percent,0,M,rate,'
    "year_on_year,year_on_year,\n"
    'core_m,"Consumer prices of Malta, core, monthly rate",cpi,MLT,core,percent,0,M,rate,'
    "period_on_period,period_on_period,\n"
)
ROWS = "series,period,value\nall,2024-08,2.5\ncore,2024-08,3.2\ncore_m,2024-08,0.3\n"


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("On the month, core prices rose 0.2% and headline prices 0.3%.", "0.3%", "unverified"),
        ("On the month, core prices rose 0.3% and headline prices 0.2%.", "0.3%", "supported"),
        ("Headline inflation was 2.5%.", "2.5%", "supported"),
        ("The overall rate of core inflation was 3.2%.", "3.2%", "supported"),
    ],
    ids=["no part", "the part itself", "the whole", "a part called overall"],
)
def test_a_headline_figure_is_of_no_part(text: str, figure: str, rating: str) -> None:
    said = f"Core inflation in Malta was 3.2% in August. {text}"
    assert (
        verdicts_of(said, catalogue_of(HEAD + SERIES, ROWS), "2024-09-17")[figure].rating == rating
    )


BANKS = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline\n"
    "mlt,Policy rate of the Bank of Malta,policy_rate,MLT,percent,0,M,rate,period_on_period,yes\n"
)
SETTINGS = "series,period,value\nmlt,2025-07,4.25\nmlt,2025-08,4.00\n"


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("The Kenyan bank cut its policy rate by 25 basis points in August 2025.", "unverified"),
        ("Kenya's central bank cut its policy rate by 25 basis points in August 2025.",
         "unverified"),
        ("The Maltese central bank cut its policy rate by 25 basis points in August 2025.",
         "supported"),
        ("The bank cut its policy rate by 25 basis points in August 2025.", "supported"),
    ],
)  # fmt: skip
def test_the_bank_of_another_nation_is_not_borne_out(text: str, rating: str) -> None:
    said = f"The Bank of Malta cut its policy rate by 25 basis points in August 2025. {text}"
    found = verdicts_of(said, catalogue_of(BANKS, SETTINGS), "2025-09-12")
    assert found["25 basis points"].rating == rating
