"""Whole articles against the shipped packs: what bears on a figure from outside its clause."""

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from verifier.model.verdict import Verdict
from verifier.reader import article_from
from verifier.reference.catalogue import Catalogue, open_catalogue
from verifier.settings import Settings
from verifier.straight_line import check_article


@cache
def shipped() -> Catalogue:
    return open_catalogue([], isolated=False)


def verdicts(text: str, published: str) -> dict[str, Verdict]:
    """The verdict on each figure of a text, by the figure as printed."""
    read = article_from(text.encode(), "copy.txt")
    article = replace(read, published=date.fromisoformat(published))
    report = check_article(article, shipped(), Settings())
    return {v.claim.span.of(article.text): v for v in report.verdicts}


@pytest.mark.parametrize(
    ("text", "published", "figure", "series", "period"),
    [
        pytest.param(
            "The euro zone jobless rate was 6.4% in October. In the wider European Union it was "
            "6.0%.",
            *("2025-12-03", "6.0%", "eu27_unemployment", "2025-10"),
            id="the topic carries on, and a comparative before a name moves nothing",
        ),
        pytest.param(
            "British inflation tumbled to 3.2% in November, a long way off the 3.8% seen in "
            "September.",
            *("2025-12-19", "3.8%", "gbr_cpi_yoy", "2025-09"),
            id="a figure told as known is a level",
        ),
        pytest.param(
            "Chinese economic growth was 5.4% in the first quarter of 2025, 5.2% in the second and "
            "4.8% in the third.",
            *("2026-01-19", "5.2%", "cn_gdp_yoy", "2025-Q2"),
            id="an ordinal alone behind a quarter",
        ),
        pytest.param(
            "India's real GDP grew by 8.2% in the third quarter of 2025, up from 7.8% in the "
            "second quarter.",
            *("2026-01-16", "7.8%", "ind_gdp_yoy", "2025-Q2"),
            id="calendar quarters where the text names one",
        ),
        pytest.param(
            "Brent crude averaged $68 a barrel in September, about 8% below the $74.02 of a year "
            "before.",
            *("2025-11-26", "8%", "brent", "2025-09"),
            id="a change against the figure behind it",
        ),
        pytest.param(
            "Gold soared 63% in 2025, ending the year at an average of $4,309 an ounce in "
            "December, compared with $2,648 a year earlier.",
            *("2026-01-21", "$2,648", "gold", "2024-12"),
            id="a compared year counts from the figure before",
        ),
        pytest.param(
            "Gold soared 63% in 2025.",
            *("2026-01-21", "63%", "gold", "2025-12"),
            id="a price over a year, from end to end",
        ),
        pytest.param(
            "China counted 9.54 million births in 2024, too few to make up for 10.93 million "
            "deaths.",
            *("2026-01-19", "10.93 million", "cn_deaths", "2024"),
            id="what is counted names the measure",
        ),
        pytest.param(
            "The United States imported $340.4 billion of goods and services in August.",
            *("2025-11-26", "$340.4 billion", "us_imports", "2025-08"),
            id="a verb names the measure",
        ),
        pytest.param(
            "British joblessness rose between July and September. Bank Rate stood at 4.75% a year "
            "ago.",
            *("2025-12-22", "4.75%", "boe_bank_rate", "2024-12-22"),
            id="a year before the day of publication",
        ),
        pytest.param(
            "UK inflation slowed to 3.2% in November, its lowest since March, when it was 2.6%.",
            *("2025-12-22", "2.6%", "gbr_cpi_yoy", "2025-03"),
            id="what was is a level",
        ),
        pytest.param(
            "Germany, the bloc's biggest economy, had inflation of 2.4% in September.",
            *("2025-12-03", "2.4%", "deu_hicp_yoy", "2025-09"),
            id="an economy that is a country",
        ),
        pytest.param(
            "British inflation slowed to 3.2%. In the previous month it had been 3.6%.",
            *("2025-12-19", "3.6%", "gbr_cpi_yoy", "2025-10"),
            id="a time that points counts from the newest figure where none is named",
        ),
    ],
)
def test_a_true_figure_is_matched_and_supported(
    text: str, published: str, figure: str, series: str, period: str
) -> None:
    verdict = verdicts(text, published)[figure]
    assert verdict.rating == "supported", verdict.explanation
    assert verdict.series in (series, series.replace("hicp", "cpi"))
    assert str(verdict.period) == period


@pytest.mark.parametrize(
    ("text", "published", "figure", "reason"),
    [
        pytest.param(
            "Chinese economic growth was 5.4% in the first quarter of 2025, 5.8% in the second.",
            *("2026-01-19", "5.8%", "off_value"),
            id="the shortened quarter does not excuse a wrong figure",
        ),
        pytest.param(
            "China counted 9.54 million births and 19.03 million deaths in 2024.",
            *("2026-01-19", "19.03 million", "off_digits"),
            id="a counted noun does not excuse exchanged digits",
        ),
        pytest.param(
            "The US trade deficit narrowed to $59.6 billion in August from $86.3 billion in July.",
            *("2025-11-26", "$86.3 billion", "off_value"),
            id="the figure beside it bears the measure out",
        ),
        pytest.param(
            "The US trade deficit narrowed to $59.6 billion in August from $88.2 billion in July.",
            *("2025-11-26", "$88.2 billion", "off_digits"),
            id="one digit is wrong, those behind it are right",
        ),
    ],
)
def test_a_wrong_figure_is_called(text: str, published: str, figure: str, reason: str) -> None:
    verdict = verdicts(text, published)[figure]
    assert verdict.rating == "mismatch", verdict.explanation
    assert verdict.reason == reason


@pytest.mark.parametrize(
    ("text", "published", "figure"),
    [
        pytest.param(
            "China flogged $3.17 trillion of goods abroad last year. Its trade surplus ballooned "
            "to $1.19 trillion from $992 billion.",
            *("2026-01-19", "$3.17 trillion"),
            id="the surplus beside it does not bear out exports",
        ),
        pytest.param(
            "The firm said sales of scarves rose 41% while US retail sales slowed.",
            *("2025-12-22", "41%"),
            id="sales of a firm are not those of a country",
        ),
    ],
)
def test_nobody_is_accused_on_thin_ground(text: str, published: str, figure: str) -> None:
    verdict = verdicts(text, published)[figure]
    assert verdict.rating == "unverified", verdict.explanation


def test_a_change_of_a_stock_over_several_periods_is_counted_from_their_start() -> None:
    text = (
        "US employers added 115,000 jobs in April. Since the turn of the year the economy has "
        "created 304,000 jobs."
    )
    verdict = verdicts(text, "2026-05-08")["304,000"]
    assert verdict.rating == "supported", verdict.explanation
    assert str(verdict.period) == "2026-01/2026-04"
