"""Steps on from a month just named, epithets of the world, blocs, and hedges that are no gaps."""

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import times_match

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,unit,multiplier,frequency,nature,transformation,basis,headline
food,"Food prices, Malta, change on the year",food_prices,MLT,percent,0,M,rate,year_on_year,year_on_year,yes
ur_ea,"Unemployment rate, euro area",unemployment_rate,EA,percent,0,M,rate,none,period_on_period,yes
ur_eu,"Unemployment rate, European Union",unemployment_rate,EU27,percent,0,M,rate,none,period_on_period,no
gdp,"Gross domestic product of Japan, growth on the quarter",gdp,JPN,percent,0,Q,rate,period_on_period,period_on_period,yes
gdp_w,"Gross domestic product, world, growth on the year",gdp,WLD,percent,0,A,rate,year_on_year,year_on_year,yes
dam,"Water stored in Malta",water_stored,MLT,litre,6,M,stock,none,period_on_period,yes
"""  # noqa: E501
FOOD = {"2025-08": 1.4, "2025-09": -2.2, "2025-10": -5.0, "2025-11": -3.9, "2025-12": -2.7}
RATES = {"2025-09": (6.3, 5.9), "2025-10": (6.4, 6.0), "2025-11": (6.4, 6.1)}
OUTPUT = {"2025-Q1": 0.5, "2025-Q2": 0.3, "2025-Q3": -0.4}
PUBLISHED = "2026-01-24"


@pytest.fixture(scope="module")
def pack() -> Catalogue:
    rows = ["series,period,value"]
    rows += [f"food,{month},{value}" for month, value in FOOD.items()]
    for month, (euro, union) in RATES.items():
        rows += [f"ur_ea,{month},{euro}", f"ur_eu,{month},{union}"]
    rows += [f"gdp,{quarter},{value}" for quarter, value in OUTPUT.items()]
    rows += ["gdp_w,2024,3.3", "gdp_w,2025,3.0", "dam,2025-11,45200", "dam,2025-12,44100"]
    return catalogue_of(SERIES, "\n".join(rows) + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "Food prices in Malta fell 2.7% in December, after a 3.9% drop in November and a "
        "5.0% slide "
        "the month before.",
        "Food prices in Malta fell 2.7% in December, after falling 3.9% in November and "
        "5.0% a month "
        "earlier.",
        "Food prices in Malta fell 2.7% in December, against 3.9% in November and 5.0% "
        "in the month "
        "before that.",
        "Food prices in Malta fell 3.9% in November, compared with 5.0% the month before.",
    ],
)
def test_a_step_back_is_counted_from_the_month_just_named(text: str, pack: Catalogue) -> None:
    found = verdicts_of(text, pack, PUBLISHED)
    assert {one.rating for one in found.values()} == {"supported"}
    assert str(found["5.0%"].period) == "2025-10"


def test_a_step_back_may_be_wrong(pack: Catalogue) -> None:
    text = (
        "Food prices in Malta fell 2.7% in December, after a 3.9% drop in November and a "
        "2.2% slide "
        "the month before."
    )
    assert verdicts_of(text, pack, PUBLISHED)["2.2%"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "figure", "series"),
    [
        (
            "Unemployment in the euro zone was 6.4% in October. In November the bloc's "
            "jobless rate "
            "was 6.4%.",
            "6.4%",
            "ur_ea",
        ),
        (
            "Unemployment in the European Union was 6.0% in October. In November the bloc's "
            "jobless "
            "rate was 6.1%.",
            "6.1%",
            "ur_eu",
        ),
        (
            "TOKYO - Japan's output grew 0.3% in the second quarter.\n\nThe world's fourth-largest "
            "economy shrank 0.4% in the third quarter.",
            "0.4%",
            "gdp",
        ),
        ("The world's economy grew 3.0% in 2025.", "3.0%", "gdp_w"),
        ("Reservoirs in Malta held 44,100 megalitres in December.", "44,100 megalitres", "dam"),
        ("Water stored in Malta came to 44.1 GL in December.", "44.1 GL", "dam"),
        ("Reservoirs in Malta held 44,100Ml in December.", "44,100Ml", "dam"),
    ],
)
def test_what_a_figure_is_told_of(text: str, figure: str, series: str, pack: Catalogue) -> None:
    found = verdicts_of(text, pack, PUBLISHED)[figure]
    assert (found.rating, found.series) == ("supported", series)


def test_a_hedge_is_no_gap_between_two_measures(pack: Catalogue) -> None:
    text = (
        "Unemployment in the euro zone was 6.4% in November and food prices in Malta fell 3.9%.\n\n"
        "Since then the rate has fallen by more than 10.3 points."
    )
    assert verdicts_of(text, pack, PUBLISHED)["10.3 points"].rating != "supported"


@pytest.mark.parametrize(
    ("text", "times"),
    [
        (
            "In May employers added 19,000 jobs, in June they shed 13,000, July brought a gain "
            "of 72,000.",
            {"19,000": "2025-05", "13,000": "2025-06", "72,000": "2025-07"},
        ),
        (
            "In August exports rose by 4.4%, in September they grew by 8.3%.",
            {"4.4%": "2025-08", "8.3%": "2025-09"},
        ),
    ],
)
def test_each_clause_of_a_list_is_told_of_the_time_that_opens_it(
    text: str, times: dict[str, str]
) -> None:
    times_match(text, "2025-12-16", times)


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Exports rose by 4.4%, in September compared with 8.3%.", {"4.4%": "2025-09"}),
        ("Exports rose by 4.4%, in August.", {"4.4%": "2025-08"}),
        (
            "Exports rose by 4.4%, in August from a gain of 7.2%.",
            {"4.4%": "2025-08"},
        ),
    ],
)
def test_a_time_behind_a_comma_may_still_be_of_the_figure_before(
    text: str, times: dict[str, str]
) -> None:
    times_match(text, "2025-12-16", times)
