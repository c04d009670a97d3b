"""Whether a figure beside a right one of another place, or behind a comparison or a run, is held
against the time that its neighbours share."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

_SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
ur_esp,Unemployment rate of Spain,unemployment_rate,ESP,,percent,0,M,rate,year_on_year,yes
ur_fra,Unemployment rate of France,unemployment_rate,FRA,,percent,0,M,rate,year_on_year,yes
ur_ita,Unemployment rate of Italy,unemployment_rate,ITA,,percent,0,M,rate,year_on_year,yes
hp,Average house price of Austria,house_prices,AUT,,EUR,0,M,price,year_on_year,yes
hp_fra,Average house price of France,house_prices,FRA,,EUR,0,M,price,year_on_year,yes
"""
_VALUES = {
    "ur_esp": {"2024-11": "10.9", "2025-10": "10.6", "2025-11": "10.4"},
    "ur_fra": {"2024-11": "7.3", "2025-10": "7.6", "2025-11": "7.7"},
    "ur_ita": {"2024-11": "6.6", "2025-10": "6.1", "2025-11": "5.7"},
    "hp": {"2024-11": "301255", "2025-10": "319482", "2025-11": "322713"},
    "hp_fra": {"2024-11": "251833", "2025-10": "261593", "2025-11": "262699"},
}
_RATES = "Unemployment in the four largest economies was little changed in November. "
_HOMES = "House prices in Europe rose again in November. "


@pytest.fixture(scope="module")
def packs() -> Catalogue:
    """Jobless rates and house prices of a few countries."""
    rows = ["series,period,value,published"]
    rows += [f"{key},{t},{value}," for key, one in _VALUES.items() for t, value in one.items()]
    return catalogue_of(_SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "told",
    [
        "Spain recorded the highest rate, 10.4%, followed by France with {}.",
        "The jobless rate was 10.4% in Spain, {} in France and 5.7% in Italy.",
        "The rate stood at 10.4% in Spain and {} in France.",
        "The unemployment rate was 5.7% in Italy and {} in France.",
        "Spain's jobless rate was 10.4%, and that of France {}.",
    ],
)
@pytest.mark.parametrize(("figure", "rating"), [("7.7%", "supported"), ("7.3%", "mismatch")])
def test_a_figure_shares_the_time_of_its_sister(
    told: str, figure: str, rating: str, packs: Catalogue
) -> None:
    found = verdicts_of(_RATES + told.format(figure), packs, "2026-01-07")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    "told",
    [
        "Spain recorded a rate of 10.4%, while France had had 7.3% a year earlier.",
        "The rate was 10.4% in Spain, against 7.3% in France a year before.",
        "Spain's rate was 10.4%; in November 2024 that of France had been 7.3%.",
        "Spain came in at 10.4%, and France, which had begun from 7.3%, at 7.7%.",
        "The rate was 10.4% in Spain and rose in France from 7.3%.",
        "Spain had a rate of 10.4% and France one of 7.6% in October.",
        "The rate was 10.4% in Spain, and in France it was up from 7.3%.",
        "The rate was 10.4% in Spain, and in France it had been 7.3%.",
        "The rate was 10.4% in Spain and, at this point last year, 7.3% in France.",
        "Spain's rate was 10.4%, with France at 7.7% after 7.6%.",
        "Spain was at 10.4%, France at 7.7%, up from 7.6% and 7.3% in the autumn of last year.",
        "Spain was at 10.4%, and in those days France was at 7.3%.",
    ],
)
def test_a_figure_of_another_time_is_not_accused_beside_a_sister(
    told: str, packs: Catalogue
) -> None:
    found = verdicts_of(_RATES + told, packs, "2026-01-07")
    assert all(verdict.rating != "mismatch" for verdict in found.values())


_PAY = """\
series,title,indicator,ref_area,breakdown,unit,frequency,nature,transformation
pub,"Pay growth, public sector, Malta",pay_growth,MLT,public,percent,M,rate,year_on_year
prv,"Pay growth, private sector, Malta",pay_growth,MLT,private,percent,M,rate,year_on_year
"""


@pytest.fixture(scope="module")
def wages() -> Catalogue:
    """Pay in both sectors, month by month."""
    told = {"pub": ("5.9", "5.6", "5.4"), "prv": ("4.9", "4.8", "4.6")}
    months = ("2025-05", "2025-06", "2025-07")
    rows = ["series,period,value,published"]
    rows += [
        f"{key},{month},{rate},"
        for key, rates in told.items()
        for month, rate in zip(months, rates, strict=True)
    ]
    return catalogue_of(_PAY, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "told",
    [
        "In the public sector of Malta pay was 5.4 per cent higher in July, while pay in the "
        "private sector grew {} per cent, as firms held back.",
        "In July pay in Malta's private sector grew {} per cent, making up for the strain "
        "elsewhere, and in the public sector 5.4 per cent.",
    ],
)
@pytest.mark.parametrize(("figure", "rating"), [("4.6", "supported"), ("4.8", "mismatch")])
def test_a_part_far_ahead_of_all_others_shares_the_time_of_its_sister(
    told: str, figure: str, rating: str, wages: Catalogue
) -> None:
    found = verdicts_of(told.format(figure), wages, "2025-09-10")
    assert found[f"{figure} per cent"].rating == rating


@pytest.mark.parametrize(
    "told",
    [
        "Pay in Malta's public sector grew 5.4 per cent in July, against 4.8 per cent in the "
        "private sector in June.",
        "Pay in Malta's public sector grew 5.4 per cent in July; in the private sector it had "
        "grown by 4.8 per cent the month before.",
        "Pay in Malta's public sector grew 5.4 per cent in July, while pay in the private sector "
        "slowed from 4.8 per cent to 4.6 per cent.",
    ],
)
def test_a_part_at_a_time_of_its_own_is_not_accused(told: str, wages: Catalogue) -> None:
    found = verdicts_of(told, wages, "2025-09-10")
    assert all(verdict.rating != "mismatch" for verdict in found.values())


@pytest.mark.parametrize(
    "told",
    [
        "French homes, up for a sixth month on the trot, change hands for {} on average.",
        "Homes in Austria cost 322,713 euros, 7.1% more than a year earlier, while the average "
        "house price in France was {}.",
        "Homes in Austria cost 322,713 euros, more than a month before, while the average house "
        "price in France was {}.",
    ],
)
@pytest.mark.parametrize(
    ("figure", "rating"), [("262,699 euros", "supported"), ("261,593 euros", "mismatch")]
)
def test_a_run_and_the_comparison_of_another_half_date_no_figure(
    told: str, figure: str, rating: str, packs: Catalogue
) -> None:
    found = verdicts_of(_HOMES + told.format(figure), packs, "2026-01-07")
    assert found[figure].rating == rating


@pytest.mark.parametrize(
    "told",
    [
        "French homes sold for an average of 261,593 euros a month earlier.",
        "Homes in Austria cost more than a month before, when French homes sold for 261,593 euros.",
        "Homes in Austria cost 322,713 euros, more than the month before, when the average house "
        "price in France was 261,593 euros.",
        "In the month before, the average house price in France was 261,593 euros.",
        "The average house price in France was 261,593 euros in the tenth month of the year.",
        "Up from a year earlier, but the month before the French house price was 261,593 euros.",
    ],
)
def test_words_for_a_time_keep_a_figure_open(told: str, packs: Catalogue) -> None:
    found = verdicts_of(_HOMES + told, packs, "2026-01-07")
    assert all(verdict.rating != "mismatch" for verdict in found.values())
