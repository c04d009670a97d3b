"""Figures told by their form that are right in the other one, and prints given out before."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,adjustment,prices,nature,transformation,basis,headline
real,"Retail sales, constant prices, annual rate, Poland",retail_sales,POL,percent,0,M,NSA,constant,rate,year_on_year,year_on_year,yes
cash,"Retail sales, current prices, annual rate, Poland",retail_sales,POL,percent,0,M,NSA,current,rate,year_on_year,year_on_year,no
cars,"Cars built, Poland",car_production,POL,car,0,Q,NSA,,flow,none,year_on_year,yes
oil,"Rapeseed oil, wholesale price, Poland",oil_price,POL,PLN,0,M,NSA,,price,none,year_on_year,yes
"""  # noqa: E501
RATES = {"real": (4.1, 4.2, 5.6), "cash": (6.3, 6.8, 8.2), "oil": (11.64, 12.87, 10.94)}


@pytest.fixture(scope="module")
def poland() -> Catalogue:
    rows = ["series,period,value,published"]
    for key, values in RATES.items():
        for month, value in zip(("2026-07", "2026-08", "2026-09"), values, strict=True):
            rows.append(f"{key},{month},{value},2026-10-20")
    rows.append("cars,2026-Q3,38448,2026-10-12")
    rows.append("cars,2026-Q3,38361,2026-11-06")
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Retail sales in Poland at constant prices rose 5.6% in September on the year.", "5.6%",
         "supported"),
        ("Retail sales in Poland at constant prices rose 8.2% in September on the year.", "8.2%",
         "mismatch"),
        ("In cash terms, retail sales in Poland rose 8.2% in September on the year.", "8.2%",
         "supported"),
        ("Retail sales in Poland rose 8.2% in September on the year.", "8.2%", "supported"),
    ],
)  # fmt: skip
def test_a_rate_in_constant_prices_is_no_rate_in_cash(
    text: str, figure: str, rating: str, poland: Catalogue
) -> None:
    verdict = verdicts_of(text, poland, "2026-10-26")[figure]
    assert verdict.rating == rating
    assert (verdict.reason == "off_series") is (rating == "mismatch")


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Poland built 38,361 cars in the third quarter. The final count is a little below the "
         "38,448 announced in October.", "38,448"),
        ("The cars built in Poland in the third quarter are now put at 38,361, compared with the "
         "38,448 reported last month.", "38,448"),
    ],
)  # fmt: skip
def test_what_was_announced_before_is_the_print_of_then(
    text: str, figure: str, poland: Catalogue
) -> None:
    assert verdicts_of(text, poland, "2026-11-08")[figure].rating == "supported"


def test_a_month_owns_a_figure_however_it_is_coloured(poland: Catalogue) -> None:
    text = (
        "Rapeseed oil in Poland cost 10.94 zlotys in September, 15% below August's eye-watering "
        "12.87 zlotys."
    )
    verdict = verdicts_of(text, poland, "2026-10-26")["12.87 zlotys"]
    assert (verdict.rating, str(verdict.period)) == ("supported", "2026-08")
