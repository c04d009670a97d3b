"""Two or three figures of one measure in a breath: on the month and on the year, levels then and
now; each keeps the comparison that its own words give it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.model.verdict import Rating, Reason
from verifier.reference.catalogue import Catalogue, open_catalogue

_SERIES = """\
series,title,indicator,ref_area,counterpart,breakdown,unit,multiplier,frequency,nature,transformation,basis,headline
cpi_y,"Consumer prices, annual rate of change, Egypt",inflation,EGY,,,percent,0,M,rate,year_on_year,year_on_year,yes
cpi_m,"Consumer prices, monthly rate of change, Egypt",inflation,EGY,,,percent,0,M,rate,period_on_period,period_on_period,no
key,"Overnight deposit rate, central bank, Egypt",policy_rate,EGY,,,percent,0,M,rate,none,period_on_period,yes
ur,"Unemployment rate, Malta",unemployment_rate,MLT,,,percent,0,M,rate,none,period_on_period,yes
home,"Average house price, Malta",house_prices,MLT,,,EUR,0,M,price,none,year_on_year,yes
pub,"Average weekly earnings, public sector, annual growth, Malta",average_weekly_earnings,MLT,,public sector,percent,0,M,rate,year_on_year,year_on_year,no
priv,"Average weekly earnings, private sector, annual growth, Malta",average_weekly_earnings,MLT,,private sector,percent,0,M,rate,year_on_year,year_on_year,no
x,"Exports of Malta",exports,MLT,,,EUR,6,M,flow,none,year_on_year,yes
"""  # noqa: E501
_FIGURES = {
    "cpi_y": {"2024-09": 26.4, "2025-08": 12.0, "2025-09": 11.7},
    "cpi_m": {"2025-08": 0.4, "2025-09": 1.8},
    "key": {
        "2023-06": 18.25,
        "2023-12": 19.25,
        "2024-06": 21.75,
        "2024-12": 27.25,
        "2025-04": 25,
        "2025-05": 24,
        "2025-08": 22,
        "2025-09": 21,
    },
    "ur": {
        "2024-07/2024-09": 4.3,
        "2025-04/2025-06": 4.7,
        "2025-05/2025-07": 4.8,
        "2025-06/2025-08": 5.0,
        "2025-07/2025-09": 5.1,
    },
    "home": {"2024-09": 298083, "2025-08": 299862, "2025-09": 299892},
    "pub": {"2025-08": 6.6, "2025-09": 7.6},
    "priv": {"2025-08": 4.2, "2025-09": 3.9},
    "x": {"2024-08": 2310, "2024-09": 2202, "2025-08": 2488, "2025-09": 2173},
}


@cache
def catalogue() -> Catalogue:
    """Prices and the key rate of Egypt; joblessness, homes, pay and exports of Malta."""
    rows = [f"{key},{period},{v}," for key, told in _FIGURES.items() for period, v in told.items()]
    return catalogue_of(_SERIES, "\n".join(["series,period,value,published", *rows]) + "\n")


TRUE = [
    "Consumer prices in Egypt rose 1.8% in September, bringing the rise over 12 months to 11.7%.",
    "Consumer prices in Egypt rose 1.8% in September, taking the annual increase to 11.7%.",
    "Consumer prices in Egypt rose 1.8% in September, for annual inflation of 11.7%.",
    "Egyptian prices climbed 1.8% in September, with the year-on-year rise slowing to 11.7%.",
    "A 1.8% rise in consumer prices in September left Egypt's annual inflation rate at 11.7%.",
    "Egyptian consumer prices rose 1.8% in September, as inflation over twelve months hit 11.7%.",
    "Consumer prices in Egypt rose 1.8% in September, against an annual increase of 11.7%.",
    "Egyptian inflation fell to 11.7% in September, having been 12% in August and "
    "26.4% a year ago.",
    "Egypt's central bank cut its deposit rate to 21% in September, "
    "bringing this year's cuts to 6.25 percentage points.",
    "The unemployment rate in Malta climbed 0.1 percentage points to 5.1% in the three months to "
    "September.",
    "The unemployment rate in Malta was 5.1% in the three months to September, up "
    "0.1 points on the "
    "month and 0.8 on the year.",
    "The unemployment rate in Malta was 5.1% in the three months to September, 0.4 "
    "points more than "
    "in the previous three months.",
    "The average house price in Malta was €299,892 in September, just €30 more than in August and "
    "€1,809, or 0.6%, up on a year ago.",
    "Public-sector pay in Malta rose 7.6% in September against 3.9% for workers in the private "
    "sector, a gap of 3.7 points.",
    "Exports of Malta were €2.17 billion in September, against €2.49 billion in August and "
    "€2.20 billion a year earlier, down 1.3%.",
    "Unemployment in Malta, at 5.1% in the three months to September, was 0.8 points worse than a "
    "year earlier.",
    "Exports of Malta came to €2,488 million in August, against €2,310 million a year earlier and "
    "the highest total since August 2024.",
    "Exports of Malta fell to €2.17 billion, from €2.49 billion the previous month and "
    "€2.20 billion a year ago.",
    "Exports of Malta, at €2.17 billion in September, compare with €2.49 billion in August and "
    "€2.20 billion a year ago.",
]


@pytest.mark.parametrize("text", TRUE)
def test_each_of_several_figures_keeps_its_own_comparison(text: str) -> None:
    found = verdicts_of(f"The offices told of it on Tuesday.\n\n{text}", catalogue(), "2025-10-14")
    assert {printed: v.rating for printed, v in found.items()} == dict.fromkeys(
        found, Rating.SUPPORTED
    )


@pytest.mark.parametrize(
    ("words", "rating"),
    [
        (
            "rose 4.0% in September to €1,144 million, the fastest growth since July.",
            Rating.SUPPORTED,
        ),
        (
            "rose 4.0% to €1,144 million in September, growing the most since July.",
            Rating.SUPPORTED,
        ),
        (
            "rose 4.0% to €1,144 million in September, the quickest pace since July.",
            Rating.SUPPORTED,
        ),
        ("came to €1,144 million in September, the strongest rise since July.", Rating.SUPPORTED),
        (
            "rose 4.0% in September to €1,144 million, the fastest growth since June.",
            Rating.MISMATCH,
        ),
        ("rose 4.0% in September to €1,144 million, the highest since June.", Rating.MISMATCH),
    ],
)
def test_the_fastest_growth_is_one_of_moves_whatever_they_led_to(
    words: str, rating: Rating
) -> None:
    levels = {"2024": (1000, 1200, 1000, 1100), "2025": (1080, 1272, 1020, 1144)}
    rows = ["series,period,value,published"]
    rows += [f"x,{y}-{m:02d},{v}," for y, vs in levels.items() for m, v in enumerate(vs, 6)]
    head, *series = _SERIES.splitlines()
    told = catalogue_of(f"{head}\n{series[-1]}\n", "\n".join(rows) + "\n")
    found = verdicts_of(f"Exports of Malta {words}", told, "2025-10-14")
    assert next(v for k, v in found.items() if "since" in k).rating is rating


@pytest.mark.parametrize(
    "text",
    [
        "UK GDP rose by 0.1% in the third quarter, but growth in the second was cut to 0.2%.",
        "UK GDP rose 0.1% in the third quarter. Growth in the second was revised to 0.2%.",
    ],
)
def test_the_quarter_before_is_told_by_its_number_alone(text: str) -> None:
    found = verdicts_of(text, open_catalogue([], isolated=False), "2025-12-22")
    assert {v.rating for v in found.values()} == {Rating.SUPPORTED}


WRONG = [
    ("Consumer prices in Egypt rose 11.7% in September on the month.", "11.7%"),
    ("Consumer prices in Egypt rose 1.8% in September in annual terms.", "1.8%"),
    ("Consumer prices in Egypt rose 1.8% in September, taking annual inflation to 12.0%.", "12.0%"),
    (
        "The unemployment rate in Malta climbed 1.3 percentage points to 5.1% in the "
        "three months to "
        "September.",
        "1.3 percentage points",
    ),
    (
        "Egypt's central bank cut its deposit rate to 21% in September, bringing this year's cuts "
        "to 5.25 percentage points.",
        "5.25 percentage points",
    ),
]


@pytest.mark.parametrize(("text", "figure"), WRONG)
def test_a_figure_of_another_comparison_is_not_borne_out(text: str, figure: str) -> None:
    found = verdicts_of(text, catalogue(), "2025-10-14")
    assert found[figure].rating is not Rating.SUPPORTED


@pytest.mark.parametrize("figure", ["22.15%", "21.4%"])
def test_a_rate_that_is_set_in_steps_is_exact_though_its_zeros_are_dropped(figure: str) -> None:
    text = f"The overnight deposit rate of Egypt's central bank was {figure} in September 2025."
    assert verdicts_of(text, catalogue(), "2025-10-14")[figure].rating is not Rating.SUPPORTED


def test_a_cut_in_percent_of_a_rate_set_in_steps_is_told_in_points() -> None:
    text = "Egypt's central bank cut its deposit rate by 1% to 21% in September."
    found = verdicts_of(text, catalogue(), "2025-10-14")
    assert found["1%"].rating is Rating.MISMATCH
    assert found["1%"].reason is Reason.OFF_UNIT
