"""Figures read and judged by what stands beside them: the unit told before, the level that they are
told of, the names they are set against, and for how long a place was held."""

from functools import cache
from pathlib import Path

import pytest

from verifier import open_catalogue, verify
from verifier.model.verdict import Verdict
from verifier.reference.catalogue import Catalogue

PACKS = Path(__file__).parents[1] / "claims" / "packs"


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([PACKS / name], isolated=True)


def rating(text: str, quote: str, day: str, name: str) -> str:
    """What the last figure of a text that is printed so is rated; "none" where there is none."""
    found = [v for v in verify(text, published=day, reference=pack(name)).verdicts if _is(v, quote)]
    return found[-1].rating.value if found else "none"


def _is(verdict: Verdict, quote: str) -> bool:
    return verdict.claim.printed == quote


WINE = (
    "Italy made 47.4m hectolitres of wine this year, ahead of France on 36.2m and Spain on 29.4m. "
    "The bloc as a whole produced 142.8m. "
)


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        (
            f"{WINE}Germany (7.3m), Portugal (5.9m) and Romania (4.2m) trail far behind.",
            "7.3m",
            "s",
        ),
        (
            f"{WINE}Germany (7.3m), Portugal (5.9m) and Romania (4.2m) trail far behind.",
            "4.2m",
            "s",
        ),
        (
            f"{WINE}Germany (8.7m), Portugal (5.9m) and Romania (4.2m) trail far behind.",
            "8.7m",
            "m",
        ),
        (
            "Italy made 47.4m hectolitres of wine in 2025, while France, hurt by August heat, made "
            "just 36.2m hectolitres, barely up on 36.1m in 2024.",
            "36.2m hectolitres",
            "s",
        ),
        (
            "Italy made 47.4m hectolitres of wine in 2025. It outproduced France by 11.2m "
            "hectolitres, the widest gap between the two since at least 2018.",
            "widest gap between the two since at least 2018",
            "o",
        ),
        (
            "Wales recorded 10,742 fly-tipping incidents in the third quarter. The worst quarter "
            "of the past two years remains the first one of 2025, with 11,218.",
            "11,218",
            "s",
        ),
    ],
)
def test_units_and_times_told_before(text: str, quote: str, wanted: str) -> None:
    found = rating(text, quote, "2025-12-15", "vines_bins_and_tremors")
    assert found == {"s": "supported", "o": "unverified", "m": "mismatch"}[wanted]


PRICES = "Prices rose 2.7 per cent in the year to October after 2.4 in September. "


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        (f"{PRICES}Ontario (1.7) had the mildest inflation.", "1.7", "supported"),
        (f"{PRICES}Ontario (1.9) had the mildest inflation.", "1.9", "mismatch"),
        (f"{PRICES}Ontario (1.7) was lowest; Alberta stood at 2.1.", "2.1", "supported"),
        (
            "The jobless rate in British Columbia leapt from 6.4 to 6.8 per cent.",
            "6.4",
            "supported",
        ),
        ("Jobless rates leapt from 5.8 to 6.8 per cent.", "5.8 to 6.8 per cent", "none"),
    ],
)
def test_rates_that_leave_out_their_sign(text: str, quote: str, wanted: str) -> None:
    assert rating(text, quote, "2025-11-21", "canada_provinces") == wanted


TILLS = (
    "Shoppers in Canada spent $70.4 billion in September. Ontario's tills took $26 billion of that"
)


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        (f"{TILLS}, or 37 per cent.", "37 per cent", "supported"),
        (f"{TILLS}, or 27 per cent.", "27 per cent", "mismatch"),
        (f"{TILLS}, 27 per cent more than they were expected to.", "27 per cent", "unverified"),
        (f"{TILLS}; Quebec's $16.2 billion was 1.8 times Alberta's $9.1 billion.",
         "1.8 times", "supported"),
        (f"{TILLS}; Quebec's $16.2 billion was 2.8 times Alberta's $9.1 billion.",
         "2.8 times", "mismatch"),
    ],
)  # fmt: skip
def test_shares_and_multiples_of_printed_levels(text: str, quote: str, wanted: str) -> None:
    assert rating(text, quote, "2025-11-21", "canada_provinces") == wanted


BEER = "Tarnhall Breweries shipped 657m litres of beer in the third quarter. "
INCOME = "Broadcast income came to 31.8 million euros in 2024-25. It now brings in more than "
SPONSORS = (
    " of the league's operating income of 60.2 million euros. Sponsors gave 21.6 million euros."
)
MIGRATION = "Net migration tumbled to 204,000 in the year to June, less than "
AS_MANY = " of the 649,000 a year earlier, as 898,000 people came and 694,000 left."


