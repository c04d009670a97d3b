"""Fractions, multiples and shares that are right of two levels near them, whatever the text calls
what it sets a figure against."""

from decimal import Decimal
from functools import cache

import pytest
from small_catalogue import catalogue_told, verdicts_of
from told_claims import checked_by

from verifier.model.quantity import Bound, Fit, Quantity
from verifier.model.verdict import Rating
from verifier.reference.catalogue import Catalogue
from verifier.settings import Settings

SERIES = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
bus,"Bus trips, Malta",trips,MLT,bus,persons,0,M,flow,year_on_year,no
boat,"Ferry trips, Malta",trips,MLT,ferry,persons,0,M,flow,year_on_year,no
tram,"Tram trips, Malta",trips,MLT,tram,persons,0,M,flow,year_on_year,no
all,"Trips, all vehicles, Malta",trips,MLT,,persons,0,M,flow,year_on_year,yes
"""
MONTHS = [f"{year}-{month:02d}" for year in (2024, 2025) for month in range(1, 13)]


@cache
def malta() -> Catalogue:
    """Trips by month: 60,120 by bus, 10,040 by ferry, 5,310 by tram and 80,300 in all in November
    2025, and by tram half as many a year before."""
    trams = [2400 + 11 * step for step in range(11)] + [2530 + 250 * step for step in range(13)]
    trams[-2] = 5310
    trams[10] = 2655
    return catalogue_told(
        SERIES,
        MONTHS,
        {
            "bus": [58_900 + 53 * step for step in range(22)] + [60_120, 60_311],
            "boat": [11_900 - 61 * step for step in range(22)] + [10_040, 9_970],
            "tram": trams,
            "all": [79_100 + 37 * step for step in range(22)] + [80_300, 80_111],
        },
    )


BUS = "Buses in Malta carried 60,120 people in November. "
BOAT = "Ferries in Malta carried 10,040 people in November"


def rating_of(text: str, figure: str) -> Rating:
    """The rating of one figure of a text of December 2025."""
    return verdicts_of(text, malta(), "2025-12-20")[figure].rating


@pytest.mark.parametrize(
    ("right", "wrong"),
    [("three-quarters", "a third"), ("three in four", "one in two")],
)
def test_a_fraction_of_what_the_text_only_paraphrases_is_right_of_the_whole(
    right: str, wrong: str
) -> None:
    text = BUS + "They moved {} of everyone who went anywhere."
    assert rating_of(text.format(right), right) is Rating.SUPPORTED
    assert rating_of(text.format(wrong), wrong) is not Rating.SUPPORTED


@pytest.mark.parametrize(
    ("told", "right"),
    [("a sixth", True), ("six times", False), ("half", False), ("a ninth", False)],
)
def test_what_follows_a_figure_is_so_much_of_the_other_and_not_turned_round(
    told: str, right: bool
) -> None:
    text = f"{BUS}{BOAT}, about {told} as many as the buses."
    assert (rating_of(text, told) is Rating.SUPPORTED) is right


def test_a_multiple_of_one_series_is_tried_a_year_before() -> None:
    text = "Tram trips in Malta are the talk of the town: in November they {}."
    assert rating_of(text.format("doubled"), "doubled") is Rating.SUPPORTED
    assert rating_of(text.format("trebled"), "trebled") is not Rating.SUPPORTED


@pytest.mark.parametrize(("share", "right"), [("12.5%", True), ("15.2%", False), ("21.5%", False)])
def test_a_share_in_percent_is_held_against_the_whole_of_its_place(share: str, right: bool) -> None:
    text = f"{BOAT}, or {share} of them all."
    assert (rating_of(text, share) is Rating.SUPPORTED) is right


def test_a_share_across_two_times_is_none_unless_one_is_part_of_the_other() -> None:
    text = f"{BUS}A spokesman said ninety-nine in a hundred were happy, that is nine in ten."
    found = verdicts_of(text, malta(), "2025-12-20")
    assert all(v.rating is not Rating.SUPPORTED for k, v in found.items() if k != "60,120")


@pytest.mark.parametrize(
    ("told", "right"),
    [
        ("just under three-quarters", True),
        ("about three-quarters", True),
        ("less than three-quarters", True),
        ("more than three-quarters", False),
        ("more than seven in ten", True),
        ("less than four-fifths", True),
    ],
)
def test_a_part_told_to_be_passed_is_a_mark(told: str, right: bool) -> None:
    text = f"{BUS}They accounted for {told} of all trips in Malta in November."
    word = told.split("about ")[-1].split("under ")[-1].split("than ")[-1]
    assert (rating_of(text, word) is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("value", "bound", "fits"),
    [
        (1.92, Bound.OVER, False),
        (2.03, Bound.OVER, True),
        (2.0, Bound.OVER, True),
        (2.04, Bound.UNDER, False),
        (1.97, Bound.UNDER, True),
        (1.92, Bound.EXACT, True),
    ],
)
def test_a_multiple_in_words_is_a_mark_where_it_is_passed(
    value: float, bound: Bound, fits: bool
) -> None:
    double = Quantity(Decimal(2), "ratio", Decimal("0.01"), bound, places=2)
    assert (double.agrees_with(value, 0.0, Settings()) is not Fit.NONE) is fits


@pytest.mark.parametrize(
    ("behind", "right"), [("buses", False), ("trams", True), ("last summer's total", True)]
)
def test_as_many_as_a_part_is_no_multiple_of_another_one(behind: str, right: bool) -> None:
    """Ferries carried 1.9 times as many as trams, which the sentence between tells of."""
    text = f"{BOAT}. Trams carried 5,310. Ferries had nearly twice as many as {behind}."
    assert (rating_of(text, "twice") is Rating.SUPPORTED) is right


@pytest.mark.parametrize(("ferries", "right"), [("10,040", True), ("4,620", False)])
def test_no_near_levels_bear_out_a_multiple_that_its_own_pair_contradicts(
    ferries: str, right: bool
) -> None:
    text = f"{BUS}Ferries took {ferries} people, almost double the 5,310 people of the trams."
    assert (rating_of(text, "double") is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("told", "right"),
    [("five times", False), ("twice", True), ("half", False), ("six times", False)],
)
def test_as_many_as_a_printed_number_is_no_multiple_of_another_one(told: str, right: bool) -> None:
    """Ferries carried a sixth of what buses did, and a fifth more buses than trams went by."""
    text = (
        f"{BUS}Trams in Malta took 5,310 people to work and back again in November, {told} as many "
        "as the 2,655 of the year before."
    )
    assert (rating_of(text, told) is Rating.SUPPORTED) is right


@pytest.mark.parametrize(
    ("told", "right"), [("smaller", True), ("lower", True), ("bigger", False), ("higher", False)]
)
def test_what_became_more_was_not_more_before(told: str, right: bool) -> None:
    text = f"{BOAT}. The pier charges for a ninth {told} tickets than a year ago."
    assert (rating_of(text, "a ninth") is Rating.SUPPORTED) is right


FIRM = """\
series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline
rev,"Okta Cars, revenue",revenue,,Okta Cars,EUR,6,Q,flow,year_on_year,yes
car,"Okta Cars, cars delivered",deliveries,,Okta Cars,cars,3,Q,flow,year_on_year,yes
"""


@pytest.mark.parametrize(
    ("told", "right"), [("up on the year", False), ("up on the quarter", True), ("up", False)]
)
def test_a_move_apposed_to_a_figure_is_borne_out_by_no_other_move(told: str, right: bool) -> None:
    """Revenue rose by a third on the quarter and by 60% on the year, deliveries by a fifth."""
    firm = catalogue_told(
        FIRM, ["2024-Q3", "2025-Q2", "2025-Q3"], {"rev": [750, 900, 1200], "car": [20, 25, 30]}
    )
    fraction = "a third" if right else "a fifth"
    text = (
        "Okta Cars delivered 30,000 cars in the third quarter. Revenue came to €1.2bn, "
        f"{fraction} {told}."
    )
    found = verdicts_of(text, firm, "2025-11-20")[fraction]
    assert (found.rating is Rating.SUPPORTED) is right


@pytest.mark.parametrize("part", ["more than a third", "more than two fifths"])
def test_a_share_of_now_is_none_of_the_year_before(part: str) -> None:
    text = (
        "Electronic loans by public libraries climbed to a record 19.2 million between January and "
        f"March, from 15.6 million a year before, and now make up {part} of all borrowing, while "
        "loans of the printed kind slipped 8 per cent to 33.4 million."
    )
    found = checked_by("pillar_boxes_paws_and_paperbacks", text, "2026-06-16")
    share = next(rate for quote, rate in found.items() if quote in part)
    assert share == "unverified"
