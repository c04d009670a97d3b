"""Lists of figures that come in the order of the names which stand together before them."""

from functools import cache

import pytest
from people_catalogue import people
from small_catalogue import catalogue_of, verdicts_of

from verifier.reference.catalogue import Catalogue

HEAD = "series,title,indicator,ref_area,breakdown,unit,multiplier,frequency,nature,basis,headline\n"
OPERATORS = {
    "all": ("Passenger rail journeys of Austria", ""),
    "north": ("Passenger rail journeys: Northern Trains", "Northern Trains"),
    "alp": ("Passenger rail journeys: AlpRail", "AlpRail"),
    "far": ("Passenger rail journeys: long distance operators", "long distance operators"),
}
FIGURES = {"all": (70.2, 75.6), "north": (19.1, 20.9), "alp": (16.2, 15.5), "far": (23.9, 27.4)}


@cache
def rails() -> Catalogue:
    """Journeys by operator in the first quarters of two years."""
    rows = ["series,period,value"]
    for key, (old, new) in FIGURES.items():
        rows += [f"{key},2025-Q1,{old}", f"{key},2026-Q1,{new}"]
    series = [
        f"{key},{title},rail_passengers,AUT,{part},journeys,6,Q,flow,year_on_year,yes\n"
        for key, (title, part) in OPERATORS.items()
    ]
    return catalogue_of(HEAD + "".join(series), "\n".join(rows) + "\n")


RIGHT = [
    "Rail journeys on Northern and AlpRail were 20.9 million and 15.5 million respectively.",
    "Northern, AlpRail and the long distance operators carried 20.9 million, 15.5 million and 27.4 "
    "million passengers respectively.",
    "There were respectively 20.9 million and 15.5 million rail journeys on Northern and AlpRail.",
    "Rail journeys with the long distance operators grew faster than on Northern, up 14.6% "
    "compared with 9.4%.",
    "Rail journeys with the long distance operators outpaced those on Northern, rising by 14.6% "
    "against 9.4%.",
]
EXCHANGED = [
    "Rail journeys on Northern and AlpRail were 15.5 million and 20.9 million respectively.",
    "There were respectively 15.5 million and 20.9 million rail journeys on Northern and AlpRail.",
    "Rail journeys with the long distance operators grew faster than on Northern, by 9.4% versus "
    "14.6%.",
]
OPEN = [
    "Rail journeys on Northern and AlpRail were 20.8 million and 15.9 million.",
    "Rail journeys came to 20.9 million and 15.5 million on two lines respectively.",
    "Northern and AlpRail both gained. They carried 20.9 million and 15.5 million passengers "
    "respectively.",
    "Northern and AlpRail met. Fleets there carried 15.5 million and 20.9 million respectively.",
]


@pytest.mark.parametrize("text", RIGHT)
def test_figures_in_the_order_of_their_names_are_right(text: str) -> None:
    verdicts = verdicts_of(text, rails(), "2026-05-20")
    told = {quote: v.rating for quote, v in verdicts.items() if quote[0].isdigit()}
    assert set(told.values()) == {"supported"}, told


@pytest.mark.parametrize("text", EXCHANGED)
def test_figures_in_each_others_order_have_changed_places(text: str) -> None:
    verdicts = verdicts_of(text, rails(), "2026-05-20")
    told = [v for quote, v in verdicts.items() if quote[0].isdigit()]
    assert {v.reason for v in told} == {"swapped"}
    assert all(v.explanation.count("changed places") == 1 for v in told)


@pytest.mark.parametrize("text", OPEN)
def test_no_order_is_read_into_other_lists(text: str) -> None:
    verdicts = verdicts_of(text, rails(), "2026-05-20")
    assert "swapped" not in {v.reason for v in verdicts.values()}


@pytest.mark.parametrize(
    ("text", "ratings"),
    [
        ("up from 19.1 million and 16.2 million a year before.", ["supported", "supported"]),
        ("up from 19.2 million and 16.4 million a year before.", ["unverified", "mismatch"]),
    ],
)
def test_a_second_list_goes_along_with_the_first(text: str, ratings: list[str]) -> None:
    said = (
        "In the first quarter of 2026, rail journeys on Northern and AlpRail were 20.9 million and "
        "15.5 million respectively, "
    )
    verdicts = verdicts_of(said + text, rails(), "2026-05-20")
    assert [verdicts[quote].rating for quote in list(verdicts)[2:]] == ratings


BEFORE = (
    "The UK population grew by 1.1% in the year to mid-2024. Growth was slower in Scotland (0.7%), "
    "Wales (0.6%) and Northern Ireland (0.4%)."
)


def test_a_list_goes_in_the_order_of_the_sentence_before() -> None:
    text = f"{BEFORE} Their populations are 5,546,900, 3,186,600 and 1,927,900, respectively."
    told = verdicts_of(text, people(), "2025-09-26")
    assert [told[f].series for f in ("5,546,900", "3,186,600", "1,927,900")] == [
        "sct",
        "wls",
        "nir",
    ]


def test_the_odd_one_out_of_such_a_list_is_wrong() -> None:
    text = f"{BEFORE} Their populations are 5,546,900, 3,186,600 and 1,972,900, respectively."
    told = verdicts_of(text, people(), "2025-09-26")
    assert told["1,972,900"].rating == "mismatch"
    assert told["3,186,600"].rating == "supported"


BLOCS = (
    "series,title,indicator,ref_area,unit,multiplier,frequency,nature,basis\n"
    'ea,"Gross domestic product, volume, change on the same quarter of the previous year, '
    'euro area",gdp,EA,percent,0,Q,rate,year_on_year\n'
    'eu,"Gross domestic product, volume, change on the same quarter of the previous year, '
    'European Union",gdp,EU27,percent,0,Q,rate,year_on_year\n'
)
GROWTH = "series,period,value\nea,2025-Q1,1.6\nea,2025-Q2,1.5\neu,2025-Q1,1.7\neu,2025-Q2,1.8\n"


@pytest.mark.parametrize(
    ("figures", "rating"), [("1.5% and 1.8%", "supported"), ("1.8% and 1.5%", "mismatch")]
)
def test_a_list_of_what_a_pronoun_calls_back_goes_in_the_order_named(
    figures: str, rating: str
) -> None:
    text = (
        "In the second quarter of 2025 GDP rose in the euro area and in the EU. Compared with the "
        f"same quarter of the previous year, it rose by {figures}, respectively."
    )
    told = verdicts_of(text, catalogue_of(BLOCS, GROWTH), "2025-10-17")
    assert {told["1.5%"].rating, told["1.8%"].rating} == {rating}
