"""What is told of a body, a part of a country or another country than that of a series."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason, Verdict
from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,frequency,nature,basis,headline,aliases
gb_cpi,"UK consumer prices, change on the year",cpi,GBR,percent,M,rate,year_on_year,yes,
gb_ur,"UK unemployment rate",unemployment_rate,GBR,percent,M,rate,period_on_period,yes,jobless rate
us_cpi,"US consumer prices, change on the year",cpi,USA,percent,M,rate,year_on_year,yes,
us_ur,"US unemployment rate",unemployment_rate,USA,percent,M,rate,period_on_period,yes,jobless rate
us_x,"US exports, change on the year",exports,USA,percent,M,rate,year_on_year,yes,
gb_x,"UK exports, change on the year",exports,GBR,percent,M,rate,year_on_year,yes,
"""
VALUES = {
    "gb_cpi": (3.4, 3.8, 3.1),
    "gb_ur": (5.4, 5.1, 5.7),
    "us_cpi": (2.9, 2.2, 2.6),
    "us_ur": (4.8, 4.3, 4.6),
    "us_x": (6.3, 5.9, 8.7),
    "gb_x": (1.2, 7.4, 9.6),
}
PUBLISHED = "2026-03-24"


@cache
def two_countries() -> Catalogue:
    """Prices, joblessness and exports of Britain and America by month."""
    rows = ["series,period,value,published"]
    for key, values in VALUES.items():
        rows += [
            f"{key},{m},{v},"
            for m, v in zip(("2025-12", "2026-01", "2026-02"), values, strict=True)
        ]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


def told(text: str, figure: str) -> Verdict:
    """The verdict on one figure of a text, beside the figures of Britain and America."""
    return verdicts_of(text + "\n", two_countries(), PUBLISHED)[figure]


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Exports from the town's factories grew by 8.7% in February.", "8.7%"),
        ("Exports from the region grew by 8.7% in February.", "8.7%"),
        ("The firm's exports grew by 8.7% in February.", "8.7%"),
        ("Consumer prices at the Kwik chain rose 2.6% in February.", "2.6%"),
        ("Unemployment among its members was 4.6% in February.", "4.6%"),
        ("The Leyden-based retailer Kwik raised its consumer prices by 2.6% in February.", "2.6%"),
        ("Exports grew 8.7% at the port in February.", "8.7%"),
    ],
)
def test_the_figure_of_a_body_is_none_of_a_nation(text: str, figure: str) -> None:
    verdict = told(text, figure)
    assert verdict.rating is Rating.UNVERIFIED
    assert verdict.reason is Reason.NO_SERIES


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("Exports from America grew by 8.7% in February.", "8.7%"),
        ("Exports grew by 8.7% in February.", "8.7%"),
        ("America's exports from all its ports grew by 8.7% in February.", "8.7%"),
        ("In Britain unemployment was 5.7% in February.", "5.7%"),
        ("The firm said that its survey put unemployment at 4.6% in February.", "4.6%"),
        ("Unemployment was 4.6% in February, against 4.1% in the city.", "4.6%"),
        ("Figures from the statistics office showed that exports grew 8.7% in February.", "8.7%"),
        ("Unemployment among workers was 4.6% in February.", "4.6%"),
    ],
)
def test_the_figure_of_a_nation_stands(text: str, figure: str) -> None:
    assert told(text, figure).rating is Rating.SUPPORTED


def test_a_part_of_a_country_is_not_the_whole() -> None:
    wales = "The unemployment rate in Wales was 5.7% in February."
    assert told(wales, "5.7%").rating is Rating.UNVERIFIED
    both = "The unemployment rate in Wales was below the national rate, 5.7% in February."
    assert told(both, "5.7%").rating is Rating.SUPPORTED


def test_a_text_of_a_state_accuses_nothing_by_its_nation() -> None:
    ohio = "Ohio added staff, officials there said. The jobless rate was 5.2% in February."
    assert told(ohio, "5.2%").rating is Rating.UNVERIFIED
    nation = ohio.replace("The jobless", "The US jobless")
    assert told(nation, "5.2%").rating is Rating.MISMATCH


@pytest.mark.parametrize(
    "text",
    [
        "LIMA, March 24 - Consumer prices rose 2.6% in February from a year earlier.",
        "Peru's economy is slowing. Consumer prices rose 2.6% in February from a year earlier.",
    ],
)
def test_a_text_of_another_country_tells_of_none_that_it_does_not_name(text: str) -> None:
    assert told(text, "2.6%").rating is Rating.UNVERIFIED
    named = text.replace("Consumer", "In America, consumer")
    assert told(named, "2.6%").rating is Rating.SUPPORTED


def test_a_partner_is_not_what_a_text_is_about() -> None:
    text = "Talks with Peru go on. Consumer prices rose 2.6% in February from a year earlier."
    assert told(text, "2.6%").rating is Rating.SUPPORTED
