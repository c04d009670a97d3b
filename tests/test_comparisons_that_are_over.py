"""Times of a comparison that is over before the next figure, and lengths told by their end."""

import pytest
from small_catalogue import catalogue_told, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline,transformation
c,"Retail sales, constant prices, annual rate, Austria",retail_sales_volume,AUT,percent,0,M,rate,year_on_year,yes,year_on_year
n,"Retail sales, current prices, annual rate, Austria",retail_sales_value,AUT,percent,0,M,rate,year_on_year,no,year_on_year
"""  # noqa: E501
MONTHS = [f"{2024 + k // 12}-{k % 12 + 1:02d}" for k in range(22)]
LEAD = (
    "Retail sales in Austria at constant prices were 5.1% higher in October than a year earlier, "
)


@pytest.fixture(scope="module")
def austria() -> Catalogue:
    """Sales that grew less in October than in September, by both prices."""
    constant = [3.0 + (k * 7 % 11) / 10 for k in range(20)] + [5.6, 5.1]
    current = [4.7 + (k * 5 % 9) / 10 for k in range(20)] + [8.2, 6.8]
    told = {"c": [round(r, 1) for r in constant], "n": [round(r, 1) for r in current]}
    return catalogue_told(HEAD, MONTHS, told)


def verdict(text: str, figure: str, catalogue: Catalogue) -> tuple[Rating, Reason | None]:
    found = verdicts_of(LEAD + text, catalogue, "2025-12-08").values()
    one = next(v for v in found if v.claim.printed == figure)
    return one.rating, one.reason


@pytest.mark.parametrize(
    "tail",
    [
        "after 5.6% in September; in current prices they grew 8.2%.",
        "against 5.6% in September, while in current prices they grew 8.2%.",
        "compared with 5.6% in September, but in current prices they grew 8.2%.",
    ],
)
def test_the_time_of_a_comparison_goes_no_further(tail: str, austria: Catalogue) -> None:
    assert verdict(tail, "8.2%", austria) == (Rating.MISMATCH, Reason.OFF_PERIOD)


@pytest.mark.parametrize(
    ("tail", "figure"),
    [
        ("after 5.6% in September; in current prices they grew 6.8%.", "6.8%"),
        ("against 5.6% in September, while in current prices they grew 6.8%.", "6.8%"),
        ("after 5.6% in September, when in current prices they grew 8.2%.", "8.2%"),
        ("after 5.6% in September; in current prices they had grown 8.2% in that month.", "8.2%"),
    ],
)
def test_what_is_told_of_its_own_time_is_right(tail: str, figure: str, austria: Catalogue) -> None:
    assert verdict(tail, figure, austria)[0] is Rating.SUPPORTED


PAY = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
a,"Unemployment rate, Austria, three-month average",unemployment_rate,AUT,percent,0,M,rate,year_on_year,yes
"""  # noqa: E501


def _run(k: int) -> str:
    first, last = MONTHS[k], MONTHS[k + 2]
    return f"{first}/{last}"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("was 3.9%, up from 3.7% in the previous three-month period ending in July.", "3.7%"),
        ("was 3.9%, up from 3.7% in the preceding three months to July.", "3.7%"),
        ("was 3.9%, up from 3.7% in the previous three months.", "3.7%"),
    ],
)
def test_three_months_before_are_told_by_their_end(text: str, last: str) -> None:
    rates = [4.4, 4.6, 4.5, 4.2, 4.3, 4.1] * 3 + [4.0, 3.9]
    rates[16], rates[19] = 3.7, 3.9
    catalogue = catalogue_told(PAY, [_run(k) for k in range(20)], {"a": rates})
    lead = "Unemployment in Austria in the three months to October "
    found = verdicts_of(lead + text, catalogue, "2025-12-08").values()
    assert {v.rating for v in found} == {Rating.SUPPORTED}
