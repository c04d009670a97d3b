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
