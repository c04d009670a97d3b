"""Accusations taken back where the words bear another level, place or year as well."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
WIND = (
    'uk,"Electricity generated from wind, United Kingdom",electricity_generation,GBR,wind,watt_hour'
    ",9,Q,flow,year_on_year,\n"
    'gb,"Electricity generated from wind, Great Britain",electricity_generation,GB,wind,watt_hour,9'
    ",Q,flow,year_on_year,\n"
    'ie,"Electricity generated from wind, Ireland",electricity_generation,IRL,wind,watt_hour,9,Q,'
    "flow,year_on_year,\n"
)


def wind() -> Catalogue:
    rows = ["series,period,value"]
    for key, (old, new) in {"uk": (16600, 19171), "gb": (15690, 18120), "ie": (2450, 2870)}.items():
        rows += [f"{key},2024-Q3,{old}", f"{key},2025-Q3,{new}"]
    return catalogue_of(HEAD + WIND, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Wind output climbed 15.5% to 18.1 TWh in the third quarter of 2025.", "18.1 TWh",
         "supported"),
        ("Wind output climbed 15.5% to 19.2 TWh in the third quarter of 2025.", "19.2 TWh",
         "supported"),
        ("UK wind output climbed 15.5% to 18.1 TWh in the third quarter of 2025.", "18.1 TWh",
         "mismatch"),
        ("Wind output in Great Britain climbed to 19.2 TWh in the third quarter of 2025.",
         "19.2 TWh", "mismatch"),
    ],
    ids=["the part", "the whole", "not the part", "not the whole"],
)  # fmt: skip
def test_a_figure_of_no_place_may_be_of_either(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, wind(), "2025-12-20")[figure].rating == rating


@pytest.mark.parametrize(
    ("held", "text", "rating"),
    [
        ("coal", "Wind farms generated 17.4 TWh in the third quarter of 2025.", "unverified"),
        ("coal", "Wind farms generated 19.2 TWh in the third quarter of 2025.", "supported"),
        ("coal", "UK wind farms generated 17.4 TWh in the third quarter of 2025.", "mismatch"),
        ("", "Wind farms generated 17.4 TWh in the third quarter of 2025.", "mismatch"),
    ],
)
def test_a_figure_of_no_place_may_be_of_one_that_lacks_the_series(
    held: str, text: str, rating: str
) -> None:
    uk, gb, _ = WIND.splitlines(keepends=True)
    series = HEAD + uk + (gb.replace("wind", held) if held else "")
    rows = ["series,period,value", "uk,2024-Q3,16600", "uk,2025-Q3,19171"]
    rows += ["gb,2024-Q3,15690", "gb,2025-Q3,18120"] if held else []
    found = verdicts_of(text, catalogue_of(series, "\n".join(rows) + "\n"), "2025-12-20")
    assert next(v for q, v in found.items() if q.endswith("TWh")).rating == rating


PUPILS = "pup,Pupils of Malta,pupils,MLT,,persons,0,A,stock,year_on_year,yes\n"
COUNTS = "series,period,value\npup,2012,41144\npup,2023,47100\npup,2024,48076\npup,2025,48806\n"


@pytest.mark.parametrize(
    ("tail", "rating"),
    [
        ("an increase of 1.5 per cent", "supported"),
        ("an increase of 18.6 per cent", "supported"),
        ("an increase of 1.9 per cent", "mismatch"),
        ("an increase of 1.5 per cent since 2012", "mismatch"),
        ("an increase of 1.5 per cent on 2012", "mismatch"),
    ],
)
def test_a_move_may_be_from_either_of_two_levels(tail: str, rating: str) -> None:
    levels = "48,806 pupils in 2025, up from 48,076 the year before and 41,144 in 2012"
    text = f"Malta had {levels}, {tail}."
    found = verdicts_of(text, catalogue_of(HEAD + PUPILS, COUNTS), "2026-03-20")
    figure = " ".join(tail.split()[3:6])
    assert found[figure].rating == rating, found


PRICES = "cpi,Inflation of Malta,inflation,MLT,,percent,0,M,rate,year_on_year,yes\n"
RATES = {"2023-05": 8.7, "2024-01": 4.0, "2025-01": 3.0, "2025-09": 3.3, "2025-10": 3.6}


@pytest.mark.parametrize(
    ("end", "figure", "rating"),
    [
        ("to 3.0% in January", "3.0%", "supported"),
        ("to 4.0% in January", "4.0%", "supported"),
        ("to 3.0% in January 2024", "3.0%", "mismatch"),
        ("to 2.4% in January", "2.4%", "mismatch"),
    ],
)
def test_a_month_with_no_year_may_be_of_the_latest(end: str, figure: str, rating: str) -> None:
    rows = "".join(f"cpi,{month},{rate}\n" for month, rate in RATES.items())
    catalogue = catalogue_of(HEAD + PRICES, f"series,period,value\n{rows}")
    text = f"Inflation in Malta came down from 8.7% in May 2023 {end}."
    assert verdicts_of(text, catalogue, "2025-11-14")[figure].rating == rating
