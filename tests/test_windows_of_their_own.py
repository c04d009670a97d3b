"""Series each figure of which is of twelve months already, told with those months, and others."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis\n"
PRICES = (287_400, 288_900, 290_300, 291_800, 293_100, 294_700, 296_200, 297_500, 299_000, 300_400)


def cottages(title: str) -> Catalogue:
    rows = "".join(f"price,2025-{n:02d},{value}\n" for n, value in enumerate(PRICES, 1))
    rows += "".join(f"price,2024-{n:02d},{270_000 + 1_300 * n}\n" for n in range(1, 13))
    return catalogue_of(
        f'{HEAD}price,"{title}",,GB-WLS,GBP,0,M,price,year_on_year\n',
        "series,period,value\n" + rows,
    )


YEARLY = "Median price of a cottage sold in the previous 12 months, Wales"
MONTHLY = "Median price of a cottage, Wales"


@pytest.mark.parametrize(
    ("title", "figure", "holds"),
    [(YEARLY, "£300,400", True), (YEARLY, "£299,000", False), (MONTHLY, "£300,400", False)],
)
def test_a_figure_of_twelve_months_is_that_of_the_last(
    title: str, figure: str, holds: bool
) -> None:
    text = f"The median price of a cottage sold in Wales in the 12 months to October was {figure}."
    found = verdicts_of(text, cottages(title), "2025-11-24")[figure]
    assert (found.rating == "supported") is holds


RATES = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,headline\n"
    'key,"Key rate, Bank of Iceland",policy_rate,ISL,percent,0,M,rate,yes\n'
)


@pytest.mark.parametrize(("figure", "rating"), [("9.25%", "supported"), ("9.75%", "mismatch")])
def test_where_a_rate_stood_when_a_cycle_began_is_no_growth(figure: str, rating: str) -> None:
    values = {"2024-09": 9.25, "2024-10": 9.0, "2025-09": 7.75, "2025-10": 7.5}
    rows = "".join(f"key,{month},{value}\n" for month, value in values.items())
    text = (
        "Iceland's key rate was 7.5% in October, after the second cut of the cycle that began in "
        f"September 2024, when the rate was {figure}."
    )
    found = verdicts_of(text, catalogue_of(RATES, "series,period,value\n" + rows), "2025-11-24")
    assert (found[figure].rating, found[figure].claim.operation) == (rating, "level")
