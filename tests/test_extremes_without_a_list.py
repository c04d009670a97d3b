"""Extremes and places that no list of words tells: unknown superlatives and adjectives, paces,
years that a month closes, and counts of openings, of the dead and of waits."""

import pytest
from small_catalogue import austria, verdicts_of
from told_claims import checked_by, kinds

from verifier.assertions.rank import Rank
from verifier.assertions.record import Record
from verifier.language.moves.tolls import is_a_running_toll
from verifier.language.screening.durations import is_measured
from verifier.model.period import Period
from verifier.records.ends import is_of_other_steps


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Margins, at 28.5%, are the fattest since 2023.", "fattest since"),
        ("It was their thirstiest week since January.", "thirstiest week since"),
        ("Yields have not been this lofty since December.", "not been this lofty since"),
        ("Pay deals have not been so stingy since 2020.", "not been so stingy since"),
        ("Homes have not been so dear since 2022.", "not been so dear since"),
        ("Household debt falls for first time since 2014", "first time since"),
        ("The rate is the lowest in our files, which start in 2018.", "lowest in our files, which"),
        ("It was the weakest year for hiring since 2020.", "weakest year for hiring since"),
        ("Oil is dearer than ever.", "dearer than ever"),
        ("Wages are higher than ever before.", "higher than ever before"),
        ("The tally is the highest yet.", "highest yet"),
        ("The stands have never been fuller.", "never been fuller"),
        ("The jobless rate is at its highest since October 2021.", "highest since"),
        (
            "It was the lowest number of births since 2010.",
            "lowest number of births since",
        ),
    ],
)
def test_an_extreme_needs_no_list(text: str, cue: str) -> None:
    assert [text[c.start : c.end] for c in Record().cues(text)] == [cue]


@pytest.mark.parametrize(
    "text",
    [
        "The latest since May came out.",
        "Their harvest since May has been good.",
        "It has not been that way since May.",
        "It has not been so.",
        "He walks for first time after surgery",
    ],
)
def test_other_words_are_no_extreme(text: str) -> None:
    assert Record().cues(text) == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Rents are climbing fastest in the North East, by 9.5%.", "fastest"),
        ("Prices rose the most in Wales, at 4%.", "most"),
        ("The smallest total was again in Wales, where 122 were counted.", "smallest"),
        ("Queensland has the highest rate in the country.", "highest"),
    ],
)
def test_a_place_is_told_by_its_pace_or_field(text: str, cue: str) -> None:
    assert [text[c.start : c.end] for c in Rank().cues(text)] == [cue]


@pytest.mark.parametrize(
    "text",
    ["Prices rose fastest since May, by 3%.", "Prices rose most days, by 3% in all."],
)
def test_a_pace_without_others_is_no_place(text: str) -> None:
    assert Rank().cues(text) == []


def test_a_place_among_nothing_is_told_apart_from_one_in_a_field() -> None:
    bare, fielded = (
        "Queensland has the highest rate",
        "Queensland has the highest rate in the world",
    )
    assert [c.sort for c in Rank().cues(f"{bare}.")] == [""]
    assert [c.sort for c in Rank().cues(f"{fielded}.")] == ["field"]


def test_months_without_a_fall_are_a_run() -> None:
    text = "Prices have not fallen for six months."
    assert list(kinds(text)) == ["six"]


@pytest.mark.parametrize(
    ("cue", "period", "other"),
    [
        ("weakest year since 2020", "2025-12", True),
        ("weakest year since 2020", "2025", False),
        ("best year-on-year rise since May", "2025-12", False),
        ("most in any month", "2025-Q3", True),
        ("most in any month", "2025-08", False),
    ],
)
def test_months_are_no_years(cue: str, period: str, other: bool) -> None:
    assert is_of_other_steps(cue, Period.parse(period)) is other


@pytest.mark.parametrize(
    ("text", "number", "toll"),
    [
        ("Ten people died on our roads last month.", "Ten", True),
        ("Four people were killed in August and three in May.", "three", True),
        ("Two people died when a bridge gave way.", "Two", False),
        ("She met friends in August and three in May.", "three", False),
    ],
)
def test_tolls_of_a_time_are_counts(text: str, number: str, toll: bool) -> None:
    start = text.index(number)
    assert is_a_running_toll(text, start, start + len(number)) is toll


@pytest.mark.parametrize(
    ("text", "span", "measured"),
    [
        ("Houses are selling in 42 days.", "42 days", True),
        ("The median was 47 days in June; in Victoria it was 35 days.", "35 days", True),
        ("Dealers are carrying stock for 55 days.", "55 days", True),
        ("He sold the flat in May and moved in 42 days.", "42 days", False),
        ("They walked for 55 days.", "55 days", False),
    ],
)
def test_what_sells_or_lasts_is_measured(text: str, span: str, measured: bool) -> None:
    start = text.index(span)
    assert is_measured(text, start, start + len(span), words=False) is measured


def test_days_in_words_are_measured_beside_those_of_then() -> None:
    text = "It takes three days longer than in May."
    start = text.index("three")
    assert is_measured(text, start, start + len("three days"), words=True)
    text = "It takes three days."
    assert not is_measured(text, start, start + len("three days"), words=True)


@pytest.mark.parametrize(
    ("text", "rating"),
    [
        ("Unemployment in Austria, 5.0% in December, was the meekest since October.", "supported"),
        ("Unemployment in Austria, 5.0% in December, was the kindest since July.", "unverified"),
        ("Ministers have not been this happy since October. Unemployment in Austria was 5.0% in "
         "December.", "unverified"),
        ("The talks were the tensest since October, as Austria's unemployment rate was 5.0% in "
         "December.", "unverified"),
    ],
)  # fmt: skip
def test_what_no_list_tells_needs_its_measure_and_accuses_none(text: str, rating: str) -> None:
    told = verdicts_of(text, austria(), "2026-01-20")
    records = [v for v in told.values() if v.claim.assertion == "record"]
    assert [v.rating.value for v in records] == [rating]


@pytest.mark.parametrize(
    ("pack", "text", "record", "rating"),
    [
        ("scalpels_pubs_lampshades",
         "Like-for-like sales at garden centres of Pellow & Drake rose 7.6 per cent in the first "
         "half of 2025, helped by the sunniest spring for a generation.", "sunniest", "unverified"),
        ("scalpels_pubs_lampshades",
         "Like-for-like sales at garden centres of Pellow & Drake rose 7.6 per cent in the first "
         "half of 2025, the strongest growth on record.", "strongest", "supported"),
        ("victoria_crime_roads_and_power",
         "Melbourne had 19.7 millimetres of rain in August, its driest month this year.", "driest",
         "supported"),
        ("victoria_crime_roads_and_power",
         "Melbourne had 43 millimetres of rain in June, its driest month this year.", "driest",
         "mismatch"),
    ],
)  # fmt: skip
def test_weather_is_told_of_what_measures_it(
    pack: str, text: str, record: str, rating: str
) -> None:
    day = "2025-09-12" if record[:2] in ("su", "st") else "2026-10-21"
    found = checked_by(pack, text, day)
    assert next(rate for quote, rate in found.items() if record in quote) == rating
