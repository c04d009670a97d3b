"""A margin is borne out by the profit and the sales that the text told before it."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis,headline
rev,"Arvela, net revenue",revenue,Arvela,USD,9,Q,flow,year_on_year,yes
won,"Arvela, operating profit",profit,Arvela,USD,6,Q,flow,year_on_year,yes
"""
_OBSERVATIONS = """series,period,value,published
rev,2025-Q3,4.89,
won,2025-Q3,777.5,
"""
_LED = (
    "Arvela's net revenue was $4.89 billion in the third quarter of 2025. Its operating profit was "
    "$777.5 million"
)


def _arvela() -> Catalogue:
    return catalogue_of(_SERIES, _OBSERVATIONS)


@pytest.mark.parametrize(
    ("behind", "rating"),
    [
        (". That is a margin of 15.9%.", "supported"),
        (", a margin of 15.9%.", "supported"),
        (", and the operating margin was 15.9%.", "supported"),
        (". That is a margin of 17.4%.", "unverified"),
        (". Its boss won the vote by a margin of 15.9%.", "unverified"),
        (". The board wants 15.9%.", "unverified"),
    ],
)
def test_a_margin_is_profit_over_sales(behind: str, rating: str) -> None:
    found = verdicts_of(_LED + behind, _arvela(), "2025-11-07")
    assert next(v for figure, v in found.items() if figure.endswith("%")).rating == rating


FIRMS = """\
series,title,indicator,breakdown,unit,multiplier,frequency,nature,basis,headline
rev,"Alder Foods, revenue",revenue,Alder Foods,USD,6,Q,flow,year_on_year,yes
op,"Alder Foods, operating profit",operating_profit,Alder Foods,USD,6,Q,flow,year_on_year,no
net,"Alder Foods, net income",net_income,Alder Foods,USD,6,Q,flow,year_on_year,no
brev,"Birch Mills, revenue",revenue,Birch Mills,USD,6,Q,flow,year_on_year,no
bop,"Birch Mills, operating profit",operating_profit,Birch Mills,USD,6,Q,flow,year_on_year,no
"""
QUARTERS = """\
series,period,value
rev,2024-Q3,412.6
rev,2025-Q3,448.1
op,2024-Q3,61.5
op,2025-Q3,75.3
net,2024-Q3,38.2
net,2025-Q3,42.9
brev,2025-Q3,231.4
bop,2025-Q3,12.7
"""
LED = "Alder Foods said revenue rose 8.6% to $448.1 million in the third quarter. "


@pytest.fixture(scope="module")
def firms() -> Catalogue:
    return catalogue_of(FIRMS, QUARTERS)


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        ("The operating margin widened to 16.8% from 14.9%.", "16.8%", "op"),
        ("The operating margin widened to 16.8% from 14.9%.", "14.9%", "op"),
        ("Its operating margin, with fuel counted in sales, was 16.8%.", "16.8%", "op"),
        ("The net margin edged up to 9.6%.", "9.6%", "net"),
    ],
)
def test_a_margin_is_of_the_profit_that_it_is_named_after(
    text: str, figure: str, series: str, firms: Catalogue
) -> None:
    verdict = verdicts_of(LED + text, firms, "2025-11-05")[figure]
    assert (verdict.rating, verdict.series) == ("supported", series)


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("The operating margin widened to 5.5%.", "5.5%"),
        ("The gross margin widened to 16.8%.", "16.8%"),
        ("It led the market by a margin of 16.8%.", "16.8%"),
        ("The operating margin is expected to reach 17.4%.", "17.4%"),
    ],
)
def test_a_margin_that_no_profit_of_the_firm_makes_stays_open(
    text: str, figure: str, firms: Catalogue
) -> None:
    assert verdicts_of(LED + text, firms, "2025-11-05")[figure].rating == "unverified"


TITLED = """\
series,title,unit,multiplier,frequency
vrev,Vantry Inc.: net revenue,USD,6,Q
voi,Vantry Inc.: operating income,USD,6,Q
vgar,"Vantry Inc.: operating income, Games",USD,6,Q
"""
TITLED_ROWS = """\
series,period,value
vrev,2024-Q3,3823
vrev,2025-Q3,4107
voi,2024-Q3,841
voi,2025-Q3,907
vgar,2024-Q3,99
vgar,2025-Q3,104
"""


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Operating income was $907m, giving an operating margin of 22.1%.", "22.1%", "supported"),
        (
            "Operating income was $907m, an operating margin of 22.1%, against 22.0% a year ago.",
            "22.0%",
            "supported",
        ),
        (
            "Operating income was $907m, an operating margin of 22.1%, against 25.0% a year ago.",
            "25.0%",
            "unverified",
        ),
        ("Operating income in Games was $104m, a margin of 22.1%.", "22.1%", "unverified"),
    ],
)
def test_a_title_that_says_what_is_measured_names_no_division(
    text: str, figure: str, rating: str
) -> None:
    lead = "Vantry's net revenue hit $4.11bn in the third quarter of 2025. "
    verdict = verdicts_of(lead + text, catalogue_of(TITLED, TITLED_ROWS), "2025-11-04")[figure]
    assert verdict.rating == rating, verdict.explanation
