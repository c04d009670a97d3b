"""Slips in sentences that tell all, which nothing beside them that is of something else spares."""

import pytest
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

SERIES = """\
series,title,indicator,ref_area,counterpart,unit,multiplier,frequency,nature,transformation,basis,headline
vn_cpi,"Consumer prices, Vietnam, change on the year",cpi,VNM,,percent,0,M,rate,year_on_year,,yes
jp_cpi,"Consumer prices, Japan, change on the year",cpi,JPN,,percent,0,M,rate,year_on_year,,yes
kr_cpi,"Consumer prices, Korea, change on the year",cpi,KOR,,percent,0,M,rate,year_on_year,,yes
vn_ppi,"Producer prices, Vietnam, change on the year",ppi,VNM,,percent,0,M,rate,year_on_year,,yes
vn_x,Exports of Vietnam,exports,VNM,,USD,9,M,flow,,year_on_year,yes
vn_x_jp,Exports of Vietnam to Japan,exports,VNM,JPN,USD,9,M,flow,,year_on_year,no
jp_ur,"Unemployment rate, Japan",unemployment_rate,JPN,,percent,0,M,rate,,,yes
"""
VALUES = {
    "vn_cpi": {"2024-09": 1.3, "2025-08": 2.4, "2025-09": 3.1},
    "jp_cpi": {"2024-09": 2.5, "2025-08": 2.7, "2025-09": 1.5},
    "kr_cpi": {"2024-09": 1.6, "2025-08": 1.7, "2025-09": 2.1},
    "vn_ppi": {"2024-09": 0.6, "2025-08": -1.4, "2025-09": -2.2},
    "vn_x": {"2024-08": 40.1, "2024-09": 38.0, "2025-08": 43.4, "2025-09": 42.7},
    "vn_x_jp": {"2024-08": 2.2, "2024-09": 2.1, "2025-08": 2.3, "2025-09": 2.6},
    "jp_ur": {"2024-09": 2.4, "2025-08": 4.6, "2025-09": 4.5},
}


@pytest.fixture(scope="module")
def asia() -> Catalogue:
    """Prices and exports of Vietnam, with prices of its neighbours and joblessness in Japan."""
    rows = [f"{key},{m},{v}" for key, values in VALUES.items() for m, v in values.items()]
    return catalogue_of(SERIES, "\n".join(["series,period,value", *rows]))


LEAD = (
    "Vietnam's exports rose 12.4% in September from a year earlier to $42.7 billion, as those to "
    "Japan grew 23.8%.\n\n"
)


@pytest.mark.parametrize(
    ("told", "right", "wrong"),
    [
        # Japan is told as a partner, Korea not at all: whose prices rise is no question
        ("Consumer prices rose {} in September from a year earlier.", "3.1%", "3.6%"),
        # "prices" are not what 4.1% more of something fetched
        ("Consumer prices rose 3.1% in September from a year ago, and factory-gate prices fell {}.",
         "2.2%", "2.7%"),
    ],
)  # fmt: skip
def test_a_slip_in_a_plain_sentence_is_one(
    told: str, right: str, wrong: str, asia: Catalogue
) -> None:
    found = verdicts_of(LEAD + told.format(right), asia, "2025-10-20")
    assert found[right].rating == "supported"
    found = verdicts_of(LEAD + told.format(wrong), asia, "2025-10-20")
    assert found[wrong].rating == "mismatch"


def test_of_two_months_told_of_the_second_is_not_what_the_first_one_was(asia: Catalogue) -> None:
    told = (
        LEAD + "Prices gained 3.1% on the year in September, after a gain of {} the month before."
    )
    right = verdicts_of(told.format("2.4%"), asia, "2025-10-20")
    assert right["2.4%"].rating == "supported"
    again = verdicts_of(told.format("3.1%"), asia, "2025-10-20")
    assert again["3.1%"].rating != "supported"


def test_a_place_that_the_text_is_about_as_well_may_be_meant(asia: Catalogue) -> None:
    text = (
        "Japan's jobless rate was 4.5% in September. In Vietnam exports grew 12.4% on the year.\n\n"
        "Consumer prices rose 2.6% in September from a year earlier."
    )
    assert verdicts_of(text, asia, "2025-10-20")["2.6%"].rating != "supported"


def test_a_rate_is_no_multiple_of_one_that_nobody_sets_beside_it(asia: Catalogue) -> None:
    text = "In Vietnam inflation was 3.1% in September, {} Japan's."
    double = verdicts_of(text.format("about double"), asia, "2025-10-20")
    assert double["double"].rating == "supported"
    # as the jobless rate of Japan is of its inflation
    triple = verdicts_of(text.format("about triple"), asia, "2025-10-20")
    assert triple["triple"].rating != "supported"


def test_what_a_rate_once_was_is_no_multiple_of_what_it_came_to(asia: Catalogue) -> None:
    text = "Inflation in Japan was 1.5% in September, nearly double the bank's goal, after 2.7%."
    found = verdicts_of(text.replace("2.7%", "2.7% in August"), asia, "2025-10-20")
    assert found["double"].rating == "unverified"  # 2.7% is nearly double 1.5%


def test_growth_in_a_quarter_is_not_that_of_its_last_month() -> None:
    head = "series,title,indicator,ref_area,unit,frequency,nature,transformation,basis,headline"
    gdp = '"gdp","GDP of Peru, growth on the quarter",gdp,PER,percent,Q,rate,period_on_period,,yes'
    told = "series,period,value\ngdp,2025-Q1,0.7\ngdp,2025-Q2,0.3\ngdp,2025-Q3,0.1\n"
    text = "Peru's GDP grew 0.3% in the second quarter. In September alone it shrank by {}."
    for figure in ("0.1%", "0.4%"):
        found = verdicts_of(text.format(figure), catalogue_of(f"{head}\n{gdp}", told), "2025-11-20")
        assert found[figure].rating == "unverified"


@pytest.mark.parametrize(
    ("told", "rating"),
    [
        ("New claims for the dole in Japan jumped to 263,000, {}.", "unverified"),
        ("Unemployment in Japan came to 4.5%, {}.", "supported"),
    ],
)
def test_a_record_is_that_of_the_figure_it_is_apposed_to(
    told: str, rating: str, asia: Catalogue
) -> None:
    record = "the lowest since September 2024"
    text = told.format(record) + " The jobless rate had been 4.6% in August."
    found = verdicts_of(text, asia, "2025-10-20")
    assert found[record.removeprefix("the ")].rating == rating
