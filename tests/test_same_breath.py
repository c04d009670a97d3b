"""What a figure shares with the level or the list beside it."""

from functools import cache

import pytest
from small_catalogue import catalogue_of, verdicts_of
from told_claims import checked

from verifier.reference.catalogue import Catalogue

HEAD = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
rent,Average rent of Finland,private_rents,FIN,,EUR,0,M,price,year_on_year,yes
let,Share of Finnish flats let within a week,quick_lets,FIN,,percent,0,M,rate,year_on_year,yes
turku,"Average rent of Finland, Turku",private_rents,FIN,Turku,EUR,0,M,price,year_on_year,no
oulu,"Average rent of Finland, Oulu",private_rents,FIN,Oulu,EUR,0,M,price,year_on_year,no
sold,Homes sold in Finland,housing_transactions,FIN,,home,0,M,flow,year_on_year,yes
price,Average house price of Finland,house_prices,FIN,,EUR,0,M,price,year_on_year,yes
"""


@cache
def finland() -> Catalogue:
    """Rents, sales and prices of homes, 2024 and 2025."""
    rows = ["series,period,value"]
    for year, more in ((2024, 0), (2025, 31)):
        for month in range(1, 13):
            if (year, month) > (2025, 11):
                break
            step = f"{year}-{month:02d}"
            rows.append(f"rent,{step},{952 + more + 3 * month}")
            rows.append(f"let,{step},{4.7 + more / 31 + 0.1 * month:.1f}")
            rows.append(f"turku,{step},{871 - more // 4 + 2 * month}")
            rows.append(f"oulu,{step},{803 + more + 7 * month}")
            rows.append(f"sold,{step},{5_100 + 17 * more - 61 * month}")
            rows.append(f"price,{step},{203_411 + 107 * more + 311 * month}")
    return catalogue_of(HEAD, "\n".join(rows) + "\n")


HELD = [
    (
        "The average house in Finland changed hands for 210,149 euros in November, the registry "
        "reckons, 0.1% up on October and 1.6% up on last autumn.",
        {"0.1%": "price", "1.6%": "price"},
    ),
    (
        "Turku is cooling. Average rents there were 0.8% lower in November than a year before, at "
        "886 euros.",
        {"0.8%": "turku"},
    ),
]


@pytest.mark.parametrize(("text", "wanted"), HELD)
def test_a_move_is_that_of_the_level_in_its_breath(text: str, wanted: dict[str, str]) -> None:
    verdicts = verdicts_of(text, finland(), "2025-12-15")
    assert {quote: verdicts[quote].series for quote in wanted} == wanted
    assert {verdicts[quote].rating for quote in wanted} == {"supported"}


def test_a_move_told_the_wrong_way_is_wrong_for_the_level_that_it_led_to() -> None:
    text = (
        "Turku is cooling. Average rents there were 0.8% higher in November than a year before, at "
        "886 euros."
    )
    assert verdicts_of(text, finland(), "2025-12-15")["0.8%"].reason == "off_sign"


LETS = "Flats in Finland went fast. Lets within a week: up 0.{} points to 6.8% in November."


def test_a_move_read_of_nothing_is_borne_out_by_a_short_level() -> None:
    assert verdicts_of(LETS.format(1), finland(), "2025-12-15")["0.1 points"].rating == "supported"


def test_a_short_level_accuses_no_move_before_it() -> None:
    assert verdicts_of(LETS.format(4), finland(), "2025-12-15")["0.4 points"].rating != "mismatch"


def test_the_level_of_another_measure_lends_nothing() -> None:
    text = "Homes sold in Finland fell 0.3% in November; average rents there were 1,016 euros."
    verdict = verdicts_of(text, finland(), "2025-12-15")["0.3%"]
    assert verdict.series != "rent"


def test_the_second_of_a_list_shares_the_time_that_the_first_bears_out() -> None:
    text = (
        "House prices in Finland averaged 209,838 euros in October. Renters fared better. In Oulu "
        "average rents are 911 euros, in Turku 868 euros."
    )
    verdict = verdicts_of(text, finland(), "2025-12-15")["868 euros"]
    assert (str(verdict.period), verdict.reason) == ("2025-11", "off_digits")


def test_a_list_of_the_time_told_before_keeps_it() -> None:
    text = (
        "House prices in Finland averaged 209,838 euros in October. Renters fared better. In Oulu "
        "average rents were 904 euros, in Turku 884 euros."
    )
    verdicts = verdicts_of(text, finland(), "2025-12-15")
    assert {str(v.period) for v in verdicts.values()} == {"2025-10"}


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Average rents in Turku, Finland, went from 884 to 886 euros in November.", "2025-10"),
        (
            "Average rents in Turku, Finland, went from 893 euros to 886 euros in November.",
            "2024-11",
        ),
        (
            "Average rents in Turku, Finland, were 886 euros in November. In June a levy came in, "
            "and they went from 874 euros to 876 euros.",
            "2025-05",
        ),
    ],
)
def test_what_moved_to_a_right_level_is_of_the_time_before_it(text: str, period: str) -> None:
    origin = next(
        v
        for q, v in verdicts_of(text, finland(), "2025-12-15").items()
        if q[:3] in text[text.find("from") :]
    )
    assert (origin.rating, str(origin.period)) == ("supported", period)


def test_what_fits_neither_time_before_it_stays_open() -> None:
    text = "Average rents in Turku, Finland, went from 861 euros to 886 euros in November."
    assert verdicts_of(text, finland(), "2025-12-15")["861 euros"].rating != "supported"


@pytest.mark.parametrize(("origin", "rating"), [("2.6pc", "supported"), ("2.4pc", "unverified")])
def test_what_moved_to_a_level_is_not_of_a_measure_that_only_its_fit_speaks_for(
    origin: str, rating: str
) -> None:
    text = f"UK inflation matters. In April the rate leapt from {origin} to 3.5pc."
    assert checked(text, "2025-07-25") == {origin: rating, "3.5pc": "supported"}
