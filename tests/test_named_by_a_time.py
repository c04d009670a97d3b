"""Times that are part of a name: of what happened, of a year, of what a firm is called."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
gdp,"Gross domestic product, growth of the year, Malta",gdp,MLT,,percent,0,A,rate,year_on_year,yes
ur,"Unemployment rate, Malta",unemployment_rate,MLT,,percent,0,M,rate,period_on_period,yes
rev,"Vantel, total revenue",revenue,Vantel,,USD,6,Q,flow,year_on_year,yes
lend,"Vantel, revenue, lending",revenue,Vantel,lending,USD,6,Q,flow,year_on_year,no
"""
GROWTH = {2018: 4.2, 2019: 3.9, 2020: -6.4, 2021: 5.1, 2022: 3.4, 2023: 3.0, 2024: 2.6, 2025: 1.1}
PUBLISHED = "2026-03-10"


@pytest.fixture(scope="module")
def malta() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"gdp,{year},{value}" for year, value in GROWTH.items()]
    for year in range(2019, 2026):
        for month in range(1, 13):
            value = 9.7 if (year, month) == (2020, 4) else 5 + (month % 4) / 10
            rows.append(f"ur,{year}-{month:02d},{value}")
    for year, total, part in ((2024, 640, 210), (2025, 700, 230)):
        rows += [f"rev,{year}-Q{q},{total + q}" for q in range(1, 5)]
        rows += [f"lend,{year}-Q{q},{part + q}" for q in range(1, 5)]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Malta's economy grew 1.1% in 2025, its weakest showing since the 2020 slump, when it "
            "shrank by 6.4%.",
            "6.4%",
            "supported",
        ),
        (
            "Malta's economy grew 1.1% in 2025, its weakest showing since the 2020 slump, when it "
            "shrank by 6.4%.",
            "weakest showing since the 2020",
            "supported",
        ),
        (
            "Malta's economy grew 1.1% in 2025, its weakest since the pandemic year of 2020, when "
            "it shrank by 6.4%.",
            "1.1%",
            "supported",
        ),
        (
            "Malta's economy grew 1.1% in 2025, its weakest since the pandemic year of 2020, when "
            "it shrank by 6.4%.",
            "6.4%",
            "supported",
        ),
        (
            "Unemployment in Malta is well below its April 2020 peak, when it reached 9.7%.",
            "9.7%",
            "supported",
        ),
        (
            "Unemployment in Malta is well below April 2020's peak, when it reached 9.7%.",
            "9.7%",
            "supported",
        ),
        (
            "Unemployment in Malta is well below its April 2020 peak, when it reached 7.9%.",
            "7.9%",
            "mismatch",
        ),
    ],
)
def test_a_time_in_the_name_of_what_happened(
    text: str, figure: str, rating: str, malta: Catalogue
) -> None:
    assert verdicts_of(text, malta, PUBLISHED)[figure].rating == rating


@pytest.mark.parametrize(
    ("sentence", "figure", "series"),
    [
        ("The lender took in $704 million, 9% more than a year ago.", "$704 million", "rev"),
        ("The lender's revenue came to $704 million.", "$704 million", "rev"),
        ("Lending brought in $234 million of revenue.", "$234 million", "lend"),
    ],
)
def test_what_a_firm_is_called_names_none_of_its_parts(
    sentence: str, figure: str, series: str, malta: Catalogue
) -> None:
    text = f"Vantel's revenue beat forecasts in the fourth quarter of 2025.\n\n{sentence}"
    found = verdicts_of(text, malta, PUBLISHED)[figure]
    assert (found.rating, found.series) == ("supported", series)


PRICES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline,aliases
core,"Consumer prices, core, Malta",core_cpi,MLT,core,index,0,M,index,year_on_year,no,core inflation
food,"Consumer prices, food, Malta",cpi,MLT,food,index,0,M,index,year_on_year,no,food prices;food
out,"Goods exports, total, Malta",exports,MLT,goods,EUR,6,M,flow,year_on_year,yes,exports
fig,"Goods exports, figs, Malta",exports,MLT,figs,EUR,6,M,flow,year_on_year,no,fig exports
"""


@pytest.fixture(scope="module")
def shop() -> Catalogue:
    rows = ["series,period,value"]
    for key, before, now in (("core", 100, 103.6), ("food", 100, 104.4)):
        rows += [f"{key},2024-{month:02d},{before}" for month in range(1, 13)]
        rows += [f"{key},2025-{month:02d},{now}" for month in range(1, 11)]
    for key, value in (("out", 250), ("fig", 20)):
        for year in (2022, 2023, 2024, 2025):
            rows += [
                f"{key},{year}-{m:02d},{value + m}" for m in range(1, 13 if year < 2025 else 11)
            ]
    rows[rows.index("fig,2023-11,31")] = "fig,2023-11,47"
    return catalogue_of(PRICES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("In October core and food prices in Malta rose by {} and {}, respectively.", "right"),
        ("In October food and core prices in Malta rose by {} and {}, respectively.", "swapped"),
    ],
)
def test_parts_that_share_a_noun_are_told_in_turn(text: str, ratings: str, shop: Catalogue) -> None:
    text = f"{text[:-1]} from a year earlier.".format("3.6%", "4.4%")
    found = verdicts_of(text, shop, "2025-11-25")
    wanted = "supported" if ratings == "right" else "mismatch"
    assert {found[figure].rating for figure in ("3.6%", "4.4%")} == {wanted}


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (
            "Figs earned Malta €255 million in the ten months to October, or 10% of all goods "
            "exports.",
            "10%",
            "supported",
        ),
        (
            "Malta's fig exports came to €30m in October. The record for one month remains the "
            "€47m of November 2023.",
            "record",
            "supported",
        ),
    ],
)  # fmt: skip
def test_a_total_of_goods_is_a_whole_and_one_month_no_span(
    text: str, figure: str, rating: str, shop: Catalogue
) -> None:
    assert verdicts_of(text, shop, "2025-11-25")[figure].rating == rating