@pytest.mark.parametrize(
    ("text", "quote", "day", "name", "wanted"),
    [
        (f"{BEER}Of alcohol-free beer it shipped 41.9m litres, or 6.4 per cent of the total.",
         "6.4 per cent", "2024-10-21", "grocers_and_softs", "supported"),
        (f"{BEER}Of alcohol-free beer it shipped 41.9m litres, or 4.6 per cent of the total.",
         "4.6 per cent", "2024-10-21", "grocers_and_softs", "mismatch"),
        (f"{INCOME}half{SPONSORS}", "half", "2025-06-21", "hoops_and_floes", "supported"),
        (f"{INCOME}two thirds{SPONSORS}", "two thirds", "2025-06-21", "hoops_and_floes",
         "unverified"),
        (f"{MIGRATION}a third{AS_MANY}", "a third", "2025-11-28", "people_health", "supported"),
        (f"{MIGRATION}a quarter{AS_MANY}", "a quarter", "2025-11-28", "people_health", "mismatch"),
    ],
)  # fmt: skip
def test_fractions_of_the_figure_behind_them(
    text: str, quote: str, day: str, name: str, wanted: str
) -> None:
    assert rating(text, quote, day, name) == wanted


@pytest.mark.parametrize(
    ("place", "wanted"), [("fourth", "supported"), ("third", "mismatch"), ("fifth", "mismatch")]
)
def test_a_place_is_held_for_so_many_years(place: str, wanted: str) -> None:
    """Wigan were first from 2022 on, and their crowds grew from 2021 on."""
    text = f"Wigan Warriors, on 16,559, topped the table for the {place} year in a row."
    day, name = "2025-10-15", "crowds_screens_visitors"
    assert rating(text, place, day, name) == wanted
    grew = f"Wigan Warriors' average home attendance rose for the {place} year in a row to 16,559."
    assert rating(grew, place, day, name) == ("supported" if place == "fifth" else "mismatch")
    text = f"Wigan Warriors, on 16,559, topped the table for at least the {place} year in a row."
    assert rating(text, place, day, name) == ("mismatch" if place == "fifth" else "supported")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("two fewer than in May and in June 2025.", "supported"),
        ("two fewer than in both May and June 2025.", "supported"),
        ("two fewer than in May or in June of last year.", "supported"),
        ("two fewer than in March and April 2025.", "unverified"),
    ],
)
def test_a_month_is_set_against_the_one_before_and_that_of_last_year(
    text: str, wanted: str
) -> None:
    text = f"Los Angeles counted 17 homicides in June, {text}"
    found = rating(text, "two", "2026-07-07", "texas_heat_floods_la_crime")
    assert found == wanted or (wanted == "unverified" and found == "mismatch")


@pytest.mark.parametrize("widest", ["widest of 2025", "widest of the year", "widest since April"])
def test_what_an_extreme_is_one_of_dates_nothing_behind_it(widest: str) -> None:
    text = (
        f"Turkey's trade gap came to $9.32 billion in December, its {widest}, as imports climbed "
        "10.7 percent from a year earlier to $35.7 billion."
    )
    assert rating(text, "10.7 percent", "2026-01-31", "lira_pampas_and_canal") == "supported"


PROFIT = "Operating profit at Marlock & Reed was £31m in the third quarter, down from a "


@pytest.mark.parametrize(
    ("behind", "quote", "wanted"),
    [
        ("restated £35.8m.", "£35.8m", "supported"),
        ("healthy £35.8m.", "£35.8m", "supported"),
        ("restated £38.5m.", "£38.5m", "mismatch"),
    ],
)
def test_what_a_level_came_down_from_may_be_valued(behind: str, quote: str, wanted: str) -> None:
    assert rating(PROFIT + behind, quote, "2025-12-04", "retailers_and_airlines") == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Reform UK still leads the polls, on 26.8 per cent.", "supported"),
        ("Analysts' polls point to 26.8 per cent for Reform UK next month.", "unverified"),
    ],
)
def test_opinion_polls_are_no_forecasts(text: str, wanted: str) -> None:
    found = rating(text, "26.8 per cent", "2026-11-19", "screens_stadiums_and_polls")
    assert found == wanted


TAX = "A band D home in Falkirk now pays £1,843 in council tax, "
WAITS = (
    "Tayside saw 87.1 per cent of casualty patients within four hours in September, Grampian 59.8 "
    "per cent. Tayside's figure is "
)


@pytest.mark.parametrize(
    ("text", "quote", "wanted"),
    [
        (f"{TAX}£172 above the Scottish average of £1,671.", "£172", "supported"),
        (f"{TAX}£127 above the Scottish average of £1,671.", "£127", "mismatch"),
        (f"{TAX}£172 above the Scottish average of £1,671 and £211 more than one in Edinburgh.",
         "£211", "supported"),
        (f"{TAX}£172 above the Scottish average of £1,671 and £121 more than one in Edinburgh.",
         "£121", "mismatch"),
        (f"{TAX}£127 above what a family in Perth hands over.", "£127", "unverified"),
        (f"{WAITS}27.3 points better than Grampian's.", "27.3 points", "supported"),
        (f"{WAITS}23.7 points better than Grampian's.", "23.7 points", "mismatch"),
        (f"{WAITS}23.7 points better than Shetland's.", "23.7 points", "unverified"),
    ],
)  # fmt: skip
def test_gaps_to_what_is_named(text: str, quote: str, wanted: str) -> None:
    assert rating(text, quote, "2026-11-06", "scottish_councils_and_wards") == wanted
