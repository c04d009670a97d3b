"""Figures as papers of several countries tell them, held against packs of the corpus."""

from functools import cache
from pathlib import Path

import pytest
from small_catalogue import verdicts_of
from told_claims import shipped

from verifier import open_catalogue
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parent.parent / "claims" / "packs"


@cache
def corpus(pack: str) -> Catalogue:
    """A pack of the corpus alone; the shipped ones where none is named."""
    return open_catalogue([PACKS / pack], isolated=True) if pack else shipped()


def ratings(pack: str, published: str, text: str, *figures: str) -> list[str]:
    """The ratings of some figures of a text, with the operation, the series and the time."""
    found = verdicts_of(text, corpus(pack), published)
    return [f"{v.rating} {v.operation} {v.series} {v.period}" for v in (found[f] for f in figures)]


HEAT = "texas_heat_floods_la_crime"
WARM = "The average temperature in San Antonio was 86.5 degrees in June. "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("Houston and Dallas-Fort Worth both averaged 85.", "85", "supported"),
        ("Houston and Dallas-Fort Worth averaged 85.", "85", "supported"),
        ("Houston and Dallas-Fort Worth both averaged 86.", "86", "mismatch"),
        ("Austin and Houston together had 9.69 inches of rain.", "9.69 inches", "supported"),
        ("Austin and Houston both had 9.69 inches of rain.", "9.69 inches", "unverified"),
    ],
)
def test_what_both_had_and_temperatures_are_no_sums(text: str, figure: str, rating: str) -> None:
    found = verdicts_of(WARM + text, corpus(HEAT), "2026-07-04")[figure]
    assert found.rating == rating, found.explanation


EMPIRE = (
    "The Empire State index for conditions six months ahead jumped to 35.7 in December, almost "
    "double November's "
)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (f"{EMPIRE}19.1.", "19.1", "supported level emp_fut 2025-11"),
        (f"{EMPIRE}19.1 and a far cry from the minus 7.4 plumbed in April.", "minus 7.4",
         "supported level emp_fut 2025-04"),
        (f"{EMPIRE}16.6 rise.", "16.6", "unverified change emp_fut 2025-11"),
    ],
)  # fmt: skip
def test_what_a_multiple_is_taken_of_is_a_level(text: str, figure: str, expected: str) -> None:
    assert ratings("us_fed_surveys", "2025-12-16", text, figure) == [expected]


IPCA = "In the 12 months through May the IPCA index was up 5.32%"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{IPCA}, compared with 5.53% in the period through April.", "supported ip12 2025-04"),
        (f"{IPCA}, compared with 5.53% in the period to April.", "supported ip12 2025-04"),
        (f"{IPCA}. In the period through April it rose 5.53%.", "supported ip12 2025-04"),
        (f"{IPCA}. In the period through May it rose 5.53%.", "unverified ip12 2025-05"),
    ],
)
def test_a_period_up_to_a_month_is_as_long_as_the_one_before(text: str, expected: str) -> None:
    found = ratings("feijoada_forge_and_tower", "2025-06-11", text, "5.53%")
    assert [one.replace("growth ", "") for one in found] == [expected]


PUMP = "Gasoline averaged $3.93 in the US in July. It is far from its record of $5.006"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (", set on June 13, 2022. In that month the average was $4.93.", "supported 2022-06"),
        (", set on June 13, 2022. The average that month was $4.93.", "supported 2022-06"),
        (", set on June 13, 2022. The average that month was $4.83.", "mismatch 2022-06"),
        (", reported on June 13, 2022. The average that month was $4.93.", "mismatch 2026-07"),
    ],
)
def test_that_month_is_the_one_of_a_day_told_with_its_year(text: str, expected: str) -> None:
    figure = "$4.83" if "4.83" in text else "$4.93"
    found = verdicts_of(PUMP + text, shipped(), "2026-08-04")[figure]
    assert f"{found.rating} {found.period}" == expected


