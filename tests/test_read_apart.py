"""Figures read apart from what stands beside them: moves outdone, parts of levels, asides."""

from functools import cache
from pathlib import Path

import pytest

from verifier.api import verify
from verifier.model.verdict import Rating, Verdict
from verifier.reference.catalogue import Catalogue, open_catalogue

PACKS = Path(__file__).parents[1] / "claims" / "packs"
STORES = ("us_store_prices", "2026-02-12")
ASIA = ("asia_three", "2026-01-22")
BILLS = ("uk_household_energy_and_water", "2025-02-03")


@cache
def pack(name: str) -> Catalogue:
    return open_catalogue([str(PACKS / name)], True)


def told(where: tuple[str, str], text: str, figure: str) -> Verdict:
    """The verdict on the last figure of a text that reads so."""
    found = verify(text, where[1], reference=pack(where[0])).verdicts
    return [v for v in found if v.claim.span.of(text) == figure][-1]


@pytest.mark.parametrize(
    ("twelve", "rating"), [("7.2%", Rating.SUPPORTED), ("2.7%", Rating.MISMATCH)]
)
def test_a_length_may_leave_out_its_unit(twelve: str, rating: Rating) -> None:
    text = f"Electricity prices rose 1.7% in a month and {twelve} in twelve."
    assert told(STORES, text, twelve).rating is rating


def test_a_count_in_ten_is_no_length() -> None:
    text = "Prices rose 1.7% in a month, and one in ten, or 10%, cut back."
    found = verify(text, STORES[1], reference=pack(STORES[0])).verdicts
    assert all(v.claim.clause.baseline is None for v in found)


@pytest.mark.parametrize(
    ("size", "rating"), [("1.3%", Rating.SUPPORTED), ("3.1%", Rating.MISMATCH)]
)
def test_a_move_may_be_dated_before_it_is_sized(size: str, rating: Rating) -> None:
    text = (
        "South Korean exports grew 13.4% in December, the seventh straight month of growth. "
        f"The last decline was in May, of {size}."
    )
    assert told(ASIA, text, size).rating is rating


def test_a_rise_dated_before_it_is_sized_is_no_fall() -> None:
    text = "Exports of Korea grew 13.4% in December. The last increase was in May, of 1.3%."
    assert told(ASIA, text, "1.3%").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(("level", "right"), [("1,018,600", True), ("1,081,600", False)])
def test_a_part_behind_a_gap_is_one_of_a_level(level: str, right: bool) -> None:
    text = (
        "Some 330,400 Chinese visitors came in December, 232,200 fewer than in November and less "
        f"than a third of the {level} who arrived in August."
    )
    found = told(ASIA, text, level)
    assert (found.rating is Rating.SUPPORTED) is right
    assert found.claim.operation == "level"


def test_a_part_behind_a_move_is_one_of_a_move() -> None:
    text = "Employers added 119,000 jobs in May, about half the 240,000 of April."
    found = verify(text, "2026-02-12", reference=pack("us_labour")).verdicts
    claim = next(v.claim for v in found if v.claim.span.of(text) == "240,000")
    assert claim.operation == "change"


@pytest.mark.parametrize(("rise", "right"), [("29.4 per cent", True), ("24.9 per cent", False)])
@pytest.mark.parametrize("verb", ["dwarfs that of last year", "outstrips those of other years"])
def test_nothing_is_measured_from_a_move_outdone(verb: str, rise: str, right: bool) -> None:
    text = f"At {rise} the rise in Yorkshire Water's bills {verb}, when they went up by less."
    found = told(BILLS, text, rise)
    assert (found.rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("way", "rating"), [("greater", Rating.SUPPORTED), ("smaller", Rating.MISMATCH)]
)
def test_a_record_is_not_of_a_share_told_in_passing(way: str, rating: Rating) -> None:
    text = (
        "South Koreans, who made up 27 per cent of visitors to Japan in December, came in "
        f"{way} numbers than in any month of the past two years: 974,200."
    )
    assert told(ASIA, text, "than in any month").rating in (rating, Rating.UNVERIFIED)
    assert told(ASIA, text, "than in any month").claim.operation == "level"


ARGENTINA = ("latin_america_prices_and_rates", "2026-01-14")


@pytest.mark.parametrize(
    ("lead", "count", "rating"),
    [
        (", the", "fourth", Rating.SUPPORTED),
        (". It was the", "fourth", Rating.SUPPORTED),
        (", the", "sixth", Rating.MISMATCH),
    ],
)
def test_accelerations_in_a_row_are_moves_of_the_rate(
    lead: str, count: str, rating: Rating
) -> None:
    text = (
        f"Argentine prices rose 2.8% on the month in December{lead} {count} acceleration in a row."
    )
    assert told(ARGENTINA, text, count).rating is rating


def test_rises_in_a_row_are_none_of_the_rate() -> None:
    text = "Argentine prices rose 2.8% on the month in December, the fourth rise in a row."
    assert told(ARGENTINA, text, "fourth").rating is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("behind", "rating"),
    [
        ("these days, the most ever", Rating.SUPPORTED),
        ("if prices ever come down", Rating.UNVERIFIED),
        ("next year", Rating.UNVERIFIED),
    ],
)
def test_the_most_ever_is_no_time_to_come(behind: str, rating: Rating) -> None:
    text = f"A pound of steak will run you $13.30 {behind}."
    assert told(STORES, text, "$13.30").rating is rating


RAIL = ("uk_household_energy_and_water", "2026-03-16")


@pytest.mark.parametrize(
    ("mark", "since", "rating"),
    [
        ("450 million", "the pandemic", Rating.SUPPORTED),
        ("450 million", "before Covid", Rating.SUPPORTED),
        ("440 million", "the pandemic", Rating.MISMATCH),
        ("450 million", "records began in 2018", Rating.MISMATCH),
    ],
)
def test_a_first_time_since_the_pandemic(mark: str, since: str, rating: Rating) -> None:
    text = f"Rail journeys topped {mark} in the fourth quarter for the first time since {since}."
    assert told(RAIL, text, mark).rating is rating


CARS = ("road_deaths_and_cars", "2026-01-06")


@pytest.mark.parametrize(("mark", "right"), [("two million", True), ("1.9 million", False)])
def test_a_year_of_months_is_beyond_a_mark_as_years_are(mark: str, right: bool) -> None:
    text = f"UK car registrations topped {mark} in 2025 for the first time since 2019."
    assert (told(CARS, text, mark).rating is Rating.SUPPORTED) is right