HELD = "UK inflation fell to 3.2% in November. It had been stuck at 3.8% for "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("three months in the summer.", "three", "supported"),
        ("four months in the summer.", "four", "unverified"),
        ("two months in the summer.", "two", "supported"),
    ],
)
def test_nobody_counts_the_months_of_a_season(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(HELD + text, shipped(), "2025-12-19")[figure].rating == rating


CUT = "The US Federal Reserve cut its target range "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        (f"{CUT}to between 3.5% and 3.75%.", "3.5% and 3.75%", "supported"),
        (f"{CUT}to between 3.6% and 3.75%.", "3.6% and 3.75%", "mismatch"),
        (f"{CUT}to between 3.5% and 3.85%.", "3.5% and 3.85%", "mismatch"),
        (f"{CUT}to 3.5-3.85%.", "3.5-3.85%", "mismatch"),
        (f"{CUT}by 0.25%, to 3.5% to 3.75%.", "3.5% to 3.75%", "supported"),
        (f"{CUT}by 0.25%, to 3.5% to 3.85%.", "3.5% to 3.85%", "mismatch"),
    ],
)
def test_both_ends_of_a_range_are_held_against_theirs(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(text, shipped(), "2025-12-19")[figure].rating == rating


FLU = "Flu put 590 Oregonians in the hospital in March, down from "
TOLL = "An estimated 5,602 Americans died of drug overdoses in September. That is down from "
KOREA = "For all of 2025, Korea's exports came to $644 billion, 3.7 percent more than the "
DEBT = "US outlays for net interest were $81.2 billion in January, against "


@pytest.mark.parametrize(
    ("pack", "published", "text", "figure", "rating"),
    [
        ("oregon_rents_and_flu", "2026-04-10", f"{FLU}856 in February.", "856", "supported"),
        ("oregon_rents_and_flu", "2026-04-10", f"{FLU}496 in February.", "496", "wrong"),
        ("traps_overdoses_and_plastic", "2026-03-16", f"{TOLL}5,690 in August.", "5,690",
         "supported"),
        ("traps_overdoses_and_plastic", "2026-03-16", f"{TOLL}3,429 in August.", "3,429", "wrong"),
        ("strait_fabs_and_ferries", "2026-01-22", f"{KOREA}$621.1 billion of 2024.",
         "$621.1 billion", "supported"),
        ("strait_fabs_and_ferries", "2026-01-22", f"{KOREA}$123.5 billion of 2024.",
         "$123.5 billion", "wrong"),
        ("us_budget_and_producer_prices", "2026-02-13",
         f"{DEBT}$77.9 billion in January last year.", "$77.9 billion", "supported"),
        ("us_budget_and_producer_prices", "2026-02-13",
         f"{DEBT}$132.7 billion in January last year.", "$132.7 billion", "wrong"),
    ],
)  # fmt: skip
def test_what_a_level_is_set_against_is_of_its_measure(
    pack: str, published: str, text: str, figure: str, rating: str
) -> None:
    found = verdicts_of(text, corpus(pack), published)[figure]
    assert found.rating == rating or (rating == "wrong" and found.rating != "supported")


RIGS = "In the week to February 13 oil rigs rose by two to 411, gas rigs fell by two to 130. "


@pytest.mark.parametrize(
    ("text", "ratings_told"),
    [
        ("A year ago those numbers were 481 and 101.", ["supported", "supported"]),
        ("A year ago those numbers were 101 and 481.", ["mismatch", "mismatch"]),
    ],
)
def test_those_numbers_are_told_in_their_order(text: str, ratings_told: list[str]) -> None:
    found = verdicts_of(RIGS + text, corpus("us_energy_weekly"), "2026-02-20")
    assert [found[figure].rating for figure in ("481", "101")] == ratings_told


@pytest.mark.parametrize(
    ("pack", "published", "text", "figure", "rating"),
    [
        ("feijoada_forge_and_tower", "2025-06-11",
         "Consumer prices in Brazil rose 0.26% in May, down from 0.43% in April.", "0.43%",
         "supported"),
        ("feijoada_forge_and_tower", "2025-06-11",
         "Consumer prices in Brazil rose 0.26% in May, up from 0.43% in April.", "0.43%",
         "mismatch"),
        ("", "2026-01-15",
         "China's exports grew 6.6% in December from a year earlier, and up from 5.9% in November.",
         "5.9%", "supported"),
        ("", "2026-01-15",
         "China's exports grew 6.6% in December from a year earlier, down from 5.9% in November.",
         "5.9%", "mismatch"),
        ("", "2026-01-15",
         "China's exports to the United States fell 30% in December, up from 28.6% in November.",
         "28.6%", "supported"),
    ],
)  # fmt: skip
def test_a_rise_is_up_from_a_smaller_one(
    pack: str, published: str, text: str, figure: str, rating: str
) -> None:
    assert verdicts_of(text, corpus(pack), published)[figure].rating == rating


JOBS = "US employers added 115,000 jobs in April.\n\nDecember's initial gain of "


@pytest.mark.parametrize(
    ("text", "figure", "rating"),
    [
        ("50,000 jobs turned out to be a loss of 17,000.", "50,000", "supported"),
        ("60,000 jobs turned out to be a loss of 17,000.", "60,000", "unverified"),
        ("50,000 jobs was welcomed.", "50,000", "mismatch"),
    ],
)
def test_what_an_initial_gain_turned_out_to_be(text: str, figure: str, rating: str) -> None:
    assert verdicts_of(JOBS + text, shipped(), "2026-05-09")[figure].rating == rating


@pytest.mark.parametrize(
    ("pack", "published", "text", "figure", "expected"),
    [
        ("strait_fabs_and_ferries", "2026-01-21",
         "Taiwan export orders jump 43.8% to record on AI demand in December.", "record",
         "supported level tw_orders 2025-12"),
        ("strait_fabs_and_ferries", "2026-01-21",
         "Taiwan export orders rose a record 43.8% in December.", "record",
         "supported growth tw_orders 2025-12"),
        ("strait_fabs_and_ferries", "2026-01-22",
         "Korea's imports grew 4.2 percent to $25 billion in the first 20 days of January, leaving "
         "a trade surplus of $12.5 billion, more than twice the $5.7 billion logged in the same "
         "period of December.", "twice", "supported multiple kr_bal20 2026-01"),
        ("", "2026-08-04",
         "A gallon of regular gasoline cost $4.079 on Monday in the US.\n\nIn mid-January a gallon "
         "could be had for $2.779.", "$2.779", "supported level us_petrol_week 2026-W03"),
        ("", "2026-08-04",
         "A gallon of regular gasoline cost $4.079 on Monday in the US.\n\nMotorists are paying 94 "
         "cents more than at the same time last summer.", "94 cents",
         "supported change us_petrol_week 2026-W32"),
    ],
)  # fmt: skip
def test_what_a_figure_is_of(
    pack: str, published: str, text: str, figure: str, expected: str
) -> None:
    assert ratings(pack, published, text, figure) == [expected]


STORED = (
    "After four draws of more than 240 Bcf in a row, utilities pulled just 17 Bcf of natural gas "
)


@pytest.mark.parametrize(
    ("text", "figure", "expected"),
    [
        (f"{STORED}from storage in the week to February 13.", "17 Bcf", "unverified"),
        ("The East held 496 Bcf of natural gas in the week to February 13, 240 Bcf less than the "
         "South Central region.", "240 Bcf", "supported"),
    ],
)  # fmt: skip
def test_a_bound_and_natural_gas_set_nothing_apart(text: str, figure: str, expected: str) -> None:
    assert verdicts_of(text, corpus("us_energy_weekly"), "2026-02-20")[figure].rating == expected


def test_los_angeles_is_told_by_its_letters() -> None:
    text = "In June robberies in Chicago rose to 905. L.A.'s climbed to 728."
    assert ratings(HEAT, "2026-07-07", text, "728") == ["supported level la_rob 2026-06"]
